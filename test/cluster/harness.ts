// What a test file needs of the shared cluster: its kubeconfig, its programs, and a namespace of the file's own.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { ClusterState } from '../../lab/cluster/types.ts';
import { exec } from '../../src/runtime/exec.ts';

export interface TestCluster {
  readonly state: ClusterState;
  readonly kubeconfig: string;
  /** `oci://127.0.0.1:PORT`; '' where there is none. */
  readonly chartMirror: string;
  readonly binDirectory: string;
  /** Fresh for this test file; deleted after it. */
  readonly namespace: string;
  /** Runs kubectl against the cluster, in the file's namespace unless `args` say otherwise; returns its output. */
  kubectl(args: readonly string[], input?: string): Promise<string>;
  /** Server-side applies objects in the file's namespace unless they name another. */
  apply(...objects: readonly object[]): Promise<void>;
}

/** Call it once at the top of a test file; `namespace` begins with `prefix`. */
export function useTestCluster(prefix: string): TestCluster {
  const text = process.env['LAMINA_TEST_STATE'];
  if (text === undefined)
    throw new Error('No test cluster: run with --selectProjects cluster, whose global set-up brings it up');
  const state = JSON.parse(text) as ClusterState;
  const namespace = `${prefix}-${randomBytes(3).toString('hex')}`;
  const run = async (args: readonly string[], input?: string): Promise<string> => {
    const all = ['--kubeconfig', state.kubeconfig, '--namespace', namespace, ...args];
    return (await exec(join(state.binDirectory, 'kubectl'), all, input === undefined ? {} : { input }))
      .stdout;
  };
  beforeAll(async () => {
    await run(['create', 'namespace', namespace]);
    await run(['wait', '--for=create', '--timeout=30s', 'serviceaccount/default']);
  });
  afterAll(async () => {
    await run(['delete', 'namespace', namespace, '--wait=false']);
  });
  return {
    state,
    kubeconfig: state.kubeconfig,
    chartMirror: state.chartMirror ?? '',
    binDirectory: state.binDirectory,
    namespace,
    kubectl: run,
    apply: async (...objects) => {
      await run(
        ['apply', '--server-side', '-f', '-'],
        JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }),
      );
    },
  };
}

// What the tests of the layers need of a cluster: collaborators that count their requests, and layers of a test's own.
import { afterAll, beforeAll } from '@jest/globals';
import path from 'node:path';
import { openCollaborators } from '../../src/doors/collaborators.ts';
import type { KubernetesClient } from '../../src/kubernetes/client.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import type { MemberContext } from '../../src/layers/objects/members.ts';
import type { Collaborators } from '../../src/layers/types.ts';
import { recordingLogger, type RecordingLogger } from '../unit/kubernetes/support/recording-logger.ts';
import { clusterDown, clusterUp, type ClusterState } from '../../lab/cluster/index.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { TEST_CLUSTER, testLogger } from './environment.ts';
import { openAccount, type Account } from './accounts.ts';
import { keepAudit } from './audit.ts';
import type { TestCluster } from './harness.ts';

/** What a test of its own cluster needs of it. */
export type OwnCluster = Pick<
  TestCluster,
  'state' | 'kubeconfig' | 'chartMirror' | 'binDirectory' | 'namespace' | 'kubectl'
>;

/**
 * A simulated cluster for one test file alone, up in seconds: for tests that install and remove an operator, which test
 * files that run beside them would share. Call it once at the top; what it holds is there inside tests and hooks.
 * `operators` are those whose charts it serves, if not the usual ones.
 */
export function useOwnCluster(name: string, operators?: readonly string[]): OwnCluster {
  const context = { logger: testLogger, exec, clock: systemClock, name: `${TEST_CLUSTER}-${name}` };
  let state: ClusterState | undefined;
  beforeAll(async () => {
    state = await clusterUp({
      ...context,
      node: 'kwok',
      ...(operators === undefined ? {} : { operators }),
      signal: AbortSignal.timeout(120_000),
    });
  });
  afterAll(async () => {
    if (state !== undefined) await keepAudit(state);
    await clusterDown({ ...context, removeData: true, signal: AbortSignal.timeout(60_000) });
  });
  const current = (): ClusterState => {
    if (state === undefined) throw new Error('Only inside tests and hooks');
    return state;
  };
  return {
    namespace: 'default',
    get state() {
      return current();
    },
    get kubeconfig() {
      return current().kubeconfig;
    },
    get chartMirror() {
      return current().chartMirror ?? '';
    },
    get binDirectory() {
      return current().binDirectory;
    },
    kubectl: async (args) => {
      const { binDirectory, kubeconfig } = current();
      return (await exec(path.join(binDirectory, 'kubectl'), ['--kubeconfig', kubeconfig, ...args])).stdout;
    },
  };
}

export interface LayerLab {
  readonly logger: RecordingLogger;
  /** `VERB Kind`, in order; a dry run is `dry-run Kind`. */
  readonly calls: string[];
  collaborators(signal?: AbortSignal): Collaborators;
  context(layer?: string): MemberContext;
}

/** Call it at the top of a test file, once for each account; without one Lamina runs as the cluster's administrator. */
export function useLayerLab(
  cluster: Pick<TestCluster, 'state' | 'kubeconfig' | 'binDirectory' | 'namespace'>,
  account?: Account,
  also?: readonly string[],
): LayerLab {
  const logger = recordingLogger();
  const calls: string[] = [];
  let opened: (Collaborators & AsyncDisposable) | undefined;
  const stop = new AbortController();
  beforeAll(async () => {
    opened = await openCollaborators({
      kubeconfig:
        account === undefined ? cluster.kubeconfig : await openAccount(cluster.state, account, also),
      context: '',
      env: process.env,
      logger,
      signal: stop.signal,
      path: `${cluster.binDirectory}${path.delimiter}${process.env['PATH'] ?? ''}`,
    });
  });
  afterAll(async () => {
    await opened?.[Symbol.asyncDispose]();
  });
  const collaborators = (signal: AbortSignal = stop.signal): Collaborators => {
    if (opened === undefined) throw new Error('Only inside tests');
    return { ...opened, kubernetes: counting(opened.kubernetes, calls), signal };
  };
  return {
    logger,
    calls,
    collaborators,
    context: (layer = 'test') => ({ ...collaborators(), layer, namespace: cluster.namespace }),
  };
}

function counting(client: KubernetesClient, calls: string[]): KubernetesClient {
  const note = (verb: string, kind: string): void => void calls.push(`${verb} ${kind}`);
  return new Proxy(client, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        const [first, second] = args as [{ kind?: string } | string, { dryRun?: boolean } | undefined];
        const kind = typeof first === 'object' ? (first.kind ?? '') : '';
        if (['get', 'list', 'create', 'replace', 'mergePatch', 'delete', 'watch'].includes(String(name)))
          note(String(name), kind);
        if (name === 'apply') note(second?.dryRun === true ? 'dry-run' : 'apply', kind);
        return Reflect.apply(value, target, args) as unknown;
      };
    },
  });
}

export const configMap = (
  cluster: TestCluster,
  name: string,
  data: Record<string, string>,
): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: cluster.namespace },
  data,
});

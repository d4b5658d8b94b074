// A verification on a real API server with real Job and garbage collection controllers; the pods are simulated, so what
// the Job of a layer really does is not shown here.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { podFateAnnotation } from '../../lab/cluster/kwok-stages.ts';
import { openCollaborators } from '../../src/doors/collaborators.ts';
import { loadLayer } from '../../src/layers/files/layer-file.ts';
import type { Collaborators, Layer } from '../../src/layers/types.ts';
import { verifyLayer } from '../../src/layers/verify.ts';
import { openAccount } from './accounts.ts';
import { testLogger as logger } from './environment.ts';
import { useTestCluster } from './harness.ts';

const cluster = useTestCluster('verify');
let workspace: string;
let collaborators: Collaborators & AsyncDisposable;

beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'lamina-verify-test-'));
  collaborators = await openCollaborators({
    kubeconfig: await openAccount(cluster.state, 'bring-up'),
    context: '',
    env: process.env,
    logger,
    signal: new AbortController().signal,
    path: `${cluster.binDirectory}${path.delimiter}${process.env['PATH'] ?? ''}`,
  });
});
afterAll(async () => {
  await collaborators[Symbol.asyncDispose]();
  await rm(workspace, { recursive: true, force: true });
});

const manifests = (fate: string | undefined, deadline: number): string => `
apiVersion: batch/v1
kind: Job
metadata: {name: check-run-id}
spec:
  backoffLimit: 0
  activeDeadlineSeconds: ${deadline}
  template:
    metadata: {annotations: {${fate === undefined ? '' : `${podFateAnnotation}: ${fate}`}}}
    spec:
      restartPolicy: Never
      containers:
        - {name: main, image: 'example.test/x:1', envFrom: [{configMapRef: {name: settings-run-id}}]}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings-run-id}
`;

async function layerOf(name: string, fate?: string, deadline = 60): Promise<Layer> {
  const folder = path.join(workspace, name);
  await mkdir(path.join(folder, 'verify'), { recursive: true });
  const spec = '{namespace: unused, resources: verify, verify: verify, timeout: 60s}';
  await writeFile(
    path.join(folder, 'layer.yaml'),
    `apiVersion: lamina/v1\nkind: Layer\nmetadata: {name: ${name}}\nspec: ${spec}\n`,
  );
  await writeFile(path.join(folder, 'verify/kustomization.yaml'), 'resources: [all.yaml]\n');
  await writeFile(path.join(folder, 'verify/all.yaml'), manifests(fate, deadline));
  return loadLayer(`./${name}`, { builtInDirectory: workspace, workspace });
}

const left = async (layer: string): Promise<string> =>
  cluster.kubectl(['get', 'job,pod,configmap', '-o', 'name', '-l', `lamina.dev/verify=${layer}`]);

describe('verifying on a cluster', () => {
  test('two runs at once do not meet, and neither leaves anything behind', async () => {
    const layer = await layerOf('good');
    const options = { namespace: cluster.namespace };
    const results = await Promise.all([
      verifyLayer(layer, collaborators, options),
      verifyLayer(layer, collaborators, options),
    ]);
    expect(results.map(({ passed }) => passed)).toEqual([true, true]);
    expect(await left('good')).toBe('');
    expect(await cluster.kubectl(['get', 'pod', '-o', 'name'])).toBe('');
  });

  test('a Job that fails fails it, and is removed with its pods', async () => {
    const layer = await layerOf('bad', 'fail');
    const result = await verifyLayer(layer, collaborators, { namespace: cluster.namespace });
    expect(result).toMatchObject({ passed: false, failure: { reference: { kind: 'Job' } } });
    expect(result.evidence['cause']).toEqual(expect.any(String));
    expect(await left('bad')).toBe('');
    expect(await cluster.kubectl(['get', 'pod', '-o', 'name'])).toBe('');
  });

  test('a namespace that does not exist is told as the reason', async () => {
    const layer = await layerOf('lost');
    await expect(
      verifyLayer(layer, collaborators, { namespace: 'lamina-no-such-namespace' }),
    ).rejects.toThrow(/refuses ConfigMap .*namespaces "lamina-no-such-namespace" not found/);
  });
});

// The API server's own word on the pods that are shipped: in a namespace that enforces "restricted" it takes each of them.
import { beforeAll, expect, test } from '@jest/globals';
import { exec } from '../../src/runtime/exec.ts';
import { shippedPods } from '../support/shipped-pods.ts';
import { recordLog } from '../unit/layers/support.ts';
import { deployLayer } from '../../src/layers/deploy.ts';
import { useTestCluster } from './harness.ts';
import { useLayerLab } from './layers.ts';
import { useOwnLayers } from './own-layer.ts';

const cluster = useTestCluster('pod-security');
const lab = useLayerLab(cluster);
const layerOf = useOwnLayers(cluster);
const { logger } = recordLog();
const tools = { exec, logger, signal: new AbortController().signal };

beforeAll(async () => {
  await cluster.kubectl([
    'label',
    'namespace',
    cluster.namespace,
    'pod-security.kubernetes.io/enforce=restricted',
  ]);
  // Admission looks accounts up first; which one it is makes no difference to the level.
  process.env['PATH'] = `${cluster.binDirectory}:${process.env['PATH'] ?? ''}`;
});

const dryRun = (pods: readonly { spec: object }[]): Promise<string> =>
  cluster.kubectl(
    ['create', '--dry-run=server', '-o', 'name', '-f', '-'],
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'List',
      items: pods.map(({ spec }, index) => ({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: `pod-${index}` },
        spec: { ...spec, restartPolicy: 'Never', serviceAccountName: 'default' },
      })),
    }),
  );

test('takes every pod that is shipped, and no other', async () => {
  const pods = await shippedPods(tools);
  const taken = await dryRun(pods);
  expect(taken.trim().split('\n')).toHaveLength(pods.length);
  expect(pods.length).toBeGreaterThan(50);
  await expect(dryRun([{ spec: { containers: [{ name: 'a', image: 'a' }] } }])).rejects.toThrow(
    /violates PodSecurity "restricted/,
  );
});

test('a namespace that a deploy makes refuses what its layer says', async () => {
  const namespace = `${cluster.namespace}-made`;
  const map = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace } };
  const request = await layerOf('made', [map], { namespace });
  const layer = { ...request.layer, spec: { ...request.layer.spec, podSecurity: 'baseline' as const } };
  try {
    await deployLayer({ ...request, layer }, lab.collaborators(), { mode: 'apply' });
    const pod = (more: object): string =>
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'a' },
        spec: { containers: [{ name: 'a', image: 'a' }], ...more },
      });
    const create = (text: string): Promise<string> =>
      cluster.kubectl(['create', '--dry-run=server', '--namespace', namespace, '-f', '-'], text);
    await cluster.kubectl(['wait', '--for=create', '--namespace', namespace, 'serviceaccount/default']);
    await expect(create(pod({ hostNetwork: true }))).rejects.toThrow('violates PodSecurity "baseline');
    await create(pod({}));
  } finally {
    await cluster.kubectl(['delete', 'namespace', namespace, '--wait=false']);
  }
});

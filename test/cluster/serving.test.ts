// The serving layer from nothing to ready and back to nothing: real API server, StatefulSets and Helm, simulated operator
// and pods.
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startOperatorProcess } from '../../lab/cluster/index.ts';
import { DEFAULT_ANNOTATION } from '../../src/kubernetes/storage-class.ts';
import { deployLayer } from '../../src/layers/deploy.ts';
import { loadLayer } from '../../src/layers/files/layer-file.ts';
import { statusOfLayer, type LayerStatus } from '../../src/layers/status.ts';
import { teardownLayer, type TeardownOptions } from '../../src/layers/teardown.ts';
import type { Layer, LayerRequest, LayerResult, TeardownResult } from '../../src/layers/types.ts';
import { BUILT_IN, REPOSITORY } from '../unit/layers/support.ts';
import { useLayerLab, useOwnCluster } from './layers.ts';

const cluster = useOwnCluster('serving', ['cass']);
const lab = useLayerLab(cluster, 'bring-up');
const planner = useLayerLab(cluster, 'plan');
const remover = useLayerLab(cluster, 'teardown');
const admin = useLayerLab(cluster);
const TIMEOUT = 60_000;
jest.setTimeout(2 * TIMEOUT);
let serving: Layer;

beforeAll(async () => {
  serving = await loadLayer('serving', { builtInDirectory: BUILT_IN, workspace: REPOSITORY });
  await startOperatorProcess(cluster.state, 'cass', {
    ...lab.collaborators(),
    env: { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.1' },
  });
});

function request(namespace: string, more: Partial<LayerRequest> = {}): LayerRequest {
  return {
    layer: serving,
    overlay: 'local',
    namespace,
    chartMirror: cluster.chartMirror,
    run: { holder: 'test', url: 'https://ci.test/runs/1' },
    timeout: TIMEOUT,
    ...more,
  };
}

const up = (namespace: string, more: Partial<LayerRequest> = {}): Promise<LayerResult> =>
  deployLayer(request(namespace, more), lab.collaborators(), { mode: 'apply' });

const down = (options: Partial<TeardownOptions>): Promise<TeardownResult> =>
  teardownLayer(serving, remover.collaborators(), {
    deleteVolumes: false,
    deleteOperators: true,
    deleteCrds: false,
    dryRun: false,
    run: { holder: 'test' },
    timeout: TIMEOUT,
    ...options,
  });

const cpu = (value: string): Partial<LayerRequest> => ({
  patches: [
    {
      target: { kind: 'CassandraDatacenter' },
      patch: JSON.stringify([{ op: 'replace', path: '/spec/resources/requests/cpu', value }]),
    },
  ],
});

const threeRacks: Partial<LayerRequest> = {
  patches: [
    {
      target: { kind: 'CassandraDatacenter' },
      patch: JSON.stringify([
        { op: 'replace', path: '/spec/size', value: 3 },
        { op: 'replace', path: '/spec/racks', value: [{ name: 'r1' }, { name: 'r2' }, { name: 'r3' }] },
      ]),
    },
  ],
};

interface Live {
  readonly metadata: { readonly generation: number };
  readonly status?: Readonly<Record<string, unknown>>;
}
const datacenterIn = async (namespace: string): Promise<Live> =>
  JSON.parse(await cluster.kubectl(['-n', namespace, 'get', 'cassdc', 'dc1', '-o', 'json'])) as Live;
const exists = async (...args: string[]): Promise<boolean> =>
  (await cluster.kubectl(['get', ...args, '--ignore-not-found', '-o', 'name'])).trim() !== '';

describe('the serving layer', () => {
  const namespace = 'serving-whole';

  test('comes up ready, with its keyspace and its addresses, once the operator has observed it', async () => {
    const result = await up(namespace);
    expect(result).toMatchObject({ ready: true, changed: true });
    expect(result.failure).toBeUndefined();
    expect(result.endpoints).toEqual({
      'contact-points': `lambda-dc1-service.${namespace}.svc:9042`,
      datacenter: 'dc1',
      'superuser-secret': 'lambda-superuser',
    });
    const { metadata, status } = await datacenterIn(namespace);
    expect(status).toMatchObject({
      cassandraOperatorProgress: 'Ready',
      observedGeneration: metadata.generation,
    });
    const job = await cluster.kubectl([
      ...['-n', namespace, 'get', 'job', 'serving-schema', '-o'],
      "jsonpath={.status.conditions[?(@.type=='Complete')].status}",
    ]);
    expect(job).toBe('True');
  });

  test('is left as it is by a second run, without a write', async () => {
    lab.calls.length = 0;
    expect(await up(namespace)).toMatchObject({ ready: true, changed: false });
    const writes = lab.calls.filter((call) =>
      /^(apply|dry-run|create|replace|mergePatch|delete) /.test(call),
    );
    expect(writes).toEqual([]);
  });

  test('is not ready with the Ready of before a change, which stands while its nodes restart', async () => {
    const before = await cluster.kubectl([
      '-n',
      namespace,
      'get',
      'pod',
      'lambda-dc1-r1-sts-0',
      '-o',
      'name',
      '--show-managed-fields=false',
    ]);
    expect(before).toContain('lambda-dc1-r1-sts-0');
    expect(await up(namespace, cpu('150m'))).toMatchObject({ ready: true, changed: true });
    const { metadata, status } = await datacenterIn(namespace);
    expect(status?.['observedGeneration']).toBe(metadata.generation);
    const running = await cluster.kubectl([
      ...['-n', namespace, 'get', 'pod', 'lambda-dc1-r1-sts-0', '-o'],
      'jsonpath={.spec.containers[0].resources.requests.cpu} {.metadata.labels.cassandra\\.datastax\\.com/node-state}',
    ]);
    expect(running).toBe('150m Started');
  });

  test('has a status without drift', async () => {
    expect(await statusOfLayer(request(namespace, cpu('150m')), planner.collaborators())).toMatchObject({
      ready: true,
      drift: [],
      // The chart has a version of its own.
      versions: { operator: '1.32.0', chart: '0.66.0', cassandra: '5.0.6' },
    });
  });

  /** What a kubelet writes when the process of the node's first container was killed. */
  const kill = (ready: boolean, startedAt: number): Promise<string> => {
    const now = new Date().toISOString();
    const status = ready ? 'True' : 'False';
    const condition = (type: string): object => ({ type, status, lastTransitionTime: now });
    const patch = {
      status: {
        conditions: [condition('Ready'), condition('ContainersReady')],
        containerStatuses: [
          {
            name: 'cassandra',
            image: 'x',
            imageID: '',
            ready,
            restartCount: 1,
            state: { running: { startedAt: new Date(startedAt).toISOString() } },
            lastState: { terminated: { exitCode: 137, reason: 'Error' } },
          },
        ],
      },
    };
    return cluster.kubectl([
      ...['-n', namespace, 'patch', 'pod', 'lambda-dc1-r1-sts-0', '--subresource=status'],
      `--patch=${JSON.stringify(patch)}`,
    ]);
  };
  const status = (): Promise<LayerStatus> =>
    statusOfLayer(request(namespace, cpu('150m')), planner.collaborators());

  test('is not ready with a node whose process has died, though its operator says nothing of it', async () => {
    await kill(false, Date.now());
    const pod = {
      name: 'lambda-dc1-r1-sts-0',
      namespace,
      restarts: 1,
      lastExitCode: 137,
      message: 'container cassandra is not ready; 1 restart, the last after exit code 137 (Error)',
    };
    expect(await status()).toMatchObject({
      ready: false,
      message: `CassandraDatacenter dc1: pod ${pod.name}: ${pod.message}`,
      culprit: { kind: 'CassandraDatacenter', name: 'dc1' },
      pods: [pod],
    });
    expect((await datacenterIn(namespace)).status).toMatchObject({ cassandraOperatorProgress: 'Ready' });
    expect(await up(namespace, { ...cpu('150m'), timeout: 5_000 })).toMatchObject({
      ready: false,
      changed: false,
    });
  });

  test('is told of the restart for a minute, and ready for a deploy as soon as the node serves again', async () => {
    await kill(true, Date.now());
    expect(await status()).toMatchObject({
      ready: false,
      reason: 'Restarted',
      culprit: { kind: 'Pod', name: 'lambda-dc1-r1-sts-0' },
    });
    expect(await up(namespace, cpu('150m'))).toMatchObject({ ready: true, changed: false });
    await kill(true, Date.now() - 60_000);
    planner.calls.length = 0;
    expect(await status()).toMatchObject({ ready: true, pods: [] });
    // One list for the layer's namespace, one for its operator's.
    expect(planner.calls.filter((call) => call === 'list Pod')).toHaveLength(2);
  });

  test('has the cluster’s default StorageClass, and keeps it when another becomes the default', async () => {
    const later = {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: 'later', annotations: { [DEFAULT_ANNOTATION]: 'true' } },
      provisioner: 'example.test/none',
    };
    await admin.collaborators().kubernetes.create(later);
    try {
      expect(await up(namespace, cpu('150m'))).toMatchObject({ ready: true, changed: false });
    } finally {
      await cluster.kubectl(['delete', 'storageclass', 'later']);
    }
    const name = await cluster.kubectl([
      ...['-n', namespace, 'get', 'cassdc', 'dc1', '-o'],
      'jsonpath={.spec.storageConfig.cassandraDataVolumeClaimSpec.storageClassName}',
    ]);
    expect(name).toBe('local-path');
  });

  test(
    'goes with its operator and namespaces; its data stays until it is asked for',
    async () => {
      const { removed, leftBehind } = await down({ namespace });
      const kinds = removed.map(({ kind, name }) => `${kind}/${name}`);
      expect(kinds).toEqual(
        expect.arrayContaining([
          'CassandraDatacenter/dc1',
          'Release/cass-operator',
          `Namespace/${namespace}`,
          'Namespace/cass-operator-system',
        ]),
      );
      expect(kinds.indexOf('CassandraDatacenter/dc1')).toBeLessThan(kinds.indexOf('Release/cass-operator'));
      expect(await exists('namespace', namespace)).toBe(false);
      const volume = leftBehind.find(({ kind }) => kind === 'PersistentVolume');
      expect(volume?.reason).toContain(`${namespace}/server-data-lambda-dc1-r1-sts-0`);
      const again = await down({ namespace, deleteVolumes: true });
      expect(again.removed).toContainEqual(
        expect.objectContaining({ kind: 'PersistentVolume', name: volume?.name }),
      );
    },
    TIMEOUT,
  );
});

describe('three racks', () => {
  const namespace = 'serving-racks';

  test('are all there before the layer is ready', async () => {
    expect(await up(namespace, threeRacks)).toMatchObject({ ready: true });
    const { status } = await datacenterIn(namespace);
    expect(Object.keys(status?.['nodeStatuses'] as object).sort()).toEqual(
      ['r1', 'r2', 'r3'].map((rack) => `lambda-dc1-${rack}-sts-0`),
    );
    await down({ namespace, deleteVolumes: true });
    expect(await exists('pv')).toBe(false);
  });
});

test('without a default StorageClass nothing is made, and the remedy says what to do', async () => {
  const namespace = 'serving-classless';
  const mark = (value: string): Promise<string> =>
    cluster.kubectl([
      'annotate',
      '--overwrite',
      'storageclass',
      'local-path',
      `${DEFAULT_ANNOTATION}=${value}`,
    ]);
  await mark('false');
  try {
    await expect(up(namespace)).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('the cluster has none (it has local-path)'),
    });
    expect(await exists('namespace', namespace)).toBe(false);
    const status = await statusOfLayer(request(namespace), planner.collaborators());
    expect(status.reason).toBe('NotDeployed');
  } finally {
    await mark('true');
  }
});

test('a node that no machine can take is explained, though the operator says nothing of it', async () => {
  const namespace = 'serving-failing';
  const result = await up(namespace, { timeout: 20_000, ...cpu('4000') });
  expect(result).toMatchObject({
    ready: false,
    failure: {
      reference: { kind: 'CassandraDatacenter', name: 'dc1' },
      diagnosis: { code: 'UNSCHEDULABLE', cause: expect.stringMatching(/cpu/i) },
    },
  });
  expect((await datacenterIn(namespace)).status).toEqual({
    cassandraOperatorProgress: 'Updating',
    nodeStatuses: {},
  });
});

// The speed layer from nothing to ready and back to nothing: real API server, real Helm, simulated operator and pods.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startApiProxy } from '../../lab/api-proxy.ts';
import { startOperatorProcess } from '../../lab/cluster/index.ts';
import { openCollaborators } from '../../src/doors/collaborators.ts';
import { deployLayer, type DeployOptions } from '../../src/layers/deploy.ts';
import { loadLayer } from '../../src/layers/files/layer-file.ts';
import { statusOfLayer } from '../../src/layers/status.ts';
import { teardownLayer, type TeardownOptions } from '../../src/layers/teardown.ts';
import type { Layer, LayerRequest, LayerResult, TeardownResult } from '../../src/layers/types.ts';
import { BUILT_IN, REPOSITORY } from '../unit/layers/support.ts';
import { useLayerLab, useOwnCluster } from './layers.ts';

const cluster = useOwnCluster('deploy');
const lab = useLayerLab(cluster, 'bring-up');
const planner = useLayerLab(cluster, 'plan');
const remover = useLayerLab(cluster, 'teardown');
/** Generous: a namespace takes the cluster's own controller 5 to 20 s on a busy machine. */
const TIMEOUT = 60_000;
jest.setTimeout(2 * TIMEOUT);
let speed: Layer;

beforeAll(async () => {
  speed = await loadLayer('speed', { builtInDirectory: BUILT_IN, workspace: REPOSITORY });
  await startOperatorProcess(cluster.state, 'strimzi', {
    ...lab.collaborators(),
    env: { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.05' },
  });
});

function request(namespace: string, more: Partial<LayerRequest> = {}): LayerRequest {
  return {
    layer: speed,
    overlay: 'local',
    namespace,
    chartMirror: cluster.chartMirror,
    run: { holder: 'test', url: 'https://ci.test/runs/1' },
    timeout: TIMEOUT,
    ...more,
  };
}

const up = (
  namespace: string,
  more: Partial<LayerRequest> = {},
  options: Partial<DeployOptions> = {},
  signal?: AbortSignal,
): Promise<LayerResult> =>
  deployLayer(request(namespace, more), (options.mode === 'plan' ? planner : lab).collaborators(signal), {
    mode: 'apply',
    ...options,
  });

const down = (options: Partial<TeardownOptions>, signal?: AbortSignal): Promise<TeardownResult> =>
  teardownLayer(speed, remover.collaborators(signal), {
    deleteVolumes: false,
    deleteOperators: true,
    deleteCrds: false,
    dryRun: false,
    run: { holder: 'test' },
    timeout: TIMEOUT,
    ...options,
  });

const exists = async (...args: string[]): Promise<boolean> =>
  (await cluster.kubectl(['get', ...args, '--ignore-not-found', '-o', 'name'])).trim() !== '';

describe('the speed layer', () => {
  const namespace = 'deploy-whole';

  test('is planned on an empty cluster without anything being made', async () => {
    const { plan, changed } = await up(namespace, {}, { mode: 'plan' });
    expect(changed).toBe(true);
    expect(plan.changes).toContainEqual(
      expect.objectContaining({ kind: 'Kafka', name: 'lambda', action: 'create' }),
    );
    expect(plan.changes).toContainEqual(expect.objectContaining({ kind: 'Namespace', name: namespace }));
    expect(await exists('namespace', namespace)).toBe(false);
    expect((await statusOfLayer(request(namespace), planner.collaborators())).reason).toBe('NotDeployed');
  });

  test('comes up ready, with its endpoints, its operator and a time for every phase', async () => {
    const result = await up(namespace);
    expect(result).toMatchObject({ ready: true, changed: true, namespace, operatorVersion: '1.2.0' });
    expect(result.failure).toBeUndefined();
    expect(result.endpoints['bootstrap-servers']).toBe(`lambda-kafka-bootstrap.${namespace}.svc:9092`);
    expect(result.phases.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['render', 'lock', 'operator', 'diff', 'apply', 'wait', 'outputs']),
    );
    expect(result.resources.every(({ readyAt }) => readyAt !== undefined)).toBe(true);
  });

  test('is left as it is by a second run, without a dry run or a write', async () => {
    lab.calls.length = 0;
    const result = await up(namespace);
    expect(result).toMatchObject({ ready: true, changed: false });
    const writes = lab.calls.filter((call) =>
      /^(apply|dry-run|create|replace|mergePatch|delete) /.test(call),
    );
    expect(writes).toEqual([]);
  });

  test('costs one question for each kind where nothing is to be done, and no watch', async () => {
    const asked: string[] = [];
    const directory = await mkdtemp(path.join(tmpdir(), 'deploy-'));
    const proxy = await startApiProxy(cluster.kubeconfig, {
      kubeconfigFile: path.join(directory, 'kubeconfig'),
      fault: (method, url) => void asked.push(`${method} ${url.replace(/\?.*/, '')}`),
    });
    try {
      await using counted = await openCollaborators({
        ...{ kubeconfig: proxy.kubeconfig, context: '', env: process.env },
        ...{ logger: lab.logger, signal: AbortSignal.timeout(TIMEOUT) },
        path: `${cluster.binDirectory}${path.delimiter}${process.env['PATH'] ?? ''}`,
      });
      const result = await deployLayer(request(namespace), counted, { mode: 'apply' });
      expect(result).toMatchObject({ ready: true, changed: false });
      expect(result.endpoints['bootstrap-servers']).toBe(`lambda-kafka-bootstrap.${namespace}.svc:9092`);
    } finally {
      proxy.close();
      await rm(directory, { recursive: true });
    }
    expect(asked.filter((each) => each.startsWith('WATCH'))).toEqual([]);
    expect(asked.toSorted()).toEqual([...new Set(asked)].sort());
    expect(asked).toContain(`GET /apis/kafka.strimzi.io/v1/namespaces/${namespace}/kafkas`);
  });

  test('has a status without drift', async () => {
    expect(await statusOfLayer(request(namespace), planner.collaborators())).toMatchObject({
      ready: true,
      drift: [],
      versions: { operator: '1.2.0', kafka: '4.3.1' },
    });
  });

  test('has a status that names the broker whose process has died, and is ready again with it', async () => {
    const kill = (ready: 'True' | 'False', secondsAgo: number): Promise<string> => {
      const lastTransitionTime = new Date().toISOString();
      const startedAt = new Date(Date.now() - secondsAgo * 1000).toISOString();
      const broker = {
        ...{ name: 'kafka', image: 'x', imageID: '', ready: ready === 'True', restartCount: 1 },
        state: { running: { startedAt } },
        lastState: { terminated: { exitCode: 137, reason: 'Error' } },
      };
      const conditions = ['Ready', 'ContainersReady'].map((type) => ({
        type,
        status: ready,
        lastTransitionTime,
      }));
      return cluster.kubectl([
        ...['-n', namespace, 'patch', 'pod', 'lambda-dual-0', '--subresource=status'],
        `--patch=${JSON.stringify({ status: { conditions, containerStatuses: [broker] } })}`,
      ]);
    };
    await kill('False', 0);
    expect(await statusOfLayer(request(namespace), planner.collaborators())).toMatchObject({
      ready: false,
      pods: [{ name: 'lambda-dual-0', namespace, restarts: 1, lastExitCode: 137 }],
    });
    await kill('True', 120);
    expect(await up(namespace)).toMatchObject({ ready: true, changed: false });
    expect(await statusOfLayer(request(namespace), planner.collaborators())).toMatchObject({
      ready: true,
      pods: [],
    });
  });

  test('shows what somebody changed, refuses to fight over it, and takes it back when told to', async () => {
    const patch = '{"spec":{"kafka":{"config":{"min.insync.replicas":7}}}}';
    await cluster.kubectl(['-n', namespace, 'patch', 'kafka', 'lambda', '--type', 'merge', '-p', patch]);
    const { plan } = await up(namespace, {}, { mode: 'plan' });
    expect(plan.changes.filter(({ action }) => action !== 'none')).toMatchObject([
      { kind: 'Kafka', fields: [{ path: 'spec.kafka.config["min.insync.replicas"]', from: 7, to: 1 }] },
    ]);
    expect((await up(namespace)).failure).toMatchObject({
      reference: { kind: 'Kafka', name: 'lambda' },
      diagnosis: { code: 'FIELD_CONFLICT' },
    });
    expect(await up(namespace, { forceConflicts: true })).toMatchObject({ ready: true, changed: true });
  });

  test('shares its operator with a layer in another namespace, which keeps it', async () => {
    const other = 'deploy-second';
    const result = await up(other);
    expect(result).toMatchObject({ ready: true });
    expect(result.plan.helm).toMatchObject([{ action: 'none' }]);
    const { leftBehind } = await down({ namespace: other, deleteVolumes: true });
    expect(leftBehind).toContainEqual(
      expect.objectContaining({
        kind: 'Release',
        reason: expect.stringContaining(`Kafka ${namespace}/lambda`),
      }),
    );
    expect(await exists('namespace', other)).toBe(false);
    expect(await exists('deployment', '-n', 'strimzi-system', 'strimzi-cluster-operator')).toBe(true);
  });

  test(
    'goes with topics first, then Kafka, then its pool, operator and namespaces; its data stays',
    async () => {
      const { removed, leftBehind } = await down({ namespace });
      const kinds = removed.map(({ kind, name }) => `${kind}/${name}`);
      const order = ['KafkaTopic/raw-data-stream', 'Kafka/lambda', 'KafkaNodePool/dual', 'Release/strimzi'];
      expect(order.map((name) => kinds.indexOf(name))).toEqual(
        order.map((name) => kinds.indexOf(name)).toSorted((a, b) => a - b),
      );
      expect(kinds).toEqual(
        expect.arrayContaining([...order, `Namespace/${namespace}`, 'Namespace/strimzi-system']),
      );
      expect(await exists('namespace', namespace)).toBe(false);
      const volume = leftBehind.find(({ kind }) => kind === 'PersistentVolume');
      expect(volume?.reason).toContain(`${namespace}/data-0-lambda-dual-0`);
      expect(await exists('pv', volume?.name ?? '')).toBe(true);

      const again = await down({ namespace, deleteVolumes: true });
      expect(again.removed).toContainEqual(
        expect.objectContaining({ kind: 'PersistentVolume', name: volume?.name }),
      );
    },
    TIMEOUT,
  );
});

describe('a run that is interrupted', () => {
  const namespace = 'deploy-interrupted';

  test.each([
    { phase: 'crds', operatorStays: false },
    { phase: 'helm', operatorStays: false },
    { phase: 'lock', operatorStays: true },
    { phase: 'apply', operatorStays: true },
  ])(
    'after the phase $phase gives the lock back, and the next run converges',
    async ({ phase, operatorStays }) => {
      await down({ namespace, deleteVolumes: true, deleteOperators: !operatorStays });
      const stop = new AbortController();
      const onPhase = ({ name }: { name: string }): void => {
        if (name === phase) stop.abort(new Error('SIGTERM'));
      };
      await expect(up(namespace, {}, { onPhase }, stop.signal)).rejects.toThrow('SIGTERM');
      const began = Date.now();
      expect(await up(namespace)).toMatchObject({ ready: true });
      // The lock was free at once, not after it ran out.
      expect(Date.now() - began).toBeLessThan(25_000);
    },
    2 * TIMEOUT,
  );
});

describe('a teardown that finds others', () => {
  const namespace = 'deploy-shared';

  test(
    'leaves the namespace to them and says so',
    async () => {
      await up(namespace);
      await cluster.kubectl(['-n', namespace, 'create', 'configmap', 'theirs']);
      const { leftBehind } = await down({ namespace, deleteVolumes: true });
      expect(leftBehind).toContainEqual(
        expect.objectContaining({
          kind: 'Namespace',
          reason: expect.stringContaining('ConfigMap deploy-shared/theirs'),
        }),
      );
      expect(await exists('lease', '-n', namespace)).toBe(false);
      await cluster.kubectl(['-n', namespace, 'delete', 'configmap', 'theirs']);
      await down({ namespace });
      expect(await exists('namespace', namespace)).toBe(false);
    },
    TIMEOUT,
  );

  test(
    'stops at a topic whose operator is gone, names the finalizer, and clears it only when told to',
    async () => {
      await up(namespace);
      await cluster.kubectl(['-n', namespace, 'delete', 'kafka', 'lambda']);
      await cluster.kubectl([
        '-n',
        namespace,
        'wait',
        '--for=delete',
        'deployment/lambda-entity-operator',
        '--timeout=20s',
      ]);
      await delay(500);
      await expect(down({ namespace, deleteVolumes: true })).rejects.toMatchObject({
        code: 'TEARDOWN_STUCK',
        message: expect.stringContaining('strimzi.io/topic-operator'),
        remedy: expect.stringContaining('kubectl -n deploy-shared patch kafkatopic raw-data-stream'),
      });
      expect(await exists('kafkanodepool', '-n', namespace)).toBe(true);
      await down({ namespace, deleteVolumes: true, clearFinalizers: true });
      expect(await exists('namespace', namespace)).toBe(false);
    },
    2 * TIMEOUT,
  );
});

test(
  'a layer that cannot come up is explained, with the resource that keeps it',
  async () => {
    const namespace = 'deploy-failing';
    const result = await up(namespace, {
      timeout: 20_000,
      patches: [
        {
          target: { kind: 'KafkaNodePool' },
          patch: '[{"op": "add", "path": "/spec/resources/requests/cpu", "value": "4000"}]',
        },
      ],
    });
    expect(result).toMatchObject({
      ready: false,
      failure: { diagnosis: { code: 'UNSCHEDULABLE', cause: expect.stringMatching(/cpu/i) } },
    });
  },
  TIMEOUT,
);

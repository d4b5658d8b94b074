// The way to the API server, broken in every way: a deploy converges where the fault passes; where it does not, the error
// says what was waited for, within the deadline. A real API server; the layer is one of plain objects.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { apiStatus, startApiProxy, type ApiProxy } from '../../lab/api-proxy.ts';
import type { Fault } from '../../lab/fault-proxy.ts';
import type { KubernetesClient } from '../../src/kubernetes/client.ts';
import { loadKubeconfig } from '../../src/kubernetes/connection/kubeconfig.ts';
import { createKubernetesClient } from '../../src/kubernetes/wire/kubernetes-client.ts';
import { deployLayer } from '../../src/layers/deploy.ts';
import { teardownStack } from '../../src/layers/teardown.ts';
import type { Collaborators, LayerRequest } from '../../src/layers/types.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { LaminaError } from '../../src/runtime/errors.ts';
import { exec } from '../../src/runtime/exec.ts';
import { useTestCluster } from '../cluster/harness.ts';
import { useLayerLab } from '../cluster/layers.ts';
import { useOwnLayers } from '../cluster/own-layer.ts';
import { lasting, nowAndThen, passing, type When } from './table.ts';
import { workload } from './workload.ts';

const cluster = useTestCluster('api-faults');
const lab = useLayerLab(cluster);
const ownLayer = useOwnLayers(cluster);

/** Milliseconds. What is silent is given up after a second, so that a test need not take minutes. */
const TIMEOUTS = { connect: 1_000, answer: 1_000, idle: 1_000, watchIdle: 2_000 };
const DEADLINE = 5_000;
/** For the explanation of what has not come in time, and for giving the lock back. */
const AFTERWARDS = 20_000;

let workspace: string;
const open: { proxy: ApiProxy; client: KubernetesClient }[] = [];
beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'api-faults-'));
});
afterEach(() => {
  for (const { proxy, client } of open.splice(0)) {
    client.close();
    proxy.close();
  }
});
afterAll(() => rm(workspace, { recursive: true }));

/** The collaborators of a run whose way to the API server leads through a proxy. */
async function through(fault: (method: string, path: string) => Fault | undefined): Promise<Collaborators> {
  const kubeconfigFile = path.join(workspace, `kubeconfig-${open.length}`);
  const proxy = await startApiProxy(cluster.kubeconfig, { kubeconfigFile, fault });
  const { logger } = lab;
  const connection = await loadKubeconfig({
    kubeconfig: proxy.kubeconfig,
    env: {},
    homeDirectory: workspace,
    logger,
    exec,
  });
  const client = createKubernetesClient(connection, { logger, clock: systemClock, timeouts: TIMEOUTS });
  open.push({ proxy, client });
  return { ...lab.collaborators(), kubernetes: client };
}

const counted = (fault: Fault, when: When, hits = { met: 0 }) => {
  let count = 0;
  return (): Fault | undefined => {
    count += 1;
    if (!when(count)) return undefined;
    hits.met += 1;
    return fault;
  };
};

let layers = 0;
function plainLayer(): Promise<LayerRequest> {
  layers += 1;
  const name = `plain-${layers}`;
  return ownLayer(name, workload(name));
}

/** However a run was left: the next one, on a way that works, finishes it, and the one after changes nothing. */
async function expectConverged(request: LayerRequest): Promise<void> {
  const finish = (): ReturnType<typeof deployLayer> =>
    deployLayer(request, lab.collaborators(), { mode: 'apply' });
  expect(await finish()).toMatchObject({ ready: true });
  expect(await finish()).toMatchObject({ ready: true, changed: false });
}

describe('now and then', () => {
  test.each(passing)('$name: a deploy and a teardown converge', async ({ fault }) => {
    const hits = { met: 0 };
    const collaborators = await through(counted(fault, nowAndThen, hits));
    const request = await plainLayer();
    const result = await deployLayer({ ...request, timeout: 40_000 }, collaborators, { mode: 'apply' });
    expect(result.failure).toBeUndefined();
    expect(result.ready).toBe(true);
    expect(hits.met).toBeGreaterThan(3);
    await expectConverged(request);
    const { leftBehind } = await teardownStack([request.layer], collaborators, () => ({
      namespace: request.namespace ?? '',
      deleteVolumes: true,
      deleteOperators: true,
      deleteCrds: false,
      clearFinalizers: false,
      dryRun: false,
      run: request.run,
    }));
    expect(leftBehind.filter(({ kind }) => kind !== 'Namespace')).toEqual([]);
    const name = request.layer.name;
    expect(await cluster.kubectl(['get', 'cm,deploy', name, '--ignore-not-found', '-o', 'name'])).toBe('');
  });

  test.each([
    ['as an event', (): Fault => ({ status: 200, body: expired() })],
    ['as an answer', (): Fault => ({ status: 410 })],
  ])('a storm of 410 on watches, %s, ends in a new list', async (_how, fault) => {
    let storm = 12;
    const collaborators = await through((method) =>
      method === 'WATCH' && (storm -= 1) >= 0 ? fault() : undefined,
    );
    const result = await deployLayer(await plainLayer(), collaborators, { mode: 'apply' });
    expect({ ready: result.ready, failure: result.failure }).toEqual({ ready: true, failure: undefined });
    expect(storm).toBeLessThan(12);
  });

  test('watches that are cut every half second are resumed', async () => {
    const collaborators = await through((method) => (method === 'WATCH' ? { cutAfter: 500 } : undefined));
    const result = await deployLayer(await plainLayer(), collaborators, { mode: 'apply' });
    expect(result.ready).toBe(true);
  });
});

const expired = (): string => `{"type":"ERROR","object":${apiStatus(410)}}\n`;

describe('for good', () => {
  test.each(lasting)(
    '$name: is told within the deadline, and taken up by the next run',
    async ({ fault }) => {
      // From its first write on: the worst moment.
      let begun = false;
      const collaborators = await through((method, url) => {
        begun ||= method === 'PATCH' && !url.includes('dryRun');
        return begun ? fault : undefined;
      });
      const request = await plainLayer();
      const began = performance.now();
      const failure = await toldBy(
        deployLayer({ ...request, timeout: DEADLINE }, collaborators, { mode: 'apply' }),
      );
      expect(begun).toBe(true);
      expect(performance.now() - began).toBeLessThan(DEADLINE + AFTERWARDS);
      expect(failure).toMatch(
        /The API server http\S+ answered|came from the API server|waiting for layer plain/,
      );
      await ageLock(request);
      await expectConverged(request);
    },
  );

  test('a storm of 410 that does not end: the deadline tells what is not ready', async () => {
    const collaborators = await through((method) =>
      method === 'WATCH' ? { status: 200, body: expired() } : undefined,
    );
    const request = await plainLayer();
    const began = performance.now();
    const result = await deployLayer({ ...request, timeout: DEADLINE }, collaborators, { mode: 'apply' });
    // Each new list tells as much as a watch would have.
    expect(result.ready || (result.failure?.message ?? '').includes(request.layer.name)).toBe(true);
    expect(performance.now() - began).toBeLessThan(DEADLINE + AFTERWARDS);
  });
});

/** What a run says that does not come through: in its result, or as an error of Lamina's. */
async function toldBy(work: ReturnType<typeof deployLayer>): Promise<string> {
  try {
    const { ready, failure } = await work;
    expect(ready).toBe(false);
    return failure?.message ?? '';
  } catch (error) {
    expect(error).toBeInstanceOf(LaminaError);
    return (error as LaminaError).message;
  }
}

/** The lock could not be given back either, and runs out by itself: here in a second. */
async function ageLock({ layer }: LayerRequest): Promise<void> {
  const patch = '{"spec":{"leaseDurationSeconds":1}}';
  await cluster.kubectl(['patch', 'lease', `lamina-${layer.name}`, '--type=merge', '-p', patch]);
}

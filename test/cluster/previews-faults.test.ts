// What goes wrong around previews: closed at the wrong moment, killed, refused by a quota, left by an operator; a hundred
// at once. A real API server; operators and pods are simulated.
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startOperatorProcess, type ClusterProcess } from '../../lab/cluster/index.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import type { LayerRequest } from '../../src/layers/types.ts';
import { createNamespace } from '../../src/layers/namespaces.ts';
import { holdNamespace } from '../../src/previews/hold.ts';
import { labelsOf } from '../../src/previews/identity.ts';
import { listPreviews } from '../../src/previews/list.ts';
import { reapPreviews, type Reaped } from '../../src/previews/reap.ts';
import { INSTALLER } from './accounts.ts';
import { useLayerLab, useOwnCluster } from './layers.ts';
import { useOwnLayers } from './own-layer.ts';
import { repository, usePreviews } from './previews-support.ts';

const cluster = useOwnCluster('faults', ['strimzi', 'cass']);
const lab = useLayerLab(cluster, 'previews', INSTALLER);
const admin = useLayerLab(cluster);
const ownLayer = useOwnLayers(cluster);
const { id, guests, deploy, remove } = usePreviews(cluster, lab);
jest.setTimeout(180_000);

const operators = new Map<string, ClusterProcess>();
beforeAll(async () => {
  for (const operator of ['strimzi', 'cass'])
    operators.set(
      operator,
      await startOperatorProcess(cluster.state, operator, {
        ...lab.collaborators(),
        env: { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.05' },
      }),
    );
});

const exists = async (...args: string[]): Promise<boolean> =>
  (await cluster.kubectl(['get', ...args, '--ignore-not-found', '-o', 'name'])).trim() !== '';

/** What no watch of this test's own could tell sooner: a line of the log, or what kubectl shows. */
async function waitFor(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Timed out waiting until ${isSo.toString()}`);
    await delay(50);
  }
}

/** A layer of plain objects, as a guest. */
const plain = async (number: number, objects: readonly KubernetesObject[]): Promise<LayerRequest> => {
  const { namespace } = id(number);
  return { ...(await ownLayer(`plain-${number}`, objects)), namespace, guest: true };
};
const map: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'm' },
  data: { a: 'b' },
};

/** Which pull requests are open changes while the deploy goes on: one answer for each question. */
const answers = (...given: readonly boolean[]): { isOpen: () => Promise<boolean>; asked: () => number } => {
  let asked = 0;
  return {
    isOpen: () => Promise.resolve(given[Math.min(asked++, given.length - 1)] ?? false),
    asked: () => asked,
  };
};

describe('a pull request that is closed', () => {
  test('before its files are read to the end gets nothing, and that is no failure', async () => {
    const gate = answers(false);
    const result = await deploy(1, [await plain(1, [map])], {}, gate);
    expect(result).toMatchObject({ state: 'closed', changed: false, layers: [] });
    expect(gate.asked()).toBe(1);
    expect(await exists('namespace', id(1).namespace)).toBe(false);
  });

  test('after the checks and before the first write gets nothing either', async () => {
    lab.calls.length = 0;
    const gate = answers(true, false);
    expect((await deploy(1, [await plain(1, [map])], {}, gate)).state).toBe('closed');
    expect(gate.asked()).toBe(2);
    expect(lab.calls.filter((call) => !/^(get|list|watch) /.test(call))).toEqual([]);
  });

  test('while the deploy waits for the end of its last preview is not brought back', async () => {
    await deploy(2, [await plain(2, [map])]);
    const finalizer = { metadata: { finalizers: ['lab.lamina.dev/hold'] } };
    const { kubernetes } = admin.collaborators();
    const held = { apiVersion: 'v1', kind: 'ConfigMap', namespace: id(2).namespace, name: 'm' };
    await kubernetes.mergePatch(held, finalizer);
    await cluster.kubectl(['delete', 'namespace', id(2).namespace, '--wait=false']);
    const gate = answers(true, false);
    const late = deploy(2, [await plain(2, [map])], {}, gate);
    await waitFor(() =>
      lab.logger.lines.some((line) => line.includes(`${id(2).namespace} is being deleted`)),
    );
    await kubernetes.mergePatch(held, { metadata: { finalizers: null } });
    expect((await late).state).toBe('closed');
    expect(await exists('namespace', id(2).namespace)).toBe(false);
  });

  test('while it is deployed is removed once the deploy has let its lock go', async () => {
    let finish = (): void => undefined;
    const busy = holdNamespace(
      {
        id: id(3),
        run: { holder: 'deploy' },
        labels: {},
        annotations: {},
        isOpen: () => Promise.resolve(true),
        lifetime: new AbortController().signal,
      },
      lab.collaborators(),
      () => new Promise<void>((resolve) => (finish = resolve)),
    );
    await waitFor(() => exists('-n', id(3).namespace, 'lease', 'lamina-preview.lock'));
    const removal = remove(3);
    await waitFor(() =>
      lab.logger.lines.some((line) =>
        /Waiting for the lock preview-\S+-3\/lamina-preview.lock: deploy/.test(line),
      ),
    );
    expect(await exists('namespace', id(3).namespace)).toBe(true);
    finish();
    await busy;
    expect((await removal).failure).toBeUndefined();
    expect(await exists('namespace', id(3).namespace)).toBe(false);
  });
});

describe('a run that is killed', () => {
  /** What a run leaves that dies right after it has made the namespace: not even its lock given back. */
  const orphan = async (number: number, holder?: string): Promise<void> => {
    const { kubernetes } = admin.collaborators();
    await holdNamespace(
      {
        id: id(number),
        run: { holder: 'x' },
        labels: {},
        annotations: { 'lamina.dev/expires-at': '2020-01-01T00:00:00Z' },
        isOpen: () => Promise.resolve(true),
        lifetime: new AbortController().signal,
      },
      lab.collaborators(),
      () => Promise.resolve(),
    );
    if (holder === undefined) return;
    await kubernetes.mergePatch(
      {
        apiVersion: 'coordination.k8s.io/v1',
        kind: 'Lease',
        namespace: id(number).namespace,
        name: 'lamina-preview.lock',
      },
      { spec: { holderIdentity: holder, leaseDurationSeconds: 1, renewTime: '2026-01-01T00:00:00.000000Z' } },
    );
  };

  test('between namespace and resources is taken up by the next deploy, which follows its lock', async () => {
    await orphan(10, 'dead');
    expect((await deploy(10, [await plain(10, [map])])).state).toBe('ready');
    expect(await exists('-n', id(10).namespace, 'resourcequota', 'lamina-preview')).toBe(true);
    expect(lab.logger.lines.join('\n')).toContain('Taking the lock lamina-preview.lock over: dead');
  });

  test('between namespace and resources is reaped when its time is over', async () => {
    await orphan(11, 'dead');
    const { previews } = await reap();
    expect(previews).toContainEqual(expect.objectContaining({ pullRequest: 11, outcome: 'removed' }));
    expect(await exists('namespace', id(11).namespace)).toBe(false);
  });

  test('in the middle of a deploy is told by the list, and removed from what is there, with no file of the layer', async () => {
    const stop = new AbortController();
    const objects = [map, { ...map, metadata: { name: 'later' } }];
    const cut = deploy(
      12,
      [await plain(12, objects)],
      {},
      { onBegin: async () => stop.abort(new Error('killed')) },
      stop.signal,
    );
    await expect(cut).rejects.toThrow('killed');
    const [found] = (await listPreviews(repository, lab.collaborators())).filter(
      ({ pullRequest }) => pullRequest === 12,
    );
    expect(found).toMatchObject({
      state: 'not-ready',
      reason: 'its last deploy was cut off before it was done',
    });
    expect((await remove(12)).failure).toBeUndefined();
    expect(await exists('namespace', id(12).namespace)).toBe(false);
  });

  test('in the middle of a removal is ended by the next one, also while the namespace goes', async () => {
    await deploy(13, await guests(13, ['speed']));
    const stop = new AbortController();
    const cut = remove(13, {}, stop.signal);
    await waitFor(async () => !(await exists('-n', id(13).namespace, 'kafkatopic', 'raw-data-stream')));
    stop.abort(new Error('killed'));
    await expect(cut).rejects.toThrow('killed');
    await cluster.kubectl(['delete', 'namespace', id(13).namespace, '--wait=false']);
    expect(await remove(13)).toMatchObject({ leftBehind: [] });
    expect(await exists('namespace', id(13).namespace)).toBe(false);
    expect(await exists('pv')).toBe(false);
  });
});

describe('a quota', () => {
  const deployment = (cpu: string): KubernetesObject => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'app' },
    spec: {
      replicas: 2,
      selector: { matchLabels: { app: 'app' } },
      template: {
        metadata: { labels: { app: 'app' } },
        spec: { containers: [{ name: 'c', image: 'x', resources: { requests: { cpu } } }] },
      },
    },
  });

  test('that does not fit is told before, and named with what is asked and what is left when pods are refused', async () => {
    const layer = await plain(20, [deployment('300m')]);
    const result = await deploy(20, [layer], { quota: { 'requests.cpu': '500m' }, timeout: 12_000 });
    expect(lab.logger.lines).toContain(
      'warning: quota requests.cpu=500m is less than the 600m that the layers ask for; some of it will be refused',
    );
    expect(result.state).toBe('failed');
    expect(result.layers[0]?.failure?.diagnosis).toMatchObject({
      code: 'QUOTA_EXCEEDED',
      culprit: { kind: 'ResourceQuota', name: 'lamina-preview' },
      cause: expect.stringContaining('needs requests.cpu=300m'),
    });
    const [found] = (await listPreviews(repository, lab.collaborators())).filter(
      ({ pullRequest }) => pullRequest === 20,
    );
    expect(found).toMatchObject({ state: 'failed', reason: expect.stringContaining('lamina-preview') });
  });

  test('is raised by the next deploy, which then fits', async () => {
    expect((await deploy(20, [await plain(20, [deployment('300m')])])).state).toBe('ready');
    await remove(20);
  });

  test('of volumes is named where an operator’s claim is refused', async () => {
    const result = await deploy(21, await guests(21, ['speed']), {
      quota: { 'requests.storage': '1Gi' },
      timeout: 20_000,
    });
    expect(result.state).toBe('failed');
    expect(result.layers[0]?.failure?.diagnosis).toMatchObject({ code: 'QUOTA_EXCEEDED' });
    await remove(21);
  });
});

describe('an operator that is missing at the removal', () => {
  test('leaves its finalizers to Lamina, which clears what nobody else will', async () => {
    expect((await deploy(30, await guests(30, ['serving']))).state).toBe('ready');
    const scale = (replicas: number): Promise<string> =>
      cluster.kubectl([
        '-n',
        'cass-operator-system',
        'scale',
        'deployment',
        '--all',
        `--replicas=${replicas}`,
      ]);
    await scale(0);
    const { pid } = operators.get('cass')!;
    process.kill(pid, 'SIGSTOP');
    try {
      const { leftBehind, failure } = await remove(30);
      expect({ leftBehind, failure }).toEqual({ leftBehind: [], failure: undefined });
      expect(await exists('namespace', id(30).namespace)).toBe(false);
      expect(await exists('pv')).toBe(false);
      expect(lab.logger.lines.join('\n')).toContain(
        'removing the finalizer finalizer.cassandra.datastax.com',
      );
    } finally {
      process.kill(pid, 'SIGCONT');
      await scale(1);
    }
  });
});

const reap = (more: Partial<Parameters<typeof reapPreviews>[2]> = {}): Promise<Reaped> =>
  reapPreviews(repository, lab.collaborators(), {
    github: undefined,
    run: { holder: 'reaper' },
    dryRun: false,
    clearFinalizers: true,
    timeout: 60_000,
    ...more,
  });

/** A preview whose time is over, with nothing in it but plain objects. */
async function expired(number: number): Promise<void> {
  const { kubernetes, logger, signal } = admin.collaborators();
  const { namespace } = id(number);
  const annotations = { 'lamina.dev/expires-at': '2020-01-01T00:00:00Z' };
  await createNamespace(
    namespace,
    { labels: labelsOf(id(number)), annotations },
    { client: kubernetes, logger, signal },
  );
  for (const kind of ['ConfigMap', 'Secret'])
    await kubernetes.create({ apiVersion: 'v1', kind, metadata: { name: 'some', namespace } });
}

describe('the reaper', () => {
  test('removes a hundred in one run, and one that is stuck keeps none of them', async () => {
    const { kubernetes } = admin.collaborators();
    const numbers = Array.from({ length: 100 }, (_, index) => 100 + index);
    await Promise.all(numbers.map(expired));
    const stuck = {
      ...map,
      metadata: { name: 'stuck', namespace: id(150).namespace, finalizers: ['lab.lamina.dev/hold'] },
    };
    await kubernetes.create(stuck);

    const { previews, failure } = await reap();

    const outcomes = previews.filter(({ pullRequest }) => pullRequest >= 100);
    expect(outcomes.filter(({ outcome }) => outcome === 'removed')).toHaveLength(99);
    expect(outcomes.find(({ outcome }) => outcome === 'stuck')).toMatchObject({
      pullRequest: 150,
      reason: expect.stringContaining('lab.lamina.dev/hold'),
    });
    expect(failure?.code).toBe('REAP_INCOMPLETE');
    await kubernetes.mergePatch(
      { apiVersion: 'v1', kind: 'ConfigMap', namespace: id(150).namespace, name: 'stuck' },
      { metadata: { finalizers: null } },
    );
    const again = await reap();
    expect(again).toMatchObject({ leftBehind: [] });
    expect(again.previews.filter(({ pullRequest }) => pullRequest >= 100)).toMatchObject([
      { outcome: 'removed' },
    ]);
  });
});

// Many runs at once on a few layers: one writer at a time, no update lost, nobody waits for ever, and whoever died is
// followed. An observer watches locks and objects; the server's own numbers tell what came before what. A real API server.
// LAMINA_FAULT_RUNS=200 is the long form.
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { KubernetesClient } from '../../src/kubernetes/client.ts';
import { loadKubeconfig } from '../../src/kubernetes/connection/kubeconfig.ts';
import { createKubernetesClient } from '../../src/kubernetes/wire/kubernetes-client.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { standardRules } from '../../src/kubernetes/readiness/rules.ts';
import { deployLayer } from '../../src/layers/deploy.ts';
import type { LayerRequest } from '../../src/layers/types.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { useTestCluster } from '../cluster/harness.ts';
import { useLayerLab } from '../cluster/layers.ts';
import { useOwnLayers } from '../cluster/own-layer.ts';
import { startCli } from '../support/cli.ts';
import { workload } from './workload.ts';

const RUNS = Number(process.env['LAMINA_FAULT_RUNS'] ?? 40);
const LAYERS = Math.min(10, RUNS / 10);
/** Of them one process for each layer, which is killed as soon as it holds the lock. */
const OBJECTS = ['one', 'two'];
/** Milliseconds. */
const TIMEOUT = 120_000 + RUNS * 2_000;

const cluster = useTestCluster('crowd');
const lab = useLayerLab(cluster);
const ownLayer = useOwnLayers(cluster);
jest.setTimeout(2 * TIMEOUT);

/** Several, as several machines would have: each with connections of its own. */
const clients: KubernetesClient[] = [];
beforeAll(async () => {
  const { logger } = lab;
  const { kubeconfig } = cluster;
  for (let count = 0; count < 10; count += 1) {
    const connection = await loadKubeconfig({ kubeconfig, env: {}, homeDirectory: '/', logger, exec });
    clients.push(createKubernetesClient(connection, { logger, clock: systemClock }));
  }
});
afterAll(() => {
  for (const client of clients) client.close();
});

const objectsOf = (layer: string, run: string): KubernetesObject[] =>
  OBJECTS.map((name) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `${layer}-${name}`, namespace: cluster.namespace },
    data: { run },
  }));

interface Moment {
  /** The server's number of the change. */
  readonly at: number;
  readonly name: string;
  /** Who held the lock, or whose content it was, from then on. */
  readonly run: string;
}

/** Follows a kind in the namespace until stopped; moments in the order of the server. */
function observe(kind: { apiVersion: string; kind: string }, runOf: (object: KubernetesObject) => string) {
  const stop = new AbortController();
  const moments: Moment[] = [];
  const listeners = new Set<() => void>();
  const [client] = clients;
  const follow = (async (): Promise<void> => {
    const events = client!.watch(kind, { namespace: cluster.namespace, signal: stop.signal });
    for await (const event of events) {
      // A new list would hide what was between: the observer must have seen everything.
      if (event.type === 'RELISTING' && moments.length > 0) throw new Error('The observer was cut off');
      if (!('object' in event)) continue;
      const { name, resourceVersion } = event.object.metadata;
      moments.push({
        at: Number(resourceVersion),
        name,
        run: event.type === 'DELETED' ? '' : runOf(event.object),
      });
      for (const tell of listeners) tell();
    }
  })();
  return {
    moments,
    until: (isSo: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!isSo()) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
    end: async (): Promise<void> => {
      stop.abort();
      await follow;
    },
  };
}

const holderOf = (lease: KubernetesObject): string =>
  (lease['spec'] as { holderIdentity?: string } | undefined)?.holderIdentity ?? '';

test(`${RUNS} runs at once on ${LAYERS} layers write one after the other, and the dead are followed`, async () => {
  const leases = observe({ apiVersion: 'coordination.k8s.io/v1', kind: 'Lease' }, holderOf);
  const writes = observe(
    { apiVersion: 'v1', kind: 'ConfigMap' },
    (object) => (object['data'] as { run?: string } | undefined)?.run ?? '',
  );
  const layers: LayerRequest[] = [];
  for (let number = 0; number < LAYERS; number += 1)
    layers.push(
      await ownLayer(`crowd-${number}`, [
        ...objectsOf(`crowd-${number}`, 'process'),
        // So that the process holds the lock until it is killed; who follows it prunes these.
        ...workload(`crowd-${number}-never`, { never: true }),
      ]),
    );

  const runs = Array.from({ length: RUNS - LAYERS }, async (_, number) => {
    const request = layers[number % LAYERS]!;
    const run = `run-${number}`;
    const { layer } = request;
    const checked = { objects: objectsOf(layer.name, run), rules: standardRules };
    const kubernetes = clients[number % clients.length]!;
    const result = await deployLayer(
      { ...request, run: { holder: run }, timeout: TIMEOUT },
      { ...lab.collaborators(), kubernetes },
      { mode: 'apply', checked },
    );
    return { run, layer: layer.name, ready: result.ready, failure: result.failure };
  });
  const killed = layers.map(async ({ layer }) => {
    const env = {
      ...process.env,
      KUBECONFIG: cluster.kubeconfig,
      PATH: `${cluster.binDirectory}:${process.env['PATH'] ?? ''}`,
    };
    const { child, done } = startCli(
      [
        'up',
        '--layers',
        `./${layer.name}`,
        '--namespace',
        cluster.namespace,
        '--timeout',
        `${TIMEOUT}ms`,
        '--json',
      ],
      { env, cwd: path.dirname(layer.directory) },
    );
    const holder = new RegExp(`/${child.pid ?? 0}$`);
    const lease = `lamina-${layer.name}`;
    await Promise.race([
      leases.until(() => leases.moments.some(({ name, run }) => name === lease && holder.test(run))),
      done,
    ]);
    child.kill('SIGKILL');
    const { exitCode, stdout, stderr } = await done;
    expect(exitCode === null ? '' : `${stderr}\n${stdout}`).toBe('');
    // Instead of the half minute that others grant.
    const patch = '{"spec":{"leaseDurationSeconds":2}}';
    if (leases.moments.findLast(({ name }) => name === lease)?.run.match(holder))
      await cluster.kubectl(['patch', 'lease', lease, '--type=merge', '-p', patch]);
    return holder;
  });

  const results = await Promise.all(runs);
  const dead = await Promise.all(killed);
  // The observers have seen all once they have seen this.
  for (const kind of ['configmap', 'lease']) await cluster.kubectl(['create', '-f', '-'], last(kind));
  await Promise.all(
    [leases, writes].map((seen) => seen.until(() => seen.moments.some(({ name }) => name === 'last'))),
  );
  await Promise.all([leases.end(), writes.end()]);

  expect(results.filter(({ ready, failure }) => !ready || failure !== undefined)).toEqual([]);
  for (const { layer } of layers) {
    const held = leases.moments.filter(({ name }) => name === `lamina-${layer.name}`);
    const written = OBJECTS.map((object) => changes(writes.moments, `${layer.name}-${object}`));
    // Whoever wrote held the lock then.
    for (const { at, run } of written.flat()) {
      const holder = held.findLast((moment) => moment.at < at)?.run ?? 'nobody';
      expect(run === 'process' ? dead.some((one) => one.test(holder)) : holder === run).toBe(true);
    }
    // What a run reports as done was there, in both objects and once.
    const own = results.filter((result) => result.layer === layer.name).map(({ run }) => run);
    for (const each of written) {
      const seen = each.map(({ run }) => run).filter((run) => run !== 'process');
      expect(seen.toSorted()).toEqual(own.toSorted());
    }
    // Given back at the end.
    expect(held.at(-1)?.run).toBe('');
  }
  const takenOver = layers.filter(({ layer }) => {
    const held = leases.moments.filter(({ name }) => name === `lamina-${layer.name}`).map(({ run }) => run);
    const at = held.findLastIndex((run) => dead.some((one) => one.test(run)));
    return at >= 0 && (held[at + 1] ?? '') !== '';
  });
  console.log({
    runs: RUNS,
    layers: LAYERS,
    leaseChanges: leases.moments.length,
    takenOver: takenOver.length,
  });
  expect(takenOver.length).toBeGreaterThan(0);
});

/** Only where the content became another one: a second apply of the same, or a label, is none. */
function changes(moments: readonly Moment[], name: string): readonly Moment[] {
  const own = moments.filter((moment) => moment.name === name);
  return own.filter((moment, index) => moment.run !== own[index - 1]?.run);
}

const last = (kind: string): string =>
  JSON.stringify(
    kind === 'lease'
      ? { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name: 'last' }, spec: {} }
      : { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'last' } },
  );

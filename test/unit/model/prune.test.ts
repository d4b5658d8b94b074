// Deploys of a layer against a server in memory: runs of two revisions that are slow, lose their lock or die after any
// request, a layer beside them, a person who takes objects in and out of layers, and a kind that comes and goes.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PART_OF_LABEL } from '../../../src/kubernetes/apply-set.ts';
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import { ApiError } from '../../../src/kubernetes/errors.ts';
import { keyOf, referenceTo, type KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { standardRules } from '../../../src/kubernetes/readiness/rules.ts';
import { bringUpLayer } from '../../../src/layers/deploy/bring-up-layer.ts';
import { lockName, openWriteLock } from '../../../src/layers/lock.ts';
import { layerSet, type MemberContext } from '../../../src/layers/objects/members.ts';
import { startRecord } from '../../../src/layers/deploy/record.ts';
import type { LayerRequest } from '../../../src/layers/types.ts';
import type { Clock } from '../../../src/runtime/clock.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { recordingLogger } from '../kubernetes/support/recording-logger.ts';
import { ModelServer } from './support/model-server.ts';
import { modelRuns } from './support/runs.ts';

const NAMESPACE = 'lambda';
const object = (kind: string, name: string, namespace = NAMESPACE): KubernetesObject => ({
  apiVersion: kind === 'Widget' ? 'example.org/v1' : 'v1',
  kind,
  metadata: { name, namespace },
});
/** What layers are made of here. */
const ALL = [
  object('ConfigMap', 'a'),
  object('ConfigMap', 'b'),
  object('ConfigMap', 'c', 'elsewhere'),
  object('Secret', 'd'),
  object('Service', 'e'),
  object('Widget', 'f'),
  object('PersistentVolumeClaim', 'g'),
];
const keyOfObject = (each: KubernetesObject): string => keyOf(referenceTo(each));

type Manifest = readonly KubernetesObject[];
const manifest = (revision: number): fc.Arbitrary<Manifest> =>
  fc
    .subarray([...ALL.keys()])
    .map((chosen) =>
      chosen.map((index) => ({ ...(ALL[index] as KubernetesObject), data: { revision: `${revision}` } })),
    );

/** What becomes of a request, and how long each way takes. */
interface Fate {
  readonly way: number;
  readonly back: number;
  readonly end: 'answered' | 'refused' | 'dies before' | 'dies after';
}
const fate: fc.Arbitrary<Fate> = fc.record({
  way: fc.constantFrom(1, 1, 1, 20, 4_000),
  back: fc.constantFrom(1, 1, 1, 20, 4_000, 75_000),
  end: fc.oneof(
    { weight: 20, arbitrary: fc.constant('answered' as const) },
    { weight: 1, arbitrary: fc.constant('refused' as const) },
    { weight: 2, arbitrary: fc.constantFrom('dies before' as const, 'dies after' as const) },
  ),
});
const PROMPT: Fate = { way: 1, back: 1, end: 'answered' };

interface Run {
  readonly layer: 'speed' | 'batch';
  /** 0 or 1: which of the layer's two revisions. */
  readonly revision: number;
  readonly begins: number;
  readonly fates: readonly Fate[];
}
const run: fc.Arbitrary<Run> = fc.record({
  layer: fc.constantFrom('speed', 'speed', 'batch'),
  revision: fc.nat(1),
  begins: fc.constantFrom(0, 0, 5, 30, 8_000, 40_000),
  fates: fc.array(fate, { maxLength: 40, size: 'max' }),
});

/** What a person, or another tool, does at some moment. */
interface Deed {
  readonly at: number;
  readonly what: 'take out' | 'edit' | 'delete' | 'make' | 'drop kind' | 'bring kind';
  readonly object: KubernetesObject;
}
const deed: fc.Arbitrary<Deed> = fc.record({
  at: fc.oneof(fc.nat(60), fc.nat(20_000), fc.nat(200_000)),
  what: fc.constantFrom('take out', 'take out', 'edit', 'delete', 'make', 'drop kind', 'bring kind'),
  object: fc.constantFrom(...ALL),
});

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const settle = async (): Promise<void> => {
  for (let round = 0; round < 6; round += 1) await turn();
};
const never = (): Promise<never> => new Promise(() => undefined);

const setIdOf = (layer: string): string => layerSet(layer, NAMESPACE).id;

/** One deploy as it reaches the server. Every delete is judged at the moment at which the server does it. */
class Deploy {
  readonly violations: string[];
  readonly holder: string;
  readonly #world: World;
  readonly #run: Run;
  readonly #wanted: ReadonlySet<string>;
  #asked = 0;
  #dead = false;

  constructor(world: World, given: Run, name: string) {
    this.#world = world;
    this.#run = given;
    this.violations = world.violations;
    this.holder = name;
    this.#wanted = new Set(this.manifest.map(keyOfObject));
  }

  get manifest(): Manifest {
    return this.#world.manifests[this.#run.layer][this.#run.revision] ?? [];
  }

  async start(): Promise<void> {
    const { time } = this.#world;
    const { layer } = this.#run;
    const clock: Clock = {
      now: () => time.now(),
      sleep: (milliseconds, signal) =>
        this.#dead
          ? never()
          : time.sleep(milliseconds, signal).then(() => (this.#dead ? never() : undefined)),
    };
    const logger = recordingLogger();
    const kubernetes = this.#reach();
    const { signal } = new AbortController();
    const identity = { holder: this.holder };
    await using lock = openWriteLock(
      { name: lockName(layer), namespace: NAMESPACE, run: identity, signal },
      { kubernetes, clock, logger },
    );
    const context = {
      kubernetes,
      clock,
      logger,
      layer,
      namespace: NAMESPACE,
      signal: lock.signal,
    } as unknown as MemberContext;
    const request = {
      layer: { name: layer, spec: { upgrades: [] } },
      run: identity,
      wait: false,
      forceConflicts: true,
    } as unknown as LayerRequest;
    const prepared = { objects: this.manifest, rules: standardRules, operator: undefined };
    const record = startRecord(layer, NAMESPACE, clock, {});
    if (await lock.isContended()) await lock.take();
    await bringUpLayer(request, prepared, context, record, { beforeWrite: () => lock.take() });
  }

  #reach(): KubernetesClient {
    const { server } = this.#world;
    const through =
      <Given extends unknown[], T>(verb: string, work: (...given: Given) => Promise<T>) =>
      async (...given: Given): Promise<T> => {
        const { signal, dryRun } = (given[1] ?? {}) as { signal?: AbortSignal; dryRun?: boolean };
        await this.#travel('way', signal);
        this.#judge(verb, given[0] as KubernetesObject, dryRun === true);
        const answer = await work(...(given.map((each) => withoutSignal(each)) as Given));
        await this.#travel('back', signal);
        return answer;
      };
    const gated: Partial<KubernetesClient> = {
      get: through('get', server.get.bind(server)),
      list: through('list', server.list.bind(server)),
      apply: through('apply', server.apply.bind(server)),
      create: through('create', server.create.bind(server)),
      replace: through('replace', server.replace.bind(server)),
      delete: through('delete', async (...given: Parameters<KubernetesClient['delete']>) => {
        const before = server.look(given[0]);
        const done = await server.delete(...given);
        if (before !== undefined && server.look(given[0])?.metadata.uid !== before.metadata.uid)
          this.#judgeDeletion(before);
        return done;
      }),
    };
    return new Proxy<KubernetesClient>(server, {
      get: (target, name: keyof KubernetesClient) =>
        gated[name] ?? (target[name] as (...given: unknown[]) => unknown).bind(target),
    });
  }

  async #travel(direction: 'way' | 'back', signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (this.#dead) return never();
    const { [direction]: milliseconds, end } = this.#run.fates[this.#asked] ?? PROMPT;
    if (direction === 'back') this.#asked += 1;
    if (end === (direction === 'way' ? 'dies before' : 'dies after')) {
      this.#dead = true;
      return never();
    }
    // A request that is on its way is not called back.
    await this.#world.time.sleep(milliseconds, direction === 'back' ? signal : undefined);
    if (direction === 'way' && end === 'refused') {
      this.#asked += 1;
      throw new ApiError(503, 'ServiceUnavailable', 'overloaded');
    }
  }

  #judge(verb: string, given: KubernetesObject, dryRun: boolean): void {
    if (dryRun || !['apply', 'delete'].includes(verb)) return;
    const { server, violations } = this.#world;
    const { layer } = this.#run;
    const reference =
      verb === 'delete' ? (given as unknown as ReturnType<typeof referenceTo>) : referenceTo(given);
    if (reference.kind === 'Lease') return;
    const lease = server.look({
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      namespace: NAMESPACE,
      name: lockName(layer),
    });
    const holds = (lease?.['spec'] as { holderIdentity?: string } | undefined)?.holderIdentity;
    if (holds !== this.holder)
      violations.push(`${this.holder} sends ${verb} of ${keyOf(reference)}, the lock is of ${holds}`);
    if (verb === 'apply') return;
    if (this.#wanted.has(keyOf(reference)))
      violations.push(`${this.holder} deletes ${keyOf(reference)}, which it wants`);
  }

  #judgeDeletion(before: KubernetesObject): void {
    const { kind, metadata } = before;
    const { violations } = this.#world;
    if (kind === 'PersistentVolumeClaim') violations.push(`${this.holder} deleted a claim`);
    if (kind !== 'Lease' && metadata.labels?.[PART_OF_LABEL] !== setIdOf(this.#run.layer))
      violations.push(`${this.holder} deleted ${keyOfObject(before)}, which is not of its layer`);
  }
}

const withoutSignal = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && 'signal' in given ? { ...given, signal: undefined } : given;

interface World {
  readonly server: ModelServer;
  readonly time: VirtualClock;
  readonly violations: string[];
  readonly manifests: Readonly<Record<'speed' | 'batch', readonly Manifest[]>>;
}

function act({ server }: World, { what, object: target }: Deed): void {
  const live = server.look(referenceTo(target));
  const served = !server.absentKinds.has('example.org/Widget');
  if (what === 'drop kind') {
    for (const each of server.objects) if (each.kind === 'Widget') server.remove(referenceTo(each));
    server.absentKinds.add('example.org/Widget');
  } else if (what === 'bring kind') server.absentKinds.delete('example.org/Widget');
  else if (what === 'make' && live === undefined && (target.kind !== 'Widget' || served))
    server.put({ ...target, data: { by: 'a person' } });
  else if (live === undefined) return;
  else if (what === 'delete') server.remove(referenceTo(target));
  else if (what === 'edit') server.put({ ...live, data: { revision: 'edited' } });
  else if (what === 'take out') {
    const labels = Object.fromEntries(
      Object.entries(live.metadata.labels ?? {}).filter(([name]) => name !== PART_OF_LABEL),
    );
    server.put({ ...live, metadata: { ...live.metadata, labels } });
  }
}

const revisionOf = (each: KubernetesObject): unknown => (each['data'] as Record<string, unknown>)['revision'];

/** What is wrong in the end, where each layer was deployed once more without trouble. */
function judgeEnd({ server, manifests }: World, last: Readonly<Record<'speed' | 'batch', number>>): string[] {
  const wrong: string[] = [];
  const wanted = { speed: manifests.speed[last.speed] ?? [], batch: manifests.batch[last.batch] ?? [] };
  const key = (manifest: Manifest): Set<string> => new Set(manifest.map(keyOfObject));
  for (const layer of ['speed', 'batch'] as const) {
    for (const each of wanted[layer]) {
      // Batch was the last, so that what both want is its.
      if (layer === 'speed' && key(wanted.batch).has(keyOfObject(each))) continue;
      const live = server.look(referenceTo(each));
      if (live?.metadata.labels?.[PART_OF_LABEL] !== setIdOf(layer))
        wrong.push(`${layer} lacks ${keyOfObject(each)}`);
      else if (revisionOf(live) !== revisionOf(each))
        wrong.push(`${keyOfObject(each)} is not as ${layer} wants it`);
    }
    for (const live of server.objects) {
      if (live.metadata.labels?.[PART_OF_LABEL] !== setIdOf(layer) || live.kind === 'PersistentVolumeClaim')
        continue;
      if (!key(wanted[layer]).has(keyOfObject(live)))
        wrong.push(`${keyOfObject(live)} is left over of ${layer}`);
    }
  }
  return wrong;
}

test('no prune takes what is wanted or not of the layer, and the next run completes what any other has left', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        speed: fc.tuple(manifest(0), manifest(1)),
        batch: fc.tuple(manifest(2), manifest(3)),
        runs: fc.array(run, { minLength: 1, maxLength: 4 }),
        deeds: fc.array(deed, { maxLength: 5 }),
        last: fc.record({ speed: fc.nat(1), batch: fc.nat(1) }),
      }),
      async ({ speed, batch, runs, deeds, last }) => {
        const time = new VirtualClock();
        const server = new ModelServer({ now: () => time.now() });
        const world: World = { server, time, violations: [], manifests: { speed, batch } };
        runs.forEach((given, index) => {
          // What its network, the lock or a missing kind does to a run may end it; that is for the run to tell.
          const start = (): Promise<void> => new Deploy(world, given, `run-${index}-${given.layer}`).start();
          void time
            .sleep(given.begins)
            .then(start)
            .catch(() => undefined);
        });
        for (const each of deeds) void time.sleep(each.at).then(() => act(world, each));
        await time.advance(600_000, settle);
        act(world, { at: 0, what: 'bring kind', object: object('Widget', 'f') });
        for (const layer of ['speed', 'batch'] as const) {
          let end = 'is not over';
          const given: Run = { layer, revision: last[layer], begins: 0, fates: [] };
          void new Deploy(world, given, `last-${layer}`).start().then(
            () => (end = 'ok'),
            (error: unknown) => (end = String(error)),
          );
          await time.advance(200_000, settle);
          expect(`${layer} ${end}`).toBe(`${layer} ok`);
        }
        expect([...world.violations, ...judgeEnd(world, last)]).toEqual([]);
      },
    ),
    modelRuns(40),
  );
}, 3_600_000);

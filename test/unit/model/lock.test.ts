// The lock against a server in memory: holders with clocks of their own, answers that come late or never, deaths.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import { ApiError } from '../../../src/kubernetes/errors.ts';
import { withLock } from '../../../src/layers/lock.ts';
import type { Clock } from '../../../src/runtime/clock.ts';
import { FakeClient } from '../../support/fake-client.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { recordingLogger } from '../kubernetes/support/recording-logger.ts';
import { modelRuns } from './support/runs.ts';

interface Holder {
  /** Milliseconds by which its clock is off. */
  readonly offset: number;
  /** How fast its clock runs; 30 s of a lease and 20 s of its holder stay apart up to a factor of 1.5 between two. */
  readonly rate: number;
  readonly begins: number;
  readonly works: number;
  /** Milliseconds of work after which it does nothing any more, not even renew. */
  readonly dies: number | undefined;
  /** What becomes of its requests, in turn. */
  readonly network: readonly ('quick' | 'slow' | 'answer lost' | 'answer late' | 'refused')[];
}

const holder: fc.Arbitrary<Holder> = fc.record({
  offset: fc.integer({ min: -1e9, max: 1e9 }),
  rate: fc.constantFrom(0.85, 1, 1.15),
  begins: fc.integer({ min: 0, max: 20_000 }),
  works: fc.integer({ min: 0, max: 120_000 }),
  dies: fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: undefined }),
  network: fc.array(
    fc.constantFrom('quick', 'quick', 'quick', 'slow', 'answer lost', 'answer late', 'refused'),
    { maxLength: 12 },
  ),
});

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const settle = async (): Promise<void> => {
  for (let round = 0; round < 8; round += 1) await turn();
};
const never = (): Promise<never> => new Promise(() => undefined);

/** As long as a client waits for an answer. */
const LATE = 75_000;

/** The server as one holder reaches it. What it asks for is done there once, and told to it or not. */
function reach(
  server: FakeClient,
  { network }: Holder,
  time: VirtualClock,
  isDead: () => boolean,
): KubernetesClient {
  let asked = 0;
  const through = async <T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    signal?.throwIfAborted();
    if (isDead()) return never();
    const fate = network[asked] ?? 'quick';
    asked += 1;
    await time.sleep(fate === 'slow' ? 4_000 : 1, signal);
    if (fate === 'refused') throw new ApiError(503, 'ServiceUnavailable', 'overloaded');
    const done = await work();
    if (isDead()) return never();
    if (fate === 'answer late' || fate === 'answer lost') await time.sleep(LATE, signal);
    if (fate === 'answer lost') throw new ApiError(0, 'Unanswered', 'nothing came');
    return done;
  };
  return new Proxy<KubernetesClient>(server, {
    get(target, name: keyof KubernetesClient) {
      if (name === 'get')
        return (...[reference, options]: Parameters<KubernetesClient['get']>) =>
          through(() => target.get(reference), options?.signal);
      if (name === 'create')
        return (...[object, options]: Parameters<KubernetesClient['create']>) =>
          through(() => target.create(object), options?.signal);
      if (name === 'replace')
        return (...[object, options]: Parameters<KubernetesClient['replace']>) =>
          through(() => target.replace(object), options?.signal);
      return (target[name] as (...given: unknown[]) => unknown).bind(target);
    },
  });
}

test('there are never two writers, and whoever lives has its turn, whatever happens to the others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(holder, { minLength: 2, maxLength: 4 }), async (holders) => {
      const time = new VirtualClock();
      const server = new FakeClient();
      const writers = new Set<number>();
      let most: number[] = [];
      const outcomes = holders.map(async (one, index) => {
        let dead = false;
        const clock: Clock = {
          now: () => one.offset + time.now() * one.rate,
          sleep: (milliseconds, signal) =>
            dead
              ? never()
              : time.sleep(milliseconds / one.rate, signal).then(() => (dead ? never() : undefined)),
        };
        await time.sleep(one.begins);
        const { signal } = new AbortController();
        const lock = { name: 'lamina-speed', namespace: 'lambda', run: { holder: `run-${index}` }, signal };
        const kubernetes = reach(server, one, time, () => dead);
        const work = async (holding: AbortSignal): Promise<void> => {
          holding.throwIfAborted();
          writers.add(index);
          if (writers.size > most.length) most = [...writers];
          holding.addEventListener('abort', () => writers.delete(index));
          try {
            if (one.dies !== undefined) {
              await time.sleep(one.dies, holding);
              dead = true;
              writers.delete(index);
              return await never();
            }
            await time.sleep(one.works, holding);
          } finally {
            writers.delete(index);
          }
        };
        // What its network does to a run may end it; that is for the run to tell.
        await withLock(lock, { kubernetes, clock, logger: recordingLogger() }, work).catch(() => undefined);
      });
      const ended = new Set<number>();
      outcomes.forEach((outcome, index) => void outcome.then(() => ended.add(index)));
      await time.advance(holders.length * 400_000, settle);
      expect(most.length).toBeLessThanOrEqual(1);
      const alive = holders.flatMap(({ dies }, index) => (dies === undefined ? [index] : []));
      expect([...ended]).toEqual(expect.arrayContaining(alive));
    }),
    modelRuns(40),
  );
}, 600_000);

// The promise of the hand-over, against a model: whatever dies, is late or writes twice, each view is counted once.
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isAfterBound, segmentStart } from '../../../../examples/pageviews/src/model/segments.ts';
import { PartitionCounts } from '../../../../examples/pageviews/src/speed/counts.ts';
import { HandOver, PARTITIONS, SIZE, type Counts } from './hand-over.ts';

const PAGES = ['/', '/a', '/b'];
const partition = fc.nat(PARTITIONS - 1);
const few = fc.nat(2 * SIZE);
const page = fc.constantFrom(...PAGES);
const hour = fc.nat(2);

type Step = (world: HandOver) => void;
const step = <Parts extends unknown[]>(
  weight: number,
  name: string,
  parts: { [Index in keyof Parts]: fc.Arbitrary<Parts[Index]> },
  act: (world: HandOver, ...values: Parts) => void,
): fc.WeightedArbitrary<Step> => ({
  weight,
  // With a name, so that a history that fails can be read.
  arbitrary: fc.tuple<Parts>(...parts).map((values) => {
    const run: Step = (world) => act(world, ...values);
    return Object.assign(run, { toString: () => `${name}(${values.map(String).join(', ')})` });
  }),
});

const producing = [
  step(14, 'produce', [partition, page, hour], (world, ...values) => world.produce(...values)),
  step(2, 'produceGarbage', [partition], (world, where) => world.produce(where, undefined, 0)),
  step(2, 'repeat', [partition], (world, where) => world.repeat(where)),
  step(1, 'skip', [partition, few], (world, ...values) => world.skip(...values)),
];
const history = fc.array(
  fc.oneof(
    ...producing,
    step(6, 'read', [partition, few], (world, ...values) => world.read(...values)),
    step(8, 'flush', [partition, fc.constant(false)], (world, ...values) => world.flush(...values)),
    step(2, 'flushInPart', [partition, fc.constant(true)], (world, ...values) => world.flush(...values)),
    step(2, 'crash', [partition], (world, where) => world.restart(where)),
    step(3, 'rebalance', [partition, fc.boolean()], (world, ...values) => world.rebalance(...values)),
    step(3, 'zombie', [partition, few], (world, ...values) => world.zombie(...values)),
    step(3, 'beginRun', [], (world) => world.beginRun()),
    step(3, 'flip', [few], (world, which) => world.endRun(which, false)),
    step(1, 'runDies', [few], (world, which) => world.endRun(which, true)),
    step(3, 'removeRows', [], (world) => world.removeRows()),
    step(4, 'look', [page, fc.boolean()], (world, ...values) => look(world, ...values)),
  ),
  { maxLength: 150, size: 'max' },
);

/** No page and hour more often than `most` says, and none less often than `least` says. */
function look(world: HandOver, asked: string, old: boolean): void {
  const { told, least, most } = world.ask(asked, old);
  expect(exceeding(told, most)).toEqual([]);
  expect(exceeding(least, told)).toEqual([]);
}
const exceeding = (counts: Counts, limits: Counts): unknown[] =>
  [...counts].filter(([key, views]) => views > (limits.get(key) ?? 0));

const sorted = (counts: Counts): unknown[] =>
  [...counts].toSorted(([left], [right]) => (left < right ? -1 : 1));
const expectTruth = (world: HandOver): void => {
  for (const each of PAGES) {
    const { told, most } = world.ask(each, false);
    expect(sorted(told)).toEqual(sorted(most));
  }
};

const property = (check: (steps: readonly Step[]) => void, numRuns = 400): void => {
  fc.assert(fc.property(history, check), { numRuns });
};

describe('the hand-over between the layers', () => {
  test('counts each view once when all is at rest', () => {
    property((steps) => {
      const world = new HandOver();
      for (const act of steps) act(world);
      world.settle();
      expectTruth(world);
    });
  });

  test('tells at every moment no view that has not happened, and each that was stored', () => {
    property((steps) => {
      const world = new HandOver();
      steps.forEach((act, index) => {
        act(world);
        look(world, PAGES[index % PAGES.length] ?? '/', index % 2 === 0);
      });
    }, 200);
  });

  test('goes on to be right after the rest, when late writers have written and rows are removed', () => {
    property((steps) => {
      const world = new HandOver();
      for (const act of steps) act(world);
      world.settle();
      for (let turn = 0; turn < 2; turn += 1) {
        world.beginRun();
        for (let runs = 0; runs < steps.length + 1; runs += 1) world.endRun(0, false);
        world.removeRows();
        for (let each = 0; each < PARTITIONS; each += 1) world.zombie(each, SIZE);
        expectTruth(world);
      }
    });
  });

  test('is rid of the mistakes of a worker once a batch run has counted its segments', () => {
    const counted = fc.array(fc.tuple(partition, page, hour), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(counted, (views) => {
        const world = new HandOver(() => 2);
        for (const [where, ...view] of views) {
          world.produce(where, ...view);
          // The rest of the segment.
          for (let event = 1; event < SIZE; event += 1) world.produce(where, undefined, 0);
        }
        world.settle();
        for (const each of PAGES) {
          const { told, most } = world.ask(each, false);
          expect(sorted(told)).toEqual(sorted(new Map([...most].map(([key, count]) => [key, 2 * count]))));
        }
        world.beginRun();
        world.endRun(0, false);
        expectTruth(world);
      }),
      { numRuns: 100 },
    );
  });
});

describe('segments', () => {
  const size = fc.integer({ min: 1, max: 1_000 });
  const offset = fc.nat(1_000_000);

  test('are either wholly before a run’s bound or wholly after it', () => {
    fc.assert(
      fc.property(size, offset, offset, (each, event, end) => {
        const bound = new Map([[0, segmentStart(end, each)]]);
        const segment = Math.floor(event / each);
        expect(isAfterBound(bound, 0, segment, each)).toBe(event >= (bound.get(0) ?? 0));
      }),
    );
  });

  test('of a partition that the run does not name are all after it', () => {
    expect(isAfterBound(new Map([[1, 1_000]]), 0, 0, 10)).toBe(true);
  });

  test.each([1, 9, 11])('can be counted from their beginning only, not from %i', (start) => {
    expect(() => new PartitionCounts(0, start, 10)).toThrow(
      `partition 0 cannot be counted from ${start}: expected a multiple of 10`,
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { Lag } from '../../../../examples/pageviews/src/speed/lag.ts';
import { freshnessOf } from '../../../../examples/pageviews/src/query/freshness.ts';

const bound = (...ends: number[]): Map<number, number> =>
  new Map(ends.map((end, partition) => [partition, end]));
const begun = (...starts: number[]): Lag => {
  const lag = new Lag();
  lag.retain(bound(...starts));
  return lag;
};
const caughtUpAt = (lag: Lag): unknown[] => lag.progress().map((each) => each.caughtUpAt);

describe('how far behind the log the views are', () => {
  test('is not known before the end of the log was seen and reached', () => {
    const lag = begun(0);
    expect(lag.progress()).toEqual([{ partition: 0, position: 0, end: 0, caughtUpAt: undefined }]);
    lag.sawEnds(bound(10), 1_000);
    lag.stored(0, 9);
    expect(lag.progress()).toEqual([{ partition: 0, position: 9, end: 10, caughtUpAt: undefined }]);
  });

  test('is told by when the end was seen, not by when it was reached', () => {
    const lag = begun(0);
    lag.sawEnds(bound(10), 1_000);
    lag.sawEnds(bound(20), 2_000);
    lag.stored(0, 15);
    expect(caughtUpAt(lag)).toEqual([1_000]);
    lag.stored(0, 20);
    // The second look set no mark: the first was not reached yet.
    expect(caughtUpAt(lag)).toEqual([1_000]);
    lag.sawEnds(bound(20), 3_000);
    expect(caughtUpAt(lag)).toEqual([3_000]);
  });

  test('keeps the end from being before what is stored', () => {
    const lag = begun(0);
    lag.sawEnds(bound(10), 1_000);
    lag.stored(0, 30);
    expect(lag.progress()[0]).toMatchObject({ position: 30, end: 30 });
  });

  test('begins anew for a partition that was away', () => {
    const lag = begun(0, 0);
    lag.sawEnds(bound(0, 0), 1_000);
    lag.retain(new Map([[1, 500]]));
    lag.retain(new Map([[0, 40], [1, 500]])); // prettier-ignore
    // One that stayed keeps what it has stored.
    expect(lag.progress().toSorted((left, right) => left.partition - right.partition)).toEqual([
      { partition: 0, position: 40, end: 40, caughtUpAt: undefined },
      { partition: 1, position: 0, end: 0, caughtUpAt: 1_000 },
    ]);
  });

  test('passes over partitions that it does not have', () => {
    const lag = begun(0);
    lag.sawEnds(bound(0, 7), 1_000);
    lag.stored(1, 7);
    expect(lag.progress()).toHaveLength(1);
  });
});

describe('the freshness of an answer', () => {
  const at = (time: number | undefined, position = 5, end = 8) =>
    ({ partition: 0, position, end, caughtUpAt: time }) as const;

  test('is that of the partition furthest behind, and what is missing is added up', () => {
    expect(freshnessOf([at(900), at(700), at(800)], 1_000)).toEqual({ asOf: 700, lagMs: 300, behind: 9 });
  });

  test('is not known while one partition has never caught up, or none is known', () => {
    expect(freshnessOf([at(900), at(undefined)], 1_000)).toEqual({ asOf: null, lagMs: null, behind: 6 });
    expect(freshnessOf([], 1_000)).toEqual({ asOf: null, lagMs: null, behind: 0 });
  });

  test('is never of the future, and nothing is missing less than nothing', () => {
    expect(freshnessOf([at(1_500, 9, 8)], 1_000)).toEqual({ asOf: 1_500, lagMs: 0, behind: 0 });
  });
});

import { describe, expect, test } from '@jest/globals';
import { afterBound, mergeUniques, mergeViews } from '../../../../examples/pageviews/src/model/merge.ts';
import { Sketch, placeOf } from '../../../../examples/pageviews/src/model/sketch.ts';

const sketchOf = (from: number, to: number): Sketch => {
  const sketch = new Sketch();
  for (let each = from; each < to; each += 1) sketch.add(placeOf(`v${each}`));
  return sketch;
};

describe('merged views', () => {
  test('are the sum of both layers, each told apart', () => {
    const merged = mergeViews([['a', 3], ['b', 2]], [['b', 1], ['c', 4], ['b', 5]]); // prettier-ignore
    expect(Object.fromEntries(merged)).toEqual({
      a: { views: 3, batch: 3, speed: 0 },
      b: { views: 8, batch: 2, speed: 6 },
      c: { views: 4, batch: 0, speed: 4 },
    });
  });

  test('leave out what the run has counted, by partition', () => {
    const rows = [0, 1, 2].flatMap((partition) => [0, 1, 2].map((segment) => ({ partition, segment })));
    const kept = afterBound(rows, new Map([[0, 20], [1, 30]]), 10); // prettier-ignore
    expect(kept.map(({ partition, segment }) => `${partition}/${segment}`)).toEqual([
      '0/2',
      '2/0',
      '2/1',
      '2/2',
    ]);
  });
});

describe('merged visitors', () => {
  test('are exact as long as the speed layer has nothing to add', () => {
    const batch = { uniques: 7, visitors: sketchOf(0, 7) };
    expect(mergeUniques(batch, [])).toEqual({ uniques: 7, exact: true, batch: 7, added: 0 });
    expect(mergeUniques(undefined, [])).toEqual({ uniques: 0, exact: true, batch: 0, added: 0 });
  });

  test('add nobody whom the run has seen already', () => {
    const batch = { uniques: 20_000, visitors: sketchOf(0, 20_000) };
    const merged = mergeUniques(batch, [sketchOf(0, 5_000), sketchOf(3_000, 20_000)]);
    expect(merged).toEqual({ uniques: 20_000, exact: false, batch: 20_000, added: 0 });
  });

  test('add those who came since, whichever segments saw them', () => {
    const batch = { uniques: 1_000, visitors: sketchOf(0, 1_000) };
    const { uniques, added } = mergeUniques(batch, [sketchOf(500, 1_500), sketchOf(1_200, 2_000)]);
    expect(uniques).toBe(1_000 + added);
    expect(Math.abs(added - 1_000)).toBeLessThan(100);
  });

  test('do not change what was merged', () => {
    const batch = { uniques: 3, visitors: sketchOf(0, 3) };
    const speed = sketchOf(5, 9);
    mergeUniques(batch, [speed]);
    expect(batch.visitors.encode()).toEqual(sketchOf(0, 3).encode());
    expect(speed.encode()).toEqual(sketchOf(5, 9).encode());
  });

  test('are those of the speed layer before the first run', () => {
    expect(mergeUniques(undefined, [sketchOf(0, 10)])).toEqual({
      uniques: 10,
      exact: false,
      batch: 0,
      added: 10,
    });
  });
});

// What a reader is told: the batch run that is live, and of the speed layer only what that run has not counted.
import { isAfterBound, type Bound } from './segments.ts';
import { Sketch } from './sketch.ts';

/** What the speed layer stores: counts of one page and hour within one segment of one partition. */
export interface SpeedRow {
  readonly hour: number;
  readonly partition: number;
  readonly segment: number;
  readonly views: number;
}

export interface Views {
  readonly views: number;
  readonly batch: number;
  readonly speed: number;
}

export interface Uniques {
  readonly uniques: number;
  /** Whether nothing of it is an estimate. */
  readonly exact: boolean;
  readonly batch: number;
  /** About how many visitors the batch run has not seen. */
  readonly added: number;
}

/** The rows that are not in the batch run. */
export const afterBound = <Row extends Pick<SpeedRow, 'partition' | 'segment'>>(
  rows: Iterable<Row>,
  bound: Bound,
  segmentSize: number,
): Row[] =>
  [...rows].filter(({ partition, segment }) => isAfterBound(bound, partition, segment, segmentSize));

/**
 * Adds up both layers by key (an hour, or a page).
 * @param batch of one run
 * @param speed only rows after that run's bound
 */
export function mergeViews<Key>(
  batch: Iterable<readonly [Key, number]>,
  speed: Iterable<readonly [Key, number]>,
): Map<Key, Views> {
  const merged = new Map<Key, Views>();
  for (const [key, views] of batch) merged.set(key, { views, batch: views, speed: 0 });
  for (const [key, views] of speed) {
    const before = merged.get(key) ?? { views: 0, batch: 0, speed: 0 };
    merged.set(key, { ...before, views: before.views + views, speed: before.speed + views });
  }
  return merged;
}

/**
 * The exact number of the batch run, and an estimate of those that came since: how many more the union of both sketches
 * has than the batch run's own. The error is that of the difference, so it vanishes with it.
 */
export function mergeUniques(
  batch: { readonly uniques: number; readonly visitors: Sketch } | undefined,
  speed: readonly Sketch[],
): Uniques {
  const exact = batch?.uniques ?? 0;
  if (speed.length === 0) return { uniques: exact, exact: true, batch: exact, added: 0 };
  const union = new Sketch();
  if (batch !== undefined) union.merge(batch.visitors);
  for (const sketch of speed) union.merge(sketch);
  const added = Math.max(0, Math.round(union.count() - (batch?.visitors.count() ?? 0)));
  return { uniques: exact + added, exact: false, batch: exact, added };
}

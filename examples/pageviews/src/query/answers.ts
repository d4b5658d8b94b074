// The serving layer's answers: the live batch run, plus what the speed layer has counted after its bound.
import { HOUR } from '../model/hours.ts';
import { afterBound, mergeUniques, mergeViews, type Uniques, type Views } from '../model/merge.ts';
import { inParallel } from '../parallel.ts';
import { readBatchHour, readBatchUniques, readBatchViews } from '../stores/batch-views.ts';
import type { Reader } from '../stores/cassandra.ts';
import { readSpeedHour, readSpeedRows, readSpeedVisitors } from '../stores/speed-views.ts';
import type { Range } from './range.ts';
import type { Snapshot } from './snapshot.ts';

interface Stores {
  readonly cassandra: Reader;
  readonly segmentSize: number;
}

const NO_BOUND = new Map<number, number>();
/** Hours that are read at once. */
const AT_ONCE = 16;

/** Hours with views, the earliest first. */
export async function viewsByHour(
  page: string,
  { from, to }: Range,
  { run }: Snapshot,
  { cassandra, segmentSize }: Stores,
): Promise<(Views & { hour: number })[]> {
  const [batch, rows] = await Promise.all([
    run === undefined ? [] : readBatchViews(cassandra, { run: run.id, page, from, to }),
    readSpeedRows(cassandra, page),
  ]);
  const speed = afterBound(rows, run?.bound ?? NO_BOUND, segmentSize)
    .filter(({ hour }) => hour >= from && hour < to)
    .map(({ hour, views }) => [hour, views] as const);
  return [...mergeViews(batch, speed)]
    .map(([hour, views]) => ({ hour, ...views }))
    .toSorted((left, right) => left.hour - right.hour);
}

/** The most viewed first, of as many views by name. */
export async function topPages(
  { from, to }: Range,
  { run }: Snapshot,
  { cassandra, segmentSize }: Stores,
): Promise<(Views & { page: string })[]> {
  const hours = Array.from({ length: (to - from) / HOUR }, (_, index) => from + index * HOUR);
  const batch: (readonly [string, number])[] = [];
  const speed: (readonly [string, number])[] = [];
  await inParallel(hours, AT_ONCE, async (hour) => {
    const [counted, rows] = await Promise.all([
      run === undefined ? [] : readBatchHour(cassandra, run.id, hour),
      readSpeedHour(cassandra, hour),
    ]);
    batch.push(...counted);
    for (const { page, views } of afterBound(rows, run?.bound ?? NO_BOUND, segmentSize))
      speed.push([page, views]);
  });
  return [...mergeViews(sum(batch), speed)]
    .map(([page, views]) => ({ page, ...views }))
    .toSorted((left, right) => right.views - left.views || (left.page < right.page ? -1 : 1));
}

/** Hours with visitors, the earliest first. */
export async function uniquesByHour(
  page: string,
  { from, to }: Range,
  { run }: Snapshot,
  { cassandra, segmentSize }: Stores,
): Promise<(Uniques & { hour: number })[]> {
  const [batch, rows] = await Promise.all([
    run === undefined
      ? new Map<number, never>()
      : readBatchUniques(cassandra, { run: run.id, page, from, to }),
    readSpeedVisitors(cassandra, page),
  ]);
  const speed = Map.groupBy(
    afterBound(rows, run?.bound ?? NO_BOUND, segmentSize).filter(({ hour }) => hour >= from && hour < to),
    ({ hour }) => hour,
  );
  return [...new Set([...batch.keys(), ...speed.keys()])]
    .toSorted((left, right) => left - right)
    .map((hour) => ({
      hour,
      ...mergeUniques(
        batch.get(hour),
        (speed.get(hour) ?? []).map(({ visitors }) => visitors),
      ),
    }));
}

function sum(counts: readonly (readonly [string, number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
}

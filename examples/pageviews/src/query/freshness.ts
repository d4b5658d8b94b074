// How old an answer is, and how much is missing from it.
import type { Progress } from '../stores/speed-views.ts';

export interface Freshness {
  /** Everything that was produced before is in the answer (milliseconds since 1970); null where nothing is known yet. */
  readonly asOf: number | null;
  readonly lagMs: number | null;
  /** Events in the log that are not in the answer. */
  readonly behind: number;
}

/** Of all partitions the one that is furthest behind counts. */
export function freshnessOf(progress: readonly Progress[], now: number): Freshness {
  const behind = progress.reduce((sum, { end, position }) => sum + Math.max(0, end - position), 0);
  const times = progress.map(({ caughtUpAt }) => caughtUpAt);
  const known = times.filter((time) => time !== undefined);
  if (known.length === 0 || known.length < times.length) return { asOf: null, lagMs: null, behind };
  const asOf = Math.min(...known);
  return { asOf, lagMs: Math.max(0, now - asOf), behind };
}

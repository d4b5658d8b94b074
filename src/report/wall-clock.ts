// How long a run took: layers go side by side, so their times do not add up.
import type { LayerResult } from '../layers/types.ts';

/** A layer with its place in the run; one that was deployed alone began it. */
export type TimedLayer = LayerResult & {
  /** Milliseconds from the beginning of the run. */
  readonly startedAt?: number;
  /** The layer for whose sake this one was not begun. */
  readonly heldBy?: string;
};

/** Milliseconds from the beginning of the run to the end of its last layer. */
export function wallClockOf(layers: readonly TimedLayer[]): number {
  return layers.reduce((end, { startedAt = 0, durationMs }) => Math.max(end, startedAt + durationMs), 0);
}

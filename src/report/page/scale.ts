// The time axis: from the beginning of the run to its end, with marks at round times.

export interface Scale {
  /** Milliseconds that the axis is long. */
  readonly total: number;
  /** At round times, the beginning included. */
  readonly ticks: readonly number[];
  /** Where a time stands, in percent of the axis; what lies outside stands at its end. */
  readonly percent: (time: number) => number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const STEPS = [
  ...[0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30].map((seconds) => seconds * SECOND),
  ...[1, 2, 5, 10, 15, 30, 60, 120, 240, 720].map((minutes) => minutes * MINUTE),
];
const MOST_TICKS = 8;

/** @param total milliseconds that are to fit */
export function scaleOf(total: number): Scale {
  const length = Math.max(1, total);
  const step = STEPS.find((candidate) => length / candidate < MOST_TICKS) ?? Math.ceil(length / MOST_TICKS);
  const ticks = Array.from({ length: Math.floor(length / step) + 1 }, (_, index) => index * step);
  return {
    total: length,
    ticks,
    percent: (time) => round((Math.min(Math.max(time, 0), length) / length) * 100),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** `0`, `250 ms`, `30 s`, `1:30`. */
export function formatTick(milliseconds: number): string {
  if (milliseconds === 0) return '0';
  if (milliseconds < SECOND) return `${milliseconds} ms`;
  if (milliseconds < MINUTE) return `${milliseconds / SECOND} s`;
  const seconds = Math.round(milliseconds / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

// When each layer was at work, as bars of text: what a terminal shows of the report's timeline.
import { formatDuration } from '../runtime/clock.ts';
import type { PhaseTiming } from '../layers/types.ts';
import { padEnd, widthOf } from './terminal.ts';

const BAR_COLUMNS = 40;

export interface TimedWork {
  readonly name: string;
  /** Milliseconds since the run began. */
  readonly startedAtMs: number;
  readonly durationMs: number;
  readonly ready: boolean;
  readonly phases: readonly PhaseTiming[];
}

/** A line for each, all on one scale; `░` is the wait for other layers. */
export function renderTimelineText(work: readonly TimedWork[]): string {
  const total = Math.max(1, ...work.map(({ startedAtMs, durationMs }) => startedAtMs + durationMs));
  const names = Math.max(0, ...work.map(({ name }) => widthOf(name)));
  return work
    .map(
      (each) =>
        `${padEnd(each.name, names)}  ${barOf(each, total)}  ${each.ready ? 'ready' : 'not ready'} after ${formatDuration(each.startedAtMs + each.durationMs)}\n`,
    )
    .join('');
}

function barOf({ startedAtMs, durationMs, phases }: TimedWork, total: number): string {
  const waits = phases.filter(({ name }) => name === 'needs');
  return Array.from({ length: BAR_COLUMNS }, (_, column) => {
    // Each column stands for the moment in its middle.
    const since = ((column + 0.5) / BAR_COLUMNS) * total - startedAtMs;
    if (since < 0 || since > durationMs) return ' ';
    const isWait = waits.some((wait) => since >= wait.startedAt && since < wait.startedAt + wait.durationMs);
    return isWait ? '░' : '█';
  }).join('');
}

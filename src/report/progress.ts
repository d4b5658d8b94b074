// A wait as it goes on: a line for each change in a log, one table on a terminal.
import { describeReference, keyOf } from '../kubernetes/objects.ts';
import type { ReadinessState } from '../kubernetes/readiness/types.ts';
import type { Progress } from '../layers/types.ts';
import { logSafe, padEnd, painter, truncate, widthOf, type Colour } from './terminal.ts';

export interface ProgressRow extends Progress {
  /** Milliseconds in this state. */
  readonly ageMs: number;
}

export interface TableOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** false where the user set NO_COLOR. */
  readonly colour: boolean;
}

const SIGNS: Readonly<Record<ReadinessState, readonly [string, Colour]>> = {
  ready: ['✔', 'green'],
  progressing: ['…', 'yellow'],
  failed: ['✘', 'red'],
};

/** What a row takes beside the name: sign, state, age, and the blanks between them. */
const BESIDE_NAME = 23;

/** `[ 12.3s] Kafka lambda/lambda  progressing  Creating: Kafka cluster is being deployed`. */
export function renderProgressLine(progress: Progress): string {
  const { elapsedMs, reference, readiness } = progress;
  const words = whyOf(progress);
  return `[${(elapsedMs / 1000).toFixed(1).padStart(5)}s] ${describeReference(reference)}  ${readiness.state}${words === '' ? '' : `  ${words}`}`;
}

/** Lines for a log, undefined where a change tells nothing new. */
export function createProgressLines(): (progress: Progress) => string | undefined {
  const told = new Map<string, string>();
  return (progress) => {
    const key = keyOf(progress.reference);
    const news = `${progress.readiness.state} ${whyOf(progress)}`;
    if (told.get(key) === news) return undefined;
    told.set(key, news);
    return renderProgressLine(progress);
  };
}

/** A row for each resource: sign, name, state, age, reason; no line is wider than the terminal. */
export function renderProgressTable(rows: readonly ProgressRow[], { width, colour }: TableOptions): string {
  const paint = painter(colour);
  const names = rows.map(({ reference }) => describeReference(reference));
  const longestName = Math.max(0, ...names.map(widthOf));
  // The name may take half of the line, if state and age have room then; the reason gets what is left.
  const room = Math.min(Math.floor(width / 2), width - BESIDE_NAME);
  const nameColumns = Math.min(longestName, Math.max(10, room));
  const lines = rows.map((row, index) => {
    const { state } = row.readiness;
    const [sign, signColour] = SIGNS[state];
    const name = padEnd(truncate(names[index] ?? '', nameColumns), nameColumns);
    const fixed = `${sign} ${name}  ${state.padEnd(11)}  ${formatAge(row.ageMs).padStart(6)}`;
    if (widthOf(fixed) > width) return truncate(fixed, width);
    const why = truncate(whyOf(row), width - widthOf(fixed) - 2);
    const head = `${paint(signColour, sign)} ${name}  ${paint(signColour, state.padEnd(11))}  ${paint('dim', formatAge(row.ageMs).padStart(6))}`;
    return (why === '' ? head : `${head}  ${paint('dim', why)}`).trimEnd();
  });
  return lines.map((line) => `${line}\n`).join('');
}

function whyOf({ readiness: { state, reason, message } }: Progress): string {
  // A ready resource has nothing to explain.
  if (state === 'ready') return '';
  return logSafe([reason, message].filter((part) => part !== '').join(': '));
}

/** `5s`, `3m05s`. */
function formatAge(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return seconds < 60
    ? `${seconds}s`
    : `${Math.floor(seconds / 60)}m${String(seconds % 60).padStart(2, '0')}s`;
}

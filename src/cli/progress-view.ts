// A wait on the terminal: one table that is drawn again in place, or lines where nobody watches.
import { stripVTControlCharacters } from 'node:util';
import { keyOf } from '../kubernetes/objects.ts';
import type { Progress } from '../layers/types.ts';
import { createProgressLines, renderProgressTable, type ProgressRow } from '../report/progress.ts';
import { mayColour, understandsSequences, widthOf } from '../report/terminal.ts';

/** Milliseconds between two drawings: changes come faster than eyes. */
const REDRAW = 100;
/** Milliseconds after which the ages are drawn anew. */
const TICK = 1000;

export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
}

export interface ProgressViewOptions {
  /** Defaults to what `env` says. */
  readonly colour?: boolean;
  /** Defaults to the process's. */
  readonly env?: NodeJS.ProcessEnv;
  readonly now?: () => number;
}

export interface ProgressView extends Disposable {
  readonly update: (progress: Progress) => void;
  /** Writes a log line above the table. */
  readonly write: (text: string) => void;
}

/** Dispose it (`using`): the last state stays on the screen. */
export function createProgressView(stream: ProgressStream, options: ProgressViewOptions = {}): ProgressView {
  const isWatched = stream.isTTY === true && understandsSequences(options.env ?? process.env);
  return isWatched ? createTableView(stream, options) : createLineView(stream);
}

function createLineView(stream: ProgressStream): ProgressView {
  const lineOf = createProgressLines();
  return {
    update: (progress) => {
      const line = lineOf(progress);
      if (line !== undefined) stream.write(`${line}\n`);
    },
    write: (text) => void stream.write(text),
    [Symbol.dispose]: () => undefined,
  };
}

/** A terminal of no size does not know it: those of containers and of `script` begin so. */
const sizeOr = (size: number | undefined, usual: number): number =>
  size === undefined || size === 0 ? usual : size;

function createTableView(stream: ProgressStream, options: ProgressViewOptions): ProgressView {
  const now = options.now ?? Date.now;
  const colour = options.colour ?? mayColour(options.env ?? process.env);
  const rows = new Map<string, Progress & { readonly since: number }>();
  /** The columns of each line that stands on the screen. */
  let drawn: readonly number[] = [];
  let redraw: NodeJS.Timeout | undefined;

  const columns = (): number => sizeOr(stream.columns, 80);
  const erase = (): void => {
    // Where the terminal became narrower, it has broken the lines in two.
    const lines = drawn.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / columns())), 0);
    if (lines > 0) stream.write(`\u001b[${lines}A\u001b[0J`);
    drawn = [];
  };
  const draw = (): void => {
    clearTimeout(redraw);
    redraw = undefined;
    const all = [...rows.values()].map((row): ProgressRow => ({ ...row, ageMs: now() - row.since }));
    // A table higher than the screen cannot be erased: what is ready gives way first.
    const room = Math.max(3, sizeOr(stream.rows, 24) - 2);
    const shown =
      all.length <= room
        ? all
        : all.filter(({ readiness }) => readiness.state !== 'ready').slice(0, room - 1);
    const hidden = all.length - shown.length;
    const width = Math.max(20, columns());
    const more = hidden === 0 ? '' : `… and ${hidden} more\n`;
    erase();
    const table = renderProgressTable(shown, { width, colour }) + more;
    stream.write(table);
    drawn = stripVTControlCharacters(table).trimEnd().split('\n').map(widthOf);
  };
  const ticker = setInterval(() => {
    if (rows.size > 0) draw();
  }, TICK);
  ticker.unref();

  return {
    update: (progress) => {
      const key = keyOf(progress.reference);
      const before = rows.get(key);
      const since = before?.readiness.state === progress.readiness.state ? before.since : now();
      rows.set(key, { ...progress, since });
      redraw ??= setTimeout(draw, REDRAW).unref();
    },
    write: (text) => {
      erase();
      stream.write(text);
      if (rows.size > 0) draw();
    },
    [Symbol.dispose]: () => {
      clearInterval(ticker);
      if (redraw !== undefined) draw();
    },
  };
}

// Which batch run readers see. A run writes all of its rows first and this last, so they see all of it or nothing.
import type { Reader } from './cassandra.ts';
import type { Bound } from '../model/segments.ts';

/** The application's name in the tables that it shares. */
export const NAME = 'pageviews';

export interface Run {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly bound: Bound;
}

const SELECT = 'SELECT run, bound FROM run_pointer WHERE name = ?';

/** The live run; undefined before the first one. */
export async function readRun(session: Reader): Promise<Run | undefined> {
  const [row] = await session.rows(SELECT, [NAME]);
  if (row === undefined) return undefined;
  const run = row['run'] as { toString(): string; getDate(): Date };
  const bound = (row['bound'] ?? {}) as Record<string, { toNumber(): number }>;
  return {
    id: run.toString(),
    startedAt: run.getDate().getTime(),
    bound: new Map(
      Object.entries(bound).map(([partition, offset]) => [Number(partition), offset.toNumber()]),
    ),
  };
}

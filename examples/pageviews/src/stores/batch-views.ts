// The batch layer's tables, as readers see them; batch/page_views.py writes them.
import { Sketch } from '../model/sketch.ts';
import type { Reader } from './cassandra.ts';
import { NAME } from './run-pointer.ts';
import cassandra from 'cassandra-driver';

const SELECT =
  'SELECT hour, views FROM pageviews_batch WHERE run = ? AND page = ? AND hour >= ? AND hour < ?';
const SELECT_UNIQUES =
  'SELECT hour, uniques, visitors FROM pageviews_batch WHERE run = ? AND page = ? AND hour >= ? AND hour < ?';
const SELECT_BY_HOUR = 'SELECT page, views FROM pageviews_batch_by_hour WHERE run = ? AND hour = ?';
const SELECT_RUNS = 'SELECT run, state, application, message FROM pageviews_runs WHERE name = ?';

const runId = (run: string): cassandra.types.TimeUuid => cassandra.types.TimeUuid.fromString(run);

/** Hours and views of a page, `from` inclusive, `to` exclusive. */
export async function readBatchViews(
  session: Reader,
  { run, page, from, to }: { run: string; page: string; from: number; to: number },
): Promise<[hour: number, views: number][]> {
  const rows = await session.rows(SELECT, [runId(run), page, new Date(from), new Date(to)]);
  return rows.map((row) => [(row['hour'] as Date).getTime(), Number(row['views'])]);
}

export async function readBatchUniques(
  session: Reader,
  { run, page, from, to }: { run: string; page: string; from: number; to: number },
): Promise<Map<number, { uniques: number; visitors: Sketch }>> {
  const rows = await session.rows(SELECT_UNIQUES, [runId(run), page, new Date(from), new Date(to)]);
  return new Map(
    rows.map((row) => [
      (row['hour'] as Date).getTime(),
      { uniques: Number(row['uniques']), visitors: Sketch.decode(row['visitors'] as Buffer) },
    ]),
  );
}

export async function readBatchHour(
  session: Reader,
  run: string,
  hour: number,
): Promise<[page: string, views: number][]> {
  const rows = await session.rows(SELECT_BY_HOUR, [runId(run), new Date(hour)]);
  return rows.map((row) => [row['page'] as string, Number(row['views'])]);
}

export interface RecordedRun {
  readonly id: string;
  readonly startedAt: number;
  /** writing, live, superseded, unneeded (never seen: another one had counted as much) or failed. */
  readonly state: string;
  /** The SparkApplication that it belongs to. */
  readonly application: string;
  readonly message: string | undefined;
}

/** The newest first. */
export async function readRuns(session: Reader): Promise<RecordedRun[]> {
  const rows = await session.rows(SELECT_RUNS, [NAME]);
  return rows.map((row) => {
    const run = row['run'] as cassandra.types.TimeUuid;
    return {
      id: run.toString(),
      startedAt: run.getDate().getTime(),
      state: row['state'] as string,
      application: (row['application'] as string | null) ?? '',
      message: (row['message'] as string | null) ?? undefined,
    };
  });
}

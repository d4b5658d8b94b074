// The speed layer's tables.
import cassandra from 'cassandra-driver';
import type { SpeedRow } from '../model/merge.ts';
import { Sketch } from '../model/sketch.ts';
import { inParallel } from '../parallel.ts';
import { long, type Cassandra, type Reader, type Statement } from './cassandra.ts';
import { NAME } from './run-pointer.ts';

/** Rows of a partition that are written together: far below the size at which Cassandra warns. */
const TOGETHER = 30;
const AT_ONCE = 24;

const INSERT =
  'INSERT INTO pageviews_speed (page, partition, segment, hour, views, visitors) VALUES (?, ?, ?, ?, ?, ?) USING TIMESTAMP ?';
const INSERT_BY_HOUR =
  'INSERT INTO pageviews_speed_by_hour (hour, partition, segment, page, views) VALUES (?, ?, ?, ?, ?) USING TIMESTAMP ?';
const INSERT_PROGRESS =
  'INSERT INTO pageviews_progress (name, partition, position, log_end, caught_up_at) VALUES (?, ?, ?, ?, ?)';
const SELECT = 'SELECT partition, segment, hour, views FROM pageviews_speed WHERE page = ?';
const SELECT_VISITORS = 'SELECT partition, segment, hour, visitors FROM pageviews_speed WHERE page = ?';
const SELECT_BY_HOUR = 'SELECT partition, segment, page, views FROM pageviews_speed_by_hour WHERE hour = ?';
const SELECT_PROGRESS =
  'SELECT partition, position, log_end, caught_up_at FROM pageviews_progress WHERE name = ?';

export interface StoredRow extends SpeedRow {
  readonly page: string;
  readonly visitors: Sketch;
  /** The offset after the last event in it. */
  readonly upTo: number;
}

export interface Progress {
  readonly partition: number;
  /** All below is stored. */
  readonly position: number;
  /** The end of the log, when it was last looked at. */
  readonly end: number;
  /** When what was stored was all that there was (milliseconds since 1970); undefined if never. */
  readonly caughtUpAt: number | undefined;
}

/**
 * Stores absolute counts under the timestamp `upTo`: of two that write the same row the one that has seen more wins, at
 * whatever time it writes. Deletions carry the time of day instead, which is always more, so what was removed stays so.
 */
export async function writeSpeedRows(session: Cassandra, rows: readonly StoredRow[]): Promise<void> {
  const byPage = Map.groupBy(rows, ({ page }) => page);
  const byHour = Map.groupBy(rows, ({ hour }) => hour);
  const batches = [
    ...[...byPage.values()].flatMap((of) => inBatches(of, insert)),
    ...[...byHour.values()].flatMap((of) => inBatches(of, insertByHour)),
  ];
  await inParallel(batches, AT_ONCE, (statements) => session.write(statements));
}

function inBatches(rows: readonly StoredRow[], statement: (row: StoredRow) => Statement): Statement[][] {
  const batches: Statement[][] = [];
  for (let at = 0; at < rows.length; at += TOGETHER)
    batches.push(rows.slice(at, at + TOGETHER).map(statement));
  return batches;
}

const insert = ({ page, partition, segment, hour, views, visitors, upTo }: StoredRow): Statement => ({
  query: INSERT,
  params: [page, partition, long(segment), new Date(hour), long(views), visitors.encode(), long(upTo)],
});

const insertByHour = ({ page, partition, segment, hour, views, upTo }: StoredRow): Statement => ({
  query: INSERT_BY_HOUR,
  params: [new Date(hour), partition, long(segment), page, long(views), long(upTo)],
});

export async function writeProgress(session: Cassandra, progress: readonly Progress[]): Promise<void> {
  await session.write(
    progress.map(({ partition, position, end, caughtUpAt }) => ({
      query: INSERT_PROGRESS,
      params: [
        NAME,
        partition,
        long(position),
        long(end),
        // What was once caught up with stays so: it is only not known by whoever has just begun.
        caughtUpAt === undefined ? cassandra.types.unset : new Date(caughtUpAt),
      ],
    })),
  );
}

export async function readProgress(session: Reader): Promise<Progress[]> {
  const rows = await session.rows(SELECT_PROGRESS, [NAME]);
  return rows.map((row) => ({
    partition: row['partition'] as number,
    position: Number(row['position']),
    end: Number(row['log_end']),
    caughtUpAt: (row['caught_up_at'] as Date | null)?.getTime(),
  }));
}

/** Of a page, whatever its hour: they are few, since a batch run takes them over. */
export async function readSpeedRows(session: Reader, page: string): Promise<SpeedRow[]> {
  const rows = await session.rows(SELECT, [page]);
  return rows.map((row) => ({
    partition: row['partition'] as number,
    segment: Number(row['segment']),
    hour: (row['hour'] as Date).getTime(),
    views: Number(row['views']),
  }));
}

export async function readSpeedVisitors(
  session: Reader,
  page: string,
): Promise<(Omit<SpeedRow, 'views'> & { visitors: Sketch })[]> {
  const rows = await session.rows(SELECT_VISITORS, [page]);
  return rows.map((row) => ({
    partition: row['partition'] as number,
    segment: Number(row['segment']),
    hour: (row['hour'] as Date).getTime(),
    visitors: Sketch.decode(row['visitors'] as Buffer),
  }));
}

export async function readSpeedHour(
  session: Reader,
  hour: number,
): Promise<(Omit<SpeedRow, 'hour'> & { page: string })[]> {
  const rows = await session.rows(SELECT_BY_HOUR, [new Date(hour)]);
  return rows.map((row) => ({
    partition: row['partition'] as number,
    segment: Number(row['segment']),
    page: row['page'] as string,
    views: Number(row['views']),
  }));
}

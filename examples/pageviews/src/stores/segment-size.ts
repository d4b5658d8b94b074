// The segment size that all programs share: the first one writes it, the others compare.
import { SettingError } from '../settings.ts';
import type { Cassandra } from './cassandra.ts';
import { NAME } from './run-pointer.ts';

const INSERT = 'INSERT INTO pageviews_settings (name, segment_size) VALUES (?, ?) IF NOT EXISTS';
const SELECT = 'SELECT segment_size FROM pageviews_settings WHERE name = ?';

/** @throws {SettingError} where the views were made with another size */
export async function agreeOnSegmentSize(cassandra: Cassandra, size: number): Promise<void> {
  const [row] = await cassandra.rows(SELECT, [NAME]);
  if (row === undefined && (await cassandra.applied(INSERT, [NAME, size]))) return;
  const known = Number((row ?? (await cassandra.rows(SELECT, [NAME]))[0])?.['segment_size']);
  if (known !== size)
    throw new SettingError(
      `SEGMENT_SIZE is ${size}, the views are in segments of ${known}; expected ${known}. For another size remove the views (README.md) and let both layers make them anew.`,
    );
}

// How a program begins: it waits for Cassandra and the tables, and agrees with the others on the segment size.
import type { FastifyBaseLogger } from 'fastify';
import { persistently } from '../retry.ts';
import { SettingError, cassandraSettings } from '../settings.ts';
import { Cassandra } from './cassandra.ts';
import { agreeOnSegmentSize } from './segment-size.ts';

/** @throws {SettingError} for settings that cannot work; everything else is tried until `signal` is aborted */
export function connect(
  env: NodeJS.ProcessEnv,
  segmentSize: number,
  { signal, log }: { signal: AbortSignal; log: FastifyBaseLogger },
): Promise<Cassandra> {
  const settings = cassandraSettings(env);
  const open = async (): Promise<Cassandra> => {
    const cassandra = await Cassandra.connect(settings);
    try {
      await agreeOnSegmentSize(cassandra, segmentSize);
      return cassandra;
    } catch (error) {
      await cassandra[Symbol.asyncDispose]();
      throw error;
    }
  };
  return persistently(open, {
    signal,
    isFinal: (error) => error instanceof SettingError,
    onFailure: (error) => log.warn({ error }, 'waiting for Cassandra and the tables'),
  });
}

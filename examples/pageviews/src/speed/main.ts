// The speed layer's worker. Run as many as there are partitions at most: the group shares them out.
import { connect } from '../stores/connect.ts';
import { createProducer } from '../stores/kafka.ts';
import { createServer, listen, stopSignal } from '../service.ts';
import { kafkaSettings, segmentSizeSetting, text, whole } from '../settings.ts';
import type { Weigh } from './counts.ts';
import { createSpeedMetrics } from './metrics.ts';
import { SpeedWorker } from './worker.ts';

/** @param weigh replaced where a test wants a worker with a mistake */
export async function main(env: NodeJS.ProcessEnv, weigh?: Weigh): Promise<void> {
  const signal = stopSignal();
  const kafka = kafkaSettings(env);
  const segmentSize = segmentSizeSetting(env);
  const group = text(env, 'GROUP', 'pageviews-speed');
  const metrics = createSpeedMetrics();
  const program: { worker?: SpeedWorker } = {};
  const server = createServer(env, metrics.registry, () => ({
    ready: program.worker !== undefined,
    ...program.worker?.state,
  }));
  await listen(server, env);
  await using cassandra = await connect(env, segmentSize, { signal, log: server.log });
  const producer = createProducer('pageviews-dead-letters', kafka);
  const worker = new SpeedWorker({
    kafka,
    group,
    instance: env['GROUP_INSTANCE'],
    segmentSize,
    deadLetterTopic: text(env, 'DEAD_LETTER_TOPIC', 'pageviews-dead-letters'),
    maxPending: whole(env, 'MAX_PENDING', { otherwise: 200_000, least: 1 }),
    cassandra,
    producer,
    metrics,
    log: server.log,
    ...(weigh === undefined ? {} : { weigh }),
  });
  program.worker = worker;
  try {
    await worker.run(signal);
  } finally {
    await producer.close();
    await server.close();
  }
}

if (import.meta.main) await main(process.env);

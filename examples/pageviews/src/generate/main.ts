// Sends page views: a history at once, then waves of new ones for as long as it runs.
import { setTimeout as delay } from 'node:timers/promises';
import { Admin, ListOffsetTimestamps } from '@platformatic/kafka';
import { Counter, Registry } from 'prom-client';
import { HOUR } from '../model/hours.ts';
import { encodeEvent } from '../model/event.ts';
import { persistently } from '../retry.ts';
import { createServer, listen, stopSignal } from '../service.ts';
import { kafkaSettings, whole } from '../settings.ts';
import { connectionOptions, createProducer, sendEvents } from '../stores/kafka.ts';
import { Generator } from './generator.ts';

/** Events that are sent together. */
const TOGETHER = 500;

const signal = stopSignal();
const { env } = process;
const kafka = kafkaSettings(env);
const share = (name: string, otherwise: number): number => whole(env, name, { otherwise, most: 100 }) / 100;
const generator = new Generator({
  // By default other events after each start: a restart that sent the old ones again would send duplicates.
  seed: whole(env, 'SEED', { otherwise: Date.now() % 2 ** 32, most: 2 ** 32 - 1 }),
  pages: whole(env, 'PAGES', { otherwise: 40, least: 1, most: 100_000 }),
  visitors: whole(env, 'VISITORS', { otherwise: 2_000, least: 1 }),
  late: share('LATE_PERCENT', 5),
  duplicates: share('DUPLICATE_PERCENT', 0),
});
const history = whole(env, 'HISTORY', { otherwise: 0 });
const wave = whole(env, 'WAVE', { otherwise: 100 });
const every = whole(env, 'WAVE_SECONDS', { otherwise: 5, least: 1 });

const registry = new Registry();
const sent = new Counter({ name: 'pageviews_sent_total', help: 'Events sent', registers: [registry] });
const server = createServer(env, registry, () => ({ ready: true }));
const producer = createProducer('pageviews-generator', kafka);

/** @param times of the events, milliseconds since 1970 */
async function send(times: readonly number[]): Promise<void> {
  const events = times
    .flatMap((time) => generator.next(time))
    // By page and visitor: copies of an event meet in one partition, and a page much viewed is in all.
    .map(({ view }) => ({ key: `${view.page} ${view.visitor}`, value: encodeEvent(view) }));
  await sendEvents(producer, kafka.topic, events);
  sent.inc(events.length);
}

/** A history belongs to the beginning of a log; one that is there already gets no second one after a restart. */
async function isEmpty(): Promise<boolean> {
  const admin = new Admin(connectionOptions('pageviews-generator', kafka));
  try {
    const { topic } = kafka;
    const partitions = (await producer.metadata({ topics: [topic] })).topics.get(topic)?.partitionsCount ?? 0;
    const latest = Array.from({ length: partitions }, (_, partitionIndex) => ({
      partitionIndex,
      timestamp: ListOffsetTimestamps.LATEST,
    }));
    const [ends] = await admin.listOffsets({ topics: [{ name: topic, partitions: latest }] });
    return ends?.partitions.every(({ offset }) => offset === 0n) ?? true;
  } finally {
    await admin.close();
  }
}

await listen(server, env);
await persistently(() => producer.metadata({ topics: [kafka.topic] }), {
  signal,
  isFinal: () => false,
  onFailure: (error) => server.log.warn({ error }, 'waiting for Kafka'),
});
const begun = Date.now();
const empty = await isEmpty();
for (let count = 0; empty && count < history && !signal.aborted; count += TOGETHER) {
  const size = Math.min(TOGETHER, history - count);
  // Spread over the last day, the oldest first.
  await send(
    Array.from({ length: size }, (_, index) => begun - (24 * HOUR * (history - count - index)) / history),
  );
}
server.log.info({ history: empty ? history : 0 }, 'the history is sent');
while (!signal.aborted) {
  const now = Date.now();
  await send(Array.from({ length: wave }, () => now));
  await delay(every * 1_000, undefined, { signal }).catch(() => undefined);
}
await producer.close();
await server.close();

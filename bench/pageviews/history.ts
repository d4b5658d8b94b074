// Fills the log with the events of a day.
import { Generator } from '../../examples/pageviews/src/generate/generator.ts';
import { encodeEvent } from '../../examples/pageviews/src/model/event.ts';
import { HOUR } from '../../examples/pageviews/src/model/hours.ts';
import type { KafkaSettings } from '../../examples/pageviews/src/settings.ts';
import { createProducer, sendEvents } from '../../examples/pageviews/src/stores/kafka.ts';

const TOGETHER = 2_000;

export async function produceHistory(kafka: KafkaSettings, count: number): Promise<void> {
  const generator = new Generator({ seed: 1, pages: 200, visitors: 50_000, late: 0.05, duplicates: 0 });
  const producer = createProducer('bench', kafka);
  const now = Date.now();
  try {
    for (let sent = 0; sent < count; sent += TOGETHER)
      await sendEvents(
        producer,
        kafka.topic,
        Array.from({ length: TOGETHER }, (_, index) =>
          generator.next(now - (24 * HOUR * (count - sent - index)) / count),
        ).flatMap((all) =>
          all.map(({ view }) => ({ key: `${view.page} ${view.visitor}`, value: encodeEvent(view) })),
        ),
      );
  } finally {
    await producer.close();
  }
}

// Events that are no page views: kept with the reason, so that whoever sent them can be told.
import { ProduceAcks } from '@platformatic/kafka';
import type { EventProducer } from '../stores/kafka.ts';
import type { DeadLetter } from './counts.ts';

/**
 * The key is the event's place in the log. An event that is read twice is sent twice, and the topic, which is compacted,
 * keeps one of them.
 */
export async function sendDeadLetters(
  producer: EventProducer,
  deadLetterTopic: string,
  topic: string,
  letters: readonly DeadLetter[],
): Promise<void> {
  if (letters.length === 0) return;
  await producer.send({
    acks: ProduceAcks.ALL,
    messages: letters.map(({ partition, offset, value, reason }) => ({
      topic: deadLetterTopic,
      key: `${topic}-${partition}-${offset}`,
      value: value ?? Buffer.alloc(0),
      headers: { topic, partition: String(partition), offset: String(offset), reason },
    })),
  });
}

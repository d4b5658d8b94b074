// How every program here reaches Kafka, and how events are sent so that each is in the log once.
import {
  compatibilityPartitioner,
  ProduceAcks,
  Producer,
  stringSerializers,
  type Base,
  type SASLOptions,
} from '@platformatic/kafka';
import type { KafkaSettings } from '../settings.ts';

interface Connection {
  clientId: string;
  bootstrapBrokers: string[];
  sasl?: SASLOptions;
  connectTimeout: number;
  timeout: number;
  retries: number;
  retryDelay: (client: object) => number;
}

/** Options of a producer, a consumer or an admin client. */
export const connectionOptions = (clientId: string, settings: KafkaSettings): Connection => ({
  clientId,
  bootstrapBrokers: [...settings.bootstrapServers],
  ...(settings.login === undefined ? {} : { sasl: { mechanism: 'SCRAM-SHA-512', ...settings.login } }),
  connectTimeout: 5_000,
  timeout: 15_000,
  // Long enough for the partitions of a broker that is lost to find another leader.
  retries: 60,
  retryDelay: (client) => {
    // Who leads may be another one by now; the client itself would ask the old one to the end.
    (client as Base).clearMetadata();
    return 400 + Math.random() * 200;
  },
});

/** How a consumer reads the log: at once what is there, and much where there is much. */
export const readingOptions = {
  autocommit: false,
  maxWaitTime: 500,
  maxBytes: 4 * 1024 * 1024,
  highWaterMark: 8_192,
};

/** Keys and headers are text, values are bytes: what is no event has to be sent as it is, too. */
export type EventProducer = Producer<string, Buffer, string, string>;

/** One that sends everything once, however often it has to try. */
export const createProducer = (clientId: string, settings: KafkaSettings): EventProducer =>
  new Producer({
    ...connectionOptions(clientId, settings),
    idempotent: true,
    serializers: { ...stringSerializers, value: (value?: Buffer) => value },
  });

export interface KeyedEvent {
  readonly key: string;
  readonly value: string | Buffer;
}

/**
 * Sends events with a request for each partition: the client sends what goes to one broker together, and could not part
 * it again when that broker is lost and its partitions go to several others. A request that was
 * repeated is in the log once.
 * @returns when all brokers that have to keep them do
 */
export async function sendEvents(
  producer: EventProducer,
  topic: string,
  events: readonly KeyedEvent[],
): Promise<void> {
  const { topics } = await producer.metadata({ topics: [topic] });
  const partitions = topics.get(topic)?.partitionsCount ?? 1;
  const byPartition = Map.groupBy(
    events.map(({ key, value }) => ({ topic, key, value: Buffer.from(value) })),
    (message) =>
      compatibilityPartitioner({ topic, value: message.value }, Buffer.from(message.key)) % partitions,
  );
  await Promise.all(
    [...byPartition].map(([partition, messages]) =>
      producer.send({
        acks: ProduceAcks.ALL,
        messages: messages.map((message) => ({ ...message, partition })),
      }),
    ),
  );
}

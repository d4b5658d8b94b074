// How every program here reaches Kafka.
import type { SASLOptions } from '@platformatic/kafka';
import type { KafkaSettings } from '../settings.ts';

interface Connection {
  clientId: string;
  bootstrapBrokers: string[];
  sasl?: SASLOptions;
  connectTimeout: number;
  timeout: number;
  retries: number;
  retryDelay: number;
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
  retryDelay: 500,
});

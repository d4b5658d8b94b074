// Settings come from the environment. Each is read once, at the start, and named where it is wrong.

/** A setting that is missing or makes no sense. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws {SettingError} where it is not set and there is no default */
export function text(env: Environment, name: string, otherwise?: string): string {
  const value = env[name] ?? otherwise;
  if (value === undefined || value === '') throw new SettingError(`${name} is not set; expected a text`);
  return value;
}

/** @throws {SettingError} for what is not a whole number within the bounds */
export function whole(
  env: Environment,
  name: string,
  {
    otherwise,
    least = 0,
    most = Number.MAX_SAFE_INTEGER,
  }: { otherwise?: number; least?: number; most?: number },
): number {
  const value = env[name] ?? otherwise?.toString();
  if (value === undefined) throw new SettingError(`${name} is not set; expected a whole number`);
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most)
    throw new SettingError(`${name} is "${value}"; expected a whole number from ${least} to ${most}`);
  return number;
}

export interface KafkaSettings {
  /** `host:port` each. */
  readonly bootstrapServers: readonly string[];
  readonly topic: string;
  /** undefined where the listener asks for no login. */
  readonly login: { readonly username: string; readonly password: string } | undefined;
}

export interface CassandraSettings {
  readonly contactPoints: readonly string[];
  readonly datacenter: string;
  readonly keyspace: string;
  readonly login: { readonly username: string; readonly password: string } | undefined;
}

const login = (env: Environment, prefix: string): { username: string; password: string } | undefined =>
  env[`${prefix}_USERNAME`] === undefined
    ? undefined
    : { username: text(env, `${prefix}_USERNAME`), password: text(env, `${prefix}_PASSWORD`) };

const list = (value: string): string[] =>
  value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

export const kafkaSettings = (env: Environment): KafkaSettings => ({
  bootstrapServers: list(text(env, 'KAFKA_BOOTSTRAP_SERVERS')),
  topic: text(env, 'TOPIC', 'raw-data-stream'),
  login: login(env, 'KAFKA'),
});

export const cassandraSettings = (env: Environment): CassandraSettings => ({
  contactPoints: list(text(env, 'CASSANDRA_CONTACT_POINTS')),
  datacenter: text(env, 'CASSANDRA_DATACENTER', 'dc1'),
  keyspace: text(env, 'CASSANDRA_KEYSPACE', 'lambda'),
  login: login(env, 'CASSANDRA'),
});

/**
 * Events in a segment. The first program that runs writes it beside the views, and all others have to agree: with another
 * size the same offset would be in another segment.
 */
export const segmentSizeSetting = (env: Environment): number =>
  whole(env, 'SEGMENT_SIZE', { otherwise: 10_000, least: 1, most: 10_000_000 });

// One connection to Cassandra that outlives it: nodes may go and come back under other addresses.
import cassandra from 'cassandra-driver';
import type { CassandraSettings } from '../settings.ts';

type Long = ReturnType<typeof cassandra.types.Long.fromNumber>;
export type Value =
  string | number | Date | Buffer | Long | cassandra.types.TimeUuid | typeof cassandra.types.unset;

export interface Statement {
  readonly query: string;
  readonly params: readonly Value[];
}

/** What those need who only read. */
export type Reader = Pick<Cassandra, 'rows'>;

/** Milliseconds between two tries to find the nodes anew. */
const RENEW_EVERY = 2_000;
const READ_TIMEOUT = 10_000;

export const long = (value: number): Long => cassandra.types.Long.fromNumber(value);

/**
 * Every statement is prepared, at LOCAL_QUORUM, and may be sent twice: what is written here is absolute, never "one more".
 */
export class Cassandra implements AsyncDisposable {
  readonly #settings: CassandraSettings;
  #client: cassandra.Client;
  #renewing: Promise<void> | undefined;
  #renewedAt = 0;

  private constructor(settings: CassandraSettings, client: cassandra.Client) {
    this.#settings = settings;
    this.#client = client;
  }

  /** @throws {cassandra.errors.NoHostAvailableError} where no contact point answers */
  static async connect(settings: CassandraSettings): Promise<Cassandra> {
    return new Cassandra(settings, await open(settings));
  }

  /** All rows, however many pages of them there are. */
  async rows(query: string, params: readonly Value[]): Promise<cassandra.types.Row[]> {
    // A result goes on to its next page by itself.
    return this.#ask(async (client) => Array.fromAsync(await client.execute(query, [...params])));
  }

  /** A lightweight transaction; whether it was applied. */
  async applied(query: string, params: readonly Value[]): Promise<boolean> {
    // Sent twice, a transaction that was applied would look as if it had not been.
    const result = await this.#ask((client) => client.execute(query, [...params], { isIdempotent: false }));
    return result.wasApplied();
  }

  /** Statements of one partition: written together or not at all. */
  async write(statements: readonly Statement[]): Promise<void> {
    const [first] = statements;
    if (first === undefined) return;
    await this.#ask((client) =>
      statements.length === 1
        ? client.execute(first.query, [...first.params])
        : client.batch(
            statements.map(({ query, params }) => ({ query, params: [...params] })),
            { logged: false },
          ),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client.shutdown();
  }

  async #ask<Answer>(question: (client: cassandra.Client) => Promise<Answer>): Promise<Answer> {
    try {
      return await question(this.#client);
    } catch (error) {
      if (error instanceof cassandra.errors.NoHostAvailableError) this.#renew();
      throw error;
    }
  }

  /** The driver looks the contact points up once; nodes that all came back with new addresses it would never find. */
  #renew(): void {
    if (this.#renewing !== undefined || Date.now() - this.#renewedAt < RENEW_EVERY) return;
    this.#renewedAt = Date.now();
    this.#renewing = open(this.#settings).then(
      async (client) => {
        const before = this.#client;
        this.#client = client;
        this.#renewing = undefined;
        await before.shutdown();
      },
      // The next question tries again, and its asker is told.
      () => {
        this.#renewing = undefined;
      },
    );
  }
}

async function open({
  contactPoints,
  datacenter,
  keyspace,
  login,
}: CassandraSettings): Promise<cassandra.Client> {
  const client = new cassandra.Client({
    contactPoints: [...contactPoints],
    localDataCenter: datacenter,
    keyspace,
    ...(login === undefined
      ? {}
      : { authProvider: new cassandra.auth.PlainTextAuthProvider(login.username, login.password) }),
    socketOptions: { readTimeout: READ_TIMEOUT, connectTimeout: 5_000 },
    policies: {
      // The default waits up to ten minutes for a node that is back within seconds.
      reconnection: new cassandra.policies.reconnection.ConstantReconnectionPolicy(1_000),
    },
    queryOptions: {
      consistency: cassandra.types.consistencies.localQuorum,
      prepare: true,
      isIdempotent: true,
      fetchSize: 5_000,
    },
  });
  try {
    await client.connect();
  } catch (error) {
    await client.shutdown();
    throw error;
  }
  return client;
}

// The embedded cluster with the application on it, as tests use it: from the machine that its node is on.
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { exec } from '../../../src/runtime/exec.ts';
import type { CassandraSettings, KafkaSettings } from '../../../examples/pageviews/src/settings.ts';
import { openAccounts } from '../../cluster/accounts.ts';
import { runCli, type CliRun } from '../../support/cli.ts';

export const SEGMENT_SIZE = 500;
export const TOPIC = 'raw-data-stream';
const NAMESPACE = 'lambda';

interface Cluster {
  readonly kubeconfig: string;
  readonly binDirectory: string;
  readonly directory: string;
}

export class Site {
  readonly #name: string;
  readonly #cluster: Cluster;
  /** The test's own. */
  readonly env: NodeJS.ProcessEnv;
  readonly #accountOf: (command: string) => NodeJS.ProcessEnv;

  private constructor(name: string, cluster: Cluster, accountOf: (command: string) => NodeJS.ProcessEnv) {
    this.#name = name;
    this.#cluster = cluster;
    this.#accountOf = accountOf;
    this.env = { ...process.env, KUBECONFIG: cluster.kubeconfig };
  }

  /** @throws where the cluster does not come up */
  static async start(name: string): Promise<Site> {
    const up = await runCli(['cluster', 'up', '--name', name, '--json']);
    if (up.exitCode !== 0) throw new Error(`cluster up: ${up.stderr}${up.stdout}`);
    const cluster = up.json as unknown as Cluster;
    return new Site(name, cluster, await openAccounts(cluster));
  }

  async stop(): Promise<void> {
    await runCli(['cluster', 'down', '--name', this.#name]);
  }

  /** Under the account that is shipped for the command. */
  lamina(command: string, ...args: string[]): Promise<CliRun> {
    return runCli([command, ...args, '--json'], { env: this.#accountOf(command) });
  }

  /** In the application's namespace. */
  async kubectl(...args: string[]): Promise<string> {
    const kubectl = path.join(this.#cluster.binDirectory, 'kubectl');
    return (await exec(kubectl, ['-n', NAMESPACE, ...args], { env: this.env })).stdout;
  }

  async apply(object: object): Promise<void> {
    const kubectl = path.join(this.#cluster.binDirectory, 'kubectl');
    await exec(kubectl, ['-n', NAMESPACE, 'apply', '-f', '-'], {
      env: this.env,
      input: JSON.stringify(object),
    });
  }

  async secret(name: string, key: string): Promise<string> {
    const encoded = await this.kubectl('get', 'secret', name, '-o', `jsonpath={.data.${key}}`);
    return Buffer.from(encoded, 'base64').toString();
  }

  async podUid(name: string): Promise<string> {
    return this.kubectl('get', 'pod', name, '-o', 'jsonpath={.metadata.uid}');
  }

  /** As a client from outside: by the node's own ports. */
  async kafka(user: string): Promise<KafkaSettings> {
    const servers = await this.kubectl(
      ...['get', 'kafka', 'lambda', '-o'],
      "jsonpath={.status.listeners[?(@.name=='external')].bootstrapServers}",
    );
    return {
      bootstrapServers: servers.split(','),
      topic: TOPIC,
      login: { username: user, password: await this.secret(user, 'password') },
    };
  }

  async cassandra(): Promise<CassandraSettings> {
    const addresses = await this.kubectl(
      ...['get', 'pods', '-l', 'cassandra.datastax.com/cluster=lambda'],
      ...['-o', 'jsonpath={.items[*].status.podIP}'],
    );
    return {
      contactPoints: addresses.split(' '),
      datacenter: 'dc1',
      keyspace: 'lambda',
      login: {
        username: await this.secret('lambda-superuser', 'username'),
        password: await this.secret('lambda-superuser', 'password'),
      },
    };
  }

  /** Where readers ask. */
  async queries(): Promise<URL> {
    return new URL(
      `http://${await this.kubectl('get', 'service', 'pageviews', '-o', 'jsonpath={.spec.clusterIP}')}`,
    );
  }
}

/** Settings as the environment of a program. */
export const environmentOf = (kafka: KafkaSettings, cassandra: CassandraSettings): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  KAFKA_BOOTSTRAP_SERVERS: kafka.bootstrapServers.join(','),
  KAFKA_USERNAME: kafka.login?.username,
  KAFKA_PASSWORD: kafka.login?.password,
  CASSANDRA_CONTACT_POINTS: cassandra.contactPoints.join(','),
  CASSANDRA_USERNAME: cassandra.login?.username,
  CASSANDRA_PASSWORD: cassandra.login?.password,
  SEGMENT_SIZE: String(SEGMENT_SIZE),
});

/** Looks until it is so. @throws with `what` when it takes longer than `limit` milliseconds */
export async function until(
  what: string,
  limit: number,
  isSo: () => Promise<boolean>,
  every = 100,
): Promise<void> {
  const deadline = performance.now() + limit;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`${what}: not within ${limit} ms`);
    await delay(every);
  }
}

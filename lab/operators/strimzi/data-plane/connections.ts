// One admin client for each cluster, for as long as its password stays the same.
import { Admin, SASLMechanisms } from '@platformatic/kafka';
import type { Log } from '../../engine/log.ts';
import type { ClusterAccess } from './data-plane.ts';

interface Connection {
  readonly admin: Admin;
  readonly password: string;
  readonly bootstrap: string;
}

/** How a cluster is known here. */
export const clusterKey = ({ namespace, cluster }: Pick<ClusterAccess, 'namespace' | 'cluster'>): string =>
  `${namespace}/${cluster}`;

export class Connections {
  readonly #known = new Map<string, Connection>();
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  to(access: ClusterAccess): Admin {
    const key = clusterKey(access);
    const known = this.#known.get(key);
    // A cluster made anew under the same name has another password; the brokers behind the same one stay the same.
    if (known !== undefined && known.password === access.password) return known.admin;
    void this.#end(known);
    const admin = new Admin({
      clientId: 'lamina-lab-operator',
      bootstrapBrokers: [...access.bootstrap],
      connectTimeout: 5_000,
      timeout: 10_000,
      retries: 2,
      retryDelay: 300,
      metadataMaxAge: 1_000,
      sasl: { mechanism: SASLMechanisms.PLAIN, username: access.username, password: access.password },
    });
    this.#known.set(key, { admin, password: access.password, bootstrap: access.bootstrap.join(',') });
    return admin;
  }

  /** @param key as `clusterKey` makes it */
  async forget(key: string): Promise<void> {
    const connection = this.#known.get(key);
    this.#known.delete(key);
    await this.#end(connection);
  }

  async close(): Promise<void> {
    const connections = [...this.#known.values()];
    this.#known.clear();
    for (const connection of connections) await this.#end(connection);
  }

  async #end(connection: Connection | undefined): Promise<void> {
    try {
      await connection?.admin.close();
    } catch (error) {
      this.#log(`a connection to ${connection?.bootstrap ?? ''} did not close cleanly: ${String(error)}`);
    }
  }
}

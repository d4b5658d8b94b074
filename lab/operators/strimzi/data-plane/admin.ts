// The data plane in real brokers, through Kafka's admin protocol.
import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import {
  Admin,
  alterUserScramCredentialsV0,
  AclOperations,
  AclPermissionTypes,
  ConfigResourceTypes,
  findErrorBy,
  IncrementalAlterConfigOperationTypes,
  ResourcePatternTypes,
  ResourceTypes,
  SASLMechanisms,
  ScramMechanisms,
} from '@platformatic/kafka';
import { LaminaError } from '../../../../src/runtime/errors.ts';
import type { Log } from '../../engine/log.ts';
import { fromAcl, sameRule, toAcl } from './acls.ts';
import type { AclRule, ClusterAccess, DataPlane, TopicRequest, TopicState } from './data-plane.ts';

const deriveKey = promisify(pbkdf2);
const SCRAM_ITERATIONS = 4096;
// From describeConfigs: where a value comes from.
const DYNAMIC_TOPIC = 1;
const DYNAMIC_DEFAULT_BROKER = 3;
// Kafka itself keeps this one at the level of the cluster, and refuses to have it removed.
const NEVER_REMOVED = 'min.insync.replicas';

interface Entry {
  readonly admin: Admin;
  readonly password: string;
  readonly bootstrap: string;
}

export class KafkaDataPlane implements DataPlane {
  readonly #admins = new Map<string, Entry>();
  // The password last set for each user, so that it is not hashed and written again at each reconcile.
  readonly #passwords = new Map<string, string>();
  readonly #listings = new WeakMap<Admin, Promise<unknown>>();
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  async verifyBrokers(access: ClusterAccess, nodeIds: readonly number[], signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const admin = this.#admin(access);
    const metadata = await admin.metadata({ topics: [], forceUpdate: true });
    const missing = nodeIds.filter((id) => !metadata.brokers.has(id));
    if (missing.length > 0)
      throw new LaminaError('KAFKA_BROKERS', `brokers ${missing.join(', ')} have not joined the cluster yet`);
    await admin.connectToBrokers([...nodeIds]);
  }

  async applyBrokerSettings(
    access: ClusterAccess,
    settings: Readonly<Record<string, string>>,
  ): Promise<boolean> {
    const admin = this.#admin(access);
    const [broker] = (await admin.metadata({ topics: [] })).brokers.keys();
    const described = await admin.describeConfigs({
      resources: [{ resourceType: ConfigResourceTypes.BROKER, resourceName: String(broker ?? 0) }],
    });
    const configs = described[0]?.configs ?? [];
    const current = new Map(configs.map((config) => [config.name, config.value ?? '']));
    const set = Object.entries(settings).filter(([name, value]) => current.get(name) !== value);
    const removed = configs
      .filter((config) => config.configSource === DYNAMIC_DEFAULT_BROKER)
      .map((config) => config.name)
      .filter((name) => name !== NEVER_REMOVED && settings[name] === undefined);
    if (set.length === 0 && removed.length === 0) return false;
    // The empty name means every broker of the cluster.
    await alter(admin, ConfigResourceTypes.BROKER, '', set, removed);
    return true;
  }

  async describeTopic(access: ClusterAccess, name: string): Promise<TopicState | undefined> {
    const admin = this.#admin(access);
    if (!(await this.#listTopics(admin)).includes(name)) return undefined;
    const topic = (await admin.metadata({ topics: [name], forceUpdate: true })).topics.get(name);
    if (topic === undefined) return undefined;
    const described = await admin.describeConfigs({
      resources: [{ resourceType: ConfigResourceTypes.TOPIC, resourceName: name }],
    });
    const own = (described[0]?.configs ?? []).filter((config) => config.configSource === DYNAMIC_TOPIC);
    return {
      topicId: toBase64Url(topic.id),
      partitions: topic.partitionsCount,
      replicas: topic.partitions[0]?.replicas.length ?? 0,
      config: Object.fromEntries(own.map((config) => [config.name, config.value ?? ''])),
    };
  }

  async createTopic(access: ClusterAccess, name: string, request: TopicRequest): Promise<void> {
    const configs = Object.entries(request.config).map(([key, value]) => ({ name: key, value }));
    try {
      await this.#admin(access).createTopics({
        topics: [
          {
            topic: name,
            ...(request.partitions === undefined ? {} : { partitions: request.partitions }),
            ...(request.replicas === undefined ? {} : { replicas: request.replicas }),
          },
        ],
        configs,
      });
    } catch (error) {
      // Made by an earlier try whose answer was lost; what it looks like is read back afterwards.
      if (!hasKafkaError(error, 'TOPIC_ALREADY_EXISTS')) throw error;
    }
  }

  async addPartitions(access: ClusterAccess, name: string, total: number): Promise<void> {
    await this.#admin(access).createPartitions({ topics: [{ name, count: total }] });
  }

  async alterTopicConfig(
    access: ClusterAccess,
    name: string,
    config: Readonly<Record<string, string>>,
  ): Promise<void> {
    const current = (await this.describeTopic(access, name))?.config ?? {};
    const set = Object.entries(config).filter(([key, value]) => current[key] !== value);
    const removed = Object.keys(current).filter((key) => config[key] === undefined);
    if (set.length + removed.length > 0)
      await alter(this.#admin(access), ConfigResourceTypes.TOPIC, name, set, removed);
  }

  async deleteTopic(access: ClusterAccess, name: string): Promise<void> {
    try {
      await this.#admin(access).deleteTopics({ topics: [name] });
    } catch (error) {
      if (!hasKafkaError(error, 'UNKNOWN_TOPIC_OR_PARTITION')) throw error;
    }
  }

  async setScramPassword(access: ClusterAccess, user: string, password: string): Promise<void> {
    const key = `${access.namespace}/${access.cluster}/${user}`;
    if (this.#passwords.get(key) === password) return;
    const salt = randomBytes(24);
    const saltedPassword = await deriveKey(password, salt, SCRAM_ITERATIONS, 64, 'sha512');
    await this.#alterScram(
      access,
      [],
      [
        {
          name: user,
          mechanism: ScramMechanisms.SCRAM_SHA_512,
          iterations: SCRAM_ITERATIONS,
          salt,
          saltedPassword,
        },
      ],
    );
    this.#passwords.set(key, password);
  }

  async removeScramPassword(access: ClusterAccess, user: string): Promise<void> {
    this.#passwords.delete(`${access.namespace}/${access.cluster}/${user}`);
    try {
      await this.#alterScram(access, [{ name: user, mechanism: ScramMechanisms.SCRAM_SHA_512 }], []);
    } catch (error) {
      // It had none: a user with a certificate.
      if (!hasKafkaError(error, 'RESOURCE_NOT_FOUND')) throw error;
    }
  }

  async applyAcls(access: ClusterAccess, principal: string, rules: readonly AclRule[]): Promise<void> {
    const admin = this.#admin(access);
    const resources = await admin.describeAcls({
      filter: {
        resourceType: ResourceTypes.ANY,
        resourceName: null,
        resourcePatternType: ResourcePatternTypes.ANY,
        principal,
        host: null,
        operation: AclOperations.ANY,
        permissionType: AclPermissionTypes.ANY,
      },
    });
    const current = resources.flatMap((resource) =>
      resource.acls.map((acl) => fromAcl({ ...resource, ...acl })),
    );
    const missing = rules.filter((rule) => !current.some((other) => sameRule(rule, other)));
    const surplus = current.filter((rule) => !rules.some((other) => sameRule(rule, other)));
    if (missing.length > 0)
      await admin.createAcls({ creations: missing.map((rule) => toAcl(principal, rule)) });
    if (surplus.length > 0)
      await admin.deleteAcls({ filters: surplus.map((rule) => toAcl(principal, rule)) });
  }

  async forget(namespace: string, cluster: string): Promise<void> {
    const key = `${namespace}/${cluster}`;
    for (const user of [...this.#passwords.keys()])
      if (user.startsWith(`${key}/`)) this.#passwords.delete(user);
    const entry = this.#admins.get(key);
    this.#admins.delete(key);
    await this.#end(entry);
  }

  async close(): Promise<void> {
    const entries = [...this.#admins.values()];
    this.#admins.clear();
    for (const entry of entries) await this.#end(entry);
  }

  #admin(access: ClusterAccess): Admin {
    const key = `${access.namespace}/${access.cluster}`;
    const bootstrap = access.bootstrap.join(',');
    const known = this.#admins.get(key);
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
    this.#admins.set(key, { admin, password: access.password, bootstrap });
    return admin;
  }

  /**
   * One after the other: the client answers a second question that it is asked meanwhile with the answer to the first,
   * in which a topic that was made in between is missing.
   */
  #listTopics(admin: Admin): Promise<readonly string[]> {
    const before = this.#listings.get(admin) ?? Promise.resolve();
    const listing = before.then(() => admin.listTopics({ includeInternals: true }));
    this.#listings.set(
      admin,
      listing.catch(() => undefined),
    );
    return listing;
  }

  async #end(entry: Entry | undefined): Promise<void> {
    try {
      await entry?.admin.close();
    } catch (error) {
      this.#log(`a connection to ${entry?.bootstrap ?? ''} did not close cleanly: ${String(error)}`);
    }
  }

  async #alterScram(
    access: ClusterAccess,
    deletions: { name: string; mechanism: number }[],
    upsertions: {
      name: string;
      mechanism: number;
      iterations: number;
      salt: Buffer;
      saltedPassword: Buffer;
    }[],
  ): Promise<void> {
    const admin = this.#admin(access);
    const { brokers } = await admin.metadata({ topics: [] });
    const id = [...brokers.keys()][0];
    const connection = id === undefined ? undefined : (await admin.connectToBrokers([id])).get(id);
    if (connection === undefined) throw new LaminaError('KAFKA_BROKERS', 'no broker answers');
    await alterUserScramCredentialsV0.api.async(connection, deletions, upsertions);
  }
}

async function alter(
  admin: Admin,
  resourceType: (typeof ConfigResourceTypes)['TOPIC' | 'BROKER'],
  resourceName: string,
  set: readonly (readonly [string, string])[],
  removed: readonly string[],
): Promise<void> {
  await admin.incrementalAlterConfigs({
    resources: [
      {
        resourceType,
        resourceName,
        configs: [
          ...set.map(([name, value]) => ({
            name,
            value,
            configOperation: IncrementalAlterConfigOperationTypes.SET,
          })),
          ...removed.map((name) => ({ name, configOperation: IncrementalAlterConfigOperationTypes.DELETE })),
        ],
      },
    ],
  });
}

function hasKafkaError(error: unknown, id: string): boolean {
  return error instanceof Error && findErrorBy(error, 'apiId', id) !== null;
}

// The client writes ids as UUIDs, Kafka and Strimzi as 22 characters of base64url.
function toBase64Url(uuid: string): string {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');
}

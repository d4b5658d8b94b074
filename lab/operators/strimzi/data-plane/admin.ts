// The data plane in real brokers, through Kafka's admin protocol.
import {
  AclOperations,
  AclPermissionTypes,
  ConfigResourceTypes,
  findErrorBy,
  IncrementalAlterConfigOperationTypes,
  ResourcePatternTypes,
  ResourceTypes,
  type Admin,
} from '@platformatic/kafka';
import { LaminaError } from '../../../../src/runtime/errors.ts';
import type { Log } from '../../engine/log.ts';
import { fromAcl, sameRule, toAcl } from './acls.ts';
import { clusterKey, Connections } from './connections.ts';
import type { AclRule, ClusterAccess, DataPlane, TopicRequest, TopicState } from './data-plane.ts';
import { removeScram, writeScram } from './scram.ts';

// From describeConfigs: where a value comes from.
const DYNAMIC_TOPIC = 1;
const DYNAMIC_DEFAULT_BROKER = 3;
// Kafka itself keeps this one at the level of the cluster, and refuses to have it removed.
const NEVER_REMOVED = 'min.insync.replicas';

export class KafkaDataPlane implements DataPlane {
  readonly #connections: Connections;
  // The password last set for each user, so that it is not hashed and written again at each reconcile.
  readonly #passwords = new Map<string, string>();
  readonly #listings = new WeakMap<Admin, Promise<unknown>>();

  constructor(log: Log) {
    this.#connections = new Connections(log);
  }

  async verifyBrokers(access: ClusterAccess, nodeIds: readonly number[], signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const admin = this.#connections.to(access);
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
    const admin = this.#connections.to(access);
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
    const admin = this.#connections.to(access);
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
      await this.#connections.to(access).createTopics({
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
    await this.#connections.to(access).createPartitions({ topics: [{ name, count: total }] });
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
      await alter(this.#connections.to(access), ConfigResourceTypes.TOPIC, name, set, removed);
  }

  async deleteTopic(access: ClusterAccess, name: string): Promise<void> {
    try {
      await this.#connections.to(access).deleteTopics({ topics: [name] });
    } catch (error) {
      if (!hasKafkaError(error, 'UNKNOWN_TOPIC_OR_PARTITION')) throw error;
    }
  }

  async setScramPassword(access: ClusterAccess, user: string, password: string): Promise<void> {
    const key = `${clusterKey(access)}/${user}`;
    if (this.#passwords.get(key) === password) return;
    await writeScram(this.#connections.to(access), user, password);
    this.#passwords.set(key, password);
  }

  async removeScramPassword(access: ClusterAccess, user: string): Promise<void> {
    this.#passwords.delete(`${clusterKey(access)}/${user}`);
    try {
      await removeScram(this.#connections.to(access), user);
    } catch (error) {
      // It had none: a user with a certificate.
      if (!hasKafkaError(error, 'RESOURCE_NOT_FOUND')) throw error;
    }
  }

  async applyAcls(access: ClusterAccess, principal: string, rules: readonly AclRule[]): Promise<void> {
    const admin = this.#connections.to(access);
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
    const key = clusterKey({ namespace, cluster });
    for (const user of [...this.#passwords.keys()])
      if (user.startsWith(`${key}/`)) this.#passwords.delete(user);
    await this.#connections.forget(key);
  }

  close(): Promise<void> {
    return this.#connections.close();
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

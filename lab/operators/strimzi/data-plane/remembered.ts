// A data plane without brokers, for simulated pods: topics are remembered in a ConfigMap of the cluster, so that a
// restarted operator still knows how many partitions a topic has. Users and rules are accepted and not kept.
import { randomBytes } from 'node:crypto';
import type { KubernetesClient } from '../../../../src/kubernetes/client.ts';
import type { ObjectReference } from '../../../../src/kubernetes/objects.ts';
import { clusterLabels, FIELD_MANAGER } from '../contract/names.ts';
import { sameContent } from '../contract/status.ts';
import type { ClusterAccess, DataPlane, TopicRequest, TopicState } from './data-plane.ts';

interface Memory {
  readonly topics: Record<string, TopicState>;
  readonly brokerSettings?: Record<string, string>;
}

const KEY = 'memory.json';

export class RememberedDataPlane implements DataPlane {
  readonly #client: KubernetesClient;
  // Reading, changing and writing the ConfigMap are three steps: one change after the other.
  #turn: Promise<unknown> = Promise.resolve();

  constructor(client: KubernetesClient) {
    this.#client = client;
  }

  verifyBrokers(): Promise<void> {
    return Promise.resolve();
  }

  applyBrokerSettings(access: ClusterAccess, settings: Readonly<Record<string, string>>): Promise<boolean> {
    return this.#change(access, (memory) => {
      if (memory.brokerSettings !== undefined && sameContent(memory.brokerSettings, settings))
        return { result: false };
      // What brokers start with is no change.
      return {
        next: { ...memory, brokerSettings: { ...settings } },
        result: memory.brokerSettings !== undefined,
      };
    });
  }

  async describeTopic(access: ClusterAccess, name: string): Promise<TopicState | undefined> {
    return (await this.#read(access)).topics[name];
  }

  createTopic(access: ClusterAccess, name: string, request: TopicRequest): Promise<void> {
    return this.#put(access, name, () => ({
      topicId: randomBytes(16).toString('base64url'),
      partitions: request.partitions ?? 1,
      replicas: request.replicas ?? 1,
      config: request.config,
    }));
  }

  addPartitions(access: ClusterAccess, name: string, total: number): Promise<void> {
    return this.#put(access, name, (topic) => topic && { ...topic, partitions: total });
  }

  alterTopicConfig(
    access: ClusterAccess,
    name: string,
    config: Readonly<Record<string, string>>,
  ): Promise<void> {
    return this.#put(access, name, (topic) => topic && { ...topic, config });
  }

  deleteTopic(access: ClusterAccess, name: string): Promise<void> {
    return this.#put(access, name, () => undefined);
  }

  setScramPassword(): Promise<void> {
    return Promise.resolve();
  }

  removeScramPassword(): Promise<void> {
    return Promise.resolve();
  }

  applyAcls(): Promise<void> {
    return Promise.resolve();
  }

  async forget(namespace: string, cluster: string): Promise<void> {
    await this.#client.delete(reference({ namespace, cluster }));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #put(
    access: ClusterAccess,
    name: string,
    change: (topic: TopicState | undefined) => TopicState | undefined,
  ): Promise<void> {
    return this.#change(access, (memory) => {
      const topic = change(memory.topics[name]);
      const others = Object.entries(memory.topics).filter(([other]) => other !== name);
      const topics = Object.fromEntries(topic === undefined ? others : [...others, [name, topic]]);
      return { next: { ...memory, topics }, result: undefined };
    });
  }

  #change<T>(access: ClusterAccess, change: (memory: Memory) => { next?: Memory; result: T }): Promise<T> {
    const work = this.#turn.then(async () => {
      const { next, result } = change(await this.#read(access));
      if (next !== undefined) {
        await this.#client.apply(
          {
            apiVersion: 'v1',
            kind: 'ConfigMap',
            metadata: {
              name: memoryName(access),
              namespace: access.namespace,
              labels: clusterLabels(access.cluster, 'lab-memory'),
            },
            data: { [KEY]: JSON.stringify(next) },
          },
          { force: true, fieldManager: FIELD_MANAGER },
        );
      }
      return result;
    });
    this.#turn = work.catch(() => undefined);
    return work;
  }

  async #read(access: ClusterAccess): Promise<Memory> {
    const stored = await this.#client.get(reference(access));
    const text = (stored?.['data'] as Record<string, string> | undefined)?.[KEY];
    return text === undefined ? { topics: {} } : (JSON.parse(text) as Memory);
  }
}

type Where = Pick<ClusterAccess, 'namespace' | 'cluster'>;

function reference(access: Where): ObjectReference {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    namespace: access.namespace,
    name: memoryName(access),
  };
}

const memoryName = (access: Where): string => `${access.cluster}-lab-memory`;

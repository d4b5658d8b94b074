// The simulator over an API server in memory, with virtual time and a kubelet that only pretends.
import type { KubernetesObject, ObjectReference } from '../../../src/kubernetes/objects.ts';
import { findCondition, referenceTo } from '../../../src/kubernetes/objects.ts';
import type { Certificates } from '../../../lab/operators/strimzi/certificates.ts';
import {
  DEPLOYMENT,
  KAFKA,
  KAFKA_NODE_POOL,
  KAFKA_TOPIC,
  KAFKA_USER,
  POD,
  POD_SET,
} from '../../../lab/operators/strimzi/contract/names.ts';
import { RememberedDataPlane } from '../../../lab/operators/strimzi/data-plane/remembered.ts';
import { startOperator } from '../../../lab/operators/strimzi/operator.ts';
import { parseSettings } from '../../../lab/operators/strimzi/settings.ts';
import { OperatorBench, type BenchParts } from './operator-bench.ts';

export interface Seen {
  /** Seconds since the start. */
  readonly t: number;
  readonly type: string;
  readonly kind: string;
  readonly name: string;
  readonly generation: number | undefined;
  readonly finalizers: readonly string[];
  readonly status: Record<string, unknown> | undefined;
}

export const NAMESPACE = 'lambda';
const FAKE_PEM = 'simulated';
const fakeCertificates: Certificates = {
  createAuthority: async () => ({ certificate: FAKE_PEM, key: FAKE_PEM }),
  issue: async () => ({ certificate: FAKE_PEM, key: FAKE_PEM }),
  bundle: async () => Buffer.from(FAKE_PEM),
};

export interface BenchOptions extends BenchParts {
  readonly env?: Record<string, string>;
  /** Milliseconds from a pod's creation to its readiness. */
  readonly podStart?: number;
}

export class StrimziBench extends OperatorBench<Seen> {
  readonly #options: BenchOptions;

  constructor(options: BenchOptions = {}) {
    super(options);
    this.#options = options;
    for (const kind of [KAFKA, KAFKA_NODE_POOL, KAFKA_TOPIC, KAFKA_USER, POD_SET, POD, DEPLOYMENT])
      void this.#record(kind);
    this.startOperator();
  }

  protected run(signal: AbortSignal): void {
    void startOperator({
      client: this.client,
      clock: this.clock,
      settings: parseSettings({ LAMINA_SIM_DATA_PLANE: 'none', ...this.#options.env }),
      dataPlane: new RememberedDataPlane(this.client),
      certificates: fakeCertificates,
      log: (line) => this.lines.push(line),
      signal,
    });
  }

  async patch(reference: ObjectReference, patch: unknown): Promise<void> {
    await this.client.mergePatch(reference, patch);
    await this.settle();
  }

  /** Status writes of one kind, as `condition=status/reason@observedGeneration`, repetitions left out. */
  story(kind: string, since = 0): string[] {
    const told = this.seen
      .filter((event) => event.kind === kind && event.t >= since)
      .map((event) => summarize(event));
    return told.filter((line, index) => line !== told[index - 1]);
  }

  /** When a story line was first seen, in seconds. */
  timeOf(kind: string, line: string, since = 0): number {
    const event = this.seen.find((one) => one.kind === kind && one.t >= since && summarize(one) === line);
    if (event === undefined) throw new Error(`${kind} never was ${line}: ${this.story(kind).join(' ')}`);
    return event.t;
  }

  async #record(kind: { apiVersion: string; kind: string }): Promise<void> {
    for await (const event of this.client.watch(kind, { signal: this.watching.signal })) {
      if (!('object' in event)) continue;
      const { object } = event;
      this.seen.push({
        t: this.time,
        type: event.type,
        kind: kind.kind,
        name: object.metadata.name,
        generation: object.metadata.generation,
        finalizers: object.metadata.finalizers ?? [],
        status: object['status'] as Record<string, unknown> | undefined,
      });
      if (kind.kind === 'Pod' && event.type === 'ADDED') void this.#runPod(object);
      if (kind.kind === 'Deployment' && event.type !== 'DELETED') void this.#runDeployment(object);
    }
  }

  async #runPod(pod: KubernetesObject): Promise<void> {
    const spec = pod['spec'] as {
      nodeSelector?: Record<string, string>;
      containers: { resources?: { requests?: { cpu?: string } } }[];
    };
    const cpu = Number(spec.containers[0]?.resources?.requests?.cpu ?? 0);
    if (spec.nodeSelector !== undefined || cpu >= 64) {
      this.#setPodStatus(pod, { phase: 'Pending', conditions: [unschedulable] });
      return;
    }
    this.#setPodStatus(pod, { phase: 'Pending', conditions: [scheduled] });
    await this.clock.sleep(this.#options.podStart ?? 20_000, this.watching.signal).catch(() => undefined);
    this.#setPodStatus(pod, {
      phase: 'Running',
      conditions: [scheduled, { type: 'Ready', status: 'True' }],
    });
  }

  // Only to the pod for which it was meant: a restarted one is another.
  #setPodStatus(pod: KubernetesObject, status: unknown): void {
    const current = this.client.objects.find(
      (object) => object.kind === 'Pod' && object.metadata.name === pod.metadata.name,
    );
    const same =
      JSON.stringify(current?.metadata.annotations) === JSON.stringify(pod.metadata.annotations) &&
      current?.metadata.creationTimestamp === pod.metadata.creationTimestamp;
    if (same) this.client.setStatus(referenceTo(pod), status);
  }

  async #runDeployment(deployment: KubernetesObject): Promise<void> {
    const { generation } = deployment.metadata;
    const status = deployment['status'] as { observedGeneration?: number } | undefined;
    if (status?.observedGeneration === generation) return;
    await this.clock.sleep(2_000, this.watching.signal).catch(() => undefined);
    const reference = referenceTo(deployment);
    if ((await this.client.get(reference)) !== undefined)
      this.client.setStatus(reference, { observedGeneration: generation, readyReplicas: 1, replicas: 1 });
  }
}

const scheduled = { type: 'PodScheduled', status: 'True' };
const unschedulable = { type: 'PodScheduled', status: 'False', reason: 'Unschedulable' };

/** A status in one word: `NotReady/Creating@0`, `Ready@2`, `ReconciliationPaused@4`, `-` where there is none. */
export function summarize(event: Pick<Seen, 'kind' | 'status' | 'name' | 'generation'>): string {
  const { status } = event;
  if (status === undefined || Object.keys(status).length === 0) return '-';
  if (event.kind === 'StrimziPodSet') {
    const { pods, currentPods, readyPods, observedGeneration } = status;
    return `${String(pods)}/${String(currentPods)}/${String(readyPods)}@${String(observedGeneration)}`;
  }
  const object = { apiVersion: '', kind: event.kind, metadata: { name: event.name }, status };
  const conditions = (status['conditions'] as { type: string }[] | undefined) ?? [];
  const words = conditions.map(({ type }) => {
    const condition = findCondition(object, type);
    const state = condition?.status === 'True' ? type : `${type}=${condition?.status ?? ''}`;
    return condition?.reason === undefined ? state : `${state}/${condition.reason}`;
  });
  return `${words.join('+')}@${String(status['observedGeneration'])}`;
}

// --- Resources ---------------------------------------------------------------------------------------------------------

export const kafkaReference: ObjectReference = { ...KAFKA, namespace: NAMESPACE, name: 'lambda' };
export const poolReference: ObjectReference = { ...KAFKA_NODE_POOL, namespace: NAMESPACE, name: 'dual' };
export const topicReference: ObjectReference = {
  ...KAFKA_TOPIC,
  namespace: NAMESPACE,
  name: 'raw-data-stream',
};
export const userReference: ObjectReference = {
  ...KAFKA_USER,
  namespace: NAMESPACE,
  name: 'lambda-producer',
};

export function kafka(annotations: Record<string, string> = {}): KubernetesObject {
  return {
    ...KAFKA,
    metadata: { name: 'lambda', namespace: NAMESPACE, annotations },
    spec: {
      kafka: {
        version: '4.3.1',
        listeners: [
          {
            name: 'plain',
            port: 9092,
            type: 'internal',
            tls: false,
            authentication: { type: 'scram-sha-512' },
          },
        ],
        authorization: { type: 'simple' },
        config: { 'log.retention.ms': 3600000 },
      },
      entityOperator: { topicOperator: {}, userOperator: {} },
    },
  };
}

export function pool(replicas = 3): KubernetesObject {
  return {
    ...KAFKA_NODE_POOL,
    metadata: { name: 'dual', namespace: NAMESPACE, labels: { 'strimzi.io/cluster': 'lambda' } },
    spec: {
      replicas,
      roles: ['controller', 'broker'],
      resources: { requests: { cpu: '0.1' } },
      storage: {
        type: 'jbod',
        volumes: [{ id: 0, type: 'persistent-claim', size: '1Gi', deleteClaim: false }],
      },
    },
  };
}

export function topic(partitions = 6): KubernetesObject {
  return {
    ...KAFKA_TOPIC,
    metadata: { name: 'raw-data-stream', namespace: NAMESPACE, labels: { 'strimzi.io/cluster': 'lambda' } },
    spec: { partitions, replicas: 3, config: { 'retention.ms': '-1' } },
  };
}

export function user(): KubernetesObject {
  return {
    ...KAFKA_USER,
    metadata: { name: 'lambda-producer', namespace: NAMESPACE, labels: { 'strimzi.io/cluster': 'lambda' } },
    spec: {
      authentication: { type: 'scram-sha-512' },
      authorization: {
        type: 'simple',
        acls: [
          {
            resource: { type: 'topic', name: 'raw-data-stream', patternType: 'literal' },
            operations: ['Write'],
          },
        ],
      },
    },
  };
}

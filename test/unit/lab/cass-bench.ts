// The simulator over an API server in memory, with virtual time, and a StatefulSet controller and a kubelet that only pretend.
import {
  findCondition,
  referenceTo,
  type KubernetesObject,
  type ObjectReference,
} from '../../../src/kubernetes/objects.ts';
import { DELAY } from '../../../lab/operators/cass/contract/delays.ts';
import { DATACENTER, POD, reference, STATEFUL_SET } from '../../../lab/operators/cass/contract/names.ts';
import { SimulatedDataPlane } from '../../../lab/operators/cass/data-plane/simulated.ts';
import { startOperator } from '../../../lab/operators/cass/operator.ts';
import { parseSettings } from '../../../lab/operators/cass/settings.ts';
import { OperatorBench } from './operator-bench.ts';

export interface Seen {
  /** Seconds since the start. */
  readonly t: number;
  readonly type: string;
  readonly generation: number | undefined;
  readonly finalizers: readonly string[] | null;
  readonly deletionTimestamp: string | null;
  readonly status: Record<string, unknown> | null;
}

export const NAMESPACE = 'lambda';
/** Milliseconds before the readiness probe is asked for the first time. */
const READINESS_DELAY = 20_000;
export const datacenterReference: ObjectReference = { ...DATACENTER, namespace: NAMESPACE, name: 'dc1' };

export interface BenchOptions {
  readonly env?: Record<string, string>;
  /** Milliseconds from a pod's creation to its running container. */
  readonly podStart?: number;
  /** Milliseconds that a pod takes to end. */
  readonly podEnd?: number;
}

interface SetSpec {
  readonly replicas: number;
  readonly template: { readonly metadata: { labels: Record<string, string> }; readonly spec: PodSpec };
}

interface PodSpec {
  readonly containers: readonly { resources?: { requests?: { cpu?: string } } }[];
}

export class CassBench extends OperatorBench<Seen> {
  readonly #options: BenchOptions;
  #addresses = 43;

  constructor(options: BenchOptions = {}) {
    super();
    this.#options = options;
    void this.#record();
    void this.#follow(STATEFUL_SET, (set) => this.#runSet(set));
    void this.#follow(POD, (pod, type) => (type === 'ADDED' ? this.#runPod(pod) : this.#count(pod)));
    this.startOperator();
  }

  protected run(signal: AbortSignal): void {
    const settings = parseSettings({ LAMINA_SIM_DATA_PLANE: 'none', ...this.#options.env });
    void startOperator({
      client: this.client,
      clock: this.clock,
      settings,
      dataPlane: new SimulatedDataPlane(this.clock, DELAY.simulatedStart * settings.timeScale),
      log: (line) => this.lines.push(line),
      signal,
    });
  }

  async patch(patch: unknown, where = datacenterReference): Promise<void> {
    await this.client.mergePatch(where, patch);
    await this.settle();
  }

  /** The first time that the datacenter was so, in seconds. */
  timeOf(what: string, matches: (seen: Seen) => boolean, since = 0): number {
    const event = this.seen.find((one) => one.t >= since && matches(one));
    if (event === undefined) throw new Error(`never seen: ${what}\n${story(this.seen).join('\n')}`);
    return event.t;
  }

  async #record(): Promise<void> {
    for await (const event of this.client.watch(DATACENTER, { signal: this.watching.signal })) {
      if (!('object' in event)) continue;
      const { metadata, status } = event.object as KubernetesObject & { status?: Record<string, unknown> };
      this.seen.push({
        t: this.time,
        type: event.type,
        generation: metadata.generation,
        finalizers: metadata.finalizers ?? null,
        deletionTimestamp: metadata.deletionTimestamp ?? null,
        status: structuredClone(status ?? null),
      });
    }
  }

  async #follow(
    kind: { apiVersion: string; kind: string },
    act: (object: KubernetesObject, type: string) => Promise<void>,
  ): Promise<void> {
    for await (const event of this.client.watch(kind, { signal: this.watching.signal }))
      if ('object' in event && event.type !== 'DELETED') void act(event.object, event.type);
      else if ('object' in event) void this.#afterPod(event.object);
  }

  // --- StatefulSets: pods by number, replaced one at a time when the template changes -----------------------------------

  async #runSet(set: KubernetesObject): Promise<void> {
    const { replicas, template } = set['spec'] as SetSpec;
    const { namespace = NAMESPACE, name } = set.metadata;
    const revision = JSON.stringify(template);
    for (let index = 0; index < replicas; index += 1) {
      const where = reference(POD, namespace, `${name}-${index}`);
      const pod = await this.client.get(where);
      if (pod === undefined) {
        const metadata = {
          name: where.name,
          namespace,
          labels: { ...template.metadata.labels },
          annotations: { revision },
        };
        await this.client.create({ ...POD, metadata, spec: template.spec }).catch(() => undefined);
      } else if (pod.metadata.annotations?.['revision'] !== revision) {
        void this.#endPod(pod);
        break;
      }
    }
    for (const pod of this.client.objects.filter(({ kind }) => kind === POD.kind)) {
      const [, own, index] = /^(.*)-(\d+)$/.exec(pod.metadata.name) ?? [];
      if (own === name && Number(index) >= replicas) void this.#endPod(pod);
    }
    this.#setStatus(set);
  }

  async #endPod(pod: KubernetesObject): Promise<void> {
    await this.clock.sleep(this.#options.podEnd ?? 1_000, this.watching.signal).catch(() => undefined);
    const current = await this.client.get(referenceTo(pod));
    if (current?.metadata.uid === pod.metadata.uid) this.client.remove(referenceTo(pod));
  }

  /** A pod came, changed or went: its StatefulSet counts again, and makes it anew where it is missing. */
  async #count(pod: KubernetesObject): Promise<void> {
    const set = await this.#setOf(pod);
    if (set !== undefined) this.#setStatus(set);
  }

  async #afterPod(pod: KubernetesObject): Promise<void> {
    if (pod.kind !== POD.kind) return;
    const set = await this.#setOf(pod);
    if (set !== undefined) await this.#runSet(set);
  }

  #setOf(pod: KubernetesObject): Promise<KubernetesObject | undefined> {
    const name = pod.metadata.name.replace(/-\d+$/, '');
    return this.client.get(reference(STATEFUL_SET, pod.metadata.namespace ?? NAMESPACE, name));
  }

  #setStatus(set: KubernetesObject): void {
    const current = this.client.objects.find(
      ({ kind, metadata }) => kind === STATEFUL_SET.kind && metadata.name === set.metadata.name,
    );
    if (current === undefined) return;
    const { template } = current['spec'] as SetSpec;
    const revision = JSON.stringify(template);
    const pods = this.client.objects.filter(
      ({ kind, metadata }) => kind === POD.kind && metadata.name.replace(/-\d+$/, '') === set.metadata.name,
    );
    const status = {
      observedGeneration: current.metadata.generation,
      replicas: pods.length,
      readyReplicas: pods.filter((pod) => findCondition(pod, 'Ready')?.status === 'True').length,
      updatedReplicas: pods.filter(({ metadata }) => metadata.annotations?.['revision'] === revision).length,
    };
    if (JSON.stringify(current['status']) !== JSON.stringify(status))
      this.client.setStatus(referenceTo(set), status);
  }

  // --- Pods: running after a while, unless they ask for too much ----------------------------------------------------------

  async #runPod(pod: KubernetesObject): Promise<void> {
    await this.#count(pod);
    const { containers } = pod['spec'] as PodSpec;
    if (Number(containers[0]?.resources?.requests?.cpu ?? 0) >= 64) {
      const unschedulable = { type: 'PodScheduled', status: 'False', reason: 'Unschedulable' };
      this.client.setStatus(referenceTo(pod), { phase: 'Pending', conditions: [unschedulable] });
      return;
    }
    await this.clock.sleep(this.#options.podStart ?? 3_000, this.watching.signal).catch(() => undefined);
    const current = await this.client.get(referenceTo(pod));
    if (current?.metadata.uid !== pod.metadata.uid) return;
    this.#addresses += 1;
    const address = this.#addresses;
    const startedAt = new Date(this.clock.now()).toISOString();
    const status = (ready: boolean): object => ({
      phase: 'Running',
      podIP: `10.244.0.${address}`,
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
      containerStatuses: [{ name: 'cassandra', ready, state: { running: { startedAt } } }],
    });
    this.client.setStatus(referenceTo(pod), status(false));
    await this.clock.sleep(READINESS_DELAY, this.watching.signal).catch(() => undefined);
    const later = await this.client.get(referenceTo(pod));
    if (later?.metadata.uid === pod.metadata.uid) this.client.setStatus(referenceTo(pod), status(true));
  }
}

/** What each event of a datacenter brought, in words: `Healthy=True`, `progress Ready`, `generation 3`, `node …-r1-sts-0`. */
export function story(
  events: readonly Pick<Seen, 'generation' | 'status' | 'finalizers' | 'deletionTimestamp' | 'type'>[],
): string[] {
  const told: string[] = [];
  let before = new Set<string>();
  for (const event of events) {
    const now = facts(event);
    told.push(...[...now].filter((fact) => !before.has(fact)));
    before = now;
  }
  return told;
}

function facts(
  event: Pick<Seen, 'generation' | 'status' | 'finalizers' | 'deletionTimestamp' | 'type'>,
): Set<string> {
  const { generation, status, finalizers, deletionTimestamp, type } = event;
  const all = [
    ...(finalizers ?? []).map((finalizer) => `finalizer ${finalizer}`),
    `generation ${String(generation)}`,
    ...(deletionTimestamp === null ? [] : ['deleted']),
    ...(type === 'DELETED' ? ['gone'] : []),
  ];
  for (const [name, value] of Object.entries(status ?? {})) {
    if (name === 'conditions')
      all.push(...(value as { type: string; status: string }[]).map((one) => `${one.type}=${one.status}`));
    else if (name === 'nodeStatuses') {
      all.push('nodeStatuses');
      all.push(...Object.keys(value as object).map((node) => `node ${node}`));
    } else if (name === 'cassandraOperatorProgress') all.push(`progress ${String(value)}`);
    else if (name === 'observedGeneration' || name === 'metadataVersion')
      all.push(`${name} ${String(value)}`);
    else all.push(name);
  }
  return new Set(all);
}

export function datacenter(
  spec: Record<string, unknown> = {},
  annotations: Record<string, string> = {},
): KubernetesObject {
  return {
    ...DATACENTER,
    metadata: { name: 'dc1', namespace: NAMESPACE, annotations },
    spec: {
      clusterName: 'lambda',
      serverType: 'cassandra',
      serverVersion: '5.0.6',
      size: 3,
      racks: [{ name: 'r1' }, { name: 'r2' }, { name: 'r3' }],
      resources: { requests: { cpu: '0.1' } },
      storageConfig: {
        cassandraDataVolumeClaimSpec: {
          storageClassName: 'local-path',
          accessModes: ['ReadWriteOnce'],
          resources: { requests: { storage: '1Gi' } },
        },
      },
      ...spec,
    },
  };
}

export const condition = (seen: Seen, type: string): string | undefined =>
  (seen.status?.['conditions'] as { type: string; status: string }[] | undefined)?.find(
    (one) => one.type === type,
  )?.status;

export const progress = (seen: Seen): unknown => seen.status?.['cassandraOperatorProgress'];

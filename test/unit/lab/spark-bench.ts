// The Spark operator's simulator over an API server in memory, with virtual time and a kubelet that only pretends.
import { referenceTo, type KubernetesObject, type ObjectReference } from '../../../src/kubernetes/objects.ts';
import { APPLICATION, LABEL, POD, reference, SCHEDULE } from '../../../lab/operators/spark/contract/names.ts';
import { startOperator } from '../../../lab/operators/spark/operator.ts';
import { parseSettings } from '../../../lab/operators/spark/settings.ts';
import { SimulatedSubmitter } from '../../../lab/operators/spark/submission/simulated.ts';
import { OperatorBench, type BenchParts } from './operator-bench.ts';

export interface Seen {
  /** Seconds since the start. */
  readonly t: number;
  readonly type: string;
  readonly name: string;
  readonly generation: number | undefined;
  readonly status: Record<string, unknown> | null;
}

export const NAMESPACE = 'lambda';
export const applicationReference = (name: string): ObjectReference =>
  reference(APPLICATION, NAMESPACE, name);
export const scheduleReference = (name: string): ObjectReference => reference(SCHEDULE, NAMESPACE, name);
export const driverReference = (name: string): ObjectReference => reference(POD, NAMESPACE, `${name}-driver`);

export interface BenchOptions extends Pick<BenchParts, 'onCall'> {
  readonly env?: Record<string, string>;
  /** What becomes of a driver, by the name of its application: its exit code. 0 where nothing is said. */
  readonly exitCodes?: Readonly<Record<string, number>>;
}

/** Milliseconds from the pod's creation to its running container, and from there to its end; as recorded. */
const TIME = { start: 350, driver: 19_600, executorStart: 540, executor: 9_970, noFile: 5_000 } as const;

export class SparkBench extends OperatorBench<Seen> {
  readonly #options: BenchOptions;

  constructor(options: BenchOptions = {}) {
    super(options);
    this.#options = options;
    void this.#record(APPLICATION);
    void this.#record(SCHEDULE);
    void this.#playPods();
    this.startOperator();
  }

  protected run(signal: AbortSignal): void {
    const settings = parseSettings({ LAMINA_SIM_DATA_PLANE: 'none', ...this.#options.env });
    const { client, clock } = this;
    startOperator({
      client,
      clock,
      settings,
      submitter: new SimulatedSubmitter({ client, clock, ...settings }),
      log: (line) => this.lines.push(line),
      signal,
    });
  }

  async patch(where: ObjectReference, patch: unknown): Promise<void> {
    await this.client.mergePatch(where, patch);
    await this.settle();
  }

  async status(where: ObjectReference): Promise<Record<string, unknown>> {
    return ((await this.client.get(where))?.['status'] ?? {}) as Record<string, unknown>;
  }

  async state(name: string): Promise<string> {
    const { applicationState } = await this.status(applicationReference(name));
    return (applicationState as { state?: string } | undefined)?.state ?? '';
  }

  async #record(kind: { apiVersion: string; kind: string }): Promise<void> {
    for await (const event of this.client.watch(kind, { signal: this.watching.signal })) {
      if (!('object' in event)) continue;
      const { metadata, status } = event.object as KubernetesObject & { status?: Record<string, unknown> };
      this.seen.push({
        t: this.time,
        type: event.type,
        name: metadata.name,
        generation: metadata.generation,
        status: structuredClone(status ?? null),
      });
    }
  }

  async #playPods(): Promise<void> {
    for await (const event of this.client.watch(POD, { signal: this.watching.signal }))
      if (event.type === 'ADDED') void this.#play(event.object).catch(() => undefined);
  }

  async #play(pod: KubernetesObject): Promise<void> {
    const { labels = {}, annotations = {} } = pod.metadata;
    const isDriver = labels[LABEL.role] === 'driver';
    const [container] = (
      pod['spec'] as { containers: [{ image: string; resources: { requests: { cpu: string } } }] }
    ).containers;
    const set = async (status: object, after: number): Promise<void> => {
      await this.clock.sleep(after, this.watching.signal);
      if ((await this.client.get(referenceTo(pod)))?.metadata.uid === pod.metadata.uid)
        this.client.setStatus(referenceTo(pod), status);
    };
    if (Number(container.resources.requests.cpu) >= 64) {
      const unschedulable = { type: 'PodScheduled', status: 'False', reason: 'Unschedulable' };
      return set({ phase: 'Pending', conditions: [unschedulable] }, 10);
    }
    if (container.image.includes('missing')) {
      const waiting = { reason: 'ImagePullBackOff', message: 'Back-off pulling image' };
      return set({ phase: 'Pending', containerStatuses: [{ name: 'x', state: { waiting } }] }, 10);
    }
    await set({ phase: 'Running' }, isDriver ? TIME.start : TIME.executorStart);
    const application = labels[LABEL.application] ?? '';
    const exitCode =
      annotations['lab.lamina.dev/pod'] === 'fail' ? 1 : (this.#options.exitCodes?.[application] ?? 0);
    const terminated = { exitCode, reason: exitCode === 0 ? 'Completed' : 'Error' };
    const name = isDriver ? 'spark-kubernetes-driver' : 'spark-kubernetes-executor';
    return set(
      {
        phase: isDriver && exitCode !== 0 ? 'Failed' : 'Succeeded',
        containerStatuses: [{ name, state: { terminated } }],
      },
      // Python ends with 2 where it finds no file to run, long before executors are asked for.
      isDriver ? (exitCode === 2 ? TIME.noFile : TIME.driver) : TIME.executor,
    );
  }
}

/** What each event of one application brought, in words, in order: `SUBMITTED`, `+sparkApplicationId`, `executor PENDING`. */
export function story(events: readonly Pick<Seen, 'status' | 'generation'>[]): string[] {
  const told: string[] = [];
  let before = new Set<string>();
  for (const { status, generation } of events) {
    const now = facts(status ?? {}, generation);
    told.push(
      ...[...now].filter((fact) => !before.has(fact)).sort(),
      ...[...before]
        .filter((fact) => fact.startsWith('+') && !now.has(fact))
        .map((fact) => `-${fact.slice(1)}`)
        .sort(),
    );
    before = now;
  }
  return told;
}

function facts(status: Record<string, unknown>, generation: number | undefined): Set<string> {
  const all = [`generation ${String(generation)}`];
  for (const [name, value] of Object.entries(status)) {
    // The real one writes null, and nothing at all, for the same.
    if (value === null) continue;
    if (name === 'applicationState') {
      const { state, errorMessage } = value as { state: string; errorMessage?: string };
      all.push(state);
      if (errorMessage !== undefined) all.push(errorMessage.slice(0, 60));
    } else if (name === 'driverInfo')
      all.push(...Object.keys(value as object).map((field) => `+driver ${field}`));
    else if (name === 'executorState')
      all.push(...Object.values(value as object).map((state) => `executor ${String(state)}`));
    else if (name.endsWith('Attempts')) all.push(`${name} ${value as number}`);
    else all.push(`+${name}`);
  }
  return new Set(all);
}

export function applicationSpec(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'Python',
    mode: 'cluster',
    sparkVersion: '4.2.0',
    image: 'docker.io/apache/spark:4.2.0-python3',
    mainApplicationFile: 'local:///opt/pi.py',
    driver: { cores: 1, coreRequest: '100m', memory: '512m', serviceAccount: 'spark' },
    executor: { instances: 1, cores: 1, coreRequest: '100m', memory: '512m' },
    ...more,
  };
}

export const application = (
  name: string,
  spec: Record<string, unknown> = {},
  annotations: Record<string, string> = {},
): KubernetesObject => ({
  ...APPLICATION,
  metadata: { name, namespace: NAMESPACE, annotations },
  spec: applicationSpec(spec),
});

export const schedule = (name: string, spec: Record<string, unknown> = {}): KubernetesObject => ({
  ...SCHEDULE,
  metadata: { name, namespace: NAMESPACE },
  spec: { schedule: '@every 1m', template: applicationSpec(), ...spec },
});

// What the benches of the simulators have in common: an operator over an API server in memory, in virtual time.
import type { KubernetesObject, ObjectReference } from '../../../src/kubernetes/objects.ts';
import { FakeClient, type FakeCall } from '../../support/fake-client.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';

export interface BenchParts {
  readonly objects?: readonly KubernetesObject[];
  readonly onCall?: (call: FakeCall) => void;
}

/** `Seen` is what a bench keeps of each event. */
export abstract class OperatorBench<Seen> {
  readonly clock = new VirtualClock();
  readonly client: FakeClient;
  readonly seen: Seen[] = [];
  readonly lines: string[] = [];
  /** Ends what the bench itself watches and plays. */
  protected readonly watching = new AbortController();
  readonly #start: number;
  #operator = new AbortController();

  constructor({ objects, onCall }: BenchParts = {}) {
    this.#start = this.clock.now();
    this.client = new FakeClient({
      ...(objects === undefined ? {} : { objects }),
      ...(onCall === undefined ? {} : { onCall }),
      now: () => this.clock.now(),
    });
  }

  /** Starts the simulator, to be stopped by the signal. */
  protected abstract run(signal: AbortSignal): void;

  startOperator(): void {
    this.#operator = new AbortController();
    this.run(this.#operator.signal);
  }

  stopOperator(): void {
    this.#operator.abort(new Error('stopped'));
  }

  async end(): Promise<void> {
    this.stopOperator();
    this.watching.abort();
    await this.settle();
  }

  /** Lets everything that is due now happen. */
  settle = async (): Promise<void> => {
    for (let quiet = 0; quiet < 4;) {
      const before = this.client.calls.length + this.seen.length;
      await new Promise((resolve) => setImmediate(resolve));
      quiet = this.client.calls.length + this.seen.length === before ? quiet + 1 : 0;
    }
  };

  advance(seconds: number): Promise<void> {
    return this.clock.advance(seconds * 1000, this.settle);
  }

  /** Seconds since the start. */
  get time(): number {
    return (this.clock.now() - this.#start) / 1000;
  }

  async get(reference: ObjectReference): Promise<KubernetesObject> {
    const object = await this.client.get(reference);
    if (object === undefined) throw new Error(`${reference.kind} ${reference.name} is not there`);
    return object;
  }

  async apply(...objects: KubernetesObject[]): Promise<void> {
    for (const object of objects) await this.client.apply(object);
    await this.settle();
  }

  names(kind: string): string[] {
    return this.client.objects.filter((object) => object.kind === kind).map(({ metadata }) => metadata.name);
  }
}

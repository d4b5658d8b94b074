// One object of a server in memory, its controller, and the wire over which its list and its watch come: late, cut off,
// expired, or from a replica that lags behind.
import type { ApiResource, ListOptions, WatchEvent } from '../../../../src/kubernetes/client.ts';
import type { ApiRequest } from '../../../../src/kubernetes/wire/exchange.ts';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import type { Expectation } from '../../../../src/kubernetes/readiness/types.ts';
import { ApiError } from '../../../../src/kubernetes/errors.ts';
import type { Transport } from '../../../../src/kubernetes/wire/transport.ts';
import { watchObjects } from '../../../../src/kubernetes/wire/watch.ts';
import type { Clock } from '../../../../src/runtime/clock.ts';
import { pluralOf } from '../../../support/fake-objects.ts';
import { connectionTo } from '../../kubernetes/support/connection.ts';
import { recordingLogger } from '../../kubernetes/support/recording-logger.ts';
import type { ModelKind } from './operators.ts';

type Phase = 'working' | 'good' | 'bad';

/** What was true of the object from one version on. */
interface Moment {
  readonly version: number;
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: KubernetesObject;
  /** The controller has brought this very generation to that end. */
  readonly truth: Phase;
}

export class WatchedObject {
  readonly moments: Moment[] = [];
  /** Up to which version the watches, and lists of a lagging replica, know. */
  released = 0;
  lagging = false;
  readonly #kind: ModelKind;
  readonly #clock: Clock;
  #live: KubernetesObject | undefined;
  #made = 0;
  #version = 0;
  #observed = 0;
  #finished = 0;
  #writes = 0;
  #phase: Phase = 'working';
  #connections = 0;
  #expired = 0;
  #wake = Promise.withResolvers<undefined>();

  constructor(kind: ModelKind, clock: Clock) {
    this.#kind = kind;
    this.#clock = clock;
  }

  get uid(): string | undefined {
    return this.#live?.metadata.uid;
  }

  get terminating(): boolean {
    return this.#live?.metadata.deletionTimestamp !== undefined;
  }

  // --- What is done to it -------------------------------------------------------------------------------------------

  /** As Lamina applies it. `change` makes another spec of it where the kind has such. */
  apply(change: boolean): Expectation {
    if (this.#live === undefined) this.#make();
    else if (change && this.#kind.changes) this.edit();
    const { apiVersion, kind, metadata } = this.#require();
    const { name, namespace, uid, generation, resourceVersion } = metadata;
    const reference = { apiVersion, kind, name, ...(namespace === undefined ? {} : { namespace }) };
    return {
      reference,
      ...(uid === undefined ? {} : { uid }),
      ...(generation === undefined ? {} : { generation }),
      ...(resourceVersion === undefined ? {} : { resourceVersion }),
    };
  }

  edit(): void {
    const live = this.#live;
    if (live === undefined || !this.#kind.changes) return;
    const generation = (live.metadata.generation ?? 0) + 1;
    const spec = { ...(live['spec'] as object), change: generation };
    this.#store('MODIFIED', { ...live, spec, metadata: { ...live.metadata, generation } });
  }

  annotate(): void {
    const live = this.#live;
    if (live === undefined) return;
    const annotations = { touched: `${this.#version}` };
    this.#store('MODIFIED', { ...live, metadata: { ...live.metadata, annotations } });
  }

  remove(): void {
    const live = this.#live;
    if (live === undefined) return;
    this.#live = undefined;
    this.#store('DELETED', live);
  }

  /** Asked to go, and held by a finalizer. */
  terminate(): void {
    const live = this.#live;
    if (live?.metadata.deletionTimestamp !== undefined || live === undefined) return;
    const deletionTimestamp = new Date(this.#clock.now()).toISOString();
    this.#store('MODIFIED', {
      ...live,
      metadata: { ...live.metadata, deletionTimestamp, finalizers: ['f'] },
    });
  }

  remake(): void {
    this.remove();
    this.#make();
  }

  // --- What its controller does -------------------------------------------------------------------------------------

  observe(): void {
    this.#observed = this.#live?.metadata.generation ?? 0;
    this.write('working');
  }

  write(phase: Phase): void {
    const live = this.#live;
    if (live === undefined) return;
    const { states, [phase]: statusOf } = this.#kind;
    if (statusOf === undefined) return;
    // Without a word for the generation, its controller would say it of a spec that it has not seen.
    if (!states) this.#observed = live.metadata.generation ?? 0;
    this.#phase = phase;
    this.#writes += 1;
    if (phase === 'good') this.#finished = this.#observed;
    const look = { observed: this.#observed, finished: this.#finished, writes: this.#writes };
    this.#store('MODIFIED', { ...live, status: statusOf(look) });
  }

  // --- The wire -----------------------------------------------------------------------------------------------------

  release(count: number): void {
    this.released = Math.min(this.#version, this.released + count);
    this.#stir();
  }

  cut(): void {
    this.#connections += 1;
    this.#stir();
  }

  expire(): void {
    this.#expired += 1;
    this.#stir();
  }

  watch(
    { apiVersion, kind }: { readonly apiVersion: string; readonly kind: string },
    options: ListOptions & { signal: AbortSignal },
  ): AsyncIterable<WatchEvent> {
    const namespaced = this.#kind.clusterScoped !== true;
    const resource: ApiResource = { apiVersion, kind, resource: pluralOf(kind), namespaced, verbs: [] };
    const own = apiVersion === this.#kind.apiVersion && kind === this.#kind.kind;
    const transport: Transport = {
      config: connectionTo('https://host:6443'),
      send: () => Promise.resolve({ headers: {}, text: JSON.stringify(own ? this.#list() : EMPTY) }),
      stream: (request) => Promise.resolve(own ? this.#stream(request) : quiet(options.signal)),
      close: () => undefined,
    };
    return watchObjects(
      { transport, clock: this.#clock, logger: recordingLogger(), random: () => 0.5 },
      resource,
      options,
    );
  }

  #list(): object {
    const upTo = this.lagging ? this.released : this.#version;
    const last = this.moments.findLast(({ version }) => version <= upTo);
    const items = last === undefined || last.type === 'DELETED' ? [] : [last.object];
    return { metadata: { resourceVersion: `${upTo}` }, items };
  }

  async *#stream({ query, signal }: ApiRequest): AsyncGenerator<Uint8Array, void, undefined> {
    const connection = this.#connections;
    const expired = this.#expired;
    let at = Number(query?.['resourceVersion']);
    const line = (type: string, object: unknown): Uint8Array =>
      Buffer.from(`${JSON.stringify({ type, object })}\n`);
    while (signal?.aborted !== true) {
      if (connection !== this.#connections) return;
      if (expired !== this.#expired) {
        yield line('ERROR', { kind: 'Status', status: 'Failure', code: 410, reason: 'Expired' });
        return;
      }
      const next = this.moments.find(({ version }) => version > at && version <= this.released);
      if (next === undefined) {
        await Promise.race([this.#wake.promise, aborted(signal)]);
        continue;
      }
      at = next.version;
      yield line(next.type, next.object);
      if (at % 3 === 0)
        yield line('BOOKMARK', {
          apiVersion: next.object.apiVersion,
          kind: next.object.kind,
          metadata: { resourceVersion: `${at}` },
        });
    }
    throw new ApiError(0, 'Aborted', 'the connection was closed');
  }

  #make(): void {
    this.#made += 1;
    this.#observed = 0;
    this.#finished = 0;
    this.#phase = 'working';
    const { apiVersion, kind, spec, clusterScoped } = this.#kind;
    const metadata = {
      name: 'it',
      ...(clusterScoped === true ? {} : { namespace: 'lambda' }),
      uid: `uid-${this.#made}`,
      generation: 1,
      creationTimestamp: new Date(this.#clock.now()).toISOString(),
    };
    this.#store('ADDED', { apiVersion, kind, metadata, spec });
  }

  #require(): KubernetesObject {
    if (this.#live === undefined) throw new Error('it does not exist');
    return this.#live;
  }

  #store(type: Moment['type'], object: KubernetesObject): void {
    this.#version += 1;
    const stored = { ...object, metadata: { ...object.metadata, resourceVersion: `${this.#version}` } };
    if (type !== 'DELETED') this.#live = stored;
    const { generation, deletionTimestamp } = stored.metadata;
    const known = type !== 'DELETED' && deletionTimestamp === undefined && this.#observed === generation;
    const truth = known ? this.#phase : 'working';
    this.moments.push({ version: this.#version, type, object: stored, truth });
  }

  #stir(): void {
    this.#wake.resolve(undefined);
    this.#wake = Promise.withResolvers();
  }
}

const EMPTY = { metadata: { resourceVersion: '1' }, items: [] };

const aborted = (signal: AbortSignal | undefined): Promise<undefined> =>
  new Promise((resolve) => signal?.addEventListener('abort', () => resolve(undefined), { once: true }));

async function* quiet(signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
  if (!signal.aborted) await aborted(signal);
  yield Buffer.from('');
}

// What the watches have seen, and who wants to know.
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import {
  groupOf,
  keyOf,
  referenceTo,
  type GroupVersionKind,
  type KubernetesObject,
  type ObjectReference,
} from '../../../src/kubernetes/objects.ts';
import type { Clock } from '../../../src/runtime/clock.ts';
import { errorMessage } from '../../../src/runtime/errors.ts';
import type { Log } from './log.ts';

/** `object` is undefined where it is gone, `previous` where it is new. */
export interface Change {
  readonly kind: string;
  readonly object: KubernetesObject | undefined;
  readonly previous: KubernetesObject | undefined;
}

export interface Followed extends GroupVersionKind {
  readonly labelSelector?: string;
}

const WATCH_PAUSE = 1_000;

export class ObjectStore {
  readonly #client: KubernetesClient;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #objects = new Map<string, KubernetesObject>();
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(client: KubernetesClient, clock: Clock, log: Log) {
    this.#client = client;
    this.#clock = clock;
    this.#log = log;
  }

  get(reference: ObjectReference): KubernetesObject | undefined {
    return this.#objects.get(keyOf(reference));
  }

  list(kind: GroupVersionKind, namespace?: string): KubernetesObject[] {
    const group = groupOf(kind.apiVersion);
    return [...this.#objects.values()].filter(
      (object) =>
        object.kind === kind.kind &&
        groupOf(object.apiVersion) === group &&
        (namespace === undefined || object.metadata.namespace === namespace),
    );
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Keeps one kind in the store until the signal aborts; `synced` is called after the first complete list. A watch that
   * is refused (a CRD that is not there yet, rights that are granted later) is tried again.
   */
  async follow(
    followed: Followed,
    namespace: string | undefined,
    signal: AbortSignal,
    synced: () => void,
  ): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#watch(followed, namespace, signal, synced);
      } catch (error) {
        if (isAborted(signal)) return;
        this.#log(`watch ${followed.kind}: ${errorMessage(error)}; again in ${WATCH_PAUSE / 1000} s`);
        this.#client.forgetDiscovery();
        await this.#clock.sleep(WATCH_PAUSE, signal).catch(() => undefined);
      }
    }
  }

  /** true as soon as the condition holds, false when the time is over. Looks again at each change, and at the start. */
  async until(condition: () => boolean, milliseconds: number, signal: AbortSignal): Promise<boolean> {
    if (condition()) return true;
    const waiting = new AbortController();
    const stop = this.onChange(() => {
      if (condition()) waiting.abort();
    });
    try {
      await this.#clock.sleep(milliseconds, AbortSignal.any([waiting.signal, signal]));
      return condition();
    } catch (error) {
      signal.throwIfAborted();
      if (!isAborted(waiting.signal)) throw error;
      return true;
    } finally {
      stop();
    }
  }

  async #watch(
    followed: Followed,
    namespace: string | undefined,
    signal: AbortSignal,
    synced: () => void,
  ): Promise<void> {
    const options = {
      signal,
      ...(namespace === undefined ? {} : { namespace }),
      ...(followed.labelSelector === undefined ? {} : { labelSelector: followed.labelSelector }),
    };
    let listed: Set<string> | undefined = new Set();
    for await (const event of this.#client.watch(followed, options)) {
      if (event.type === 'RELISTING') listed = new Set();
      else if (event.type === 'SYNCED') {
        if (listed !== undefined) this.#forgetUnlisted(followed, namespace, listed);
        listed = undefined;
        synced();
      } else {
        const key = keyOf(referenceTo(event.object));
        listed?.add(key);
        this.#put(key, event.type === 'DELETED' ? undefined : event.object, followed.kind);
      }
    }
  }

  #forgetUnlisted(kind: GroupVersionKind, namespace: string | undefined, listed: ReadonlySet<string>): void {
    for (const object of this.list(kind, namespace)) {
      const key = keyOf(referenceTo(object));
      if (!listed.has(key)) this.#put(key, undefined, kind.kind);
    }
  }

  #put(key: string, object: KubernetesObject | undefined, kind: string): void {
    const previous = this.#objects.get(key);
    if (object === undefined) this.#objects.delete(key);
    else this.#objects.set(key, object);
    if (object === undefined && previous === undefined) return;
    for (const listener of [...this.#listeners]) listener({ kind, object, previous });
  }
}

// A function, because the compiler takes the flag for unchanged across an await.
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

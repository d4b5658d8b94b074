// What the fake API server holds: objects with uid, revision, generation and times, and who watches them.
import type { WatchEvent } from '../../src/kubernetes/client.ts';
import {
  keyOf,
  referenceTo,
  type KubernetesObject,
  type ObjectReference,
} from '../../src/kubernetes/objects.ts';
import { specOf } from './fake-objects.ts';

export interface Subscription {
  readonly matches: (object: KubernetesObject) => boolean;
  readonly push: (event: WatchEvent) => void;
}

export interface FakeStoreOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A CustomResourceDefinition came (`served`) or went: `group/Kind`. */
  readonly onKind: (name: string, served: boolean) => void;
}

/** Gives its own objects out: who hands them on copies them first. */
export class FakeStore {
  readonly #objects = new Map<string, KubernetesObject>();
  readonly #subscriptions = new Set<Subscription>();
  readonly #options: FakeStoreOptions;
  #revision = 0;

  constructor(options: FakeStoreOptions) {
    this.#options = options;
  }

  /** Of the last change. */
  get revision(): string {
    return String(this.#revision);
  }

  /** How many watches are open now. */
  get watches(): number {
    return this.#subscriptions.size;
  }

  get(reference: ObjectReference): KubernetesObject | undefined {
    return this.#objects.get(keyOf(reference));
  }

  /** In the order of first storing. */
  all(): KubernetesObject[] {
    return [...this.#objects.values()];
  }

  /** Tells everything there is, and from then on what changes; returns how to end it. */
  subscribe(subscription: Subscription): () => void {
    this.#subscriptions.add(subscription);
    this.#replay(subscription);
    return () => void this.#subscriptions.delete(subscription);
  }

  /** What a relist after a cut looks like: RELISTING, everything again, SYNCED. */
  relist(): void {
    for (const subscription of this.#subscriptions) {
      subscription.push({ type: 'RELISTING' });
      this.#replay(subscription);
    }
  }

  /** Keeps it, and tells the watches. One that waited only for its last finalizer goes. */
  put(object: KubernetesObject): KubernetesObject {
    const key = keyOf(referenceTo(object));
    const stored = this.#objects.get(key);
    const stamped = this.stamp(object, stored);
    if (stored !== undefined && sameButRevision(stored, stamped)) return stored;
    if (
      stamped.metadata.deletionTimestamp !== undefined &&
      (stamped.metadata.finalizers ?? []).length === 0
    ) {
      this.drop(stamped);
      return stamped;
    }
    this.#revision += 1;
    stamped.metadata.resourceVersion = String(this.#revision);
    this.#objects.set(key, stamped);
    this.#noteKind(stamped, true);
    this.#tell(stored === undefined ? 'ADDED' : 'MODIFIED', stamped);
    return stamped;
  }

  /** Fills in what the server sets, in the object itself; nothing is kept. */
  stamp(object: KubernetesObject, stored = this.get(referenceTo(object))): KubernetesObject {
    const { metadata } = object;
    metadata.uid ??=
      stored?.metadata.uid ?? `uid-${metadata.namespace ?? ''}-${object.kind}-${metadata.name}`.toLowerCase();
    metadata.creationTimestamp ??= stored?.metadata.creationTimestamp ?? this.timestamp();
    const generation = stored?.metadata.generation;
    if (metadata.generation === undefined || metadata.generation === generation) {
      const changed = stored !== undefined && specOf(stored) !== specOf(object);
      metadata.generation = (generation ?? 1) + (changed ? 1 : 0);
    }
    return object;
  }

  /** Removes it at once; with `cascade` all that it owns as well. */
  drop(object: KubernetesObject, cascade = true): void {
    this.#objects.delete(keyOf(referenceTo(object)));
    this.#revision += 1;
    this.#noteKind(object, false);
    this.#tell('DELETED', object);
    if (!cascade) return;
    for (const child of [...this.#objects.values()]) {
      if (child.metadata.ownerReferences?.some((owner) => owner.uid === object.metadata.uid) === true)
        this.drop(child);
    }
  }

  /** As the server writes a time, in whole seconds. */
  timestamp(): string {
    return new Date(this.#options.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  }

  #noteKind(object: KubernetesObject, served: boolean): void {
    if (object.kind !== 'CustomResourceDefinition') return;
    const spec = object['spec'] as { group: string; names: { kind: string } } | undefined;
    if (spec !== undefined) this.#options.onKind(`${spec.group}/${spec.names.kind}`, served);
  }

  #tell(type: 'ADDED' | 'MODIFIED' | 'DELETED', object: KubernetesObject): void {
    for (const subscription of this.#subscriptions) {
      if (subscription.matches(object)) subscription.push({ type, object: structuredClone(object) });
    }
  }

  #replay(subscription: Subscription): void {
    for (const object of this.#objects.values()) {
      if (subscription.matches(object)) subscription.push({ type: 'ADDED', object: structuredClone(object) });
    }
    subscription.push({ type: 'SYNCED' });
  }
}

function sameButRevision(left: KubernetesObject, right: KubernetesObject): boolean {
  const strip = (object: KubernetesObject): string =>
    JSON.stringify({ ...object, metadata: { ...object.metadata, resourceVersion: undefined } });
  return strip(left) === strip(right);
}

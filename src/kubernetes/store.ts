// What the watches have seen, in one place: one watch for each kind and scope, however many ask for it.
import { errorMessage } from '../runtime/errors.ts';
import type { Logger } from '../runtime/logger.ts';
import { untilAborted } from '../runtime/until-aborted.ts';
import type { KubernetesClient, ObjectList } from './client.ts';
import { ApiError } from './errors.ts';
import {
  groupKindOf,
  keyOf,
  keyOfObject,
  type GroupVersionKind,
  type KubernetesObject,
  type ObjectReference,
} from './objects.ts';

/** A read-only view of what the watches have seen. */
export interface ObservedObjects {
  get(reference: ObjectReference): KubernetesObject | undefined;
  /** All observed objects of a kind in a namespace (of every namespace if none is given). */
  list(group: string, kind: string, namespace?: string): readonly KubernetesObject[];
}

export interface ObjectChange {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  /** For DELETED the last state that was seen. */
  readonly object: KubernetesObject;
}

export interface ObserveOptions {
  readonly labelSelector?: string;
}

export interface ObjectStore extends ObservedObjects {
  /**
   * Begins to watch a kind in a namespace (in all, if none is given) and resolves once it was listed in full.
   * false where the server does not know the kind: asking again later looks again.
   * Rejects with the ApiError of a first list that failed, or with the signal's reason.
   */
  observe(kind: GroupVersionKind, namespace?: string, options?: ObserveOptions): Promise<boolean>;
  /** Whether that scope was listed in full and is being followed. */
  synced(kind: GroupVersionKind, namespace?: string, options?: ObserveOptions): boolean;
  /** Called for each change, after the store holds it; returns the way out. */
  subscribe(listener: (change: ObjectChange) => void): () => void;
  /** Rejects when a watch that had begun is refused for good (rights taken away), or a listener threw. */
  readonly failed: Promise<never>;
}

export interface ObjectStoreDependencies {
  /** Ends all watches. */
  readonly signal: AbortSignal;
  readonly logger: Logger;
  /** Nothing is watched before this: who finds in the first lists what it waits for needs no watch. */
  readonly hold?: Promise<unknown>;
  /** Lists that were just made, from which watches begin instead of making their own. */
  readonly lists?: ListsByScope;
}

/** Whole lists, by `scopeKey`. */
export type ListsByScope = ReadonlyMap<string, ObjectList>;

/** One watch, or one list: what is served by two versions is two. */
export const scopeKey = (kind: GroupVersionKind, namespace = '', selector = ''): string =>
  `${kind.apiVersion} ${kind.kind} ${namespace} ${selector}`;

/** One watch and the objects that it vouches for. */
interface Scope {
  readonly held: Set<string>;
  /** Objects repeated by a list under way; undefined between lists. */
  repeated: Set<string> | undefined;
  synced: boolean;
  first: Promise<boolean>;
}

/** An empty store; nothing is watched before somebody asks for it. */
export function createObjectStore(
  client: Pick<KubernetesClient, 'watch' | 'resourceFor'>,
  { signal, logger, hold, lists }: ObjectStoreDependencies,
): ObjectStore {
  /** By `groupKindOf`, then by `keyOf`. */
  const objects = new Map<string, Map<string, KubernetesObject>>();
  const scopes = new Map<string, Scope>();
  const listeners = new Set<(change: ObjectChange) => void>();
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => undefined); // Whoever races against it hears of it; nobody has to.

  function ofKind(object: GroupVersionKind): Map<string, KubernetesObject> {
    const key = groupKindOf(object);
    let found = objects.get(key);
    if (found === undefined) {
      found = new Map<string, KubernetesObject>();
      objects.set(key, found);
    }
    return found;
  }

  function tell(type: ObjectChange['type'], object: KubernetesObject): void {
    for (const listener of [...listeners]) listener({ type, object });
  }

  function put(scope: Scope, object: KubernetesObject): void {
    const key = keyOfObject(object);
    scope.held.add(key);
    scope.repeated?.add(key);
    const kind = ofKind(object);
    const before = kind.get(key);
    if (before !== undefined && !isNewer(object, before)) return;
    kind.set(key, object);
    if (before !== undefined && before.metadata.uid !== object.metadata.uid) {
      tell('DELETED', before);
      tell('ADDED', object);
    } else tell(before === undefined ? 'ADDED' : 'MODIFIED', object);
  }

  /** `last` is undefined where the object vanished between two lists. */
  function drop(scope: Scope, kind: GroupVersionKind, key: string, last?: KubernetesObject): void {
    scope.held.delete(key);
    for (const other of scopes.values()) if (other !== scope && other.held.has(key)) return;
    const known = ofKind(kind);
    const before = known.get(key);
    if (before === undefined || !known.delete(key)) return;
    tell('DELETED', last ?? before);
  }

  function dropAll(scope: Scope, kind: GroupVersionKind, kept?: ReadonlySet<string>): void {
    for (const key of [...scope.held]) if (kept?.has(key) !== true) drop(scope, kind, key);
  }

  async function follow(
    scope: Scope,
    kind: GroupVersionKind,
    options: { namespace?: string; labelSelector?: string },
    listed: () => void,
  ): Promise<void> {
    const from = lists?.get(scopeKey(kind, options.namespace, options.labelSelector));
    const watch = { ...options, signal, ...(from === undefined ? {} : { from }) };
    for await (const event of client.watch(kind, watch)) {
      switch (event.type) {
        case 'RELISTING':
          scope.repeated = new Set();
          break;
        case 'SYNCED':
          if (scope.repeated !== undefined) dropAll(scope, kind, scope.repeated);
          scope.repeated = undefined;
          scope.synced = true;
          listed();
          if (hold !== undefined) await untilAborted(hold, signal);
          break;
        case 'DELETED':
          drop(scope, kind, keyOfObject(event.object), event.object);
          break;
        default:
          put(scope, event.object);
      }
    }
  }

  function start(
    key: string,
    kind: GroupVersionKind,
    options: { namespace?: string; labelSelector?: string },
  ): Scope {
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    const scope: Scope = { held: new Set(), repeated: new Set(), synced: false, first: promise };
    scopes.set(key, scope);
    const finish = (error?: unknown): void => {
      const begun = scope.synced;
      scope.synced = false;
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      scopes.delete(key);
      if (error instanceof ApiError && error.status === 404) {
        logger.debug(`${kind.kind} of ${kind.apiVersion} is not served: ${error.message}`);
        dropAll(scope, kind);
        resolve(false);
      } else if (begun) {
        logger.debug(`The watch of ${kind.kind} ended: ${errorMessage(error)}`);
        failure.reject(error);
      } else reject(error);
    };
    follow(scope, kind, options, () => resolve(true))
      .then(() => finish(new Error(`The watch of ${kind.kind} ended without a reason`)), finish)
      .catch((error: unknown) => failure.reject(error));
    return scope;
  }

  /** A watch over all namespaces also serves those who ask for one. */
  function find(
    kind: GroupVersionKind,
    namespace: string | undefined,
    selector: string | undefined,
  ): Scope | undefined {
    return scopes.get(scopeKey(kind, undefined, selector)) ?? scopes.get(scopeKey(kind, namespace, selector));
  }

  return {
    failed: failure.promise,

    async observe(kind, namespace, options = {}) {
      signal.throwIfAborted();
      const { labelSelector } = options;
      const scope =
        find(kind, namespace, labelSelector) ??
        start(scopeKey(kind, namespace, labelSelector), kind, {
          ...(namespace === undefined ? {} : { namespace }),
          ...(labelSelector === undefined ? {} : { labelSelector }),
        });
      return scope.first;
    },

    synced: (kind, namespace, options = {}) => find(kind, namespace, options.labelSelector)?.synced === true,

    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },

    get: (reference) => objects.get(groupKindOf(reference))?.get(keyOf(reference)),

    list(group, kind, namespace) {
      const all = [...(objects.get(`${group}/${kind}`)?.values() ?? [])];
      return namespace === undefined ? all : all.filter((object) => object.metadata.namespace === namespace);
    },
  };
}

/** Two watches may tell of one object at different times, and a list repeats what is known. Versions only grow. */
function isNewer(object: KubernetesObject, known: KubernetesObject): boolean {
  const [a, b] = [object.metadata.resourceVersion ?? '', known.metadata.resourceVersion ?? ''];
  if (!/^\d+$/.test(a) || !/^\d+$/.test(b)) return a !== b;
  return a.length === b.length ? a > b : a.length > b.length;
}

// Where a watch is forbidden: reading again and again, the one exception to watching.
import type { Clock } from '../../runtime/clock.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { KubernetesClient } from '../client.ts';
import { ApiError } from '../errors.ts';
import { groupOf, keyOf, keyOfObject, type KubernetesObject, type ObjectReference } from '../objects.ts';
import type { ObservedObjects } from '../store.ts';
import { groupScopeKey, type Scope } from './scopes.ts';

/** Milliseconds between two readings. */
export const POLL_INTERVAL = 2_000;

export interface PollDependencies {
  readonly client: Pick<KubernetesClient, 'get' | 'list'>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** The watches' view, with the scopes that are polled laid over it. */
export class PolledObjects implements ObservedObjects {
  readonly #watched: ObservedObjects;
  readonly #polled = new Map<string, Map<string, KubernetesObject>>();

  constructor(watched: ObservedObjects) {
    this.#watched = watched;
  }

  get(reference: ObjectReference): KubernetesObject | undefined {
    const scope = groupScopeKey(groupOf(reference.apiVersion), reference.kind, reference.namespace);
    const polled = this.#polled.get(scope);
    return polled === undefined ? this.#watched.get(reference) : polled.get(keyOf(reference));
  }

  list(group: string, kind: string, namespace?: string): readonly KubernetesObject[] {
    const polled = this.#polled.get(groupScopeKey(group, kind, namespace));
    return polled === undefined ? this.#watched.list(group, kind, namespace) : [...polled.values()];
  }

  has(scope: Scope): boolean {
    return this.#polled.has(groupScopeKey(groupOf(scope.apiVersion), scope.kind, scope.namespace));
  }

  /** Takes a complete reading of a scope; returns what is new, changed or gone. */
  put(scope: Scope, objects: readonly KubernetesObject[]): KubernetesObject[] {
    const key = groupScopeKey(groupOf(scope.apiVersion), scope.kind, scope.namespace);
    const before = this.#polled.get(key) ?? new Map<string, KubernetesObject>();
    // Lists leave the kind out of their items.
    const { apiVersion, kind } = scope;
    const entries = objects.map((item): KubernetesObject => ({ ...item, apiVersion, kind }));
    const after = new Map(entries.map((object) => [keyOfObject(object), object]));
    this.#polled.set(key, after);
    const changed = [...after].filter(
      ([name, object]) => before.get(name)?.metadata.resourceVersion !== object.metadata.resourceVersion,
    );
    const gone = [...before].filter(([name]) => !after.has(name));
    return [...changed, ...gone].map(([, object]) => object);
  }
}

/**
 * Reads a scope once: by a list, or object by object where even that is forbidden; undefined where it may not be read
 * at all and the rules can do without it.
 * @throws {ApiError} where the rules need it and it may not be read at all; the message says what right is missing.
 */
export async function readOnce(
  scope: Scope,
  dependencies: PollDependencies,
): Promise<KubernetesObject[] | undefined> {
  const { client, signal } = dependencies;
  const { namespace, expected } = scope;
  try {
    const options = namespace === undefined ? { signal } : { signal, namespace };
    return (await client.list(scope, options)).items;
  } catch (error) {
    if (!isForbidden(error)) {
      if (error instanceof ApiError && error.status === 404) return [];
      throw error;
    }
    if (expected.length === 0) {
      goOnWithout(scope, error, dependencies.logger);
      return undefined;
    }
  }
  const found: KubernetesObject[] = [];
  for (const reference of expected) {
    const object = await client.get(reference, { signal });
    if (object !== undefined) found.push(object);
  }
  return found;
}

function goOnWithout(scope: Scope, error: ApiError, logger: Logger): void {
  const where = scope.namespace === undefined ? '' : ` in the namespace ${scope.namespace}`;
  if (!scope.optional)
    throw new ApiError(
      error.status,
      error.reason,
      `Whether a ${scope.neededBy} is ready cannot be told without its ${scope.kind}: ${error.message}`,
      {
        remedy: `Allow get, list and watch of ${scope.kind} (${scope.apiVersion})${where}.`,
        cause: error,
      },
    );
  logger.debug(`${scope.kind}${where} may not be read; going on without it`);
}

/** A refusal that another way of looking may get around. */
export function isForbidden(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 403;
}

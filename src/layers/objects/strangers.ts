// What lives under the names of objects that are no members of the layer, read with few requests.
import { ApiError } from '../../kubernetes/errors.ts';
import { keyOf, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { scopeKey } from '../../kubernetes/store.ts';
import { mapConcurrently } from '../../runtime/concurrency.ts';
import type { PlanOptions } from './plan.ts';

/** Fewer than these, and what has no namespace, are read one by one: a list tells of everything else as well. */
const WORTH_A_LIST = 5;
const CONCURRENCY = 16;

export interface Strangers {
  /** The living object of that name; a request only where no list has told of it. */
  read(object: KubernetesObject): Promise<KubernetesObject | undefined>;
}

const scopeOf = (object: KubernetesObject): string => scopeKey(object, object.metadata.namespace);

/** One list for each kind and namespace of which many objects are unknown. */
export async function findStrangers(
  objects: readonly KubernetesObject[],
  { client, signal, members }: Pick<PlanOptions, 'client' | 'signal' | 'members'>,
): Promise<Strangers> {
  const unknown = objects.filter((object) => !members.has(keyOf(referenceTo(object))));
  const groups = [...Map.groupBy(unknown, scopeOf)].filter(([, group]) => group.length >= WORTH_A_LIST);
  const listed = new Set<string>();
  const live = new Map<string, KubernetesObject>();
  await mapConcurrently(groups, CONCURRENCY, async ([scope, [first]]) => {
    const namespace = first?.metadata.namespace;
    if (first === undefined || namespace === undefined) return;
    if ((await client.resourceFor(first, { signal })) === undefined) return;
    try {
      const { items } = await client.list(first, { namespace, signal });
      for (const object of items) live.set(keyOf(referenceTo(object)), object);
      listed.add(scope);
    } catch (error) {
      // Who may not list may read what it writes.
      if (!(error instanceof ApiError) || error.status !== 403) throw error;
    }
  });
  return {
    read: async (object) => {
      const reference = referenceTo(object);
      // What was listed and is not among it does not exist.
      return listed.has(scopeOf(object)) ? live.get(keyOf(reference)) : client.get(reference, { signal });
    },
  };
}

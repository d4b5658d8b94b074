// Deleting objects and seeing them gone, by watches.
import { mapConcurrently } from '../runtime/concurrency.ts';
import { SIDE_BY_SIDE, type KubernetesClient } from './client.ts';
import { ApiError } from './errors.ts';
import {
  groupKindOf,
  keyOfObject,
  referenceTo,
  type GroupVersionKind,
  type KubernetesObject,
} from './objects.ts';

export interface DeletionOutcome {
  readonly gone: readonly KubernetesObject[];
  /** As last seen; their finalizers tell who still holds them. */
  readonly remaining: readonly KubernetesObject[];
}

export interface WaitForDeletionOptions {
  readonly client: KubernetesClient;
  /** Its abort ends the wait: what is left is returned, not thrown. */
  readonly signal: AbortSignal;
  readonly onGone?: (object: KubernetesObject) => void;
}

/** Asks for the deletion of exactly these objects (by uid); one that was replaced meanwhile is left alone. */
export async function deleteObjects(
  objects: readonly KubernetesObject[],
  client: KubernetesClient,
  options: { readonly signal: AbortSignal; readonly propagationPolicy?: 'Foreground' | 'Background' },
): Promise<void> {
  await mapConcurrently(objects, SIDE_BY_SIDE, async (object) => {
    try {
      await client.delete(referenceTo(object), {
        propagationPolicy: options.propagationPolicy ?? 'Background',
        ...(object.metadata.uid === undefined ? {} : { uid: object.metadata.uid }),
        signal: options.signal,
      });
    } catch (error) {
      if (!(error instanceof ApiError && (error.reason === 'Conflict' || error.status === 404))) throw error;
    }
  });
}

/**
 * Asks for the deletion of objects that belong to a set by a label. One that was changed since it was read is looked at
 * again, since it may have been taken out of the set, or into another: that one is left alone.
 * @returns those whose deletion was asked for, and those that are left alone, as last seen.
 */
export async function deleteMembers(
  members: readonly KubernetesObject[],
  client: Pick<KubernetesClient, 'delete' | 'get'>,
  { label, signal }: { readonly label: string; readonly signal: AbortSignal },
): Promise<{ readonly asked: readonly KubernetesObject[]; readonly leftAlone: readonly KubernetesObject[] }> {
  const leftAlone: KubernetesObject[] = [];
  const asked = await mapConcurrently(members, SIDE_BY_SIDE, async (member) => {
    const reference = referenceTo(member);
    for (let seen: KubernetesObject | undefined = member; ;) {
      const { uid, resourceVersion } = seen.metadata;
      try {
        await client.delete(reference, {
          propagationPolicy: 'Background',
          ...(uid === undefined ? {} : { uid }),
          ...(resourceVersion === undefined ? {} : { resourceVersion }),
          signal,
        });
        return [member];
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (error.status === 404) return [member];
        if (error.reason !== 'Conflict') throw error;
      }
      seen = await client.get(reference, { signal });
      if (seen === undefined || seen.metadata.uid !== member.metadata.uid) return [member];
      if (seen.metadata.labels?.[label] !== member.metadata.labels?.[label]) {
        leftAlone.push(seen);
        return [];
      }
      // A first try whose answer was lost changes the object, too.
      if (seen.metadata.deletionTimestamp !== undefined) return [member];
    }
  });
  return { asked: asked.flat(), leftAlone };
}

/**
 * Waits until each object (the one with that uid) is gone: one watch for each kind and namespace.
 * @throws {ApiError} where the server refuses a watch for good
 */
export async function waitUntilGone(
  objects: readonly KubernetesObject[],
  options: WaitForDeletionOptions,
): Promise<DeletionOutcome> {
  const groups = new Map<string, KubernetesObject[]>();
  for (const object of objects) {
    const key = `${groupKindOf(object)}/${object.metadata.namespace ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), object]);
  }
  const outcomes = await Promise.all([...groups.values()].map((group) => waitForGroup(group, options)));
  return {
    gone: outcomes.flatMap(({ gone }) => gone),
    remaining: outcomes.flatMap(({ remaining }) => remaining),
  };
}

async function waitForGroup(
  objects: readonly KubernetesObject[],
  { client, signal, onGone }: WaitForDeletionOptions,
): Promise<DeletionOutcome> {
  const waiting = new Map(objects.map((object) => [keyOfObject(object), object]));
  const gone: KubernetesObject[] = [];
  const settle = (key: string): void => {
    const object = waiting.get(key);
    if (object === undefined) return;
    waiting.delete(key);
    gone.push(object);
    onGone?.(object);
  };
  const [sample] = objects;
  if (sample === undefined) return { gone, remaining: [] };
  const kind: GroupVersionKind = { apiVersion: sample.apiVersion, kind: sample.kind };
  const { namespace, name } = sample.metadata;
  const done = new AbortController();
  let listed = new Set<string>();
  try {
    const events = client.watch(kind, {
      ...(namespace === undefined ? {} : { namespace }),
      ...(objects.length === 1 ? { fieldSelector: `metadata.name=${name}` } : {}),
      signal: AbortSignal.any([signal, done.signal]),
    });
    for await (const event of events) {
      if (event.type === 'RELISTING') listed = new Set();
      else if (event.type === 'SYNCED') {
        for (const key of [...waiting.keys()]) if (!listed.has(key)) settle(key);
      } else {
        const key = keyOfObject(event.object);
        const expected = waiting.get(key);
        const replaced =
          expected?.metadata.uid !== undefined && expected.metadata.uid !== event.object.metadata.uid;
        if (event.type === 'DELETED' || replaced) settle(key);
        else if (expected !== undefined) {
          listed.add(key);
          waiting.set(key, event.object);
        }
      }
      if (waiting.size === 0) done.abort();
    }
  } catch (error) {
    // The kind itself is gone (its CRD was deleted), and with it every object.
    if (error instanceof ApiError && error.status === 404) for (const key of [...waiting.keys()]) settle(key);
    else if (!signal.aborted) throw error;
  }
  return { gone, remaining: [...waiting.values()] };
}

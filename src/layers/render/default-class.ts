// The name of the cluster's default StorageClass, for operators that want a class by name.
import { isFields } from '../../kubernetes/fields.ts';
import { describeReference, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { defaultClassOf } from '../../kubernetes/storage-class.ts';
import { mapConcurrently } from '../../runtime/concurrency.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import type { Collaborators } from '../types.ts';

/** Stands in manifests in place of the name. No class can be called so: a name has no slash. */
export const DEFAULT_CLASS = 'lamina.dev/default-storage-class';

const CLASSES = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass' } as const;

/**
 * Puts a class's name wherever `DEFAULT_CLASS` stands. As with a claim that names no class, it is decided once: what
 * lives keeps the class that it has, whatever is the default by now. Costs nothing where no manifest asks.
 * @param mode a plan, made before there is a default, leaves the field out and says so.
 * @throws {ConfigurationError} for an apply where the cluster has no default.
 */
export async function fillDefaultClass(
  objects: readonly KubernetesObject[],
  mode: 'apply' | 'plan',
  { kubernetes, logger, signal }: Pick<Collaborators, 'kubernetes' | 'logger' | 'signal'>,
): Promise<readonly KubernetesObject[]> {
  const asking = objects.filter(holdsPlaceholder);
  if (asking.length === 0) return objects;
  const kept = new Map(
    await mapConcurrently(asking, 8, async (object) => {
      const live = await kubernetes.get(referenceTo(object), { signal });
      return [object, fill(object, live, DEFAULT_CLASS) as KubernetesObject] as const;
    }),
  );
  const lacking = [...kept.values()].find(holdsPlaceholder);
  if (lacking === undefined) return objects.map((object) => kept.get(object) ?? object);
  const { items } = await kubernetes.list(CLASSES, { signal });
  const name = defaultClassOf(items);
  if (name === undefined) {
    const names = items.map(({ metadata }) => metadata.name).join(', ');
    const what = `${describeReference(referenceTo(lacking))} asks for the default StorageClass, and the cluster has none${names === '' ? '' : ` (it has ${names})`}`;
    if (mode === 'apply') {
      throw new ConfigurationError(what, {
        remedy: `Run ensure-storageclass, or name a class in the overlay in place of ${DEFAULT_CLASS}.`,
      });
    }
    logger.warning(`${what}: this is planned without the name`);
  }
  return objects.map((object) => {
    const found = kept.get(object);
    return found === undefined ? object : (fill(found, undefined, name) as KubernetesObject);
  });
}

const holdsPlaceholder = (value: unknown): boolean =>
  value === DEFAULT_CLASS ||
  (Array.isArray(value) && value.some(holdsPlaceholder)) ||
  (isFields(value) && Object.values(value).some(holdsPlaceholder));

/** The live value where there is one, else `name`; without either the field goes. */
function fill(desired: unknown, live: unknown, name: string | undefined): unknown {
  if (desired === DEFAULT_CLASS)
    return typeof live === 'string' && live !== '' && live !== DEFAULT_CLASS ? live : name;
  if (Array.isArray(desired)) {
    const others: readonly unknown[] = Array.isArray(live) ? live : [];
    return desired.map((item: unknown, index) => fill(item, twinOf(item, index, others), name));
  }
  if (!isFields(desired)) return desired;
  const filled = Object.entries(desired).map(([key, value]) => [
    key,
    fill(value, isFields(live) ? live[key] : undefined, name),
  ]);
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}

/** By what tells items apart where they have it, else by their place. */
function twinOf(item: unknown, index: number, others: readonly unknown[]): unknown {
  for (const key of ['name', 'id']) {
    if (isFields(item) && item[key] !== undefined)
      return others.find((other) => isFields(other) && other[key] === item[key]);
  }
  return others[index];
}

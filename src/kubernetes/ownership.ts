// Whether a live object already is what we want, told from one read of it: without asking the server for a dry run.
//
// metadata.managedFields says which fields our last apply owns, and whether a list or map is one value (a leaf) or is
// merged by key. Where the owned set is exactly what we want now, and each owned leaf has our value, an apply would
// change nothing. Anything else is doubt, and the caller asks the server.
import { isFields, isSameJson, type Fields } from './fields.ts';
import { bodyOf, type KubernetesObject } from './objects.ts';
import { sameQuantity } from './quantity.ts';

type FieldSet = Readonly<Record<string, unknown>>;

/** Fields of `metadata` that identify the object or belong to the server. */
const UNOWNED_METADATA = new Set(['name', 'namespace', 'managedFields', 'creationTimestamp']);

/**
 * True only if a server-side apply of `desired` by `manager` is certain to change nothing.
 * False means "ask the server": a difference, or a case that cannot be told from here.
 */
export function isCertainlyApplied(
  live: KubernetesObject,
  desired: KubernetesObject,
  manager: string,
): boolean {
  const entry = live.metadata.managedFields?.find(
    (candidate) =>
      candidate.manager === manager && candidate.operation === 'Apply' && candidate.subresource === undefined,
  );
  if (!isFields(entry?.fieldsV1) || entry.apiVersion !== desired.apiVersion) return false;
  return matchesMap(entry.fieldsV1, ownableFields(live), ownableFields(desired), []);
}

/** The object without what names it and without what only the server writes. */
function ownableFields(object: KubernetesObject): Fields {
  const { metadata } = object;
  const rest = bodyOf(object);
  const ownable = Object.fromEntries(Object.entries(metadata).filter(([key]) => !UNOWNED_METADATA.has(key)));
  return Object.keys(ownable).length === 0 ? rest : { ...rest, metadata: ownable };
}

function matchesMap(owned: FieldSet, live: Fields, desired: Fields, path: readonly string[]): boolean {
  const wanted = Object.keys(desired);
  const ownedKeys = Object.keys(owned).filter((key) => key !== '.');
  if (ownedKeys.some((key) => !key.startsWith('f:') || !Object.hasOwn(desired, key.slice(2)))) return false;
  return wanted.every((key) => {
    const below = owned[`f:${key}`];
    return (
      isFields(below) && Object.hasOwn(live, key) && matches(below, live[key], desired[key], [...path, key])
    );
  });
}

function matches(owned: FieldSet, live: unknown, desired: unknown, path: readonly string[]): boolean {
  const keys = Object.keys(owned).filter((key) => key !== '.');
  if (keys.length === 0) return sameValue(live, desired, path);
  if (Array.isArray(desired)) return Array.isArray(live) && matchesList(owned, keys, live, desired, path);
  return isFields(live) && isFields(desired) && matchesMap(owned, live, desired, path);
}

/** A list that is merged by key (`k:{"name":"a"}`) or is a set (`v:"a"`). */
function matchesList(
  owned: FieldSet,
  keys: readonly string[],
  live: readonly unknown[],
  desired: readonly unknown[],
  path: readonly string[],
): boolean {
  if (keys.length !== desired.length) return false;
  const left = new Set(desired);
  return keys.every((key) => {
    const below = owned[key];
    const identity = parseJson(key.slice(2));
    if (key.startsWith('v:')) return desired.includes(identity) && live.includes(identity);
    if (!key.startsWith('k:') || !isFields(identity) || !isFields(below)) return false;
    // A key that we left to its default (a port's protocol) is only in the server's.
    const candidates = [...left];
    const ours =
      candidates.find((item) => hasIdentity(item, identity)) ??
      candidates.find((item) => hasIdentity(item, identity, 'or absent'));
    left.delete(ours);
    const theirs = live.find((item) => hasIdentity(item, identity));
    return isFields(ours) && isFields(theirs) && matchesMap(below, theirs, ours, path);
  });
}

const hasIdentity = (item: unknown, identity: Fields, leniency?: 'or absent'): boolean =>
  isFields(item) &&
  Object.entries(identity).every(
    ([key, value]) => isSameJson(item[key], value) || (leniency === 'or absent' && item[key] === undefined),
  );

function sameValue(live: unknown, desired: unknown, path: readonly string[]): boolean {
  if (desired === null || desired === undefined) return false;
  if (isSameJson(live, desired)) return true;
  return isQuantityPath(path) && sameQuantity(live, desired);
}

/** Elsewhere two texts that look like the same quantity may mean different things (a broker's config, a label). */
const isQuantityPath = (path: readonly string[]): boolean =>
  ['requests', 'limits', 'hard', 'capacity'].includes(path.at(-2) ?? '');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

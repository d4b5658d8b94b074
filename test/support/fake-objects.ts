// Selectors, merging and naming for the fake API server.
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';

const CLUSTER_SCOPED = new Set([
  'APIService',
  'ClusterRole',
  'ClusterRoleBinding',
  'CSIDriver',
  'CSINode',
  'CustomResourceDefinition',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PriorityClass',
  'StorageClass',
  'ValidatingWebhookConfiguration',
  'VolumeAttachment',
]);

/** By its name alone: kinds that a CRD brings count as namespaced. */
export function isClusterScoped(kind: string): boolean {
  return CLUSTER_SCOPED.has(kind);
}

/** Good enough English: pods, storageclasses, networkpolicies, endpoints. */
export function pluralOf(kind: string): string {
  const lower = kind.toLowerCase();
  if (lower === 'endpoints') return lower;
  if (/(s|x|ch)$/.test(lower)) return `${lower}es`;
  return /[^aeiou]y$/.test(lower) ? `${lower.slice(0, -1)}ies` : `${lower}s`;
}

/** What generation counts: everything but metadata and status. */
export function specOf(object: KubernetesObject): string {
  return JSON.stringify({ ...object, metadata: undefined, status: undefined }, (_, value: unknown) =>
    isMap(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

/** Merges maps; lists and scalars are replaced. With `nullDeletes` as in a JSON merge patch. */
export function mergeInto(
  target: Record<string, unknown>,
  patch: Record<string, unknown>,
  options: { readonly nullDeletes: boolean },
): void {
  for (const [key, value] of Object.entries(patch)) {
    const current = target[key];
    if (value === null && options.nullDeletes) Reflect.deleteProperty(target, key);
    else if (isMap(value) && isMap(current)) mergeInto(current, value, options);
    else target[key] = value;
  }
}

/** `a=b`, `a!=b`, `a`, `!a`, `a in (b, c)`, `a notin (b)`, joined by commas. */
export function matchesLabels(object: KubernetesObject, selector: string | undefined): boolean {
  if (selector === undefined || selector === '') return true;
  const labels = object.metadata.labels ?? {};
  return selector.split(/,(?![^(]*\))/).every((part) => {
    const set = /^\s*(\S+)\s+(in|notin)\s+\(([^)]*)\)\s*$/.exec(part);
    if (set !== null) {
      const values = (set[3] ?? '').split(',').map((value) => value.trim());
      return values.includes(labels[set[1] ?? ''] ?? '') === (set[2] === 'in');
    }
    return matchesTerm(part, (key) => labels[key]);
  });
}

/** `metadata.name=x,involvedObject.uid=y`; any dotted path is looked up. */
export function matchesFields(object: KubernetesObject, selector: string | undefined): boolean {
  if (selector === undefined || selector === '') return true;
  return selector.split(',').every((part) =>
    matchesTerm(part, (path) => {
      let value: unknown = object;
      for (const segment of path.split('.')) value = isMap(value) ? value[segment] : undefined;
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    }),
  );
}

function matchesTerm(part: string, read: (key: string) => string | undefined): boolean {
  const term = /^\s*(!?)([^=!\s]+)\s*(?:(!=|==?)\s*(.*?))?\s*$/.exec(part);
  if (term === null) throw new Error(`The fake server does not understand the selector "${part}"`);
  const [, not, key = '', operator, expected = ''] = term;
  const actual = read(key);
  if (operator === undefined) return (actual !== undefined) === (not === '');
  return operator === '!=' ? actual !== expected : actual === expected;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

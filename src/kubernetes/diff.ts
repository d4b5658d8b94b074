// What an apply would change, field by field, as a person reads it.
import { isFields, isSameJson } from './fields.ts';
import { bodyOf, type KubernetesObject } from './objects.ts';

export interface FieldChange {
  /** `spec.kafka.config["min.insync.replicas"]`. */
  readonly path: string;
  /** Absent where the field did not exist; secrets are shown as `***`. */
  readonly from?: unknown;
  readonly to?: unknown;
}

/** What the server writes by itself, and what only says who applied. */
const SERVER_METADATA = new Set([
  'managedFields',
  'resourceVersion',
  'generation',
  'uid',
  'creationTimestamp',
  'selfLink',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
]);

/** Annotations and labels that tell of the tool and not of the object. */
const OWN_KEYS = [/^lamina\.dev\//, /^applyset\.kubernetes\.io\//, /^kubectl\.kubernetes\.io\/last-applied-/];

/** The fields by which an item of a list is told apart, most telling first. */
const ITEM_KEYS = ['name', 'id', 'key', 'type', 'topologyKey', 'mountPath', 'port', 'containerPort', 'ip'];

const MASK = '***';

/**
 * The differences between what is (`undefined`: nothing) and what would be, in the order of the fields' names.
 * Values of Secrets are shown as `***`; that they change stays visible.
 */
export function diffObjects(
  live: KubernetesObject | undefined,
  desired: KubernetesObject,
): readonly FieldChange[] {
  const differences: FieldChange[] = [];
  collect(live === undefined ? {} : comparable(live), comparable(desired), '', differences);
  return desired.kind === 'Secret' && desired.apiVersion === 'v1' ? differences.map(maskSecret) : differences;
}

function comparable(object: KubernetesObject): Record<string, unknown> {
  const { metadata } = object;
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(metadata)) {
    if (SERVER_METADATA.has(key) || key === 'name' || key === 'namespace') continue;
    if ((key === 'labels' || key === 'annotations') && isFields(value)) {
      const own = Object.entries(value).filter(([name]) => !OWN_KEYS.some((pattern) => pattern.test(name)));
      if (own.length > 0) kept[key] = Object.fromEntries(own);
    } else kept[key] = value;
  }
  const withoutData = Object.fromEntries(
    Object.entries(bodyOf(object)).filter(([, value]) => value !== undefined),
  );
  return Object.keys(kept).length === 0 ? withoutData : { metadata: kept, ...withoutData };
}

function collect(from: unknown, to: unknown, path: string, into: FieldChange[]): void {
  if (isSameJson(from, to)) return;
  if (isFields(to) && (isFields(from) || (from === undefined && Object.keys(to).length > 0))) {
    const before = isFields(from) ? from : {};
    for (const key of [...new Set([...Object.keys(before), ...Object.keys(to)])].sort()) {
      collect(before[key], to[key], joinPath(path, key), into);
    }
  } else if (Array.isArray(to) && (Array.isArray(from) || (from === undefined && to.length > 0))) {
    collectList((from as unknown[] | undefined) ?? [], to, path, into);
  } else {
    into.push({
      path,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
  }
}

function collectList(
  from: readonly unknown[],
  to: readonly unknown[],
  path: string,
  into: FieldChange[],
): void {
  const key = ITEM_KEYS.find((candidate) => tellsApart(from, candidate) && tellsApart(to, candidate));
  if (key === undefined) {
    // Items without a name: scalars as one value, so that a shifted list is not told as many changes.
    if ([...from, ...to].every((item) => !isFields(item) && !Array.isArray(item))) {
      into.push({ path, ...(from.length === 0 ? {} : { from }), to });
      return;
    }
    for (let index = 0; index < Math.max(from.length, to.length); index += 1) {
      collect(from[index], to[index], `${path}[${index}]`, into);
    }
    return;
  }
  const identity = (item: unknown): unknown => (item as Record<string, unknown>)[key];
  const before = new Map(from.map((item) => [identity(item), item]));
  const after = new Map(to.map((item) => [identity(item), item]));
  const count = into.length;
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    collect(before.get(id), after.get(id), `${path}[${key}=${String(id)}]`, into);
  }
  if (into.length === count) {
    // The same items in another order.
    into.push({ path, from: [...before.keys()], to: [...after.keys()] });
  }
}

function tellsApart(items: readonly unknown[], key: string): boolean {
  const values = items.map((item) => (isFields(item) ? item[key] : undefined));
  return (
    values.every((value) => typeof value === 'string' || typeof value === 'number') &&
    new Set(values).size === values.length
  );
}

function joinPath(path: string, key: string): string {
  if (!/^[A-Za-z_][\w-]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function maskSecret(difference: FieldChange): FieldChange {
  if (!/^(data|stringData)\b/.test(difference.path)) return difference;
  return {
    path: difference.path,
    ...('from' in difference ? { from: MASK } : {}),
    ...('to' in difference ? { to: MASK } : {}),
  };
}

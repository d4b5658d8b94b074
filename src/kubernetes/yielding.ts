// Fields that others may own: which conflicts yield instead of failing. Data, so that a new case is a new row.
import type { FieldConflict } from './errors.ts';
import { isFields } from './fields.ts';
import { groupKindOf, type KubernetesObject } from './objects.ts';

interface YieldRule {
  /** `group/Kind`; absent for every kind. */
  readonly kind?: RegExp;
  readonly field: RegExp;
  /** The manager that may keep it; absent for any. */
  readonly manager?: RegExp;
  readonly why: string;
}

const RULES: readonly YieldRule[] = [
  {
    // A person's `kubectl scale` writes the same field under another name, and is drift.
    field: /^\.spec\.replicas$/,
    manager: /^(kube-controller-manager|horizontal-pod-autoscaler|keda-operator)$/,
    why: 'an autoscaler sets the replicas',
  },
  {
    kind: /^admissionregistration\.k8s\.io\/|^apiextensions\.k8s\.io\/|^apiregistration\.k8s\.io\//,
    field: /\.caBundle$/,
    why: 'the certificate is injected',
  },
  {
    kind: /^\/Secret$/,
    field: /^\.data(\.|$)/,
    manager: /^cert-manager/,
    why: 'the certificate is issued in the cluster',
  },
];

/** Why this field is left to its owner; undefined where the conflict stands. */
export function reasonToYield(object: KubernetesObject, conflict: FieldConflict): string | undefined {
  const kind = groupKindOf(object);
  return RULES.find(
    (rule) =>
      (rule.kind?.test(kind) ?? true) &&
      rule.field.test(conflict.field) &&
      (rule.manager?.test(conflict.manager) ?? true),
  )?.why;
}

/** A copy without the field, named as the server names it: `.webhooks[name="a.b"].clientConfig.caBundle`. */
export function withoutField(object: KubernetesObject, field: string): KubernetesObject {
  const copy = structuredClone(object);
  const steps = parseFieldPath(field);
  const last = steps.pop();
  let parent: unknown = copy;
  for (const step of steps) parent = follow(parent, step);
  if (typeof last === 'string' && isFields(parent)) Reflect.deleteProperty(parent, last);
  return copy;
}

/** Characters. */
const LONGEST_PATH = 4_096;

type Step = string | Readonly<Record<string, unknown>>;

/** `.a.b[name="x",port=1].c` as `a`, `b`, `{name: 'x', port: 1}`, `c`. */
export function parseFieldPath(path: string): Step[] {
  // A bracket that is never closed is looked for from each of them to the end.
  if (path.length > LONGEST_PATH) return [];
  return [...path.matchAll(/\.([^.[\]]+)|\[([^\]]*)\]/g)].map(([, name, key]) => {
    if (name !== undefined) return name;
    const pairs = [...(key ?? '').matchAll(/([^=,]+)=("(?:[^"\\]|\\.)*"|[^,]*)/g)];
    return Object.fromEntries(pairs.map(([, field = '', value = '']) => [field, valueOf(value)]));
  });
}

/** The server writes JSON; what is none stands for itself. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function follow(parent: unknown, step: Step): unknown {
  if (typeof step === 'string')
    return isFields(parent) && Object.hasOwn(parent, step) ? parent[step] : undefined;
  if (!Array.isArray(parent)) return undefined;
  return parent.find(
    (item) => isFields(item) && Object.entries(step).every(([key, value]) => item[key] === value),
  ) as unknown;
}

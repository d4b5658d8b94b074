// Fields of objects that any controller may have written: read without trust, never thrown over.
import type { Condition, KubernetesObject } from '../objects.ts';

type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of field names; undefined where anything on the way is missing or of another type. */
export function fieldAt(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const name of path) {
    if (!isRecord(current) || !Object.hasOwn(current, name)) return undefined;
    current = current[name];
  }
  return current;
}

export function stringAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = fieldAt(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

export function recordAt(value: unknown, ...path: readonly string[]): Json {
  const found = fieldAt(value, ...path);
  return isRecord(found) ? found : {};
}

export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = fieldAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** A number, also where it was written as text (some controllers write `observedGeneration: "3"`). */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  return toNumber(fieldAt(value, ...path));
}

export function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value);
  return undefined;
}

/** The well-formed ones among `status.conditions`. */
export function conditionsIn(object: KubernetesObject): readonly Condition[] {
  return listAt(object, 'status', 'conditions').flatMap((entry) => {
    const type = stringAt(entry, 'type');
    if (type === undefined) return [];
    const condition: Record<string, unknown> = { type, status: stringAt(entry, 'status') ?? '' };
    for (const name of ['reason', 'message', 'lastTransitionTime']) {
      const text = stringAt(entry, name);
      if (text !== undefined) condition[name] = text;
    }
    const observedGeneration = numberAt(entry, 'observedGeneration');
    return [
      { ...condition, ...(observedGeneration === undefined ? {} : { observedGeneration }) } as Condition & {
        type: string;
      },
    ];
  });
}

export function conditionOf(object: KubernetesObject, type: string): Condition | undefined {
  return conditionsIn(object).find((condition) => condition.type === type);
}

/** The condition if its status is "True". */
export function trueCondition(object: KubernetesObject, type: string): Condition | undefined {
  const condition = conditionOf(object, type);
  return condition?.status === 'True' ? condition : undefined;
}

export function annotationOf(object: KubernetesObject, name: string): string | undefined {
  return stringAt(object.metadata, 'annotations', name);
}

export function labelOf(object: KubernetesObject, name: string): string | undefined {
  return stringAt(object.metadata, 'labels', name);
}

export function generationOf(object: KubernetesObject): number | undefined {
  return toNumber(object.metadata.generation);
}

/** Milliseconds since the epoch of an RFC 3339 time. */
export function timeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

// Small tools for plain data.
import type { KubernetesObject } from './objects.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy without these keys. */
export function without(fields: object, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}

/** What stands beside metadata, without what names the object and what only the server writes. */
export const bodyOf = (object: KubernetesObject): Record<string, unknown> =>
  without(object, 'apiVersion', 'kind', 'status', 'metadata');

/** Whether two JSON values are the same, whatever the order of keys. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => isSameJson(item, right[index]));
  }
  if (!isFields(left) || !isFields(right)) return left === right;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSameJson(left[key], right[key]))
  );
}

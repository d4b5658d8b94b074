// Fields of an object by a path of names apart by dots; `*` stands for each item of a list.
import { isFields } from '../../kubernetes/fields.ts';

/** undefined where a part of the path is not there. */
export function fieldAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((found, name) => (isFields(found) ? found[name] : undefined), value);
}

/**
 * A copy of `value` in which each field at the path is what `replace` says of it and of the same field of `other`;
 * fields that one of them lacks stay as they are. Items of lists are the same by their place.
 */
export function replaceFields<T>(
  value: T,
  other: unknown,
  path: string,
  replace: (own: unknown, other: unknown) => unknown,
): T {
  return replaceAt(value, other, path.split('.'), replace) as T;
}

function replaceAt(
  value: unknown,
  other: unknown,
  [name, ...rest]: readonly string[],
  replace: (own: unknown, other: unknown) => unknown,
): unknown {
  if (name === undefined) return value === undefined || other === undefined ? value : replace(value, other);
  if (name === '*') {
    if (!Array.isArray(value) || !Array.isArray(other)) return value;
    return value.map((item, index) => replaceAt(item, other[index], rest, replace));
  }
  if (!isFields(value) || !isFields(other) || !(name in value)) return value;
  return { ...value, [name]: replaceAt(value[name], other[name], rest, replace) };
}

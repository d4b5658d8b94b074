// What came from the server, checked once at the door: the rest of Lamina reads objects without asking again.
import { isFields, type Fields } from '../fields.ts';
import { ApiError } from '../errors.ts';
import type { KubernetesObject } from '../objects.ts';

const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => isFields(value) && Object.values(value).every(isText);
const isListOf =
  (test: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(test);

/** The fields of metadata that are read, and what each must be where it is there. */
const METADATA: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: isText,
  namespace: isText,
  uid: isText,
  resourceVersion: isText,
  generation: (value) => typeof value === 'number',
  creationTimestamp: isText,
  deletionTimestamp: isText,
  labels: isTexts,
  annotations: isTexts,
  finalizers: isListOf(isText),
  ownerReferences: isListOf(isFields),
  managedFields: isListOf(isFields),
};

/** What keeps a value from being a Kubernetes object; undefined where nothing does. */
function whatIsWrong(value: unknown): string | undefined {
  if (!isFields(value)) return 'it is no map';
  if (!isText(value['apiVersion'])) return 'apiVersion is no text';
  if (!isText(value['kind'])) return 'kind is no text';
  const { metadata } = value;
  if (!isFields(metadata)) return 'metadata is no map';
  const wrong = Object.entries(METADATA).find(
    ([field, test]) => metadata[field] !== undefined && metadata[field] !== null && !test(metadata[field]),
  );
  return wrong === undefined ? undefined : `metadata.${wrong[0]} has another type`;
}

/**
 * A value of the server as an object. Its name is asked for where `named`: reviews and bookmarks have none.
 * @throws {ApiError} where something that is not the API server answered, or not whole.
 */
export function receivedObject(value: unknown, what: string, form: 'named' | 'nameless'): KubernetesObject {
  const wrong = whatIsWrong(value);
  if (wrong !== undefined) throw strange(what, wrong);
  const { metadata } = value as KubernetesObject;
  if (form === 'named' && !isText(metadata.name)) throw strange(what, 'metadata.name is missing');
  return value as KubernetesObject;
}

/** A value of the server as a map. @throws {ApiError} as `receivedObject` does. */
export function receivedMap(value: unknown, what: string): Fields {
  if (!isFields(value)) throw strange(what, 'it is no map');
  return value;
}

/** The maps of a list; what is no list has none. */
export const mapsOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter(isFields) : [];

/** The error for an answer that no API server gives. */
export const strange = (what: string, wrong: string): ApiError =>
  new ApiError(0, 'NotJson', `${what} brought something that the API server does not write: ${wrong}`, {
    remedy:
      'Check that the server address of this context is the API server itself, not a proxy that answers for it.',
  });

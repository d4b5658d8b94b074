// A stream of YAML documents into Kubernetes objects.
import { isFields } from '../../kubernetes/fields.ts';
import { describeReference, keyOf, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { parseYamlStream, readData, type ParsedYaml } from '../files/yaml-source.ts';

/**
 * Parses manifests as the API server's own tools would (YAML 1.1); `List`s are opened, empty documents skipped.
 * @param source what the text came from, for messages.
 * @throws {ConfigurationError} for a document that is no object, and for an object that occurs twice.
 */
export function parseManifests(text: string, source: string): KubernetesObject[] {
  const objects = parseYamlStream(text, source).flatMap((parsed) => readObjects(parsed, source));
  const seen = new Set<string>();
  for (const object of objects) {
    const reference = referenceTo(object);
    const key = keyOf(reference);
    if (seen.has(key)) {
      throw new ConfigurationError(`${source}: ${describeReference(reference)} occurs twice`, {
        remedy: 'Remove one of the two, or give one another name.',
      });
    }
    seen.add(key);
  }
  return objects;
}

function readObjects(parsed: ParsedYaml, source: string): KubernetesObject[] {
  const data = readData(parsed, source);
  if (data === null || data === undefined) return [];
  const { line, column } = parsed.position(parsed.document.contents?.range[0] ?? 0);
  const place = `${source}:${line}:${column}`;
  if (isFields(data) && data['kind'] === 'List' && Array.isArray(data['items'])) {
    return data['items'].map((item: unknown) => checkObject(item, place));
  }
  return [checkObject(data, place)];
}

function checkObject(data: unknown, place: string): KubernetesObject {
  if (!isFields(data)) throw new ConfigurationError(`${place}: expected a Kubernetes object, a map`);
  const { apiVersion, kind, metadata } = data;
  const missing =
    typeof apiVersion !== 'string' || apiVersion === ''
      ? 'apiVersion'
      : typeof kind !== 'string' || kind === ''
        ? 'kind'
        : !isFields(metadata) || typeof metadata['name'] !== 'string' || metadata['name'] === ''
          ? 'metadata.name'
          : metadata['namespace'] !== undefined &&
              metadata['namespace'] !== null &&
              typeof metadata['namespace'] !== 'string'
            ? 'a metadata.namespace that is text'
            : undefined;
  if (missing !== undefined) {
    throw new ConfigurationError(`${place}: a Kubernetes object needs ${missing}`);
  }
  return data as KubernetesObject;
}

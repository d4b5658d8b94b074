// What a layer tells once it is ready: endpoints, names of secrets.
import type { KubernetesClient } from '../kubernetes/client.ts';
import { describeReference, type ObjectReference } from '../kubernetes/objects.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { parseJsonPathTemplate, renderJsonPath } from './files/json-path.ts';
import { apiVersionOf } from './files/known-kinds.ts';
import type { OutputSpec } from './files/layer-schema.ts';
import { readOnce } from './read-once.ts';
import type { Layer } from './types.ts';

interface MissingOutput {
  readonly name: string;
  /** Why it could not be read. */
  readonly reason: string;
}

export interface Outputs {
  readonly outputs: Readonly<Record<string, string>>;
  readonly missing: readonly MissingOutput[];
}

/**
 * Reads the outputs of layer.yaml from the cluster, each object once.
 * An absent object, kind or field makes an output missing; only a refusal of the server throws.
 */
export async function readOutputs(
  layer: Layer,
  client: Pick<KubernetesClient, 'get'>,
  namespace: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Outputs> {
  const read = readOnce((reference) => client.get(reference, options));
  const outputs: Record<string, string> = {};
  const missing: MissingOutput[] = [];
  await Promise.all(
    Object.entries(layer.spec.outputs).map(async ([name, output]) => {
      const reference = referenceOf(name, output, namespace);
      const object = await read(reference);
      const value = object && renderJsonPath(parseJsonPathTemplate(output.path), object);
      if (value !== undefined) outputs[name] = value;
      else {
        const what = describeReference(reference);
        missing.push({
          name,
          reason: object === undefined ? `${what} does not exist` : `${what} has nothing at ${output.path}`,
        });
      }
    }),
  );
  // The order of layer.yaml, whatever order the answers came in.
  const names = Object.keys(layer.spec.outputs);
  return {
    outputs: Object.fromEntries(
      names.flatMap((name) => (Object.hasOwn(outputs, name) ? [[name, outputs[name] ?? '']] : [])),
    ),
    missing: missing.sort((left, right) => names.indexOf(left.name) - names.indexOf(right.name)),
  };
}

function referenceOf(name: string, output: OutputSpec, namespace: string): ObjectReference {
  const apiVersion = output.apiVersion ?? apiVersionOf(output.kind);
  if (apiVersion === undefined) {
    throw new ConfigurationError(`The output ${name} needs an apiVersion for the kind ${output.kind}`);
  }
  return { apiVersion, kind: output.kind, namespace, name: output.name };
}

// The files of a stack: its layers by name or by lamina.yaml.
import { loadLayer } from '../layers/files/layer-file.ts';
import {
  loadStackFile,
  resolveStack,
  type ResolvedStack,
  type StackFlags,
} from '../layers/files/stack-file.ts';
import { mergeValues, type Values } from '../layers/files/values.ts';
import type { KustomizePatch, Layer } from '../layers/types.ts';
import { builtInLayers, type Installation } from './installation.ts';

/** What is brought up where neither the caller nor lamina.yaml says it. */
export const DEFAULT_LAYERS = ['speed', 'batch', 'serving'];

export interface LoadStack extends StackFlags {
  /** Another stack file than lamina.yaml. */
  readonly file?: string;
  readonly workspace: string;
  readonly installation: Installation;
}

export interface LoadedStack extends Omit<ResolvedStack, 'layers'> {
  readonly layers: readonly { readonly layer: Layer; readonly patches: readonly KustomizePatch[] }[];
}

/** @throws {ConfigurationError} for whatever is wrong with the files of the stack and its layers */
export async function loadStack(request: LoadStack): Promise<LoadedStack> {
  const { workspace, installation } = request;
  const stack = resolveStack(await loadStackFile(workspace, request.file), request, DEFAULT_LAYERS);
  const layers = await Promise.all(
    stack.layers.map(async ({ layer, patches, values }) => {
      const loaded = await loadLayer(layer, { builtInDirectory: builtInLayers(installation), workspace });
      return { layer: withValues(loaded, values), patches };
    }),
  );
  return { ...stack, layers };
}

/** The stack's values for the operator's chart, over those of layer.yaml. */
function withValues(layer: Layer, values: Values): Layer {
  const { operator } = layer.spec;
  if (operator === undefined || Object.keys(values).length === 0) return layer;
  return {
    ...layer,
    spec: { ...layer.spec, operator: { ...operator, values: mergeValues(operator.values, values) } },
  };
}

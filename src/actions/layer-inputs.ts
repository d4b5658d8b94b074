// What the actions that work on one layer have in common.
import { builtInLayers } from '../doors/installation.ts';
import { loadLayer } from '../layers/files/layer-file.ts';
import type { Layer } from '../layers/types.ts';
import type { ActionPlace } from './action.ts';
import { clusterInputs } from './cluster-inputs.ts';
import { duration, requiredText, text } from './inputs.ts';

export const layerInputs = {
  ...clusterInputs,
  layer: requiredText(),
  overlay: text(),
  namespace: text(),
  timeout: duration(),
} as const;

/**
 * The layer that an input names: a built-in one, or a folder of the caller's workspace.
 * @throws {ConfigurationError} for an unknown layer, or a mistake in it
 */
export const loadGivenLayer = (name: string, { workspace, installation }: ActionPlace): Promise<Layer> =>
  loadLayer(name, { builtInDirectory: builtInLayers(installation), workspace });

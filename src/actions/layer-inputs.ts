// What the actions that work on one layer have in common.
import { builtInLayers, type Installation } from '../doors/installation.ts';
import { loadLayer } from '../layers/files/layer-file.ts';
import type { Layer } from '../layers/types.ts';
import { clusterInputs } from './cluster-inputs.ts';
import { duration, requiredText, text } from './inputs.ts';

export const layerInputs = {
  ...clusterInputs,
  layer: requiredText(),
  overlay: text(),
  namespace: text(),
  timeout: duration(),
} as const;

/** The layer that an input names: a built-in one, or a folder of the caller's workspace. */
export function findLayer(name: string, env: NodeJS.ProcessEnv, installation: Installation): Promise<Layer> {
  return loadLayer(name, {
    builtInDirectory: builtInLayers(installation),
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
  });
}

/** Empty inputs are left out, so that the layer's own values count. */
export function optional<K extends string, V>(key: K, value: V | '' | undefined): Partial<Record<K, V>> {
  return value === '' || value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

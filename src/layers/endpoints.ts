// What several layers tell together.
import type { LayerResult } from './types.ts';

/** Of one name, that of the last layer. */
export const allEndpoints = (
  layers: readonly Pick<LayerResult, 'endpoints'>[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(layers.flatMap(({ endpoints }) => Object.entries(endpoints)));

// Several layers down, one after the other; what was done stands, also where one is stuck.
import { teardownLayer, type TeardownOptions } from '../layers/teardown.ts';
import type { Collaborators, Layer, TeardownResult } from '../layers/types.ts';
import { LaminaError } from '../runtime/errors.ts';

export interface TakenDown extends TeardownResult {
  /** The layer that did not go, and why; those that were brought up before it were not touched. */
  readonly failure?: LaminaError;
}

/** `layers` in the order in which they were brought up; they go in the reverse one, since later ones need earlier ones. */
export async function takeDown(
  layers: readonly Layer[],
  collaborators: Collaborators,
  optionsOf: (layer: Layer) => TeardownOptions,
): Promise<TakenDown> {
  const removed: TeardownResult['removed'][number][] = [];
  const leftBehind: TeardownResult['leftBehind'][number][] = [];
  for (const layer of layers.toReversed()) {
    try {
      const result = await collaborators.logger.group(`Take the ${layer.name} layer down`, () =>
        teardownLayer(layer, collaborators, optionsOf(layer)),
      );
      removed.push(...result.removed);
      leftBehind.push(...result.leftBehind);
    } catch (error) {
      if (!(error instanceof LaminaError) || error.code !== 'TEARDOWN_STUCK') throw error;
      const partial = error.details as unknown as TeardownResult;
      removed.push(...partial.removed);
      leftBehind.push(...partial.leftBehind);
      return { removed, leftBehind, failure: error };
    }
  }
  return { removed, leftBehind };
}

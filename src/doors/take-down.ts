// Several layers down; what was done stands, also where one is stuck.
import { teardownStack, type TeardownOptions } from '../layers/teardown.ts';
import type { Collaborators, Layer, TeardownResult } from '../layers/types.ts';
import { LaminaError } from '../runtime/errors.ts';

export interface TakenDown extends TeardownResult {
  /** The layer that did not go, and why; those that it depends on were not touched. */
  readonly failure?: LaminaError;
}

/**
 * A layer goes once those are gone that depend on it.
 * @throws {ConfigurationError} for what this user may not do, before anything is removed; whatever the cluster refuses
 */
export async function takeDown(
  layers: readonly Layer[],
  collaborators: Collaborators,
  optionsOf: (layer: Layer) => TeardownOptions,
): Promise<TakenDown> {
  try {
    return await teardownStack(layers, collaborators, optionsOf);
  } catch (error) {
    if (!(error instanceof LaminaError) || error.code !== 'TEARDOWN_STUCK') throw error;
    return { ...(error.details as unknown as TeardownResult), failure: error };
  }
}

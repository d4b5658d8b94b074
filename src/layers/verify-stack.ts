// Several layers proved side by side: none of them needs another's proof.
import type { Collaborators, Layer, VerifyResult } from './types.ts';
import { verifyLayer, type VerifyOptions } from './verify.ts';

/**
 * In the order of `layers`. One that throws does not cut the others off: what they have applied is removed first.
 * @throws {ConfigurationError} for a layer that has nothing to verify it by
 */
export async function verifyStack(
  layers: readonly Layer[],
  collaborators: Collaborators,
  optionsOf: (layer: Layer) => VerifyOptions,
): Promise<readonly VerifyResult[]> {
  const outcomes = await Promise.allSettled(
    layers.map((layer) => verifyLayer(layer, collaborators, optionsOf(layer))),
  );
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}

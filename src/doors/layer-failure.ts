// A layer that did not come up, as the error that a door ends with.
import type { LayerResult } from '../layers/types.ts';
import { LaminaError } from '../runtime/errors.ts';

export function layerFailure(result: LayerResult): LaminaError {
  const { failure, name } = result;
  const diagnosis = failure?.diagnosis;
  return new LaminaError(
    'LAYER_NOT_READY',
    `Layer ${name}: ${diagnosis?.cause ?? failure?.message ?? 'not ready'}`,
    {
      ...(diagnosis === undefined ? {} : { remedy: diagnosis.remedy }),
      details: { layer: name, ...(diagnosis === undefined ? {} : { diagnosis }) },
    },
  );
}

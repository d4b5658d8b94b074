// A layer that did not come up, as the error that a door ends with.
import type { LayerResult } from '../layers/types.ts';
import { LaminaError } from '../runtime/errors.ts';

/** With the cause as its message, and what became of a rollback behind it. */
export function layerFailure(result: LayerResult): LaminaError {
  const { failure, name, rolledBack } = result;
  const diagnosis = failure?.diagnosis;
  const cause = diagnosis?.cause ?? failure?.message ?? 'not ready';
  const remedies = [diagnosis?.remedy ?? '', rolledBack?.remedy ?? ''].filter((remedy) => remedy !== '');
  return new LaminaError(
    'LAYER_NOT_READY',
    `Layer ${name}: ${rolledBack === undefined ? cause : `${cause.replace(/\.$/, '')}. ${rolledBack.message}`}`,
    {
      ...(remedies.length === 0 ? {} : { remedy: remedies.join(' ') }),
      details: {
        layer: name,
        ...(diagnosis === undefined ? {} : { diagnosis }),
        ...(rolledBack === undefined ? {} : { rolledBack }),
      },
    },
  );
}

/** Of the first layer that did not come up; undefined where all did. */
export function firstFailure(results: readonly LayerResult[]): LaminaError | undefined {
  const failed = results.find(({ failure }) => failure !== undefined);
  return failed && layerFailure(failed);
}

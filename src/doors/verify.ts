// The proof of a stack's layers, for the terminal and for the root action.
import type { Layer, Progress, VerifyResult } from '../layers/types.ts';
import { verifyStack } from '../layers/verify-stack.ts';
import { LaminaError } from '../runtime/errors.ts';
import type { Session } from './stack.ts';

/** Verifies `layers` of the session side by side, as they were asked for. */
export function verifyLayers(
  layers: readonly Layer[],
  session: Session,
  onProgress: (progress: Progress) => void,
): Promise<readonly VerifyResult[]> {
  return verifyStack(layers, session.collaborators, (layer) => {
    const { overlay, namespace, timeout } = session.request(layer);
    return {
      ...(overlay === undefined ? {} : { overlay }),
      ...(namespace === undefined ? {} : { namespace }),
      ...(timeout === undefined ? {} : { timeout }),
      onProgress,
    };
  });
}

/** What a layer's evidence says about why it did not pass, as the error that a door ends with. */
export function verificationFailure({ name, evidence }: VerifyResult): LaminaError {
  const { cause, remedy } = evidence;
  return new LaminaError(
    'VERIFY_FAILED',
    `Layer ${name} did not pass its verification${typeof cause === 'string' ? `: ${cause}` : ''}`,
    { ...(typeof remedy === 'string' ? { remedy } : {}), details: evidence },
  );
}

// Helm's release of an operator, as far as this user may see it.
import { readRelease, type ReleaseRevision } from '../../helm/release-secret.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import type { OperatorSpec } from '../files/layer-spec.ts';
import type { Collaborators } from '../types.ts';

/** undefined where there is none; `hidden` where this user may not read the Secrets that Helm keeps releases in. */
export async function seeRelease(
  { namespace, release }: Pick<OperatorSpec, 'namespace' | 'release'>,
  { kubernetes, signal }: Pick<Collaborators, 'kubernetes' | 'signal'>,
): Promise<ReleaseRevision | 'hidden' | undefined> {
  try {
    return await readRelease(kubernetes, namespace, release, { signal });
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return 'hidden';
    throw error;
  }
}

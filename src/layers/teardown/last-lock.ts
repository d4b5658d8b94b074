// The lock over what goes, which goes with it.
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { withLock, type LockRequest } from '../lock.ts';
import type { TeardownContext } from './context.ts';

/**
 * Runs `work` under a lock that is deleted in the end. There is none for a dry run, nor in a namespace that does not exist
 * or is on its way out: nothing can be made there, not even a lock.
 */
export async function underLastLock<T>(
  where: Pick<LockRequest, 'name' | 'namespace'>,
  namespace: KubernetesObject | undefined,
  context: TeardownContext,
  work: (context: TeardownContext) => Promise<T>,
): Promise<T> {
  const { kubernetes, signal, run, dryRun } = context;
  const usable = namespace !== undefined && namespace.metadata.deletionTimestamp === undefined;
  if (dryRun || !usable) return work(context);
  return withLock({ ...where, run, signal }, context, async (held) => {
    const result = await work({ ...context, signal: held });
    // Deleted while held: whoever waits for it makes it anew.
    const lease = { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', ...where };
    await kubernetes.delete(lease, { signal });
    return result;
  });
}

// One writer at a time for a layer.
import { acquireLease, type HeldLease } from '../kubernetes/lease.ts';
import type { Collaborators, RunIdentity } from './types.ts';

export const lockName = (layer: string): string => `lamina-${layer}`;

/** Layers share operators, so changing one has a lock of its own, in the operator's namespace. */
export const operatorLock = ({
  namespace,
  release,
}: {
  readonly namespace: string;
  readonly release: string;
}): { readonly name: string; readonly namespace: string } => ({
  name: `lamina-operator-${release}`,
  namespace,
});

/**
 * Waits for the lock, then runs `work` under a signal that aborts when the lock is lost; always gives the lock back.
 * @throws the signal's reason, or whatever `work` throws.
 */
export async function withLock<T>(
  lock: {
    readonly name: string;
    readonly namespace: string;
    readonly run: RunIdentity;
    readonly signal: AbortSignal;
    /** With what holding it ends, if not with `signal`. */
    readonly lifetime?: AbortSignal;
  },
  { kubernetes, clock, logger }: Pick<Collaborators, 'kubernetes' | 'clock' | 'logger'>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const held: HeldLease = await acquireLease({
    name: lock.name,
    namespace: lock.namespace,
    holder: lock.run.holder,
    ...(lock.run.url === undefined ? {} : { url: lock.run.url }),
    client: kubernetes,
    clock,
    logger,
    signal: lock.signal,
    ...(lock.lifetime === undefined ? {} : { lifetime: lock.lifetime }),
  });
  try {
    return await work(held.signal);
  } finally {
    await held.release();
  }
}

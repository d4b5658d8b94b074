// One writer at a time for a layer.
import { acquireLease, type HeldLease } from '../kubernetes/lease.ts';
import type { Collaborators, RunIdentity } from './types.ts';

export const lockName = (layer: string): string => `lamina-${layer}`;

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
  });
  try {
    return await work(held.signal);
  } finally {
    await held.release();
  }
}

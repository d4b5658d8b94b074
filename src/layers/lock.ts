// One writer at a time for a layer.
import { acquireLease, isLeaseHeld } from '../kubernetes/lease/lease.ts';
import type { HeldLease } from '../kubernetes/lease/types.ts';
import type { Collaborators, RunIdentity } from './types.ts';

/** The Lease of a layer, in the layer's namespace. */
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

export interface LockRequest {
  readonly name: string;
  readonly namespace: string;
  readonly run: RunIdentity;
  readonly signal: AbortSignal;
  /** With what holding it ends, if not with `signal`. */
  readonly lifetime?: AbortSignal;
}

type LockContext = Pick<Collaborators, 'kubernetes' | 'clock' | 'logger'>;

/**
 * Waits for the lock, then runs `work` under a signal that aborts when the lock is lost; always gives the lock back.
 * @throws the signal's reason, or whatever `work` throws.
 */
export async function withLock<T>(
  lock: LockRequest,
  context: LockContext,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const held = await acquire(lock, context);
  try {
    return await work(held.signal);
  } finally {
    await held.release();
  }
}

/** A lock for a run that may find nothing to write: it is taken when there is something, and then kept to the end. */
export interface WriteLock extends AsyncDisposable {
  /** Aborts when the lock is lost. */
  readonly signal: AbortSignal;
  /** Whether another run holds it: then it may not be passed by. */
  isContended(): Promise<boolean>;
  /**
   * Waits for it, until `signal` instead of the request's.
   * @returns false where it is held already; after true, what was read before may be out of date.
   */
  take(signal?: AbortSignal): Promise<boolean>;
}

/** Not held yet. Dispose it: what was taken is given back. */
export function openWriteLock(lock: LockRequest, context: LockContext): WriteLock {
  const lost = new AbortController();
  let held: HeldLease | undefined;
  return {
    signal: AbortSignal.any([lock.lifetime ?? lock.signal, lost.signal]),
    isContended: () => isLeaseHeld({ ...lock, client: context.kubernetes }),
    take: async (signal = lock.signal) => {
      if (held !== undefined) return false;
      held = await acquire({ lifetime: lock.signal, ...lock, signal }, context);
      const { signal: holding } = held;
      holding.addEventListener('abort', () => lost.abort(holding.reason), { once: true });
      return true;
    },
    [Symbol.asyncDispose]: async () => held?.release(),
  };
}

/** What a guest has: whoever asked it in holds the namespace's lock from before to after, until `signal`. */
export const lockOfHost = (signal: AbortSignal): WriteLock => ({
  signal,
  isContended: () => Promise.resolve(false),
  take: () => Promise.resolve(false),
  [Symbol.asyncDispose]: () => Promise.resolve(),
});

function acquire(lock: LockRequest, { kubernetes, clock, logger }: LockContext): Promise<HeldLease> {
  return acquireLease({
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
}

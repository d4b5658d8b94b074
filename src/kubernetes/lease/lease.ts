// A lock in the cluster: one Lease, held by one process, renewed while it works, taken over only when its holder is gone.
import { randomUUID } from 'node:crypto';
import type { KubernetesObject } from '../objects.ts';
import { isRace, isUnanswered, UNANSWERED } from './answers.ts';
import { keepLease, RENEW_DEADLINE } from './keeping.ts';
import { holderOf, referenceOf, sessionOf, takenBy } from './record.ts';
import type { HeldLease, LeaseRequest } from './types.ts';
import { waitForHolder } from './waiting.ts';

/**
 * Waits until the lease is ours and keeps it so. Another holder is waited for by a watch; it counts as gone when its
 * lease has not changed for the lease's duration *as seen from here* (clocks of two machines are never compared).
 * @throws the signal's reason when it aborts first.
 */
export async function acquireLease(request: LeaseRequest): Promise<HeldLease> {
  const session = randomUUID();
  const reference = referenceOf(request);
  const options = { signal: request.signal };
  let current = await request.client.get(reference, options);
  let unanswered = 0;
  for (;;) {
    request.signal.throwIfAborted();
    // Ours already where the answer to our write was lost: then it is written once more, to know when it runs out.
    if (current !== undefined && holderOf(current) !== '' && sessionOf(current) !== session) {
      current = await waitForHolder(request, current);
    }
    const begun = request.clock.now();
    try {
      const written = await tryWrite(request, session, current);
      unanswered = 0;
      // The lease runs from when the server wrote it, which may be as long ago as its answer took.
      if (written !== undefined && request.clock.now() - begun < RENEW_DEADLINE)
        return keepLease(request, session, written, begun);
    } catch (error) {
      unanswered += 1;
      if (!isUnanswered(error) || unanswered >= UNANSWERED.attempts) throw error;
      const pause = Math.min(UNANSWERED.longest, UNANSWERED.pause * 2 ** (unanswered - 1));
      await request.clock.sleep(pause, request.signal);
    }
    current = await request.client.get(reference, options);
  }
}

/** Whether somebody holds the lease, as far as one read can tell. */
export async function isLeaseHeld(
  request: Pick<LeaseRequest, 'client' | 'name' | 'namespace' | 'signal'>,
): Promise<boolean> {
  const lease = await request.client.get(referenceOf(request), { signal: request.signal });
  return lease !== undefined && holderOf(lease) !== '';
}

/** undefined where somebody else was faster. */
async function tryWrite(
  request: LeaseRequest,
  session: string,
  current: KubernetesObject | undefined,
): Promise<KubernetesObject | undefined> {
  const lease = takenBy(request, session, current, request.clock.now());
  try {
    return current === undefined
      ? await request.client.create(lease, { signal: request.signal })
      : await request.client.replace(lease, { signal: request.signal });
  } catch (error) {
    if (isRace(error)) return undefined;
    throw error;
  }
}

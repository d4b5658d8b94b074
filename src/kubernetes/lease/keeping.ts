// Keeps a lease that is ours: renews it in the background, tells when it is lost, and gives it back.
import { formatDuration } from '../../runtime/clock.ts';
import { errorMessage, LaminaError } from '../../runtime/errors.ts';
import { untilAborted } from '../../runtime/until-aborted.ts';
import type { KubernetesObject } from '../objects.ts';
import { isGone, isRace, isUnanswered, UNANSWERED } from './answers.ts';
import { DURATION_SECONDS, freed, holderOf, referenceOf, renewed, sessionOf } from './record.ts';
import type { HeldLease, LeaseRequest } from './types.ts';

/** Milliseconds between two renewals. */
const RENEW_EVERY = 10_000;
/**
 * Milliseconds without a renewal after which it counts as lost: before it runs out for others, so that there are never
 * two writers.
 */
export const RENEW_DEADLINE = 20_000;

/** Renews in the background until released; aborts the signal when the lease is somebody else's. */
export function keepLease(
  request: LeaseRequest,
  session: string,
  acquired: KubernetesObject,
  acquiredAt: number,
): HeldLease {
  const { client, clock, logger } = request;
  const lost = new AbortController();
  const stop = new AbortController();
  let lease = acquired;
  let renewedAt = acquiredAt;

  const lose = (why: string): void => {
    lost.abort(
      new LaminaError('LOCK_LOST', `The lock ${request.namespace}/${request.name} was lost: ${why}`, {
        remedy:
          'Run again once the other run is over; what was applied so far stays and is taken up from there.',
      }),
    );
  };

  /** A request that is not answered must not outlive the lease: others take it over without asking us. */
  const inTime = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const done = new AbortController();
    const late = new AbortController();
    const left = renewedAt + RENEW_DEADLINE - clock.now();
    const over = clock
      .sleep(Math.max(0, left), AbortSignal.any([stop.signal, done.signal]))
      .then(() => late.abort(new LaminaError('UNANSWERED', 'no answer came in time')));
    over.catch(() => undefined); // Answered, or released.
    const signal = AbortSignal.any([stop.signal, late.signal]);
    try {
      return await untilAborted(work(signal), signal);
    } finally {
      done.abort();
    }
  };

  const renewOnce = async (): Promise<void> => {
    const begun = clock.now();
    lease = await inTime((signal) => client.replace(renewed(lease, clock.now()), { signal }));
    renewedAt = begun;
  };

  const renewLoop = async (): Promise<void> => {
    // From when the last renewal was sent: an answer may have taken most of the lease.
    const untilNext = (): number => Math.max(0, renewedAt + RENEW_EVERY - clock.now());
    let pause = untilNext();
    for (;;) {
      await clock.sleep(pause, stop.signal);
      try {
        await renewOnce();
        pause = untilNext();
        continue;
      } catch (error) {
        if (stop.signal.aborted) return;
        logger.debug(`Renewing the lock ${request.name} failed: ${errorMessage(error)}`);
        if (isGone(error)) {
          lose('it was deleted');
          return;
        }
        if (isRace(error) && !(await reload())) return;
      }
      if (clock.now() - renewedAt >= RENEW_DEADLINE) {
        lose(`it could not be renewed for ${formatDuration(RENEW_DEADLINE)}`);
        return;
      }
      pause = Math.max(0, Math.min(1_000, renewedAt + RENEW_DEADLINE - clock.now()));
    }
  };

  /** After a conflict: ours still (somebody only touched it), or another's. */
  const reload = async (): Promise<boolean> => {
    const found = await inTime((signal) => client.get(referenceOf(request), { signal })).catch(() => lease);
    if (found === undefined) lose('it was deleted');
    else if (sessionOf(found) !== session) lose(`${holderOf(found)} has taken it over`);
    else {
      lease = found;
      return true;
    }
    return false;
  };

  const renewing = renewLoop().catch((error: unknown) => {
    if (!stop.signal.aborted) lose(errorMessage(error));
  });

  return {
    signal: AbortSignal.any([request.lifetime ?? request.signal, lost.signal]),
    release: async () => {
      stop.abort();
      await renewing;
      if (lost.signal.aborted) return;
      await giveBack(request, session, lease);
    },
  };
}

/** Not at the first try alone: a renewal that was cut off, or a try without an answer, may have reached the server. */
async function giveBack(request: LeaseRequest, session: string, held: KubernetesObject): Promise<void> {
  const { client, clock, logger } = request;
  // The run's own signal may be aborted already; giving the lock back is part of ending well.
  const signal = AbortSignal.timeout(5_000);
  try {
    let lease: KubernetesObject | undefined = held;
    for (let attempt = 0; attempt < UNANSWERED.attempts && lease !== undefined; attempt += 1) {
      try {
        await client.replace(freed(lease), { signal });
        return;
      } catch (error) {
        if (isGone(error)) return;
        if (isUnanswered(error)) await clock.sleep(UNANSWERED.pause, signal);
        else if (!isRace(error)) throw error;
        const found = await client.get(referenceOf(request), { signal });
        lease = found !== undefined && sessionOf(found) === session ? found : undefined;
      }
    }
  } catch (error) {
    logger.warning(
      `The lock ${request.namespace}/${request.name} could not be given back (${errorMessage(error)}); it runs out by itself in ${DURATION_SECONDS} s`,
    );
  }
}

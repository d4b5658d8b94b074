// A lock in the cluster: one Lease, held by one process, renewed while it works, taken over only when its holder is gone.
import { randomUUID } from 'node:crypto';
import type { Clock } from '../runtime/clock.ts';
import { formatDuration } from '../runtime/clock.ts';
import { errorMessage, LaminaError } from '../runtime/errors.ts';
import type { Logger } from '../runtime/logger.ts';
import { untilAborted } from '../runtime/until-aborted.ts';
import type { KubernetesClient } from './client.ts';
import { ApiError } from './errors.ts';
import { without } from './fields.ts';
import type { KubernetesObject, ObjectReference } from './objects.ts';

const LEASE = { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease' } as const;
const DURATION_SECONDS = 30;
const RENEW_EVERY = 10_000;
/** Before the lease runs out for others, so that there are never two writers. */
const RENEW_DEADLINE = 20_000;
/** How often in a row the writing of a lease may fail for want of an answer, and the longest pause between. */
const UNANSWERED = { attempts: 6, pause: 200, longest: 5_000 } as const;
const RUN_URL = 'lamina.dev/run-url';
/** Tells two processes with the same holder name apart. */
const SESSION = 'lamina.dev/session';

export interface LeaseRequest {
  readonly name: string;
  readonly namespace: string;
  /** How others read who holds it. */
  readonly holder: string;
  readonly url?: string;
  readonly client: KubernetesClient;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Ends the wait for the lease, and the holding of it unless `lifetime` is given. */
  readonly signal: AbortSignal;
  readonly lifetime?: AbortSignal;
}

export interface HeldLease {
  /** Aborts when the lease is lost, or when the request's lifetime ends. */
  readonly signal: AbortSignal;
  /** Gives the lease back; also after an interruption. Never throws. */
  release(): Promise<void>;
}

interface LeaseSpec {
  readonly holderIdentity?: string;
  readonly leaseDurationSeconds?: number;
  readonly leaseTransitions?: number;
  readonly renewTime?: string;
}

/**
 * Waits until the lease is ours and keeps it so. Another holder is waited for by a watch; it counts as gone when its
 * lease has not changed for the lease's duration *as seen from here* (clocks of two machines are never compared).
 * @throws the signal's reason when it aborts first.
 */
export async function acquireLease(request: LeaseRequest): Promise<HeldLease> {
  const session = randomUUID();
  const reference: ObjectReference = { ...LEASE, name: request.name, namespace: request.namespace };
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
export async function isLeaseHeld({
  client,
  name,
  namespace,
  signal,
}: Pick<LeaseRequest, 'client' | 'name' | 'namespace' | 'signal'>): Promise<boolean> {
  const lease = await client.get({ ...LEASE, name, namespace }, { signal });
  return lease !== undefined && holderOf(lease) !== '';
}

const specOf = (lease: KubernetesObject): LeaseSpec => lease['spec'] ?? {};

const holderOf = (lease: KubernetesObject): string => specOf(lease).holderIdentity ?? '';

const sessionOf = (lease: KubernetesObject): string | undefined => lease.metadata.annotations?.[SESSION];

/** undefined where somebody else was faster. */
async function tryWrite(
  request: LeaseRequest,
  session: string,
  current: KubernetesObject | undefined,
): Promise<KubernetesObject | undefined> {
  const now = microTime(request.clock);
  const transitions = current === undefined ? 0 : (specOf(current).leaseTransitions ?? 0) + 1;
  const lease: KubernetesObject = {
    ...LEASE,
    metadata: {
      ...current?.metadata,
      name: request.name,
      namespace: request.namespace,
      annotations: {
        [SESSION]: session,
        ...(request.url === undefined ? {} : { [RUN_URL]: request.url }),
      },
    },
    spec: {
      holderIdentity: request.holder,
      leaseDurationSeconds: DURATION_SECONDS,
      acquireTime: now,
      renewTime: now,
      leaseTransitions: transitions,
    },
  };
  try {
    return current === undefined
      ? await request.client.create(lease, { signal: request.signal })
      : await request.client.replace(lease, { signal: request.signal });
  } catch (error) {
    if (isRace(error)) return undefined;
    throw error;
  }
}

const isRace = (error: unknown): boolean =>
  error instanceof ApiError && ['AlreadyExists', 'Conflict'].includes(error.reason);

/** It may have been written, or not: only another look tells. */
const isUnanswered = (error: unknown): boolean =>
  error instanceof ApiError && (error.reason === 'Unanswered' || error.status >= 500);

const isGone = (error: unknown): boolean => error instanceof ApiError && error.reason === 'NotFound';

/** Returns the lease as it is once it may be taken; undefined where it was deleted. */
async function waitForHolder(
  request: LeaseRequest,
  first: KubernetesObject,
): Promise<KubernetesObject | undefined> {
  const { clock, logger, signal } = request;
  announce(logger, request, first);
  const watching = new AbortController();
  const observed = observe(request, first, AbortSignal.any([signal, watching.signal]));
  try {
    let holder = holderOf(first);
    for (;;) {
      const { lease, seenAt } = observed.latest();
      if (lease === undefined || holderOf(lease) === '') return lease;
      if (holderOf(lease) !== holder) announce(logger, request, lease);
      holder = holderOf(lease);
      const duration = (specOf(lease).leaseDurationSeconds ?? DURATION_SECONDS) * 1000;
      const left = seenAt + duration - clock.now();
      if (left <= 0) {
        logger.warning(
          `Taking the lock ${request.name} over: ${holder} has not renewed it for ${formatDuration(duration)}`,
        );
        return lease;
      }
      await observed.changeOr((stop) => clock.sleep(left, stop));
      signal.throwIfAborted();
    }
  } finally {
    watching.abort();
  }
}

function announce(logger: Logger, request: LeaseRequest, lease: KubernetesObject): void {
  const url = lease.metadata.annotations?.[RUN_URL];
  logger.notice(
    `Waiting for the lock ${request.namespace}/${request.name}: ${holderOf(lease)} holds it${url === undefined ? '' : ` (${url})`}`,
  );
}

/** Follows one lease by a watch and remembers, by our own clock, when it last changed. */
function observe(request: LeaseRequest, first: KubernetesObject, signal: AbortSignal) {
  const { client, clock } = request;
  let state: { lease: KubernetesObject | undefined; seenAt: number } = { lease: first, seenAt: clock.now() };
  let failure: unknown;
  let wake = new AbortController();
  const tell = (): void => {
    wake.abort();
    wake = new AbortController();
  };
  const follow = async (): Promise<void> => {
    let listed = new Set<string>();
    const events = client.watch(LEASE, {
      namespace: request.namespace,
      fieldSelector: `metadata.name=${request.name}`,
      signal,
    });
    for await (const event of events) {
      if (event.type === 'RELISTING') listed = new Set();
      else if (event.type === 'SYNCED') {
        if (!listed.has(request.name)) state = { lease: undefined, seenAt: clock.now() };
      } else if (event.type === 'DELETED') state = { lease: undefined, seenAt: clock.now() };
      else {
        listed.add(event.object.metadata.name);
        if (event.object.metadata.resourceVersion !== state.lease?.metadata.resourceVersion) {
          state = { lease: event.object, seenAt: clock.now() };
        }
      }
      tell();
    }
  };
  follow().catch((error: unknown) => {
    failure = error;
    tell();
  });
  return {
    latest: () => {
      if (failure !== undefined) throw failure as Error;
      return state;
    },
    /** Ends at the next change, or when `sleep` does. */
    changeOr: async (sleep: (stop: AbortSignal) => Promise<void>): Promise<void> => {
      const stop = AbortSignal.any([signal, wake.signal]);
      try {
        await sleep(stop);
      } catch (error) {
        if (!stop.aborted) throw error;
      }
    },
  };
}

/** Renews in the background until released; aborts the signal when the lease is somebody else's. */
function keepLease(
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
    const spec = { ...specOf(lease), renewTime: microTime(clock) };
    lease = await inTime((signal) => client.replace({ ...lease, spec }, { signal }));
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
    const reference = { ...LEASE, name: request.name, namespace: request.namespace };
    const found = await inTime((signal) => client.get(reference, { signal })).catch(() => lease);
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
      const free: KubernetesObject = {
        ...lease,
        metadata: { ...lease.metadata, annotations: {} },
        spec: without(specOf(lease), 'holderIdentity'),
      };
      try {
        await client.replace(free, { signal });
        return;
      } catch (error) {
        if (isGone(error)) return;
        if (isUnanswered(error)) await clock.sleep(UNANSWERED.pause, signal);
        else if (!isRace(error)) throw error;
        const found = await client.get(
          { ...LEASE, name: request.name, namespace: request.namespace },
          { signal },
        );
        lease = found !== undefined && sessionOf(found) === session ? found : undefined;
      }
    }
  } catch (error) {
    logger.warning(
      `The lock ${request.namespace}/${request.name} could not be given back (${errorMessage(error)}); it runs out by itself in ${DURATION_SECONDS} s`,
    );
  }
}

/** RFC 3339 with six digits, the only form that the server reads. */
const microTime = (clock: Clock): string => new Date(clock.now()).toISOString().replace('Z', '000Z');

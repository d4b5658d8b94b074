// Waits until everything that was applied is ready: one watch for each kind and namespace, one deadline.
import type { Clock } from '../../runtime/clock.ts';
import { DeadlineError, errorMessage, InterruptedError } from '../../runtime/errors.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { KubernetesClient } from '../client.ts';
import type { KubernetesObject } from '../objects.ts';
import { createObjectStore, type ObjectStore } from '../store.ts';
import { isForbidden, POLL_INTERVAL, PolledObjects, readScope } from './polling.ts';
import type { RuleSet } from './rule.ts';
import { standardRules } from './rules.ts';
import { scopesOf, type Scope } from './scopes.ts';
import { Tracker, type ReadinessProgress, type WaitedResource } from './tracker.ts';
import type { Expectation } from './types.ts';

export type { ReadinessProgress, WaitedResource } from './tracker.ts';

export interface WaitDependencies {
  readonly client: Pick<KubernetesClient, 'get' | 'list' | 'watch' | 'resourceFor'>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Aborted by a DeadlineError (or AbortSignal.timeout) ends the wait with a report, by anything else with that error. */
  readonly signal: AbortSignal;
  /** The standard table if not given. */
  readonly rules?: RuleSet;
  /** Called for each change of a resource's state, reason or message, and once for its first state. */
  readonly onProgress?: (progress: ReadinessProgress) => void;
  /** Return at the first failure (the default), or when nothing is in progress any more. */
  readonly failFast?: boolean;
  /** Watches to share; a store of its own, ended with the wait, if not given. */
  readonly store?: ObjectStore;
}

export interface WaitReport {
  readonly ready: boolean;
  /** How the wait ended. */
  readonly reason: 'Ready' | 'Failed' | 'DeadlineExceeded';
  /** Every expectation in the order in which it was given, with its last verdict. */
  readonly resources: readonly WaitedResource[];
  /** Milliseconds that the wait took. */
  readonly elapsed: number;
}

/**
 * Waits until all expectations are ready at the same moment, one has failed, or the signal's deadline has come.
 * @throws the signal's reason when it is not a deadline; an ApiError where the server refuses what the wait needs.
 */
export async function waitForReadiness(
  expectations: readonly Expectation[],
  dependencies: WaitDependencies,
): Promise<WaitReport> {
  const { client, clock, logger, signal, onProgress, failFast = true } = dependencies;
  const rules = dependencies.rules ?? standardRules;
  const startedAt = clock.now();
  if (expectations.length === 0) return { ready: true, reason: 'Ready', resources: [], elapsed: 0 };
  if (signal.aborted && !isDeadline(signal.reason)) throw asError(signal.reason);

  const ending = new AbortController();
  const end = (): void => ending.abort(signal.reason);
  const store = dependencies.store ?? createObjectStore(client, { signal: ending.signal, logger });
  const observed = new PolledObjects(store);
  const tracker = new Tracker(expectations, {
    rules,
    observed,
    startedAt,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const scopes = scopesOf(expectations, rules);
  const pollDependencies = { client, clock, logger, signal: ending.signal };
  let wake = Promise.withResolvers<null>();
  let alarm = Infinity;
  let judging = false;

  const outcome = (): WaitReport['reason'] | undefined => {
    if (tracker.ready) return 'Ready';
    if (tracker.anyFailed && (failFast || !tracker.anyProgressing)) return 'Failed';
    return undefined;
  };
  const note = (object: KubernetesObject): void => {
    // Before everything was listed a verdict could miss what has not come yet.
    if (!judging) return;
    tracker.seen(object, clock.now());
    if (outcome() !== undefined || (tracker.nextRecheck ?? Infinity) < alarm) wake.resolve(null);
  };
  const report = (reason: WaitReport['reason']): WaitReport => ({
    ready: reason === 'Ready',
    reason,
    resources: tracker.resources,
    elapsed: clock.now() - startedAt,
  });

  const polling = Promise.withResolvers<never>();
  polling.promise.catch(() => undefined); // It is raced against below; nobody has to hear of it twice.
  const poll = async (scope: Scope): Promise<void> => {
    if (observed.has(scope)) return;
    logger.warning(
      `${scope.kind} may not be watched${scope.namespace === undefined ? '' : ` in ${scope.namespace}`}; reading it every ${POLL_INTERVAL / 1000} s instead`,
    );
    observed.put(scope, await readScope(scope, pollDependencies));
    const goOn = async (): Promise<void> => {
      for (;;) {
        await clock.sleep(POLL_INTERVAL, ending.signal);
        for (const object of observed.put(scope, await readScope(scope, pollDependencies))) note(object);
      }
    };
    goOn().catch((error: unknown) => polling.reject(error));
  };
  const open = async (scope: Scope): Promise<void> => {
    try {
      await store.observe(scope, scope.namespace);
    } catch (error) {
      if (!isForbidden(error)) throw error;
      await poll(scope);
    }
  };
  /** A watch may be refused after its list was allowed: the store then follows that scope no more. */
  const mend = async (error: unknown): Promise<never> => {
    if (!isForbidden(error)) throw asError(error);
    for (;;) {
      const lost = scopes.filter((scope) => !observed.has(scope) && !store.synced(scope, scope.namespace));
      for (const scope of lost) await poll(scope);
      if (lost.length > 0) {
        tracker.judgeAll(clock.now());
        wake.resolve(null);
      }
      await clock.sleep(POLL_INTERVAL, ending.signal);
    }
  };

  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  const aborted = Promise.withResolvers<'aborted'>();
  const abort = (): void => aborted.resolve('aborted');
  ending.signal.addEventListener('abort', abort, { once: true });
  if (ending.signal.aborted) abort();
  const unsubscribe = store.subscribe(({ object }) => note(object));
  try {
    const opened = await Promise.race([Promise.all(scopes.map(open)), aborted.promise]);
    judging = true;
    tracker.judgeAll(clock.now());
    if (opened !== 'aborted') {
      const mended = store.failed.catch(mend);
      mended.catch(() => undefined);
      for (;;) {
        const reason = outcome();
        if (reason !== undefined) return report(reason);
        wake = Promise.withResolvers<null>();
        alarm = tracker.nextRecheck ?? Infinity;
        const timer = new AbortController();
        const due = alarm === Infinity ? [] : [sleep(clock, alarm - clock.now(), timer.signal)];
        try {
          const woken = await Promise.race([wake.promise, aborted.promise, polling.promise, mended, ...due]);
          if (woken === 'aborted') break;
        } finally {
          timer.abort();
        }
        tracker.recheck(clock.now());
      }
    }
    if (isDeadline(signal.reason)) return report('DeadlineExceeded');
    throw asError(signal.reason);
  } catch (error) {
    // What a watch or a request says of being aborted is the deadline's echo.
    if (signal.aborted && isDeadline(signal.reason)) return report('DeadlineExceeded');
    throw error;
  } finally {
    unsubscribe();
    signal.removeEventListener('abort', end);
    ending.abort(new InterruptedError('The wait is over'));
  }
}

async function sleep(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await clock.sleep(Math.max(0, milliseconds), signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function isDeadline(reason: unknown): boolean {
  if (reason instanceof DeadlineError) return true;
  // AbortSignal.timeout aborts with a DOMException of this name.
  return typeof reason === 'object' && reason !== null && 'name' in reason && reason.name === 'TimeoutError';
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new InterruptedError(errorMessage(reason));
}

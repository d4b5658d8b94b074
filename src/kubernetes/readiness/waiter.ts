// Waits until everything that was applied is ready: one watch for each kind and namespace, one deadline.
import type { Clock } from '../../runtime/clock.ts';
import { DeadlineError, errorMessage, InterruptedError } from '../../runtime/errors.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { KubernetesClient } from '../client.ts';
import { createObjectStore, type ListsByScope, type ObjectStore } from '../store.ts';
import { Observation } from './observation.ts';
import type { RuleSet } from './rule.ts';
import { standardRules } from './rules.ts';
import { scopesOf } from './scopes.ts';
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
  /** Nothing was written before: where the first lists show everything ready, nothing is watched. */
  readonly unchanged?: boolean;
  /** Lists that were just made, for a store of its own. */
  readonly lists?: ListsByScope;
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
  const { client, clock, logger, signal, onProgress, failFast = true, lists } = dependencies;
  const rules = dependencies.rules ?? standardRules;
  const startedAt = clock.now();
  if (expectations.length === 0) return { ready: true, reason: 'Ready', resources: [], elapsed: 0 };

  using ending = linked(signal);
  const first = Promise.withResolvers<null>();
  const store =
    dependencies.store ??
    createObjectStore(client, {
      signal: ending.signal,
      logger,
      ...(dependencies.unchanged === true ? { hold: first.promise } : {}),
      ...(lists === undefined ? {} : { lists }),
    });
  let wake = Promise.withResolvers<null>();
  /** When the wait looks up by itself. */
  let alarm = Infinity;
  let judging = false;

  const observation = new Observation(scopesOf(expectations, rules), {
    client,
    clock,
    logger,
    signal: ending.signal,
    store,
    onChange(object) {
      // Before everything was listed a verdict could miss what has not come yet.
      if (!judging) return;
      const next = tracker.seen(object, clock.now());
      if (next < alarm || outcome() !== undefined) wake.resolve(null);
    },
  });
  const tracker = new Tracker(expectations, {
    rules,
    observed: observation.objects,
    startedAt,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const outcome = (): WaitReport['reason'] | undefined => {
    if (tracker.ready) return 'Ready';
    if (tracker.anyFailed && (failFast || !tracker.anyProgressing)) return 'Failed';
    return undefined;
  };
  const report = (reason: WaitReport['reason']): WaitReport => ({
    ready: reason === 'Ready',
    reason,
    resources: tracker.resources,
    elapsed: clock.now() - startedAt,
  });

  try {
    await Promise.race([observation.open(), ending.aborted]);
    judging = true;
    tracker.judgeAll(clock.now());
    for (;;) {
      const reason = outcome();
      if (reason !== undefined) return report(reason);
      first.resolve(null);
      wake = Promise.withResolvers<null>();
      alarm = tracker.nextRecheck ?? Infinity;
      using timer = linked();
      const due = alarm === Infinity ? [] : [sleep(clock, alarm - clock.now(), timer.signal)];
      await Promise.race([wake.promise, ending.aborted, observation.broken, ...due]);
      tracker.recheck(clock.now());
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    // What a watch or a request says of being aborted is an echo of the signal.
    if (!isDeadline(signal.reason)) throw asError(signal.reason);
    return report('DeadlineExceeded');
  } finally {
    observation.close();
  }
}

/** A signal that aborts with its parent, and in any case when it is disposed of; `aborted` rejects then. */
function linked(parent?: AbortSignal): Disposable & { signal: AbortSignal; aborted: Promise<never> } {
  const controller = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined); // Nobody may be waiting any more.
  const abort = (): void => {
    controller.abort(parent?.reason);
    reject(asError(parent?.reason));
  };
  if (parent?.aborted === true) abort();
  else parent?.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    aborted: promise,
    [Symbol.dispose]() {
      parent?.removeEventListener('abort', abort);
      controller.abort(new InterruptedError('The wait is over'));
    },
  };
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

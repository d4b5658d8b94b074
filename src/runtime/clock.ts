// Time as a collaborator, so that tests can hold it.
import { setTimeout as delay } from 'node:timers/promises';
import { DeadlineError, InterruptedError } from './errors.ts';

export interface Clock {
  /** Milliseconds since the epoch, which go on evenly whatever is done to the machine's clock meanwhile. */
  now(): number;
  /** Rejects with the signal's reason when it aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** What Node's timers can count; anything longer ends after one millisecond. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const systemClock: Clock = {
  // Date.now() jumps when somebody, or NTP, sets the clock: a living holder's lock would be taken over, an hour waited.
  now: () => Math.floor(performance.timeOrigin + performance.now()),
  sleep: async (milliseconds, signal) => {
    try {
      for (let left = milliseconds; ; left -= LONGEST_TIMER) {
        await delay(Math.min(left, LONGEST_TIMER), undefined, signal === undefined ? {} : { signal });
        if (left <= LONGEST_TIMER) return;
      }
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
};

export interface Deadline extends Disposable {
  readonly signal: AbortSignal;
  /** Time that passes while `work` goes on does not count: it is spent for the sake of others, who have deadlines. */
  pause<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * A signal that aborts when `parent` does, or after `milliseconds` with a DeadlineError that says what was waited for.
 * Dispose it (`using`) so that no timer outlives the work.
 */
export function deadlineSignal(milliseconds: number, what: string, parent?: AbortSignal): Deadline {
  const controller = new AbortController();
  const forward = (): void => {
    controller.abort(parent?.reason ?? new InterruptedError());
  };
  if (parent?.aborted === true) forward();
  else parent?.addEventListener('abort', forward, { once: true });
  const expire = (): void => {
    controller.abort(
      new DeadlineError(`Timed out after ${formatDuration(milliseconds)} waiting for ${what}`),
    );
  };
  let left = milliseconds;
  let began = performance.now();
  let timer: NodeJS.Timeout;
  const arm = (rest: number): void => {
    const part = Math.min(rest, LONGEST_TIMER);
    timer = setTimeout(() => (part < rest ? arm(rest - part) : expire()), part);
  };
  arm(left);
  return {
    signal: controller.signal,
    pause: async (work) => {
      clearTimeout(timer);
      left -= performance.now() - began;
      try {
        return await work();
      } finally {
        began = performance.now();
        arm(left);
      }
    },
    [Symbol.dispose]: () => {
      clearTimeout(timer);
      parent?.removeEventListener('abort', forward);
    },
  };
}

/** `950 ms`, `12.3 s`, `4 m 05 s`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} m ${String(seconds % 60).padStart(2, '0')} s`;
}

// What AWS accepts first and does then is asked for again and again: there is no event to watch.
import type { Clock } from '../../runtime/clock.ts';
import { DeadlineError } from '../../runtime/errors.ts';

export interface Asking {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** By the clock, in milliseconds since the epoch. */
  readonly deadline: number;
  /** Milliseconds before the second look; doubled with each further one up to `longestPause`. */
  readonly firstPause: number;
  readonly longestPause: number;
  /** A number in [0, 1); replaced in tests. */
  readonly random?: (() => number) | undefined;
  /** The end of the time, with what was waited for. */
  readonly late: () => DeadlineError;
}

/**
 * The first answer of `look` other than undefined. Each pause is half of its length to all of it, so that runs spread.
 * @throws {DeadlineError} `late`, also where the signal's own deadline came first: that one knows nothing of the wait
 */
export async function askUntil<T>(look: () => Promise<T | undefined>, asking: Asking): Promise<T> {
  const { clock, signal, deadline, firstPause, longestPause, random = Math.random, late } = asking;
  try {
    for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 2)) {
      signal.throwIfAborted();
      const found = await look();
      if (found !== undefined) return found;
      const left = deadline - clock.now();
      if (left <= 0) throw late();
      await clock.sleep(Math.min(left, pause * (0.5 + random() / 2)), signal);
    }
  } catch (error) {
    throw error === signal.reason && error instanceof DeadlineError ? late() : error;
  }
}

// Work that is done once for all who ask for it, and ended when nobody waits for it any more.
import { untilAborted } from './until-aborted.ts';

/**
 * The outcome of the work with this key: of the one that is done or under way, or of `begin`. A failure is not kept.
 * A caller's abort ends its own wait at once, and the work itself if nobody else waits; that end is then awaited.
 * @throws the reason of `signal` when it aborts first
 */
export type SharedWork<T> = (
  key: string,
  begin: (abandoned: AbortSignal) => Promise<T>,
  signal: AbortSignal,
) => Promise<T>;

interface Running<T> {
  readonly outcome: Promise<T>;
  readonly abandon: (reason: unknown) => void;
  waiting: number;
}

/** Each has keys of its own. */
export function createSharedWork<T>(): SharedWork<T> {
  const known = new Map<string, Running<T>>();

  function start(key: string, begin: (abandoned: AbortSignal) => Promise<T>): Running<T> {
    const controller = new AbortController();
    const running: Running<T> = {
      outcome: begin(controller.signal),
      abandon: (reason) => {
        forget();
        controller.abort(reason);
      },
      waiting: 0,
    };
    // Whoever comes after an abandoned one begins anew, and that is not to be forgotten with it.
    const forget = (): void => {
      if (known.get(key) === running) known.delete(key);
    };
    known.set(key, running);
    running.outcome.catch(forget);
    return running;
  }

  return async (key, begin, signal) => {
    signal.throwIfAborted();
    const running = known.get(key) ?? start(key, begin);
    running.waiting += 1;
    try {
      return await untilAborted(running.outcome, signal);
    } catch (error) {
      if (signal.aborted && running.waiting === 1) {
        running.abandon(signal.reason);
        await running.outcome.catch(() => undefined);
      }
      throw error;
    } finally {
      running.waiting -= 1;
    }
  };
}

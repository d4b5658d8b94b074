// At most so many at once; the others wait in line.

/** Does the work when its turn comes; rejects with the signal's reason when it aborts before. */
export type Limiter = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** Work of one limiter is done by at most `parallel` at a time, in the order in which it was asked for. */
export function createLimiter(parallel: number): Limiter {
  let running = 0;
  const waiting = new Set<() => void>();

  async function enter(signal: AbortSignal | undefined): Promise<void> {
    if (running < parallel) {
      running += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const abort = (): void => {
        waiting.delete(go);
        reject(signal?.reason as Error);
      };
      // The place is handed over, so `running` stays as it is.
      const go = (): void => {
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      signal?.addEventListener('abort', abort, { once: true });
      waiting.add(go);
    });
  }

  function leave(): void {
    const [next] = waiting;
    if (next === undefined) running -= 1;
    else {
      waiting.delete(next);
      next();
    }
  }

  return async (work, signal) => {
    signal?.throwIfAborted();
    await enter(signal);
    try {
      return await work();
    } finally {
      leave();
    }
  };
}

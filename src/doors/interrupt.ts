// A cancelled job or a pressed key, as the signal that all work hangs on.
import { InterruptedError } from '../runtime/errors.ts';

/** Aborts on the first SIGINT or SIGTERM; a second one ends the process as usual. */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      controller.abort(new InterruptedError(`Interrupted by ${name} before the work was done`));
    });
  }
  return controller.signal;
}

/** Milliseconds; a runner ends a cancelled step 7.5 s after SIGINT. */
const LAST_WORDS = 3_000;

/** Aborts a little after another signal has: for what is still to be said once the work was broken off. */
export function lastWordsSignal(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const begin = (): void => {
    // Nothing stays up for it.
    setTimeout(() => {
      controller.abort(signal.reason);
    }, LAST_WORDS).unref();
  };
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return controller.signal;
}

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

// Trying again: at longer and longer intervals, never in step with others.
import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds: the first pause at most, doubled each time, up to the last. */
const FIRST = 200;
const MOST = 5_000;

/** Returns early when `signal` is aborted. @param failures how many there were before this one */
export async function pauseBeforeRetry(failures: number, signal: AbortSignal): Promise<void> {
  const most = Math.min(MOST, FIRST * 2 ** Math.min(failures, 10));
  await delay(most * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
}

/**
 * Does it until it works.
 * @param isFinal errors that another try would only repeat
 * @throws such an error, or the last one when `signal` is aborted
 */
export async function persistently<Result>(
  work: () => Promise<Result>,
  {
    signal,
    isFinal,
    onFailure,
  }: { signal: AbortSignal; isFinal: (error: unknown) => boolean; onFailure: (error: unknown) => void },
): Promise<Result> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await work();
    } catch (error) {
      if (isFinal(error) || signal.aborted) throw error;
      onFailure(error);
      await pauseBeforeRetry(failures, signal);
    }
  }
}

// Retries: labelled, bounded, jittered, and only where the caller says that repeating is safe.
import type { Clock } from './clock.ts';
import { formatDuration } from './clock.ts';
import { errorMessage } from './errors.ts';
import type { Logger } from './logger.ts';

export interface RetryOptions {
  /** What is tried, for the log: "GET /version". */
  readonly label: string;
  /** Tries in all, the first included. */
  readonly attempts: number;
  /** First pause in milliseconds; doubled after each failure, full jitter. */
  readonly baseDelay: number;
  /** Longest pause in milliseconds; a server's Retry-After is obeyed up to this as well. */
  readonly maxDelay: number;
  /** Whether this error may be tried again, and after how many milliseconds if the server said so. */
  readonly retryable: (error: unknown) => boolean | { readonly afterMilliseconds: number };
  readonly clock: Clock;
  readonly logger?: Logger;
  readonly signal?: AbortSignal;
  /** A number in [0, 1); replaced in tests. */
  readonly random?: () => number;
}

/** Runs `work` until it succeeds, fails for good, or has used up its attempts; throws the last error as it is. */
export async function retry<T>(work: (attempt: number) => Promise<T>, options: RetryOptions): Promise<T> {
  const random = options.random ?? Math.random;
  for (let attempt = 1; ; attempt += 1) {
    options.signal?.throwIfAborted();
    try {
      return await work(attempt);
    } catch (error) {
      const verdict =
        attempt < options.attempts && options.signal?.aborted !== true && options.retryable(error);
      if (verdict === false) throw error;
      const backoff = random() * Math.min(options.maxDelay, options.baseDelay * 2 ** (attempt - 1));
      const pause =
        verdict === true
          ? backoff
          : Math.min(options.maxDelay, verdict.afterMilliseconds + random() * options.baseDelay);
      options.logger?.debug(
        `${options.label}: attempt ${attempt} of ${options.attempts} failed (${errorMessage(error)}), next in ${formatDuration(pause)}`,
      );
      await options.clock.sleep(pause, options.signal);
    }
  }
}

// GitHub's two limits: so many requests an hour, and not too many at once. Source: GitHub's REST documentation,
// "Rate limits for the REST API", "Exceeding the rate limit".
import type { Headers } from './words.ts';

export interface Limit {
  readonly kind: 'primary' | 'secondary';
  /** Absent where GitHub does not say: a minute at least, and longer each time. */
  readonly afterMilliseconds?: number;
}

/** undefined for any other refusal. */
export function readLimit(status: number, headers: Headers, said: string, now: number): Limit | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const kind = String(headers['x-ratelimit-remaining'] ?? '') === '0' ? 'primary' : 'secondary';
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
  if (retryAfter >= 0) return { kind, afterMilliseconds: retryAfter * 1000 };
  if (kind === 'primary') {
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000;
    if (Number.isNaN(reset)) return { kind };
    // By GitHub's clock, which is not always ours; its header has whole seconds.
    const theirs = Date.parse(String(headers['date'] ?? ''));
    return { kind, afterMilliseconds: Math.max(0, reset - (Number.isNaN(theirs) ? now : theirs)) + 1000 };
  }
  return status === 429 || /secondary rate limit|abuse detection/i.test(said) ? { kind } : undefined;
}

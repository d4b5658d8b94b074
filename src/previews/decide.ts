// Whether a preview is over. Nothing is ever removed on a guess: where GitHub gives no answer, only time counts.
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { expiryOf, renderTime } from './lifetime.ts';

/** `unknown`: nobody could be asked, or there was no answer. */
export type PullRequestState = 'open' | 'closed' | 'unknown';

export interface Decision {
  readonly remove: boolean;
  /** Why it goes, or why it stays. */
  readonly reason: string;
}

/** @param now milliseconds since the epoch. */
export function decide(namespace: KubernetesObject, state: PullRequestState, now: number): Decision {
  if (namespace.metadata.deletionTimestamp !== undefined)
    return { remove: true, reason: 'its removal was begun before' };
  if (state === 'closed') return { remove: true, reason: 'its pull request is closed' };
  const expiry = expiryOf(namespace);
  if (expiry <= now) return { remove: true, reason: `its time was over at ${renderTime(expiry)}` };
  const known =
    state === 'open' ? 'its pull request is open' : 'nobody knows whether its pull request is open';
  return { remove: false, reason: `${known}, and it has time until ${renderTime(expiry)}` };
}

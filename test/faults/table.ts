// The faults that every system over HTTP must bear, by name: each as it comes now and then, and for good.
import type { Fault } from '../../lab/fault-proxy.ts';

/** Which request, counted from 1, meets the fault. */
export type When = (count: number) => boolean;

/** One request in three. */
export const nowAndThen: When = (count) => count % 3 === 0;

export interface NamedFault {
  readonly name: string;
  readonly fault: Fault;
  /** The request is done whatever its answer: what is not repeatable may find it done. */
  readonly reachesServer: boolean;
}

const refusal = (status: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  status,
  headers,
});

/** All that may pass by itself. */
export const passing: readonly NamedFault[] = [
  { name: 'answers that are late', fault: { late: 300 }, reachesServer: true },
  { name: 'answers that drip', fault: { drip: 4_000 }, reachesServer: true },
  { name: '429 with Retry-After', fault: refusal(429, { 'retry-after': '1' }), reachesServer: false },
  { name: '429 without Retry-After', fault: refusal(429), reachesServer: false },
  { name: '500', fault: refusal(500), reachesServer: false },
  { name: '503', fault: refusal(503), reachesServer: false },
  { name: 'a reset before the answer', fault: 'reset', reachesServer: false },
  { name: 'a reset in the middle of the body', fault: 'cut', reachesServer: true },
  { name: 'no answer at all', fault: 'silence', reachesServer: false },
];

/** What is told of those that do not end. */
export const lasting = passing.filter(({ fault }) => !(typeof fault === 'object' && !('status' in fault)));

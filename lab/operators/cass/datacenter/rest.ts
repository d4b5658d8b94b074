// When the operator does not look: for a while after it started a node, was ready, or changed a StatefulSet. The status
// has these times in whole seconds; this remembers them as they are, and falls back to the status after a restart.
import type { Clock } from '../../../../src/runtime/clock.ts';

export class Rest {
  readonly #clock: Clock;
  readonly #until = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** No look at the datacenter (by uid) for so long. */
  begin(uid: string, milliseconds: number): void {
    this.#until.set(uid, this.#clock.now() + milliseconds);
  }

  /** Milliseconds until the next look is allowed; 0 where it is. */
  remaining(uid: string, quietPeriod: unknown): number {
    const told = typeof quietPeriod === 'string' ? Date.parse(quietPeriod) : Number.NaN;
    const until = this.#until.get(uid) ?? (Number.isNaN(told) ? 0 : told);
    return Math.max(0, until - this.#clock.now());
  }

  forget(uid: string): void {
    this.#until.delete(uid);
  }
}

// Time that passes as soon as somebody waits for it: for tests with real sockets, which nobody can hold still.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../src/runtime/clock.ts';

export class HastyClock implements Clock {
  #now: number;

  constructor(start = Date.parse('2026-11-22T21:00:00Z')) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  /** Sleeps that begin at the same moment pass together. */
  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    const due = this.#now + milliseconds;
    await nextTurn();
    signal?.throwIfAborted();
    this.#now = Math.max(this.#now, due);
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

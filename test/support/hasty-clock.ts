// Time that passes as soon as somebody waits for it: for tests with real sockets, which nobody can hold still.
import type { Clock } from '../../src/runtime/clock.ts';

export class HastyClock implements Clock {
  #now: number;

  constructor(start = Date.parse('2026-11-22T21:00:00Z')) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  /** Sleeps side by side pass together. */
  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.pass(milliseconds);
    await Promise.resolve();
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

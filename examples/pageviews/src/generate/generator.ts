// Page views that never happened, but could have: a few pages get most of them, visitors come in sessions, some events are
// hours late, some are sent twice. The same seed makes the same events, so what the right answer is can be counted.
import { createHash } from 'node:crypto';
import { HOUR } from '../model/hours.ts';
import type { PageView } from '../model/event.ts';

export interface GeneratorOptions {
  readonly seed: number;
  readonly pages: number;
  readonly visitors: number;
  /** Share of events that are sent up to two hours after they happened. */
  readonly late: number;
  /** Share of events that are sent a second time. */
  readonly duplicates: number;
}

export interface Generated {
  readonly view: PageView;
  /** Whether the same event was sent before. */
  readonly again: boolean;
}

/** Zipf's exponent: the second page gets about half of the first one's views. */
const EXPONENT = 1.05;
const LATEST = 2 * HOUR;
/** Views of a visitor, on average, before another one comes in its place. */
const SESSION = 6;
/** Sessions that are going on at any time. */
const SESSIONS = 50;

/** Mulberry32: 32 bits of state, enough for a test, and the same everywhere. Numbers from 0 to below 1. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export class Generator {
  readonly #options: GeneratorOptions;
  readonly #random: () => number;
  /** Of each page the share of it and all before it. */
  readonly #shares: readonly number[];
  readonly #sessions: string[];
  readonly #prefix: string;
  #count = 0;

  constructor(options: GeneratorOptions) {
    this.#options = options;
    this.#random = randomNumbers(options.seed);
    const weights = Array.from({ length: options.pages }, (_, rank) => (rank + 1) ** -EXPONENT);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let share = 0;
    this.#shares = weights.map((weight) => (share += weight / total));
    this.#sessions = Array.from({ length: SESSIONS }, () => this.#visitor());
    // Two generators make different events unless they have the same seed.
    this.#prefix = createHash('sha256').update(String(options.seed)).digest('hex').slice(0, 8);
  }

  /** Those of a moment: one event, or two where it is sent twice. @param now milliseconds since 1970 */
  next(now: number): Generated[] {
    const late = this.#random() < this.#options.late;
    const at = Math.floor(late ? now - this.#random() * LATEST : now);
    const view: PageView = {
      id: `${this.#prefix}-${this.#count++}`,
      page: this.#page(),
      visitor: this.#session(),
      at,
    };
    const twice = this.#random() < this.#options.duplicates;
    return twice
      ? [
          { view, again: false },
          { view, again: true },
        ]
      : [{ view, again: false }];
  }

  #page(): string {
    const share = this.#random();
    let low = 0;
    for (let high = this.#shares.length - 1; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.#shares[middle] ?? 1) < share) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? '/' : `/page-${low}`;
  }

  #session(): string {
    const index = Math.floor(this.#random() * SESSIONS);
    if (this.#random() < 1 / SESSION) this.#sessions[index] = this.#visitor();
    return this.#sessions[index] ?? this.#visitor();
  }

  #visitor(): string {
    return `v${Math.floor(this.#random() * this.#options.visitors)}`;
  }
}

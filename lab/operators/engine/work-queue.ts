// Work by key: one at a time for each key, again if something changed meanwhile, later if the work asks for it.
import type { Clock } from '../../../src/runtime/clock.ts';
import { errorMessage } from '../../../src/runtime/errors.ts';
import type { Log } from './log.ts';

export interface WorkQueueOptions {
  readonly name: string;
  /** Returns after how many milliseconds the key is due again by itself. */
  readonly work: (key: string) => Promise<number | undefined>;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Milliseconds after the first failure, doubled with each further one up to `longestBackoff`. */
  readonly firstBackoff?: number;
  readonly longestBackoff?: number;
}

interface KeyState {
  running: boolean;
  again: boolean;
  failures: number;
  timer: AbortController | undefined;
}

const FIRST_BACKOFF = 500;
const LONGEST_BACKOFF = 30_000;

export class WorkQueue {
  readonly #options: WorkQueueOptions;
  readonly #keys = new Map<string, KeyState>();

  constructor(options: WorkQueueOptions) {
    this.#options = options;
  }

  /** Keys that are being worked on now. */
  get running(): number {
    return [...this.#keys.values()].filter((state) => state.running).length;
  }

  /** Whether the key has failed and waits for its next try. */
  isBackingOff(key: string): boolean {
    const state = this.#keys.get(key);
    return state !== undefined && state.failures > 0 && !state.running;
  }

  add(key: string): void {
    if (this.#options.signal.aborted) return;
    let state = this.#keys.get(key);
    if (state === undefined) {
      state = { running: false, again: false, failures: 0, timer: undefined };
      this.#keys.set(key, state);
    }
    if (state.running) state.again = true;
    else void this.#run(key, state);
  }

  async #run(key: string, state: KeyState): Promise<void> {
    const { name, work, log, signal } = this.#options;
    state.timer?.abort();
    state.timer = undefined;
    state.running = true;
    state.again = false;
    let pause: number | undefined;
    try {
      pause = await work(key);
      state.failures = 0;
    } catch (error) {
      if (!signal.aborted) {
        const { firstBackoff = FIRST_BACKOFF, longestBackoff = LONGEST_BACKOFF } = this.#options;
        pause = Math.min(longestBackoff, firstBackoff * 2 ** state.failures);
        state.failures += 1;
        log(`${name} ${key}: ${errorMessage(error)}; again in ${pause / 1000} s`);
      }
    }
    state.running = false;
    if (signal.aborted) return;
    if (isAgain(state)) void this.#run(key, state);
    else if (pause === undefined) this.#keys.delete(key);
    else this.#later(key, state, pause);
  }

  #later(key: string, state: KeyState, milliseconds: number): void {
    const timer = new AbortController();
    state.timer = timer;
    this.#options.clock.sleep(milliseconds, AbortSignal.any([timer.signal, this.#options.signal])).then(
      () => this.add(key),
      () => undefined,
    );
  }
}

// A function, because the compiler takes the flag for unchanged across the await.
function isAgain(state: KeyState): boolean {
  return state.again;
}

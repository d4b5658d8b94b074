// Which run is live and how far the speed layer is: asked for in the background, so that no reader waits for it.
import type { Reader } from '../stores/cassandra.ts';
import { readRun, type Run } from '../stores/run-pointer.ts';
import { readProgress, type Progress } from '../stores/speed-views.ts';

export interface Snapshot {
  readonly run: Run | undefined;
  readonly progress: readonly Progress[];
}

/** Milliseconds after which it is asked for again, while readers still get the old one. */
const FRESH = 100;
/**
 * Milliseconds after which a reader waits for a new one. An old run and its segments stay for minutes after another one has
 * taken over, so whatever was read within this time adds up.
 */
const USABLE = 2_000;

export class Snapshots {
  readonly #cassandra: Reader;
  #known: { readonly snapshot: Snapshot; readonly at: number } | undefined;
  #asking: Promise<Snapshot> | undefined;

  constructor(cassandra: Reader) {
    this.#cassandra = cassandra;
  }

  /** @throws what Cassandra answered, where nothing usable is known */
  async get(): Promise<Snapshot> {
    const age = performance.now() - (this.#known?.at ?? -Infinity);
    if (this.#known !== undefined && age < FRESH) return this.#known.snapshot;
    const asking = (this.#asking ??= this.#ask());
    if (this.#known === undefined || age >= USABLE) return asking;
    // Its failure is told to whoever has to wait for it.
    asking.catch(() => undefined);
    return this.#known.snapshot;
  }

  async #ask(): Promise<Snapshot> {
    const at = performance.now();
    try {
      // In this order: a worker may begin where a run that has just taken over ends, so what it has stored promises nothing
      // together with the run before.
      const progress = await readProgress(this.#cassandra);
      const run = await readRun(this.#cassandra);
      this.#known = { snapshot: { run, progress }, at };
      return this.#known.snapshot;
    } finally {
      this.#asking = undefined;
    }
  }
}

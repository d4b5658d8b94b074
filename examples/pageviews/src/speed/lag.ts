// How far behind the log the views are: a mark is set at the log's end, and when everything below it is stored, the views
// hold everything that had been produced when it was set.
import type { Bound } from '../model/segments.ts';
import type { Progress } from '../stores/speed-views.ts';

interface Mark {
  readonly end: number;
  readonly at: number;
}

export class Lag {
  readonly #positions = new Map<number, number>();
  readonly #ends = new Map<number, number>();
  readonly #marks = new Map<number, Mark>();
  readonly #caughtUpAt = new Map<number, number>();

  /** Keeps only these partitions. */
  retain(partitions: Bound): void {
    for (const map of [this.#positions, this.#ends, this.#marks, this.#caughtUpAt])
      for (const partition of map.keys()) if (!partitions.has(partition)) map.delete(partition);
    for (const [partition, start] of partitions)
      if (!this.#positions.has(partition)) this.#positions.set(partition, start);
  }

  /** @param at when the ends were asked for (milliseconds since 1970) */
  sawEnds(ends: Bound, at: number): void {
    for (const [partition, end] of ends) {
      if (!this.#positions.has(partition)) continue;
      this.#ends.set(partition, end);
      if (!this.#marks.has(partition)) this.#marks.set(partition, { end, at });
      this.#settle(partition);
    }
  }

  /** Everything below `position` is stored now. */
  stored(partition: number, position: number): void {
    if (!this.#positions.has(partition)) return;
    this.#positions.set(partition, position);
    this.#settle(partition);
  }

  progress(): Progress[] {
    return [...this.#positions].map(([partition, position]) => ({
      partition,
      position,
      end: Math.max(position, this.#ends.get(partition) ?? 0),
      caughtUpAt: this.#caughtUpAt.get(partition),
    }));
  }

  #settle(partition: number): void {
    const mark = this.#marks.get(partition);
    if (mark === undefined || (this.#positions.get(partition) ?? 0) < mark.end) return;
    this.#caughtUpAt.set(partition, mark.at);
    this.#marks.delete(partition);
  }
}

// What the speed layer knows of one partition: counts since the beginning of the segment that it is in.
import { hourOf } from '../model/hours.ts';
import { segmentOf, segmentStart } from '../model/segments.ts';
import { Sketch, placeOf } from '../model/sketch.ts';
import { parseEvent, type PageView } from '../model/event.ts';

export interface CountedRow {
  readonly page: string;
  readonly hour: number;
  readonly partition: number;
  readonly segment: number;
  views: number;
  readonly visitors: Sketch;
  /** The offset after the last event in it: what the row says follows from it alone. */
  upTo: number;
}

/** An event that is not a page view, as it came. */
export interface DeadLetter {
  readonly partition: number;
  readonly offset: number;
  readonly value: Buffer | undefined;
  readonly reason: string;
}

/** How many views an event stands for; replaced where a test wants a program with a mistake. */
export type Weigh = (view: PageView) => number;

export interface Changes {
  readonly rows: readonly CountedRow[];
  readonly letters: readonly DeadLetter[];
  /** Everything below is in rows and letters given out so far. */
  readonly position: number;
}

/**
 * Counts are absolute and begin with the segment, so whoever reads it again from there gets the same ones. Reading
 * therefore has to begin at a segment's first offset.
 */
export class PartitionCounts {
  readonly partition: number;
  readonly #size: number;
  readonly #weigh: Weigh;
  #segment: number;
  #next: number;
  #rows = new Map<string, CountedRow>();
  /** Of this segment: an event that was sent twice is counted once, if both are near each other. */
  #ids = new Set<string>();
  #changed = new Set<CountedRow>();
  #letters: DeadLetter[] = [];

  /** @throws {RangeError} where `start` is not the first offset of a segment */
  constructor(partition: number, start: number, size: number, weigh: Weigh = () => 1) {
    if (start !== segmentStart(start, size))
      throw new RangeError(
        `partition ${partition} cannot be counted from ${start}: expected a multiple of ${size}`,
      );
    this.partition = partition;
    this.#size = size;
    this.#weigh = weigh;
    this.#segment = segmentOf(start, size);
    this.#next = start;
  }

  /** The offset that is expected next. Offsets may be skipped: transactions leave gaps. */
  get next(): number {
    return this.#next;
  }

  /** An offset that was counted already is passed over. */
  add(offset: number, value: Buffer | undefined): 'counted' | 'duplicate' | 'rejected' | 'known' {
    if (offset < this.#next) return 'known';
    const segment = segmentOf(offset, this.#size);
    if (segment !== this.#segment) {
      this.#segment = segment;
      this.#rows = new Map();
      this.#ids = new Set();
    }
    this.#next = offset + 1;
    const parsed = parseEvent(value);
    if ('rejected' in parsed) {
      this.#letters.push({ partition: this.partition, offset, value, reason: parsed.rejected });
      return 'rejected';
    }
    const { id, page, visitor, at } = parsed.view;
    if (this.#ids.has(id)) return 'duplicate';
    this.#ids.add(id);
    const row = this.#rowOf(page, hourOf(at));
    row.views += this.#weigh(parsed.view);
    row.visitors.add(placeOf(visitor));
    row.upTo = this.#next;
    this.#changed.add(row);
    return 'counted';
  }

  /** What has changed since the last time. Until `giveBack` or the next event they are considered stored. */
  take(): Changes {
    const changes = { rows: [...this.#changed], letters: this.#letters, position: this.#next };
    this.#changed = new Set();
    this.#letters = [];
    return changes;
  }

  /** For changes that could not be stored. */
  giveBack({ rows, letters }: Changes): void {
    for (const row of rows) this.#changed.add(row);
    this.#letters = [...letters, ...this.#letters];
  }

  #rowOf(page: string, hour: number): CountedRow {
    const key = `${hour} ${page}`;
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const { partition } = this;
    const row = { page, hour, partition, segment: this.#segment, views: 0, visitors: new Sketch(), upTo: 0 };
    this.#rows.set(key, row);
    return row;
  }
}

// Both layers and their readers in memory: a log, workers, batch runs, and a table that resolves writes as Cassandra does.
// Counting, choosing and merging are the application's own.
import { encodeEvent } from '../../../../examples/pageviews/src/model/event.ts';
import { HOUR } from '../../../../examples/pageviews/src/model/hours.ts';
import { afterBound, mergeViews, type SpeedRow } from '../../../../examples/pageviews/src/model/merge.ts';
import { segmentStart, type Bound } from '../../../../examples/pageviews/src/model/segments.ts';
import {
  PartitionCounts,
  type CountedRow,
  type Weigh,
} from '../../../../examples/pageviews/src/speed/counts.ts';

export const SIZE = 4;
export const PARTITIONS = 3;
const BEGIN = 1_767_225_600_000;

interface LoggedEvent {
  readonly offset: number;
  /** undefined for one that is no page view. */
  readonly view: { readonly id: string; readonly page: string; readonly hour: number } | undefined;
  readonly value: Buffer;
}
/** Views by page and hour. */
export type Counts = Map<string, number>;

const keyOf = (page: string, hour: number): string => `${page} ${(hour - BEGIN) / HOUR}`;
const add = (counts: Counts, key: string, views: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + views);

/** Last write wins by timestamp, of equal ones the larger value; deletions carry the time of day and always win. */
class SpeedTable {
  readonly #cells = new Map<string, SpeedRow & { page: string; upTo: number }>();
  readonly #removed = new Map<string, number>();

  write(row: SpeedRow & { page: string; upTo: number }): void {
    const key = `${row.page} ${row.partition} ${row.segment} ${row.hour}`;
    if (row.segment < (this.#removed.get(`${row.page} ${row.partition}`) ?? 0)) return;
    const known = this.#cells.get(key);
    if (known === undefined || row.upTo > known.upTo || (row.upTo === known.upTo && row.views > known.views))
      this.#cells.set(key, row);
  }

  remove(page: string, partition: number, below: number): void {
    const key = `${page} ${partition}`;
    this.#removed.set(key, Math.max(below, this.#removed.get(key) ?? 0));
    for (const [cell, row] of this.#cells)
      if (row.page === page && row.partition === partition && row.segment < below) this.#cells.delete(cell);
  }

  rows(page: string): (SpeedRow & { page: string })[] {
    return [...this.#cells.values()].filter((row) => row.page === page);
  }
}

interface Run {
  readonly bound: Bound;
  readonly counts: Counts;
  readonly previous: Run | undefined;
}
interface Zombie {
  readonly counts: PartitionCounts;
  /** What was on its way to the table when the partition was taken away. */
  readonly late: readonly CountedRow[];
}

export class HandOver {
  readonly #weigh: Weigh;
  readonly #logs = Array.from({ length: PARTITIONS }, (): LoggedEvent[] => []);
  readonly #ends: number[] = Array.from({ length: PARTITIONS }, () => 0);
  readonly #commits = new Map<number, number>();
  readonly #workers = new Map<number, PartitionCounts>();
  readonly #zombies = new Map<number, Zombie>();
  readonly #table = new SpeedTable();
  /** Offsets that a worker has stored, by partition. */
  readonly #stored = Array.from({ length: PARTITIONS }, () => new Set<number>());
  readonly #running: Run[] = [];
  /** Where the worker of each partition began. */
  readonly #starts = new Map<number, number>();
  readonly #removed = new Map<number, number>();
  #live: Run | undefined;

  constructor(weigh: Weigh = () => 1) {
    this.#weigh = weigh;
    for (let partition = 0; partition < PARTITIONS; partition += 1) this.restart(partition);
  }

  /** @param page undefined for an event that is no page view */
  produce(partition: number, page: string | undefined, hour: number): void {
    const offset = this.#end(partition);
    const at = BEGIN + hour * HOUR;
    const view = page === undefined ? undefined : { id: `${partition}-${offset}`, page, hour: at };
    const value =
      view === undefined ? 'no page view' : encodeEvent({ ...view, visitor: `v${offset % 3}`, at: at + 1 });
    this.#append(partition, { offset, view, value: Buffer.from(value) });
  }

  /** The last event once more, as long as both are in one segment: farther apart only the batch layer sees it. */
  repeat(partition: number): void {
    const last = this.#logs[partition]?.at(-1);
    const offset = this.#end(partition);
    if (last === undefined || segmentStart(last.offset, SIZE) !== segmentStart(offset, SIZE)) return;
    this.#append(partition, { ...last, offset });
  }

  /** Offsets without events, as transactions leave them. */
  skip(partition: number, offsets: number): void {
    this.#ends[partition] = this.#end(partition) + offsets;
  }

  /** The worker counts up to so many events. */
  read(partition: number, most: number): void {
    this.#read(this.#workers.get(partition), most);
  }

  /** @param fails at the second row: the first is in the table, and everything is kept to be tried again */
  flush(partition: number, fails: boolean): void {
    const worker = this.#workers.get(partition);
    if (worker === undefined) return;
    const changes = worker.take();
    if (fails) {
      this.#write(changes.rows.slice(0, 1));
      worker.giveBack(changes);
      return;
    }
    this.#write(changes.rows);
    this.#note(partition, changes.position);
    const start = segmentStart(changes.position, SIZE);
    if (start > (this.#commits.get(partition) ?? 0)) this.#commits.set(partition, start);
  }

  /** What was counted and not stored is lost; whoever comes begins at the last commit, or where the live run ends. */
  restart(partition: number): void {
    const start = Math.max(this.#commits.get(partition) ?? 0, this.#live?.bound.get(partition) ?? 0);
    this.#starts.set(partition, segmentStart(start, SIZE));
    this.#workers.set(
      partition,
      new PartitionCounts(partition, segmentStart(start, SIZE), SIZE, this.#weigh),
    );
  }

  /** Another worker gets the partition, and the one that had it does not know yet. */
  rebalance(partition: number, writing: boolean): void {
    const before = this.#workers.get(partition);
    if (before !== undefined)
      this.#zombies.set(partition, {
        counts: before,
        // As the statements hold it: later events do not change it any more.
        late: writing ? before.take().rows.map((row) => ({ ...row })) : [],
      });
    this.restart(partition);
  }

  /** Once, at any time after it lost its partition, what it still has is stored. */
  zombie(partition: number, reads: number): void {
    const zombie = this.#zombies.get(partition);
    if (zombie === undefined) return;
    this.#zombies.delete(partition);
    this.#read(zombie.counts, reads);
    const { rows } = zombie.counts.take();
    this.#write(rows);
    // The oldest come last, as a request that the network has kept.
    this.#write(zombie.late);
  }

  beginRun(): void {
    const bound = new Map(this.#ends.map((end, partition) => [partition, Math.floor(end / SIZE) * SIZE]));
    this.#running.push({ bound, previous: this.#live, counts: this.#count(bound) });
  }

  /** @param dies before it is seen, like one that finds another one has been faster */
  endRun(index: number, dies: boolean): void {
    if (this.#running.length === 0) return;
    const [run] = this.#running.splice(index % this.#running.length, 1);
    if (run !== undefined && !dies && run.previous === this.#live) this.#live = run;
  }

  /** What even readers of the run before the live one leave out. */
  removeRows(): void {
    for (const [partition, end] of this.#live?.previous?.bound ?? []) {
      const begin = this.#removed.get(partition) ?? 0;
      if (end <= begin) continue;
      for (const { offset, view } of this.#logs[partition] ?? [])
        if (view !== undefined && offset >= begin && offset < end)
          this.#table.remove(view.page, partition, end / SIZE);
      this.#removed.set(partition, end);
    }
  }

  /** What a reader is told, and between what it has to be. @param old whether it still goes by the run before the live one */
  ask(page: string, old: boolean): { told: Counts; least: Counts; most: Counts } {
    const run = old && this.#live?.previous !== undefined ? this.#live.previous : this.#live;
    const bound = run?.bound ?? new Map<number, number>();
    const of = (counts: Counts): [string, number][] =>
      [...counts].filter(([key]) => key.startsWith(`${page} `));
    const speed = afterBound(this.#table.rows(page), bound, SIZE).map(
      ({ hour, views }) => [keyOf(page, hour), views] as const,
    );
    const merged = mergeViews(of(run?.counts ?? new Map<string, number>()), speed);
    const reached = (partition: number, offset: number): boolean =>
      offset < (bound.get(partition) ?? 0) || this.#stored[partition]?.has(offset) === true;
    return {
      told: new Map([...merged].map(([key, { views }]) => [key, views])),
      least: new Map(of(this.#count(undefined, reached))),
      most: new Map(of(this.#count())),
    };
  }

  /** Until everything is counted and stored. */
  settle(): void {
    for (let partition = 0; partition < PARTITIONS; partition += 1) {
      this.read(partition, Infinity);
      this.flush(partition, false);
    }
  }

  #end(partition: number): number {
    return this.#ends[partition] ?? 0;
  }

  #append(partition: number, event: LoggedEvent): void {
    this.#logs[partition]?.push(event);
    this.#ends[partition] = event.offset + 1;
  }

  #read(counts: PartitionCounts | undefined, most: number): void {
    if (counts === undefined) return;
    // The event before comes once more, as streams may bring it after the group has met.
    const rest = (this.#logs[counts.partition] ?? []).filter(({ offset }) => offset >= counts.next - 1);
    for (const { offset, value } of rest.slice(0, most + 1)) counts.add(offset, value);
  }

  #write(rows: readonly CountedRow[]): void {
    for (const { page, hour, partition, segment, views, upTo } of rows)
      this.#table.write({ page, hour, partition, segment, views, upTo });
  }

  /** The worker has stored all from where it began. */
  #note(partition: number, position: number): void {
    for (const { offset } of this.#logs[partition] ?? [])
      if (offset < position && offset >= (this.#starts.get(partition) ?? 0))
        this.#stored[partition]?.add(offset);
  }

  /** Each event of the log once. */
  #count(bound?: Bound, counts: (partition: number, offset: number) => boolean = () => true): Counts {
    const sums: Counts = new Map();
    this.#logs.forEach((log, partition) => {
      const ids = new Set<string>();
      for (const { offset, view } of log) {
        if (view === undefined || ids.has(view.id)) continue;
        if (offset >= (bound?.get(partition) ?? Infinity) || !counts(partition, offset)) continue;
        ids.add(view.id);
        add(sums, keyOf(view.page, view.hour), 1);
      }
    });
    return sums;
  }
}

// The speed layer: reads the newest events, counts them, and stores the counts within a fraction of a second.
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { aborted } from '../aborted.ts';
import { segmentStart, type Bound } from '../model/segments.ts';
import { pauseBeforeRetry } from '../retry.ts';
import type { KafkaSettings } from '../settings.ts';
import type { Cassandra } from '../stores/cassandra.ts';
import type { EventProducer } from '../stores/kafka.ts';
import { readRun } from '../stores/run-pointer.ts';
import { writeProgress, writeSpeedRows } from '../stores/speed-views.ts';
import { PartitionCounts, type Changes, type Weigh } from './counts.ts';
import { sendDeadLetters } from './dead-letters.ts';
import { Lag } from './lag.ts';
import { LogReader, LogReplacedError } from './log-reader.ts';
import type { SpeedMetrics } from './metrics.ts';

/**
 * Milliseconds between two flushes: what changes often is written once. Where there is much to store, as after a standstill,
 * twice as long as storing takes, so that most of the time is left to reading.
 */
const FLUSH_EVERY = { least: 100, most: 2_000 };
/** Milliseconds between two looks at the end of the log, which tells nobody that it grows. */
const LOOK_EVERY = 250;

export interface SpeedOptions {
  readonly kafka: KafkaSettings;
  readonly group: string;
  /** This worker's name within the group, which it keeps when it is started again. */
  readonly instance: string | undefined;
  readonly segmentSize: number;
  readonly deadLetterTopic: string;
  /** Events that may be counted and not yet stored; beyond, the log is not read on. */
  readonly maxPending: number;
  readonly cassandra: Cassandra;
  readonly producer: EventProducer;
  readonly metrics: SpeedMetrics;
  readonly log: FastifyBaseLogger;
  readonly weigh?: Weigh;
}

export class SpeedWorker {
  readonly #options: SpeedOptions;
  readonly #lag = new Lag();
  readonly #counts = new Map<number, PartitionCounts>();
  /** Of partitions that are read, where a successor would begin. */
  readonly #committed = new Map<number, number>();
  #reader: LogReader | undefined;
  #wake: PromiseWithResolvers<unknown> = Promise.withResolvers();
  #paused = false;
  #storing = true;
  /** Events since they were last told to the metrics, and since everything was last stored. */
  readonly #read = { counted: 0, duplicate: 0, rejected: 0, known: 0 };
  #unstored = 0;

  constructor(options: SpeedOptions) {
    this.#options = options;
  }

  /** Whether it reads, and its last try to store something went well. */
  get state(): { reading: boolean; storing: boolean; paused: boolean; partitions: readonly number[] } {
    return {
      reading: this.#reader !== undefined,
      storing: this.#storing,
      paused: this.#paused,
      partitions: [...this.#counts.keys()],
    };
  }

  /**
   * Works until `signal` is aborted, then stores what it has counted.
   * @throws {LogReplacedError} where the log is not the one of the views; everything else is tried again
   */
  async run(signal: AbortSignal): Promise<void> {
    const ended = new AbortController();
    const until = AbortSignal.any([signal, ended.signal]);
    const loops = [this.#readLoop(until), this.#flushLoop(until), this.#lookLoop(until)];
    try {
      await Promise.all(loops);
    } finally {
      ended.abort();
      await Promise.allSettled(loops);
    }
  }

  async #readLoop(signal: AbortSignal): Promise<void> {
    const { kafka, group, instance, segmentSize, cassandra, log } = this.#options;
    for (let failures = 0; !signal.aborted; failures += 1) {
      const reader = new LogReader({
        kafka,
        group,
        instance,
        segmentSize,
        countedBefore: async () => (await readRun(cassandra))?.bound ?? new Map<number, number>(),
        onAssigned: (starts) => {
          failures = 0;
          this.#assigned(starts);
        },
        onEvent: (partition, offset, value) => this.#count(partition, offset, value),
        positionOf: (partition) => this.#counts.get(partition)?.next,
      });
      this.#reader = reader;
      if (this.#paused) reader.pause();
      try {
        await reader.read(signal);
      } catch (error) {
        if (error instanceof LogReplacedError) throw error;
        this.#options.metrics.failures.inc({ system: 'kafka' });
        log.warn({ error }, 'the membership of the group has ended; joining it again');
        await pauseBeforeRetry(failures, signal);
      } finally {
        this.#reader = undefined;
        await reader[Symbol.asyncDispose]();
      }
    }
  }

  #assigned(starts: Bound): void {
    const { segmentSize, weigh, metrics, log } = this.#options;
    // What was counted of a partition that is gone is counted again by whoever has it now.
    for (const partition of this.#counts.keys()) if (!starts.has(partition)) this.#counts.delete(partition);
    for (const [partition, start] of starts) {
      if (this.#counts.get(partition)?.next === start) continue;
      this.#counts.set(partition, new PartitionCounts(partition, start, segmentSize, weigh));
      this.#committed.set(partition, start);
    }
    this.#lag.retain(starts);
    metrics.assignments.inc();
    metrics.partitions.set(starts.size);
    log.info({ starts: Object.fromEntries(starts) }, 'partitions assigned');
  }

  #count(partition: number, offset: number, value: Buffer | undefined): void {
    const result = this.#counts.get(partition)?.add(offset, value);
    if (result === undefined) return;
    this.#read[result] += 1;
    this.#unstored += 1;
    this.#wake.resolve(undefined);
    if (!this.#paused && this.#unstored > this.#options.maxPending) {
      this.#paused = true;
      this.#reader?.pause();
    }
  }

  async #flushLoop(signal: AbortSignal): Promise<void> {
    let failures = 0;
    const stop = aborted(signal);
    while (!signal.aborted) {
      await Promise.race([this.#wake.promise, stop]);
      const begun = performance.now();
      if (await this.#flush()) failures = 0;
      else await pauseBeforeRetry(failures++, signal);
      const pause = Math.min(FLUSH_EVERY.most, Math.max(FLUSH_EVERY.least, 2 * (performance.now() - begun)));
      await delay(pause, undefined, { signal }).catch(() => undefined);
    }
    await this.#flush();
  }

  /** Stores what has changed. @returns false where it could not; nothing is lost, and the log is read no further */
  async #flush(): Promise<boolean> {
    const { cassandra, metrics, log, producer, deadLetterTopic, kafka } = this.#options;
    this.#wake = Promise.withResolvers();
    const unstored = this.#unstored;
    this.#unstored = 0;
    const taken = [...this.#counts.values()].map((counts) => [counts, counts.take()] as const);
    const rows = taken.flatMap(([, changes]) => changes.rows);
    const letters = taken.flatMap(([, changes]) => changes.letters);
    const endTimer = metrics.flushSeconds.startTimer();
    try {
      await Promise.all([
        writeSpeedRows(cassandra, rows),
        sendDeadLetters(producer, deadLetterTopic, kafka.topic, letters),
      ]);
      for (const [counts, changes] of taken) this.#lag.stored(counts.partition, changes.position);
      await writeProgress(cassandra, this.#lag.progress());
    } catch (error) {
      for (const [counts, changes] of taken) counts.giveBack(changes);
      this.#unstored += unstored;
      if (this.#storing) log.warn({ error }, 'the counts cannot be stored; keeping them and trying again');
      this.#storing = false;
      metrics.failures.inc({ system: 'store' });
      this.#wake.resolve(undefined);
      return false;
    }
    endTimer();
    metrics.rows.inc(rows.length);
    this.#tell();
    if (!this.#storing) log.info('the counts are stored again');
    this.#storing = true;
    if (this.#paused) {
      this.#paused = false;
      this.#reader?.resume();
    }
    await this.#commit(taken);
    return true;
  }

  /** Not for each event: counting it must not cost more than the event. */
  #tell(): void {
    const { metrics } = this.#options;
    for (const result of ['counted', 'duplicate', 'rejected', 'known'] as const) {
      metrics.events.inc({ result }, this.#read[result]);
      this.#read[result] = 0;
    }
    metrics.unstored.set(this.#unstored);
  }

  /** Only ever the beginning of a segment, from which the counts of the segment can be made again. */
  async #commit(taken: readonly (readonly [PartitionCounts, Changes])[]): Promise<void> {
    const offsets = new Map<number, number>();
    for (const [counts, { position }] of taken) {
      const start = segmentStart(position, this.#options.segmentSize);
      const current = this.#counts.get(counts.partition) === counts;
      if (current && start > (this.#committed.get(counts.partition) ?? 0))
        offsets.set(counts.partition, start);
    }
    try {
      await this.#reader?.commit(offsets);
      for (const [partition, offset] of offsets) this.#committed.set(partition, offset);
    } catch (error) {
      // The next flush tries again, and a successor who begins earlier counts the same.
      this.#options.metrics.failures.inc({ system: 'kafka' });
      this.#options.log.debug({ error }, 'the offsets could not be committed');
    }
  }

  async #lookLoop(signal: AbortSignal): Promise<void> {
    const { metrics, log } = this.#options;
    while (!signal.aborted) {
      const at = Date.now();
      try {
        this.#lag.sawEnds((await this.#reader?.ends()) ?? new Map<number, number>(), at);
      } catch (error) {
        log.debug({ error }, 'the ends of the log could not be read');
      }
      this.#tell();
      const progress = this.#lag.progress();
      metrics.behind.set(progress.reduce((sum, { end, position }) => sum + end - position, 0));
      const oldest = Math.min(...progress.map(({ caughtUpAt }) => caughtUpAt ?? 0));
      if (progress.length > 0) metrics.lagSeconds.set((Date.now() - oldest) / 1000);
      // Where nothing comes in, that is what there is to tell.
      this.#wake.resolve(undefined);
      await delay(LOOK_EVERY, undefined, { signal }).catch(() => undefined);
    }
  }
}

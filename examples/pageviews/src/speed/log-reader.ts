// Reads the log as a member of a consumer group, and hands over partitions as the group gives and takes them.
import {
  Consumer,
  ListOffsetTimestamps,
  MessagesStreamFallbackModes,
  MessagesStreamModes,
  type MessagesStream,
} from '@platformatic/kafka';
import { aborted } from '../aborted.ts';
import { segmentStart, type Bound } from '../model/segments.ts';
import { connectionOptions, readingOptions } from '../stores/kafka.ts';
import type { KafkaSettings } from '../settings.ts';

export interface LogReaderOptions {
  readonly kafka: KafkaSettings;
  readonly group: string;
  /** A name of its own within the group: who comes back under it in time gets its partitions back, and nobody else waits. */
  readonly instance: string | undefined;
  readonly segmentSize: number;
  /** How far each partition is already counted by others; nothing before is read. */
  readonly countedBefore: () => Promise<Bound>;
  /** Partitions that are read from now on, each with its first offset; those named before and not now are gone. */
  readonly onAssigned: (starts: Bound) => void;
  readonly onEvent: (partition: number, offset: number, value: Buffer | undefined) => void;
  /** Where reading of a partition goes on that was read before and still is: the offset after the last event. */
  readonly positionOf: (partition: number) => number | undefined;
}

/** Milliseconds after which the group gives this member's partitions to others. */
const SESSION_TIMEOUT = 10_000;
const NOTHING: Bound = new Map();

/** The log is not the one that the views were made from. */
export class LogReplacedError extends Error {
  override readonly name = 'LogReplacedError';
}

/**
 * One membership of the group. It ends with the first error, and whoever wants to go on begins another one: what was
 * counted since the last commit is read again, which changes nothing.
 */
export class LogReader implements AsyncDisposable {
  readonly #options: LogReaderOptions;
  readonly #consumer: Consumer;
  readonly #failed = Promise.withResolvers<never>();
  #stream: MessagesStream<Buffer, Buffer, Buffer, Buffer> | undefined;
  #partitions: readonly number[] = [];
  /** Counts assignments, so that what belongs to an older one is passed over. */
  #generation = 0;
  #paused = false;
  #closed = false;

  constructor(options: LogReaderOptions) {
    this.#options = options;
    // Nobody may wait for it at the moment that it fails.
    this.#failed.promise.catch(() => undefined);
    this.#consumer = new Consumer({
      ...connectionOptions(options.group, options.kafka),
      groupId: options.group,
      ...(options.instance === undefined ? {} : { groupInstanceId: options.instance }),
      ...readingOptions,
      sessionTimeout: SESSION_TIMEOUT,
      heartbeatInterval: SESSION_TIMEOUT / 5,
      rebalanceTimeout: 2 * SESSION_TIMEOUT,
    });
    this.#consumer.on('error', (error: Error) => this.#fail(error));
    this.#consumer.on('consumer:heartbeat:stalled', () =>
      this.#fail(new Error('the group has not answered any heartbeat')),
    );
    this.#consumer.on('consumer:group:join', ({ assignments }) => {
      const own = assignments?.find(({ topic }) => topic === options.kafka.topic)?.partitions ?? [];
      this.#assign(own).catch((error: unknown) => this.#fail(error));
    });
  }

  /** Joins the group and reads until `signal` is aborted. @throws what ended the membership */
  async read(signal: AbortSignal): Promise<void> {
    // Each stream forgets its topic when it ends; the membership does not.
    this.#consumer.topics.track(this.#options.kafka.topic);
    const stop = aborted(signal);
    await Promise.race([this.#consumer.joinGroup(), this.#failed.promise, stop]);
    await Promise.race([this.#failed.promise, stop]);
  }

  pause(): void {
    this.#paused = true;
    this.#stream?.pause();
  }

  resume(): void {
    this.#paused = false;
    this.#stream?.resume();
  }

  /** The ends of the partitions that are read, as they are now. */
  async ends(): Promise<Bound> {
    const { topic } = this.#options.kafka;
    const partitions = this.#partitions;
    if (partitions.length === 0) return NOTHING;
    return this.#listEnds(topic, partitions);
  }

  /** Remembers where to begin after a restart. */
  async commit(offsets: Bound): Promise<void> {
    if (offsets.size === 0) return;
    await this.#consumer.commit({
      offsets: [...offsets].map(([partition, offset]) => ({
        topic: this.#options.kafka.topic,
        partition,
        offset: BigInt(offset),
        leaderEpoch: -1,
      })),
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    this.#stream?.destroy();
    // With force: whether the brokers hear of it or not, this membership is over.
    await this.#consumer.close(true).catch(() => undefined);
  }

  async #assign(partitions: readonly number[]): Promise<void> {
    this.#generation += 1;
    const generation = this.#generation;
    this.#stream?.destroy();
    this.#stream = undefined;
    const { topic } = this.#options.kafka;
    const starts = await this.#findStarts(topic, partitions);
    if (this.#isOver(generation)) return;
    this.#partitions = partitions;
    this.#options.onAssigned(starts);
    if (partitions.length === 0) return;
    const stream = await this.#consumer.consume({
      topics: [topic],
      mode: MessagesStreamModes.MANUAL,
      // Events that are gone before they were counted are no reason to begin with later ones without a word.
      fallbackMode: MessagesStreamFallbackModes.FAIL,
      offsets: [...starts].map(([partition, offset]) => ({ topic, partition, offset: BigInt(offset) })),
      maxWaitTime: readingOptions.maxWaitTime,
    });
    if (this.#isOver(generation)) {
      stream.destroy();
      return;
    }
    this.#stream = stream;
    stream.on('error', (error) => {
      if (generation === this.#generation) this.#fail(error);
    });
    stream.on('data', ({ partition, offset, value }) => {
      // A stream may bring what it had fetched for an assignment that is over, or read partitions that it was not given.
      if (generation === this.#generation && starts.has(partition))
        this.#options.onEvent(partition, Number(offset), value);
    });
    if (this.#paused) stream.pause();
  }

  /** Where each partition begins: where it was, else at the last commit, else where the batch run ends. */
  async #findStarts(topic: string, partitions: readonly number[]): Promise<Bound> {
    if (partitions.length === 0) return NOTHING;
    const { segmentSize, countedBefore, positionOf } = this.#options;
    const [commits, counted, ends] = await Promise.all([
      this.#consumer.listCommittedOffsets({ topics: [{ topic, partitions: [...partitions] }] }),
      countedBefore(),
      this.#listEnds(topic, partitions),
    ]);
    return new Map(
      partitions.map((partition) => {
        const before = counted.get(partition) ?? 0;
        const end = ends.get(partition) ?? 0;
        if (end < before)
          throw new LogReplacedError(
            `partition ${partition} of ${topic} ends at ${end}, and ${before} of its events are in the views: the topic was made anew. Remove the views as README.md says, or give the new log another topic.`,
          );
        const position = positionOf(partition);
        if (position !== undefined && position >= before) return [partition, position];
        const committed = Number(commits.get(topic)?.[partition] ?? -1n);
        return [partition, segmentStart(Math.max(committed, before, 0), segmentSize)];
      }),
    );
  }

  async #listEnds(topic: string, partitions: readonly number[]): Promise<Bound> {
    const ends = await this.#consumer.listOffsets({
      topics: [topic],
      partitions: { [topic]: [...partitions] },
      timestamp: ListOffsetTimestamps.LATEST,
    });
    return new Map(partitions.map((partition) => [partition, Number(ends.get(topic)?.[partition] ?? 0n)]));
  }

  #isOver(generation: number): boolean {
    return this.#closed || generation !== this.#generation;
  }

  #fail(error: unknown): void {
    this.#failed.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

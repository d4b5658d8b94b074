// A third count, by neither layer: every event of the log once more, by a plain consumer.
import {
  Consumer,
  ListOffsetTimestamps,
  MessagesStreamFallbackModes,
  MessagesStreamModes,
} from '@platformatic/kafka';
import { parseEvent } from '../model/event.ts';
import type { Bound } from '../model/segments.ts';
import type { KafkaSettings } from '../settings.ts';
import { connectionOptions } from '../stores/kafka.ts';
import { Truth } from './truth.ts';

/** Reads the log from its first event, further each time that it is asked. */
export class Recount implements AsyncDisposable {
  readonly truth = new Truth();
  readonly #topic: string;
  readonly #consumer: Consumer;
  readonly #next = new Map<number, number>();
  /** Where events are whose id was seen before. */
  readonly #again: { readonly partition: number; readonly offset: number }[] = [];
  #rejected = 0;

  constructor(kafka: KafkaSettings, group: string) {
    this.#topic = kafka.topic;
    this.#consumer = new Consumer({
      ...connectionOptions(group, kafka),
      groupId: group,
      autocommit: false,
      maxWaitTime: 200,
    });
  }

  get events(): number {
    return [...this.#next.values()].reduce((sum, next) => sum + next, 0);
  }

  get rejected(): number {
    return this.#rejected;
  }

  /** Events at or after `bound` that repeat an earlier one: what the speed layer may have counted twice. */
  repeatedAfter(bound: Bound): number {
    return this.#again.filter(({ partition, offset }) => offset >= (bound.get(partition) ?? 0)).length;
  }

  /** The ends of all partitions, as they are now. */
  async ends(): Promise<Bound> {
    const ends = await this.#consumer.listOffsets({
      topics: [this.#topic],
      timestamp: ListOffsetTimestamps.LATEST,
    });
    return new Map((ends.get(this.#topic) ?? []).map((end, partition) => [partition, Number(end)]));
  }

  /** Counts everything below `ends`, and nothing else. */
  async countTo(ends: Bound): Promise<void> {
    const missing = (): boolean =>
      [...ends].some(([partition, end]) => (this.#next.get(partition) ?? 0) < end);
    if (!missing()) return;
    const stream = await this.#consumer.consume({
      topics: [this.#topic],
      mode: MessagesStreamModes.MANUAL,
      fallbackMode: MessagesStreamFallbackModes.FAIL,
      offsets: [...ends.keys()].map((partition) => ({
        topic: this.#topic,
        partition,
        offset: BigInt(this.#next.get(partition) ?? 0),
      })),
    });
    try {
      for await (const { partition, offset, value } of stream) {
        this.#count(partition, Number(offset), value, ends);
        if (!missing()) return;
      }
    } finally {
      stream.destroy();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#consumer.close(true);
  }

  #count(partition: number, offset: number, value: Buffer | undefined, ends: Bound): void {
    if (offset >= (ends.get(partition) ?? 0) || offset < (this.#next.get(partition) ?? 0)) return;
    this.#next.set(partition, offset + 1);
    const parsed = parseEvent(value);
    if ('rejected' in parsed) this.#rejected += 1;
    else if (!this.truth.add(parsed.view)) this.#again.push({ partition, offset });
  }
}

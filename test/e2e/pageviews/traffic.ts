// Page views sent to the log, and what the right answer to every question about them is.
import { Generator, type GeneratorOptions } from '../../../examples/pageviews/src/generate/generator.ts';
import { encodeEvent, type PageView } from '../../../examples/pageviews/src/model/event.ts';
import { hourOf } from '../../../examples/pageviews/src/model/hours.ts';
import type { KafkaSettings } from '../../../examples/pageviews/src/settings.ts';
import {
  createProducer,
  sendEvents,
  type EventProducer,
  type KeyedEvent,
} from '../../../examples/pageviews/src/stores/kafka.ts';
import { Truth } from '../../../examples/pageviews/src/verify/truth.ts';

const TOGETHER = 250;

interface Acknowledged {
  readonly hour: number;
  readonly at: number;
}

export class Traffic {
  readonly truth = new Truth();
  readonly #topic: string;
  readonly #producer: EventProducer;
  readonly #acknowledged = new Map<string, Acknowledged[]>();
  #late = 0;

  constructor(kafka: KafkaSettings) {
    this.#topic = kafka.topic;
    this.#producer = createProducer('test-traffic', kafka);
  }

  /** Events that were sent more than an hour after they happened. */
  get late(): number {
    return this.#late;
  }

  generator(options: Partial<GeneratorOptions> & { seed: number }): Generator {
    return new Generator({ pages: 30, visitors: 1_000, late: 0.05, duplicates: 0, ...options });
  }

  /** @returns when all of them are acknowledged by the brokers */
  async send(generator: Generator, count: number): Promise<void> {
    for (let sent = 0; sent < count; sent += TOGETHER) {
      const now = Date.now();
      const size = Math.min(TOGETHER, count - sent);
      await this.sendViews(
        Array.from({ length: size }, () => generator.next(now)).flatMap((all) => all.map(({ view }) => view)),
      );
    }
  }

  async sendViews(views: readonly PageView[]): Promise<void> {
    // Before they are sent: a reader may see them before the acknowledgement is here.
    const counted = views.filter((view) => this.truth.add(view));
    this.#late += views.filter(({ at }) => Date.now() - at > 3_600_000).length;
    await this.sendRaw(
      views.map((view) => ({ key: `${view.page} ${view.visitor}`, value: encodeEvent(view) })),
    );
    const at = Date.now();
    for (const view of counted) {
      const known = this.#acknowledged.get(view.page) ?? [];
      known.push({ hour: hourOf(view.at), at });
      this.#acknowledged.set(view.page, known);
    }
  }

  /** Whatever it is. */
  async sendRaw(messages: readonly KeyedEvent[]): Promise<void> {
    await sendEvents(this.#producer, this.#topic, messages);
  }

  /** Views of a page by hour that the brokers had acknowledged before `time`. */
  acknowledgedBefore(page: string, time: number): Map<number, number> {
    const views = new Map<number, number>();
    for (const { hour, at } of this.#acknowledged.get(page) ?? [])
      if (at < time) views.set(hour, (views.get(hour) ?? 0) + 1);
    return views;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#producer.close();
  }
}

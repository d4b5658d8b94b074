// From the moment at which an event is given to the producer until a reader's merged answer holds it, while others come in.
import { setTimeout as delay } from 'node:timers/promises';
import { Consumer, MessagesStreamModes } from '@platformatic/kafka';
import { connectionOptions } from '../../examples/pageviews/src/stores/kafka.ts';
import type { Site } from '../../test/e2e/pageviews/site.ts';
import { environmentOf, until } from '../../test/e2e/pageviews/site.ts';
import { Traffic } from '../../test/e2e/pageviews/traffic.ts';
import { Worker } from '../../test/e2e/pageviews/workers.ts';
import { percentile, type Figure } from './figure.ts';

const CANARIES = 300;
/** Milliseconds between two canaries, and events that are sent meanwhile. */
const EVERY = 100;
const BESIDE = 50;

export async function measureFreshness(site: Site): Promise<Figure[]> {
  const service = await site.queries();
  const reader = await site.kafka('lambda-consumer');
  const worker = new Worker(
    { ...environmentOf(await site.kafka('pageviews-speed'), await site.cassandra()), SEGMENT_SIZE: '10000' },
    'bench',
  ).start();
  await using traffic = new Traffic(await site.kafka('lambda-producer'));
  const arrivals = new Map<string, number>();
  const consumer = new Consumer({ ...connectionOptions('bench', reader), groupId: 'lambda-bench-canaries' });
  const stream = await consumer.consume({
    topics: [reader.topic],
    mode: MessagesStreamModes.LATEST,
    maxWaitTime: 500,
  });
  stream.on('data', ({ value }) => {
    const id = /"id":"(canary-\d+)"/.exec(value.toString())?.[1];
    if (id !== undefined) arrivals.set(id, performance.now());
  });
  try {
    const seen = async (page: string): Promise<boolean> => {
      const answer = (await (await fetch(new URL(`/views/${encodeURIComponent(page)}`, service))).json()) as {
        views: number;
      };
      return answer.views > 0;
    };
    await traffic.sendViews([{ id: 'first', page: '/first', visitor: 'canary', at: Date.now() }]);
    await until('the worker has caught up', 120_000, () => seen('/first'));
    const generator = traffic.generator({ seed: 2 });
    const [own, bare]: [number[], number[]] = [[], []];
    for (let canary = 0; canary < CANARIES; canary += 1) {
      const begun = performance.now();
      await traffic.send(generator, BESIDE);
      const [id, page] = [`canary-${canary}`, `/canary-${canary}`];
      const started = performance.now();
      const sending = traffic.sendViews([{ id, page, visitor: 'canary', at: Date.now() }]);
      while (!(await seen(page))) await delay(2);
      own.push(performance.now() - started);
      await sending;
      await until('the bare consumer has it', 10_000, () => Promise.resolve(arrivals.has(id)), 5);
      bare.push((arrivals.get(id) ?? NaN) - started);
      await delay(Math.max(0, EVERY - (performance.now() - begun)));
    }
    return [0.5, 0.99].map((share) => ({
      name: `freshness, p${share * 100}`,
      unit: 'ms',
      application: percentile(own, share),
      reference: percentile(bare, share),
      referenceName: 'bare consumer has it',
    }));
  } finally {
    await consumer.close(true);
    await worker.kill('SIGTERM');
  }
}

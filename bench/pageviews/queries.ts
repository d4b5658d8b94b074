// Merged answers under load, beside plain CQL reads of the same rows by the same driver.
import { Cassandra } from '../../examples/pageviews/src/stores/cassandra.ts';
import { readBatchViews } from '../../examples/pageviews/src/stores/batch-views.ts';
import { readRun } from '../../examples/pageviews/src/stores/run-pointer.ts';
import { readSpeedRows } from '../../examples/pageviews/src/stores/speed-views.ts';
import { HOUR, hourOf } from '../../examples/pageviews/src/model/hours.ts';
import type { Site } from '../../test/e2e/pageviews/site.ts';
import { environmentOf } from '../../test/e2e/pageviews/site.ts';
import { Traffic } from '../../test/e2e/pageviews/traffic.ts';
import { Worker } from '../../test/e2e/pageviews/workers.ts';
import { percentile, type Figure } from './figure.ts';

/** Milliseconds of each window, of which each kind has several, in turns. */
const WINDOW = 5_000;
const WINDOWS = 4;
const READERS = 4;

export async function measureQueries(site: Site): Promise<Figure[]> {
  const service = await site.queries();
  const settings = await site.cassandra();
  await using cassandra = await Cassandra.connect(settings);
  const run = (await readRun(cassandra))?.id ?? '';
  const worker = new Worker(
    { ...environmentOf(await site.kafka('pageviews-speed'), settings), SEGMENT_SIZE: '10000' },
    'bench',
  ).start();
  await using traffic = new Traffic(await site.kafka('lambda-producer'));
  const stop = new AbortController();
  const sending = sendOn(traffic, stop.signal);
  const pages = Array.from({ length: 20 }, (_, rank) => (rank === 0 ? '/' : `/page-${rank}`));
  const to = hourOf(Date.now()) + HOUR;
  const merged = async (page: string): Promise<void> => {
    const response = await fetch(new URL(`/views/${encodeURIComponent(page)}`, service));
    if (!response.ok) throw new Error(await response.text());
    await response.arrayBuffer();
  };
  const plain = async (page: string): Promise<void> => {
    await Promise.all([
      readBatchViews(cassandra, { run, page, from: to - 24 * HOUR, to }),
      readSpeedRows(cassandra, page),
    ]);
  };
  const [own, bare]: [number[], number[]] = [[], []];
  try {
    // Both once before, so that neither pays for the other's first connections.
    for (const page of pages) await Promise.all([merged(page), plain(page)]);
    for (let window = 0; window < WINDOWS; window += 1) {
      await load(pages, plain, bare);
      await load(pages, merged, own);
    }
  } finally {
    stop.abort();
    await sending;
    await worker.kill('SIGTERM');
  }
  const figures = [0.5, 0.99].map((share) => ({
    name: `merged query, p${share * 100}, ${READERS} readers at once`,
    unit: 'ms',
    application: percentile(own, share),
    reference: percentile(bare, share),
    referenceName: 'plain CQL read of the same rows',
  }));
  const seconds = (WINDOWS * WINDOW) / 1_000;
  return [
    ...figures,
    {
      name: `merged queries, ${READERS} readers at once`,
      unit: 'queries/s',
      application: own.length / seconds,
      reference: bare.length / seconds,
      referenceName: 'plain CQL reads of the same rows',
    },
  ];
}

async function load(
  pages: readonly string[],
  ask: (page: string) => Promise<void>,
  times: number[],
): Promise<void> {
  const end = performance.now() + WINDOW;
  await Promise.all(
    Array.from({ length: READERS }, async (_, reader) => {
      for (let turn = reader; performance.now() < end; turn += 1) {
        const started = performance.now();
        await ask(pages[turn % pages.length] ?? '/');
        times.push(performance.now() - started);
      }
    }),
  );
}

/** A steady stream, as there would be. */
async function sendOn(traffic: Traffic, signal: AbortSignal): Promise<void> {
  const generator = traffic.generator({ seed: 3 });
  while (!signal.aborted) {
    const started = performance.now();
    await traffic.send(generator, 50);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 200 - (performance.now() - started))));
  }
}

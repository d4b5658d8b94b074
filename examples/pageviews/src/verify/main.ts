// Proves the application by what it is for: counts the whole log once more, and compares every page and hour with what
// readers are told. The last line of output, also the termination message, is the evidence as JSON. Exits 1 unless all is right.
import { writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { stopSignal } from '../service.ts';
import { cassandraSettings, kafkaSettings, text, whole } from '../settings.ts';
import { readRuns, type RecordedRun } from '../stores/batch-views.ts';
import { Cassandra } from '../stores/cassandra.ts';
import type { Bound } from '../model/segments.ts';
import { ask, askViews, compare } from './compare.ts';
import { Recount } from './recount.ts';

interface Status {
  readonly partitions: readonly { partition: number; position: number }[];
}
interface UniquesAnswer {
  readonly hours: readonly { hour: string; uniques: number; exact: boolean }[];
}

/** Milliseconds between two looks at what nobody tells. */
const LOOK_EVERY = 250;
/** Tries to find a moment at which nothing comes in between the beginning and the end of the questions. */
const TRIES = 20;
const NOTHING: Bound = new Map();

const { env } = process;
const kafka = kafkaSettings(env);
const service = new URL(text(env, 'QUERY_URL', 'http://pageviews'));
const signal = AbortSignal.any([
  stopSignal(),
  AbortSignal.timeout(whole(env, 'TIMEOUT_SECONDS', { otherwise: 420, least: 1 }) * 1_000),
]);

/** The batch run of an application, when it is one that readers see. @throws with its reason where it failed */
async function batchRun(application: string): Promise<RecordedRun> {
  await using cassandra = await Cassandra.connect(cassandraSettings(env));
  for (;;) {
    signal.throwIfAborted();
    const run = (await readRuns(cassandra)).find((each) => each.application === application);
    // One that was not needed was overtaken by one that has counted at least as much.
    if (run !== undefined && ['live', 'superseded', 'unneeded'].includes(run.state)) return run;
    if (run?.state === 'failed')
      throw new Error(`the batch run failed: ${run.message ?? 'no reason was given'}`);
    await delay(LOOK_EVERY, undefined, { signal });
  }
}

/** Until the speed layer has stored everything below `ends`. */
async function stored(ends: Bound): Promise<void> {
  for (;;) {
    const { partitions } = await ask<Status>(new URL('/status', service), signal);
    const positions = new Map(partitions.map(({ partition, position }) => [partition, position]));
    if ([...ends].every(([partition, end]) => end === 0 || (positions.get(partition) ?? 0) >= end)) return;
    await delay(LOOK_EVERY, undefined, { signal });
  }
}

const same = (left: Bound, right: Bound): boolean =>
  [...left].every(([partition, end]) => right.get(partition) === end);

async function prove(): Promise<Record<string, unknown>> {
  const application = env['APPLICATION'];
  const run = application === undefined ? undefined : await batchRun(application);
  await using recount = new Recount(kafka, text(env, 'GROUP', 'lambda-pageviews-verify'));
  for (let tries = 1; ; tries += 1) {
    const begin = await recount.ends();
    await recount.countTo(begin);
    await stored(begin);
    const hours = recount.truth.pages.flatMap((page) => [...recount.truth.views(page).keys()]);
    const span = { from: Math.min(...hours), to: Math.max(...hours) };
    const answers =
      hours.length === 0
        ? { views: new Map<string, Map<number, number>>(), batch: 0, speed: 0, run: null }
        : await askViews(service, recount.truth.pages, span, signal);
    // What came in between may be in an answer or not.
    const { under } = compare(recount.truth, answers.views);
    const end = await recount.ends();
    const quiet = same(begin, end);
    if (!quiet && tries < TRIES) {
      await delay(LOOK_EVERY, undefined, { signal });
      continue;
    }
    await recount.countTo(end);
    const { compared, over } = compare(recount.truth, answers.views);
    const bound = new Map(
      Object.entries(answers.run?.bound ?? {}).map(([key, value]) => [Number(key), value]),
    );
    const repeated = recount.repeatedAfter(answers.run === null ? NOTHING : bound);
    return {
      events: recount.events,
      truth: recount.truth.total,
      merged: answers.batch + answers.speed,
      batch: answers.batch,
      speed: answers.speed,
      pageHours: compared,
      over,
      under,
      // The speed layer may have counted these twice; the next batch run does not.
      repeatedSinceRun: repeated,
      rejected: recount.rejected,
      ...(await uniques(recount, span)),
      quiet,
      run: run?.id ?? answers.run?.id ?? null,
      ...(over > repeated || under > 0 ? { error: `${over} views too many and ${under} too few` } : {}),
    };
  }
}

/** Unique visitors: the exact ones have to be right; of the estimates the worst is told. */
async function uniques(
  { truth }: Recount,
  span: { from: number; to: number },
): Promise<{ uniquesExact: number; uniquesWrong: number; uniquesWorstEstimate: string }> {
  let [exact, wrong, worst] = [0, 0, 0];
  // The most viewed ones, where there is something to estimate.
  for (const page of truth.pages.slice(0, 20)) {
    const url = new URL(`/uniques/${encodeURIComponent(page)}`, service);
    url.searchParams.set('from', new Date(Math.max(span.from, span.to - 300 * 86_400_000)).toISOString());
    url.searchParams.set('to', new Date(span.to + 1).toISOString());
    for (const hour of (await ask<UniquesAnswer>(url, signal)).hours) {
      const right = truth.uniques(page, Date.parse(hour.hour));
      if (hour.exact) {
        exact += 1;
        if (hour.uniques !== right) wrong += 1;
      } else if (right > 0) worst = Math.max(worst, Math.abs(hour.uniques - right) / right);
    }
  }
  return { uniquesExact: exact, uniquesWrong: wrong, uniquesWorstEstimate: `${(worst * 100).toFixed(1)} %` };
}

let evidence: Record<string, unknown>;
try {
  evidence = await prove();
} catch (error) {
  evidence = { error: error instanceof Error ? error.message : String(error) };
}
console.log(JSON.stringify(evidence));
await writeFile(env['TERMINATION_LOG'] ?? '/dev/termination-log', JSON.stringify(evidence));
process.exitCode = 'error' in evidence ? 1 : 0;

// How many events a second one speed worker takes in, until all of them are stored.
import path from 'node:path';
import { exec } from '../../src/runtime/exec.ts';
import { environmentOf, until, type Site } from '../../test/e2e/pageviews/site.ts';
import { Worker } from '../../test/e2e/pageviews/workers.ts';
import { percentile, type Figure } from './figure.ts';

const RUNS = 3;
/** Milliseconds for a run. */
const LIMIT = 300_000;

export async function measureRate(site: Site, events: number): Promise<Figure[]> {
  // A reader of the log whose groups may have any name below lambda-.
  const env = {
    ...environmentOf(await site.kafka('lambda-consumer'), await site.cassandra()),
    SEGMENT_SIZE: '10000',
  };
  const [own, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    const { stdout } = await exec(
      process.execPath,
      [path.join(import.meta.dirname, 'bare-consumer.ts'), String(events)],
      { env: { ...env, GROUP: `lambda-bench-bare-${run}` } },
    );
    bare.push(events / (Number(stdout) / 1_000));
    own.push(events / ((await timeWorker({ ...env, GROUP: `lambda-bench-${run}` }, events)) / 1_000));
  }
  return [
    {
      name: 'one speed worker, until all is stored',
      unit: 'events/s',
      application: percentile(own, 0.5),
      reference: percentile(bare, 0.5),
      referenceName: 'bare consumer',
    },
  ];
}

/** Milliseconds from the assignment of the partitions until everything is stored. */
async function timeWorker(env: NodeJS.ProcessEnv, events: number): Promise<number> {
  const worker = new Worker(env, 'bench').start();
  try {
    const address = await found(worker, /Server listening at (http:\/\/127[^"]*)"/);
    const started = Number(await found(worker, /"time":(\d+)[^\n]*partitions assigned/));
    await until(
      'everything is stored',
      LIMIT,
      async () => {
        const text = await (await fetch(`${address}/metrics`)).text();
        const metric = (name: string): number => Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1]);
        const read = metric('pageviews_events_total\\{result="counted"\\}');
        return read >= events && metric('pageviews_unstored_events') === 0;
      },
      20,
    );
    return Date.now() - started;
  } finally {
    await worker.kill('SIGTERM');
  }
}

/** What the worker's log says. @throws with the log where it does not say it in time */
async function found(worker: Worker, pattern: RegExp): Promise<string> {
  try {
    await until('the worker begins', 60_000, () => Promise.resolve(pattern.test(worker.log)), 20);
  } catch (error) {
    throw new Error(worker.log, { cause: error });
  }
  return pattern.exec(worker.log)?.[1] ?? '';
}

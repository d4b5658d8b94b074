// What a batch run costs, beside one that only counts the events.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../test/support/cli.ts';
import { endOfRun, startRun } from '../../test/e2e/pageviews/batch.ts';
import type { Site } from '../../test/e2e/pageviews/site.ts';
import type { Figure } from './figure.ts';

const COUNT = `
import json, sys, time
from pyspark.sql import SparkSession
from history import find_history, read_history, tell
started = time.time()
spark = SparkSession.builder.appName("count").getOrCreate()
history = find_history(spark, sys.argv[1])
events = read_history(spark, history).count()
tell(json.dumps({"events": events, "seconds": round(time.time() - started, 1)}))
spark.stop()
`;

export async function measureBatch(site: Site): Promise<Figure[]> {
  await site.apply({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'bench-count' },
    data: {
      'count.py': COUNT,
      'history.py': await readFile(path.join(root, 'manifests/batch/app/history.py'), 'utf8'),
    },
  });
  await startRun(site, 'bench-count', {}, { program: 'count.py', configMap: 'bench-count' });
  const bare = await ended(site, 'bench-count');
  await startRun(site, 'bench-run');
  const own = await ended(site, 'bench-run');
  return [
    {
      name: 'batch run, with the start of Spark',
      unit: 's',
      application: own.seconds,
      reference: bare.seconds,
      referenceName: 'Spark that only counts',
    },
    {
      name: 'batch run, per million events',
      unit: 's',
      application: (own.seconds / own.events) * 1e6,
      reference: (bare.seconds / bare.events) * 1e6,
      referenceName: 'Spark that only counts',
    },
  ];
}

async function ended(site: Site, name: string): Promise<{ events: number; seconds: number }> {
  const { state, words } = await endOfRun(site, name, 600_000);
  if (state !== 'COMPLETED') throw new Error(`${name} is ${state}: ${words}`);
  return JSON.parse(words) as { events: number; seconds: number };
}

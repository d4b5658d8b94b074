// npm run bench:pageviews: the example application beside what bounds it physically, in one run on one machine: a consumer
// that only counts, Spark that only counts, a plain CQL read of the same rows. --json prints data.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { endOfRun } from '../../test/e2e/pageviews/batch.ts';
import { Site } from '../../test/e2e/pageviews/site.ts';
import { measureBatch } from './batch.ts';
import { renderFigures, type Figure } from './figure.ts';
import { measureFreshness } from './freshness.ts';
import { produceHistory } from './history.ts';
import { measureQueries } from './queries.ts';
import { measureRate } from './rate.ts';

/** The production's segment size, on one broker and one node; the bench runs worker and events itself. */
const STACK = `
apiVersion: lamina/v1
kind: Stack
metadata: { name: bench }
spec:
  layers: [speed, batch, serving, ./examples/pageviews]
  patches:
    ./examples/pageviews:
      - target: { kind: ConfigMap, name: pageviews-settings }
        patch: [{ op: replace, path: /data/SEGMENT_SIZE, value: '10000' }]
      - target: { kind: Deployment, name: pageviews-generator }
        patch: [{ op: replace, path: /spec/replicas, value: 0 }]
      - target: { kind: StatefulSet, name: pageviews-speed }
        patch: [{ op: replace, path: /spec/replicas, value: 0 }]
`;
const EVENTS = Number(process.env['LAMINA_BENCH_EVENTS'] ?? 400_000);

const folder = await mkdtemp(path.join(tmpdir(), 'lamina-bench-'));
const site = await Site.start('bench-pageviews');
const figures: Figure[] = [];
try {
  const file = path.join(folder, 'lamina.yaml');
  await writeFile(file, STACK);
  const up = await site.lamina('up', '--file', file);
  if (up.exitCode !== 0) throw new Error(up.stderr);
  await endOfRun(site, 'pageviews');
  console.error(`${EVENTS} events …`);
  await produceHistory(await site.kafka('lambda-producer'), EVENTS);
  for (const measure of [measureRate, measureBatch, measureFreshness, measureQueries]) {
    console.error(`${measure.name} …`);
    figures.push(...(await measure(site, EVENTS)));
  }
} finally {
  await site.stop();
  await rm(folder, { recursive: true });
}
const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
console.log(
  process.argv.includes('--json')
    ? JSON.stringify({ machine, figures })
    : `${machine}, ${EVENTS} events of history\n\n${renderFigures(figures)}`,
);

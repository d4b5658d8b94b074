// (f) Previews on a shared cluster whose operators are there: one deployed and removed, and the reaper among many.
import path from 'node:path';
import { startApiProxy } from '../lab/api-proxy.ts';
import {
  labelsOf,
  parseRepository,
  previewOf,
  repositoryLabel,
  type PreviewId,
} from '../src/previews/identity.ts';
import { EXPIRES, renderTime } from '../src/previews/lifetime.ts';
import { createNamespace } from '../src/layers/namespaces.ts';
import { mapConcurrently } from '../src/runtime/concurrency.ts';
import type { Bench } from './bench.ts';
import { addSample as add, medians, type Measure, type Samples as Times } from './measure.ts';
import {
  kubectl,
  kubectlDeploy,
  laminaDeploy,
  laminaRemove,
  previewArgs,
  removeByHand,
  runPreview,
} from './preview-deploys.ts';

const RUNS = 3;
const KEPT = 500;
const REAPED = 50;
/** Of their own each: a reaper sees the previews of one repository. */
const FULL = 'bench/full';
const OVER = 'bench/over';

export async function measurePreviews(bench: Bench): Promise<Measure[]> {
  return [...(await measureLife(bench)), ...(await measureScan(bench)), ...(await measureReaping(bench))];
}

/** One preview's way from nothing to ready, once more unchanged, and to its end. */
async function measureLife(bench: Bench): Promise<Measure[]> {
  // Brings the operator up, which stays.
  await laminaDeploy(bench, 1);
  await laminaRemove(bench, 1);
  const first: Times = {};
  const unchanged: Times = {};
  const removal: Times = {};
  for (let run = 0; run < RUNS; run += 1) {
    const number = 2 + run;
    add(first, 'lamina', (await laminaDeploy(bench, number)).milliseconds);
    add(unchanged, 'lamina', (await laminaDeploy(bench, number)).milliseconds);
    add(removal, 'lamina', (await laminaRemove(bench, number)).milliseconds);
    add(first, 'kubectl', (await kubectlDeploy(bench, number)).milliseconds);
    add(unchanged, 'kubectl', (await kubectlDeploy(bench, number)).milliseconds);
    add(removal, 'kubectl', await removeByHand(bench, number));
  }
  return [
    { name: 'preview deploy, first', unit: 'ms', results: medians(first) },
    { name: 'preview deploy, unchanged', unit: 'ms', results: medians(unchanged) },
    { name: 'preview removal', unit: 'ms', results: medians(removal) },
  ];
}

/** A dry run of the reaper where nothing is to be done, beside the one list that a script would begin with. */
async function measureScan(bench: Bench): Promise<Measure[]> {
  const previews = numbered(FULL, KEPT);
  await makePreviews(bench, previews, bench.clock.now() + 3_600_000);
  const proxy = await startApiProxy(bench.kubeconfig, {
    kubeconfigFile: path.join(bench.directory, 'scanning.kubeconfig'),
  });
  const time: Times = {};
  const requests: Record<string, number> = {};
  const memory: Record<string, number> = {};
  const scanning = { ...bench, env: { ...bench.env, KUBECONFIG: proxy.kubeconfig } };
  try {
    for (let run = 0; run < RUNS; run += 1) {
      proxy.take();
      const args = [...previewArgs('reap', FULL), '--dry-run', '--kubeconfig', proxy.kubeconfig];
      const lamina = await bench.lamina(args);
      const kept = lamina.output.match(/"outcome":\s*"kept"/g)?.length;
      if (lamina.exitCode !== 0 || kept !== KEPT)
        throw new Error(`the scan kept ${kept ?? 0} of ${KEPT}:\n${lamina.output}`);
      requests['lamina'] = proxy.take().total;
      memory['lamina'] = Math.max(memory['lamina'] ?? 0, lamina.peakMemory);
      add(time, 'lamina', lamina.endedAt - lamina.startedAt);
      const selector = `lamina.dev/repository=${repositoryLabel(parseRepository(FULL))}`;
      const list = await kubectl(scanning, ['get', 'namespaces', '-l', selector, '-o', 'json']);
      add(time, 'kubectl', list.milliseconds);
      requests['kubectl'] = proxy.take().total;
    }
  } finally {
    proxy.close();
  }
  return [
    { name: 'reaper scan', unit: 'ms', size: KEPT, results: medians(time) },
    { name: 'reaper scan', unit: 'requests', size: KEPT, results: requests },
    { name: 'reaper scan, peak memory', unit: 'MiB', size: KEPT, results: memory },
  ];
}

/** Previews whose time is over, and the same namespaces once more for kubectl. */
async function measureReaping(bench: Bench): Promise<Measure[]> {
  const previews = numbered(OVER, REAPED);
  const time: Times = {};
  const over = bench.clock.now() - 1_000;
  await makePreviews(bench, previews, over);
  add(time, 'lamina', (await runPreview(bench, 'reap', OVER, ['--yes'])).milliseconds);
  await expectGone(bench, previews);
  await makePreviews(bench, previews, over);
  const names = previews.map(({ namespace }) => namespace);
  add(time, 'kubectl', (await kubectl(bench, ['delete', 'namespace', ...names, '--wait'])).milliseconds);
  return [{ name: 'reaping', unit: 'ms', size: REAPED, results: medians(time) }];
}

const numbered = (repository: string, count: number): readonly PreviewId[] =>
  Array.from({ length: count }, (_, index) => previewOf(parseRepository(repository), index + 1));

/** As a deploy makes them, with two plain objects in each. */
async function makePreviews(
  { client, clock, logger }: Bench,
  previews: readonly PreviewId[],
  expiresAt: number,
): Promise<void> {
  const { signal } = new AbortController();
  await mapConcurrently(previews, 16, async (id) => {
    const { namespace } = id;
    const annotations = { [EXPIRES]: renderTime(expiresAt) };
    await createNamespace(namespace, { labels: labelsOf(id), annotations }, { client, logger, signal });
    for (const kind of ['ConfigMap', 'Secret'])
      await client.create({ apiVersion: 'v1', kind, metadata: { name: 'some', namespace } });
  });
  // What the control plane makes in each namespace is made, so that no run pays for it.
  await clock.sleep(5_000);
}

async function expectGone({ client }: Bench, previews: readonly PreviewId[]): Promise<void> {
  const { items } = await client.list({ apiVersion: 'v1', kind: 'Namespace' });
  const names = new Set(previews.map(({ namespace }) => namespace));
  const left = items.filter(({ metadata: { name } }) => names.has(name));
  if (left.length > 0) throw new Error(`${left.length} previews were not reaped`);
}

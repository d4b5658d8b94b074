// (f) Previews on a shared cluster whose operators are there: one deployed and removed, and the reaper among many.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
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
import type { Measure } from './measure.ts';
import { runProcess } from './process.ts';
import { median } from './start.ts';

const RUNS = 5;
const KEPT = 500;
const REAPED = 100;
/** Of their own each: a reaper sees the previews of one repository. */
const DEPLOYS = 'bench/deploys';
const FULL = 'bench/full';
const OVER = 'bench/over';

type Times = Record<string, number[]>;

export async function measurePreviews(bench: Bench): Promise<Measure[]> {
  return [...(await measureLife(bench)), ...(await measureScan(bench)), ...(await measureReaping(bench))];
}

/** One preview's way from nothing to ready, once more unchanged, and to its end. */
async function measureLife(bench: Bench): Promise<Measure[]> {
  const deploy = (number: number) =>
    timeLamina(bench, 'deploy', DEPLOYS, [
      ...['--pull-request', String(number), '--layers', 'speed'],
      ...['--chart-mirror', bench.chartMirror],
    ]);
  const remove = (number: number) =>
    timeLamina(bench, 'remove', DEPLOYS, ['--pull-request', String(number), '--yes']);
  // Brings the operator up, which stays.
  await deploy(1);
  await remove(1);
  const first: Times = {};
  const unchanged: Times = {};
  const removal: Times = {};
  for (let run = 0; run < RUNS; run += 1) {
    const number = 2 + run;
    add(first, 'lamina', await deploy(number));
    add(unchanged, 'lamina', await deploy(number));
    add(removal, 'lamina', await remove(number));
    const namespace = `by-hand-${number}`;
    const folder = await writeKustomization(bench, namespace);
    add(first, 'kubectl', await deployByHand(bench, namespace, folder));
    add(unchanged, 'kubectl', await deployByHand(bench, namespace, folder));
    add(removal, 'kubectl', await removeByHand(bench, namespace));
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
      const args = [...commonArgs('reap', FULL), '--dry-run', '--kubeconfig', proxy.kubeconfig];
      const lamina = await bench.lamina(args);
      const kept = lamina.output.match(/"outcome":\s*"kept"/g)?.length;
      if (lamina.exitCode !== 0 || kept !== KEPT)
        throw new Error(`the scan kept ${kept ?? 0} of ${KEPT}:\n${lamina.output}`);
      requests['lamina'] = proxy.take().total;
      memory['lamina'] = Math.max(memory['lamina'] ?? 0, lamina.peakMemory);
      add(time, 'lamina', lamina.endedAt - lamina.startedAt);
      const selector = `lamina.dev/repository=${repositoryLabel(parseRepository(FULL))}`;
      add(time, 'kubectl', await kubectl(scanning, ['get', 'namespaces', '-l', selector, '-o', 'json']));
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
  add(time, 'lamina', await timeLamina(bench, 'reap', OVER, ['--yes']));
  await expectGone(bench, previews);
  await makePreviews(bench, previews, over);
  const names = previews.map(({ namespace }) => namespace);
  add(time, 'kubectl', await kubectl(bench, ['delete', 'namespace', ...names, '--wait']));
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

const commonArgs = (command: string, repository: string): readonly string[] => [
  ...['preview', command, '--repository', repository, '--cluster', 'current', '--json'],
];

async function timeLamina(
  bench: Bench,
  command: string,
  repository: string,
  args: readonly string[],
): Promise<number> {
  const run = await bench.lamina([...commonArgs(command, repository), ...args]);
  if (run.exitCode !== 0) throw new Error(`preview ${command} failed:\n${run.output}`);
  return run.endedAt - run.startedAt;
}

async function kubectl({ env }: Pick<Bench, 'env'>, args: readonly string[]): Promise<number> {
  const run = await runProcess('kubectl', [...args, ...(args[0] === 'delete' ? ['--timeout=5m'] : [])], {
    env,
  });
  if (run.exitCode !== 0) throw new Error(`kubectl ${args.slice(0, 3).join(' ')} failed:\n${run.output}`);
  return run.endedAt - run.startedAt;
}

/** The layer's overlay in a namespace of its own, as a workflow of a team has it. */
async function writeKustomization({ directory, root }: Bench, namespace: string): Promise<string> {
  const folder = path.join(directory, namespace);
  const overlay = path.relative(folder, path.join(root, 'manifests/speed/overlays/preview'));
  const made = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } };
  await mkdir(folder);
  await writeFile(path.join(folder, 'namespace.yaml'), stringify(made));
  await writeFile(
    path.join(folder, 'kustomization.yaml'),
    stringify({ namespace, resources: ['namespace.yaml', overlay] }),
  );
  return folder;
}

async function deployByHand(bench: Bench, namespace: string, folder: string): Promise<number> {
  const wait = ['wait', '-n', namespace, '--for=condition=Ready', '--all', '--timeout=5m'];
  const applied = await kubectl(bench, ['apply', '--server-side', '-k', folder]);
  return applied + (await kubectl(bench, [...wait, 'kafka,kafkatopic,kafkauser']));
}

/**
 * Topics and users first, while their operator lives. The namespace alone, as most would type it, would never end: its
 * Kafka goes before them, and nobody is left to take their finalizers away.
 */
async function removeByHand(bench: Bench, namespace: string): Promise<number> {
  const first = ['delete', '-n', namespace, 'kafkatopic,kafkauser', '--all', '--wait'];
  const emptied = await kubectl(bench, first);
  return emptied + (await kubectl(bench, ['delete', 'namespace', namespace, '--wait']));
}

const add = (times: Times, tool: string, time: number): void => void (times[tool] ??= []).push(time);

const medians = (times: Times): Record<string, number> =>
  Object.fromEntries(Object.entries(times).map(([tool, values]) => [tool, median(values)]));

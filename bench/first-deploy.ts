// (b) Plain objects that do not exist yet, until the tool returns: against a client that does nothing but the writes.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startApiProxy } from '../lab/api-proxy.ts';
import { errorMessage } from '../src/runtime/errors.ts';
import type { Bench } from './bench.ts';
import { addSample, medians, type Measure, type Samples } from './measure.ts';
import { deliver, expectDelivered, type Peer, type Workload } from './peers.ts';
import { runProcess } from './process.ts';
import { plainObjects } from './widgets.ts';

const TIMEOUT = 240_000;
/** How many writes the bare client has under way; the fastest counts. */
const CONCURRENCIES = [8, 16, 32];

export async function measureFirstDeploy(bench: Bench, sizes: readonly number[]): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const size of sizes.filter((count) => count > 1)) {
    if (bench.isOver()) break;
    const time: Samples = {};
    const runs = size > 200 ? 2 : 3;
    for (const peer of bench.peers) {
      await attempt(bench, `first deploy of ${size}`, async () => {
        for (let run = 0; run < runs; run += 1) {
          const workload = plainObjects(
            size,
            await freshNamespace(bench, `${bench.tag}-first-${peer.name}-${size}-${run}`),
          );
          addSample(time, peer.name, await timeDeploy(bench, peer, workload));
        }
      });
    }
    await attempt(bench, `bare client of ${size}`, async () => {
      const bare: Samples = {};
      for (let run = 0; run < runs; run += 1)
        for (const concurrency of CONCURRENCIES)
          addSample(bare, String(concurrency), await timeBare(bench, size, concurrency, run));
      time['bare client'] = [Math.min(...Object.values(medians(bare)))];
    });
    const results = medians(time);
    measures.push({ name: 'first deploy of plain objects', unit: 'ms', size, results });
  }
  return measures;
}

/** The same objects again, which are as they should be: time, and requests by method. */
export async function measureUnchangedObjects(bench: Bench, size: number): Promise<Measure[]> {
  const time: Samples = {};
  const requests: Samples = {};
  const proxy = await startApiProxy(bench.kubeconfig, {
    kubeconfigFile: path.join(bench.directory, 'counting-objects.kubeconfig'),
  });
  try {
    for (const peer of bench.peers) {
      await attempt(bench, `unchanged deploy of ${size}`, async () => {
        const workload = plainObjects(
          size,
          await freshNamespace(bench, `${bench.tag}-unchanged-${peer.name}`),
        );
        await timeDeploy(bench, peer, workload);
        for (let run = 0; run < 3; run += 1)
          addSample(time, peer.name, await timeDeploy(bench, peer, workload));
        proxy.take();
        await timeDeploy({ ...bench, env: { ...bench.env, KUBECONFIG: proxy.kubeconfig } }, peer, workload);
        addSample(requests, peer.name, proxy.take().total);
      });
    }
  } finally {
    proxy.close();
  }
  return [
    { name: 'unchanged deploy of plain objects', unit: 'ms', size, results: medians(time) },
    { name: 'unchanged deploy of plain objects', unit: 'requests', size, results: medians(requests) },
  ];
}

async function attempt({ lost }: Bench, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    lost.push(`${what}: ${errorMessage(error)}`);
  }
}

async function freshNamespace({ client }: Bench, name: string): Promise<string> {
  await client.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  return name;
}

async function timeDeploy(
  { directory, env }: Pick<Bench, 'directory' | 'env'>,
  peer: Peer,
  workload: Workload,
): Promise<number> {
  const folder = path.join(directory, workload.namespace);
  await peer.write(folder, workload);
  const delivered = await deliver(peer, folder, workload, { env, timeout: TIMEOUT });
  expectDelivered(peer, delivered);
  return delivered.endedAt - delivered.startedAt;
}

/** With the start of its process, as the tools are timed. */
async function timeBare(bench: Bench, size: number, concurrency: number, run: number): Promise<number> {
  const { objects, namespace } = plainObjects(
    size,
    await freshNamespace(bench, `${bench.tag}-first-bare-${size}-${concurrency}-${run}`),
  );
  const file = path.join(bench.directory, `${namespace}.json`);
  await writeFile(file, JSON.stringify(objects));
  const script = path.join(bench.root, 'bench/bare-client.ts');
  const args = [script, bench.kubeconfig, file, String(concurrency)];
  const { exitCode, output, startedAt, endedAt } = await runProcess(process.execPath, args, {
    env: bench.env,
  });
  if (exitCode !== 0) throw new Error(`the bare client failed:\n${output}`);
  return endedAt - startedAt;
}

// (a) From the last object's ready status being written to the tool's return.
import path from 'node:path';
import { errorMessage } from '../src/runtime/errors.ts';
import type { Bench } from './bench.ts';
import { addSample, medians, percentiles, type Measure, type Samples } from './measure.ts';
import { deliver, expectDelivered, type Peer } from './peers.ts';
import { makeReady, waitForWidgets, WIDGET, widgetsOf } from './widgets.ts';

/** Long enough for each tool to have begun its wait once the last object exists. */
const settle = (size: number): number => (size > 200 ? 4_000 : 1_500);
/** For a tool that does not come to an end. */
const TIMEOUT = 240_000;

/** Lamina and Helm as often as p95 needs; what is late by seconds each time does not have to be told by many runs. */
function runsOf(peer: Peer, size: number): number {
  const many = size > 200 ? 5 : size > 1 ? 10 : 5;
  switch (peer.name) {
    case 'lamina':
      return many;
    case 'helm':
      return size > 200 ? 3 : many;
    case 'kubectl':
      return size > 20 ? 1 : 3;
    default:
      return size > 200 ? 1 : 3;
  }
}

export async function measureWaitLag(bench: Bench, sizes: readonly number[]): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const size of sizes) {
    const lag: Samples = {};
    const memory: Samples = {};
    for (const peer of bench.peers) {
      try {
        for (let run = 0; run < runsOf(peer, size) && !bench.isOver(); run += 1)
          await timeOne(bench, peer, size, run, lag, memory);
      } catch (error) {
        bench.lost.push(`ready-to-return of ${size}: ${errorMessage(error)}`);
      }
    }
    if (bench.isOver())
      bench.lost.push(`ready-to-return of ${size}: the time was over before all runs were made`);
    if (Object.keys(lag).length === 0) continue;
    measures.push(
      { name: 'ready-to-return, p50', unit: 'ms', size, results: medians(lag) },
      { name: 'ready-to-return, p95', unit: 'ms', size, results: percentiles(lag, 95) },
      { name: 'peak memory', unit: 'MiB', size, results: percentiles(memory, 100) },
    );
  }
  return measures;
}

async function timeOne(
  bench: Bench,
  peer: Peer,
  size: number,
  run: number,
  lag: Samples,
  memory: Samples,
): Promise<void> {
  const { client, directory, env, clock, tag } = bench;
  const namespace = `${tag}-lag-${peer.name}-${size}-${run}`;
  await client.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  const folder = path.join(directory, namespace);
  const workload = widgetsOf(size, namespace);
  await peer.write(folder, workload);
  const ended = new AbortController();
  const running = deliver(peer, folder, workload, { env, timeout: TIMEOUT });
  void running.finally(() => ended.abort(new Error(`${peer.name} ended before the objects were there`)));
  try {
    await waitForWidgets(client, namespace, size, ended.signal);
    await clock.sleep(settle(size), ended.signal);
  } catch {
    expectDelivered(peer, await running);
    throw new Error(`${peer.name} returned before anything was ready`);
  }
  const readyAt = await makeReady(client, namespace, size);
  const delivered = await running;
  expectDelivered(peer, delivered);
  if (delivered.endedAt < readyAt) throw new Error(`${peer.name} returned before everything was ready`);
  addSample(lag, peer.name, delivered.endedAt - readyAt);
  addSample(memory, peer.name, delivered.peakMemory);
  bench.log(
    `${WIDGET.kind} × ${size}: ${peer.name} returned ${(delivered.endedAt - readyAt).toFixed(0)} ms later`,
  );
  await client.request('DELETE', `/apis/bench.lamina.dev/v1/namespaces/${namespace}/widgets`);
}

// (a) From the last object's ready status being written to the tool's return.
import path from 'node:path';
import type { Bench } from './bench.ts';
import type { Measure } from './measure.ts';
import { runProcess, type ProcessRun } from './process.ts';
import { makeReady, waitForWidgets, WIDGET, writeChart, writeLayer } from './widgets.ts';

/** Long enough for each tool to have begun its wait once the last object exists. */
const SETTLE = 4_000;

export async function measureWaitLag(bench: Bench, sizes: readonly number[]): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const size of sizes) {
    const lag: Record<string, number> = {};
    const memory: Record<string, number> = {};
    for (const tool of ['lamina', 'helm', 'kubectl'] as const) {
      const run = await timeOne(bench, tool, size);
      lag[tool] = run.lag;
      memory[tool] = run.process.peakMemory;
    }
    measures.push(
      { name: 'ready-to-return', unit: 'ms', size, results: lag },
      { name: 'peak-memory', unit: 'MiB', size, results: memory },
    );
  }
  return measures;
}

async function timeOne(
  bench: Bench,
  tool: 'lamina' | 'helm' | 'kubectl',
  size: number,
): Promise<{ lag: number; process: ProcessRun }> {
  const namespace = `bench-${tool}-${size}`;
  const { client } = bench;
  await client.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  const directory = path.join(bench.directory, namespace);
  let running: Promise<ProcessRun>;
  if (tool === 'lamina') {
    await writeLayer(directory, size, namespace);
    running = bench.lamina(['up', '--layers', `./${namespace}`, '--json'], bench.directory);
  } else if (tool === 'helm') {
    await writeChart(directory, size, namespace);
    running = runProcess(
      'helm',
      ['install', 'widgets', directory, '-n', namespace, '--wait', '--timeout', '10m'],
      { env: bench.env },
    );
  } else {
    await writeLayer(directory, size, namespace);
    const applied = await runProcess(
      'kubectl',
      ['apply', '--server-side', '-f', path.join(directory, 'widgets.yaml')],
      { env: bench.env },
    );
    if (applied.exitCode !== 0) throw new Error(applied.output);
    running = runProcess(
      'kubectl',
      [
        'wait',
        '-n',
        namespace,
        '--for=condition=Ready',
        'widgets.bench.lamina.dev',
        '--all',
        '--timeout=10m',
      ],
      { env: bench.env },
    );
  }
  await waitForWidgets(client, namespace, size);
  await bench.clock.sleep(SETTLE);
  const readyAt = await makeReady(client, namespace, size);
  const process = await running;
  if (process.exitCode !== 0)
    throw new Error(`${tool} at ${size} ended with ${process.exitCode ?? 'a signal'}:\n${process.output}`);
  await client.request('DELETE', `/apis/bench.lamina.dev/v1/namespaces/${namespace}/widgets`);
  bench.log(
    `${WIDGET.kind} × ${size}: ${tool} returned ${(process.endedAt - readyAt).toFixed(0)} ms after the last status`,
  );
  return { lag: process.endedAt - readyAt, process };
}

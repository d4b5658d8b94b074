// (c) From the start of an action's process to its first line, and the bytes that its bundle holds.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { actionNames } from '../src/actions/names.ts';
import type { Bench } from './bench.ts';
import { exec } from '../src/runtime/exec.ts';
import { percentile, type Measure } from './measure.ts';
import { runProcess } from './process.ts';

const RUNS = 7;

export async function measureStart(bench: Bench): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const name of actionNames) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { firstOutputAt, startedAt } = await runProcess(
        process.execPath,
        [path.join(bench.root, 'dist', name, 'index.js')],
        {
          env: {
            PATH: bench.env['PATH'],
            HOME: bench.directory,
            INPUT_LAYER: 'speed',
            INPUT_KUBECONFIG: '/nonexistent',
          },
        },
      );
      times.push((firstOutputAt ?? Number.NaN) - startedAt);
    }
    measures.push({ name: `start of ${name}`, unit: 'ms', results: { lamina: percentile(times, 50) } });
  }
  measures.push({
    name: 'archive that `uses:` downloads',
    unit: 'KiB',
    results: { lamina: (await archiveBytes(bench.root)) / 1024 },
  });
  measures.push({
    name: 'bundle of all doors',
    unit: 'KiB',
    results: { lamina: (await bytesIn(path.join(bench.root, 'dist', 'lib'))) / 1024 },
  });
  return measures;
}

/** What GitHub packs for a runner; of the last commit, so that nothing lying about counts. */
async function archiveBytes(cwd: string): Promise<number> {
  const { signal } = new AbortController();
  const { stdout } = await exec('sh', ['-c', 'git archive HEAD | gzip | wc -c'], { cwd, signal });
  return Number(stdout);
}

async function bytesIn(directory: string): Promise<number> {
  const files = await readdir(directory);
  const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(directory, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

// npm run bench: Lamina beside what a user would otherwise run, on one machine in one run. --json prints data instead of a
// table; --write puts the tables into the README; --only=previews, or several apart by commas, leaves the other measures out;
// --keep leaves the cluster to the next run, --minutes=20 bounds it. An interrupt ends it with what it has.
import { cpus, loadavg, totalmem } from 'node:os';
import { errorMessage } from '../src/runtime/errors.ts';
import { openBench, type Bench } from './bench.ts';
import { measureEbsAccess } from './ebs-access.ts';
import { measureFifty } from './fifty.ts';
import { measureFirstDeploy, measureUnchangedObjects } from './first-deploy.ts';
import { ratioOf, renderTable, type Measure } from './measure.ts';
import { measurePreviews } from './previews.ts';
import { judgeReadiness, renderVerdicts, type Verdicts } from './readiness/judge.ts';
import { measureStart } from './start.ts';
import { measureUnchanged } from './unchanged.ts';
import { measureWaitLag } from './wait-lag.ts';
import { definitions } from './widgets.ts';
import { writeReadme } from './readme.ts';

const optionOf = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const sizes = (optionOf('sizes') ?? '1,20,200,1000').split(',').map(Number);

let verdicts: Verdicts | undefined;
const parts: Readonly<Record<string, (bench: Bench) => Promise<Measure[]>>> = {
  start: measureStart,
  ready: async (bench) => {
    verdicts = await judgeReadiness(bench);
    return [];
  },
  unchanged: async (bench) => [
    ...(await measureUnchanged(bench)),
    ...(await measureUnchangedObjects(bench, 200)),
  ],
  'first-deploy': (bench) => measureFirstDeploy(bench, sizes),
  wait: (bench) => measureWaitLag(bench, sizes),
  fifty: measureFifty,
  'ebs-access': measureEbsAccess,
  previews: measurePreviews,
};
const chosen = optionOf('only')?.split(',') ?? Object.keys(parts);
for (const name of chosen)
  if (!Object.hasOwn(parts, name))
    throw new Error(
      `--only=${name}: there is no such measure; expected some of ${Object.keys(parts).join(', ')}`,
    );

const began = performance.now();
const load = loadavg()[0] ?? 0;
await using bench = await openBench({
  keep: process.argv.includes('--keep'),
  minutes: Number(optionOf('minutes') ?? '20'),
});
for (const definition of definitions) await bench.client.apply(definition);
const measures: Measure[] = [];
for (const name of chosen) {
  if (bench.isOver()) {
    bench.lost.push(`${name}: not begun, since the time was over`);
    continue;
  }
  const partBegan = performance.now();
  try {
    measures.push(...((await parts[name]?.(bench)) ?? []));
  } catch (error) {
    // One that fails must not lose the others.
    bench.lost.push(`${name}: ${errorMessage(error)}`);
  }
  bench.log(`${name} took ${((performance.now() - partBegan) / 1000).toFixed(0)} s`);
}
const minutes = (performance.now() - began) / 60_000;
const machine = {
  cores: cpus().length,
  model: cpus()[0]?.model,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  loadBefore: load,
};
if (process.argv.includes('--json')) {
  const rows = measures.map((measure) => ({
    ...measure,
    size: measure.size ?? null,
    ratio: ratioOf(measure) ?? null,
  }));
  console.log(JSON.stringify({ machine, measures: rows, verdicts, lost: bench.lost }));
} else {
  const text = [
    `${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}; a load of ${load.toFixed(1)} before it began; ${minutes.toFixed(0)} minutes`,
    renderTable(measures),
    ...(verdicts === undefined ? [] : [renderVerdicts(verdicts)]),
    ...(bench.lost.length === 0
      ? []
      : [`Lost:\n\n${bench.lost.map((each) => `- ${each.split('\n')[0] ?? ''}`).join('\n')}\n`]),
  ].join('\n\n');
  console.log(text);
  if (process.argv.includes('--write')) await writeReadme(text);
}
for (const each of bench.lost) console.error(`lost: ${each}`);

// npm run bench: Lamina beside what a user would otherwise run, on one machine in one run. --json prints data instead of a
// table; --only=previews, or several apart by commas, leaves the other measures out.
import { cpus, totalmem } from 'node:os';
import { openBench, type Bench } from './bench.ts';
import { ratioOf, renderTable, type Measure } from './measure.ts';
import { measureEbsAccess } from './ebs-access.ts';
import { measurePreviews } from './previews.ts';
import { measureStart } from './start.ts';
import { measureUnchanged } from './unchanged.ts';
import { measureWaitLag } from './wait-lag.ts';
import { widgetCrd } from './widgets.ts';

const sizesArgument = process.argv.find((argument) => argument.startsWith('--sizes='));
const sizes = (sizesArgument?.slice('--sizes='.length) ?? '1,20,200,1000').split(',').map(Number);

const parts: Readonly<Record<string, (bench: Bench) => Promise<Measure[]>>> = {
  start: measureStart,
  unchanged: measureUnchanged,
  wait: (bench) => measureWaitLag(bench, sizes),
  previews: measurePreviews,
  'ebs-access': measureEbsAccess,
};
const onlyArgument = process.argv.find((argument) => argument.startsWith('--only='));
const chosen = onlyArgument?.slice('--only='.length).split(',') ?? Object.keys(parts);
for (const name of chosen)
  if (!Object.hasOwn(parts, name))
    throw new Error(
      `--only=${name}: there is no such measure; expected some of ${Object.keys(parts).join(', ')}`,
    );

await using bench = await openBench();
await bench.client.apply(widgetCrd);
const measures: Measure[] = [];
for (const name of chosen) measures.push(...((await parts[name]?.(bench)) ?? []));
const machine = {
  cores: cpus().length,
  model: cpus()[0]?.model,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
};
if (process.argv.includes('--json')) {
  const rows = measures.map((measure) => ({
    ...measure,
    size: measure.size ?? null,
    ratio: ratioOf(measure) ?? null,
  }));
  console.log(JSON.stringify({ machine, measures: rows }));
} else {
  console.log(
    `${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}\n\n${renderTable(measures)}`,
  );
}

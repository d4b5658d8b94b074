// npm run bench: Lamina beside what a user would otherwise run, on one machine in one run. --json prints data instead of a table.
import { cpus, totalmem } from 'node:os';
import { openBench } from './bench.ts';
import { ratioOf, renderTable } from './measure.ts';
import { measureEbsAccess } from './ebs-access.ts';
import { measureStart } from './start.ts';
import { measureUnchanged } from './unchanged.ts';
import { measureWaitLag } from './wait-lag.ts';
import { widgetCrd } from './widgets.ts';

const sizesArgument = process.argv.find((argument) => argument.startsWith('--sizes='));
const sizes = (sizesArgument?.slice('--sizes='.length) ?? '1,20,200,1000').split(',').map(Number);

await using bench = await openBench();
await bench.client.apply(widgetCrd);
const measures = [
  ...(await measureStart(bench)),
  ...(await measureUnchanged(bench)),
  ...(await measureWaitLag(bench, sizes)),
  ...(await measureEbsAccess(bench)),
];
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

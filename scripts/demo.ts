// The main job in one command: a cluster, its storage and Helm, the three layers, an application on them, and the proof of
// each.
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { BroughtUp } from '../src/doors/bring-up.ts';
import { renderTimelineText, type TimedWork } from '../src/report/timeline-text.ts';
import { renderVerification } from '../src/report/verification.ts';
import { formatDuration } from '../src/runtime/clock.ts';

const root = path.resolve(import.meta.dirname, '..');
const steps: { name: string; milliseconds: number }[] = [];

/** Runs one command of the terminal door, its log going by; returns the answer that it printed. */
async function lamina(name: string, args: readonly string[]): Promise<object> {
  console.error(`\n▸ ${name}: lamina ${args.join(' ')}`);
  const started = performance.now();
  const child = spawn(process.execPath, [path.join(root, 'dist/cli/index.js'), ...args, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  let answer = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  steps.push({ name, milliseconds: performance.now() - started });
  if (code !== 0) {
    console.error(answer);
    throw new Error(`${name} ended with exit code ${code ?? 'none'}`);
  }
  return JSON.parse(answer) as object;
}

const total = performance.now();
const cluster = (await lamina('Cluster up', ['cluster', 'up', '--node', 'kubelet'])) as {
  server: string;
  kubeconfig: string;
  directory: string;
  versions: Record<string, string>;
};
const report = path.join(cluster.directory, 'report.html');
const up = (await lamina('Layers up and proved', [
  ...['up', '--demo', '--cluster', 'embedded', '--report', report],
])) as {
  environment: { storageClass: { name: string; provisioner: string } };
  layers: readonly (TimedWork & { operatorVersion?: string })[];
} & Pick<BroughtUp, 'endpoints' | 'verified' | 'durationMs'>;

const figure = (name: string): string => Number(evidence[name]).toLocaleString('en');
const facts = (rows: readonly (readonly [string, string])[]): void => {
  for (const [name, value] of rows) console.log(`  ${name.padEnd(28)} ${value}`);
  console.log('');
};
const { name, provisioner } = up.environment.storageClass;
console.log(`
A real one-node Kubernetes is up at ${cluster.server}, with real Kafka, Spark and Cassandra. Their operators are
simulations of what Strimzi, the Spark operator and cass-operator do, because no registry of images is used here.
`);
facts([
  ['StorageClass', `${name} (${provisioner})`],
  ['Helm', cluster.versions['helm'] ?? ''],
  ...up.layers.flatMap(({ name: layer, operatorVersion }) =>
    operatorVersion === undefined ? [] : [[`Operator of ${layer}`, operatorVersion] as const],
  ),
]);
facts(Object.entries(up.endpoints));
for (const layer of up.verified) console.log(renderVerification(layer));
console.log(renderTimelineText(up.layers));
facts([
  ...steps.map((step) => [step.name, formatDuration(step.milliseconds)] as const),
  ['of that, until all was ready', formatDuration(up.durationMs)],
  ['Together', formatDuration(performance.now() - total)],
]);
const evidence = up.verified.find((layer) => layer.name === 'pageviews')?.evidence ?? {};
console.log(`Page views: ${figure('truth')} happened, and ${figure('merged')} are told to readers: ${figure('batch')} counted by
the batch run, ${figure('speed')} by the speed layer since. In ${figure('pageHours')} (page, hour) pairs: ${figure('over')} too many, ${figure('under')} too few.
Watch both layers add up: ${up.endpoints['page'] ?? ''}

The report: ${report}
export KUBECONFIG=${cluster.kubeconfig}
When you are done: npm run lamina -- down --demo && npm run lamina -- cluster down`);

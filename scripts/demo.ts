// The main job in one command: a cluster, its storage and Helm, the speed layer, and messages through it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { formatDuration } from '../src/runtime/clock.ts';

const root = path.resolve(import.meta.dirname, '..');
const steps: { name: string; milliseconds: number }[] = [];

/** Runs one command of the terminal door, its log going by; returns the answer that it printed. */
async function lamina(name: string, args: readonly string[]): Promise<Record<string, unknown>> {
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
  return JSON.parse(answer) as Record<string, unknown>;
}

const total = performance.now();
const cluster = await lamina('Cluster up', ['cluster', 'up', '--node', 'kubelet']);
const up = (await lamina('Speed layer up', ['up', '--layers', 'speed', '--cluster', 'embedded'])) as {
  endpoints: Record<string, string>;
  environment: { storageClass: { name: string; provisioner: string } };
  layers: { name: string; operatorVersion: string; ready: boolean }[];
};
const verified = (await lamina('Messages through it', [
  'verify',
  '--layers',
  'speed',
  '--cluster',
  'embedded',
])) as {
  layers: { evidence: Record<string, unknown> }[];
};

console.log(
  `\nA real one-node Kubernetes is up at ${String(cluster['server'])}. Kafka is real; its operator is a simulation`,
);
console.log('of what Strimzi does, because no registry of container images is used here.\n');
console.log(
  `  StorageClass   ${up.environment.storageClass.name} (${up.environment.storageClass.provisioner})`,
);
console.log(`  Helm           ${(cluster['versions'] as Record<string, string>)['helm'] ?? ''}`);
for (const layer of up.layers)
  console.log(`  Layer ${layer.name.padEnd(8)} ready, operator ${layer.operatorVersion}`);
for (const [name, value] of Object.entries(up.endpoints)) console.log(`  ${name.padEnd(24)} ${value}`);
for (const [name, value] of Object.entries(verified.layers[0]?.evidence ?? {}))
  console.log(`  ${name.padEnd(24)} ${JSON.stringify(value)}`);
console.log('');
for (const { name, milliseconds } of steps)
  console.log(`  ${name.padEnd(24)} ${formatDuration(milliseconds)}`);
console.log(`  ${'Together'.padEnd(24)} ${formatDuration(performance.now() - total)}`);
console.log(`\nexport KUBECONFIG=${String(cluster['kubeconfig'])}`);
console.log('When you are done: npm run lamina -- down && npm run lamina -- cluster down');

// One preview's deploy: by Lamina, and as a workflow of a team would type it.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Bench } from './bench.ts';
import { runProcess, type ProcessRun } from './process.ts';

export interface Cost {
  readonly milliseconds: number;
  /** In MiB, of the largest process. */
  readonly peakMemory: number;
}

export type PreviewDeploy = (bench: Bench, number: number) => Promise<Cost>;

/** Of its own: a reaper sees the previews of one repository. */
const DEPLOYS = 'bench/deploys';
/** Fifty at once on two cores take their time. */
const TIMEOUT = '10m';

const costOf = (...runs: readonly ProcessRun[]): Cost => ({
  milliseconds: runs.reduce((sum, { startedAt, endedAt }) => sum + endedAt - startedAt, 0),
  peakMemory: Math.max(...runs.map(({ peakMemory }) => peakMemory)),
});

export const previewArgs = (command: string, repository: string): readonly string[] => [
  ...['preview', command, '--repository', repository, '--cluster', 'current', '--json'],
];

export async function runPreview(
  bench: Bench,
  command: string,
  repository: string,
  args: readonly string[],
): Promise<Cost> {
  const kubeconfig = ['--kubeconfig', bench.env['KUBECONFIG'] ?? ''];
  const run = await bench.lamina([...previewArgs(command, repository), ...args, ...kubeconfig]);
  if (run.exitCode !== 0) throw new Error(`preview ${command} failed:\n${run.output}`);
  return costOf(run);
}

export async function kubectl({ env }: Pick<Bench, 'env'>, args: readonly string[]): Promise<Cost> {
  const timeout = args[0] === 'delete' ? [`--timeout=${TIMEOUT}`] : [];
  const run = await runProcess('kubectl', [...args, ...timeout], { env });
  if (run.exitCode !== 0) throw new Error(`kubectl ${args.slice(0, 3).join(' ')} failed:\n${run.output}`);
  return costOf(run);
}

export const laminaDeploy: PreviewDeploy = (bench, number) =>
  runPreview(bench, 'deploy', DEPLOYS, [
    ...['--pull-request', String(number), '--layers', 'speed', '--timeout', TIMEOUT],
    ...['--chart-mirror', bench.chartMirror],
  ]);

export const laminaRemove: PreviewDeploy = (bench, number) =>
  runPreview(bench, 'remove', DEPLOYS, ['--pull-request', String(number), '--yes']);

export const kubectlDeploy: PreviewDeploy = async (bench, number) => {
  const namespace = `by-hand-${number}`;
  const folder = await writeKustomization(bench, namespace);
  const wait = ['wait', '-n', namespace, '--for=condition=Ready', '--all', `--timeout=${TIMEOUT}`];
  const applied = await kubectl(bench, ['apply', '--server-side', '-k', folder]);
  const waited = await kubectl(bench, [...wait, 'kafka,kafkatopic,kafkauser']);
  return {
    milliseconds: applied.milliseconds + waited.milliseconds,
    peakMemory: Math.max(applied.peakMemory, waited.peakMemory),
  };
};

/**
 * Topics and users first, while their operator lives. The namespace alone, as most would type it, would never end: its
 * Kafka goes before them, and nobody is left to take their finalizers away.
 */
export async function removeByHand(bench: Bench, number: number): Promise<number> {
  const namespace = `by-hand-${number}`;
  const first = ['delete', '-n', namespace, 'kafkatopic,kafkauser', '--all', '--wait'];
  const emptied = await kubectl(bench, first);
  const gone = await kubectl(bench, ['delete', 'namespace', namespace, '--wait']);
  return emptied.milliseconds + gone.milliseconds;
}

/** The layer's overlay in a namespace of its own, as a workflow of a team has it. */
async function writeKustomization({ directory, root }: Bench, namespace: string): Promise<string> {
  const folder = path.join(directory, namespace);
  const overlay = path.relative(folder, path.join(root, 'manifests/speed/overlays/preview'));
  const made = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'namespace.yaml'), stringify(made));
  await writeFile(
    path.join(folder, 'kustomization.yaml'),
    stringify({ namespace, resources: ['namespace.yaml', overlay] }),
  );
  return folder;
}

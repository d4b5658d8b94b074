// The tools that are measured: how each of them is given the same objects, and what a user types to deploy them and wait.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { KubernetesObject } from '../src/kubernetes/objects.ts';
import { runProcess, type ProcessRun } from './process.ts';

/** What is deployed, and how the tools that have to be told are told when it is ready. */
export interface Workload {
  readonly namespace: string;
  readonly objects: readonly KubernetesObject[];
  /** The arguments of each `kubectl wait` that the operator's own documentation, or a careful user, would write. */
  readonly kubectlWaits: readonly (readonly string[])[];
  /** kapp's wait rules for these kinds. */
  readonly kappRules?: readonly object[];
}

type Command = readonly [program: string, ...args: string[]];

export interface Peer {
  readonly name: string;
  /** Files for the tool, in a folder of their own. */
  write(directory: string, workload: Workload): Promise<void>;
  /** One after the other; the last one waits. */
  commands(directory: string, workload: Workload): readonly Command[];
}

const FILE = 'objects.yaml';
const TIMEOUT = '10m';

const writeObjects = (file: string, objects: readonly object[]): Promise<void> =>
  writeFile(file, objects.map((object) => stringify(object)).join('---\n'));

async function writeChart(directory: string, { objects }: Workload): Promise<void> {
  await mkdir(path.join(directory, 'templates'), { recursive: true });
  const chart = { apiVersion: 'v2', name: 'bench', version: '1.0.0' };
  await writeFile(path.join(directory, 'Chart.yaml'), stringify(chart));
  await writeObjects(path.join(directory, 'templates', FILE), objects);
}

/** A layer without an operator: its folder is what `--layers` names, from the folder above it. */
export const laminaPeer = ({ root }: { readonly root: string }): Peer => ({
  name: 'lamina',
  async write(directory, { objects, namespace }) {
    await mkdir(directory, { recursive: true });
    const spec = { description: 'What is measured', namespace, resources: '.', timeout: TIMEOUT };
    const layer = { apiVersion: 'lamina/v1', kind: 'Layer', metadata: { name: 'bench' }, spec };
    await writeFile(path.join(directory, 'layer.yaml'), stringify(layer));
    await writeFile(path.join(directory, 'kustomization.yaml'), stringify({ resources: [FILE] }));
    await writeObjects(path.join(directory, FILE), objects);
  },
  commands: (directory) => [
    [
      process.execPath,
      path.join(root, 'dist/cli/index.js'),
      ...['up', '--layers', `./${path.basename(directory)}`, '--cluster', 'current', '--json'],
    ],
  ],
});

export const helmPeer: Peer = {
  name: 'helm',
  write: writeChart,
  commands: (directory, { namespace }) => [
    [
      'helm',
      ...['upgrade', '--install', 'bench', directory, '-n', namespace, '--wait', '--timeout', TIMEOUT],
    ],
  ],
};

/** `sync`: `apply` needs a plugin, whose diff comes on top. */
export const helmfilePeer = (program: string): Peer => ({
  name: 'helmfile',
  async write(directory, workload) {
    await writeChart(path.join(directory, 'chart'), workload);
    const release = { name: 'bench', namespace: workload.namespace, chart: './chart' };
    const file = { helmDefaults: { wait: true, timeout: 600 }, releases: [release] };
    await writeFile(path.join(directory, 'helmfile.yaml'), stringify(file));
  },
  commands: (directory) => [[program, '-f', path.join(directory, 'helmfile.yaml'), 'sync']],
});

const kubectlApply = (directory: string, { namespace }: Workload): Command => [
  'kubectl',
  ...['apply', '--server-side', '--force-conflicts', '-n', namespace, '-f', path.join(directory, FILE)],
];

const writePlain = async (directory: string, { objects }: Workload): Promise<void> => {
  await mkdir(directory, { recursive: true });
  await writeObjects(path.join(directory, FILE), objects);
};

export const kubectlPeer: Peer = {
  name: 'kubectl',
  write: writePlain,
  commands: (directory, workload) => [
    kubectlApply(directory, workload),
    ...workload.kubectlWaits.map((args): Command => [
      'kubectl',
      'wait',
      '-n',
      workload.namespace,
      ...args,
      `--timeout=${TIMEOUT}`,
    ]),
  ],
};

/** With the wait rules of the workload, without which kapp takes every custom resource for done when it is there. */
export const kappPeer = (program: string, rules: 'own' | 'none' = 'own'): Peer => ({
  name: rules === 'own' ? 'kapp' : 'kapp without rules',
  async write(directory, workload) {
    await writePlain(directory, workload);
    const { kappRules: waitRules } = workload;
    if (rules === 'none' || waitRules === undefined) return;
    const config = {
      apiVersion: 'kapp.k14s.io/v1alpha1',
      kind: 'Config',
      minimumRequiredVersion: '0.31.0',
      waitRules,
    };
    await writeObjects(path.join(directory, 'config.yaml'), [config]);
  },
  commands: (directory, { namespace }) => [
    [program, 'deploy', '-a', 'bench', '-n', namespace, '-f', directory, '-y', '--wait-timeout', TIMEOUT],
  ],
});

const WORKLOADS = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);

/**
 * The checks of Azure/k8s-deploy by their documentation, not the action itself: manifests are applied, the rollout of
 * each workload among them is awaited, and nothing is known of custom resources.
 */
export const k8sDeployPeer: Peer = {
  name: 'k8s-deploy',
  write: writePlain,
  commands: (directory, workload) => [
    kubectlApply(directory, workload),
    ...workload.objects
      .filter(({ kind }) => WORKLOADS.has(kind))
      .map(({ kind, metadata: { name } }): Command => [
        'kubectl',
        ...['rollout', 'status', '-n', workload.namespace, `${kind}/${name}`, `--timeout=${TIMEOUT}`],
      ]),
  ],
};

export interface Delivered {
  readonly startedAt: number;
  readonly endedAt: number;
  /** The largest of its processes, in MiB. */
  readonly peakMemory: number;
  /** The first that did not end well, if any. */
  readonly failed: ProcessRun | undefined;
}

/** Runs what a user would type, until all of it has ended or one command has failed. */
export async function deliver(
  peer: Peer,
  directory: string,
  workload: Workload,
  options: { readonly env: NodeJS.ProcessEnv; readonly timeout?: number },
): Promise<Delivered> {
  const runs: ProcessRun[] = [];
  const cwd = path.dirname(directory);
  for (const [program, ...args] of peer.commands(directory, workload)) {
    const run = await runProcess(program, args, { ...options, cwd });
    runs.push(run);
    if (run.exitCode !== 0) break;
  }
  return {
    startedAt: runs[0]?.startedAt ?? Number.NaN,
    endedAt: runs.at(-1)?.endedAt ?? Number.NaN,
    peakMemory: Math.max(...runs.map((run) => run.peakMemory)),
    failed: runs.find(({ exitCode }) => exitCode !== 0),
  };
}

/** @throws with the tool's own words where it failed. */
export function expectDelivered(peer: Peer, { failed }: Delivered): void {
  if (failed === undefined) return;
  const how = failed.timedOut ? 'did not end in time' : `ended with ${failed.exitCode ?? 'a signal'}`;
  throw new Error(`${peer.name} ${how}:\n${failed.output.slice(-2_000)}`);
}

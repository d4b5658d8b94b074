// What the test of random kills works with: the terminal's commands as processes that end at any moment, two ways of
// bringing something up and taking it down, and what the whole cluster holds.
import { fullName, previewOf } from '../../src/previews/identity.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { startCli, type CliRun } from '../support/cli.ts';
import type { OwnCluster } from '../cluster/layers.ts';
import { stateOf, type State } from './state.ts';

export type Command = 'up' | 'down' | 'preview deploy' | 'preview remove' | 'preview reap';

/** Something that is brought up and taken down again, and that no other lane of the same cluster touches. */
export interface Lane {
  readonly name: string;
  readonly up: Command;
  /** Each of them takes it down. */
  readonly down: readonly Command[];
  /** Where its runs write. */
  readonly namespaces: readonly string[];
  /** Begins a command as a user would. */
  start(command: Command): ReturnType<typeof startCli>;
}

type Cluster = Pick<OwnCluster, 'kubectl' | 'kubeconfig' | 'chartMirror' | 'binDirectory'>;

/** `up` and `down` of a layer with its operator. */
export function stackLane(cluster: Cluster, layer: string, operatorNamespace: string): Lane {
  const namespace = `stack-${layer}`;
  const common = ['--layers', layer, '--overlay', 'local', '--namespace', namespace];
  return {
    name: `stack ${layer}`,
    up: 'up',
    down: ['down'],
    namespaces: [namespace, operatorNamespace],
    start: (command) => {
      const more = command === 'up' ? ['--chart-mirror', cluster.chartMirror] : ['--yes', '--delete-volumes'];
      return begin(cluster, [command, ...common, ...more]);
    },
  };
}

/** The preview of a pull request, in a repository that has no other; its operators stay. */
export function previewLane(cluster: Cluster, layer: string, operatorNamespace: string): Lane {
  const repository = { owner: 'octo-org', name: `previews-of-${layer}` };
  const pullRequest = 7;
  const of = ['--repository', fullName(repository), '--cluster', 'current'];
  const number = ['--pull-request', String(pullRequest)];
  return {
    name: `preview ${layer}`,
    up: 'preview deploy',
    down: ['preview remove', 'preview reap'],
    namespaces: [previewOf(repository, pullRequest).namespace, operatorNamespace],
    start: (command) => {
      const more: Partial<Record<Command, readonly string[]>> = {
        // Nobody is asked whether it is open, so that time alone counts for the reaper: a second.
        'preview deploy': [
          ...number,
          '--layers',
          layer,
          '--chart-mirror',
          cluster.chartMirror,
          '--ttl',
          '1s',
        ],
        'preview remove': [...number, '--yes'],
        'preview reap': ['--yes'],
      };
      return begin(cluster, [...command.split(' '), ...of, ...(more[command] ?? [])]);
    },
  };
}

function begin(cluster: Cluster, args: readonly string[]): ReturnType<typeof startCli> {
  const env = {
    ...process.env,
    ...{ GITHUB_TOKEN: '', GH_TOKEN: '', KUBECONFIG: cluster.kubeconfig },
    PATH: `${cluster.binDirectory}:${process.env['PATH'] ?? ''}`,
  };
  return startCli([...args, '--timeout', '3m', '--json'], { env });
}

/** Lets the locks that dead processes hold in these namespaces run out in a second. */
export async function ageLocks({ kubectl }: Cluster, namespaces: readonly string[]): Promise<void> {
  for (const namespace of namespaces) {
    const held = await kubectl([
      ...['-n', namespace, 'get', 'leases', '-o'],
      'jsonpath={range .items[?(@.spec.holderIdentity)]}{.metadata.name}{"\\n"}{end}',
    ]);
    for (const lease of held.split('\n').filter(Boolean))
      await kubectl([
        ...['-n', namespace, 'patch', 'lease', lease, '--type=merge'],
        ...['-p', '{"spec":{"leaseDurationSeconds":1}}'],
      ]).catch(() => ''); // The namespace may be on its way out, and the lease gone with it.
  }
}

/** Everything in the cluster. */
export async function readState({ kubectl }: Cluster): Promise<State> {
  const kinds = (await kubectl(['api-resources', '--verbs=list', '-o', 'name']))
    .split('\n')
    .filter((kind) => kind !== '' && !kind.startsWith('events'));
  const { items } = JSON.parse(await kubectl(['get', kinds.join(','), '-A', '-o', 'json'])) as {
    items: readonly KubernetesObject[];
  };
  return stateOf(items);
}

/** How far a killed run had come, by the last thing that it said: without names, and without figures. */
export function phaseOf({ stderr }: Pick<CliRun, 'stderr'>): string {
  const line = stderr.trim().split('\n').at(-1) ?? '';
  if (line === '') return 'nothing said yet';
  const words = line.replace(/^\[[^\]]*\]/, 'waiting for').split(/\s+/);
  return words
    .filter((word) => !/\d/.test(word))
    .slice(0, 4)
    .join(' ');
}

/** mulberry32: the same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

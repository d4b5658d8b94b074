// What the test of random kills works with: the terminal's preview commands as processes that end at any moment, and what
// a cluster holds, whoever made it.
import { fullName, previewOf } from '../../src/previews/identity.ts';
import { startCli, type CliRun } from '../support/cli.ts';
import type { OwnCluster } from './layers.ts';
import { repository } from './previews-support.ts';

export type PreviewCommand = 'deploy' | 'remove' | 'reap';

export interface KillLab {
  /** Begins a command as a user would; a reaper needs no number. */
  start(command: PreviewCommand, pullRequest: number): ReturnType<typeof startCli>;
  /** Lets the locks that dead processes hold in a preview run out in a second. */
  ageLocks(pullRequest: number): Promise<void>;
  /** `kind namespace/name` of everything in the cluster but events, and which of it speaks of a preview. */
  everything(): Promise<{ readonly keys: ReadonlySet<string>; readonly ofPreviews: readonly string[] }>;
}

interface Item {
  readonly kind: string;
  readonly metadata: { readonly namespace?: string; readonly name: string };
}

/** @param layersOf which layers a pull request has: always the same ones. */
export function openKillLab(
  cluster: Pick<OwnCluster, 'kubectl' | 'kubeconfig' | 'chartMirror' | 'binDirectory'>,
  layersOf: (pullRequest: number) => string,
): KillLab {
  const { kubectl, kubeconfig, chartMirror, binDirectory } = cluster;
  // Without a token nobody is asked, so that time alone counts, which is over a second after each deploy.
  const env = {
    ...process.env,
    ...{ GITHUB_TOKEN: '', GH_TOKEN: '', KUBECONFIG: kubeconfig },
    PATH: `${binDirectory}:${process.env['PATH'] ?? ''}`,
  };
  return {
    start: (command, pullRequest) => {
      const number = ['--pull-request', String(pullRequest)];
      const more = {
        deploy: [
          ...number,
          ...['--layers', layersOf(pullRequest), '--chart-mirror', chartMirror, '--ttl', '1s'],
        ],
        remove: [...number, '--yes'],
        reap: ['--yes'],
      }[command];
      const common = [
        '--repository',
        fullName(repository),
        '--cluster',
        'current',
        '--timeout',
        '2m',
        '--json',
      ];
      return startCli(['preview', command, ...common, ...more], { env });
    },
    ageLocks: async (pullRequest) => {
      const { namespace } = previewOf(repository, pullRequest);
      const leases = await kubectl(['-n', namespace, 'get', 'leases', '-o', 'name']);
      for (const lease of leases.split('\n').filter(Boolean))
        await kubectl([
          ...['-n', namespace, 'patch', lease, '--type=merge'],
          ...['-p', '{"spec":{"leaseDurationSeconds":1}}'],
        ]).catch(() => ''); // The namespace may be on its way out, and the lease gone with it.
    },
    everything: async () => {
      const kinds = (await kubectl(['api-resources', '--verbs=list', '-o', 'name']))
        .split('\n')
        .filter((kind) => kind !== '' && !kind.startsWith('events'));
      const { items } = JSON.parse(await kubectl(['get', kinds.join(','), '-A', '-o', 'json'])) as {
        items: readonly Item[];
      };
      const prefix = previewOf(repository, 1).namespace.slice(0, -1);
      return {
        keys: new Set(items.map(keyOf)),
        ofPreviews: items.filter((item) => JSON.stringify(item).includes(prefix)).map(keyOf),
      };
    },
  };
}

const keyOf = ({ kind, metadata: { namespace = '', name } }: Item): string => `${kind} ${namespace}/${name}`;

/** How far a killed run had come, by the last thing that it said: without names of previews, and without figures. */
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

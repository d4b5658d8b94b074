// What every measure works with: one embedded cluster with simulated pods, one client, one way to run Lamina.
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import * as lab from '../lab/cluster/index.ts';
import { createTerminalLogger } from '../src/runtime/terminal-logger.ts';
import type { Logger } from '../src/runtime/logger.ts';
import type { KubernetesClient } from '../src/kubernetes/client.ts';
import { loadKubeconfig } from '../src/kubernetes/connection/kubeconfig.ts';
import { createKubernetesClient } from '../src/kubernetes/wire/kubernetes-client.ts';
import { systemClock, type Clock } from '../src/runtime/clock.ts';
import { exec } from '../src/runtime/exec.ts';
import { ensureTools } from '../lab/tools/tools.ts';
import type { ToolName } from '../lab/tools/versions.ts';
import { errorMessage } from '../src/runtime/errors.ts';
import { helmfilePeer, helmPeer, kappPeer, kubectlPeer, laminaPeer, type Peer } from './peers.ts';
import { runProcess, type ProcessRun } from './process.ts';

export interface Bench extends AsyncDisposable {
  readonly root: string;
  readonly directory: string;
  /** Makes the names of a run's namespaces its own, where the cluster is kept. */
  readonly tag: string;
  readonly kubeconfig: string;
  readonly chartMirror: string;
  /** Lamina first, then what users run today; without those that could not be built. */
  readonly peers: readonly Peer[];
  readonly programs: { readonly kapp: string | undefined; readonly helmfile: string | undefined };
  /** Whether the time for all measures is used up, or an interrupt asked for the end: nothing more is begun then. */
  readonly isOver: () => boolean;
  /** What the measures that were lost were lost by. */
  readonly lost: string[];
  readonly client: KubernetesClient;
  readonly logger: Logger;
  readonly clock: Clock;
  /** PATH and KUBECONFIG of the embedded cluster. */
  readonly env: NodeJS.ProcessEnv;
  log(line: string): void;
  lamina(args: readonly string[], cwd?: string): Promise<ProcessRun>;
}

export interface BenchOptions {
  /** Leaves the cluster to the next run. */
  readonly keep: boolean;
  /** For all measures together. */
  readonly minutes: number;
}

export async function openBench({ keep, minutes }: BenchOptions): Promise<Bench> {
  const root = path.resolve(import.meta.dirname, '..');
  const logger = createTerminalLogger({
    write: (text) => process.stderr.write(text),
    colour: false,
    verbose: false,
  });
  const { signal } = new AbortController();
  const context = { logger, exec, clock: systemClock, signal };
  const lost: string[] = [];
  let endsAt = Infinity;
  process.on('SIGINT', () => (endsAt = 0));
  const build = async (name: ToolName & ('kapp' | 'helmfile')): Promise<string | undefined> => {
    try {
      return (await ensureTools([name], context))[name];
    } catch (error) {
      lost.push(`${name} could not be built: ${errorMessage(error)}`);
      return undefined;
    }
  };
  const programs = { kapp: await build('kapp'), helmfile: await build('helmfile') };
  const state = await lab.clusterUp({ name: 'bench', node: 'kwok', ...context });
  await lab.startOperatorProcess(state, 'strimzi', {
    ...context,
    env: { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.1' },
  });
  const connection = await loadKubeconfig({
    kubeconfig: state.kubeconfig,
    env: {},
    homeDirectory: homedir(),
    logger,
    exec,
  });
  const client = createKubernetesClient(connection, { logger, clock: systemClock });
  // Building and starting are not measured.
  endsAt = Math.min(endsAt, systemClock.now() + minutes * 60_000);
  const directory = await mkdtemp(path.join(tmpdir(), 'lamina-bench-'));
  const env = {
    ...process.env,
    KUBECONFIG: state.kubeconfig,
    PATH: `${state.binDirectory}${path.delimiter}${process.env['PATH'] ?? ''}`,
  };
  return {
    root,
    directory,
    tag: keep ? Date.now().toString(36).slice(-5) : 'bench',
    kubeconfig: state.kubeconfig,
    chartMirror: state.chartMirror ?? '',
    peers: [
      laminaPeer({ root }),
      helmPeer,
      ...(programs.helmfile === undefined ? [] : [helmfilePeer(programs.helmfile)]),
      ...(programs.kapp === undefined ? [] : [kappPeer(programs.kapp)]),
      kubectlPeer,
    ],
    programs,
    isOver: () => systemClock.now() > endsAt,
    lost,
    client,
    logger,
    clock: systemClock,
    env,
    log: (line) => logger.info(line),
    lamina: (args, cwd = root) =>
      runProcess(process.execPath, [path.join(root, 'dist/cli/index.js'), ...args], { cwd, env }),
    async [Symbol.asyncDispose]() {
      client.close();
      await rm(directory, { recursive: true, force: true });
      if (!keep) await lab.clusterDown({ name: 'bench', removeData: true, logger, exec, signal });
    },
  };
}

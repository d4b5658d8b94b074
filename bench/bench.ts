// What every measure works with: one embedded cluster with simulated pods, one client, one way to run Lamina.
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import * as lab from '../lab/cluster/index.ts';
import { createTerminalLogger } from '../src/runtime/terminal-logger.ts';
import type { Logger } from '../src/runtime/logger.ts';
import type { KubernetesClient } from '../src/kubernetes/client.ts';
import { loadKubeconfig } from '../src/kubernetes/kubeconfig.ts';
import { createKubernetesClient } from '../src/kubernetes/kubernetes-client.ts';
import { systemClock, type Clock } from '../src/runtime/clock.ts';
import { exec } from '../src/runtime/exec.ts';
import { runProcess, type ProcessRun } from './process.ts';

export interface Bench extends AsyncDisposable {
  readonly root: string;
  readonly directory: string;
  readonly kubeconfig: string;
  readonly chartMirror: string;
  readonly client: KubernetesClient;
  readonly logger: Logger;
  readonly clock: Clock;
  /** PATH and KUBECONFIG of the embedded cluster. */
  readonly env: NodeJS.ProcessEnv;
  log(line: string): void;
  lamina(args: readonly string[], cwd?: string): Promise<ProcessRun>;
}

export async function openBench(): Promise<Bench> {
  const root = path.resolve(import.meta.dirname, '..');
  const logger = createTerminalLogger({
    write: (text) => process.stderr.write(text),
    colour: false,
    verbose: false,
  });
  const { signal } = new AbortController();
  const state = await lab.clusterUp({
    name: 'bench',
    node: 'kwok',
    logger,
    exec,
    clock: systemClock,
    signal,
  });
  await lab.startOperatorProcess(state, 'strimzi', {
    exec,
    logger,
    clock: systemClock,
    signal,
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
  const directory = await mkdtemp(path.join(tmpdir(), 'lamina-bench-'));
  const env = {
    ...process.env,
    KUBECONFIG: state.kubeconfig,
    PATH: `${state.binDirectory}${path.delimiter}${process.env['PATH'] ?? ''}`,
  };
  return {
    root,
    directory,
    kubeconfig: state.kubeconfig,
    chartMirror: state.chartMirror ?? '',
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
      await lab.clusterDown({ name: 'bench', removeData: true, logger, exec, signal });
    },
  };
}

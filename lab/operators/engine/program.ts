// The life of a simulator as a program: settings, work under a signal, health, an orderly end.
import { homedir } from 'node:os';
import { createKubernetesClient } from '../../../src/kubernetes/wire/kubernetes-client.ts';
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import { loadKubeconfig } from '../../../src/kubernetes/connection/kubeconfig.ts';
import { systemClock } from '../../../src/runtime/clock.ts';
import { errorMessage } from '../../../src/runtime/errors.ts';
import { exec } from '../../../src/runtime/exec.ts';
import type { Following } from './follow-all.ts';
import { serveHealth } from './health.ts';
import { lineLog, loggerTo, type Log } from './log.ts';
import type { CommonSettings } from './settings.ts';

export interface Program extends Following {
  /** Lets go of what it holds, once it has ended. */
  close(): void | Promise<void>;
}

/** Runs until SIGTERM or SIGINT; what goes wrong at the start is told in the log and by the exit code. */
export async function runProgram<Settings extends CommonSettings>(
  parseSettings: (environment: NodeJS.ProcessEnv) => Settings,
  start: (settings: Settings, log: Log, signal: AbortSignal) => Promise<Program>,
): Promise<void> {
  const log = lineLog(systemClock, (line) => process.stdout.write(line));
  try {
    const settings = parseSettings(process.env);
    const stopping = new AbortController();
    for (const name of ['SIGTERM', 'SIGINT'] as const) {
      process.once(name, () => {
        log(`${name}: stopping`);
        stopping.abort(new Error(name));
      });
    }
    const program = await start(settings, log, stopping.signal);
    const health = await serveHealth(settings.healthPort, settings.healthHost, () => program.isReady());
    log(`health on port ${health.port}`);
    await program.ended;
    await health.close();
    await program.close();
    log('stopped');
  } catch (error) {
    log(`cannot go on: ${errorMessage(error)}`);
    process.exitCode = 1;
  }
}

/** A client for the cluster that the environment names, as every program finds it. */
export async function connect(log: Log, signal: AbortSignal): Promise<KubernetesClient> {
  const logger = loggerTo(log);
  const config = await loadKubeconfig({ env: process.env, homeDirectory: homedir(), logger, exec });
  return createKubernetesClient(config, { logger, clock: systemClock, signal });
}

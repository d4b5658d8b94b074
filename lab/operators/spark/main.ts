// The Spark operator's contract simulator as a program. What it simulates and what is real: README.md.
import { homedir } from 'node:os';
import { createKubernetesClient } from '../../../src/kubernetes/kubernetes-client.ts';
import { loadKubeconfig } from '../../../src/kubernetes/kubeconfig.ts';
import { systemClock } from '../../../src/runtime/clock.ts';
import { errorMessage } from '../../../src/runtime/errors.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { serveHealth } from '../engine/health.ts';
import { lineLog, loggerTo, type Log } from '../engine/log.ts';
import { OPERATOR_VERSION } from './contract/names.ts';
import { startOperator } from './operator.ts';
import { parseSettings, type Settings } from './settings.ts';
import { SimulatedSubmitter } from './submission/simulated.ts';
import { SparkSubmit } from './submission/spark-submit.ts';

async function run(log: Log): Promise<void> {
  const settings = parseSettings(process.env);
  const stopping = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.once(name, () => {
      log(`${name}: stopping`);
      stopping.abort(new Error(name));
    });
  }
  const operator =
    settings.role === 'webhook'
      ? { isReady: () => true, ended: untilStopped(stopping.signal), close: () => undefined }
      : await startController(settings, log, stopping.signal);
  const health = await serveHealth(settings.healthPort, settings.healthHost, () => operator.isReady());
  log(`${settings.role}: health on port ${health.port}`);
  await operator.ended;
  await health.close();
  operator.close();
  log('stopped');
}

async function startController(
  settings: Settings,
  log: Log,
  signal: AbortSignal,
): Promise<{ isReady(): boolean; ended: Promise<void>; close(): void }> {
  const logger = loggerTo(log);
  const config = await loadKubeconfig({ env: process.env, homeDirectory: homedir(), logger, exec });
  const client = createKubernetesClient(config, { logger, clock: systemClock, signal });
  const { timeScale, scenario, carriedPackages } = settings;
  const submitter =
    settings.dataPlane === 'none'
      ? new SimulatedSubmitter({ client, clock: systemClock, timeScale, scenario })
      : new SparkSubmit({
          exec,
          sparkHome: process.env['SPARK_HOME'] ?? '/opt/spark',
          apiServer: client.server,
          carriedPackages,
        });
  log(
    `Spark operator contract simulator for ${OPERATOR_VERSION} at ${client.server}: scenario ${scenario}, ` +
      `time scale ${timeScale}, namespaces ${settings.namespaces?.join(',') ?? '*'}, data plane ${settings.dataPlane}`,
  );
  const operator = startOperator({ client, clock: systemClock, settings, submitter, log, signal });
  return { ...operator, close: () => client.close() };
}

const untilStopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

const log = lineLog(systemClock, (line) => process.stdout.write(line));
try {
  await run(log);
} catch (error) {
  log(`cannot go on: ${errorMessage(error)}`);
  process.exitCode = 1;
}

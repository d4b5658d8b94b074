// The cass-operator contract simulator as a program. What it simulates and what is real: README.md.
import { homedir } from 'node:os';
import { createKubernetesClient } from '../../../src/kubernetes/kubernetes-client.ts';
import { loadKubeconfig } from '../../../src/kubernetes/kubeconfig.ts';
import { systemClock } from '../../../src/runtime/clock.ts';
import { errorMessage } from '../../../src/runtime/errors.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { serveHealth } from '../engine/health.ts';
import { lineLog, loggerTo, type Log } from '../engine/log.ts';
import { DELAY } from './contract/delays.ts';
import { OPERATOR_VERSION } from './contract/names.ts';
import { ManagementApi } from './data-plane/management-api.ts';
import { SimulatedDataPlane } from './data-plane/simulated.ts';
import { startOperator } from './operator.ts';
import { parseSettings } from './settings.ts';

async function run(log: Log): Promise<void> {
  const settings = parseSettings(process.env);
  const stopping = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.once(name, () => {
      log(`${name}: stopping`);
      stopping.abort(new Error(name));
    });
  }
  const logger = loggerTo(log);
  const config = await loadKubeconfig({ env: process.env, homeDirectory: homedir(), logger, exec });
  const client = createKubernetesClient(config, { logger, clock: systemClock, signal: stopping.signal });
  const dataPlane =
    settings.dataPlane === 'none'
      ? new SimulatedDataPlane(systemClock, DELAY.simulatedStart * settings.timeScale)
      : new ManagementApi();
  log(
    `cass-operator contract simulator for ${OPERATOR_VERSION} at ${client.server}: scenario ${settings.scenario}, ` +
      `time scale ${settings.timeScale}, namespaces ${settings.namespaces?.join(',') ?? '*'}, data plane ${settings.dataPlane}`,
  );
  const operator = startOperator({
    client,
    clock: systemClock,
    settings,
    dataPlane,
    log,
    signal: stopping.signal,
  });
  const health = await serveHealth(settings.healthPort, settings.healthHost, () => operator.isReady());
  log(`health on port ${health.port}`);
  await operator.ended;
  await health.close();
  client.close();
  log('stopped');
}

const log = lineLog(systemClock, (line) => process.stdout.write(line));
try {
  await run(log);
} catch (error) {
  log(`cannot go on: ${errorMessage(error)}`);
  process.exitCode = 1;
}

// The Spark operator's contract simulator as a program. What it simulates and what is real: README.md.
import { systemClock } from '../../../src/runtime/clock.ts';
import { exec } from '../../../src/runtime/exec.ts';
import type { Log } from '../engine/log.ts';
import { connect, runProgram, type Program } from '../engine/program.ts';
import { OPERATOR_VERSION } from './contract/names.ts';
import { startOperator } from './operator.ts';
import { parseSettings, type Settings } from './settings.ts';
import { SimulatedSubmitter } from './submission/simulated.ts';
import { SparkSubmit } from './submission/spark-submit.ts';

async function startController(settings: Settings, log: Log, signal: AbortSignal): Promise<Program> {
  const client = await connect(log, signal);
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

/** It is only there, and healthy. */
const webhook = (signal: AbortSignal): Program => ({
  isReady: () => true,
  ended: untilStopped(signal),
  close: () => undefined,
});

const untilStopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

await runProgram(parseSettings, async (settings, log, signal) => {
  log(`role ${settings.role}`);
  return settings.role === 'webhook' ? webhook(signal) : startController(settings, log, signal);
});

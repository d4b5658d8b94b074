// The cass-operator contract simulator as a program. What it simulates and what is real: README.md.
import { systemClock } from '../../../src/runtime/clock.ts';
import { connect, runProgram } from '../engine/program.ts';
import { DELAY } from './contract/delays.ts';
import { OPERATOR_VERSION } from './contract/names.ts';
import { ManagementApi } from './data-plane/management-api.ts';
import { SimulatedDataPlane } from './data-plane/simulated.ts';
import { startOperator } from './operator.ts';
import { parseSettings } from './settings.ts';

await runProgram(parseSettings, async (settings, log, signal) => {
  const client = await connect(log, signal);
  const dataPlane =
    settings.dataPlane === 'none'
      ? new SimulatedDataPlane(systemClock, DELAY.simulatedStart * settings.timeScale)
      : new ManagementApi();
  log(
    `cass-operator contract simulator for ${OPERATOR_VERSION} at ${client.server}: scenario ${settings.scenario}, ` +
      `time scale ${settings.timeScale}, namespaces ${settings.namespaces?.join(',') ?? '*'}, data plane ${settings.dataPlane}`,
  );
  const operator = startOperator({ client, clock: systemClock, settings, dataPlane, log, signal });
  return { ...operator, close: () => client.close() };
});

// The Strimzi contract simulator as a program. What it simulates and what is real: README.md.
import { systemClock } from '../../../src/runtime/clock.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { connect, runProgram } from '../engine/program.ts';
import { openSslCertificates } from './certificates.ts';
import { OPERATOR_VERSION } from './contract/names.ts';
import { KafkaDataPlane } from './data-plane/admin.ts';
import { RememberedDataPlane } from './data-plane/remembered.ts';
import { startOperator } from './operator.ts';
import { parseSettings } from './settings.ts';

await runProgram(parseSettings, async (settings, log, signal) => {
  const client = await connect(log, signal);
  const dataPlane = settings.dataPlane === 'none' ? new RememberedDataPlane(client) : new KafkaDataPlane(log);
  log(
    `Strimzi contract simulator for ${OPERATOR_VERSION} at ${client.server}: scenario ${settings.scenario}, ` +
      `time scale ${settings.timeScale}, namespaces ${settings.namespaces?.join(',') ?? '*'}, data plane ${settings.dataPlane}`,
  );
  const operator = startOperator({
    ...{ client, settings, dataPlane, log, signal },
    clock: systemClock,
    certificates: openSslCertificates(exec),
  });
  return {
    ...operator,
    close: async () => {
      await dataPlane.close();
      client.close();
    },
  };
});

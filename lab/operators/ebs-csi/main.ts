// The contract simulator of the AWS EBS CSI driver as a program. What it simulates and what is real: README.md.
import { systemClock } from '../../../src/runtime/clock.ts';
import { connect, runProgram } from '../engine/program.ts';
import { emulatedMetadata } from './aws/instance-metadata.ts';
import { DRIVER_VERSION } from './contract/names.ts';
import { EventRecorder } from './events.ts';
import { startOperator } from './operator.ts';
import { parseSettings } from './settings.ts';

await runProgram(parseSettings, async (settings, log, signal) => {
  const client = await connect(log, signal);
  log(
    `EBS CSI contract simulator for ${DRIVER_VERSION} at ${client.server}, AWS at ${settings.awsEndpoint}: ` +
      `time scale ${settings.timeScale}, ${settings.metadataHops} hops to the metadata service`,
  );
  const operator = startOperator({
    ...{ client, settings, log, signal },
    clock: systemClock,
    metadata: emulatedMetadata(settings.awsEndpoint),
    events: new EventRecorder(client, systemClock),
  });
  return { ...operator, close: () => client.close() };
});

// The contract simulator of the AWS EBS CSI driver as a program. What it simulates and what is real: README.md.
import { homedir } from 'node:os';
import { createKubernetesClient } from '../../../src/kubernetes/kubernetes-client.ts';
import { loadKubeconfig } from '../../../src/kubernetes/kubeconfig.ts';
import { systemClock } from '../../../src/runtime/clock.ts';
import { errorMessage } from '../../../src/runtime/errors.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { serveHealth } from '../engine/health.ts';
import { lineLog, loggerTo, type Log } from '../engine/log.ts';
import { emulatedMetadata } from './aws/instance-metadata.ts';
import { DRIVER_VERSION } from './contract/names.ts';
import { EventRecorder } from './events.ts';
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
  log(
    `EBS CSI contract simulator for ${DRIVER_VERSION} at ${client.server}, AWS at ${settings.awsEndpoint}: ` +
      `time scale ${settings.timeScale}, ${settings.metadataHops} hops to the metadata service`,
  );
  const operator = startOperator({
    ...{ client, settings, log },
    clock: systemClock,
    metadata: emulatedMetadata(settings.awsEndpoint),
    events: new EventRecorder(client, systemClock),
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

// The AWS emulator in the foreground, for trying things by hand: prints the environment that AWS tools read.
import { parseArgs } from 'node:util';
import { systemClock } from '../../src/runtime/clock.ts';
import { errorMessage } from '../../src/runtime/errors.ts';
import { lineLog, loggerTo } from '../operators/engine/log.ts';
import { startAwsEmulator } from './index.ts';

const log = lineLog(systemClock, (line) => process.stderr.write(line));
const stopping = new AbortController();
const stopped = new Promise<void>((resolve) => {
  for (const name of ['SIGTERM', 'SIGINT'] as const)
    process.once(name, () => {
      stopping.abort(new Error(name));
      resolve();
    });
});

try {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, instances: { type: 'string' }, eks: { type: 'string' } },
  });
  const port = Number(values.port ?? 0);
  await using emulator = await startAwsEmulator({ logger: loggerTo(log), port, signal: stopping.signal });
  for (const [name, value] of Object.entries(emulator.adminEnv))
    process.stdout.write(`export ${name}=${value}\n`);
  for (const each of await emulator.seedInstances(Number(values.instances ?? 0), { namePrefix: 'node' }))
    log(`instance ${each.instanceId} ${each.privateDnsName} in ${each.zone}, without a profile, hop limit 1`);
  if (values.eks !== undefined) emulator.seedEksCluster(values.eks);
  log(`AWS emulator at ${emulator.endpoint}, account ${emulator.accountId}; end it with Ctrl+C`);
  await stopped;
} catch (error) {
  if (!stopping.signal.aborted) {
    log(`cannot go on: ${errorMessage(error)}`);
    process.exitCode = 1;
  }
}

// The AWS emulator in the foreground, for trying things by hand: prints the environment that AWS tools read.
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
  const port = Number(process.env['LAMINA_AWS_PORT'] ?? 0);
  await using emulator = await startAwsEmulator({ logger: loggerTo(log), port, signal: stopping.signal });
  for (const [name, value] of Object.entries(emulator.adminEnv))
    process.stdout.write(`export ${name}=${value}\n`);
  log(`AWS emulator at ${emulator.endpoint}, account ${emulator.accountId}; end it with Ctrl+C`);
  await stopped;
} catch (error) {
  if (!stopping.signal.aborted) {
    log(`cannot go on: ${errorMessage(error)}`);
    process.exitCode = 1;
  }
}

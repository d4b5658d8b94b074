// The GitHub emulator in the foreground: prints the environment that actions read.
import { parseArgs } from 'node:util';
import { systemClock } from '../../src/runtime/clock.ts';
import { ConfigurationError, errorMessage } from '../../src/runtime/errors.ts';
import { lineLog } from '../operators/engine/log.ts';
import { startGitHubEmulator } from './index.ts';

const log = lineLog(systemClock, (line) => process.stderr.write(line));
const stopped = new Promise<void>((resolve) => {
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => resolve());
});

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      repository: { type: 'string', default: 'octo/pageviews' },
      private: { type: 'boolean', default: false },
      pull: { type: 'string', multiple: true, default: [] },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigurationError(`--port: "${values.port}" is no port`, {
      remedy: 'Write a number from 0 (any free one) to 65535.',
    });
  if (!/^[\w.-]+\/[\w.-]+$/.test(values.repository))
    throw new ConfigurationError(`--repository: "${values.repository}" is not of the form owner/name`, {
      remedy: 'Write it as octo/pageviews.',
    });
  await using emulator = await startGitHubEmulator({
    port,
    repository: values.repository,
    private: values.private,
  });
  for (const pull of values.pull) emulator.setPull({ number: Number(pull) });
  for (const [name, value] of Object.entries({ ...emulator.env, GITHUB_TOKEN: emulator.token }))
    process.stdout.write(`export ${name}=${value}\n`);
  log(`GitHub emulator at ${emulator.url} with ${emulator.repository}; end it with Ctrl+C`);
  await stopped;
} catch (error) {
  log(`cannot go on: ${errorMessage(error)}`);
  process.exitCode = 1;
}

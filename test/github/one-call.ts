// Asks for the open pull requests as a process of its own: the proxy is read from the environment as a process starts.
import { openGitHub } from '../../src/doors/github.ts';
import { recordingLogger } from '../unit/kubernetes/support/recording-logger.ts';

const github = await openGitHub({
  token: process.env['GITHUB_TOKEN'] ?? '',
  env: process.env,
  logger: recordingLogger(),
  signal: AbortSignal.timeout(20_000),
});
process.stdout.write(JSON.stringify([...(await github.openPullRequests())]));

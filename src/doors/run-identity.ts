// Who is at work, as others who wait for the same lock will read it.
import { hostname, userInfo } from 'node:os';
import type { RunIdentity } from '../layers/types.ts';

/** The workflow run where there is one, else user, host and process. */
export function runIdentity(env: NodeJS.ProcessEnv): RunIdentity {
  const { GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server } = env;
  if (run === undefined || repository === undefined) {
    return { holder: `${userInfo().username}@${hostname()}/${process.pid}` };
  }
  // Two jobs of one run are two writers.
  const job = [env['GITHUB_JOB'], env['GITHUB_RUN_ATTEMPT'], process.pid].filter(Boolean).join('/');
  return {
    holder: `${repository}/runs/${run}/${job}`,
    url: `${server ?? 'https://github.com'}/${repository}/actions/runs/${run}`,
  };
}

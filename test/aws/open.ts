// Lamina's own way to AWS, opened on the emulator as one of its principals.
import { openAws } from '../../src/aws/open-aws.ts';
import type { Aws } from '../../src/aws/aws.ts';
import type { AwsEnvironment } from '../../lab/aws/index.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { recordingLogger } from '../unit/kubernetes/support/recording-logger.ts';

/** The SDK takes its credentials from the process, on the first call to a service; so one principal at a time. */
export function openAs(env: AwsEnvironment): Aws {
  delete process.env['AWS_SESSION_TOKEN'];
  Object.assign(process.env, env);
  return openAws({
    region: '',
    env: process.env,
    logger: recordingLogger(),
    clock: systemClock,
    signal: new AbortController().signal,
  });
}

// A program that asks IAM for one role and prints what came of it. Jest's sandbox has an Error of its own, so that the
// SDK does not know the errors of sockets for errors there; as a process it does.
import { AwsError } from '../../../src/aws/errors.ts';
import { openAws } from '../../../src/aws/open-aws.ts';

const silent = (): void => undefined;
const aws = openAws({
  region: 'eu-west-1',
  env: process.env,
  logger: {
    debug: silent,
    info: silent,
    notice: silent,
    warning: silent,
    error: silent,
    mask: silent,
    group: (_name, work) => work(),
  },
  clock: { now: () => 0, sleep: () => Promise.resolve() },
  signal: new AbortController().signal,
});
try {
  await aws.read('iam', 'GetRole', { RoleName: 'lamina' });
  console.log(JSON.stringify({ reads: aws.count.reads }));
} catch (error) {
  if (!(error instanceof AwsError)) throw error;
  const { code, awsCode, message, remedy } = error;
  console.log(JSON.stringify({ reads: aws.count.reads, code, awsCode, message, remedy }));
} finally {
  aws.close();
}

// EKS and IAM as scripted answers for the judging of EKS modes: by action, an answer or a refusal. It is simulated; what
// must be true of the calls is tested against the emulator in test/aws.
import type { Aws } from '../../../../src/aws/aws.ts';
import { ABSENT, AwsError, isAwsError } from '../../../../src/aws/errors.ts';

export interface ScriptedAws extends Aws {
  /** `service:Action` of every read, in order. */
  readonly asked: string[];
}

/** An answer for each action; a function is called with the input and the number of the call, from 0. */
export type Script = Readonly<Record<string, object | ((input: object, call: number) => object)>>;

/** An action without an answer is refused as what is not there. */
export function scriptedAws(script: Script): ScriptedAws {
  const asked: string[] = [];
  const read = (service: string, action: string, input: object): Promise<unknown> => {
    const call = asked.filter((name) => name === `${service}:${action}`).length;
    asked.push(`${service}:${action}`);
    const answer = script[action];
    if (answer === undefined) {
      const awsCode = service === 'iam' ? 'NoSuchEntity' : 'ResourceNotFoundException';
      const fields = { service, action, awsCode, status: 404, remedy: 'Make it first.' };
      return Promise.reject(new AwsError('AWS_API', `${action}: not there`, fields));
    }
    return Promise.resolve(typeof answer === 'function' ? (answer(input, call) as object) : answer);
  };
  return {
    region: 'eu-west-1',
    count: { reads: 0, writes: 0 },
    asked,
    read: read as Aws['read'],
    find: (async (service: string, action: string, input: object) => {
      try {
        return await read(service, action, input);
      } catch (error) {
        if (isAwsError(error) && ABSENT.test(error.awsCode)) return undefined;
        throw error;
      }
    }) as Aws['find'],
    readAll: (async (service: string, action: string, input: object) => [
      await read(service, action, input),
    ]) as Aws['readAll'],
    write: () => Promise.reject(new Error('Examining writes nothing')),
    close: () => undefined,
  };
}

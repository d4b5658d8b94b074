// AWS SDK clients on the emulator, and what a test looks at.
import { EC2Client } from '@aws-sdk/client-ec2';
import { EKSClient } from '@aws-sdk/client-eks';
import { IAMClient } from '@aws-sdk/client-iam';
import { STSClient } from '@aws-sdk/client-sts';
import type { AwsEnvironment } from '../../../lab/aws/index.ts';

export interface Clients {
  readonly ec2: EC2Client;
  readonly eks: EKSClient;
  readonly iam: IAMClient;
  readonly sts: STSClient;
}

export function clients(env: AwsEnvironment): Clients {
  const options = {
    endpoint: env['AWS_ENDPOINT_URL']!,
    region: env['AWS_REGION']!,
    maxAttempts: 1,
    credentials: {
      accessKeyId: env['AWS_ACCESS_KEY_ID']!,
      secretAccessKey: env['AWS_SECRET_ACCESS_KEY']!,
      ...(env['AWS_SESSION_TOKEN'] === undefined ? {} : { sessionToken: env['AWS_SESSION_TOKEN'] }),
    },
  };
  return {
    ec2: new EC2Client(options),
    eks: new EKSClient(options),
    iam: new IAMClient(options),
    sts: new STSClient(options),
  };
}

export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly status: number | undefined;
}

/** How a call was refused. @throws {Error} if it was not. */
export async function refusal(call: Promise<unknown>): Promise<Failure> {
  try {
    await call;
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    return { name, message, status: $metadata?.httpStatusCode };
  }
  throw new Error('the call was allowed');
}

export const allow = (Action: string | string[], more: object = {}): object => ({
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...more,
});

export const deny = (Action: string | string[], more: object = {}): object => ({
  ...allow(Action, more),
  Effect: 'Deny',
});

export const policy = (...Statement: object[]): object => ({ Version: '2012-10-17', Statement });

export const trust = (Principal: object | string, more: object = {}): object =>
  policy({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...more });

export const EC2_TRUST = trust({ Service: 'ec2.amazonaws.com' });

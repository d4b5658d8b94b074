// Amazon Resource Names, and the partitions that they begin with.
import { LaminaError } from '../runtime/errors.ts';

/** Source: AWS IAM User Guide, "Identify AWS resources with Amazon Resource Names". */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly accountId: string;
  /** Everything after the account: `role/path/name`. */
  readonly resource: string;
}

/** Of AWS, China and GovCloud; the isolated ones are left out. */
export const partitions = ['aws', 'aws-cn', 'aws-us-gov'] as const;

/** @throws {LaminaError} for what is no ARN */
export function parseArn(text: string): Arn {
  const [, partition, service, region, accountId, resource] =
    /^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/s.exec(text) ?? [];
  if (partition === undefined || service === undefined || resource === undefined) {
    throw new LaminaError(
      'AWS_ARN',
      `"${text}" is no Amazon Resource Name (arn:partition:service:region:account:resource)`,
      { remedy: 'Check AWS_ENDPOINT_URL and the proxy: something other than AWS may have answered.' },
    );
  }
  return { partition, service, region: region ?? '', accountId: accountId ?? '', resource };
}

/** `arn:aws:iam::123456789012:role/path/name`; `path` begins and ends with a slash, as IAM has it. */
export function iamArn(
  { partition, accountId }: Pick<Arn, 'partition' | 'accountId'>,
  type: 'role' | 'policy' | 'instance-profile' | 'oidc-provider',
  name: string,
  path = '/',
): string {
  return `arn:${partition}:iam::${accountId}:${type}${path}${name}`;
}

/** The last part of a role's, policy's or profile's ARN. */
export const nameOfArn = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

/** The partition's domain, as in `ec2.amazonaws.com`; the service principals of China's EC2 and STS have none of their own. */
export const domainOf = (partition: string): string =>
  partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';

// In whose account this would happen: asked first, and compared with what is allowed.
import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import type { Account } from './types.ts';

/**
 * @throws {ConfigurationError} where `allowed` names accounts and this is none of them
 * @throws {AwsError} AWS_CREDENTIALS where nobody vouches for the caller
 */
export async function identify(aws: Aws, allowed: readonly string[]): Promise<Account> {
  const { Account: accountId = '', Arn: arn = '' } = await aws.read('sts', 'GetCallerIdentity', {});
  if (allowed.length > 0 && !allowed.includes(accountId)) {
    throw new ConfigurationError(
      `These credentials are of account ${accountId} (${arn}), but allowed-account-ids names ${allowed.join(', ')}`,
      {
        remedy:
          'Use credentials of an allowed account, or add this one to allowed-account-ids. Nothing was changed.',
      },
    );
  }
  return { accountId, partition: parseArn(arn).partition, arn };
}

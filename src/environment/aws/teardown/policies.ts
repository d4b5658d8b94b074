// Policies that Lamina made: their older versions, then they themselves, unless somebody else has them attached.
import { iamArn } from '../../../aws/arn.ts';
import { awsCall, type AwsCall } from '../../../aws/aws.ts';
import { kmsPolicyName, scopedPolicyName } from '../iam/policy-names.ts';
import { isOurs } from '../tags.ts';
import type { OwnRole } from './role.ts';
import { NOTHING, type RemovalContext, type RemovalPart } from './types.ts';

/** @param detaching calls that are made before: what they detach does not count. */
export async function planPolicyRemoval(
  context: RemovalContext,
  role: OwnRole | undefined,
  detaching: readonly AwsCall[],
): Promise<RemovalPart> {
  const { account, wish } = context;
  const names = [scopedPolicyName(wish.roleName), kmsPolicyName(wish.roleName)];
  const arns = new Set([
    ...names.map((name) => iamArn(account, 'policy', name, wish.path)),
    // Made under another path by an earlier run.
    ...(role?.attached ?? [])
      .filter(({ arn, name }) => names.includes(name) && arn.split(':')[4] === account.accountId)
      .map(({ arn }) => arn),
  ]);
  const parts = await Promise.all([...arns].map((arn) => removePolicy(context, arn, detaching)));
  return {
    calls: parts.flatMap(({ calls }) => calls),
    leftBehind: parts.flatMap(({ leftBehind }) => leftBehind),
  };
}

async function removePolicy(
  { aws }: RemovalContext,
  arn: string,
  detaching: readonly AwsCall[],
): Promise<RemovalPart> {
  const policy = (await aws.find('iam', 'GetPolicy', { PolicyArn: arn }))?.Policy;
  if (policy === undefined || !isOurs(policy.Tags)) return NOTHING;
  const [entities, versions] = await Promise.all([
    aws.readAll('iam', 'ListEntitiesForPolicy', { PolicyArn: arn }),
    aws.readAll('iam', 'ListPolicyVersions', { PolicyArn: arn }),
  ]);
  const freed = new Set(
    detaching
      .filter(({ action, input }) => action === 'DetachRolePolicy' && input['PolicyArn'] === arn)
      .map(({ input }) => input['RoleName']),
  );
  const users = entities.flatMap(({ PolicyRoles = [], PolicyUsers = [], PolicyGroups = [] }) => [
    ...PolicyRoles.filter(({ RoleName }) => !freed.has(RoleName)).map(({ RoleName }) => `role ${RoleName}`),
    ...PolicyUsers.map(({ UserName }) => `user ${UserName}`),
    ...PolicyGroups.map(({ GroupName }) => `group ${GroupName}`),
  ]);
  if (users.length > 0) {
    const why = `it is attached to ${users.join(', ')} as well`;
    return { calls: [], leftBehind: [{ what: `IAM policy ${arn}`, why }] };
  }
  const older = versions
    .flatMap(({ Versions = [] }) => Versions)
    .filter(({ IsDefaultVersion }) => IsDefaultVersion !== true);
  const why = { resource: arn, reason: 'Lamina made it, and nothing has it attached' };
  return {
    calls: [
      ...older.map(({ VersionId }) =>
        awsCall('iam', 'DeletePolicyVersion', { PolicyArn: arn, VersionId }, why),
      ),
      awsCall('iam', 'DeletePolicy', { PolicyArn: arn }, why),
    ],
    leftBehind: [],
  };
}

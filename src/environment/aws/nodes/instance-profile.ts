// The instance profile: the shell in which a role comes to an instance, one role in each.
import { iamArn } from '../../../aws/arn.ts';
import { awsCall, type Aws, type AwsCall } from '../../../aws/aws.ts';
import { isOurs, lackingTags, ownTags } from '../tags.ts';
import type { Account, EbsAccessWish, Examination, Requirement } from '../types.ts';

export interface ProfileRequest {
  readonly aws: Aws;
  readonly account: Account;
  readonly wish: Pick<EbsAccessWish, 'instanceProfileName' | 'roleName' | 'path' | 'tags'>;
}

/** Lamina's instance profile; `id` is '' where it does not exist yet, and left out where nobody has asked. */
export interface OwnProfile {
  readonly name: string;
  readonly arn: string;
  readonly id?: string;
}

export interface ProfileExamination extends Examination {
  readonly profile: Required<OwnProfile>;
}

/** One read: GetInstanceProfile, with role and tags in it. */
export async function examineInstanceProfile(request: ProfileRequest): Promise<ProfileExamination> {
  const { aws, account, wish } = request;
  const name = wish.instanceProfileName;
  const found = (await aws.find('iam', 'GetInstanceProfile', { InstanceProfileName: name }))?.InstanceProfile;
  const arn = found?.Arn ?? iamArn(account, 'instance-profile', name, wish.path);
  const role = found?.Roles?.[0]?.RoleName;
  const check = `Instance profile ${name}`;
  const answer = (requirement: Omit<Requirement, 'check'>): ProfileExamination => ({
    profile: { name, arn, id: found?.InstanceProfileId ?? '' },
    requirements: [{ check, ...requirement }],
    warnings: [],
  });
  if (found === undefined) {
    return answer({
      state: 'missing',
      detail: 'does not exist',
      remedy: 'Let setup-ebs-access create it.',
      calls: [createProfile(wish, arn), addRole(wish, 'it is new')],
    });
  }
  if (role !== undefined && role !== wish.roleName) {
    return answer({
      state: 'wrong',
      detail: `it holds the role ${role}, not ${wish.roleName}. A profile holds one role, and instances that use it would lose what ${role} allows`,
      remedy: `Give another instance-profile-name, or role-name: ${role} to have the policy attached to that role.`,
      calls: [],
    });
  }
  const lacking = isOurs(found.Tags) ? lackingTags(found.Tags, wish.tags) : [];
  const calls = [
    ...(role === undefined ? [addRole(wish, 'it holds no role')] : []),
    ...(lacking.length === 0
      ? []
      : [
          awsCall(
            'iam',
            'TagInstanceProfile',
            { InstanceProfileName: name, Tags: lacking },
            { resource: name, reason: `it lacks the tags ${lacking.map(({ Key }) => Key).join(', ')}` },
          ),
        ]),
  ];
  if (calls.length === 0) {
    return answer({ state: 'ok', detail: `${arn} holds the role ${wish.roleName}`, calls });
  }
  const detail = calls.map(({ reason }) => reason).join('; ');
  return answer({ state: 'wrong', detail, remedy: 'Let setup-ebs-access bring it up to date.', calls });
}

const createProfile = (wish: ProfileRequest['wish'], arn: string): AwsCall =>
  awsCall(
    'iam',
    'CreateInstanceProfile',
    { InstanceProfileName: wish.instanceProfileName, Path: wish.path, Tags: ownTags(wish.tags) },
    { resource: arn, reason: 'it does not exist' },
  );

const addRole = ({ instanceProfileName, roleName }: ProfileRequest['wish'], reason: string): AwsCall =>
  awsCall(
    'iam',
    'AddRoleToInstanceProfile',
    { InstanceProfileName: instanceProfileName, RoleName: roleName },
    { resource: instanceProfileName, reason },
  );

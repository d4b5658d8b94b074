// A node that has a profile keeps it, and the profile's role gets the policy: what it allows now is not Lamina's to take.
import { nameOfArn } from '../../../aws/arn.ts';
import type { Aws } from '../../../aws/aws.ts';
import { AwsError } from '../../../aws/errors.ts';
import { listSome } from '../../words.ts';
import { planAttachment } from '../iam/attachment.ts';
import type { PolicyReference } from '../iam/policy-names.ts';
import type { Examination, Requirement } from '../types.ts';
import type { NodeInstance } from './find-instances.ts';

interface ForeignProfiles {
  readonly aws: Aws;
  /** Each with a profile that is not ours. */
  readonly instances: readonly NodeInstance[];
  readonly roleName: string;
  readonly policies: readonly PolicyReference[];
}

/** One read for each profile, and what planAttachment reads for each role, however many nodes share it. */
export async function examineForeignProfiles(request: ForeignProfiles): Promise<Examination> {
  const { aws, instances, roleName, policies } = request;
  const byProfile = [...Map.groupBy(instances, ({ profileArn }) => profileArn)];
  const found = await Promise.all(byProfile.map(([arn, nodes]) => roleOf(aws, arn, nodes, roleName)));
  const roles = new Set(found.flatMap((each) => (typeof each === 'string' ? [each] : [])));
  roles.delete(roleName);
  const attachments = await Promise.all([...roles].map((role) => attachTo(aws, role, policies)));
  return {
    requirements: [
      ...found.filter((each) => typeof each !== 'string'),
      ...attachments.flatMap(({ requirements }) => requirements),
    ],
    warnings: attachments.flatMap(({ warnings }) => warnings),
  };
}

/** The name of the profile's role, or why there is none to give a policy to. */
async function roleOf(
  aws: Aws,
  arn: string,
  nodes: readonly NodeInstance[],
  ownRole: string,
): Promise<string | Requirement> {
  const name = nameOfArn(arn);
  const check = `Instance profile ${name}`;
  const on = `on ${listSome(nodes.map(({ id }) => id))}`;
  try {
    const found = await aws.find('iam', 'GetInstanceProfile', { InstanceProfileName: name });
    if (found?.InstanceProfile === undefined) {
      return {
        check,
        state: 'wrong',
        detail: `${on}, but it was deleted: the nodes get no credentials`,
        remedy: 'Set on-existing-profile to replace, so that they get the profile of this set-up.',
        calls: [],
      };
    }
    const [role] = found.InstanceProfile.Roles ?? [];
    if (role?.RoleName !== undefined) return role.RoleName;
    return {
      check,
      state: 'wrong',
      detail: `${on}, but it has no role: the nodes get no credentials`,
      remedy: `Give it one (aws iam add-role-to-instance-profile --instance-profile-name ${name} --role-name ${ownRole}), or set on-existing-profile to replace.`,
      calls: [],
    };
  } catch (error) {
    return denied(error, check, `${on}, and which role it has may not be read`);
  }
}

async function attachTo(aws: Aws, role: string, policies: readonly PolicyReference[]): Promise<Examination> {
  try {
    return await planAttachment(aws, role, policies);
  } catch (error) {
    const requirement = denied(error, `IAM role ${role}`, 'what is attached to it may not be read');
    return { requirements: [requirement], warnings: [] };
  }
}

/** So that the report says everything that is wrong, not only what was refused first. */
function denied(error: unknown, check: string, what: string): Requirement {
  if (!(error instanceof AwsError) || error.code !== 'AWS_DENIED') throw error;
  const { message, remedy } = error;
  return { check, state: 'wrong', detail: `${what}: ${message}`, remedy, calls: [] };
}

// Lamina's instance profile, and the instances that it is on.
import { awsCall, type AwsCall } from '../../../aws/aws.ts';
import { describeLiveAssociations } from '../nodes/describe.ts';
import { isOurs } from '../tags.ts';
import { NOTHING, type RemovalContext, type RemovalPart } from './types.ts';

export interface ProfileRemoval extends RemovalPart {
  /** Made by Lamina. */
  readonly own: boolean;
}

/** One read, and a list of all associations of the region where the profile is ours: all of them must go first. */
export async function planProfileRemoval({ aws, wish }: RemovalContext): Promise<ProfileRemoval> {
  const name = wish.instanceProfileName;
  const profile = (await aws.find('iam', 'GetInstanceProfile', { InstanceProfileName: name }))
    ?.InstanceProfile;
  if (profile === undefined || !isOurs(profile.Tags)) return { ...NOTHING, own: false };
  const associations = (await describeLiveAssociations(aws))
    .filter(({ IamInstanceProfile }) => IamInstanceProfile?.Arn === profile.Arn)
    .sort(({ InstanceId: left = '' }, { InstanceId: right = '' }) => (left < right ? -1 : 1));
  const roles = (profile.Roles ?? []).map(({ RoleName = '' }) => RoleName);
  const strange = roles.filter((role) => role !== wish.roleName);
  if (strange.length > 0) {
    const why = `it holds the role ${strange.join(', ')}, which is not the one of this set-up: ${associations.length} instances may rely on it`;
    return { calls: [], leftBehind: [{ what: `Instance profile ${name}`, why }], own: true };
  }
  const disassociate = associations.map(({ AssociationId, InstanceId = '' }): AwsCall => {
    const reason = `it has the profile ${name}, which Lamina made`;
    return awsCall(
      'ec2',
      'DisassociateIamInstanceProfile',
      { AssociationId },
      { resource: InstanceId, reason },
    );
  });
  const why = { resource: name, reason: 'Lamina made it' };
  return {
    calls: [
      ...disassociate,
      ...roles.map((RoleName) =>
        awsCall('iam', 'RemoveRoleFromInstanceProfile', { InstanceProfileName: name, RoleName }, why),
      ),
      awsCall('iam', 'DeleteInstanceProfile', { InstanceProfileName: name }, why),
    ],
    leftBehind: [],
    own: true,
  };
}

// The driver's role: what of it is Lamina's, and whether anybody else has come to rely on it.
import { awsCall, type AwsCall, type AwsOutput } from '../../../aws/aws.ts';
import { decodePolicyDocument } from '../../../aws/policy-document.ts';
import { attachedPolicies } from '../iam/attachment.ts';
import { isEbsPolicy, type PolicyReference } from '../iam/policy-names.ts';
import { listOf, statementsOf } from '../iam/trust.ts';
import { ATTACHED_TAG, isOurs, rememberedPolicies, tagValue } from '../tags.ts';
import type { LeftBehind, RemovalContext } from './types.ts';

type Role = NonNullable<AwsOutput<'iam', 'GetRole'>['Role']>;

export interface OwnRole {
  readonly name: string;
  readonly attached: readonly PolicyReference[];
  /** Names of its inline policies: Lamina writes none. */
  readonly inline: readonly string[];
  /** Names of the instance profiles that hold it. */
  readonly profiles: readonly string[];
  /** EKS clusters that its trust lets in by Pod Identity. */
  readonly clusters: readonly string[];
  /** ARNs of the OIDC providers that its trust lets in. */
  readonly providers: readonly string[];
}

/** The role as it is; undefined where there is none, or where Lamina did not make it. Four reads. */
export async function readOwnRole({ aws, wish }: RemovalContext): Promise<OwnRole | undefined> {
  const RoleName = wish.roleName;
  const role = (await aws.find('iam', 'GetRole', { RoleName }))?.Role;
  if (role === undefined || !isOurs(role.Tags)) return undefined;
  const [attached, inline, profiles] = await Promise.all([
    attachedPolicies(aws, RoleName),
    aws.readAll('iam', 'ListRolePolicies', { RoleName }),
    aws.readAll('iam', 'ListInstanceProfilesForRole', { RoleName }),
  ]);
  return {
    name: RoleName,
    attached,
    inline: inline.flatMap(({ PolicyNames = [] }) => PolicyNames),
    profiles: profiles
      .flatMap(({ InstanceProfiles = [] }) => InstanceProfiles)
      .map(({ InstanceProfileName = '' }) => InstanceProfileName),
    ...trustedBy(role),
  };
}

function trustedBy(role: Role): Pick<OwnRole, 'clusters' | 'providers'> {
  const statements = statementsOf(decodePolicyDocument(role.AssumeRolePolicyDocument ?? '{}'));
  return {
    clusters: statements.flatMap(({ Condition }) =>
      listOf(Condition?.['StringEquals']?.['aws:RequestTag/eks-cluster-name']),
    ),
    providers: statements.flatMap(({ Principal }) =>
      typeof Principal === 'object' ? listOf(Principal['Federated']) : [],
    ),
  };
}

export interface RoleUse {
  /** The profile that goes with it; '' where Lamina made none. */
  readonly ownProfile: string;
  /** The cluster that is taken down; '' for all. */
  readonly cluster: string;
  /** Pod Identity associations of others that give it. */
  readonly associations: readonly string[];
}

/** Why the role, and what leads to it, has to stay; none where it can go. */
export function whyRoleStays(role: OwnRole, { ownProfile, cluster, associations }: RoleUse): LeftBehind[] {
  const strange = role.attached.filter((policy) => !isEbsPolicy(policy, role.name)).map(({ name }) => name);
  const profiles = role.profiles.filter((name) => name !== ownProfile);
  const clusters = cluster === '' ? [] : role.clusters.filter((name) => name !== cluster);
  const reasons = [
    ...(strange.length === 0
      ? []
      : [`it has ${strange.join(', ')}, which Lamina did not attach: something else may run as it`]),
    ...(role.inline.length === 0
      ? []
      : [`it has inline policies (${role.inline.join(', ')}), and Lamina writes none`]),
    ...(profiles.length === 0
      ? []
      : [
          `it is in ${profiles.join(', ')} as well, ${profiles.length === 1 ? 'a profile' : 'profiles'} of others`,
        ]),
    ...(associations.length === 0
      ? []
      : [`the Pod Identity association ${associations.join(', ')}, which Lamina did not make, gives it`]),
    ...(clusters.length === 0
      ? []
      : [
          `it is also that of EKS cluster ${clusters.join(', ')}: take that one down with its own cluster-name`,
        ]),
  ];
  return reasons.map((why) => ({ what: `IAM role ${role.name}`, why }));
}

/** Lamina's policies off the role, then the role itself; `stays` keeps the role and what others attached. */
export function removeRole(role: OwnRole, stays: boolean): AwsCall[] {
  const detach = role.attached
    .filter((policy) => isEbsPolicy(policy, role.name))
    .map((policy) => detachCall(role.name, policy));
  if (stays) return detach;
  const reason = 'Lamina made it, and nothing else is attached to it';
  return [...detach, awsCall('iam', 'DeleteRole', { RoleName: role.name }, { resource: role.name, reason })];
}

/** What ATTACHED_TAG remembers, off a role of others, and then the memory of it. */
export async function removeAttachments(
  { aws }: Pick<RemovalContext, 'aws'>,
  roleName: string,
): Promise<AwsCall[]> {
  const role = (await aws.find('iam', 'GetRole', { RoleName: roleName }))?.Role;
  if (role === undefined || isOurs(role.Tags) || tagValue(role.Tags, ATTACHED_TAG) === undefined) return [];
  const remembered = rememberedPolicies(role.Tags);
  const attached = await attachedPolicies(aws, roleName);
  return [
    ...attached.filter(({ name }) => remembered.includes(name)).map((policy) => detachCall(roleName, policy)),
    awsCall(
      'iam',
      'UntagRole',
      { RoleName: roleName, TagKeys: [ATTACHED_TAG] },
      { resource: roleName, reason: 'nothing that Lamina attached is left on it' },
    ),
  ];
}

const detachCall = (roleName: string, { arn, name }: PolicyReference): AwsCall =>
  awsCall(
    'iam',
    'DetachRolePolicy',
    { RoleName: roleName, PolicyArn: arn },
    { resource: roleName, reason: `${name} was attached by Lamina` },
  );

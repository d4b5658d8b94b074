// Whether a role has the policies that the driver needs, and only those that Lamina did not attach besides.
import { awsCall, type Aws, type AwsCall } from '../../../aws/aws.ts';
import { isAwsError } from '../../../aws/errors.ts';
import { ATTACHED_TAG, isOurs, rememberedPolicies, rememberingTag, type Tag } from '../tags.ts';
import type { Examination, Requirement } from '../types.ts';
import { isEbsPolicy, type PolicyReference } from './policy-names.ts';

/** Managed policies per role, unless AWS has raised it: IAM User Guide, "IAM and AWS STS quotas". */
const QUOTA = 10;

export interface RoleFound {
  readonly name: string;
  /** Made by Lamina: everything about EBS on it is Lamina's. */
  readonly own: boolean;
  readonly tags: readonly Tag[];
}

/** The managed policies of a role; none where there is no such role. */
export async function attachedPolicies(aws: Aws, roleName: string): Promise<PolicyReference[]> {
  try {
    const pages = await aws.readAll('iam', 'ListAttachedRolePolicies', { RoleName: roleName });
    return pages.flatMap(({ AttachedPolicies = [] }) =>
      AttachedPolicies.map(({ PolicyArn: arn = '', PolicyName: name = '' }) => ({ arn, name })),
    );
  } catch (error) {
    if (isAwsError(error, 'NoSuchEntity')) return [];
    throw error;
  }
}

/**
 * For a role that nodes have already (the profile that they keep): two reads, and the calls that give it `wanted`.
 * Nothing else about a role of others is ever changed.
 */
export async function planAttachment(
  aws: Aws,
  roleName: string,
  wanted: readonly PolicyReference[],
): Promise<Examination> {
  const [found, attached] = await Promise.all([
    aws.find('iam', 'GetRole', { RoleName: roleName }),
    attachedPolicies(aws, roleName),
  ]);
  if (found?.Role === undefined) {
    return {
      requirements: [
        {
          check: `IAM role ${roleName}`,
          state: 'wrong',
          detail: 'an instance profile names it, but it does not exist',
          remedy: `Create the role ${roleName}, or give the nodes another instance profile (on-existing-profile: replace).`,
          calls: [],
        },
      ],
      warnings: [],
    };
  }
  const tags = found.Role.Tags ?? [];
  return judgeAttachment({ name: roleName, own: isOurs(tags), tags }, attached, wanted);
}

/**
 * Missing policies are attached before others are detached, so that the driver is never without. On a role of others
 * only what ATTACHED_TAG remembers is detached; it is written before a policy is attached and shortened after one is
 * detached, so that a run that dies in between leaves nothing that no one remembers.
 */
export function judgeAttachment(
  role: RoleFound,
  attached: readonly PolicyReference[],
  wanted: readonly PolicyReference[],
): Examination {
  const has = (policies: readonly PolicyReference[], { arn }: PolicyReference): boolean =>
    policies.some((policy) => policy.arn === arn);
  const remembered = role.own ? [] : rememberedPolicies(role.tags);
  const missing = wanted.filter((policy) => !has(attached, policy));
  const besides = attached.filter(
    (policy) => !has(wanted, policy) && isEbsPolicy(policy, role.own ? role.name : undefined),
  );
  const surplus = attached.filter(
    (policy) => !has(wanted, policy) && (role.own ? has(besides, policy) : remembered.includes(policy.name)),
  );
  const names = (policies: readonly PolicyReference[]): string[] => policies.map(({ name }) => name);
  const during = role.own ? [] : [...new Set([...remembered, ...names(missing)])];
  const kept = new Set(names([...attached, ...missing]).filter((name) => !names(surplus).includes(name)));
  const after = during.filter((name) => kept.has(name));
  const room = QUOTA - attached.length - missing.length;
  // Where there is no room for both, the order turns.
  const turned = room < 0 && surplus.length > 0 && missing.length > 0;
  const crowded = room + surplus.length < 0 && missing.length > 0;

  const before = turned ? after : during;
  const remembering =
    before.join(' ') === remembered.join(' ') || missing.length === 0 ? [] : [remember(role.name, before)];
  const forgetting = turned || after.length === during.length ? [] : [remember(role.name, after)];
  const attaching = wanted.map((policy) =>
    missing.includes(policy)
      ? missingRequirement(role.name, policy, policy === missing[0] ? remembering : [])
      : okRequirement(role.name, policy),
  );
  const detaching = surplusRequirement(role, surplus, forgetting);
  return {
    requirements: turned ? [...detaching, ...attaching] : [...attaching, ...detaching],
    warnings: warningsOf(role, besides, surplus, crowded),
  };
}

const checkName = (roleName: string, policy: PolicyReference): string =>
  `Policy ${policy.name} on IAM role ${roleName}`;

const okRequirement = (roleName: string, policy: PolicyReference): Requirement => ({
  check: checkName(roleName, policy),
  state: 'ok',
  detail: 'attached',
  calls: [],
});

const missingRequirement = (
  roleName: string,
  policy: PolicyReference,
  remembering: readonly AwsCall[],
): Requirement => ({
  check: checkName(roleName, policy),
  state: 'missing',
  detail: 'not attached',
  remedy: `Attach ${policy.arn} to ${roleName}.`,
  calls: [
    ...remembering,
    awsCall(
      'iam',
      'AttachRolePolicy',
      { RoleName: roleName, PolicyArn: policy.arn },
      { resource: roleName, reason: `${policy.name} is not attached` },
    ),
  ],
});

function surplusRequirement(
  role: RoleFound,
  surplus: readonly PolicyReference[],
  forgetting: readonly AwsCall[],
): Requirement[] {
  const detach = surplus.map(({ arn, name }) =>
    awsCall(
      'iam',
      'DetachRolePolicy',
      { RoleName: role.name, PolicyArn: arn },
      { resource: role.name, reason: `${name} was attached by Lamina and is no longer wanted` },
    ),
  );
  const calls = [...detach, ...forgetting];
  if (calls.length === 0) return [];
  const listed = surplus.map(({ name }) => name).join(', ');
  return [
    {
      check: `No left-over policy on IAM role ${role.name}`,
      state: 'wrong',
      detail:
        listed === ''
          ? `the tag ${ATTACHED_TAG} names policies that are not attached`
          : `${listed} is still attached`,
      remedy:
        listed === ''
          ? `Correct the tag ${ATTACHED_TAG} of ${role.name}.`
          : `Detach ${listed} from ${role.name}.`,
      calls,
    },
  ];
}

function remember(roleName: string, names: readonly string[]): AwsCall {
  if (names.length === 0) {
    return awsCall(
      'iam',
      'UntagRole',
      { RoleName: roleName, TagKeys: [ATTACHED_TAG] },
      { resource: roleName, reason: 'nothing on it was attached by Lamina any more' },
    );
  }
  return awsCall(
    'iam',
    'TagRole',
    { RoleName: roleName, Tags: [rememberingTag(names)] },
    { resource: roleName, reason: `remembers what Lamina attached: ${names.join(', ')}` },
  );
}

function warningsOf(
  role: RoleFound,
  besides: readonly PolicyReference[],
  surplus: readonly PolicyReference[],
  crowded: boolean,
): string[] {
  const others = besides.filter((policy) => !surplus.includes(policy)).map(({ name }) => name);
  return [
    ...(others.length === 0
      ? []
      : [
          `IAM role ${role.name} also has ${others.join(', ')}, which Lamina did not attach: what it allows stays allowed. Detach it if only the EBS driver used it.`,
        ]),
    ...(crowded
      ? [
          `IAM role ${role.name} would have more than ${QUOTA} managed policies: unless AWS has raised that quota (Managed policies attached to an IAM role), AttachRolePolicy is refused with LimitExceeded. Detach one that it does not need.`,
        ]
      : []),
  ];
}

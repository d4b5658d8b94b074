// Whether each node has an instance profile whose role may use EBS: ours, or the one that it has.
import { nameOfArn } from '../../../aws/arn.ts';
import { awsCall, type Aws, type AwsCall } from '../../../aws/aws.ts';
import type { OnExistingProfile } from '../../../aws/ebs-choices.ts';
import { listSome, partOf } from '../../words.ts';
import type { PolicyReference } from '../iam/policy-names.ts';
import type { Examination, Requirement } from '../types.ts';
import { describeAssociations } from './describe.ts';
import type { NodeInstance } from './find-instances.ts';
import { examineForeignProfiles } from './foreign-profile.ts';
import type { OwnProfile } from './instance-profile.ts';
import { templateWarnings } from './templates.ts';

export interface ExamineAssociations {
  readonly aws: Aws;
  readonly instances: readonly NodeInstance[];
  readonly profile: OwnProfile;
  /** Lamina's role: whoever has it needs nothing more. */
  readonly roleName: string;
  /** What the role of another profile needs. */
  readonly policies: readonly PolicyReference[];
  readonly onExistingProfile: OnExistingProfile;
  /** As wished for: warnings about launch templates name it too. */
  readonly hopLimit: number;
}

export interface AssociationExamination extends Examination {
  /** Instances whose association changes by the calls: for `settle`. */
  readonly unsettled: readonly string[];
}

const PROFILE_CHECK = 'Instance profile of the nodes';

/** Reads only where a node has a profile that is not ours. */
export async function examineAssociations(request: ExamineAssociations): Promise<AssociationExamination> {
  const { aws, instances, profile, onExistingProfile, hopLimit } = request;
  const sorted = sortByProfile(instances, profile);
  const warnings = templateWarnings({
    instances,
    profile,
    onExistingProfile,
    hopLimit,
    region: aws.region,
  });
  if (sorted.foreign.length > 0 && onExistingProfile === 'fail') {
    return { requirements: [refuseForeign(sorted.foreign, instances.length)], warnings, unsettled: [] };
  }
  const replaced = [...sorted.stale, ...(onExistingProfile === 'replace' ? sorted.foreign : [])];
  const kept = onExistingProfile === 'attach-policy' ? sorted.foreign : [];
  const [associations, foreign] = await Promise.all([
    activeAssociations(aws, replaced),
    examineForeignProfiles({ ...request, instances: kept }),
  ]);
  const calls = [
    ...sorted.none.map((instance) => associate(instance, profile, 'it has no instance profile')),
    ...replaced.flatMap((instance) => replace(instance, profile, associations.get(instance.id))),
  ];
  const unsettled = [...sorted.none, ...replaced].map(({ id }) => id);
  return {
    // IAM's part first: it needs no instance.
    requirements: [
      ...foreign.requirements,
      judge({ ...sorted, replaced, kept, calls, all: instances.length, request }),
    ],
    warnings: [...warnings, ...foreign.warnings],
    unsettled,
  };
}

interface Sorted {
  readonly none: readonly NodeInstance[];
  readonly ours: readonly NodeInstance[];
  /** Of our name, but not the profile that has it now: one that was deleted. Its credentials have ended. */
  readonly stale: readonly NodeInstance[];
  readonly foreign: readonly NodeInstance[];
}

function sortByProfile(instances: readonly NodeInstance[], profile: OwnProfile): Sorted {
  const kind = ({ profileArn, profileId }: NodeInstance): keyof Sorted => {
    if (profileArn === '') return 'none';
    if (profileArn !== profile.arn) return 'foreign';
    return profile.id === undefined || profileId === profile.id ? 'ours' : 'stale';
  };
  const { none = [], ours = [], stale = [], foreign = [] } = Object.groupBy(instances, kind);
  return { none, ours, stale, foreign };
}

/** By instance; what is on its way out cannot be replaced. */
async function activeAssociations(
  aws: Aws,
  instances: readonly NodeInstance[],
): Promise<ReadonlyMap<string, string>> {
  const found = await describeAssociations(
    aws,
    instances.map(({ id }) => id),
  );
  return new Map(
    found
      .filter(({ State }) => State === 'associated' || State === 'associating')
      .map(({ InstanceId = '', AssociationId = '' }) => [InstanceId, AssociationId]),
  );
}

function associate({ id }: NodeInstance, profile: OwnProfile, reason: string): AwsCall {
  return awsCall(
    'ec2',
    'AssociateIamInstanceProfile',
    { InstanceId: id, IamInstanceProfile: { Arn: profile.arn } },
    { resource: id, reason },
  );
}

/** Replace works on running instances only; a stopped one is without a profile for a moment, which nobody feels. */
function replace(instance: NodeInstance, profile: OwnProfile, associationId: string | undefined): AwsCall[] {
  const { id, profileArn, state } = instance;
  const reason =
    profileArn === profile.arn
      ? 'it has a deleted profile of this name'
      : `it has the profile ${nameOfArn(profileArn)}, to be replaced`;
  if (associationId === undefined) return [associate(instance, profile, reason)];
  if (state === 'running' || state === 'pending') {
    return [
      awsCall(
        'ec2',
        'ReplaceIamInstanceProfileAssociation',
        { AssociationId: associationId, IamInstanceProfile: { Arn: profile.arn } },
        { resource: id, reason },
      ),
    ];
  }
  return [
    awsCall(
      'ec2',
      'DisassociateIamInstanceProfile',
      { AssociationId: associationId },
      { resource: id, reason: `${reason}; a stopped instance needs two calls` },
    ),
    associate(instance, profile, reason),
  ];
}

function refuseForeign(foreign: readonly NodeInstance[], all: number): Requirement {
  return {
    check: PROFILE_CHECK,
    state: 'wrong',
    detail: `${partOf(foreign.length, all)} with another one (${describeProfiles(foreign)}), and on-existing-profile is fail`,
    remedy:
      'Set on-existing-profile to attach-policy (their roles get the policy) or replace (they get this profile and lose what the other allows), or leave them out of nodes.',
    calls: [],
  };
}

function judge({
  none,
  ours,
  stale,
  replaced,
  kept,
  calls,
  all,
  request,
}: Omit<Sorted, 'foreign'> & {
  replaced: readonly NodeInstance[];
  kept: readonly NodeInstance[];
  calls: readonly AwsCall[];
  all: number;
  request: ExamineAssociations;
}): Requirement {
  const { profile, aws } = request;
  const others = replaced.filter((instance) => !stale.includes(instance));
  const ids = (nodes: readonly NodeInstance[]): string => listSome(nodes.map(({ id }) => id));
  const told = [
    ...(none.length === 0 ? [] : [`none on ${partOf(none.length, all)} (${ids(none)})`]),
    ...(stale.length === 0
      ? []
      : [`a deleted profile of the name ${profile.name} on ${partOf(stale.length, all)} (${ids(stale)})`]),
    ...(others.length === 0
      ? []
      : [`to be replaced on ${partOf(others.length, all)} (${describeProfiles(others)})`]),
    ...(ours.length === 0 ? [] : [`${profile.name} on ${partOf(ours.length, all)}`]),
    ...(kept.length === 0 ? [] : [`their own on ${partOf(kept.length, all)} (${describeProfiles(kept)})`]),
  ];
  const detail = told.join('; ');
  if (calls.length === 0) return { check: PROFILE_CHECK, state: 'ok', detail, calls };
  const [first] = none;
  return {
    check: PROFILE_CHECK,
    state: none.length > 0 ? 'missing' : 'wrong',
    detail,
    remedy:
      first === undefined
        ? `For each of them, with the AssociationId that "aws ec2 describe-iam-instance-profile-associations --region ${aws.region}" shows: aws ec2 replace-iam-instance-profile-association --region ${aws.region} --association-id iip-assoc-… --iam-instance-profile Arn=${profile.arn}`
        : `For each of them: aws ec2 associate-iam-instance-profile --region ${aws.region} --instance-id ${first.id} --iam-instance-profile Arn=${profile.arn}`,
    calls,
  };
}

/** `nodes-profile: i-1, i-2; other: i-3` */
function describeProfiles(instances: readonly NodeInstance[]): string {
  return [...Map.groupBy(instances, ({ profileArn }) => nameOfArn(profileArn))]
    .map(([name, nodes]) => `${name}: ${listSome(nodes.map(({ id }) => id))}`)
    .join('; ');
}

// All that must be so for pods to use EBS, found out without changing anything: one plan for doctor, dry run and set-up.
import { domainOf } from '../../aws/arn.ts';
import type { Platform } from '../platform.ts';
import { examineAssociations } from './association.ts';
import { checkWish } from './check-wish.ts';
import { readDocument } from './documents.ts';
import { identify } from './identity.ts';
import { examineInstanceProfile } from './instance-profile.ts';
import { examineMetadata } from './metadata.ts';
import { findInstances, type NodeInstance } from './nodes.ts';
import { examinePolicy } from './policy.ts';
import { examineRole } from './role.ts';
import type { Account, EbsAccessCollaborators, EbsAccessPlan, EbsAccessWish, Examination } from './types.ts';

export interface EbsAccessRequest extends EbsAccessCollaborators {
  /** Complete, as makeWish returns it. */
  readonly wish: EbsAccessWish;
  /** `unknown` where there is no cluster to ask. */
  readonly platform: Platform;
}

export interface ExaminedEbsAccess extends EbsAccessPlan {
  /** In instance-profile mode; what the set-up waits for on them. */
  readonly nodes: {
    readonly instances: readonly NodeInstance[];
    readonly associations: readonly string[];
    readonly metadata: readonly string[];
  };
}

/**
 * @throws {ConfigurationError} for a wish that cannot be, the wrong account, the wrong region
 * @throws {AwsError} where a read is refused
 */
export async function examineEbsAccess(request: EbsAccessRequest): Promise<ExaminedEbsAccess> {
  checkWish(request.wish);
  const account = await identify(request.aws, request.wish.allowedAccountIds);
  return examineInstanceProfileMode(request, account);
}

async function examineInstanceProfileMode(
  request: EbsAccessRequest,
  account: Account,
): Promise<ExaminedEbsAccess> {
  const { aws, kubernetes, wish, manifests, signal } = request;
  const [policy, profile, found, trust] = await Promise.all([
    examinePolicy({ aws, account, wish, manifests }),
    examineInstanceProfile({ aws, account, wish }),
    findInstances({
      aws,
      account,
      selection: wish.nodes,
      clusterName: wish.clusterName,
      signal,
      ...(kubernetes === undefined ? {} : { kubernetes }),
    }),
    readDocument(manifests, 'trust-ec2', { domain: domainOf(account.partition) }),
  ]);
  const { instances } = found;
  const [role, association] = await Promise.all([
    examineRole({ aws, account, wish, trust, policies: policy.policies }),
    examineAssociations({
      aws,
      instances,
      profile: profile.profile,
      roleName: wish.roleName,
      policies: policy.policies,
      onExistingProfile: wish.onExistingProfile,
      hopLimit: wish.hopLimit,
    }),
  ]);
  const metadata = examineMetadata({ instances, hopLimit: wish.hopLimit, region: aws.region });
  return {
    ...together(policy, role, profile, found, association, metadata),
    mode: 'instance-profile',
    account,
    policyArn: policy.policies[0].arn,
    roleArn: role.role.arn,
    instanceProfileArn: profile.profile.arn,
    instanceIds: instances.map(({ id }) => id),
    nodes: { instances, associations: association.unsettled, metadata: metadata.unsettled },
  };
}

/** In the order in which the calls must be made. */
function together(
  ...parts: readonly Partial<Examination>[]
): Pick<EbsAccessPlan, 'requirements' | 'warnings' | 'calls'> {
  const requirements = parts.flatMap((part) => part.requirements ?? []);
  return {
    requirements,
    warnings: parts.flatMap((part) => part.warnings ?? []),
    calls: requirements.flatMap(({ calls }) => calls),
  };
}

// All that must be so for pods to use EBS, found out without changing anything: one plan for doctor, dry run and set-up.
import { domainOf } from '../../aws/arn.ts';
import type { DetectedPlatform } from '../platform.ts';
import { checkWish } from './check-wish.ts';
import { examineEks } from './eks/examine.ts';
import { readDocument } from './iam/documents.ts';
import { examinePolicy } from './iam/policy.ts';
import { examineRole } from './iam/role.ts';
import { identify } from './identity.ts';
import { resolveMode } from './mode.ts';
import { examineAssociations } from './nodes/association.ts';
import { findInstances, type NodeInstance } from './nodes/find-instances.ts';
import { examineInstanceProfile } from './nodes/instance-profile.ts';
import { examineMetadata } from './nodes/metadata.ts';
import type { Account, EbsAccessCollaborators, EbsAccessPlan, EbsAccessWish, Examination } from './types.ts';

export interface EbsAccessRequest extends EbsAccessCollaborators {
  /** Complete, as makeWish returns it. */
  readonly wish: EbsAccessWish;
  /** As detectPlatform tells it; absent where there is no cluster to look at. */
  readonly platform?: DetectedPlatform;
}

export interface ExaminedEbsAccess {
  readonly plan: EbsAccessPlan;
  /** What the set-up waits for beside the calls. */
  readonly nodes: {
    readonly instances: readonly NodeInstance[];
    readonly associations: readonly string[];
    readonly metadata: readonly string[];
  };
  /** The EKS cluster whose agent for Pod Identity is on its way; '' for none. */
  readonly awaitAgentOf: string;
}

/**
 * @throws {ConfigurationError} for a wish that cannot be, the wrong account, the wrong region
 * @throws {AwsError} where a read is refused
 */
export async function examineEbsAccess(request: EbsAccessRequest): Promise<ExaminedEbsAccess> {
  const { aws, wish, logger } = request;
  checkWish(wish);
  const account = await identify(aws, wish.allowedAccountIds);
  const mode = await resolveMode(request);
  logger.info(`EBS access by ${mode.mode}: ${mode.reason}`);
  if (mode.mode === 'instance-profile') return examineNodes(request, account, mode.warnings);
  const { awaitAgentOf, ...plan } = await examineEks(request, account, mode);
  return { plan, awaitAgentOf, nodes: { instances: [], associations: [], metadata: [] } };
}

async function examineNodes(
  request: EbsAccessRequest,
  account: Account,
  warnings: readonly string[],
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
    plan: {
      ...together({ warnings }, policy, role, profile, found, association, metadata),
      mode: 'instance-profile',
      account,
      policyArn: policy.policies[0].arn,
      roleArn: role.role.arn,
      instanceProfileArn: profile.profile.arn,
      serviceAccountRoleArn: '',
      instanceIds: instances.map(({ id }) => id),
    },
    nodes: { instances, associations: association.unsettled, metadata: metadata.unsettled },
    awaitAgentOf: '',
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

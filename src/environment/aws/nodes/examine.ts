// EBS access by the instance profile of the nodes: policy, role and profile, and what each node has of them.
import { domainOf } from '../../../aws/arn.ts';
import { readDocument } from '../iam/documents.ts';
import { examinePolicy } from '../iam/policy.ts';
import { examineRole } from '../iam/role.ts';
import { together } from '../together.ts';
import type { Account, EbsAccessCollaborators, EbsAccessPlan, EbsAccessWish } from '../types.ts';
import { examineAssociations } from './association.ts';
import { findInstances, type NodeInstance } from './find-instances.ts';
import { examineInstanceProfile } from './instance-profile.ts';
import { examineMetadata } from './metadata.ts';

export interface ExamineNodes extends EbsAccessCollaborators {
  readonly wish: EbsAccessWish;
}

/** The instances that are meant, and the ids of those that change after a call was accepted: for `settle`. */
export interface ChangingNodes {
  readonly instances: readonly NodeInstance[];
  readonly associations: readonly string[];
  readonly metadata: readonly string[];
}

export interface NodesExamination {
  readonly plan: EbsAccessPlan;
  readonly nodes: ChangingNodes;
}

/** @param before warnings that the choice of this mode has brought */
export async function examineNodes(
  request: ExamineNodes,
  account: Account,
  before: readonly string[],
): Promise<NodesExamination> {
  const { aws, wish, manifests } = request;
  const { nodes: selection, clusterName, roleName, onExistingProfile, hopLimit } = wish;
  const [policy, profile, found, trust] = await Promise.all([
    examinePolicy({ aws, account, wish, manifests }),
    examineInstanceProfile({ aws, account, wish }),
    findInstances({ ...request, account, selection, clusterName }),
    readDocument(manifests, 'trust-ec2', { domain: domainOf(account.partition) }),
  ]);
  const { instances } = found;
  const { policies } = policy;
  const [role, association] = await Promise.all([
    examineRole({ aws, account, wish, trust, policies }),
    examineAssociations({
      ...{ aws, instances, roleName, policies, onExistingProfile, hopLimit },
      profile: profile.profile,
    }),
  ]);
  const metadata = examineMetadata({ instances, hopLimit, region: aws.region });
  return {
    plan: {
      ...together({ warnings: before }, policy, role, profile, found, association, metadata),
      mode: 'instance-profile',
      account,
      policyArn: policies[0].arn,
      roleArn: role.role.arn,
      instanceProfileArn: profile.profile.arn,
      serviceAccountRoleArn: '',
      instanceIds: instances.map(({ id }) => id),
    },
    nodes: { instances, associations: association.unsettled, metadata: metadata.unsettled },
  };
}

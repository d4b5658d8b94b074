// Which policies the driver gets: found with AWS, or made by Lamina.
import type { Aws } from '../../../aws/aws.ts';
import type { PolicyDocument } from '../../../aws/policy-document.ts';
import { LaminaError } from '../../../runtime/errors.ts';
import type { Account, EbsAccessWish, Examination, Requirement } from '../types.ts';
import { readDocument } from './documents.ts';
import { examineOwnPolicy, type OwnPolicyExamination } from './own-policy.ts';
import {
  kmsPolicyName,
  scopedPolicyName,
  v1Policy,
  V1_NAME,
  v2Policies,
  V2_NAME,
  type PolicyReference,
} from './policy-names.ts';

export interface PolicyRequest {
  readonly aws: Aws;
  readonly account: Account;
  readonly wish: Pick<EbsAccessWish, 'policyMode' | 'clusterName' | 'roleName' | 'path' | 'tags' | 'kmsKeys'>;
  /** The folder `manifests/environment/aws`. */
  readonly manifests: string;
}

export interface PolicyExamination extends Examination {
  /** What is to be attached to roles; the first is the main one. Own policies may still have to be made. */
  readonly policies: readonly [PolicyReference, ...PolicyReference[]];
}

/**
 * Finds AWS's policy (`managed-v2`, `managed`) or examines our own (`scoped`). Keys of KMS are a statement of the
 * scoped policy, and a policy of their own beside AWS's, which know nothing of them.
 * @throws {ConfigurationError} for a document that IAM would not take
 */
export async function examinePolicy(request: PolicyRequest): Promise<PolicyExamination> {
  const { aws, account, wish } = request;
  if (wish.policyMode === 'scoped') {
    const { policy, requirement } = await examineScoped(request);
    return { policies: [policy], requirements: [requirement], warnings: [] };
  }
  const [managed, keys] = await Promise.all([
    findManaged(aws, account.partition, wish.policyMode),
    wish.kmsKeys.length === 0 ? undefined : examineKms(request),
  ]);
  return {
    policies: [managed.policy, ...(keys === undefined ? [] : [keys.policy])],
    requirements: [managed.requirement, ...(keys === undefined ? [] : [keys.requirement])],
    warnings: managed.fallback
      ? [
          `${V2_NAME} does not exist in the partition ${account.partition}; ${V1_NAME} is used, which allows more: volumes and snapshots of other clusters too. Consider policy-mode: scoped.`,
        ]
      : [],
  };
}

interface Managed {
  readonly policy: PolicyReference;
  readonly requirement: Requirement;
  readonly fallback: boolean;
}

async function findManaged(aws: Aws, partition: string, mode: 'managed-v2' | 'managed'): Promise<Managed> {
  const wanted = mode === 'managed-v2' ? v2Policies(partition) : [];
  // One after the other: the first is nearly always there.
  for (const policy of [...wanted, v1Policy(partition)]) {
    if ((await aws.find('iam', 'GetPolicy', { PolicyArn: policy.arn })) === undefined) continue;
    const requirement: Requirement = {
      check: `IAM policy ${policy.name}`,
      state: 'ok',
      detail: `${policy.arn}, AWS's own`,
      calls: [],
    };
    return { policy, requirement, fallback: mode === 'managed-v2' && policy.name === V1_NAME };
  }
  throw new LaminaError('AWS_NO_POLICY', `AWS has no ${V1_NAME} in the partition ${partition}`, {
    remedy: "Use policy-mode: scoped, which needs no policy of AWS's.",
  });
}

async function examineScoped({ manifests, ...rest }: PolicyRequest): Promise<OwnPolicyExamination> {
  const { account, wish } = rest;
  const base = await readDocument(manifests, 'ebs-csi-scoped', {
    partition: account.partition,
    accountId: account.accountId,
    clusterName: wish.clusterName,
  });
  const Statement =
    wish.kmsKeys.length === 0
      ? base.Statement
      : [...base.Statement, ...(await kmsDocument(manifests, wish.kmsKeys)).Statement];
  return examineOwnPolicy({
    ...rest,
    name: scopedPolicyName(wish.roleName),
    description: `What the EBS CSI driver of cluster ${wish.clusterName} may do`,
    document: { ...base, Statement },
  });
}

const examineKms = async ({ manifests, ...rest }: PolicyRequest): Promise<OwnPolicyExamination> =>
  examineOwnPolicy({
    ...rest,
    name: kmsPolicyName(rest.wish.roleName),
    description: 'The KMS keys that the EBS CSI driver may encrypt volumes with',
    document: await kmsDocument(manifests, rest.wish.kmsKeys),
  });

const kmsDocument = (manifests: string, kmsKeys: readonly string[]): Promise<PolicyDocument> =>
  readDocument(manifests, 'ebs-csi-kms', { kmsKeys });

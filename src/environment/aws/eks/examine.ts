// EBS access on EKS: a role for the driver's service account, by Pod Identity or by IRSA; no instance is touched.
import type { PolicyDocument } from '../../../aws/policy-document.ts';
import { readDocument } from '../iam/documents.ts';
import { examinePolicy } from '../iam/policy.ts';
import { examineRole } from '../iam/role.ts';
import type { EksMode } from '../mode.ts';
import { together } from '../together.ts';
import type { Account, EbsAccessCollaborators, EbsAccessPlan, EbsAccessWish, Examination } from '../types.ts';
import { DRIVER } from './driver-account.ts';
import { compareServiceAccount, examineOidcProvider } from './irsa.ts';
import { examineAgent, examinePodIdentityAssociation, type AgentExamination } from './pod-identity.ts';

export interface ExamineEks extends EbsAccessCollaborators {
  readonly wish: EbsAccessWish;
}

export interface EksPlan extends EbsAccessPlan {
  /** The cluster whose agent add-on must be waited for once the calls are sent; '' for none. */
  readonly awaitAgentOf: string;
}

/** Six or seven reads beside those of the mode. */
export async function examineEks(request: ExamineEks, account: Account, mode: EksMode): Promise<EksPlan> {
  const { aws, kubernetes, wish, manifests, signal } = request;
  const { cluster } = mode;
  if (cluster.ownDriver && !mode.explicit) return nothingToDo(account, mode);
  const [policy, trust, before] = await Promise.all([
    examinePolicy({ aws, account, wish, manifests }),
    readTrust(manifests, account, mode),
    mode.mode === 'irsa'
      ? examineOidcProvider({ aws, account, wish, cluster })
      : examineAgent({ aws, wish, cluster }, mode.explicit, mode.agent),
  ]);
  const role = await examineRole({ aws, account, wish, trust, policies: policy.policies });
  const after: Examination =
    mode.mode === 'irsa'
      ? { requirements: [], warnings: await compareServiceAccount(kubernetes, role.role.arn, signal) }
      : await examinePodIdentityAssociation({ aws, wish, cluster }, role.role.arn);
  // Credentials are given out only once everything that they stand on is there.
  const parts: readonly Examination[] = [before, policy, role, after];
  return {
    ...together({ warnings: mode.warnings }, ...parts),
    mode: mode.mode,
    account,
    policyArn: policy.policies[0].arn,
    roleArn: role.role.arn,
    instanceProfileArn: '',
    instanceIds: [],
    serviceAccountRoleArn: mode.mode === 'irsa' ? role.role.arn : '',
    awaitAgentOf: isPending(before) ? cluster.name : '',
  };
}

const isPending = (part: Examination | AgentExamination): boolean => 'pending' in part && part.pending;

function readTrust(manifests: string, account: Account, { mode, cluster }: EksMode): Promise<PolicyDocument> {
  const { accountId, partition } = account;
  return mode === 'irsa'
    ? readDocument(manifests, 'trust-irsa', { partition, accountId, issuer: cluster.issuer, ...DRIVER })
    : readDocument(manifests, 'trust-pod-identity', { accountId, clusterName: cluster.name, ...DRIVER });
}

function nothingToDo(account: Account, { mode, cluster, warnings }: EksMode): EksPlan {
  return {
    mode,
    account,
    requirements: [
      {
        check: `EBS driver of EKS cluster ${cluster.name}`,
        state: 'ok',
        detail: 'EKS Auto Mode has a driver of its own, with its own permissions: there is nothing to do',
        calls: [],
      },
    ],
    warnings: [
      ...warnings,
      'Nodes outside of EKS Auto Mode (managed node groups beside it) are not served by its driver: for those, set mode: pod-identity.',
    ],
    calls: [],
    policyArn: '',
    roleArn: '',
    instanceProfileArn: '',
    instanceIds: [],
    serviceAccountRoleArn: '',
    awaitAgentOf: '',
  };
}

// The words of EBS access: what is wished for, what a part of it requires, and what came of it.
import type { Arn } from '../../aws/arn.ts';
import type { Aws, AwsCall } from '../../aws/aws.ts';
import type { AccessMode, OnExistingProfile, PolicyMode } from '../../aws/ebs-choices.ts';
import type { KubernetesClient } from '../../kubernetes/client.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { Logger } from '../../runtime/logger.ts';

/** Which EC2 instances are the cluster's nodes. */
export type NodeSelection =
  | { readonly by: 'cluster' }
  | { readonly by: 'ids'; readonly ids: readonly string[] }
  | { readonly by: 'tags'; readonly tags: Readonly<Record<string, string>> };

export interface EbsAccessWish {
  readonly mode: 'auto' | AccessMode;
  readonly policyMode: PolicyMode;
  /** '' where none was given; `scoped`, EKS and IRSA need one. */
  readonly clusterName: string;
  readonly roleName: string;
  readonly instanceProfileName: string;
  /** IAM path of what is created: `/` or `/team/`. */
  readonly path: string;
  /** ARN of a policy; '' for none. */
  readonly permissionsBoundary: string;
  readonly tags: Readonly<Record<string, string>>;
  /** ARNs of KMS keys that volumes may be encrypted with (`scoped` and V2 need a statement for them). */
  readonly kmsKeys: readonly string[];
  readonly nodes: NodeSelection;
  readonly onExistingProfile: OnExistingProfile;
  /** 1 to 64; metadata answers may cross that many hops. */
  readonly hopLimit: number;
  readonly allowedAccountIds: readonly string[];
}

/** Whom the domain of EBS access works with. */
export interface EbsAccessCollaborators {
  readonly aws: Aws;
  /** Needed where the nodes or the platform are read from the cluster. */
  readonly kubernetes?: KubernetesClient;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** The folder `manifests/environment/aws` of this installation. */
  readonly manifests: string;
}

/** Whose account it is; `arn` is the caller's. */
export type Account = Pick<Arn, 'partition' | 'accountId'> & { readonly arn: string };

/** One thing that must be so for pods to use EBS, as it was found. */
export interface Requirement {
  /** For people: `IAM role lamina-ebs-csi`. */
  readonly check: string;
  readonly state: 'ok' | 'missing' | 'wrong';
  /** What was found. */
  readonly detail: string;
  /** What a person can do; given wherever the state is not ok. */
  readonly remedy?: string;
  /** The writes that make it so, in order; empty where it is ok, or where only a person can. */
  readonly calls: readonly AwsCall[];
}

/** What one part (policy, role, nodes, …) found out. */
export interface Examination {
  readonly requirements: readonly Requirement[];
  /** Worth a person's attention, though nothing is wrong here: an autoscaling group, an extra role. */
  readonly warnings: readonly string[];
}

export interface EbsAccessPlan extends Examination {
  readonly mode: AccessMode;
  readonly account: Account;
  readonly policyArn: string;
  readonly roleArn: string;
  /** '' outside of instance-profile mode. */
  readonly instanceProfileArn: string;
  /** For the annotation of the driver's service account; '' outside of IRSA. */
  readonly serviceAccountRoleArn: string;
  /** Nodes that are, or will be, able to use EBS. */
  readonly instanceIds: readonly string[];
  /** Of all requirements, in order of execution. */
  readonly calls: readonly AwsCall[];
}

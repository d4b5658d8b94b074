// What the parts of an emulated EKS cluster are given, and what a request may say.

export interface ClusterContext {
  readonly clusterName: string;
  readonly region: string;
  readonly arnOf: (kind: string, path: string) => string;
  /** Seconds since the epoch, as EKS writes times. */
  readonly now: () => number;
  /** Something that takes its time; tells whether it is over, and counts as a read. */
  readonly settling: () => () => boolean;
}

/** What a request's body may hold; each action takes what it knows. */
export interface EksBody {
  readonly namespace?: string;
  readonly serviceAccount?: string;
  readonly roleArn?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly addonName?: string;
  readonly addonVersion?: string;
  readonly serviceAccountRoleArn?: string;
  readonly configurationValues?: string;
  readonly podIdentityAssociations?: readonly { readonly serviceAccount: string; readonly roleArn: string }[];
}

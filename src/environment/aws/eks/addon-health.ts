// What EKS says about the health of an add-on: whether waiting is of use, and what a person can do.
import type { AwsOutput } from '../../../aws/aws.ts';

export type Addon = NonNullable<AwsOutput<'eks', 'DescribeAddon'>['addon']>;

const FAILED: ReadonlySet<string> = new Set(['CREATE_FAILED', 'UPDATE_FAILED', 'DELETE_FAILED', 'DEGRADED']);

/** Whether EKS has given up on it, so that waiting mends nothing. */
export const isBroken = (addon: Addon): boolean => FAILED.has(addon.status ?? '') && !passesByItself(addon);

/** Pods that are still starting count as too few replicas; the rest needs a person. */
function passesByItself({ status, health }: Addon): boolean {
  const issues = health?.issues ?? [];
  return (
    status === 'DEGRADED' &&
    issues.length > 0 &&
    issues.every(({ code }) => code === 'InsufficientNumberOfReplicas')
  );
}

/** `DEGRADED (InsufficientNumberOfReplicas: …)`. */
export function describeStatus({ status, health }: Addon): string {
  const issues = (health?.issues ?? []).map(({ code, message }) =>
    [code, message].filter((part) => part !== undefined).join(': '),
  );
  const named = status ?? 'without a status';
  return issues.length === 0 ? named : `${named} (${issues.join('; ')})`;
}

/** Source: Amazon EKS API Reference, "AddonIssue". */
const REMEDIES: Readonly<Record<string, (addon: Addon) => string>> = {
  AccessDenied: () =>
    'The add-on manager may not act in the cluster: restore the ClusterRoleBinding eks:addon-manager, or the access entry of EKS.',
  InsufficientNumberOfReplicas: ({ addonName = '' }) =>
    `Its pods do not start: see "kubectl -n kube-system get pods" and their events for ${addonName}; nodes may be missing, full or tainted, or the pods may lack credentials.`,
  ClusterUnreachable: () => "Check the cluster's security groups and whether its API server answers.",
  ConfigurationConflict: ({ clusterName = '', addonName = '' }) =>
    `Something else has installed the same objects. Remove that installation, or let the add-on take over: aws eks update-addon --cluster-name ${clusterName} --addon-name ${addonName} --resolve-conflicts OVERWRITE`,
  AdmissionRequestDenied: () =>
    'An admission webhook or policy refuses its objects: except kube-system from it.',
  AddonPermissionFailure: () => 'Give the role of its service account the policy that the add-on needs.',
};

/** EKS's own words for what is wrong with it, and the way out. */
export function explainAddon(addon: Addon): { message: string; remedy: string } {
  const { clusterName = '', addonName = '' } = addon;
  const known = (addon.health?.issues ?? []).flatMap(({ code }) => REMEDIES[code ?? '']?.(addon) ?? []);
  return {
    message: `it is ${describeStatus(addon)}`,
    remedy:
      known.length > 0
        ? [...new Set(known)].join(' ')
        : `See what EKS says: aws eks describe-addon --cluster-name ${clusterName} --addon-name ${addonName} --query addon.health`,
  };
}

// How the driver's pods are to come by their credentials on this cluster, and why so.
import type { Aws } from '../../aws/aws.ts';
import type { AccessMode } from '../../aws/ebs-choices.ts';
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import type { DetectedPlatform } from '../platform.ts';
import type { Addon } from './eks/addon-health.ts';
import { findEksCluster, type EksCluster } from './eks/cluster.ts';
import { AGENT, listAssociations } from './eks/pod-identity.ts';
import type { EbsAccessWish } from './types.ts';

export interface ModeRequest {
  readonly aws: Aws;
  readonly wish: Pick<EbsAccessWish, 'mode' | 'clusterName'>;
  /** As detectPlatform tells it; absent where there is no cluster to look at. */
  readonly platform?: DetectedPlatform;
  readonly kubernetes?: KubernetesClient;
  readonly signal: AbortSignal;
}

interface Reasoned {
  /** For people, in one sentence. */
  readonly reason: string;
  readonly warnings: readonly string[];
}

export interface EksMode extends Reasoned {
  readonly mode: Exclude<AccessMode, 'instance-profile'>;
  readonly cluster: EksCluster;
  /** Asked for by name: what is missing for this mode is installed. */
  readonly explicit: boolean;
  /** The agent for Pod Identity, where it was looked at already. */
  readonly agent?: Addon;
}

export type ResolvedMode = (Reasoned & { readonly mode: 'instance-profile' }) | EksMode;

/**
 * No call to AWS where the mode is instance-profile; DescribeCluster, and in `auto` DescribeAddon, on EKS.
 * @throws {ConfigurationError} for a mode of EKS on a cluster that is none, and where the cluster cannot be found
 */
export async function resolveMode(request: ModeRequest): Promise<ResolvedMode> {
  const { wish, platform } = request;
  const onEks = platform?.platform === 'eks';
  switch (wish.mode) {
    case 'instance-profile':
      return { mode: 'instance-profile', reason: 'asked for', warnings: onEks ? [NOT_RECOMMENDED] : [] };
    case 'auto':
      if (onEks) return chooseOnEks(request);
      return {
        mode: 'instance-profile',
        reason:
          platform === undefined
            ? 'no cluster was given, so that the instances alone are set up'
            : `the cluster is not on EKS (${platform.evidence[0] ?? platform.platform})`,
        warnings: [],
      };
    default:
      refuseElsewhere(wish.mode, platform);
      return {
        mode: wish.mode,
        cluster: await findEksCluster({ ...request, clusterName: wish.clusterName }),
        explicit: true,
        reason: 'asked for',
        warnings: [],
      };
  }
}

const NOT_RECOMMENDED =
  "An instance profile is not recommended on EKS: every pod that reaches the nodes' metadata service gets the driver's permissions, and nodes that a node group or Karpenter makes later come without them. mode: auto gives them to the driver's service account alone.";

const PREFERRED =
  "on EKS an instance profile is not the way: the driver's service account gets a role of its own";

async function chooseOnEks(request: ModeRequest): Promise<EksMode> {
  const { aws, wish } = request;
  const cluster = await findEksCluster({ ...request, clusterName: wish.clusterName });
  const choice = (mode: EksMode['mode'], why: string): EksMode => ({
    mode,
    cluster,
    explicit: false,
    reason: `${PREFERRED}, by ${mode === 'irsa' ? 'IRSA' : 'Pod Identity'}, since ${why}`,
    warnings: [],
  });
  if (cluster.ownDriver) return choice('pod-identity', 'EKS Auto Mode has its agent built in');
  const found = await aws.find('eks', 'DescribeAddon', { clusterName: cluster.name, addonName: AGENT });
  const agent = found?.addon;
  if (agent === undefined) return choice('irsa', `the add-on ${AGENT} is not installed`);
  const status = agent.status ?? '';
  if (status === 'ACTIVE') return { ...choice('pod-identity', `the add-on ${AGENT} is ACTIVE`), agent };
  // An agent that is being updated, or not well for an hour, is no reason to change over.
  const associations = await listAssociations(aws, cluster.name);
  return associations.length > 0
    ? { ...choice('pod-identity', `it is in use, though the add-on ${AGENT} is ${status}`), agent }
    : choice('irsa', `the add-on ${AGENT} is ${status}`);
}

function refuseElsewhere(mode: AccessMode, platform: DetectedPlatform | undefined): void {
  if (platform === undefined || ['eks', 'unknown'].includes(platform.platform)) return;
  throw new ConfigurationError(
    `mode: ${mode} is for EKS, but this cluster is told to be ${platform.platform}: ${platform.evidence.join('; ')}`,
    {
      remedy:
        mode === 'irsa'
          ? 'Set mode: instance-profile (or auto). Lamina sets IRSA up for EKS only: a cluster of your own needs a public OIDC issuer and the webhook amazon-eks-pod-identity-webhook first.'
          : 'Set mode: instance-profile (or auto). If it is EKS all the same, set platform: eks.',
    },
  );
}

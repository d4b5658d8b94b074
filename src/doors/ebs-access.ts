// Whom EBS access works with: AWS, and the cluster where something has to be asked of it.
import type { Aws } from '../aws/aws.ts';
import { openAws } from '../aws/open-aws.ts';
import type { EbsAccessWish } from '../environment/aws/types.ts';
import { detectPlatform, type DetectedPlatform } from '../environment/platform.ts';
import type { KubernetesClient } from '../kubernetes/client.ts';
import { systemClock } from '../runtime/clock.ts';
import { openCollaborators, type ConnectionRequest } from './collaborators.ts';

export interface EbsAccessRequest extends Pick<
  ConnectionRequest,
  'kubeconfig' | 'context' | 'env' | 'logger' | 'signal'
> {
  readonly wish: EbsAccessWish;
  /** `auto`, or what the cluster runs on. */
  readonly platform: string;
  readonly region: string;
}

export interface OpenedEbsAccess extends AsyncDisposable {
  readonly aws: Aws;
  /** Absent where mode and nodes say everything: a runner need not reach the cluster then. */
  readonly kubernetes?: KubernetesClient;
  readonly platform?: DetectedPlatform;
  /** Why there is nothing to do here. */
  readonly skipped?: string;
}

/** Dispose it when done. */
export async function openEbsAccess(request: EbsAccessRequest): Promise<OpenedEbsAccess> {
  const { wish, region, env, logger, signal } = request;
  const asksNodes = wish.nodes.by === 'cluster' && ['auto', 'instance-profile'].includes(wish.mode);
  const cluster = asksNodes || request.kubeconfig !== '' ? await openCollaborators(request) : undefined;
  try {
    const platform =
      cluster && (await detectPlatform(cluster.kubernetes, { override: request.platform, signal }));
    const skipped = platform && whySkipped(platform);
    const aws = openAws({ region, env, logger, clock: systemClock, signal });
    return {
      aws,
      ...(cluster === undefined ? {} : { kubernetes: cluster.kubernetes }),
      ...(platform === undefined ? {} : { platform }),
      ...(skipped === undefined ? {} : { skipped }),
      async [Symbol.asyncDispose]() {
        aws.close();
        await cluster?.[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await cluster?.[Symbol.asyncDispose]();
    throw error;
  }
}

function whySkipped({ platform, evidence }: DetectedPlatform): string | undefined {
  return platform === 'local' || platform === 'gke'
    ? `the cluster is told to be ${platform} (${evidence[0] ?? ''}), which brings volumes of its own`
    : undefined;
}

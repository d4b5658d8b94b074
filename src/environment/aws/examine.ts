// All that must be so for pods to use EBS, found out without changing anything: one plan for doctor, dry run and set-up.
import type { DetectedPlatform } from '../platform.ts';
import { checkWish } from './check-wish.ts';
import { examineEks } from './eks/examine.ts';
import { identify } from './identity.ts';
import { resolveMode } from './mode.ts';
import { examineNodes, type NodesExamination } from './nodes/examine.ts';
import type { EbsAccessCollaborators, EbsAccessWish } from './types.ts';

export interface EbsAccessRequest extends EbsAccessCollaborators {
  /** Complete, as makeWish returns it. */
  readonly wish: EbsAccessWish;
  /** As detectPlatform tells it; absent where there is no cluster to look at. */
  readonly platform?: DetectedPlatform;
}

/** The plan, and what the set-up waits for beside its calls. */
export interface ExaminedEbsAccess extends NodesExamination {
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
  if (mode.mode === 'instance-profile') {
    return { ...(await examineNodes(request, account, mode.warnings)), awaitAgentOf: '' };
  }
  const { awaitAgentOf, ...plan } = await examineEks(request, account, mode);
  return { plan, awaitAgentOf, nodes: { instances: [], associations: [], metadata: [] } };
}

// The words of taking EBS access down.
import type { Aws, AwsCall } from '../../../aws/aws.ts';
import type { KubernetesClient } from '../../../kubernetes/client.ts';
import type { Clock } from '../../../runtime/clock.ts';
import type { Logger } from '../../../runtime/logger.ts';
import type { DetectedPlatform } from '../../platform.ts';
import type { Account, EbsAccessWish } from '../types.ts';

export interface RemoveEbsAccess {
  readonly aws: Aws;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Complete, as makeWish returns it: the names, the nodes, the cluster. */
  readonly wish: EbsAccessWish;
  /** Where it is given, nothing is removed while volumes of the driver exist. */
  readonly kubernetes?: KubernetesClient;
  /** On EKS no instance is looked at, unless instance profiles were asked for by name. */
  readonly platform?: DetectedPlatform;
  readonly dryRun: boolean;
  /** Even while volumes of the driver exist. */
  readonly force: boolean;
  /** Told of each call as it succeeds, so that a run that fails has told what it did. */
  readonly onCall?: (call: AwsCall) => void;
  /** A number in [0, 1); replaced in tests. */
  readonly random?: () => number;
}

export interface LeftBehind {
  /** `IAM role lamina-ebs-csi`. */
  readonly what: string;
  readonly why: string;
}

export interface EbsAccessRemoval {
  readonly changed: boolean;
  /** What is gone, or no longer connected: `IAM role lamina-ebs-csi`. With a dry run, what would be. */
  readonly removed: readonly string[];
  readonly leftBehind: readonly LeftBehind[];
  /** The calls that were made, or (dry run) would be. */
  readonly calls: readonly AwsCall[];
}

/** What one part of the removal found out; nothing is written by it. */
export interface RemovalPart {
  readonly calls: readonly AwsCall[];
  readonly leftBehind: readonly LeftBehind[];
}

/** What the parts work with. */
export interface RemovalContext extends RemoveEbsAccess {
  readonly account: Account;
}

export const NOTHING: RemovalPart = { calls: [], leftBehind: [] };

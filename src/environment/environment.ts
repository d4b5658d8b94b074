// What a cluster must have before a layer is brought up on it.
import type { KubernetesClient } from '../kubernetes/client.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import { detectPlatform, type DetectedPlatform, type Platform } from './platform.ts';
import { ensureStorageClass, type EnsureStorageClassRequest } from './storage/ensure-storage-class.ts';
import type { StorageClassResult } from './storage/types.ts';

export interface EnvironmentRequest {
  readonly kubernetes: KubernetesClient;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** What the caller knows already; told from the cluster where it is not given. */
  readonly detected?: DetectedPlatform;
  readonly storageClass?: Pick<
    EnsureStorageClassRequest,
    'name' | 'parameters' | 'encrypted' | 'onMultipleDefaults' | 'onDrift'
  >;
  readonly dryRun?: boolean;
}

export interface EnvironmentResult {
  readonly platform: Platform;
  readonly evidence: readonly string[];
  readonly storageClass: StorageClassResult;
  readonly changed: boolean;
  readonly durationMs: number;
}

/** Platform, then storage; plain data, ready for JSON. Throws what its parts throw. */
export async function prepareEnvironment(request: EnvironmentRequest): Promise<EnvironmentResult> {
  const { kubernetes, logger, clock, signal, dryRun = false } = request;
  const start = clock.now();
  const { platform, evidence } = request.detected ?? (await detectPlatform(kubernetes, { signal }));
  logger.info(`Platform: ${platform} (${evidence.join('; ')})`);
  const storageClass = await ensureStorageClass({
    kubernetes,
    logger,
    clock,
    signal,
    platform,
    dryRun,
    ...request.storageClass,
  });
  return {
    platform,
    evidence,
    storageClass,
    changed: storageClass.changed,
    durationMs: clock.now() - start,
  };
}

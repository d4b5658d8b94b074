// The words of the previews: what one is asked for, and what it answers.
import type { StackLayerResult } from '../layers/deploy-stack.ts';
import type { LayerPlan, LayerRequest, Progress, RunIdentity, TeardownResult } from '../layers/types.ts';
import type { LaminaError } from '../runtime/errors.ts';
import type { Limiter } from '../runtime/limiter.ts';
import type { PreviewId } from './identity.ts';
import type { Quota } from './quota.ts';

export interface PreviewRequest {
  readonly id: PreviewId;
  /** In the preview's namespace, as guests. */
  readonly layers: readonly LayerRequest[];
  readonly mode: 'apply' | 'plan';
  /** Milliseconds. */
  readonly ttl: number;
  /** Over what the layers ask for. */
  readonly quota: Quota;
  /** What is deployed, for those who look at the preview. */
  readonly commit?: string;
  readonly run: RunIdentity;
  /** Milliseconds for everything together. */
  readonly timeout?: number;
}

export interface DeployPreviewOptions {
  /** Whether the pull request is open at this moment. */
  readonly isOpen: () => Promise<boolean>;
  readonly onProgress?: (progress: Progress) => void;
  /** Called when the first write is about to be made, or a plan is. */
  readonly onBegin?: () => Promise<void>;
}

export interface PreviewResult {
  readonly id: PreviewId;
  /** `closed`: the pull request is not open, and nothing was deployed. */
  readonly state: 'ready' | 'failed' | 'planned' | 'closed';
  readonly changed: boolean;
  /** Empty for a plan. */
  readonly layers: readonly StackLayerResult[];
  readonly plans: readonly LayerPlan[];
  readonly endpoints: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch; absent where nothing was deployed. */
  readonly expiresAt?: number;
}

export interface RemovalOptions {
  readonly run: RunIdentity;
  readonly dryRun: boolean;
  /** Takes a finalizer away whose controller is proved to be gone. */
  readonly clearFinalizers: boolean;
  /** Milliseconds for everything together. */
  readonly timeout?: number;
  /** Bounds how many removals are at work at once; what then only waits for its end does not count. */
  readonly inTurn?: Limiter;
  /** Asked once the lock is held: why the preview is to stay after all, if it is. */
  readonly keep?: () => Promise<string | undefined>;
}

export interface Removal extends TeardownResult {
  /** What had been deployed last, if that is known. */
  readonly commit?: string;
  /** Why it was not removed after all. */
  readonly kept?: string;
  /** What did not go, and why; run again, and it goes on from there. */
  readonly failure?: LaminaError;
}

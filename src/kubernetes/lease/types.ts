// What it takes to hold a lock in the cluster, and what its holder has of it.
import type { Clock } from '../../runtime/clock.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { KubernetesClient } from '../client.ts';

export interface LeaseRequest {
  readonly name: string;
  readonly namespace: string;
  /** How others read who holds it. */
  readonly holder: string;
  readonly url?: string;
  readonly client: KubernetesClient;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Ends the wait for the lease, and the holding of it unless `lifetime` is given. */
  readonly signal: AbortSignal;
  readonly lifetime?: AbortSignal;
}

export interface HeldLease {
  /** Aborts when the lease is lost, or when the request's lifetime ends. */
  readonly signal: AbortSignal;
  /** Gives the lease back; also after an interruption. Never throws. */
  release(): Promise<void>;
}

// What the operator asks of Cassandra's nodes, whether there are any or not.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { CONTAINER } from '../contract/names.ts';

export interface Role {
  readonly username: string;
  readonly password: string;
  readonly superuser: boolean;
}

export interface DataPlane {
  /** Starts Cassandra in a pod whose container runs; does not wait until it serves. */
  start(pod: KubernetesObject, signal: AbortSignal): Promise<void>;
  /** Whether the node serves clients. */
  isReady(pod: KubernetesObject): boolean;
  /** undefined as long as the node is no member of the ring. */
  hostId(pod: KubernetesObject, signal: AbortSignal): Promise<string | undefined>;
  /** Whether every one of these nodes sees a quorum of each row. */
  isHealthy(pods: readonly KubernetesObject[], racks: number, signal: AbortSignal): Promise<boolean>;
  ensureRole(pod: KubernetesObject, role: Role, signal: AbortSignal): Promise<void>;
  reloadSeeds(pod: KubernetesObject, signal: AbortSignal): Promise<void>;
  drain(pod: KubernetesObject, signal: AbortSignal): Promise<void>;
}

interface PodStatus {
  readonly phase?: string;
  readonly podIP?: string;
  readonly startTime?: string;
  readonly conditions?: readonly {
    readonly type: string;
    readonly status: string;
    readonly reason?: string;
    readonly lastTransitionTime?: string;
  }[];
  readonly containerStatuses?: readonly ContainerStatus[];
  readonly initContainerStatuses?: readonly ContainerStatus[];
}

interface ContainerStatus {
  readonly name: string;
  readonly ready?: boolean;
  readonly restartCount?: number;
  readonly state?: {
    readonly running?: { readonly startedAt?: string };
    readonly waiting?: { readonly reason?: string };
  };
}

/** A new pod has none. */
export const podStatus = (pod: KubernetesObject): PodStatus => (pod['status'] as PodStatus | undefined) ?? {};

/** The status of Cassandra's own container. */
export const containerOf = (pod: KubernetesObject): ContainerStatus | undefined =>
  podStatus(pod).containerStatuses?.find(({ name }) => name === CONTAINER);

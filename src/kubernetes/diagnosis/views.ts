// The fields of built-in objects that the rules read. Everything is optional: a young object has no status yet.
import type { Condition, KubernetesObject } from '../objects.ts';

interface ContainerState {
  readonly waiting?: { readonly reason?: string; readonly message?: string };
  readonly running?: { readonly startedAt?: string };
  readonly terminated?: {
    readonly exitCode: number;
    readonly reason?: string;
    readonly message?: string;
    readonly signal?: number;
  };
}

export interface ContainerStatus {
  readonly name: string;
  readonly image?: string;
  readonly ready?: boolean;
  readonly restartCount?: number;
  readonly state?: ContainerState;
  readonly lastState?: ContainerState;
}

export interface ContainerSpec {
  readonly name: string;
  readonly image?: string;
  readonly args?: readonly string[];
  readonly env?: readonly {
    readonly name: string;
    readonly value?: string;
    readonly valueFrom?: { readonly fieldRef?: { readonly fieldPath: string } };
  }[];
  readonly resources?: {
    readonly requests?: Readonly<Record<string, string | number>>;
    readonly limits?: Readonly<Record<string, string | number>>;
  };
}

export interface Toleration {
  readonly key?: string;
  readonly operator?: string;
  readonly value?: string;
  readonly effect?: string;
}

export interface PodSpec {
  readonly nodeName?: string;
  readonly containers?: readonly ContainerSpec[];
  readonly initContainers?: readonly ContainerSpec[];
  readonly tolerations?: readonly Toleration[];
  readonly volumes?: readonly {
    readonly name: string;
    readonly persistentVolumeClaim?: { readonly claimName: string };
  }[];
}

export interface Pod extends KubernetesObject {
  readonly spec?: PodSpec;
  readonly status?: {
    readonly phase?: string;
    readonly reason?: string;
    readonly message?: string;
    readonly conditions?: readonly Condition[];
    readonly containerStatuses?: readonly ContainerStatus[];
    readonly initContainerStatuses?: readonly ContainerStatus[];
  };
}

export interface Claim extends KubernetesObject {
  readonly spec?: { readonly storageClassName?: string; readonly volumeName?: string };
  readonly status?: { readonly phase?: string };
}

export interface StorageClass extends KubernetesObject {
  readonly provisioner?: string;
  readonly volumeBindingMode?: string;
}

export interface NodeObject extends KubernetesObject {
  readonly spec?: {
    readonly unschedulable?: boolean;
    readonly taints?: readonly { readonly key: string; readonly value?: string; readonly effect: string }[];
  };
  readonly status?: {
    readonly allocatable?: Readonly<Record<string, string | number>>;
    readonly conditions?: readonly Condition[];
  };
}

export interface CsiNode extends KubernetesObject {
  readonly spec?: { readonly drivers?: readonly { readonly name: string }[] | null };
}

export interface EventObject extends KubernetesObject {
  readonly involvedObject?: {
    readonly kind?: string;
    readonly namespace?: string;
    readonly name?: string;
    readonly uid?: string;
  };
  readonly reason?: string;
  readonly message?: string;
  readonly type?: string;
  readonly count?: number;
  readonly firstTimestamp?: string | null;
  readonly lastTimestamp?: string | null;
  readonly eventTime?: string | null;
  readonly series?: { readonly count?: number; readonly lastObservedTime?: string };
}

export interface Workload extends KubernetesObject {
  readonly spec?: {
    readonly replicas?: number;
    readonly completions?: number;
    readonly template?: {
      readonly metadata?: { readonly labels?: Readonly<Record<string, string>> };
      readonly spec?: PodSpec;
    };
  };
  readonly status?: Readonly<Record<string, unknown>> & { readonly conditions?: readonly Condition[] };
}

/** When an event was last seen, in milliseconds since the epoch; 0 if it does not say. */
export function lastSeen(event: EventObject): number {
  const time =
    event.series?.lastObservedTime ??
    event.lastTimestamp ??
    event.eventTime ??
    event.firstTimestamp ??
    event.metadata.creationTimestamp;
  return time == null ? 0 : Date.parse(time);
}

/** Of init containers, then of the others. */
export function containerStatuses(pod: Pod): readonly ContainerStatus[] {
  return [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
}

/** Ready, or done. */
export function podIsWell(pod: Pod): boolean {
  if (pod.status?.phase === 'Succeeded') return true;
  return (pod.status?.conditions ?? []).some(({ type, status }) => type === 'Ready' && status === 'True');
}

/** Whether the scheduler has found no node for a pod. */
export function isUnschedulable(pod: Pod): boolean {
  return (pod.status?.conditions ?? []).some(
    ({ type, status, reason }) => type === 'PodScheduled' && status === 'False' && reason === 'Unschedulable',
  );
}

/** On a node, but neither running nor ended: its containers wait for volumes or network. */
export function podIsStarting(pod: Pod): boolean {
  return pod.status?.phase === 'Pending' && pod.spec?.nodeName !== undefined;
}

/** Whether a workload still has fewer pods, or fewer ready ones, than it wants. */
export function workloadLacksPods(workload: Workload): boolean {
  const status = workload.status ?? {};
  const number = (field: string): number => (typeof status[field] === 'number' ? status[field] : 0);
  switch (workload.kind) {
    case 'Job':
      return number('succeeded') < (workload.spec?.completions ?? 1);
    case 'DaemonSet':
      return number('numberReady') < number('desiredNumberScheduled');
    case 'StrimziPodSet':
      return number('readyPods') < number('pods') || number('currentPods') < number('pods');
    default:
      return number('readyReplicas') < (workload.spec?.replicas ?? 1);
  }
}

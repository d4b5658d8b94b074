// What one pod tells of its own way: made, scheduled, ready, ended; restarts, and what holds it.
import { timeOf } from '../../kubernetes/fields.ts';
import { findCondition, type KubernetesObject } from '../../kubernetes/objects.ts';

/** Times are milliseconds since the epoch; the API server keeps them to the second. */
export interface PodTiming {
  readonly name: string;
  readonly namespace: string;
  /** Whose resource owns it; absent where that cannot be told. */
  readonly layer?: string;
  readonly createdAt: number;
  readonly scheduledAt?: number;
  /** Since when it is ready; absent while it is not. */
  readonly readyAt?: number;
  /** When its last container ended; absent while one runs. */
  readonly endedAt?: number;
  /** Pending, Running, Succeeded, Failed or Unknown. */
  readonly phase: string;
  readonly restarts: number;
  /** Why it is not ready, in a word of Kubernetes: Unschedulable, ImagePullBackOff, OOMKilled. */
  readonly reason?: string;
}

interface ContainerState {
  readonly waiting?: { readonly reason?: string };
  readonly running?: { readonly startedAt?: string };
  readonly terminated?: {
    readonly reason?: string;
    readonly exitCode?: number;
    readonly finishedAt?: string;
  };
}

interface ContainerStatus {
  readonly restartCount?: number;
  readonly state?: ContainerState;
  readonly lastState?: ContainerState;
}

interface PodStatus {
  readonly phase?: string;
  readonly reason?: string;
  readonly initContainerStatuses?: readonly ContainerStatus[];
  readonly containerStatuses?: readonly ContainerStatus[];
}

/** What the pod says of itself; whose layer it is it does not know. */
export function timingOf(pod: KubernetesObject): PodTiming {
  const { name, namespace = '', creationTimestamp } = pod.metadata;
  const { phase = 'Unknown' } = statusOf(pod);
  const optional = <K extends string>(key: K, at: number | undefined): Partial<Record<K, number>> =>
    at === undefined ? {} : ({ [key]: at } as Partial<Record<K, number>>);
  const readyAt = sinceTrue(pod, 'Ready');
  const reason = readyAt === undefined && phase !== 'Succeeded' ? holdup(pod) : undefined;
  return {
    name,
    namespace,
    createdAt: Date.parse(creationTimestamp ?? ''),
    ...optional('scheduledAt', sinceTrue(pod, 'PodScheduled')),
    ...optional('readyAt', readyAt),
    ...optional('endedAt', endOf(pod)),
    phase,
    restarts: restartsOf(pod),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** Whether the pod was made, or one of its containers started again, at `since` or later. */
export function isOfRun(pod: KubernetesObject, since: number): boolean {
  // The server's times have no fraction: what was made in the same second counts.
  const from = Math.floor(since / 1000) * 1000;
  if (Date.parse(pod.metadata.creationTimestamp ?? '') >= from) return true;
  return containersOf(pod).some(({ restartCount = 0, state, lastState }) => {
    const times = [state?.running?.startedAt, lastState?.terminated?.finishedAt];
    return restartCount > 0 && times.some((time) => Date.parse(time ?? '') >= from);
  });
}

const statusOf = (pod: KubernetesObject): PodStatus => pod['status'] ?? {};

const containersOf = (pod: KubernetesObject): readonly ContainerStatus[] => {
  const { initContainerStatuses = [], containerStatuses = [] } = statusOf(pod);
  return [...initContainerStatuses, ...containerStatuses];
};

const restartsOf = (pod: KubernetesObject): number =>
  containersOf(pod).reduce((sum, { restartCount = 0 }) => sum + restartCount, 0);

function sinceTrue(pod: KubernetesObject, type: string): number | undefined {
  const condition = findCondition(pod, type);
  return condition?.status === 'True' ? timeOf(condition.lastTransitionTime) : undefined;
}

function endOf(pod: KubernetesObject): number | undefined {
  const { phase, containerStatuses = [] } = statusOf(pod);
  if (phase !== 'Succeeded' && phase !== 'Failed') return undefined;
  const ends = containerStatuses.flatMap(({ state }) => timeOf(state?.terminated?.finishedAt) ?? []);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

function holdup(pod: KubernetesObject): string | undefined {
  const scheduled = findCondition(pod, 'PodScheduled');
  if (scheduled?.status === 'False') return scheduled.reason;
  const { reason } = statusOf(pod);
  if (reason !== undefined) return reason;
  for (const { state, lastState } of containersOf(pod)) {
    if (state?.terminated !== undefined && state.terminated.exitCode !== 0) return state.terminated.reason;
    if (state?.waiting !== undefined) return state.waiting.reason ?? lastState?.terminated?.reason;
  }
  return undefined;
}

// What one look at a pod that serves tells: that it does not, or that it had to begin anew a moment ago.
import { listAt, numberAt, stringAt, timeOf } from '../fields.ts';
import { findCondition, trueCondition, type KubernetesObject } from '../objects.ts';
import { told } from './generic.ts';

export interface PodTrouble {
  /** A CamelCase word: CrashLoopBackOff, OOMKilled, Unschedulable, ContainersNotReady, Restarted. */
  readonly reason: string;
  readonly message: string;
  /** Of all its containers. */
  readonly restarts: number;
  /** Of the container that is told of, when it ended last. */
  readonly lastExitCode?: number;
  /** Milliseconds since the epoch; only of a pod that serves again. */
  readonly runsAgainSince?: number;
}

interface Container {
  readonly name: string;
  readonly ready: boolean;
  readonly restarts: number;
  readonly waiting: string | undefined;
  readonly waitingMessage: string | undefined;
  /** How it ended, if it does not run. */
  readonly ended: Ending | undefined;
  /** Of the run before the present one. */
  readonly before: Ending | undefined;
  readonly runsSince: number | undefined;
}

interface Ending {
  readonly exitCode: number;
  readonly reason: string;
}

/** Milliseconds for which a restart is news. */
const RECENT = 60_000;
/** Whether a container that waits for this reason is only being started. */
export const isOnItsWay = (reason: string): boolean =>
  reason === 'ContainerCreating' || reason === 'PodInitializing';

/**
 * Whether a pod is there to serve: one that runs to its end (a Job's, a Spark driver's) is judged by who runs it, one
 * that is leaving is not missed, and an evicted one stays as a note beside the one that has taken its place.
 */
export function isServing(pod: KubernetesObject): boolean {
  if (pod.metadata.deletionTimestamp !== undefined) return false;
  if ((stringAt(pod, 'spec', 'restartPolicy') ?? 'Always') !== 'Always') return false;
  const owners = listAt(pod.metadata, 'ownerReferences').map((owner) => stringAt(owner, 'kind'));
  return !(stringAt(pod, 'status', 'phase') === 'Failed' && owners.includes('ReplicaSet'));
}

/** Why it is not Ready; undefined where it is. */
export function unreadiness(pod: KubernetesObject): PodTrouble | undefined {
  if (trueCondition(pod, 'Ready') !== undefined) return undefined;
  const containers = containersOf(pod);
  const restarts = restartsOf(containers);
  const scheduled = findCondition(pod, 'PodScheduled');
  if (scheduled?.status === 'False') {
    const [reason, message] = told(scheduled, 'NotScheduled', 'no node was found for it yet');
    return { reason, message, restarts };
  }
  const worst =
    containers.find(({ waiting }) => waiting !== undefined && !isOnItsWay(waiting)) ??
    containers.find(({ ended }) => ended !== undefined && ended.exitCode !== 0) ??
    containers.find(({ ready }) => !ready);
  const said = findCondition(pod, 'Ready');
  const reason = stringAt(pod, 'status', 'reason') ?? worst?.waiting ?? worst?.ended?.reason ?? said?.reason;
  const message = stringAt(pod, 'status', 'message') ?? (worst === undefined ? said?.message : tell(worst));
  return {
    reason: reason ?? 'NotReady',
    message: message ?? `its phase is ${stringAt(pod, 'status', 'phase') ?? 'unknown'}`,
    restarts,
    ...lastExit(worst),
  };
}

/** What a Ready pod has behind it: a container that runs again since a moment ago. */
export function recentRestart(pod: KubernetesObject, now: number): PodTrouble | undefined {
  const containers = containersOf(pod);
  const restarted = containers.find(
    ({ restarts, before, runsSince }) =>
      restarts > 0 && before !== undefined && runsSince !== undefined && now - runsSince < RECENT,
  );
  if (restarted?.runsSince === undefined) return undefined;
  return {
    reason: 'Restarted',
    message: `container ${restarted.name} runs again since less than a minute${history(restarted)}`,
    restarts: restartsOf(containers),
    runsAgainSince: restarted.runsSince,
    ...lastExit(restarted),
  };
}

function tell(container: Container): string {
  const { name, waiting, waitingMessage, ended } = container;
  const state =
    waiting !== undefined
      ? `waits: ${waitingMessage ?? waiting}`
      : ended !== undefined
        ? `has ended with exit code ${ended.exitCode} (${ended.reason})`
        : 'is not ready';
  return `container ${name} ${state}${history(container)}`;
}

function history({ restarts, before }: Container): string {
  if (restarts === 0) return '';
  const last = before === undefined ? '' : `, the last after exit code ${before.exitCode} (${before.reason})`;
  return `; ${restarts} ${restarts === 1 ? 'restart' : 'restarts'}${last}`;
}

function lastExit(container: Container | undefined): { lastExitCode?: number } {
  const exitCode = (container?.ended ?? container?.before)?.exitCode;
  return exitCode === undefined ? {} : { lastExitCode: exitCode };
}

const restartsOf = (containers: readonly Container[]): number =>
  containers.reduce((sum, { restarts }) => sum + restarts, 0);

function containersOf(pod: KubernetesObject): Container[] {
  return ['initContainerStatuses', 'containerStatuses'].flatMap((list) =>
    listAt(pod, 'status', list).flatMap((status): Container[] => {
      // An init container that has done its work is no part of what runs.
      if (list === 'initContainerStatuses' && endingAt(status, 'state')?.exitCode === 0) return [];
      return [
        {
          name: stringAt(status, 'name') ?? '',
          ready: (status as { ready?: unknown }).ready === true,
          restarts: numberAt(status, 'restartCount') ?? 0,
          waiting: stringAt(status, 'state', 'waiting', 'reason'),
          waitingMessage: stringAt(status, 'state', 'waiting', 'message'),
          ended: endingAt(status, 'state'),
          before: endingAt(status, 'lastState'),
          runsSince: timeOf(stringAt(status, 'state', 'running', 'startedAt')),
        },
      ];
    }),
  );
}

function endingAt(status: unknown, state: 'state' | 'lastState'): Ending | undefined {
  const exitCode = numberAt(status, state, 'terminated', 'exitCode');
  if (exitCode === undefined) return undefined;
  return { exitCode, reason: stringAt(status, state, 'terminated', 'reason') ?? 'Error' };
}

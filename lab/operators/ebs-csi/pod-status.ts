// The kubelet's part for the driver's pods: KWOK leaves them alone, so their status is written here.
import { ApiError } from '../../../src/kubernetes/errors.ts';
import { referenceTo } from '../../../src/kubernetes/objects.ts';
import { timestamp } from '../engine/timestamp.ts';
import type { DriverContext } from './context.ts';
import type { Pod } from './contract/kinds.ts';
import { KUBELET } from './contract/texts.ts';

/** What became of the containers that are not well, by name. */
export type Crashes = ReadonlyMap<string, string>;

export interface PodState {
  /** Containers in CrashLoopBackOff, with the last words of each. */
  readonly crashes: Crashes;
  readonly restarts: number;
  /** Seconds until the next try. */
  readonly backOff: number;
  /** Whether the readiness probe of the driver's container succeeds. */
  readonly ready: boolean;
}

/** A pod all of whose containers run. */
export const WELL: PodState = { crashes: new Map(), restarts: 0, backOff: 0, ready: true };

/** Writes nothing where the status is as it should be; a pod that has gone is left alone. */
export async function writePodStatus(context: DriverContext, pod: Pod, state: PodState): Promise<void> {
  const { client, clock, signal } = context;
  const now = timestamp(clock.now());
  const well = state.ready && state.crashes.size === 0;
  const condition = (type: string, good: boolean): object => ({
    ...{ type, status: good ? 'True' : 'False', lastTransitionTime: now },
    ...(good ? {} : { reason: 'ContainersNotReady', message: unreadyMessage(state) }),
  });
  const status = {
    phase: 'Running',
    startTime: now,
    conditions: [
      ...[condition('PodScheduled', true), condition('Initialized', true)],
      ...[condition('ContainersReady', well), condition('Ready', well)],
    ],
    containerStatuses: pod.spec.containers.map(({ name, image }) => ({
      ...{ name, image, imageID: '', restartCount: state.restarts },
      ...containerState(pod, name, state, now),
    })),
  };
  try {
    await client.mergePatch(referenceTo(pod), { status }, { subresource: 'status', signal });
  } catch (error) {
    if (!(error instanceof ApiError && error.reason === 'NotFound')) throw error;
  }
}

function containerState({ metadata }: Pod, name: string, state: PodState, now: string): object {
  const words = state.crashes.get(name);
  if (words === undefined)
    return {
      ready: state.ready || name !== 'ebs-plugin',
      started: true,
      state: { running: { startedAt: now } },
    };
  const { name: pod, namespace, uid } = metadata;
  return {
    ...{ ready: false, started: false },
    state: {
      waiting: {
        reason: 'CrashLoopBackOff',
        message: KUBELET.waiting(state.backOff, name, pod, namespace, uid),
      },
    },
    lastState: {
      terminated: { exitCode: 1, reason: 'Error', message: words, startedAt: now, finishedAt: now },
    },
  };
}

const unreadyMessage = ({ crashes }: PodState): string =>
  `containers with unready status: [${crashes.size === 0 ? 'ebs-plugin' : [...crashes.keys()].join(' ')}]`;

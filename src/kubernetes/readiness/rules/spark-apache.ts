// Rows for Apache's own Spark operator. It ends every application, good or bad, in the same state: only the states before
// that tell which it was.
import { recordAt, stringAt } from '../../fields.ts';
import type { KubernetesObject } from '../../objects.ts';
import { failed, progressing, ready, type Rule } from '../rule.ts';
import type { Assessment } from '../types.ts';

const GROUP = 'spark.apache.org';

const RUNNING: ReadonlySet<string> = new Set(['RunningHealthy', 'RunningWithPartialCapacity']);

/** Where an attempt ended badly. With a restart policy another one may follow. */
const BROKEN: ReadonlySet<string> = new Set([
  'Failed',
  'SchedulingFailure',
  'DriverStartTimedOut',
  'DriverReadyTimedOut',
  'ExecutorsStartTimedOut',
  'DriverEvicted',
]);

/** The ends of success and of failure alike. */
const ENDED: ReadonlySet<string> = new Set(['ResourceReleased', 'TerminatedWithoutReleaseResources']);

const summaryOf = (state: unknown): string => stringAt(state, 'currentStateSummary') ?? '';
const messageOf = (state: unknown): string => stringAt(state, 'message') ?? '';
const currentState = (object: KubernetesObject): unknown => recordAt(object, 'status')['currentState'];

function judgeApplication(object: KubernetesObject): Assessment {
  const state = currentState(object);
  const summary = summaryOf(state);
  if (RUNNING.has(summary)) return ready(summary, 'its driver and executors are running');
  if (summary === 'Succeeded') return ready(summary, 'the application ran to its end', { final: true });
  if (ENDED.has(summary)) return judgeEnd(object);
  if (BROKEN.has(summary)) {
    const told = messageOf(state) || `its state is ${summary}`;
    return mayRestart(object) ? progressing(summary, told) : failed(summary, told);
  }
  return progressing(
    summary || 'New',
    messageOf(state) || (summary === '' ? 'not submitted yet' : `its state is ${summary}`),
  );
}

/** The operator tells an end of its own after the last try: until then it may begin another. */
function mayRestart(object: KubernetesObject): boolean {
  const policy = stringAt(object, 'spec', 'applicationTolerations', 'restartConfig', 'restartPolicy');
  return policy !== undefined && policy !== 'Never';
}

function judgeEnd(object: KubernetesObject): Assessment {
  const outcome = historyOf(object).findLast((state) => !ENDED.has(summaryOf(state)));
  const summary = summaryOf(outcome);
  if (summary === 'Succeeded') return ready(summary, 'the application ran to its end', { final: true });
  const last = summaryOf(currentState(object));
  if (summary === '') return failed(last, 'it has ended, and its history does not say how');
  return failed(summary, messageOf(outcome) || `it ended after ${summary}`);
}

/** The states of all attempts by number, which is their key. */
function historyOf(object: KubernetesObject): readonly unknown[] {
  const history = recordAt(object, 'status', 'stateTransitionHistory');
  return Object.entries(history)
    .toSorted(([left], [right]) => Number(left) - Number(right))
    .map(([, state]) => state);
}

function judgeCluster(object: KubernetesObject): Assessment {
  const state = currentState(object);
  const summary = summaryOf(state);
  if (summary === 'RunningHealthy') return ready(summary, 'its master and workers are running');
  if (summary === 'Failed' || summary === 'SchedulingFailure')
    return failed(summary, messageOf(state) || `its state is ${summary}`);
  return progressing(summary || 'New', messageOf(state) || 'not submitted yet');
}

const source = 'Apache spark-kubernetes-operator 1.0.0: its CRDs and states; there are no recordings of it';

export const apacheSparkRules: readonly Rule[] = [
  {
    group: GROUP,
    kind: 'SparkApplication',
    proof: 'anyStatus',
    doc: 'RunningHealthy, RunningWithPartialCapacity or Succeeded. ResourceReleased and TerminatedWithoutReleaseResources end both outcomes: the state before them in stateTransitionHistory tells. Failed, SchedulingFailure, DriverEvicted and the time-outs are failures unless the restart policy allows another try.',
    source,
    judge: judgeApplication,
  },
  {
    group: GROUP,
    kind: 'SparkCluster',
    proof: 'anyStatus',
    doc: 'RunningHealthy. Failed and SchedulingFailure are failures.',
    source,
    judge: judgeCluster,
  },
];

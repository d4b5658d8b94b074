// Rows for the Kubeflow Spark operator, whose status has neither conditions nor observedGeneration.
import { recordAt, stringAt } from '../../fields.ts';
import type { KubernetesObject } from '../../objects.ts';
import { SPARK_APPLICATION } from '../../operator-names.ts';
import { failed, progressing, ready, type Rule, type RuleContext } from '../rule.ts';
import type { Assessment } from '../types.ts';
import { judgeScheduling, judgeWaiting } from './pods.ts';

const GROUP = 'sparkoperator.k8s.io';

function judgeApplication(object: KubernetesObject, context: RuleContext): Assessment {
  const state = stringAt(object, 'status', 'applicationState', 'state') ?? '';
  const error = lastLine(stringAt(object, 'status', 'applicationState', 'errorMessage') ?? '');
  switch (state) {
    case 'COMPLETED':
      return ready(state, 'the application ran to its end', { final: true });
    case 'RUNNING':
    case 'SUCCEEDING':
      return ready(state, 'its driver is running');
    case 'FAILED':
      return failed(state, error || 'the application failed');
    case '':
    case 'NEW':
      return progressing('New', 'not submitted yet');
    case 'SUBMITTED':
      // It stays so for ever when the driver cannot start: only the driver's pod tells.
      return judgeDriver(object, context) ?? progressing(state, 'its driver is being started');
    default:
      // FAILING and SUBMISSION_FAILED end in a new try or in FAILED.
      return progressing(state, error || `its state is ${state}`);
  }
}

function judgeDriver(object: KubernetesObject, context: RuleContext): Assessment | undefined {
  const name = stringAt(object, 'status', 'driverInfo', 'podName');
  if (name === undefined) return undefined;
  const { namespace } = object.metadata;
  const driver = context.observed.get({
    apiVersion: 'v1',
    kind: 'Pod',
    name,
    ...(namespace === undefined ? {} : { namespace }),
  });
  if (driver === undefined) return undefined;
  const trouble = judgeWaiting(driver, context) ?? judgeScheduling(driver);
  return trouble && { ...trouble, message: `driver ${name}: ${trouble.message}` };
}

/** The operator copies whole stack traces; the last line that is not a frame says what happened. */
function lastLine(message: string): string {
  const lines = message
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at |^\s+\.\.\. \d+ more/.test(line));
  return (
    lines.findLast((line) => /caused by|exception|error|fail|denied/i.test(line))?.trim() ??
    lines.at(-1)?.trim() ??
    ''
  );
}

function judgeSchedule(object: KubernetesObject): Assessment {
  if (recordAt(object, 'spec')['suspend'] === true)
    return ready('Suspended', 'its schedule is suspended on purpose');
  const state = stringAt(object, 'status', 'scheduleState') ?? '';
  const reason = stringAt(object, 'status', 'reason') ?? '';
  if (state === 'Scheduled')
    return ready(state, `next run at ${stringAt(object, 'status', 'nextRun') ?? '?'}`);
  if (state === 'FailedValidation') return failed(state, reason || 'its schedule is not valid');
  return progressing(state || 'New', reason || 'not scheduled yet');
}

const source = 'spark-operator v1beta2 API and recordings of the operator';

export const sparkRules: readonly Rule[] = [
  {
    group: GROUP,
    kind: 'SparkApplication',
    // After a change the old COMPLETED stands until the operator has noticed; silence may last for half a minute.
    proof: 'anyStatus',
    doc: 'RUNNING or COMPLETED of this generation (proved by a status written after the change). FAILED is a failure; FAILING and SUBMISSION_FAILED may be tried again. While SUBMITTED, the driver pod tells what is wrong.',
    source,
    related: [
      {
        apiVersion: 'v1',
        kind: 'Pod',
        scope: 'namespace',
        optional: true,
        concerns(pod) {
          const name = stringAt(pod.metadata, 'labels', SPARK_APPLICATION);
          return name === undefined ? [] : [name];
        },
      },
    ],
    judge: judgeApplication,
  },
  {
    group: GROUP,
    kind: 'ScheduledSparkApplication',
    // A change of the template alone does not change the status.
    proof: 'anyStatus',
    unprovedGrace: 10_000,
    doc: 'Scheduled (or suspended on purpose). FailedValidation is a failure.',
    source,
    judge: judgeSchedule,
  },
];

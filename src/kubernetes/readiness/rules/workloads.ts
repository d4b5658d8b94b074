// Rows for what runs pods: Deployment, StatefulSet, DaemonSet, ReplicaSet, Pod, Job, CronJob.
import { numberAt, recordAt, stringAt } from '../../fields.ts';
import { findCondition, trueCondition, type KubernetesObject } from '../../objects.ts';
import { told } from '../generic.ts';
import { failed, progressing, ready, type Rule, type RuleContext } from '../rule.ts';
import type { Assessment } from '../types.ts';
import { judgeScheduling, judgeWaiting, podsOfWorkload, unlessPodsFail } from './pods.ts';

const count = (object: KubernetesObject, field: string): number => numberAt(object, 'status', field) ?? 0;
const replicasOf = (object: KubernetesObject): number => numberAt(object, 'spec', 'replicas') ?? 1;

/** The first of several counts that lacks something, as a sentence. */
function firstLack(checks: readonly (readonly [lacks: boolean, message: string])[]): string | undefined {
  return checks.find(([lacks]) => lacks)?.[1];
}

/** A quota or an admission plugin that refuses the pods says so in a condition; it may be mended from outside. */
function refused(object: KubernetesObject): Assessment | undefined {
  const failure = trueCondition(object, 'ReplicaFailure');
  return failure && progressing(...told(failure, 'ReplicaFailure', 'its pods cannot be created'));
}

function judgeDeployment(object: KubernetesObject): Assessment {
  const wanted = replicasOf(object);
  if (recordAt(object, 'spec')['paused'] === true)
    return ready('Paused', 'its roll-out is paused on purpose');
  const progress = findCondition(object, 'Progressing');
  if (progress?.reason === 'ProgressDeadlineExceeded')
    return failed(...told(progress, 'ProgressDeadlineExceeded', 'its roll-out ran out of its time'));
  const [total, updated] = [count(object, 'replicas'), count(object, 'updatedReplicas')];
  const [available, working] = [count(object, 'availableReplicas'), count(object, 'readyReplicas')];
  const lack = firstLack([
    [updated < wanted, `${updated} of ${wanted} pods updated`],
    [total > updated, `${total - updated} old pods still to go`],
    [working < wanted, `${working} of ${wanted} pods ready`],
    [available < wanted, `${available} of ${wanted} pods available`],
    [findCondition(object, 'Available')?.status === 'False', 'its condition Available is False'],
  ]);
  if (lack === undefined) return ready('Available', `${available} of ${wanted} pods available`);
  return refused(object) ?? progressing('RollingOut', lack);
}

function judgeStatefulSet(object: KubernetesObject): Assessment {
  const wanted = replicasOf(object);
  const strategy = stringAt(object, 'spec', 'updateStrategy', 'type') ?? 'RollingUpdate';
  const partition = numberAt(object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition') ?? 0;
  const [total, working] = [count(object, 'replicas'), count(object, 'readyReplicas')];
  const updated = count(object, 'updatedReplicas');
  const available = numberAt(object, 'status', 'availableReplicas') ?? working;
  const [current, next] = ['currentRevision', 'updateRevision'].map((name) =>
    stringAt(object, 'status', name),
  );
  const toUpdate = strategy === 'OnDelete' ? 0 : Math.max(0, wanted - partition);
  const lack = firstLack([
    [working < wanted, `${working} of ${wanted} pods ready`],
    [available < wanted, `${available} of ${wanted} pods available`],
    [total > wanted, `${total - wanted} surplus pods still to go`],
    [updated < toUpdate, `${updated} of ${toUpdate} pods updated`],
    [
      strategy !== 'OnDelete' && partition === 0 && wanted > 0 && current !== next,
      `revision ${next ?? ''} is still rolling out`,
    ],
  ]);
  if (lack !== undefined) return progressing('RollingOut', lack);
  if (strategy === 'OnDelete')
    return ready('OnDelete', `${working} of ${wanted} pods ready; updated on deletion`);
  return ready('Available', `${working} of ${wanted} pods ready`);
}

function judgeDaemonSet(object: KubernetesObject): Assessment {
  const wanted = numberAt(object, 'status', 'desiredNumberScheduled');
  if (wanted === undefined) return progressing('NoStatus', 'not scheduled to nodes yet');
  const onDelete = stringAt(object, 'spec', 'updateStrategy', 'type') === 'OnDelete';
  const [current, working] = [count(object, 'currentNumberScheduled'), count(object, 'numberReady')];
  const [updated, available] = [count(object, 'updatedNumberScheduled'), count(object, 'numberAvailable')];
  const lack = firstLack([
    [current < wanted, `on ${current} of ${wanted} nodes`],
    [!onDelete && updated < wanted, `updated on ${updated} of ${wanted} nodes`],
    [working < wanted, `ready on ${working} of ${wanted} nodes`],
    [available < wanted, `available on ${available} of ${wanted} nodes`],
  ]);
  return lack === undefined
    ? ready('Available', `available on ${wanted} nodes`)
    : progressing('RollingOut', lack);
}

function judgeReplicaSet(object: KubernetesObject): Assessment {
  const wanted = replicasOf(object);
  const [total, working] = [count(object, 'replicas'), count(object, 'readyReplicas')];
  const [labelled, available] = [count(object, 'fullyLabeledReplicas'), count(object, 'availableReplicas')];
  const lack = firstLack([
    [labelled < wanted, `${labelled} of ${wanted} pods created`],
    [working < wanted, `${working} of ${wanted} pods ready`],
    [available < wanted, `${available} of ${wanted} pods available`],
    [total > wanted, `${total - wanted} surplus pods still to go`],
  ]);
  if (lack === undefined) return ready('Available', `${available} of ${wanted} pods available`);
  return refused(object) ?? progressing('Scaling', lack);
}

function judgePod(object: KubernetesObject, context: RuleContext): Assessment {
  const phase = stringAt(object, 'status', 'phase') ?? 'Pending';
  const message = stringAt(object, 'status', 'message') ?? '';
  if (phase === 'Succeeded') return ready('Succeeded', 'it ran to its end', { final: true });
  if (phase === 'Failed')
    return failed(stringAt(object, 'status', 'reason') ?? 'Failed', message || 'it failed');
  if (phase === 'Running' && trueCondition(object, 'Ready') !== undefined) return ready('Ready', '');
  const waiting = judgeWaiting(object, context);
  if (waiting !== undefined) return waiting;
  const scheduling = judgeScheduling(object);
  if (scheduling !== undefined) return scheduling;
  return progressing(phase, phase === 'Running' ? 'its containers are not ready yet' : 'it is being started');
}

function judgeJob(object: KubernetesObject): Assessment {
  const done = trueCondition(object, 'Complete');
  if (done !== undefined) return ready('Complete', done.message ?? '', { final: true });
  // FailureTarget is decided before Failed, while the last pods are still being ended.
  const broken = trueCondition(object, 'Failed') ?? trueCondition(object, 'FailureTarget');
  if (broken !== undefined) return failed(...told(broken, 'Failed', 'the Job failed'));
  if (recordAt(object, 'spec')['suspend'] === true) return progressing('Suspended', 'the Job is suspended');
  const [active, succeeded, lost] = ['active', 'succeeded', 'failed'].map((name) => count(object, name));
  return progressing(
    'Running',
    `${active ?? 0} pods active, ${succeeded ?? 0} succeeded, ${lost ?? 0} failed`,
  );
}

const kubernetes = 'Kubernetes API reference';
const PODS = 'It fails with a pod whose image cannot be pulled for a minute or that has crashed five times.';

export const workloadRules: readonly Rule[] = [
  {
    group: 'apps',
    kind: 'Deployment',
    proof: 'observedGeneration',
    doc:
      'All replicas are updated, ready and available, and no old pod is left. ProgressDeadlineExceeded is a failure. A paused roll-out is not waited for. ' +
      PODS,
    source: kubernetes,
    related: [podsOfWorkload],
    judge: unlessPodsFail(judgeDeployment),
  },
  {
    group: 'apps',
    kind: 'StatefulSet',
    proof: 'observedGeneration',
    doc:
      'All replicas are ready and those above the partition are updated; with OnDelete updates are not waited for. ' +
      PODS,
    source: kubernetes,
    related: [podsOfWorkload],
    judge: unlessPodsFail(judgeStatefulSet),
  },
  {
    group: 'apps',
    kind: 'DaemonSet',
    proof: 'observedGeneration',
    doc:
      'Updated, ready and available on every node that it is meant for; with OnDelete updates are not waited for. ' +
      PODS,
    source: kubernetes,
    related: [podsOfWorkload],
    judge: unlessPodsFail(judgeDaemonSet),
  },
  ...(['apps/ReplicaSet', '/ReplicationController'] as const).map((name): Rule => {
    const [group = '', kind = ''] = name.split('/');
    return {
      group,
      kind,
      proof: 'observedGeneration',
      doc: 'All replicas are ready and available, and none is left over.',
      source: kubernetes,
      judge: judgeReplicaSet,
    };
  }),
  {
    group: '',
    kind: 'Pod',
    proof: 'whereStated',
    doc: 'Ready, or succeeded. Failed, a crash loop and an image that cannot be pulled for a minute are failures.',
    source: kubernetes,
    judge: judgePod,
  },
  {
    group: 'batch',
    kind: 'Job',
    proof: 'whereStated',
    doc: 'Complete. Failed (or FailureTarget) is a failure; a running Job is in progress.',
    source: kubernetes,
    judge: judgeJob,
  },
];

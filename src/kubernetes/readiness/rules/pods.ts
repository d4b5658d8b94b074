// Pods as evidence: a workload's own status does not say why its pods do not come up, or that they never will.
import { listAt, numberAt, stringAt, timeOf } from '../../fields.ts';
import { findCondition, keyOfObject, labelOf, type KubernetesObject } from '../../objects.ts';
import { told } from '../generic.ts';
import { isOnItsWay } from '../pod-health.ts';
import { specWrittenAt } from '../proof.ts';
import { failed, progressing, type RelatedKind, type Rule, type RuleContext } from '../rule.ts';
import type { Assessment } from '../types.ts';

/** An image that could not be pulled for this long will not come by itself: the name or the right to it is wrong. */
const IMAGE_PULL_GRACE = 60_000;

/** A workload's pod may crash a few times while what it needs comes up; this often, it takes more than two minutes. */
const CRASHES = 5;

const statusesOf = (pod: KubernetesObject): readonly unknown[] =>
  ['initContainerStatuses', 'containerStatuses'].flatMap((list) => listAt(pod, 'status', list));

/** What keeps a container waiting, the worst of the pod's containers first. */
function waitingContainer(
  pod: KubernetesObject,
): { readonly container: string; readonly reason: string; readonly message: string } | undefined {
  const waiting = statusesOf(pod).flatMap((status) => {
    const reason = stringAt(status, 'state', 'waiting', 'reason');
    if (reason === undefined || isOnItsWay(reason)) return [];
    const message = stringAt(status, 'state', 'waiting', 'message') ?? '';
    return [{ container: stringAt(status, 'name') ?? '', reason, message }];
  });
  return waiting.find(({ reason }) => TERMINAL_WAITING.has(reason)) ?? waiting[0];
}

const TERMINAL_WAITING: ReadonlySet<string> = new Set(['CrashLoopBackOff', 'InvalidImageName']);

/** Why a pod's containers will not come up by themselves, or what they wait for. */
export function judgeWaiting(pod: KubernetesObject, context: RuleContext): Assessment | undefined {
  const waiting = waitingContainer(pod);
  if (waiting === undefined) return undefined;
  const { container, reason, message } = waiting;
  const sentence = `container ${container}: ${message || reason}`;
  if (TERMINAL_WAITING.has(reason)) return failed(reason, sentence);
  if (reason !== 'ErrImagePull' && reason !== 'ImagePullBackOff') return progressing(reason, sentence);
  const giveUp =
    context.memory.since(`image of ${container} in ${keyOfObject(pod)}`, context.now) + IMAGE_PULL_GRACE;
  return context.now >= giveUp ? failed(reason, sentence) : progressing(reason, sentence, giveUp);
}

/** The pods of Deployments (by their ReplicaSet's name without its hash), StatefulSets and DaemonSets. */
export const podsOfWorkload: RelatedKind = {
  apiVersion: 'v1',
  kind: 'Pod',
  scope: 'namespace',
  optional: true,
  concerns: (pod) => ownersOf(pod).map(({ name }) => name),
};

function ownersOf(pod: KubernetesObject): { readonly kind: string; readonly name: string }[] {
  return listAt(pod.metadata, 'ownerReferences').flatMap((owner) => {
    const [kind, name] = [stringAt(owner, 'kind'), stringAt(owner, 'name')];
    if (kind === undefined || name === undefined) return [];
    if (kind !== 'ReplicaSet') return [{ kind, name }];
    const hash = `-${labelOf(pod, 'pod-template-hash') ?? ''}`;
    return name.endsWith(hash) ? [{ kind: 'Deployment', name: name.slice(0, -hash.length) }] : [];
  });
}

/** Looks at the pods of a workload that is not ready: some troubles end only by another spec. */
export function unlessPodsFail(judge: (object: KubernetesObject) => Assessment): Rule['judge'] {
  return (object, context) => {
    const verdict = judge(object);
    return verdict.state === 'progressing' ? (podTrouble(object, context) ?? verdict) : verdict;
  };
}

function podTrouble(object: KubernetesObject, context: RuleContext): Assessment | undefined {
  const { kind, metadata } = object;
  const changedAt = specWrittenAt(object);
  if (changedAt === undefined) return undefined;
  let trouble: Assessment | undefined;
  const prefix = `${metadata.name}-`;
  for (const pod of context.observed.list('', 'Pod', metadata.namespace)) {
    // Cheap, and rules out nearly all: with a thousand workloads in a namespace this is asked a million times.
    if (!pod.metadata.name.startsWith(prefix)) continue;
    const createdAt = timeOf(pod.metadata.creationTimestamp);
    // Older pods are of an earlier spec: their troubles may be what the change mends.
    if (createdAt === undefined || createdAt < changedAt || pod.metadata.deletionTimestamp !== undefined)
      continue;
    if (!ownersOf(pod).some((owner) => owner.kind === kind && owner.name === metadata.name)) continue;
    const found = troubleOf(pod, context);
    if (found?.state === 'failed') return found;
    trouble ??= found;
  }
  return trouble;
}

function troubleOf(pod: KubernetesObject, context: RuleContext): Assessment | undefined {
  const verdict = judgeWaiting(pod, context) ?? judgeScheduling(pod);
  if (verdict === undefined) return undefined;
  const message = `pod ${pod.metadata.name}: ${verdict.message}`;
  const crashes = Math.max(0, ...statusesOf(pod).map((status) => numberAt(status, 'restartCount') ?? 0));
  if (verdict.reason === 'CrashLoopBackOff') {
    // Older crashes may be of what was mended just before this wait: it takes one more to tell.
    const again = context.memory.changed(
      `crashes of ${pod.metadata.uid ?? pod.metadata.name}`,
      String(crashes),
    );
    if (crashes < CRASHES || !again) return progressing(verdict.reason, message);
  }
  return { ...verdict, message };
}

/** An autoscaler may bring a node, so this is no failure. */
export function judgeScheduling(pod: KubernetesObject): Assessment | undefined {
  const scheduled = findCondition(pod, 'PodScheduled');
  return scheduled?.status === 'False'
    ? progressing(...told(scheduled, 'NotScheduled', 'not scheduled yet'))
    : undefined;
}

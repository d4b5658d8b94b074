// What the conditions of Strimzi's resources mean. Failure is `NotReady: "True"`, never `Ready: "False"`, except in
// KafkaTopic, which does it the other way.
import { findCondition, trueCondition, type KubernetesObject } from '../../objects.ts';
import { isPaused, STRIMZI_PAUSE } from '../../operator-names.ts';
import { told } from '../generic.ts';
import { failed, progressing, ready } from '../rule.ts';
import type { Assessment } from '../types.ts';

/** Thrown while the operator reads the resources, before it touches anything: only another spec helps. */
const MODEL_FAILURES: ReadonlySet<string> = new Set([
  'InvalidResourceException',
  'InvalidConfigurationException',
  'InvalidConfigParameterException',
  'UnsupportedVersionException',
  'UnsupportedKafkaVersionException',
  'KafkaUpgradeException',
  'NoImageException',
]);

/** The topic operator's verdicts over a spec that Kafka cannot follow. */
const TOPIC_FAILURES: ReadonlySet<string> = new Set(['NotSupported', 'ResourceConflict']);

/** A broker's pod does not come up: unschedulable, or not ready within the operator's time. */
const POD_FAILURE = 'FatalProblem';

/** Whether the operator failed at the resources as they are written, and not at carrying them out. */
export const isModelFailure = (reason: string): boolean => MODEL_FAILURES.has(reason);

/**
 * Everything else (Creating, StrimziTimeoutException, TimeoutException, RuntimeException, ForceableProblem,
 * UnforceableProblem, KafkaError, …) the operator tries again by itself.
 */
export const isTerminal = (reason: string): boolean =>
  MODEL_FAILURES.has(reason) || TOPIC_FAILURES.has(reason) || reason === POD_FAILURE;

/**
 * A resource whose reconciliation is paused by its annotation stays as it is until somebody removes the annotation:
 * waiting cannot help, whatever the status says, so it fails at once and names the annotation. While the annotation is
 * gone already and the status still says ReconciliationPaused, the operator is about to resume: that is progress.
 */
export function judgePause(object: KubernetesObject): Assessment | undefined {
  if (!isPaused(object)) return undefined;
  return failed(
    'ReconciliationPaused',
    `the annotation ${STRIMZI_PAUSE} keeps its operator from working on it; remove the annotation to go on`,
  );
}

/** Of a status that is known to be of this generation. */
export function judgeStrimziConditions(object: KubernetesObject): Assessment {
  const paused = trueCondition(object, 'ReconciliationPaused');
  if (paused !== undefined)
    return progressing('ReconciliationPaused', 'its reconciliation was paused and is about to resume');
  const refused = trueCondition(object, 'NotReady') ?? refusedTopic(object);
  if (refused !== undefined) {
    const [reason, message] = told(refused, 'NotReady', 'its operator says NotReady');
    return isTerminal(reason) ? failed(reason, message) : progressing(reason, message);
  }
  const works = trueCondition(object, 'Ready');
  if (works !== undefined) return ready(...told(works, 'Ready', ''));
  const unmanaged = trueCondition(object, 'Unmanaged');
  if (unmanaged !== undefined) return ready(...told(unmanaged, 'Unmanaged', 'left alone on purpose'));
  return progressing('NotReady', 'its operator has not told yet whether it works');
}

function refusedTopic(object: KubernetesObject): ReturnType<typeof findCondition> {
  const condition = findCondition(object, 'Ready');
  return condition?.status === 'False' ? condition : undefined;
}

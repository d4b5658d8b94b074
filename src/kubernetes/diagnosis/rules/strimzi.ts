// What Strimzi's own reasons mean. They are names of Java exceptions (or, for topics, of problem classes).
import { describeReference, findCondition, groupOf, type Condition } from '../../objects.ts';
import { isPaused, STRIMZI_PAUSE } from '../../operator-names.ts';
import type { Facts } from '../facts.ts';
import { tidy } from '../../../runtime/redact.ts';
import type { Finding, Rule } from '../rule.ts';

interface StrimziReason {
  readonly reason: RegExp;
  readonly code: string;
  readonly recognises: string;
  readonly remedy: string;
}

/** Reasons about the resource itself: true whatever its pods do. */
const REFUSALS: readonly StrimziReason[] = [
  {
    reason: /^Unsupported(Kafka)?VersionException$/,
    code: 'STRIMZI_UNSUPPORTED_VERSION',
    recognises: 'spec.kafka.version is none that this Strimzi has.',
    remedy:
      'Set spec.kafka.version to one that the message lists, or install the Strimzi version that supports it.',
  },
  {
    reason: /^KafkaUpgradeException$/,
    code: 'STRIMZI_UPGRADE_REFUSED',
    recognises: 'Kafka cannot go from its present version to the asked one.',
    remedy:
      'Upgrade in the steps that Strimzi supports, metadataVersion last; a downgrade below the metadata version is not possible.',
  },
  {
    reason: /^NoImageException$/,
    code: 'STRIMZI_NO_IMAGE',
    recognises: 'The operator knows no image for the asked version.',
    remedy: 'Give spec.….image, or an operator whose image list has this version.',
  },
  {
    reason: /^Invalid(Resource|Configuration|ConfigParameter|Topic)?Exception$|^ModelException$/,
    code: 'STRIMZI_INVALID_RESOURCE',
    recognises: 'Strimzi finds the resource invalid beyond what its schema checks.',
    remedy: 'Correct the field that the message names, and apply again.',
  },
  {
    reason: /^NotSupported$/,
    code: 'STRIMZI_TOPIC_NOT_SUPPORTED',
    recognises:
      'A change that Kafka topics cannot make (fewer partitions, other replicas without Cruise Control).',
    remedy:
      'Put the former number back: partitions can only grow, and replicas change through a reassignment. A topic with fewer partitions has to be a new one.',
  },
  {
    reason: /^ResourceConflict$/,
    code: 'STRIMZI_TOPIC_CONFLICT',
    recognises: 'Two KafkaTopics manage the same topic.',
    remedy:
      'Keep one: delete the other after annotating it strimzi.io/managed=false, so that the topic itself stays.',
  },
  {
    reason: /^InvalidRequestException$|^PolicyViolation(Exception)?$/,
    code: 'STRIMZI_KAFKA_REFUSED',
    recognises: 'Kafka itself refused the request.',
    remedy: 'Correct what the message names.',
  },
];

/** Reasons that follow from something deeper, which the rules before these have looked for. */
const CONSEQUENCES: readonly StrimziReason[] = [
  {
    reason: /^FatalProblem$/,
    code: 'STRIMZI_ROLL_STUCK',
    recognises: 'The roller gave up on a broker that does not become ready.',
    remedy:
      'Look at the pod that the message names; if the last change caused it, put the former spec back, and the operator rolls again.',
  },
  {
    reason: /^(Strimzi)?Timeout(Exception|Error)?$|^TimeoutException$/,
    code: 'STRIMZI_TIMEOUT',
    recognises: 'The operator waited five minutes for something; it tries again within two minutes.',
    remedy:
      'Give the deploy a longer timeout (10 minutes or more), and look at the pods that the message names.',
  },
  {
    reason: /^(Unf|F)orceableProblem$/,
    code: 'STRIMZI_ROLL_WAITS',
    recognises: 'The roller waits: restarting a broker now would take partitions below min.insync.replicas.',
    remedy:
      'Bring the other brokers back in sync first; topics with one replica, or min.insync.replicas equal to the replicas, block every roll.',
  },
  {
    reason: /^KafkaError$/,
    code: 'STRIMZI_KAFKA_ERROR',
    recognises: 'The topic or user operator does not get through to Kafka.',
    remedy:
      'Look at whether the brokers are ready, and at the log of the entity operator; it tries again by itself.',
  },
  {
    reason: /^(KubernetesClient|Runtime|NullPointer|Concurrent\w*|Completion)Exception$|^InternalError$/,
    code: 'STRIMZI_OPERATOR_ERROR',
    recognises: 'The operator itself failed at something.',
    remedy: 'Read the log of the cluster operator around this time; it tries again within two minutes.',
  },
];

function badCondition({ target, reference }: Facts): Condition | undefined {
  if (target === undefined || !/^(kafka|core)\.strimzi\.io$/.test(groupOf(reference.apiVersion)))
    return undefined;
  const notReady = findCondition(target, 'NotReady');
  if (notReady?.status === 'True') return notReady;
  const ready = findCondition(target, 'Ready');
  return ready?.status === 'False' ? ready : undefined;
}

function toRule(row: StrimziReason): Rule {
  return {
    code: row.code,
    recognises: row.recognises,
    find: (facts): Finding | undefined => {
      const condition = badCondition(facts);
      const { reason = '', message = '' } = condition ?? {};
      if (condition === undefined || !row.reason.test(reason)) return undefined;
      return {
        culprit: facts.reference,
        cause: `Strimzi refuses or cannot finish ${describeReference(facts.reference)} (${reason}): ${tidy(message)}`,
        remedy: row.remedy,
      };
    },
  };
}

export const strimziRefusals: readonly Rule[] = REFUSALS.map(toRule);
export const strimziConsequences: readonly Rule[] = CONSEQUENCES.map(toRule);

export const reconciliationPaused: Rule = {
  code: 'STRIMZI_PAUSED',
  recognises: 'Reconciliation is paused by annotation.',
  find: ({ target, reference }) => {
    if (target === undefined || groupOf(reference.apiVersion) !== 'kafka.strimzi.io' || !isPaused(target))
      return undefined;
    return {
      culprit: reference,
      cause: `${describeReference(reference)} is paused by its annotation ${STRIMZI_PAUSE}.`,
      remedy: `Let it go on: kubectl -n ${reference.namespace ?? 'default'} annotate ${reference.kind.toLowerCase()} ${reference.name} ${STRIMZI_PAUSE}-`,
    };
  },
};

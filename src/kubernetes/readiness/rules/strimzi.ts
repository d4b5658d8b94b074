// Rows for Strimzi: Kafka and everything that its operators work on.
import { annotationOf, generationOf, labelOf, trueCondition, type KubernetesObject } from '../../objects.ts';
import { STRIMZI_CLUSTER, STRIMZI_POOL } from '../../operator-names.ts';
import { told } from '../generic.ts';
import { wantedGeneration } from '../proof.ts';
import { failed, progressing, ready, type RelatedKind, type Rule } from '../rule.ts';
import type { Assessment } from '../types.ts';
import { judgePause, judgeStrimziConditions } from './strimzi-conditions.ts';
import { judgeKafka, judgePoolCluster, noteKafka } from './strimzi-kafka.ts';
import { judgePodSet, judgePool, KAFKA_API, KAFKA_GROUP, POD_SET_API } from './strimzi-pools.ts';

const byLabel =
  (label: string) =>
  (related: KubernetesObject): readonly string[] | undefined => {
    const name = labelOf(related, label);
    return name === undefined ? undefined : [name];
  };

const nodePools = (concerns: RelatedKind['concerns']): RelatedKind => ({
  apiVersion: KAFKA_API,
  kind: 'KafkaNodePool',
  scope: 'namespace',
  concerns,
});
const podSets = (label: string): RelatedKind => ({
  apiVersion: POD_SET_API,
  kind: 'StrimziPodSet',
  scope: 'namespace',
  concerns: byLabel(label),
});
const kafkas: RelatedKind = {
  apiVersion: KAFKA_API,
  kind: 'Kafka',
  scope: 'namespace',
  concerns: () => undefined,
};

const strimzi = 'Strimzi source (StatusUtils, KafkaAssemblyOperator, BatchingTopicController)';
const recorded = `${strimzi} and recordings of the operator`;

/** Kinds that say everything in their own conditions. */
const plain = (kind: string, doc: string): Rule => ({
  group: KAFKA_GROUP,
  kind,
  proof: 'observedGeneration',
  doc: `${doc} A paused reconciliation is a failure.`,
  source: strimzi,
  beforeProof: judgePause,
  judge: judgeStrimziConditions,
});

const ordinary =
  'Ready=True of this generation. NotReady=True with a terminal reason is a failure; every other reason is tried again by the operator.';

export const strimziRules: readonly Rule[] = [
  {
    group: KAFKA_GROUP,
    kind: 'Kafka',
    proof: 'observedGeneration',
    doc: `${ordinary} All its node pools and their StrimziPodSets must be right as well, since it stays Ready while a pool's change cannot be scheduled.`,
    source: recorded,
    related: [nodePools(byLabel(STRIMZI_CLUSTER)), podSets(STRIMZI_CLUSTER)],
    beforeProof(kafka, context) {
      noteKafka(kafka, context);
      return judgePause(kafka);
    },
    judge: judgeKafka,
  },
  {
    group: KAFKA_GROUP,
    kind: 'KafkaNodePool',
    proof: 'observedGeneration',
    doc: 'Observed, with an id for each node, and its StrimziPodSet has followed and runs all pods in their newest form. Until then it fails with its Kafka.',
    source: recorded,
    related: [podSets(STRIMZI_POOL), kafkas, nodePools(() => undefined)],
    beforeProof(pool, context) {
      // A pool that works is not the worse for a Kafka that its own spec keeps from getting on.
      if (judgePool(pool, wantedGeneration(pool, context), context).state === 'ready') return undefined;
      return judgePoolCluster(pool, context);
    },
    judge: (pool, context) => judgePool(pool, wantedGeneration(pool, context), context),
  },
  {
    group: 'core.strimzi.io',
    kind: 'StrimziPodSet',
    proof: 'observedGeneration',
    doc: 'All pods exist, are of the newest form, and ready.',
    source: recorded,
    judge: (podSet) => judgePodSet(podSet, generationOf(podSet) ?? 0, undefined),
  },
  plain(
    'KafkaTopic',
    'Ready=True of this generation (or Unmanaged=True). Ready=False with NotSupported or ResourceConflict is a failure; KafkaError and InternalError are tried again.',
  ),
  plain('KafkaUser', ordinary),
  plain('KafkaConnect', ordinary),
  plain('KafkaConnector', ordinary),
  plain('KafkaBridge', ordinary),
  plain('KafkaMirrorMaker2', ordinary),
  {
    ...plain(
      'KafkaRebalance',
      'Ready=True of this generation; a template, or a proposal that waits for approval. NotReady and Stopped are failures.',
    ),
    beforeProof: (object) =>
      isTemplate(object) ? ready('Template', 'a template, which is not worked on') : judgePause(object),
    judge: judgeRebalance,
  },
];

const isTemplate = (object: KubernetesObject): boolean =>
  annotationOf(object, 'strimzi.io/rebalance-template') === 'true';

/** The state of a rebalance is the type of its condition. */
function judgeRebalance(object: KubernetesObject): Assessment {
  const proposal = trueCondition(object, 'ProposalReady');
  const automatic = annotationOf(object, 'strimzi.io/rebalance-auto-approval') === 'true';
  if (proposal !== undefined && !automatic)
    return ready(
      'ProposalReady',
      'its proposal waits for approval (annotation strimzi.io/rebalance: approve)',
    );
  const stopped = trueCondition(object, 'Stopped');
  if (stopped !== undefined) return failed(...told(stopped, 'Stopped', 'it was stopped'));
  for (const state of ['New', 'PendingProposal', 'ProposalReady', 'Rebalancing']) {
    if (trueCondition(object, state) !== undefined) return progressing(state, `its state is ${state}`);
  }
  return judgeStrimziConditions(object);
}

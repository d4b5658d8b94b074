// Kafka with its node pools: when its Ready may be believed, and when its failure.
import type { KubernetesObject } from '../../objects.ts';
import { generationOf, labelOf, listAt, stringAt, timeOf, trueCondition } from '../fields.ts';
import { isObserved, MANAGED_FIELDS_PRECISION, specWrittenAt, statusWrittenAt } from '../proof.ts';
import { failed, progressing, type RuleContext } from '../rule.ts';
import type { Assessment } from '../types.ts';
import { isModelFailure, isTerminal, judgePause, judgeStrimziConditions } from './strimzi-conditions.ts';
import {
  CLUSTER_LABEL,
  judgePool,
  KAFKA_API,
  notePool,
  OPERATION_TIMEOUT,
  poolObservedSince,
  poolSeenSince,
  poolsOf,
  SETTLE_TIME,
} from './strimzi-pools.ts';

const generation = (object: KubernetesObject): number => generationOf(object) ?? 0;

/** Notes the cluster's pools and its failure at every sight, whatever the verdict will be. */
export function noteKafka(kafka: KubernetesObject, context: RuleContext): void {
  for (const pool of poolsOf(kafka.metadata.name, kafka.metadata.namespace, context.observed))
    notePool(pool, generation(pool), context);
  noteFailure(kafka, context);
}

export function judgeKafka(kafka: KubernetesObject, context: RuleContext): Assessment {
  const verdict = judgeStrimziConditions(kafka);
  if (verdict.state === 'progressing') return verdict;
  if (verdict.state === 'failed') {
    const failure = believedFailure(kafka, context);
    return failure.state === 'failed' ? verdict : failure;
  }
  const pools = poolsOf(kafka.metadata.name, kafka.metadata.namespace, context.observed);
  const names = pools.map((pool) => pool.metadata.name);
  const unseen = listAt(kafka, 'status', 'kafkaNodePools').flatMap((entry) => stringAt(entry, 'name') ?? []);
  const missing = unseen.find((name) => !names.includes(name));
  if (missing !== undefined) return progressing('NoNodePools', `its node pool ${missing} was not found`);
  if (pools.length === 0) return progressing('NoNodePools', 'no KafkaNodePool belongs to it');
  for (const pool of pools) {
    const { name } = pool.metadata;
    if (pool.metadata.deletionTimestamp !== undefined)
      return progressing('Terminating', `its node pool ${name} is being deleted`);
    const { state, reason, message, recheckAt } = judgePool(pool, generation(pool), context);
    if (state !== 'ready') return progressing(reason, `node pool ${name}: ${message}`, recheckAt);
  }
  return verdict;
}

/** A pool's own verdict, before anything is asked of its status: its cluster may have failed, or be paused. */
export function judgePoolCluster(pool: KubernetesObject, context: RuleContext): Assessment | undefined {
  const cluster = labelOf(pool, CLUSTER_LABEL);
  if (cluster === undefined)
    return failed('NoCluster', `it has no label ${CLUSTER_LABEL}, so that no operator works on it`);
  const { namespace } = pool.metadata;
  const kafka = context.observed.get({
    apiVersion: KAFKA_API,
    kind: 'Kafka',
    name: cluster,
    ...(namespace === undefined ? {} : { namespace }),
  });
  if (kafka === undefined) return undefined;
  noteKafka(kafka, context);
  const pause = judgePause(kafka);
  const failure = pause ?? (isObserved(kafka, generation(kafka)) ? judgeStrimziConditions(kafka) : undefined);
  if (failure?.state !== 'failed') return undefined;
  const believed = pause ?? believedFailure(kafka, context);
  return believed.state === 'failed'
    ? failed(failure.reason, `its Kafka ${cluster}: ${failure.message}`)
    : undefined;
}

function noteFailure(kafka: KubernetesObject, { memory, now }: RuleContext): number | undefined {
  const condition = trueCondition(kafka, 'NotReady');
  if (condition === undefined || !isTerminal(condition.reason ?? '')) return undefined;
  return memory.since(
    `failure of ${kafka.metadata.name}: ${condition.reason ?? ''} ${condition.lastTransitionTime ?? ''}`,
    now,
  );
}

/**
 * A Kafka keeps the failure of one try in its status while the operator is already at the next (seen for 24 s), and
 * its own generation does not move when only a pool changes. So a failure counts only if it was told after the present
 * generation of every pool: of a pool's observation where the try got as far, of the pool's change otherwise.
 */
function believedFailure(kafka: KubernetesObject, context: RuleContext): Assessment {
  const condition = trueCondition(kafka, 'NotReady');
  const reason = condition?.reason ?? '';
  const toldSince = noteFailure(kafka, context) ?? context.now;
  const toldAt = timeOf(condition?.lastTransitionTime);
  let doubtUntil = 0;
  for (const pool of poolsOf(kafka.metadata.name, kafka.metadata.namespace, context.observed)) {
    const observedSince = poolObservedSince(pool, generation(pool), context);
    const [since, writtenAt] =
      observedSince === undefined
        ? [poolSeenSince(pool, generation(pool), context), specWrittenAt(pool)]
        : [observedSince, statusWrittenAt(pool)];
    // The operator reads pools before it acts: a wrong model is told anew within seconds. A pod that does not come up
    // is told once the operator's own time is over, and only of a generation that was observed before.
    const patience = isModelFailure(reason) && observedSince === undefined ? SETTLE_TIME : OPERATION_TIMEOUT;
    const old =
      toldSince < since ||
      (toldSince === since && isOlder(toldAt, writtenAt)) ||
      (observedSince === undefined && !isModelFailure(reason));
    if (old) doubtUntil = Math.max(doubtUntil, since + patience);
  }
  if (context.now >= doubtUntil) return failed(reason, condition?.message ?? '');
  return progressing(
    reason,
    `${condition?.message ?? ''} (told before the last change of its node pools; its operator is trying again)`,
    doubtUntil,
  );
}

/** Whether a time that is exact may lie before one that was cut to whole seconds; false where one is unknown. */
function isOlder(toldAt: number | undefined, writtenAt: number | undefined): boolean {
  return toldAt !== undefined && writtenAt !== undefined && toldAt < writtenAt + MANAGED_FIELDS_PRECISION;
}

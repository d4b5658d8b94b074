// Kafka with its node pools: when its Ready may be believed, and when its failure.
import { listAt, stringAt, timeOf } from '../../fields.ts';
import { generationOf, labelOf, trueCondition, type KubernetesObject } from '../../objects.ts';
import { STRIMZI_CLUSTER } from '../../operator-names.ts';
import { isObserved, MANAGED_FIELDS_PRECISION, specWrittenAt, statusWrittenAt } from '../proof.ts';
import { failed, progressing, type RuleContext } from '../rule.ts';
import type { Assessment } from '../types.ts';
import { isModelFailure, isTerminal, judgePause, judgeStrimziConditions } from './strimzi-conditions.ts';
import {
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

/** A Kafka whose status is of this generation: by its conditions, then by each of its pools. */
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
  const cluster = labelOf(pool, STRIMZI_CLUSTER);
  if (cluster === undefined)
    return failed('NoCluster', `it has no label ${STRIMZI_CLUSTER}, so that no operator works on it`);
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
 * How long after a pool's change a failure may still be of a try that began before it. A first deploy meets this: the
 * operator looks at a new Kafka before its pools exist, and says so after they do.
 */
const READING_TIME = 2_000;

/**
 * A Kafka keeps the failure of one try in its status while the operator is already at the next (seen for 24 s), and
 * its own generation does not move when only a pool changes. So a failure that a pool's change may have mended counts
 * only if it was told after the present generation of every pool: after its observation where the operator has got so
 * far, after its change otherwise.
 */
function believedFailure(kafka: KubernetesObject, context: RuleContext): Assessment {
  const condition = trueCondition(kafka, 'NotReady');
  const [reason, message] = [condition?.reason ?? '', condition?.message ?? ''];
  const ofModel = isModelFailure(reason);
  if (ofModel && !/pool/i.test(message)) return failed(reason, message);
  const toldSince = noteFailure(kafka, context) ?? context.now;
  const toldAt = timeOf(condition?.lastTransitionTime);
  let doubtUntil = 0;
  for (const pool of poolsOf(kafka.metadata.name, kafka.metadata.namespace, context.observed)) {
    const observedSince = poolObservedSince(pool, generation(pool), context);
    if (observedSince !== undefined) {
      const old =
        toldSince < observedSince ||
        (toldSince === observedSince && mayBeOlder(toldAt, statusWrittenAt(pool), 0) === true);
      if (old) doubtUntil = Math.max(doubtUntil, observedSince + OPERATION_TIMEOUT);
      continue;
    }
    // A pod that does not come up is only told of a generation that was observed before. A model that is wrong is told
    // anew within seconds, if it still is.
    const since = poolSeenSince(pool, generation(pool), context);
    const told = mayBeOlder(toldAt, specWrittenAt(pool), READING_TIME) ?? toldSince - since < READING_TIME;
    if (!ofModel) doubtUntil = Math.max(doubtUntil, since + OPERATION_TIMEOUT);
    else if (told) doubtUntil = Math.max(doubtUntil, since + SETTLE_TIME);
  }
  if (context.now >= doubtUntil) return failed(reason, message);
  return progressing(
    reason,
    `${message} (told before the last change of its node pools; its operator is trying again)`,
    doubtUntil,
  );
}

/**
 * Whether an exact time may lie before one that was cut to whole seconds, or less than `margin` after it; undefined
 * where one of them is unknown.
 */
function mayBeOlder(
  toldAt: number | undefined,
  writtenAt: number | undefined,
  margin: number,
): boolean | undefined {
  if (toldAt === undefined || writtenAt === undefined) return undefined;
  return toldAt < writtenAt + MANAGED_FIELDS_PRECISION + margin;
}

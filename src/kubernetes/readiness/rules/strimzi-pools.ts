// Node pools and their pods. A KafkaNodePool shows observedGeneration *before* its StrimziPodSet gets the change, and
// its Kafka stays Ready for minutes while the change cannot be scheduled: only the StrimziPodSet tells the truth.
import { fieldAt, listAt, numberAt, recordAt, stringAt } from '../../fields.ts';
import { generationOf, labelOf, type KubernetesObject, type ObjectReference } from '../../objects.ts';
import type { ObservedObjects } from '../../store.ts';
import { STRIMZI_CLUSTER } from '../../operator-names.ts';
import { sameQuantity } from '../../quantity.ts';
import { isObserved, LONG_AGO, MANAGED_FIELDS_PRECISION, specWrittenAt, statusWrittenAt } from '../proof.ts';
import { progressing, ready, type RuleContext } from '../rule.ts';
import type { Assessment } from '../types.ts';

export const KAFKA_GROUP = 'kafka.strimzi.io';
export const KAFKA_API = `${KAFKA_GROUP}/v1`;
export const POD_SET_API = 'core.strimzi.io/v1';

/**
 * How long a StrimziPodSet may take to follow its pool where nothing shows that it has (a change that does not touch
 * the pods). Seen: 0.34 s on an idle cluster; between the two the operator writes certificates and configuration.
 */
export const SETTLE_TIME = 10_000;

/** The operator's own time-out for one step (operationTimeoutMs, 5 min), and some more. */
export const OPERATION_TIMEOUT = 330_000;

/** The node pools of a Kafka cluster that were seen. */
export function poolsOf(
  cluster: string,
  namespace: string | undefined,
  observed: ObservedObjects,
): KubernetesObject[] {
  return observed
    .list(KAFKA_GROUP, 'KafkaNodePool', namespace)
    .filter((pool) => labelOf(pool, STRIMZI_CLUSTER) === cluster);
}

/** The pod set that the operator makes of a pool: it is named after both. */
function podSetOf(pool: KubernetesObject, observed: ObservedObjects): KubernetesObject | undefined {
  const { name, namespace } = pool.metadata;
  const cluster = labelOf(pool, STRIMZI_CLUSTER);
  if (cluster === undefined) return undefined;
  const reference: ObjectReference = {
    apiVersion: POD_SET_API,
    kind: 'StrimziPodSet',
    name: `${cluster}-${name}`,
    ...(namespace === undefined ? {} : { namespace }),
  };
  return observed.get(reference);
}

const identity = (pool: KubernetesObject): string => `${pool.metadata.name} ${pool.metadata.uid ?? ''}`;

/** When this generation of a pool was first seen here. */
export function poolSeenSince(pool: KubernetesObject, wanted: number, { memory, now }: RuleContext): number {
  return memory.since(`pool ${identity(pool)} generation ${wanted}`, now);
}

/** When this generation of a pool was first seen observed; undefined while it is not. */
export function poolObservedSince(
  pool: KubernetesObject,
  wanted: number,
  { memory, now }: RuleContext,
): number | undefined {
  return isObserved(pool, wanted)
    ? memory.since(`pool ${identity(pool)} observed ${wanted}`, now)
    : undefined;
}

/**
 * Notes what is seen of a pool and its pod set, at every sight of them, so that later verdicts know what came first.
 * Returns whether the pod set has moved since the pool was first seen observed.
 */
export function notePool(pool: KubernetesObject, wanted: number, context: RuleContext): boolean {
  poolSeenSince(pool, wanted, context);
  if (poolObservedSince(pool, wanted, context) === undefined) return false;
  const podSet = podSetOf(pool, context.observed);
  const seen =
    podSet === undefined ? 'none' : `${podSet.metadata.uid ?? ''} ${podSet.metadata.generation ?? 0}`;
  return context.memory.changed(`pod set of pool ${identity(pool)} at ${wanted}`, seen);
}

/** A pool is right when it was observed, has its nodes, and its StrimziPodSet has followed and runs them all. */
export function judgePool(pool: KubernetesObject, wanted: number, context: RuleContext): Assessment {
  const followed = notePool(pool, wanted, context);
  const observedSince = poolObservedSince(pool, wanted, context);
  if (observedSince === undefined)
    return progressing(
      'LatestGenerationNotObserved',
      `its operator has not observed generation ${wanted} yet`,
    );
  const replicas = numberAt(pool, 'spec', 'replicas') ?? 0;
  const nodes = listAt(pool, 'status', 'nodeIds').length;
  if (nodes !== replicas) return progressing('Scaling', `${nodes} of ${replicas} nodes have an id`);
  const podSet = podSetOf(pool, context.observed);
  if (podSet === undefined) return progressing('NoPodSet', 'its StrimziPodSet does not exist yet');
  if (isOfAnotherPool(podSet, pool))
    return progressing('NoPodSet', 'the StrimziPodSet of a pool that was there before still stands');
  const pods = judgePodSet(podSet, generationOf(podSet) ?? 0, replicas);
  if (pods.state !== 'ready') return pods;
  if (followed || hasFollowed(pool, podSet, wanted)) return pods;
  const behind = differsInResources(pool, podSet);
  const window = behind ? OPERATION_TIMEOUT : SETTLE_TIME;
  const settledAt = observedSince + window;
  if (context.now >= settledAt || isLongSettled(pool, window, context.now)) return pods;
  return progressing(
    'Settling',
    behind
      ? 'its StrimziPodSet does not have the resources of this generation yet'
      : 'its pods are ready; its StrimziPodSet may still have to follow the change',
    settledAt,
  );
}

/** All pods exist, are of the newest revision, and ready. */
export function judgePodSet(
  podSet: KubernetesObject,
  wanted: number,
  replicas: number | undefined,
): Assessment {
  if (!isObserved(podSet, wanted))
    return progressing('PodSetNotObserved', `its StrimziPodSet is not observed at generation ${wanted} yet`);
  const [pods, current, working] = ['pods', 'currentPods', 'readyPods'].map((name) =>
    numberAt(podSet, 'status', name),
  );
  const specified = fieldAt(podSet, 'spec', 'pods');
  const expected = replicas ?? (Array.isArray(specified) ? specified.length : pods);
  const told = `${pods ?? 0} of ${expected ?? '?'} pods, ${current ?? 0} of them current, ${working ?? 0} ready`;
  const right =
    expected !== undefined &&
    pods === expected &&
    current === expected &&
    working === expected &&
    (!Array.isArray(specified) || specified.length === expected);
  return right ? ready('Ready', told) : progressing('PodsNotReady', told);
}

/** Proofs that need no waiting: there never was another generation, or the writes' own times show their order. */
function hasFollowed(pool: KubernetesObject, podSet: KubernetesObject, wanted: number): boolean {
  if (wanted === 1) return true;
  const observedAt = statusWrittenAt(pool);
  const followedAt = specWrittenAt(podSet);
  return (
    observedAt !== undefined &&
    followedAt !== undefined &&
    followedAt >= observedAt + MANAGED_FIELDS_PRECISION
  );
}

/** Whether the pool's status was written so long ago that its pod set cannot be about to follow any more. */
function isLongSettled(pool: KubernetesObject, window: number, now: number): boolean {
  const observedAt = statusWrittenAt(pool);
  return observedAt !== undefined && now - observedAt > window + LONG_AGO;
}

function isOfAnotherPool(podSet: KubernetesObject, pool: KubernetesObject): boolean {
  const owners: unknown = podSet.metadata.ownerReferences;
  if (!Array.isArray(owners) || pool.metadata.uid === undefined) return false;
  const pools = (owners as unknown[]).filter((owner) => stringAt(owner, 'kind') === 'KafkaNodePool');
  return pools.length > 0 && pools.every((owner) => stringAt(owner, 'uid') !== pool.metadata.uid);
}

/** Whether the Kafka container of any pod in the set asks for other resources than the pool. */
function differsInResources(pool: KubernetesObject, podSet: KubernetesObject): boolean {
  const wanted = recordAt(pool, 'spec', 'resources');
  return listAt(podSet, 'spec', 'pods').some((pod) =>
    listAt(pod, 'spec', 'containers').some((container) => {
      if (stringAt(container, 'name') !== 'kafka' || fieldAt(container, 'resources') === undefined)
        return false;
      return ['requests', 'limits'].some((list) =>
        Object.entries(recordAt(wanted, list)).some(
          ([name, quantity]) => !sameQuantity(quantity, fieldAt(container, 'resources', list, name)),
        ),
      );
    }),
  );
}

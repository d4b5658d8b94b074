// The topic operator's work on one KafkaTopic.
import { ApiError } from '../../../../src/kubernetes/errors.ts';
import type { Condition, KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { errorMessage } from '../../../../src/runtime/errors.ts';
import { TopicFailure } from '../contract/exceptions.ts';
import {
  ANNOTATION,
  clusterOf,
  isPaused,
  KAFKA_TOPIC,
  reference,
  TOPIC_FINALIZER,
} from '../contract/names.ts';
import {
  paused,
  ready,
  readyFalse,
  sameContent,
  statusOf,
  unmanaged,
  writeStatus,
  type Status,
} from '../contract/status.ts';
import type { ClusterAccess, TopicState } from '../data-plane/data-plane.ts';
import { delayOf, pause, scenarioFor, type OperatorContext } from '../context.ts';
import { accessTo } from '../kafka/secrets.ts';
import type { ScenarioName } from '../scenarios.ts';
import { isServed } from './entity-operator.ts';

interface TopicSpec {
  readonly topicName?: string;
  readonly partitions?: number;
  readonly replicas?: number;
  readonly config?: Readonly<Record<string, unknown>>;
}

/** Returns after how many milliseconds the topic is due again; undefined where nobody is responsible for it. */
export async function reconcileTopic(
  context: OperatorContext,
  namespace: string,
  name: string,
): Promise<number | undefined> {
  const topic = await context.client.get(reference(KAFKA_TOPIC, namespace, name), { signal: context.signal });
  if (topic === undefined) return undefined;
  const cluster = clusterOf(topic);
  const scenario = scenarioFor(context, topic);
  // Without a topic operator nothing happens to a topic, not even its end: its finalizer stays for ever.
  if (cluster === undefined || !isServed(context, namespace, cluster, 'topicOperator')) {
    context.log(
      `KafkaTopic ${namespace}/${name}: no topic operator for ${cluster ?? 'a topic without the label strimzi.io/cluster'}`,
    );
    return undefined;
  }
  if (scenario === 'never-answers') return undefined;
  const access = await accessTo(context, namespace, cluster);
  if (access === undefined) return delayOf(context, 'fullReconciliation');
  if (topic.metadata.deletionTimestamp !== undefined) return removeTopic(context, topic, access, scenario);
  if (isPaused(topic) || scenario === 'paused') return settle(context, topic, [paused()], {});
  if (topic.metadata.annotations?.[ANNOTATION.managed] === 'false')
    return settle(context, topic, [unmanaged()], identity(topic));
  const isNew = statusOf(topic)['observedGeneration'] === undefined;
  const current = await ensureFinalizer(context, topic, scenario);
  await pause(context, isNew ? 'topicCreated' : 'topicChanged', scenario);
  try {
    if (scenario === 'topic-error')
      throw new TopicFailure('KafkaError', 'The brokers refused the topic, as the scenario asks');
    checkConflict(context, current);
    const state = await bringTopic(context, current, access);
    context.log(`KafkaTopic ${namespace}/${name}: Ready for generation ${current.metadata.generation ?? 0}`);
    return await settle(context, current, [ready()], {
      topicId: state.topicId,
      topicName: topicNameOf(current),
    });
  } catch (error) {
    context.signal.throwIfAborted();
    if (error instanceof ApiError) throw error;
    const reason = error instanceof TopicFailure ? error.reason : 'KafkaError';
    context.log(`KafkaTopic ${namespace}/${name}: ${reason}: ${errorMessage(error)}`);
    return settle(context, current, [readyFalse(reason, errorMessage(error))], identity(current));
  }
}

const topicNameOf = (topic: KubernetesObject): string =>
  ((topic['spec'] ?? {}) as TopicSpec).topicName ?? topic.metadata.name;

// What a status keeps of the topic when this time nothing was learnt of it.
function identity(topic: KubernetesObject): Status {
  const { topicId, topicName } = statusOf(topic);
  return { ...(topicId === undefined ? {} : { topicId }), ...(topicName === undefined ? {} : { topicName }) };
}

async function settle(
  context: OperatorContext,
  topic: KubernetesObject,
  conditions: readonly Condition[],
  rest: Status,
): Promise<number> {
  await writeStatus(context.client, context.clock, topic, {
    ...rest,
    conditions,
    observedGeneration: topic.metadata.generation,
  });
  return delayOf(context, 'fullReconciliation');
}

async function ensureFinalizer(
  context: OperatorContext,
  topic: KubernetesObject,
  scenario: ScenarioName,
): Promise<KubernetesObject> {
  const { finalizers = [] } = topic.metadata;
  if (finalizers.includes(TOPIC_FINALIZER)) return topic;
  await pause(context, 'topicFinalizer', scenario);
  return patchFinalizers(context, topic, [...finalizers, TOPIC_FINALIZER]);
}

// With the version that was read, so that a finalizer of somebody else, set meanwhile, is not lost: then a Conflict, and
// the queue tries again.
function patchFinalizers(
  context: OperatorContext,
  topic: KubernetesObject,
  finalizers: readonly string[],
): Promise<KubernetesObject> {
  const { namespace = 'default', name, resourceVersion } = topic.metadata;
  return context.client.mergePatch(
    reference(KAFKA_TOPIC, namespace, name),
    { metadata: { finalizers, resourceVersion } },
    { signal: context.signal },
  );
}

async function removeTopic(
  context: OperatorContext,
  topic: KubernetesObject,
  access: ClusterAccess,
  scenario: ScenarioName,
): Promise<number | undefined> {
  const { finalizers = [], namespace = 'default', name } = topic.metadata;
  if (!finalizers.includes(TOPIC_FINALIZER)) return undefined;
  await pause(context, 'topicDeleted', scenario);
  if (topic.metadata.annotations?.[ANNOTATION.managed] !== 'false')
    await context.dataPlane.deleteTopic(access, topicNameOf(topic));
  await patchFinalizers(
    context,
    topic,
    finalizers.filter((finalizer) => finalizer !== TOPIC_FINALIZER),
  );
  context.log(`KafkaTopic ${namespace}/${name}: deleted`);
  return undefined;
}

// Of several resources for one topic the oldest has it.
function checkConflict(context: OperatorContext, topic: KubernetesObject): void {
  const { namespace } = topic.metadata;
  const rivals = context.store
    .list(KAFKA_TOPIC, namespace)
    .filter((other) => topicNameOf(other) === topicNameOf(topic) && clusterOf(other) === clusterOf(topic));
  const [owner] = rivals.sort((a, b) => ageKey(a).localeCompare(ageKey(b)));
  if (owner === undefined || owner.metadata.name === topic.metadata.name) return;
  throw new TopicFailure(
    'ResourceConflict',
    `Managed by Ref{namespace='${namespace ?? ''}', name='${owner.metadata.name}'}`,
  );
}

const ageKey = (topic: KubernetesObject): string =>
  `${topic.metadata.creationTimestamp ?? ''} ${topic.metadata.name}`;

async function bringTopic(
  context: OperatorContext,
  topic: KubernetesObject,
  access: ClusterAccess,
): Promise<TopicState> {
  const spec = (topic['spec'] ?? {}) as TopicSpec;
  const name = topicNameOf(topic);
  const before = statusOf(topic)['topicName'];
  if (typeof before === 'string' && before !== name)
    throw new TopicFailure('NotSupported', 'Changing spec.topicName is not supported');
  const config = Object.fromEntries(
    Object.entries(spec.config ?? {}).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(',') : String(value),
    ]),
  );
  const { dataPlane } = context;
  const existing = await dataPlane.describeTopic(access, name);
  if (existing === undefined) {
    await dataPlane.createTopic(access, name, {
      partitions: spec.partitions,
      replicas: spec.replicas,
      config,
    });
    const created = await dataPlane.describeTopic(access, name);
    if (created === undefined) throw new TopicFailure('KafkaError', `Topic ${name} did not appear`);
    return created;
  }
  if (!sameContent(existing.config, config)) await dataPlane.alterTopicConfig(access, name, config);
  checkReplicas(existing, spec);
  const { partitions = existing.partitions } = spec;
  if (partitions < existing.partitions)
    throw new TopicFailure('NotSupported', 'Decreasing partitions not supported');
  if (partitions > existing.partitions) await dataPlane.addPartitions(access, name, partitions);
  return existing;
}

function checkReplicas(existing: TopicState, spec: TopicSpec): void {
  if (spec.replicas === undefined || spec.replicas === existing.replicas) return;
  const all = Array.from({ length: existing.partitions }, (_, partition) => partition).join(', ');
  throw new TopicFailure(
    'NotSupported',
    `Replication factor change not supported, but required for partitions [${all}]`,
  );
}

// The simulator as a whole: watches feed one store, the store's changes feed four queues.
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { errorMessage } from '../../../src/runtime/errors.ts';
import {
  clusterOf,
  DEPLOYMENT,
  KAFKA,
  KAFKA_NODE_POOL,
  KAFKA_TOPIC,
  KAFKA_USER,
  LABEL,
  POD,
  POD_SET,
  SERVICE,
} from './contract/names.ts';
import type { OperatorContext } from './context.ts';
import type { PartsOf } from '../engine/context.ts';
import { followAll, type Following } from '../engine/follow-all.ts';
import { isNews } from '../engine/news.ts';
import { ObjectStore, type Change, type Followed } from '../engine/object-store.ts';
import { keyIn, objectQueue, queueKey } from '../engine/object-queue.ts';
import type { WorkQueue } from '../engine/work-queue.ts';
import { reconcileTopic } from './entity/topics.ts';
import { forgetUser, reconcileUser } from './entity/users.ts';
import { clusterConcerned, reconcileKafka } from './kafka/reconcile.ts';
import { reconcilePodSet } from './pod-set.ts';

const FOLLOWED: readonly Followed[] = [
  KAFKA,
  KAFKA_NODE_POOL,
  KAFKA_TOPIC,
  KAFKA_USER,
  POD_SET,
  { ...POD, labelSelector: LABEL.cluster },
  { ...DEPLOYMENT, labelSelector: LABEL.cluster },
  { ...SERVICE, labelSelector: LABEL.cluster },
];

/** Starts watching; work begins when everything has been listed once. */
export function startOperator(parts: PartsOf<OperatorContext>): Following {
  const store = new ObjectStore(parts.client, parts.clock, parts.log);
  const context: OperatorContext = { ...parts, store };
  const queues = makeQueues(context);
  store.onChange((change) => {
    if (operator.isReady()) dispatch(context, queues, change);
  });
  const operator = followAll(store, FOLLOWED, parts.settings.namespaces, parts.signal, () =>
    begin(context, queues),
  );
  return operator;
}

interface Queues {
  readonly kafka: WorkQueue;
  readonly podSet: WorkQueue;
  readonly topic: WorkQueue;
  readonly user: WorkQueue;
}

function makeQueues(context: OperatorContext): Queues {
  const queue = (
    name: string,
    reconcile: (context: OperatorContext, namespace: string, name: string) => Promise<number | undefined>,
  ): WorkQueue => objectQueue(name, (namespace, object) => reconcile(context, namespace, object), context);
  return {
    kafka: queue('Kafka', reconcileKafka),
    podSet: queue('StrimziPodSet', reconcilePodSet),
    topic: queue('KafkaTopic', reconcileTopic),
    user: queue('KafkaUser', reconcileUser),
  };
}

function begin(context: OperatorContext, queues: Queues): void {
  context.log('watching Kafka, KafkaNodePool, KafkaTopic, KafkaUser and StrimziPodSet resources');
  for (const kind of FOLLOWED) {
    for (const object of context.store.list(kind))
      dispatch(context, queues, { kind: kind.kind, object, previous: undefined });
  }
}

/** What each change sets in motion. A status that we wrote ourselves sets nothing in motion. */
function dispatch(context: OperatorContext, queues: Queues, change: Change): void {
  const object = change.object ?? change.previous;
  if (object === undefined) return;
  switch (change.kind) {
    case KAFKA.kind:
    case KAFKA_NODE_POOL.kind: {
      const cluster = clusterConcerned(object);
      if (cluster !== undefined && isNews(change)) queues.kafka.add(cluster);
      if (change.kind === KAFKA.kind && isNews(change)) addEntities(context, queues, object);
      return;
    }
    case POD_SET.kind:
      if (isNews(change)) queues.podSet.add(queueKey(object));
      return;
    case POD.kind: {
      const owner = object.metadata.labels?.[LABEL.controllerName];
      if (owner !== undefined) queues.podSet.add(keyIn(object.metadata, owner));
      return;
    }
    case DEPLOYMENT.kind:
      addEntities(context, queues, object);
      return;
    case KAFKA_TOPIC.kind:
      if (isNews(change) && change.object !== undefined) queues.topic.add(queueKey(object));
      return;
    case KAFKA_USER.kind:
      if (change.object === undefined) void endUser(context, object);
      else if (isNews(change)) queues.user.add(queueKey(object));
  }
}

// The entity operator came or went: its topics and users may have to be seen to.
function addEntities(context: OperatorContext, queues: Queues, object: KubernetesObject): void {
  const cluster = object.kind === KAFKA.kind ? object.metadata.name : clusterOf(object);
  const { namespace } = object.metadata;
  for (const topic of context.store.list(KAFKA_TOPIC, namespace))
    if (clusterOf(topic) === cluster) queues.topic.add(queueKey(topic));
  for (const user of context.store.list(KAFKA_USER, namespace))
    if (clusterOf(user) === cluster) queues.user.add(queueKey(user));
}

async function endUser(context: OperatorContext, user: KubernetesObject): Promise<void> {
  try {
    await forgetUser(context, user);
  } catch (error) {
    if (!context.signal.aborted)
      context.log(`KafkaUser ${queueKey(user)}: its rights could not be removed (${errorMessage(error)})`);
  }
}

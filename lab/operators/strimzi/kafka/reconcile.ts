// One reconcile of one Kafka cluster, from the resource to running brokers and back into the status.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { findCondition } from '../../../../src/kubernetes/objects.ts';
import { keyIn } from '../../engine/object-queue.ts';
import { asReconcileFailure, ReconcileFailure } from '../contract/exceptions.ts';
import { DELAY } from '../contract/delays.ts';
import {
  clusterOf,
  isPaused,
  KAFKA,
  KAFKA_NODE_POOL,
  OPERATOR_VERSION,
  reference,
} from '../contract/names.ts';
import { notReady, paused, ready, statusOf, writeStatus, type Status } from '../contract/status.ts';
import { delayOf, pause, scenarioFor, type OperatorContext } from '../context.ts';
import type { ScenarioName } from '../scenarios.ts';
import { buildClusterModel, poolsOf, type ClusterModel } from './cluster-model.ts';
import { reconcileChildren } from './children.ts';

/** Returns after how many milliseconds the cluster is due again; undefined where there is none. */
export async function reconcileKafka(
  context: OperatorContext,
  namespace: string,
  name: string,
): Promise<number | undefined> {
  const kafka = await context.client.get(reference(KAFKA, namespace, name), { signal: context.signal });
  if (kafka === undefined || kafka.metadata.deletionTimestamp !== undefined) {
    context.log(`Kafka ${namespace}/${name}: gone, its children go with their owners`);
    await context.dataPlane.forget(namespace, name);
    return undefined;
  }
  const scenario = scenarioFor(context, kafka);
  if (scenario === 'never-answers') {
    context.log(`Kafka ${namespace}/${name}: left unanswered, as the scenario asks`);
    return undefined;
  }
  return whileItExists(context, kafka, (bounded) => answer(bounded, kafka, scenario));
}

// A reconcile may wait for minutes; it ends at once when its resource is deleted.
async function whileItExists(
  context: OperatorContext,
  kafka: KubernetesObject,
  work: (context: OperatorContext) => Promise<number | undefined>,
): Promise<number | undefined> {
  const gone = new AbortController();
  const stop = context.store.onChange((change) => {
    const same =
      change.kind === KAFKA.kind &&
      change.previous?.metadata.uid === kafka.metadata.uid &&
      change.previous?.metadata.name === kafka.metadata.name &&
      change.previous.metadata.namespace === kafka.metadata.namespace;
    if (same && change.object === undefined) gone.abort(new Error('the Kafka resource was deleted'));
  });
  try {
    return await work({ ...context, signal: AbortSignal.any([context.signal, gone.signal]) });
  } catch (error) {
    if (!gone.signal.aborted || context.signal.aborted) throw error;
    return undefined;
  } finally {
    stop();
  }
}

async function answer(
  context: OperatorContext,
  kafka: KubernetesObject,
  scenario: ScenarioName,
): Promise<number | undefined> {
  const who = `Kafka ${kafka.metadata.namespace ?? ''}/${kafka.metadata.name}`;
  if (isPaused(kafka) || scenario === 'paused') {
    await pause(context, 'pause', scenario);
    await writeStatus(context.client, context.clock, kafka, {
      conditions: [paused()],
      observedGeneration: kafka.metadata.generation,
    });
    context.log(`${who}: paused`);
    return undefined;
  }
  const current = await announce(context, kafka, scenario);
  const carried: { model?: ClusterModel } = {};
  try {
    const status = await bringUp(context, current, scenario, carried);
    await writeStatus(context.client, context.clock, current, status);
    context.log(`${who}: Ready for generation ${kafka.metadata.generation ?? 0}`);
  } catch (error) {
    const failure = asReconcileFailure(error);
    if (failure === undefined) throw error;
    await writeStatus(context.client, context.clock, current, failureStatus(current, failure, carried.model));
    context.log(`${who}: NotReady ${failure.reason}: ${failure.message}`);
    if (scenario === 'operator-fault-then-mended') return Math.max(1, mendedIn(context, current));
  }
  return delayOf(context, 'fullReconciliation');
}

// The first status of a new resource: NotReady/Creating, of generation 0.
async function announce(
  context: OperatorContext,
  kafka: KubernetesObject,
  scenario: ScenarioName,
): Promise<KubernetesObject> {
  if (kafka['status'] !== undefined && Object.keys(statusOf(kafka)).length > 0) return kafka;
  await pause(context, 'creating', scenario);
  await writeStatus(context.client, context.clock, kafka, {
    conditions: [notReady('Creating', 'Kafka cluster is being deployed')],
    ...(scenario === 'no-observed-generation' ? {} : { observedGeneration: 0 }),
  });
  const where = reference(KAFKA, kafka.metadata.namespace ?? 'default', kafka.metadata.name);
  return (await context.client.get(where, { signal: context.signal })) ?? kafka;
}

async function bringUp(
  context: OperatorContext,
  kafka: KubernetesObject,
  scenario: ScenarioName,
  carried: { model?: ClusterModel },
): Promise<Status> {
  await pause(context, 'validation', scenario);
  if (scenario === 'terminal-invalid-resource') {
    throw new ReconcileFailure(
      'InvalidResourceException',
      'The Kafka resource is invalid, as the scenario asks',
    );
  }
  const { namespace = 'default', name } = kafka.metadata;
  const pools = poolsOf(name, context.store.list(KAFKA_NODE_POOL, namespace));
  const model = buildClusterModel(kafka, pools);
  if (isNew(kafka)) await pause(context, 'firstWork', scenario);
  if (scenario === 'operator-fault-then-mended' && mendedIn(context, kafka) > 0) {
    throw new ReconcileFailure(
      'RuntimeException',
      `Configuration model /kafka-${model.version}-config-model.json was not found`,
    );
  }
  carried.model = model;
  const listeners = await reconcileChildren(context, model, scenario);
  return {
    clusterId: model.clusterId,
    conditions: [ready()],
    kafkaMetadataVersion: model.metadataVersion,
    kafkaNodePools: poolNames(model),
    kafkaVersion: model.version,
    listeners,
    observedGeneration: kafka.metadata.generation,
    operatorLastSuccessfulVersion: OPERATOR_VERSION,
  };
}

/** Never ready so far. */
function isNew(kafka: KubernetesObject): boolean {
  return (
    statusOf(kafka)['operatorLastSuccessfulVersion'] === undefined &&
    findCondition(kafka, 'Ready') === undefined
  );
}

// As recorded: what the cluster is stays in the status, where it listens goes; the pools are named by a reconcile that
// got as far as the pools.
function failureStatus(
  kafka: KubernetesObject,
  failure: ReconcileFailure,
  model: ClusterModel | undefined,
): Status {
  const before = statusOf(kafka);
  const kept = ['clusterId', 'kafkaMetadataVersion', 'kafkaVersion', 'operatorLastSuccessfulVersion'];
  return {
    ...Object.fromEntries(kept.filter((key) => before[key] !== undefined).map((key) => [key, before[key]])),
    ...(model === undefined ? {} : { clusterId: model.clusterId, kafkaNodePools: poolNames(model) }),
    conditions: [notReady(failure.reason, failure.message)],
    observedGeneration: kafka.metadata.generation,
  };
}

const poolNames = (model: ClusterModel): { name: string }[] => model.pools.map(({ name }) => ({ name }));

// Milliseconds until the scenario's fault is mended, counted from the resource's creation, so that a restart of the
// operator does not begin it anew.
function mendedIn(context: OperatorContext, kafka: KubernetesObject): number {
  const created = Date.parse(kafka.metadata.creationTimestamp ?? '');
  const lasts = (DELAY.creating + DELAY.firstWork + DELAY.operatorFault) * context.settings.timeScale;
  return Number.isNaN(created) ? 0 : created + lasts - context.clock.now();
}

/** The key of the cluster that a change of this object concerns. */
export function clusterConcerned(object: KubernetesObject): string | undefined {
  const name = object.kind === KAFKA.kind ? object.metadata.name : clusterOf(object);
  return name === undefined ? undefined : keyIn(object.metadata, name);
}

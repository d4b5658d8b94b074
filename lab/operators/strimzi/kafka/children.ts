// Everything that a Kafka cluster consists of, in the order in which the operator sees to it.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { findCondition, referenceTo } from '../../../../src/kubernetes/objects.ts';
import { errorMessage } from '../../../../src/runtime/errors.ts';
import { reconcileEntityOperator } from '../entity/entity-operator.ts';
import { clusterLabels, LABEL, names, ownedBy, POD, reference, REPLICATION_PORT } from '../contract/names.ts';
import { statusOf, writeStatus } from '../contract/status.ts';
import { applyChild, delayOf, pause, type OperatorContext } from '../context.ts';
import type { ScenarioName } from '../scenarios.ts';
import { isDynamicSetting, podHost, renderServerConfig, userSettings } from './broker-config.ts';
import { nodesOf, type ClusterModel, type KafkaNode, type Pool } from './cluster-model.ts';
import { describeListeners, reconcileServices, type Advertised } from './listeners.ts';
import { poolSelector, renderClaims, renderConfigMap, renderPod, renderPodSet } from './render-pods.ts';
import { revisionOf, rollPods, timeoutOf } from './roll.ts';
import { accessTo, ensureClusterSecrets, ensureNodeCertificates } from './secrets.ts';

/** Brings the cluster to what the model says; returns what the status tells of its listeners. */
export async function reconcileChildren(
  context: OperatorContext,
  model: ClusterModel,
  scenario: ScenarioName,
): Promise<Record<string, unknown>[]> {
  const { clusterCa } = await ensureClusterSecrets(context, model);
  await ensureNodeCertificates(context, model, clusterCa);
  const advertised = await reconcileServices(context, model);
  await applyChild(context, renderDisruptionBudget(model));
  await pause(context, 'beforePools', scenario);
  for (const pool of model.pools) await observePool(context, model, pool);
  await pause(context, 'poolBeforePodSet', scenario);
  const known = knownPods(context, model);
  const desired = await reconcilePodSets(context, model, advertised, scenario);
  if (scenario === 'timeout-then-ok') await failFirstTry(context, model);
  await rollPods(context, model, desired, known, scenario);
  await reconcileBrokers(context, model, scenario);
  await reconcileEntityOperator(context, model);
  await pause(context, 'finish', scenario);
  return describeListeners(context, model, clusterCa.certificate);
}

function renderDisruptionBudget(model: ClusterModel): KubernetesObject {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: {
      name: names.component(model.name),
      namespace: model.namespace,
      labels: clusterLabels(model.name),
      ownerReferences: ownedBy(model.kafka),
    },
    spec: {
      minAvailable: Math.max(0, nodesOf(model).length - 1),
      selector: {
        matchLabels: {
          [LABEL.cluster]: model.name,
          [LABEL.kind]: 'Kafka',
          [LABEL.name]: names.component(model.name),
        },
      },
    },
  };
}

async function observePool(context: OperatorContext, model: ClusterModel, pool: Pool): Promise<void> {
  const wrote = await writeStatus(context.client, context.clock, pool.object, {
    clusterId: model.clusterId,
    conditions: [],
    labelSelector: poolSelector(model, pool),
    nodeIds: pool.nodeIds,
    observedGeneration: pool.object.metadata.generation,
    replicas: pool.nodeIds.length,
    roles: pool.spec.roles,
  });
  if (wrote) {
    context.log(
      `KafkaNodePool ${model.namespace}/${pool.name}: observed generation ${pool.object.metadata.generation ?? 0}, nodes ${pool.nodeIds.join(', ')}`,
    );
  }
}

function knownPods(context: OperatorContext, model: ClusterModel): ReadonlySet<string> {
  return new Set(
    nodesOf(model)
      .map(({ podName }) => podName)
      .filter((name) => context.store.get(reference(POD, model.namespace, name)) !== undefined),
  );
}

// Configuration, claims and PodSets; returns the revision that each pod shall have.
async function reconcilePodSets(
  context: OperatorContext,
  model: ClusterModel,
  advertised: Advertised,
  scenario: ScenarioName,
): Promise<ReadonlyMap<string, string>> {
  const image = context.settings.kafkaImages.get(model.version) ?? '';
  const revisions = new Map<string, string>();
  for (const pool of model.pools) {
    const pods: KubernetesObject[] = [];
    for (const node of nodesOf(model).filter((candidate) => candidate.pool === pool)) {
      const serverConfig = renderServerConfig(model, node, advertised.get(node.id) ?? new Map());
      await applyChild(context, renderConfigMap(model, node, serverConfig));
      await applyClaims(context, model, node);
      const unschedulable = scenario === 'stuck-ready' && (pool.object.metadata.generation ?? 1) > 1;
      const pod = renderPod(model, node, { image, serverConfig, unschedulable });
      revisions.set(node.podName, revisionOf(pod) ?? '');
      pods.push(pod);
    }
    await applyChild(context, renderPodSet(model, pool, pods));
  }
  return revisions;
}

// A claim outlives its cluster, and nothing of its spec may change: an existing one only gets its labels and owner.
async function applyClaims(context: OperatorContext, model: ClusterModel, node: KafkaNode): Promise<void> {
  for (const claim of renderClaims(model, node)) {
    const where = referenceTo(claim);
    const existing = await context.client.get(where, { signal: context.signal });
    if (existing === undefined) {
      await context.client.create(claim, { signal: context.signal });
      continue;
    }
    const { labels, annotations, ownerReferences = [] } = claim.metadata;
    await context.client.mergePatch(
      where,
      { metadata: { labels, annotations, ownerReferences } },
      { signal: context.signal },
    );
  }
}

// The scenario's first try: pods are made, and the operator gives up before they are ready.
async function failFirstTry(context: OperatorContext, model: ClusterModel): Promise<void> {
  const tried = findCondition(model.kafka, 'NotReady')?.reason !== 'Creating';
  if (tried || statusOf(model.kafka)['operatorLastSuccessfulVersion'] !== undefined) return;
  const timeout = delayOf(context, 'operationTimeout');
  await context.clock.sleep(timeout, context.signal);
  throw timeoutOf(timeout, 'Pods', nodesOf(model)[0]?.podName ?? model.name, model.namespace, 'ready');
}

const BROKER_RETRY = 1_000;

// Pods that are ready may still be joining; the operator does not believe in brokers that it cannot reach.
async function reconcileBrokers(
  context: OperatorContext,
  model: ClusterModel,
  scenario: ScenarioName,
): Promise<void> {
  const brokers = nodesOf(model).filter(({ broker }) => broker);
  const hosts = brokers.map(({ podName }) => `${podHost(model, podName)}:${REPLICATION_PORT}`);
  const access = await accessTo(context, model.namespace, model.name, hosts);
  if (access === undefined) return;
  const timeout = delayOf(context, 'operationTimeout');
  const deadline = context.clock.now() + timeout;
  for (;;) {
    try {
      await context.dataPlane.verifyBrokers(
        access,
        brokers.map(({ id }) => id),
        context.signal,
      );
      break;
    } catch (error) {
      context.signal.throwIfAborted();
      if (context.clock.now() >= deadline)
        throw timeoutOf(timeout, 'Kafka', model.name, model.namespace, 'reachable');
      context.log(
        `Kafka ${model.namespace}/${model.name}: brokers do not answer yet (${errorMessage(error)})`,
      );
      await context.clock.sleep(BROKER_RETRY, context.signal);
    }
  }
  const settings = Object.entries(userSettings(model)).filter(([key]) => isDynamicSetting(key));
  const changed = await context.dataPlane.applyBrokerSettings(access, Object.fromEntries(settings));
  if (changed) {
    context.log(`Kafka ${model.namespace}/${model.name}: settings changed without a restart`);
    await pause(context, 'dynamicConfiguration', scenario);
  }
}

// Brings pods to the revision that their PodSet asks for, one by one, as the operator's roller does.
import { ApiError } from '../../../../src/kubernetes/errors.ts';
import type { Condition, KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { findCondition } from '../../../../src/kubernetes/objects.ts';
import { ReconcileFailure } from '../contract/exceptions.ts';
import { ANNOTATION, POD, reference } from '../contract/names.ts';
import { delayOf, pause, type OperatorContext } from '../context.ts';
import type { ScenarioName } from '../scenarios.ts';
import { nodesOf, type ClusterModel, type KafkaNode } from './cluster-model.ts';

/** A pod on its way out is not. */
export const isReady = (pod: KubernetesObject | undefined): boolean =>
  pod !== undefined &&
  pod.metadata.deletionTimestamp === undefined &&
  findCondition(pod, 'Ready')?.status === 'True';

/** Of a pod, as it was rendered. */
export const revisionOf = (object: KubernetesObject | undefined): string | undefined =>
  object?.metadata.annotations?.[ANNOTATION.revision];

interface ContainerStatus {
  readonly state?: { readonly waiting?: { readonly reason?: string } };
}

/** Unschedulable, or a container that does not come up. */
function isStuck(pod: KubernetesObject): boolean {
  const scheduled: Condition | undefined = findCondition(pod, 'PodScheduled');
  if (scheduled?.status === 'False' && scheduled.reason === 'Unschedulable') return true;
  const { containerStatuses = [] } = (pod['status'] ?? {}) as {
    containerStatuses?: readonly ContainerStatus[];
  };
  return containerStatuses.some(({ state }) =>
    ['CrashLoopBackOff', 'ImagePullBackOff', 'ErrImagePull'].includes(state?.waiting?.reason ?? ''),
  );
}

const STUCK_GRACE = 10_000;

/**
 * Waits for pods that are new, restarts those of another revision (the broken ones first) and waits for each.
 * @param desired the revision that each pod is to have, by its name
 * @param known the names of the pods that were there before this reconcile
 * @throws {ReconcileFailure} when one does not become ready in time.
 */
export async function rollPods(
  context: OperatorContext,
  model: ClusterModel,
  desired: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
  scenario: ScenarioName,
): Promise<void> {
  const nodes = nodesOf(model);
  const podOf = (node: KafkaNode): KubernetesObject | undefined =>
    context.store.get(reference(POD, model.namespace, node.podName));
  const existing = nodes.filter((node) => known.has(node.podName));
  const outdated = (node: KafkaNode): boolean => {
    const pod = podOf(node);
    return (
      (pod !== undefined && revisionOf(pod) !== desired.get(node.podName)) ||
      pod?.metadata.annotations?.[ANNOTATION.rollingUpdate] === 'true'
    );
  };
  const order = [...existing].sort(
    (a, b) => Number(isReady(podOf(a))) - Number(isReady(podOf(b))) || a.id - b.id,
  );
  if (existing.some(outdated)) await pause(context, 'beforeRoll', scenario);
  for (const node of order) {
    if (outdated(node)) await restart(context, model, node, desired.get(node.podName) ?? '');
    else await awaitUnchanged(context, model, node);
  }
  await awaitNew(
    context,
    model,
    nodes.filter((node) => !known.has(node.podName)),
  );
}

async function restart(
  context: OperatorContext,
  model: ClusterModel,
  node: KafkaNode,
  revision: string,
): Promise<void> {
  const pod = reference(POD, model.namespace, node.podName);
  const current = context.store.get(pod);
  context.log(`Kafka ${model.namespace}/${model.name}: restarts ${node.podName} for revision ${revision}`);
  if (current !== undefined) await deletePod(context, current);
  const back = await context.store.until(
    () => {
      const seen = context.store.get(pod);
      // The restarted pod, not the old one that has not noticed its deletion yet.
      const replaced = seen?.metadata.resourceVersion !== current?.metadata.resourceVersion;
      return replaced && isReady(seen) && revisionOf(seen) === revision;
    },
    delayOf(context, 'operationTimeout'),
    context.signal,
  );
  if (!back) {
    throw new ReconcileFailure(
      'FatalProblem',
      `Error while waiting for restarted pod ${node.podName} to become ready`,
    );
  }
}

/** Deletes this very pod; one that was made anew under its name meanwhile stays. */
export async function deletePod(context: OperatorContext, pod: KubernetesObject): Promise<void> {
  const { namespace = 'default', name, uid } = pod.metadata;
  try {
    await context.client.delete(reference(POD, namespace, name), {
      signal: context.signal,
      ...(uid === undefined ? {} : { uid }),
    });
  } catch (error) {
    if (!(error instanceof ApiError && error.reason === 'Conflict')) throw error;
  }
}

async function awaitUnchanged(context: OperatorContext, model: ClusterModel, node: KafkaNode): Promise<void> {
  const seen = (): KubernetesObject | undefined =>
    context.store.get(reference(POD, model.namespace, node.podName));
  const moves = await context.store.until(
    () => {
      const pod = seen();
      return pod === undefined || !isStuck(pod);
    },
    STUCK_GRACE * context.settings.timeScale,
    context.signal,
  );
  if (!moves) throw new ReconcileFailure('FatalProblem', 'Pod is unschedulable or is not starting');
  const ready = await context.store.until(
    () => isReady(seen()),
    delayOf(context, 'operationTimeout'),
    context.signal,
  );
  if (!ready) {
    throw new ReconcileFailure(
      'FatalProblem',
      `Error while waiting for non-restarted pod ${node.podName} to become ready`,
    );
  }
}

async function awaitNew(
  context: OperatorContext,
  model: ClusterModel,
  nodes: readonly KafkaNode[],
): Promise<void> {
  const missing = (): KafkaNode | undefined =>
    nodes.find((node) => !isReady(context.store.get(reference(POD, model.namespace, node.podName))));
  const timeout = delayOf(context, 'operationTimeout');
  if (await context.store.until(() => missing() === undefined, timeout, context.signal)) return;
  throw timeoutOf(timeout, 'Pods', missing()?.podName ?? model.name, model.namespace, 'ready');
}

/** The operator's words for a wait that took too long. */
export function timeoutOf(
  milliseconds: number,
  kind: string,
  name: string,
  namespace: string,
  state: string,
): ReconcileFailure {
  return new ReconcileFailure(
    'StrimziTimeoutException',
    `Exceeded timeout of ${milliseconds}ms while waiting for ${kind} resource ${name} in namespace ${namespace} to be ${state}`,
  );
}

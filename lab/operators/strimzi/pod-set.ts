// The PodSet controller: makes the pods that a StrimziPodSet lists, and counts them.
import { ApiError } from '../../../src/kubernetes/errors.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { LABEL, ownedBy, POD, POD_SET, reference } from './contract/names.ts';
import { writeStatus } from './contract/status.ts';
import { pause, type OperatorContext } from './context.ts';
import { deletePod, isReady, revisionOf } from './kafka/roll.ts';

/** Only a change brings a PodSet back. */
export async function reconcilePodSet(
  context: OperatorContext,
  namespace: string,
  name: string,
): Promise<undefined> {
  const podSet = await context.client.get(reference(POD_SET, namespace, name), { signal: context.signal });
  if (podSet === undefined || podSet.metadata.deletionTimestamp !== undefined) return undefined;
  const desired = ((podSet['spec'] as { pods?: KubernetesObject[] } | undefined)?.pods ?? []).map((pod) =>
    adopt(podSet, pod),
  );
  for (const pod of desired) await ensurePod(context, pod);
  await removeOthers(context, podSet, new Set(desired.map((pod) => pod.metadata.name)));
  await pause(context, 'podSetStatus');
  await count(context, podSet, desired);
  return undefined;
}

function adopt(podSet: KubernetesObject, pod: KubernetesObject): KubernetesObject {
  return {
    ...pod,
    apiVersion: POD.apiVersion,
    kind: POD.kind,
    metadata: {
      ...pod.metadata,
      namespace: podSet.metadata.namespace ?? 'default',
      ownerReferences: ownedBy(podSet, true),
    },
  };
}

async function ensurePod(context: OperatorContext, pod: KubernetesObject): Promise<void> {
  const where = reference(POD, pod.metadata.namespace ?? 'default', pod.metadata.name);
  const existing = context.store.get(where);
  const phase = (existing?.['status'] as { phase?: string } | undefined)?.phase;
  if (existing?.metadata.deletionTimestamp !== undefined) return;
  if (existing !== undefined && (phase === 'Failed' || phase === 'Succeeded')) {
    context.log(`Pod ${where.namespace ?? ''}/${where.name}: ${phase}, replaced`);
    await deletePod(context, existing);
    return;
  }
  if (existing !== undefined) return;
  try {
    await context.client.create(pod, { signal: context.signal });
    context.log(`Pod ${where.namespace ?? ''}/${where.name}: created`);
  } catch (error) {
    // The store is behind; the watch will tell.
    if (!(error instanceof ApiError && error.reason === 'AlreadyExists')) throw error;
  }
}

async function removeOthers(
  context: OperatorContext,
  podSet: KubernetesObject,
  desired: ReadonlySet<string>,
): Promise<void> {
  for (const pod of podsOf(context, podSet)) {
    if (desired.has(pod.metadata.name) || pod.metadata.deletionTimestamp !== undefined) continue;
    context.log(`Pod ${podSet.metadata.namespace ?? ''}/${pod.metadata.name}: no longer wanted`);
    await deletePod(context, pod);
  }
}

function podsOf(context: OperatorContext, podSet: KubernetesObject): KubernetesObject[] {
  return context.store
    .list(POD, podSet.metadata.namespace)
    .filter((pod) => pod.metadata.labels?.[LABEL.controllerName] === podSet.metadata.name);
}

async function count(
  context: OperatorContext,
  podSet: KubernetesObject,
  desired: readonly KubernetesObject[],
): Promise<void> {
  const existing = new Map(podsOf(context, podSet).map((pod) => [pod.metadata.name, pod]));
  const seen = desired.map((pod) => ({ wanted: revisionOf(pod), pod: existing.get(pod.metadata.name) }));
  await writeStatus(context.client, context.clock, podSet, {
    currentPods: seen.filter(({ wanted, pod }) => pod !== undefined && revisionOf(pod) === wanted).length,
    observedGeneration: podSet.metadata.generation,
    pods: desired.length,
    readyPods: seen.filter(({ pod }) => isReady(pod)).length,
  });
}

// What a layer has in its namespace, on its way out.
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { groupByRank, teardownRank } from '../../kubernetes/order.ts';
import { lockName } from '../lock.ts';
import { readNamespace } from '../namespaces.ts';
import { isPrunable } from '../objects/apply.ts';
import { readLiveSet } from '../objects/members.ts';
import { revisionReference } from '../upgrade/revision.ts';
import type { TeardownContext } from './context.ts';
import { underLastLock } from './last-lock.ts';
import { removeMembers, removeObjects } from './remove.ts';
import { deleteClaims, findClaims, waitForPods } from './volumes.ts';

/**
 * Everything of the layer in its namespace, under its lock.
 * @param label on the pods and claims that the layer's operator makes
 * @returns the claims that are kept
 * @throws {LayerFailure} `TEARDOWN_STUCK` for what does not go
 */
export async function removeLayerObjects(
  label: string | undefined,
  context: TeardownContext,
): Promise<readonly KubernetesObject[]> {
  const { kubernetes, logger, signal, namespace: name, layer } = context;
  const namespace = await readNamespace(name, { client: kubernetes, signal });
  if (namespace === undefined) {
    logger.info(`Namespace ${name} does not exist`);
    return [];
  }
  const lock = { name: lockName(layer), namespace: name };
  return underLastLock(lock, namespace, context, (inner) => removeUnderLock(label, inner));
}

async function removeUnderLock(
  label: string | undefined,
  context: TeardownContext,
): Promise<readonly KubernetesObject[]> {
  const { members, parent } = await readLiveSet(context);
  const all = [...members.values()];
  for (const group of groupByRank(all.filter(isPrunable), teardownRank)) await removeMembers(group, context);
  await waitForPods(label, context, clustersOf(all, label));
  const claims = await findClaims(label, context);
  if (context.deleteVolumes) await deleteClaims(claims, context);
  // The parent goes last: until then a run that died half-way can be taken up.
  const { kubernetes, dryRun, signal } = context;
  if (!dryRun) await kubernetes.delete(revisionReference(context), { signal });
  if (parent !== undefined) await removeObjects([parent], context);
  return context.deleteVolumes ? [] : claims;
}

/** The clusters whose pods are to be waited for: the layer's own resources, by name. */
function clustersOf(members: readonly KubernetesObject[], label: string | undefined): ReadonlySet<string> {
  if (label === undefined) return new Set();
  return new Set(
    members.flatMap(
      ({ metadata, kind }) => metadata.labels?.[label] ?? (kind === 'Kafka' ? metadata.name : []),
    ),
  );
}

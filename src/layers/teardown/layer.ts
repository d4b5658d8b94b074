// What a layer has in its namespace, on its way out.
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { groupByRank, teardownRank } from '../../kubernetes/order.ts';
import { lockName, withLock } from '../lock.ts';
import { readNamespace } from '../namespaces.ts';
import { isPrunable } from '../objects/apply.ts';
import { readLiveSet } from '../objects/members.ts';
import { revisionReference } from '../upgrade/revision.ts';
import type { TeardownContext } from './context.ts';
import { removeObjects } from './remove.ts';
import { deleteClaims, findClaims, waitForPods } from './volumes.ts';

/** Everything of the layer in its namespace, under its lock. Returns the claims that are kept. */
export async function removeObjectsOf(
  label: string | undefined,
  context: TeardownContext,
): Promise<readonly KubernetesObject[]> {
  const { kubernetes, logger, signal, namespace: name, layer, run, dryRun } = context;
  const namespace = await readNamespace(name, { client: kubernetes, signal });
  if (namespace === undefined) {
    logger.info(`Namespace ${name} does not exist`);
    return [];
  }
  // Nothing can be made in a namespace that is on its way out, not even a lock.
  if (dryRun || namespace.metadata.deletionTimestamp !== undefined) return removeMembers(label, context);
  const lock = { name: lockName(layer), namespace: name, run, signal };
  return withLock(lock, context, async (held) => {
    const claims = await removeMembers(label, { ...context, signal: held });
    // Deleted while held: whoever waits for it makes it anew.
    await kubernetes.delete(
      { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', namespace: name, name: lock.name },
      { signal },
    );
    return claims;
  });
}

async function removeMembers(
  label: string | undefined,
  context: TeardownContext,
): Promise<readonly KubernetesObject[]> {
  const { members, parent } = await readLiveSet(context);
  const all = [...members.values()];
  for (const group of groupByRank(all.filter(isPrunable), teardownRank)) await removeObjects(group, context);
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

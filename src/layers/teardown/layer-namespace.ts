// The namespace of layers that are gone, once all of them are.
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { readLiveSet } from '../objects/members.ts';
import type { TeardownContext } from './context.ts';
import { judgeNamespace, keepNamespace, removeNamespace } from './namespace.ts';
import { deleteClaims, listKeptClaims, retainVolumes } from './volumes.ts';

/** Of layers that share one; their claims go with it. */
export async function removeLayerNamespace(
  layers: readonly { readonly context: TeardownContext; readonly claims: readonly KubernetesObject[] }[],
  context: TeardownContext,
): Promise<void> {
  const { signal } = context;
  const own = layers.map(({ claims, context: each }) => ({ claims, context: { ...each, signal } }));
  const members = context.dryRun ? await Promise.all(own.map((each) => membersOf(each.context))) : [];
  const { namespace, ours, inhabitants } = await judgeNamespace(
    context.namespace,
    [...own.flatMap(({ claims }) => claims), ...members.flat()],
    context,
  );
  const goes = namespace !== undefined && ours && inhabitants.length === 0;
  // Also where the namespace is gone already: what an earlier run kept is told again, or deleted now that it is asked.
  for (const { claims, context: each } of own) {
    if (each.deleteVolumes) await deleteClaims([], each);
    else await retainVolumes(goes ? claims : [], each);
  }
  if (namespace === undefined) return;
  if (goes) {
    await removeNamespace(namespace, context);
    return;
  }
  for (const { claims } of own) listKeptClaims(claims, context);
  keepNamespace(namespace, inhabitants, context);
}

/** What a dry run has not removed. */
async function membersOf(context: TeardownContext): Promise<KubernetesObject[]> {
  const { members, parent } = await readLiveSet(context);
  return [...members.values(), ...(parent === undefined ? [] : [parent])];
}

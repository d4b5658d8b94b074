// Takes a layer down in the order that finalizers need, and says what stays.
import type { KubernetesObject, ObjectReference } from '../kubernetes/objects.ts';
import { groupByRank, teardownRank } from '../kubernetes/order.ts';
import { deadlineSignal } from '../runtime/clock.ts';
import { lockName, withLock } from './lock.ts';
import { readLiveSet } from './members.ts';
import type { TeardownContext } from './teardown/context.ts';
import { openLedger } from './teardown/ledger.ts';
import { judgeNamespace, keepNamespace, removeNamespace } from './teardown/namespace.ts';
import { removeOperator, removeOperatorNamespace } from './teardown/operator.ts';
import { removeObjects } from './teardown/remove.ts';
import {
  childLabel,
  deleteClaims,
  findClaims,
  listKeptClaims,
  retainVolumes,
  waitForPods,
} from './teardown/volumes.ts';
import type { Collaborators, Layer, RunIdentity, TeardownResult } from './types.ts';
import { revisionReference } from './upgrade/revision.ts';

export interface TeardownOptions {
  /** Overrides the namespace of layer.yaml. */
  readonly namespace?: string;
  readonly deleteVolumes: boolean;
  /** Removes the operator if Lamina installed it and nobody else has a resource of its kinds. */
  readonly deleteOperators: boolean;
  readonly deleteCrds: boolean;
  readonly dryRun: boolean;
  /** Takes a finalizer away whose controller is proved to be gone; otherwise it is reported. */
  readonly clearFinalizers?: boolean;
  /** Milliseconds for everything together. */
  readonly timeout?: number;
  readonly run: RunIdentity;
  readonly onProgress?: (removed: ObjectReference) => void;
}

/**
 * Removes what a deploy of the layer made: first what needs its operator to go, then the operator if it is unused, then
 * the namespace if Lamina made it and nobody else lives in it. Can be run again at any point.
 * @throws {LayerFailure} `TEARDOWN_STUCK` when something does not go; its details hold what was removed and what is left.
 */
export async function teardownLayer(
  layer: Layer,
  collaborators: Collaborators,
  options: TeardownOptions,
): Promise<TeardownResult> {
  const { dryRun, run, deleteVolumes, clearFinalizers = false } = options;
  const ledger = openLedger(collaborators.logger, { dryRun, onProgress: options.onProgress });
  const what = `layer ${layer.name} to be taken down`;
  using deadline = deadlineSignal(options.timeout ?? layer.spec.timeout, what, collaborators.signal);
  const context: TeardownContext = {
    ...collaborators,
    signal: deadline.signal,
    layer: layer.name,
    namespace: options.namespace ?? layer.spec.namespace,
    ledger,
    dryRun,
    deleteVolumes,
    clearFinalizers,
    run,
  };
  const label = childLabel(layer.spec.operator?.chart);
  const claims = await removeLayer(label, context);
  const { operator } = layer.spec;
  const unused = operator !== undefined && (await removeOperator(operator, options, context));
  // Side by side: each takes the cluster seconds.
  const endings = await Promise.allSettled([
    unused && removeOperatorNamespace(operator, context),
    removeLayerNamespace(claims, context),
  ]);
  for (const ending of endings) if (ending.status === 'rejected') throw ending.reason;
  collaborators.signal.throwIfAborted();
  return ledger.result;
}

/** Everything of the layer in its namespace, under its lock. Returns the claims that are kept. */
async function removeLayer(
  label: string | undefined,
  context: TeardownContext,
): Promise<readonly KubernetesObject[]> {
  const { kubernetes, logger, signal, namespace: name, layer, run, dryRun } = context;
  const namespace = await kubernetes.get({ apiVersion: 'v1', kind: 'Namespace', name }, { signal });
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
  const disposable = all.filter(
    ({ kind }) => !['PersistentVolumeClaim', 'Namespace', 'CustomResourceDefinition'].includes(kind),
  );
  for (const group of groupByRank(disposable, teardownRank)) await removeObjects(group, context);
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

async function removeLayerNamespace(
  claims: readonly KubernetesObject[],
  context: TeardownContext,
): Promise<void> {
  const ignored = context.dryRun ? await membersOf(context) : [];
  const { namespace, ours, inhabitants } = await judgeNamespace(
    context.namespace,
    [...claims, ...ignored],
    context,
  );
  const goes = namespace !== undefined && ours && inhabitants.length === 0;
  // Also where the namespace is gone already: what an earlier run kept is told again, or deleted now that it is asked.
  if (context.deleteVolumes) await deleteClaims([], context);
  else await retainVolumes(goes ? claims : [], context);
  if (namespace === undefined) return;
  if (goes) {
    await removeNamespace(namespace, context);
    return;
  }
  listKeptClaims(claims, context);
  keepNamespace(namespace, inhabitants, context);
}

/** What a dry run has not removed. */
async function membersOf(context: TeardownContext): Promise<KubernetesObject[]> {
  const { members, parent } = await readLiveSet(context);
  return [...members.values(), ...(parent === undefined ? [] : [parent])];
}

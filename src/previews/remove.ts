// A preview's end, in the order that finalizers need, and with everything that it has made anywhere in the cluster.
import type { GroupVersionKind, KubernetesObject } from '../kubernetes/objects.ts';
import { groupByRank, teardownRank } from '../kubernetes/order.ts';
import { withLock } from '../layers/lock.ts';
import { isOurNamespace } from '../layers/namespaces.ts';
import type { TeardownContext } from '../layers/teardown/context.ts';
import { openLedger } from '../layers/teardown/ledger.ts';
import { emptyNamespace, removeNamespace } from '../layers/teardown/namespace.ts';
import { removeObjects } from '../layers/teardown/remove.ts';
import type { Collaborators } from '../layers/types.ts';
import { deadlineSignal } from '../runtime/clock.ts';
import { ConfigurationError, LaminaError } from '../runtime/errors.ts';
import { BOUNDS } from './bounds.ts';
import { findClusterBindings } from './cluster-scope.ts';
import { findNamespace, isGoing, PREVIEW_LOCK } from './hold.ts';
import type { PreviewId } from './identity.ts';
import { readInventory, readOperatorKinds } from './inventory.ts';
import type { Removal, RemovalOptions } from './types.ts';
import { drainVolumes, findVolumes, letVolumesGo, removeClaims } from './volumes.ts';

const DEFAULT_TIMEOUT = 20 * 60_000;

/**
 * Removes what is there, whoever made it and however far a run before this one came; the operators stay. What does not go
 * in time is told in `failure` and listed. A deploy that holds the lock is waited for, and followed if it is dead.
 * @throws {ConfigurationError} where the namespace is somebody else's; the signal's reason; an ApiError
 */
export async function removePreview(
  id: PreviewId,
  collaborators: Collaborators,
  options: RemovalOptions,
  operatorKinds?: readonly GroupVersionKind[],
): Promise<Removal> {
  const { dryRun, run, clearFinalizers, timeout = DEFAULT_TIMEOUT } = options;
  using deadline = deadlineSignal(timeout, `the preview ${id.namespace} to be removed`, collaborators.signal);
  const ledger = openLedger(collaborators.logger, [{ dryRun }]);
  const context: TeardownContext = {
    ...collaborators,
    signal: deadline.signal,
    layer: BOUNDS,
    namespace: id.namespace,
    ledger,
    dryRun,
    deleteVolumes: true,
    clearFinalizers,
    run,
  };
  try {
    const kept = await remove(id, context, options, operatorKinds);
    collaborators.signal.throwIfAborted();
    return { ...ledger.result, ...(kept === undefined ? {} : { kept }) };
  } catch (error) {
    collaborators.signal.throwIfAborted();
    if (!(error instanceof LaminaError) || !isTold(error)) throw error;
    return { ...ledger.result, failure: error };
  }
}

const isTold = ({ code }: LaminaError): boolean => ['TEARDOWN_STUCK', 'DEADLINE', 'LOCK_LOST'].includes(code);

async function remove(
  id: PreviewId,
  context: TeardownContext,
  { keep }: RemovalOptions,
  known: readonly GroupVersionKind[] | undefined,
): Promise<string | undefined> {
  const namespace = await findNamespace(id, context);
  if (namespace !== undefined && !isOurNamespace(namespace)) {
    throw new ConfigurationError(`Namespace ${id.namespace} exists, and Lamina did not make it`, {
      remedy: 'Nothing was removed. See who made it, and remove it by hand if it is nobody’s.',
    });
  }
  const kinds = namespace === undefined ? [] : (known ?? (await readOperatorKinds(context)));
  // Nothing can be made in a namespace that is on its way out, not even a lock.
  const locks =
    namespace !== undefined && !context.dryRun && namespace.metadata.deletionTimestamp === undefined;
  if (!locks) {
    await removeContents(kinds, context);
    await removeRest(namespace, context);
    return undefined;
  }
  const lock = { name: PREVIEW_LOCK, namespace: id.namespace, run: context.run, signal: context.signal };
  let begun = false;
  const kept = await withLock(lock, context, async (held) => {
    begun = true;
    const why = await keep?.();
    if (why !== undefined) return why;
    const inner = { ...context, signal: held };
    await removeContents(kinds, inner);
    await emptyNamespace(id.namespace, inner);
    // While the lock is held: from here on nobody can make anything in it.
    await context.kubernetes.delete(
      { apiVersion: 'v1', kind: 'Namespace', name: id.namespace },
      { signal: held },
    );
    return undefined;
  }).catch(async (error: unknown) => {
    if (begun || !isGoing(error)) throw error;
    // Another run was faster, or did not come to its end: this one sees to that.
    await removeContents(kinds, context);
    return undefined;
  });
  if (kept === undefined) await removeRest(namespace, context);
  return kept;
}

/** Everything but the namespace itself and the volumes' own end. */
async function removeContents(kinds: readonly GroupVersionKind[], context: TeardownContext): Promise<void> {
  const { namespace } = context;
  const mine = (name: string): boolean => name === namespace;
  await letVolumesGo(await findVolumes(mine, context), context);
  const objects = await readInventory(namespace, kinds, context);
  for (const group of groupByRank(objects, teardownRank)) await removeObjects(group, context);
  await removeClaims(context);
  // By now the operators have had their time to do it themselves.
  const { bindings, roles } = await findClusterBindings(mine, context);
  await removeObjects([...bindings, ...roles], context);
}

/** Side by side: the storage's own time, and the cluster's for the namespace. */
async function removeRest(namespace: KubernetesObject | undefined, context: TeardownContext): Promise<void> {
  const volumes = await findVolumes((name) => name === context.namespace, context);
  // Those that were provisioned while the others went.
  await letVolumesGo(volumes, context);
  const endings = await Promise.allSettled([
    drainVolumes(volumes, context),
    namespace === undefined ? undefined : removeNamespace(namespace, context),
  ]);
  for (const ending of endings) if (ending.status === 'rejected') throw ending.reason;
}

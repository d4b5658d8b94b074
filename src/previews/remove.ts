// A preview's end, in the order that finalizers need, and with everything that it has made anywhere in the cluster.
import { deleteObjects } from '../kubernetes/deletion.ts';
import type { GroupVersionKind, KubernetesObject } from '../kubernetes/objects.ts';
import { groupByRank, teardownRank } from '../kubernetes/order.ts';
import { withLock } from '../layers/lock.ts';
import { isOurNamespace } from '../layers/namespaces.ts';
import type { TeardownContext } from '../layers/teardown/context.ts';
import { openLedger } from '../layers/teardown/ledger.ts';
import { emptyNamespace, endNamespace } from '../layers/teardown/namespace.ts';
import { removeObjects } from '../layers/teardown/remove.ts';
import type { Collaborators } from '../layers/types.ts';
import { deadlineSignal } from '../runtime/clock.ts';
import { ConfigurationError, LaminaError } from '../runtime/errors.ts';
import { BOUNDS } from './bounds.ts';
import { findClusterBindings } from './cluster-scope.ts';
import { findNamespace, isGoing, PREVIEW_LOCK } from './hold.ts';
import type { PreviewId } from './identity.ts';
import { readInventory, readOperatorKinds } from './inventory.ts';
import { removeLeavings } from './leaks.ts';
import { checkRemovalPermissions } from './permissions.ts';
import { readRecord } from './record.ts';
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
  let commit: Pick<Removal, 'commit'> = {};
  try {
    const namespace = await findNamespace(id, context);
    const record = namespace && readRecord(namespace);
    if (record?.commit !== undefined) commit = { commit: record.commit };
    const kept = await remove(namespace, context, options, operatorKinds);
    collaborators.signal.throwIfAborted();
    return { ...ledger.result, ...commit, ...(kept === undefined ? {} : { kept }) };
  } catch (error) {
    collaborators.signal.throwIfAborted();
    if (!(error instanceof LaminaError) || !isTold(error)) throw error;
    return { ...ledger.result, ...commit, failure: error };
  }
}

const isTold = ({ code }: LaminaError): boolean => ['TEARDOWN_STUCK', 'DEADLINE', 'LOCK_LOST'].includes(code);

async function remove(
  namespace: KubernetesObject | undefined,
  context: TeardownContext,
  { keep, inTurn = (work) => work() }: RemovalOptions,
  known: readonly GroupVersionKind[] | undefined,
): Promise<string | undefined> {
  const name = context.namespace;
  if (namespace !== undefined && !isOurNamespace(namespace)) {
    throw new ConfigurationError(`Namespace ${name} exists, and Lamina did not make it`, {
      remedy: 'Nothing was removed. See who made it, and remove it by hand if it is nobody’s.',
    });
  }
  if (namespace === undefined) {
    await removeLeavings((each) => each === name, context);
    return undefined;
  }
  const kinds = known ?? (await readOperatorKinds(context));
  // Nothing can be made in a namespace that is on its way out, not even a lock.
  if (context.dryRun || namespace.metadata.deletionTimestamp !== undefined) {
    await end(namespace, await inTurn(() => removeContents(kinds, context)), context);
    return undefined;
  }
  await checkRemovalPermissions(name, context);
  const lock = { name: PREVIEW_LOCK, namespace: name, run: context.run, signal: context.signal };
  let begun = false;
  const held = withLock(lock, context, async (signal) => {
    begun = true;
    const why = await keep?.();
    if (why !== undefined) return why;
    const inner = { ...context, signal };
    return inTurn(async () => {
      const volumes = await removeContents(kinds, inner);
      await emptyNamespace(name, inner);
      // While the lock is held: from here on nobody can make anything in it.
      await deleteObjects([namespace], context.kubernetes, { signal });
      return volumes;
    }, signal);
  });
  const outcome = await held.catch((error: unknown) => {
    if (begun || !isGoing(error)) throw error;
    // Another run was faster, or did not come to its end: this one sees to that.
    return removeContents(kinds, context);
  });
  if (typeof outcome === 'string') return outcome;
  await end(namespace, outcome, context);
  return undefined;
}

/** Everything but the namespace itself and the volumes' own end. Returns these volumes. */
async function removeContents(
  kinds: readonly GroupVersionKind[],
  context: TeardownContext,
): Promise<readonly KubernetesObject[]> {
  const { namespace } = context;
  const isMine = (name: string): boolean => name === namespace;
  const volumes = await findVolumes(isMine, context);
  await letVolumesGo(volumes, context);
  const objects = await readInventory(namespace, kinds, context);
  for (const group of groupByRank(objects, teardownRank)) await removeObjects(group, context);
  await removeClaims(context);
  // By now the operators have had their time to do it themselves.
  const { bindings, roles } = await findClusterBindings(isMine, context);
  await removeObjects([...bindings, ...roles], context);
  // Those that were provisioned while the others went.
  const known = new Set(volumes.map(({ metadata }) => metadata.name));
  const late = (await findVolumes(isMine, context)).filter(({ metadata }) => !known.has(metadata.name));
  await letVolumesGo(late, context);
  return [...volumes, ...late];
}

/** Side by side: the storage's own time, and the cluster's for the namespace. */
async function end(
  namespace: KubernetesObject,
  volumes: readonly KubernetesObject[],
  context: TeardownContext,
): Promise<void> {
  const endings = await Promise.allSettled([
    drainVolumes(volumes, context),
    endNamespace(namespace, context),
  ]);
  for (const ending of endings) if (ending.status === 'rejected') throw ending.reason;
}

// What previews have left in the cluster whose namespaces are gone: by whatever way they went.
import type { Repository } from '../github/github.ts';
import type { Collaborators, RunIdentity, TeardownResult } from '../layers/types.ts';
import type { TeardownContext } from '../layers/teardown/context.ts';
import { openLedger } from '../layers/teardown/ledger.ts';
import { removeObjects } from '../layers/teardown/remove.ts';
import { deadlineSignal } from '../runtime/clock.ts';
import { mapConcurrently } from '../runtime/concurrency.ts';
import { LaminaError } from '../runtime/errors.ts';
import { BOUNDS } from './bounds.ts';
import { boundTo, findClusterBindings } from './cluster-scope.ts';
import type { FoundPreview } from './find.ts';
import { identifyName } from './identity.ts';
import { claimedFrom, drainVolumes, findVolumes, letVolumesGo } from './volumes.ts';

/** Milliseconds: these have nothing to wait for but the storage. */
const TIMEOUT = 120_000;

/** Removes volumes and bindings of namespaces that could only be this repository's previews, and that do not exist. */
export async function removeLeaks(
  repository: Repository,
  found: readonly FoundPreview[],
  collaborators: Collaborators,
  options: { readonly dryRun: boolean; readonly clearFinalizers: boolean; readonly run: RunIdentity },
): Promise<TeardownResult> {
  const { dryRun } = options;
  const what = `what gone previews of ${repository.name} have left`;
  using deadline = deadlineSignal(TIMEOUT, what, collaborators.signal);
  const ledger = openLedger(collaborators.logger, [{ dryRun }]);
  const context = {
    ...collaborators,
    ...options,
    signal: deadline.signal,
    ledger,
    layer: BOUNDS,
    namespace: '',
    deleteVolumes: true,
  };
  // Previews that this run has removed, or could not, have told of theirs.
  const known = new Set(found.map(({ id }) => id.namespace));
  const isCandidate = (name: string): boolean =>
    !known.has(name) && identifyName(name, repository) !== undefined;
  try {
    await removeLeavings(isCandidate, context);
  } catch (error) {
    collaborators.signal.throwIfAborted();
    if (!(error instanceof LaminaError)) throw error;
    collaborators.logger.warning(`Not all that gone previews have left could be removed: ${error.message}`);
  }
  return ledger.result;
}

/** Volumes and bindings of namespaces that `concerns` and that are gone. */
export async function removeLeavings(
  concerns: (namespace: string) => boolean,
  context: TeardownContext,
): Promise<void> {
  const volumes = await findVolumes(concerns, context);
  const { bindings: candidates } = await findClusterBindings(concerns, context);
  const gone = await goneAmong([...volumes.map(claimedFrom), ...candidates.flatMap(boundTo)], context);
  if (gone.size === 0) return;
  const left = volumes.filter((volume) => gone.has(claimedFrom(volume)));
  await letVolumesGo(left, context);
  const { bindings, roles } = await findClusterBindings((name) => gone.has(name), context);
  await removeObjects([...bindings, ...roles], context);
  await drainVolumes(left, context);
}

/** A preview that was made since they were listed has its namespace again, and what is named like it is its own. */
async function goneAmong(
  names: readonly string[],
  context: Pick<Collaborators, 'kubernetes' | 'signal'>,
): Promise<ReadonlySet<string>> {
  const { kubernetes, signal } = context;
  const gone = await mapConcurrently([...new Set(names)], 8, async (name) => {
    const namespace = await kubernetes.get({ apiVersion: 'v1', kind: 'Namespace', name }, { signal });
    return namespace === undefined ? [name] : [];
  });
  return new Set(gone.flat());
}

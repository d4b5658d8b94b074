// Writes what was planned: in the order of the kinds, several at a time, each object once.
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { deleteObjects, waitUntilGone } from '../../kubernetes/deletion.ts';
import { ApplyConflictError } from '../../kubernetes/errors.ts';
import {
  describeReference,
  keyOf,
  referenceTo,
  type KubernetesObject,
  type ObjectReference,
} from '../../kubernetes/objects.ts';
import { applyRank, groupByRank, teardownRank } from '../../kubernetes/order.ts';
import type { Clock } from '../../runtime/clock.ts';
import { mapConcurrently } from '../../runtime/concurrency.ts';
import { DeadlineError } from '../../runtime/errors.ts';
import type { Logger } from '../../runtime/logger.ts';
import { conflictFailure, LayerFailure, isRefusal, refusedManifest } from '../failure.ts';
import type { ChangeAction } from '../types.ts';
import { deleteLayerMembers } from './delete-members.ts';
import { FIELD_MANAGER } from './field-manager.ts';
import type { PlannedObject } from './plan.ts';

const CONCURRENCY = 16;

export interface ApplyCollaborators {
  readonly client: KubernetesClient;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

export interface AppliedObject {
  readonly reference: ObjectReference;
  readonly object: KubernetesObject;
  readonly action: ChangeAction;
  /** By the clock, when the server had it. */
  readonly appliedAt: number;
}

/** Objects that live already, to be waited for as if they had been applied at that time. */
export const asApplied = (
  objects: readonly KubernetesObject[],
  action: ChangeAction,
  appliedAt: number,
): AppliedObject[] =>
  objects.map((object) => ({ reference: referenceTo(object), object, action, appliedAt }));

/** Applies each planned object that has something to write, the others are passed through. */
export async function applyPlanned(
  planned: readonly PlannedObject[],
  options: ApplyCollaborators & { readonly force: boolean },
): Promise<AppliedObject[]> {
  const applied: AppliedObject[] = [];
  for (const group of groupByRank(planned, ({ desired }) => applyRank(desired))) {
    applied.push(...(await mapConcurrently(group, CONCURRENCY, (item) => applyOne(item, options))));
  }
  return applied;
}

async function applyOne(
  planned: PlannedObject,
  options: ApplyCollaborators & { readonly force: boolean },
): Promise<AppliedObject> {
  const { desired, live, change, write } = planned;
  const { client, clock, logger, signal, force } = options;
  const reference = referenceTo(desired);
  if (!write) return { reference, object: live ?? desired, action: change.action, appliedAt: clock.now() };
  if (live !== undefined) await makeRoom(live, planned, options);
  try {
    const object = await client.apply(desired, { force, fieldManager: FIELD_MANAGER, signal });
    const done = change.action === 'create' ? 'created' : planned.replaces ? 'made anew' : 'updated';
    logger.info(`${describeReference(reference)} ${done}`);
    return { reference, object, action: change.action, appliedAt: clock.now() };
  } catch (error) {
    if (error instanceof ApplyConflictError)
      throw conflictFailure([{ object: desired, conflicts: error.conflicts }]);
    if (isRefusal(error)) throw refusedManifest(desired, error);
    throw error;
  }
}

/**
 * Sees an object gone that cannot become the desired one. It goes after its pods, so that those of the old and of the
 * new one never run side by side.
 * @throws {LayerFailure} when something holds it until the deadline.
 */
async function makeRoom(
  live: KubernetesObject,
  { replaces }: PlannedObject,
  { client, logger, signal }: ApplyCollaborators,
): Promise<void> {
  const what = describeReference(referenceTo(live));
  if (live.metadata.deletionTimestamp !== undefined) {
    logger.info(`${what} is being deleted; waiting to make it anew`);
  } else if (replaces) {
    logger.info(`${what} cannot be changed; removing it, to make it anew`);
    await deleteObjects([live], client, { signal, propagationPolicy: 'Foreground' });
  } else return;
  const { remaining } = await waitUntilGone([live], { client, signal });
  const [stuck] = remaining;
  if (stuck === undefined) return;
  // Only the end of its time is about this object.
  if (!(signal.reason instanceof DeadlineError)) signal.throwIfAborted();
  throw new LayerFailure(
    'REPLACE_STUCK',
    referenceTo(stuck),
    `${what} is to be made anew but does not go away${heldBy(stuck)}`,
    { remedy: 'See what keeps its pods from ending (a node that is gone?), then run again.' },
  );
}

const heldBy = ({ metadata: { finalizers = [] } }: KubernetesObject): string =>
  finalizers.length === 0 ? '' : ` (finalizers: ${finalizers.join(', ')})`;

/** Claims hold data: a deploy never deletes one. */
export const isPrunable = ({ kind }: Pick<KubernetesObject, 'kind'>): boolean =>
  !['PersistentVolumeClaim', 'Namespace', 'CustomResourceDefinition'].includes(kind);

/** Members that the layer no longer names. */
export function findLeftovers(
  members: ReadonlyMap<string, KubernetesObject>,
  desired: readonly KubernetesObject[],
): KubernetesObject[] {
  const wanted = new Set(desired.map((object) => keyOf(referenceTo(object))));
  return [...members].flatMap(([key, object]) => (wanted.has(key) || !isPrunable(object) ? [] : [object]));
}

/**
 * Deletes what the layer no longer names and nobody has taken out of it since, in the order that finalizers need, and sees it gone.
 * @throws {LayerFailure} when something hangs on its finalizers until the signal aborts.
 */
export async function prune(
  leftovers: readonly KubernetesObject[],
  { client, logger, signal }: ApplyCollaborators,
): Promise<void> {
  for (const group of groupByRank(leftovers, teardownRank)) {
    const asked = await deleteLayerMembers(group, { client, logger, signal });
    const { remaining } = await waitUntilGone(asked, {
      client,
      signal,
      onGone: (object) =>
        logger.info(`${describeReference(referenceTo(object))} removed: no longer part of the layer`),
    });
    const [stuck] = remaining;
    if (stuck === undefined) continue;
    throw new LayerFailure(
      'PRUNE_STUCK',
      referenceTo(stuck),
      `${describeReference(referenceTo(stuck))} is no longer part of the layer but does not go away${heldBy(stuck)}`,
      { remedy: 'See that the controller which sets these finalizers is running, then run again.' },
    );
  }
}

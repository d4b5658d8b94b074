// Removes objects and sees them gone; tells who holds what does not go.
import { deleteObjects, waitUntilGone } from '../../kubernetes/deletion.ts';
import { describeReference, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { LayerFailure } from '../failure.ts';
import { deleteLayerMembers } from '../objects/delete-members.ts';
import type { TeardownContext } from './context.ts';
import { clearCommand, findDeadController } from './finalizers.ts';

/** Milliseconds that a controller is given before it is asked whether it lives at all. */
const GRACE = 10_000;

/** Asks for the deletion of objects, and returns those that are to go. */
type AskToGo = (
  objects: readonly KubernetesObject[],
  context: TeardownContext,
) => Promise<readonly KubernetesObject[]>;

/** All of them, as long as none was replaced by another of its name. */
const askAll: AskToGo = async (objects, { kubernetes, signal }) => {
  await deleteObjects(objects, kubernetes, { signal });
  return objects;
};

/** As `removeObjects`, for members of the layer: one that was taken out of it since it was read stays. */
export const removeMembers = (
  members: readonly KubernetesObject[],
  context: TeardownContext,
): Promise<void> =>
  removeObjects(members, context, (objects, { kubernetes: client, logger, signal }) =>
    deleteLayerMembers(objects, { client, logger, signal }),
  );

/**
 * @throws {LayerFailure} `TEARDOWN_STUCK` when something does not go: at once where its controller is proved to be
 * gone, else when the signal aborts. What comes after it in the order is not touched then.
 */
export async function removeObjects(
  objects: readonly KubernetesObject[],
  context: TeardownContext,
  askToGo: AskToGo = askAll,
): Promise<void> {
  const { kubernetes: client, ledger, signal, dryRun } = context;
  if (objects.length === 0) return;
  if (dryRun) {
    for (const object of objects) ledger.removed(referenceTo(object));
    return;
  }
  let waiting = await askToGo(objects, context);
  const onGone = (object: KubernetesObject): void => ledger.removed(referenceTo(object));
  const grace = new AbortController();
  const timer = context.clock.sleep(GRACE, AbortSignal.any([signal, grace.signal])).then(
    () => grace.abort(),
    () => undefined,
  );
  ({ remaining: waiting } = await waitUntilGone(waiting, {
    client,
    signal: AbortSignal.any([signal, grace.signal]),
    onGone,
  }));
  grace.abort();
  await timer;
  if (waiting.length === 0) return;
  if (!signal.aborted) {
    const dead = await Promise.all(waiting.map((object) => findDeadController(object, client, signal)));
    const hanging = waiting.flatMap((object, index) => {
      const found = dead[index];
      return found === undefined ? [] : [{ object, ...found }];
    });
    for (const { object, finalizer, why } of hanging) {
      if (!context.clearFinalizers) throw stuck(waiting, context, `${finalizer}: ${why}`);
      await clearFinalizer(object, finalizer, why, context);
    }
    ({ remaining: waiting } = await waitUntilGone(waiting, { client, signal, onGone }));
  }
  if (waiting.length > 0) throw stuck(waiting, context, undefined);
}

async function clearFinalizer(
  object: KubernetesObject,
  finalizer: string,
  why: string,
  { kubernetes, logger, signal }: TeardownContext,
): Promise<void> {
  logger.warning(`${describeReference(referenceTo(object))}: removing the finalizer ${finalizer}; ${why}`);
  const finalizers = (object.metadata.finalizers ?? []).filter((name) => name !== finalizer);
  await kubernetes.mergePatch(referenceTo(object), { metadata: { finalizers } }, { signal });
}

function stuck(
  objects: readonly KubernetesObject[],
  { ledger }: TeardownContext,
  why: string | undefined,
): LayerFailure {
  for (const object of objects) ledger.left(referenceTo(object), reasonOf(object, why));
  const [first] = objects;
  if (first === undefined) throw new TypeError('Nothing is stuck');
  const reference = referenceTo(first);
  return new LayerFailure(
    'TEARDOWN_STUCK',
    reference,
    `${describeReference(reference)} does not go away: ${reasonOf(first, why)}${objects.length > 1 ? ` (and ${objects.length - 1} more)` : ''}`,
    {
      remedy: `Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(first)}`,
      details: { ...ledger.result },
    },
  );
}

function reasonOf({ metadata }: KubernetesObject, why: string | undefined): string {
  const finalizers = metadata.finalizers ?? [];
  if (finalizers.length === 0) return why ?? 'it is still being deleted';
  return why === undefined
    ? `held by the finalizers ${finalizers.join(', ')}`
    : `held by the finalizer ${why}`;
}

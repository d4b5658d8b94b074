// Removes what a verification made: the Jobs and their pods first, then what they used, while its operator lives.
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { deleteObjects, waitUntilGone } from '../../kubernetes/deletion.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import { describeReference, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { deadlineSignal } from '../../runtime/clock.ts';
import { errorMessage } from '../../runtime/errors.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { MemberContext } from '../objects/members.ts';
import { isJob } from './jobs.ts';

/** Every object of a verification carries it, with the layer's name. */
export const VERIFY_LABEL = 'lamina.dev/verify';
/** Milliseconds for the removal; the run's own deadline may be over by then. */
const TIME_LIMIT = 60_000;

/** Milliseconds after which a run of the given time limit is certainly over, and what is left of it is nobody's. */
export const staleAfter = (timeout: number): number => Math.max(timeout, 3_600_000);

interface CleanupTools {
  readonly client: KubernetesClient;
  readonly logger: Logger;
}

/** Never throws, since it runs on the way out of whatever else went wrong; what is left behind is a warning. */
export async function removeVerification(
  objects: readonly KubernetesObject[],
  { client, logger }: CleanupTools,
  timeLimit: number = TIME_LIMIT,
): Promise<void> {
  using deadline = deadlineSignal(timeLimit, 'the removal of the verification');
  const { signal } = deadline;
  try {
    for (const part of [objects.filter(isJob), objects.filter((object) => !isJob(object))]) {
      // A Job is gone in the foreground only when its pods are, and they still use the rest.
      const propagationPolicy = part.some(isJob) ? 'Foreground' : 'Background';
      await deleteObjects(part, client, { signal, propagationPolicy });
      const { remaining } = await waitUntilGone(part, { client, signal });
      for (const object of remaining) {
        const holders = object.metadata.finalizers?.join(', ') ?? '';
        logger.warning(
          `${describeReference(referenceTo(object))} of the verification is still there${holders === '' ? '' : `, held by ${holders}`}`,
        );
      }
    }
  } catch (error) {
    const names = objects.map((object) => describeReference(referenceTo(object))).join(', ');
    logger.warning(`The verification may have left ${names} behind: ${errorMessage(error)}`);
  }
}

/** Asks for the removal of what a killed run left behind `age` milliseconds ago or earlier. */
export async function removeStale(
  objects: readonly KubernetesObject[],
  layer: string,
  { kubernetes: client, clock, logger, signal, namespace }: MemberContext,
  age: number,
): Promise<void> {
  const kinds = new Map(
    objects.map(({ apiVersion, kind }) => [`${apiVersion}/${kind}`, { apiVersion, kind }] as const),
  );
  for (const kind of kinds.values()) {
    try {
      const { items } = await client.list(kind, {
        namespace,
        labelSelector: `${VERIFY_LABEL}=${layer}`,
        signal,
      });
      const stale = items.filter(
        ({ metadata }) => Date.parse(metadata.creationTimestamp ?? '') < clock.now() - age,
      );
      if (stale.length === 0) continue;
      const names = stale.map((object) => describeReference(referenceTo(object))).join(', ');
      logger.info(`Removing what an earlier verification left behind: ${names}`);
      await deleteObjects(stale, client, { signal, propagationPolicy: 'Background' });
    } catch (error) {
      // Tidying up after others must not fail this run; the apply will tell if something is really wrong.
      if (!(error instanceof ApiError)) throw error;
      logger.debug(`Nothing stale was looked for among ${kind.kind}: ${error.message}`);
    }
  }
}

// Removes a volume probe however it ended, sees its volume gone, and tidies up after probes that were killed.
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { deleteObjects, waitUntilGone } from '../../kubernetes/deletion.ts';
import { findEbsCause } from '../../kubernetes/diagnosis/ebs/causes.ts';
import { tidy } from '../../runtime/redact.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import { describeReference, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { deadlineSignal, formatDuration, type Clock } from '../../runtime/clock.ts';
import { errorMessage } from '../../runtime/errors.ts';
import type { Logger } from '../../runtime/logger.ts';
import { EXPIRES_ANNOTATION, PROBE_LABEL, type ProbeObjects } from './probe-objects.ts';

interface RemovalTools {
  readonly client: KubernetesClient;
  readonly logger: Logger;
}

/**
 * Never throws, since it runs on the way out of whatever else went wrong. Returns what is left behind, each as a
 * sentence; none means that all is gone, the volume included.
 * @param timeLimit Milliseconds; the run's own deadline may be over by then.
 */
export async function removeProbe(
  { namespace, claim, pod }: ProbeObjects,
  { client, logger }: RemovalTools,
  timeLimit: number,
): Promise<readonly string[]> {
  using deadline = deadlineSignal(timeLimit, 'the removal of the volume probe');
  const { signal } = deadline;
  const left: string[] = [];
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      left.push(`${what}: ${errorMessage(error)}`);
      return undefined;
    }
  };
  const volume = await attempt('The volume of the probe cannot be seen', () =>
    volumeOf(claim, client, signal),
  );
  const retained = volume !== undefined && reclaimPolicy(volume) === 'Retain';
  const own = [pod, claim, ...(namespace === undefined ? [] : [namespace])];
  await Promise.all(
    own.map((object) =>
      attempt(`${describeReference(referenceTo(object))} cannot be deleted`, () =>
        deleteObjects([object], client, { signal }),
      ),
    ),
  );
  const awaited = [...own, ...(volume === undefined || retained ? [] : [volume])];
  const outcome = await attempt('What the probe has left cannot be seen', () =>
    waitUntilGone(awaited, { client, signal }),
  );
  for (const object of outcome?.remaining ?? []) {
    const why = await attempt('Its events cannot be seen', () => whyStuck(object, client));
    left.push(
      `${describeReference(referenceTo(object))} is still there after ${formatDuration(timeLimit)}${why ?? ''}`,
    );
  }
  if (retained) {
    const name = volume.metadata.name;
    left.push(
      `PersistentVolume ${name} stays, since its StorageClass says reclaimPolicy Retain; to remove it: ` +
        `kubectl delete pv ${name}, and its disk`,
    );
  }
  for (const sentence of left) logger.warning(sentence);
  return left;
}

async function volumeOf(
  claim: KubernetesObject,
  client: KubernetesClient,
  signal: AbortSignal,
): Promise<KubernetesObject | undefined> {
  const found = await client.get(referenceTo(claim), { signal });
  const name = (found?.['spec'] as { volumeName?: string } | undefined)?.volumeName;
  if (name === undefined || name === '') return undefined;
  return client.get({ apiVersion: 'v1', kind: 'PersistentVolume', name }, { signal });
}

const reclaimPolicy = (volume: KubernetesObject): string | undefined =>
  (volume['spec'] as { persistentVolumeReclaimPolicy?: string } | undefined)?.persistentVolumeReclaimPolicy;

/** What holds an object, or why its provisioner does not delete a volume, ready to be appended. */
async function whyStuck({ kind, metadata }: KubernetesObject, client: KubernetesClient): Promise<string> {
  const holders = metadata.finalizers?.join(', ') ?? '';
  const held = holders === '' ? '' : `, held by ${holders}`;
  if (kind !== 'PersistentVolume') return held;
  const signal = AbortSignal.timeout(5_000);
  const { items } = await client.list(
    { apiVersion: 'v1', kind: 'Event' },
    { namespace: 'default', fieldSelector: `involvedObject.name=${metadata.name}`, signal },
  );
  const message = items.findLast(({ type }) => type === 'Warning')?.['message'];
  if (typeof message !== 'string') return held;
  const known = findEbsCause(message);
  return known === undefined ? `: ${tidy(message)}` : `: ${known.cause}. ${known.remedy}`;
}

/** Asks for the removal of what killed probes have left, once they can no longer be alive. */
export async function removeStaleProbes(
  namespace: string | undefined,
  { client, logger, clock, signal }: RemovalTools & { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<void> {
  const labelSelector = `${PROBE_LABEL}=volume`;
  const kinds = namespace === undefined ? ['Namespace'] : ['Pod', 'PersistentVolumeClaim'];
  for (const kind of kinds) {
    try {
      const { items } = await client.list(
        { apiVersion: 'v1', kind },
        { ...(namespace === undefined ? {} : { namespace }), labelSelector, signal },
      );
      const stale = items.filter(
        ({ metadata }) =>
          metadata.deletionTimestamp === undefined &&
          Date.parse(metadata.annotations?.[EXPIRES_ANNOTATION] ?? '') < clock.now(),
      );
      if (stale.length === 0) continue;
      const names = stale.map((object) => describeReference(referenceTo(object))).join(', ');
      logger.info(`Removing what an earlier probe left behind: ${names}`);
      await deleteObjects(stale, client, { signal });
    } catch (error) {
      // Tidying up after others must not fail this run.
      if (!(error instanceof ApiError)) throw error;
      logger.debug(`No earlier probe was looked for among ${kind} objects: ${error.message}`);
    }
  }
}

// Proves with a volume that the driver works, in a class of the driver's own.
import { randomBytes } from 'node:crypto';
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { newestFirst } from '../../kubernetes/storage-class.ts';
import { errorMessage } from '../../runtime/errors.ts';
import { EBS_DRIVER } from '../csi-drivers.ts';
import { readStorageClass, STORAGE_API } from '../storage/classes.ts';
import { EXPIRES_ANNOTATION, PROBE_LABEL } from '../storage/probe-objects.ts';
import { probeVolume, type VolumeProbe } from '../storage/probe-volume.ts';
import type { InstallEbsCsiDriverRequest } from './types.ts';

/** Longer than any probe takes, its removal included. */
const LIFETIME = 3_600_000;
const REMOVAL = 10_000;

/**
 * @param timeout milliseconds until the volume must be written
 * @throws what probeVolume throws
 */
export async function probeDriver(
  request: InstallEbsCsiDriverRequest,
  timeout: number,
): Promise<VolumeProbe> {
  const { kubernetes, logger, clock, signal, probeImage = '', probeStorageClass = '' } = request;
  const probe = async (storageClass: string): Promise<VolumeProbe> =>
    probeVolume({
      kubernetes,
      logger,
      clock,
      signal,
      storageClass,
      timeout,
      ...(probeImage === '' ? {} : { image: probeImage }),
    });
  if (probeStorageClass !== '') return probe(probeStorageClass);
  const { items } = await kubernetes.list({ apiVersion: STORAGE_API, kind: 'StorageClass' }, { signal });
  const [standing] = items
    .map(readStorageClass)
    .filter(({ isDefault }) => isDefault)
    .sort(newestFirst);
  if (standing?.provisioner === EBS_DRIVER) return probe(standing.name);
  await removeStale(items, request);
  const made = await kubernetes.create(temporaryClass(clock.now() + LIFETIME), { signal });
  try {
    return await probe(made.metadata.name);
  } finally {
    await remove(made, request);
  }
}

function temporaryClass(expires: number): KubernetesObject {
  return {
    apiVersion: STORAGE_API,
    kind: 'StorageClass',
    metadata: {
      name: `lamina-probe-${randomBytes(4).toString('hex')}`,
      labels: { 'app.kubernetes.io/managed-by': 'lamina', [PROBE_LABEL]: 'volume' },
      annotations: { [EXPIRES_ANNOTATION]: new Date(expires).toISOString() },
    },
    provisioner: EBS_DRIVER,
    parameters: { type: 'gp3' },
    volumeBindingMode: 'WaitForFirstConsumer',
    reclaimPolicy: 'Delete',
  };
}

/** On the way out of whatever else went wrong: a class that stays costs nothing, and the next probe removes it. */
async function remove(
  { metadata: { name } }: KubernetesObject,
  { kubernetes, logger }: Pick<InstallEbsCsiDriverRequest, 'kubernetes' | 'logger'>,
): Promise<void> {
  try {
    const signal = AbortSignal.timeout(REMOVAL);
    await kubernetes.delete({ apiVersion: STORAGE_API, kind: 'StorageClass', name }, { signal });
  } catch (error) {
    logger.warning(`StorageClass ${name} of the probe cannot be deleted: ${errorMessage(error)}`);
  }
}

async function removeStale(
  classes: readonly KubernetesObject[],
  request: InstallEbsCsiDriverRequest,
): Promise<void> {
  const now = request.clock.now();
  const stale = classes.filter(
    ({ metadata: { labels, annotations } }) =>
      labels?.[PROBE_LABEL] === 'volume' && Date.parse(annotations?.[EXPIRES_ANNOTATION] ?? '') < now,
  );
  for (const each of stale) await remove(each, request);
}

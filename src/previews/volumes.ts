// The volumes of previews: nothing in them is to be kept, and nothing else in the cluster says whose they were.
import { PART_OF_LABEL } from '../kubernetes/apply-set.ts';
import { deleteObjects, waitUntilGone } from '../kubernetes/deletion.ts';
import { referenceTo, type KubernetesObject } from '../kubernetes/objects.ts';
import type { TeardownContext } from '../layers/teardown/context.ts';
import { removeObjects } from '../layers/teardown/remove.ts';
import type { Collaborators } from '../layers/types.ts';

const VOLUME = { apiVersion: 'v1', kind: 'PersistentVolume' } as const;
const CLAIM = { apiVersion: 'v1', kind: 'PersistentVolumeClaim' } as const;

interface VolumeSpec {
  readonly persistentVolumeReclaimPolicy?: string;
  readonly claimRef?: { readonly namespace?: string; readonly name?: string };
}

const specOf = (volume: KubernetesObject): VolumeSpec => volume['spec'] ?? {};

/** Made for a claim. One that an administrator has made may stand for a disk that holds more than a preview. */
const isProvisioned = ({ metadata }: KubernetesObject): boolean =>
  metadata.annotations?.['pv.kubernetes.io/provisioned-by'] !== undefined;

/** The namespace whose claim a volume belongs to, or did; '' where it never had one. */
export const claimedFrom = (volume: KubernetesObject): string => specOf(volume).claimRef?.namespace ?? '';

/** Of every namespace that `concerns`: bound, or released since. */
export async function findVolumes(
  concerns: (namespace: string) => boolean,
  { kubernetes, signal }: Pick<Collaborators, 'kubernetes' | 'signal'>,
): Promise<readonly KubernetesObject[]> {
  const { items } = await kubernetes.list(VOLUME, { signal });
  return items.filter((volume) => concerns(claimedFrom(volume)));
}

/** Before the claims go, which operators may do at any moment from then on: a volume that is kept would be nobody's. */
export async function letVolumesGo(
  volumes: readonly KubernetesObject[],
  {
    kubernetes,
    logger,
    signal,
    dryRun,
  }: Pick<TeardownContext, 'kubernetes' | 'logger' | 'signal' | 'dryRun'>,
): Promise<void> {
  if (dryRun) return;
  for (const volume of volumes) {
    if (!isProvisioned(volume) || specOf(volume).persistentVolumeReclaimPolicy === 'Delete') continue;
    logger.info(`PersistentVolume ${volume.metadata.name}: goes with the preview (policy Delete)`);
    await kubernetes.mergePatch(
      referenceTo(volume),
      { spec: { persistentVolumeReclaimPolicy: 'Delete' } },
      { signal },
    );
  }
}

/** Every claim of the namespace, made by whomever. */
export async function removeClaims(context: TeardownContext): Promise<void> {
  const { kubernetes, signal, namespace } = context;
  const { items } = await kubernetes.list(CLAIM, { namespace, signal });
  await removeObjects(items, context);
}

/** Waits until the storage has let the volumes go; what is left at the deadline is listed. */
export async function drainVolumes(
  volumes: readonly KubernetesObject[],
  { kubernetes: client, ledger, signal, dryRun }: TeardownContext,
): Promise<void> {
  // A volume among a layer's own objects goes like the others; its disk stays as its policy says.
  const declared = volumes.filter((volume) => volume.metadata.labels?.[PART_OF_LABEL] !== undefined);
  const going = volumes.filter((volume) => isProvisioned(volume) || declared.includes(volume));
  for (const volume of volumes)
    if (!going.includes(volume))
      ledger.left(
        referenceTo(volume),
        'it was not provisioned for a claim, so its disk may hold more than the preview',
      );
  if (dryRun) {
    for (const volume of going) ledger.removed(referenceTo(volume));
    return;
  }
  await deleteObjects(declared, client, { signal });
  const { remaining } = await waitUntilGone(going, {
    client,
    signal,
    onGone: (volume) => ledger.removed(referenceTo(volume)),
  });
  for (const volume of remaining) ledger.left(referenceTo(volume), reasonOf(volume));
}

/** What the volume itself says of why it stays. */
function reasonOf(volume: KubernetesObject): string {
  const { phase, message } = (volume['status'] ?? {}) as { phase?: string; message?: string };
  if (phase === 'Failed' && message !== undefined) return `its provisioner could not delete it: ${message}`;
  const { claimRef } = specOf(volume);
  return `its provisioner has not deleted it yet (claim ${claimRef?.namespace ?? ''}/${claimRef?.name ?? ''}); see its events`;
}

// The claims that operators have made for a layer: kept unless asked, and never lost by accident.
import { chartName } from '../../helm/chart-source.ts';
import { PART_OF_LABEL } from '../../kubernetes/apply-set.ts';
import { deleteObjects, waitUntilGone } from '../../kubernetes/deletion.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import { keyOf, referenceTo, type KubernetesObject, type ObjectReference } from '../../kubernetes/objects.ts';
import type { OperatorSpec } from '../files/layer-spec.ts';
import { layerSet } from '../objects/members.ts';
import type { TeardownContext } from './context.ts';
import { removeObjects } from './remove.ts';

/** On a volume that was kept when its namespace went: `<layer>.<namespace>`. */
const KEPT_FROM = 'lamina.dev/kept-from';
const VOLUME = { apiVersion: 'v1', kind: 'PersistentVolume' } as const;
const CLAIM = { apiVersion: 'v1', kind: 'PersistentVolumeClaim' } as const;

/** By the name of the operator's chart. */
const CHILD_LABELS: Readonly<Record<string, string>> = {
  'strimzi-kafka-operator': 'strimzi.io/cluster',
  'cass-operator': 'cassandra.datastax.com/cluster',
};

/** The label on pods and claims that an operator makes; undefined where it makes none, or is not known. */
export const childLabel = (operator: OperatorSpec | undefined): string | undefined =>
  operator && CHILD_LABELS[chartName(operator)];

/** Claims of the layer's set, and those that its operator has made in the namespace. */
export async function findClaims(
  label: string | undefined,
  { kubernetes, signal, namespace, layer }: TeardownContext,
): Promise<KubernetesObject[]> {
  const selectors = [
    `${PART_OF_LABEL}=${layerSet(layer, namespace).id}`,
    ...(label === undefined ? [] : [label]),
  ];
  const lists = await Promise.all(
    selectors.map((labelSelector) => kubernetes.list(CLAIM, { namespace, labelSelector, signal })),
  );
  const claims = new Map(lists.flatMap(({ items }) => items).map((item) => [keyOf(referenceTo(item)), item]));
  return [...claims.values()];
}

const volumeOf = (claim: KubernetesObject): ObjectReference | undefined => {
  const name = (claim['spec'] as { volumeName?: string } | undefined)?.volumeName;
  return name === undefined || name === '' ? undefined : { apiVersion: 'v1', kind: 'PersistentVolume', name };
};

/** Deletes claims and their volumes, and waits until the storage has let them go. */
export async function deleteClaims(
  claims: readonly KubernetesObject[],
  context: TeardownContext,
): Promise<void> {
  const { kubernetes: client, ledger, signal, dryRun } = context;
  const volumes = [...(await readVolumes(claims, context)), ...(await findKeptVolumes(context))];
  if (!dryRun) {
    for (const volume of volumes) await setReclaimPolicy(volume, 'Delete', context);
  }
  await removeObjects(claims, context);
  if (dryRun) {
    for (const volume of volumes) ledger.removed(referenceTo(volume));
    return;
  }
  const { remaining } = await waitUntilGone(volumes, {
    client,
    signal,
    onGone: (volume) => ledger.removed(referenceTo(volume)),
  });
  for (const volume of remaining) {
    ledger.left(referenceTo(volume), 'its provisioner has not deleted it yet; see its events');
  }
}

/**
 * Before a namespace goes, and its claims with it: their volumes are set to stay, and listed with the way back.
 * Claims that were never bound hold nothing.
 */
export async function retainVolumes(
  claims: readonly KubernetesObject[],
  context: TeardownContext,
): Promise<void> {
  const bound = await readVolumes(claims, context);
  if (!context.dryRun) {
    for (const volume of bound) await setReclaimPolicy(volume, 'Retain', context);
  }
  for (const volume of [...bound, ...(await findKeptVolumes(context))]) {
    const claim = (volume['spec'] as { claimRef?: { namespace: string; name: string } }).claimRef;
    context.ledger.left(
      referenceTo(volume),
      `the data of claim ${claim?.namespace ?? ''}/${claim?.name ?? ''}, kept (policy Retain). ` +
        `To use it again: kubectl patch pv ${volume.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', ` +
        `then bring the layer up; to give it up: kubectl delete pv ${volume.metadata.name}, and its disk`,
    );
  }
}

/** Volumes that an earlier teardown has kept. */
async function findKeptVolumes({
  kubernetes,
  signal,
  layer,
  namespace,
}: TeardownContext): Promise<KubernetesObject[]> {
  const labelSelector = `${KEPT_FROM}=${layer}.${namespace}`;
  const items = await kubernetes.list(VOLUME, { labelSelector, signal }).then(
    (found) => found.items,
    (error: unknown) => {
      // Who may not see volumes has kept none.
      if (error instanceof ApiError && error.status === 403) return [];
      throw error;
    },
  );
  // One that was bound again holds live data.
  return items.filter((volume) => (volume['status'] as { phase?: string } | undefined)?.phase === 'Released');
}

/** Claims that stay where they are. */
export function listKeptClaims(claims: readonly KubernetesObject[], { ledger }: TeardownContext): void {
  for (const claim of claims) {
    ledger.left(
      referenceTo(claim),
      'volumes are kept unless asked (delete-volumes); the next deploy uses it again',
    );
  }
}

async function readVolumes(
  claims: readonly KubernetesObject[],
  { kubernetes, signal }: TeardownContext,
): Promise<KubernetesObject[]> {
  const volumes = await Promise.all(
    claims.map(async (claim) => {
      const volume = volumeOf(claim);
      return volume === undefined ? undefined : kubernetes.get(volume, { signal });
    }),
  );
  return volumes.filter((volume) => volume !== undefined);
}

async function setReclaimPolicy(
  volume: KubernetesObject,
  policy: 'Delete' | 'Retain',
  { kubernetes, signal, layer, namespace }: TeardownContext,
): Promise<void> {
  const kept = policy === 'Retain' ? `${layer}.${namespace}` : null;
  const patch = {
    metadata: { labels: { [KEPT_FROM]: kept } },
    spec: { persistentVolumeReclaimPolicy: policy },
  };
  await kubernetes.mergePatch(referenceTo(volume), patch, { signal });
}

/** Brokers that no longer have an owner end by themselves; the claims can only go after them. */
export async function waitForPods(
  label: string | undefined,
  { kubernetes, signal, namespace, dryRun }: TeardownContext,
  owners: ReadonlySet<string>,
): Promise<void> {
  if (label === undefined || dryRun || owners.size === 0) return;
  const labelSelector = `${label} in (${[...owners].join(',')})`;
  const { items } = await kubernetes.list(
    { apiVersion: 'v1', kind: 'Pod' },
    { namespace, labelSelector, signal },
  );
  // A pod without an owner that lives is deleted by nobody else.
  await deleteObjects(
    items.filter(({ metadata }) => metadata.ownerReferences === undefined),
    kubernetes,
    { signal },
  );
  await waitUntilGone(items, { client: kubernetes, signal });
  signal.throwIfAborted();
}

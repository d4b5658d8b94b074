// Removes a namespace that Lamina has made, unless somebody else lives there too.
import type { CallOptions, KubernetesClient } from '../../kubernetes/client.ts';
import { deleteObjects, waitUntilGone } from '../../kubernetes/deletion.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import {
  describeReference,
  findCondition,
  keyOf,
  referenceTo,
  type GroupVersionKind,
  type KubernetesObject,
} from '../../kubernetes/objects.ts';
import { mapConcurrently } from '../../runtime/concurrency.ts';
import { LayerFailure } from '../failure.ts';
import { isOurNamespace, readNamespace } from '../namespaces.ts';
import { CRD, kindOf } from '../operator/crds.ts';
import { REVISION_TYPE } from '../upgrade/revision.ts';
import type { TeardownContext } from './context.ts';
import { nameSome } from './ledger.ts';

/** The kinds in which people keep what must not be lost with a namespace. */
const BUILT_IN: readonly GroupVersionKind[] = [
  { apiVersion: 'v1', kind: 'Pod' },
  { apiVersion: 'v1', kind: 'Service' },
  { apiVersion: 'v1', kind: 'ConfigMap' },
  { apiVersion: 'v1', kind: 'Secret' },
  { apiVersion: 'v1', kind: 'PersistentVolumeClaim' },
  { apiVersion: 'apps/v1', kind: 'Deployment' },
  { apiVersion: 'apps/v1', kind: 'StatefulSet' },
  { apiVersion: 'apps/v1', kind: 'DaemonSet' },
  { apiVersion: 'batch/v1', kind: 'Job' },
  { apiVersion: 'batch/v1', kind: 'CronJob' },
  { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress' },
];

const MANAGED_BY = 'app.kubernetes.io/managed-by';

/**
 * What the cluster itself puts into every namespace, what Lamina keeps for a rollback, and what cass-operator leaves there: it makes the superuser's
 * Secret without an owner. A datacenter that still needs it is an inhabitant itself.
 */
const isFurniture = ({ kind, metadata, type }: KubernetesObject): boolean =>
  (kind === 'ConfigMap' && metadata.name === 'kube-root-ca.crt') ||
  (kind === 'Secret' && type === 'kubernetes.io/service-account-token') ||
  (kind === 'Secret' && type === REVISION_TYPE) ||
  (kind === 'Secret' && metadata.labels?.[MANAGED_BY] === 'cass-operator');

/** Everything in a namespace that lives by itself: children go with their owners, and what is going does not count. */
export async function findInhabitants(
  namespace: string,
  client: KubernetesClient,
  options: CallOptions,
): Promise<KubernetesObject[]> {
  const { items: crds } = await client.list(CRD, options);
  const custom = crds.filter((crd) => (crd['spec'] as { scope?: string }).scope === 'Namespaced').map(kindOf);
  const lists = await mapConcurrently([...BUILT_IN, ...custom], 8, async (kind) => {
    try {
      return (await client.list(kind, { ...options, namespace })).items;
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return [];
      // What may not be seen may live there.
      if (error instanceof ApiError && error.status === 403) return [unseen(kind, namespace)];
      throw error;
    }
  });
  return lists
    .flat()
    .filter(
      (object) =>
        !isFurniture(object) &&
        object.metadata.deletionTimestamp === undefined &&
        (object.metadata.ownerReferences ?? []).length === 0,
    );
}

const unseen = ({ apiVersion, kind }: GroupVersionKind, namespace: string): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { name: '(may not be listed)', namespace },
});

/** Whether the namespace would go, and if not, who keeps it. */
export async function judgeNamespace(
  name: string,
  ignored: readonly KubernetesObject[],
  { kubernetes, signal }: TeardownContext,
): Promise<{
  readonly namespace: KubernetesObject | undefined;
  readonly ours: boolean;
  readonly inhabitants: readonly KubernetesObject[];
}> {
  const namespace = await readNamespace(name, { client: kubernetes, signal });
  if (namespace === undefined) return { namespace, ours: false, inhabitants: [] };
  const ours = isOurNamespace(namespace);
  const known = new Set(ignored.map((object) => keyOf(referenceTo(object))));
  const inhabitants = ours ? await findInhabitants(name, kubernetes, { signal }) : [];
  return {
    namespace,
    ours,
    inhabitants: inhabitants.filter((object) => !known.has(keyOf(referenceTo(object)))),
  };
}

/** Lists why a namespace stays. */
export function keepNamespace(
  namespace: KubernetesObject,
  inhabitants: readonly KubernetesObject[],
  { ledger }: TeardownContext,
): void {
  ledger.left(
    referenceTo(namespace),
    inhabitants.length === 0 ? 'Lamina did not make it' : `others live in it: ${nameSome(inhabitants)}`,
  );
}

/**
 * Sees pods and claims off. The namespace's own controller looks again only after many seconds when something was still
 * ending at its first look.
 */
export async function emptyNamespace(
  namespace: string,
  { kubernetes: client, signal }: Pick<TeardownContext, 'kubernetes' | 'signal'>,
): Promise<void> {
  for (const kind of ['Pod', 'PersistentVolumeClaim']) {
    const { items } = await client.list({ apiVersion: 'v1', kind }, { namespace, signal });
    await deleteObjects(items, client, { signal });
    await waitUntilGone(items, { client, signal });
  }
}

/** @throws {LayerFailure} `TEARDOWN_STUCK` with what the namespace itself says is left in it. */
export async function removeNamespace(namespace: KubernetesObject, context: TeardownContext): Promise<void> {
  if (!context.dryRun) await emptyNamespace(namespace.metadata.name, context);
  await endNamespace(namespace, context);
}

/** As `removeNamespace`, for one that was seen to be empty: a namespace that has been made anew since is left alone. */
export async function endNamespace(namespace: KubernetesObject, context: TeardownContext): Promise<void> {
  const { kubernetes: client, ledger, signal, dryRun } = context;
  const reference = referenceTo(namespace);
  if (dryRun) {
    ledger.removed(reference);
    return;
  }
  await deleteObjects([namespace], client, { signal });
  const { remaining } = await waitUntilGone([namespace], { client, signal });
  const [stuck] = remaining;
  if (stuck === undefined) {
    ledger.removed(reference);
    return;
  }
  const reasons = [
    'NamespaceFinalizersRemaining',
    'NamespaceContentRemaining',
    'NamespaceDeletionDiscoveryFailure',
  ]
    .map((type) => findCondition(stuck, type))
    .flatMap((condition) => (condition?.status === 'True' ? (condition.message ?? []) : []));
  const reason = reasons.join(' ') || 'it is still being deleted';
  ledger.left(reference, reason);
  throw new LayerFailure(
    'TEARDOWN_STUCK',
    reference,
    `${describeReference(reference)} does not go away: ${reason}`,
    {
      remedy: 'Bring the controllers of the named finalizers back, or clear them, and run again.',
      details: { ...ledger.result },
    },
  );
}

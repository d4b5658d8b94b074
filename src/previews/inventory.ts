// What lives in a preview, told by the cluster alone: the files of its layers may have changed since, or be gone.
import { ApiError } from '../kubernetes/errors.ts';
import { listMembers, readScope, scopeOf, unite, type ApplySet } from '../kubernetes/apply-set.ts';
import {
  groupOf,
  keyOf,
  referenceTo,
  type GroupVersionKind,
  type KubernetesObject,
} from '../kubernetes/objects.ts';
import { namesInTeardown } from '../kubernetes/order.ts';
import { kindOf } from '../layers/operator/crds.ts';
import type { Collaborators } from '../layers/types.ts';
import { mapConcurrently } from '../runtime/concurrency.ts';

const SET_LABEL = 'applyset.kubernetes.io/id';
const CRD = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' } as const;

/** Whatever runs pods, and would make new ones for those that are removed. */
const WORKLOADS: readonly GroupVersionKind[] = [
  { apiVersion: 'batch/v1', kind: 'CronJob' },
  { apiVersion: 'batch/v1', kind: 'Job' },
  { apiVersion: 'apps/v1', kind: 'Deployment' },
  { apiVersion: 'apps/v1', kind: 'StatefulSet' },
  { apiVersion: 'apps/v1', kind: 'DaemonSet' },
  { apiVersion: 'apps/v1', kind: 'ReplicaSet' },
];

/** Volumes go after their claims; the first two are never a preview's to remove. */
const NOT_HERE = ['Namespace', 'CustomResourceDefinition', 'PersistentVolume', 'PersistentVolumeClaim'];

/** Of the API server itself: such objects wait for no controller, and go with the namespace. */
const PLAIN_GROUPS = ['', 'autoscaling', 'networking.k8s.io', 'policy', 'rbac.authorization.k8s.io'];

type Tools = Pick<Collaborators, 'kubernetes' | 'signal'>;

/** What a deploy makes that is told apart from all that operators and controllers make of it. */
export const isCounted = (object: KubernetesObject): boolean =>
  namesInTeardown(object) ||
  WORKLOADS.some(
    ({ apiVersion, kind }) => kind === object.kind && groupOf(apiVersion) === groupOf(object.apiVersion),
  );

/** The kinds of the known operators, as this cluster serves them. One request for a whole run. */
export async function readOperatorKinds({ kubernetes, signal }: Tools): Promise<readonly GroupVersionKind[]> {
  const { items } = await kubernetes.list(CRD, { signal });
  return items
    .filter((crd) => (crd['spec'] as { scope?: string } | undefined)?.scope === 'Namespaced')
    .map(kindOf)
    .filter(namesInTeardown);
}

/**
 * Everything that must be removed before the namespace is: members of its sets, wherever they are; resources of the
 * known operators, also those that nobody here has applied, since their finalizers hold the namespace; and workloads.
 * What has an owner goes with it.
 */
export async function readInventory(
  namespace: string,
  operatorKinds: readonly GroupVersionKind[],
  tools: Tools,
): Promise<readonly KubernetesObject[]> {
  const { kubernetes, signal } = tools;
  const parents = await kubernetes.list(
    { apiVersion: 'v1', kind: 'ConfigMap' },
    { namespace, labelSelector: SET_LABEL, signal },
  );
  const members = await mapConcurrently(parents.items, 4, (parent) => membersOf(parent, namespace, tools));
  const others = await mapConcurrently([...operatorKinds, ...WORKLOADS], 8, async (kind) => {
    try {
      return (await kubernetes.list(kind, { namespace, signal })).items;
    } catch (error) {
      // Its definition went away since it was read, and all of its objects with it.
      if (error instanceof ApiError && error.status === 404) return [];
      throw error;
    }
  });
  const found = [...members.flat(), ...others.flat()].filter(
    ({ kind, metadata }) => !NOT_HERE.includes(kind) && (metadata.ownerReferences ?? []).length === 0,
  );
  return [...new Map(found.map((object) => [keyOf(referenceTo(object)), object])).values()];
}

async function membersOf(
  parent: KubernetesObject,
  namespace: string,
  { kubernetes, signal }: Tools,
): Promise<readonly KubernetesObject[]> {
  const set: ApplySet = {
    name: parent.metadata.name,
    namespace,
    id: parent.metadata.labels?.[SET_LABEL] ?? '',
  };
  const members = await listMembers(kubernetes, set, unite(readScope(parent), scopeOf([], set)), { signal });
  return [...members.values()].filter(
    ({ apiVersion, metadata }) =>
      metadata.namespace !== namespace || !PLAIN_GROUPS.includes(groupOf(apiVersion)),
  );
}

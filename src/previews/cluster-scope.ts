// What an operator makes for one namespace where namespaces do not reach: bindings to accounts of that namespace alone.
// Strimzi makes one for each Kafka with a node port or racks, and takes it away, as long as it lives.
import { PART_OF_LABEL } from '../kubernetes/apply-set.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { Collaborators } from '../layers/types.ts';

const RBAC = 'rbac.authorization.k8s.io/v1';

interface Binding extends KubernetesObject {
  readonly roleRef?: { readonly kind?: string; readonly name?: string };
  readonly subjects?: readonly { readonly kind?: string; readonly namespace?: string }[];
}

export interface ClusterBindings {
  readonly bindings: readonly KubernetesObject[];
  /** Roles of a layer that nothing else binds. */
  readonly roles: readonly KubernetesObject[];
}

/** One list of bindings, and one of roles where a binding was found. */
export async function findClusterBindings(
  concerns: (namespace: string) => boolean,
  { kubernetes, signal }: Pick<Collaborators, 'kubernetes' | 'signal'>,
): Promise<ClusterBindings> {
  const { items } = await kubernetes.list({ apiVersion: RBAC, kind: 'ClusterRoleBinding' }, { signal });
  const all = items as readonly Binding[];
  const bindings = all.filter(({ subjects = [] }) => subjects.length > 0 && subjects.every(isOf(concerns)));
  if (bindings.length === 0) return { bindings, roles: [] };
  const bound = new Set(bindings.map(({ roleRef }) => roleRef?.name));
  const elsewhere = new Set(
    all.filter((each) => !bindings.includes(each)).map(({ roleRef }) => roleRef?.name),
  );
  const { items: roles } = await kubernetes.list(
    { apiVersion: RBAC, kind: 'ClusterRole' },
    { labelSelector: PART_OF_LABEL, signal },
  );
  return {
    bindings,
    roles: roles.filter(({ metadata: { name } }) => bound.has(name) && !elsewhere.has(name)),
  };
}

/** The namespaces of those whom a binding binds. */
export const boundTo = (binding: KubernetesObject): readonly string[] =>
  ((binding as Binding).subjects ?? []).flatMap(({ namespace }) => namespace ?? []);

const isOf =
  (concerns: (namespace: string) => boolean) =>
  ({ kind, namespace }: { readonly kind?: string; readonly namespace?: string }): boolean =>
    kind === 'ServiceAccount' && concerns(namespace ?? '');

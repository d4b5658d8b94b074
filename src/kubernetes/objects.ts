// Kubernetes objects as plain data, and the names by which they are told apart.

export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
  readonly controller?: boolean;
  readonly blockOwnerDeletion?: boolean;
}

export interface ManagedFieldsEntry {
  readonly manager: string;
  readonly operation: string;
  readonly apiVersion?: string;
  readonly subresource?: string;
  readonly time?: string;
  readonly fieldsV1?: Readonly<Record<string, unknown>>;
}

export interface ObjectMeta {
  name: string;
  namespace?: string;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  creationTimestamp?: string;
  deletionTimestamp?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  finalizers?: string[];
  ownerReferences?: OwnerReference[];
  managedFields?: ManagedFieldsEntry[];
  [field: string]: unknown;
}

/** Any Kubernetes object; everything below metadata stays as the server wrote it. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  [field: string]: unknown;
}

export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  readonly lastTransitionTime?: string;
  readonly observedGeneration?: number;
}

export interface GroupVersionKind {
  readonly apiVersion: string;
  readonly kind: string;
}

/** What names one object on a server. */
export interface ObjectReference extends GroupVersionKind {
  readonly name: string;
  readonly namespace?: string;
}

/** The API group of an apiVersion; the core group is ''. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash === -1 ? '' : apiVersion.slice(0, slash);
}

export function referenceTo(object: KubernetesObject): ObjectReference {
  const { apiVersion, kind, metadata } = object;
  return {
    apiVersion,
    kind,
    name: metadata.name,
    ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
  };
}

/** A key for maps: group (without version), kind, namespace and name. */
export function keyOf(reference: ObjectReference): string {
  return `${groupOf(reference.apiVersion)}/${reference.kind}/${reference.namespace ?? ''}/${reference.name}`;
}

/** How a person reads it: `Kafka lambda/lambda`, `StorageClass gp3`. */
export function describeReference(reference: ObjectReference): string {
  return `${reference.kind} ${reference.namespace === undefined ? '' : `${reference.namespace}/`}${reference.name}`;
}

export function conditionsOf(object: KubernetesObject): readonly Condition[] {
  const conditions = (object['status'] as { conditions?: unknown } | undefined)?.conditions;
  return Array.isArray(conditions) ? (conditions as Condition[]) : [];
}

export function findCondition(object: KubernetesObject, type: string): Condition | undefined {
  return conditionsOf(object).find((condition) => condition.type === type);
}

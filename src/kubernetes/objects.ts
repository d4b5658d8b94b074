// Kubernetes objects as plain data, and the names by which they are told apart.
import { listAt, numberAt, stringAt, toNumber, without, type Fields } from './fields.ts';

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

/** The reference that names an object. */
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
  return `${groupKindOf(reference)}/${reference.namespace ?? ''}/${reference.name}`;
}

/** The `keyOf` of an object. */
export const keyOfObject = (object: KubernetesObject): string =>
  `${groupKindOf(object)}/${object.metadata.namespace ?? ''}/${object.metadata.name}`;

/** `apps/Deployment`, `/Pod`: a kind whatever its version, as tables of kinds name it. */
export const groupKindOf = ({ apiVersion, kind }: GroupVersionKind): string =>
  `${groupOf(apiVersion)}/${kind}`;

/** How a person reads it: `Kafka lambda/lambda`, `StorageClass gp3`. */
export function describeReference(reference: ObjectReference): string {
  return `${reference.kind} ${reference.namespace === undefined ? '' : `${reference.namespace}/`}${reference.name}`;
}

/** What stands beside metadata, without what names the object and what only the server writes. */
export const bodyOf = (object: KubernetesObject): Record<string, unknown> =>
  without(object, 'apiVersion', 'kind', 'status', 'metadata');

/** The well-formed ones among `status.conditions`, whichever controller wrote them. */
export const conditionsOf = (object: KubernetesObject): readonly Condition[] =>
  conditionEntries(object).map(readCondition);

/** The first well-formed condition of this type, if there is one. */
export function findCondition(object: KubernetesObject, type: string): Condition | undefined {
  const entry = conditionEntries(object).find((candidate) => candidate.type === type);
  return entry === undefined ? undefined : readCondition(entry);
}

type ConditionEntry = Fields & { readonly type: string };

const conditionEntries = (object: KubernetesObject): ConditionEntry[] =>
  listAt(object, 'status', 'conditions').filter(
    (entry): entry is ConditionEntry => stringAt(entry, 'type') !== undefined,
  );

function readCondition(entry: ConditionEntry): Condition {
  const [reason, message, lastTransitionTime] = ['reason', 'message', 'lastTransitionTime'].map((name) =>
    stringAt(entry, name),
  );
  const observedGeneration = numberAt(entry, 'observedGeneration');
  return {
    type: entry.type,
    status: stringAt(entry, 'status') ?? '',
    ...(reason === undefined ? {} : { reason }),
    ...(message === undefined ? {} : { message }),
    ...(lastTransitionTime === undefined ? {} : { lastTransitionTime }),
    ...(observedGeneration === undefined ? {} : { observedGeneration }),
  };
}

/** The condition if its status is "True". */
export function trueCondition(object: KubernetesObject, type: string): Condition | undefined {
  const condition = findCondition(object, type);
  return condition?.status === 'True' ? condition : undefined;
}

/** undefined for one that is not there. */
export function annotationOf(object: KubernetesObject, name: string): string | undefined {
  return stringAt(object.metadata, 'annotations', name);
}

/** undefined for one that is not there. */
export function labelOf(object: KubernetesObject, name: string): string | undefined {
  return stringAt(object.metadata, 'labels', name);
}

/** undefined for an object whose kind has none. */
export function generationOf(object: KubernetesObject): number | undefined {
  return toNumber(object.metadata.generation);
}

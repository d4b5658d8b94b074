// What cannot be changed, and may be made anew instead: when that is allowed, and what would come of it.
import { PART_OF_LABEL } from '../../kubernetes/apply-set.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import { isFields, without } from '../../kubernetes/fields.ts';
import {
  findCondition,
  groupOf,
  type GroupVersionKind,
  type KubernetesObject,
} from '../../kubernetes/objects.ts';
import { fieldIn } from '../failure.ts';

/**
 * A Job holds no data, and must bear to be ended and run again, as Kubernetes itself does when it drains a node. What
 * keeps data, or says where data are kept (StatefulSet, claim, StorageClass), is never made anew.
 */
const REPLACEABLE: ReadonlySet<string> = new Set(['batch/Job']);

const isReplaceable = ({ apiVersion, kind }: GroupVersionKind): boolean =>
  REPLACEABLE.has(`${groupOf(apiVersion)}/${kind}`);

/** Whether the server refuses a change only because the field keeps its first value for the object's life. */
const isImmutability = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.status === 422 && error.message.includes('field is immutable');

const isMember = (live: KubernetesObject, desired: KubernetesObject): boolean =>
  live.metadata.labels?.[PART_OF_LABEL] === desired.metadata.labels?.[PART_OF_LABEL];

const is = (live: KubernetesObject, type: string): boolean => findCondition(live, type)?.status === 'True';
// FailureTarget is decided before Failed, while the last pods are still being ended.
const hasFailed = (live: KubernetesObject): boolean => is(live, 'Failed') || is(live, 'FailureTarget');

/** Why `live` has to give way whatever is wanted of it: a Job that has failed never runs again. */
export function spentReason(live: KubernetesObject, desired: KubernetesObject): string | undefined {
  return isReplaceable(desired) && isMember(live, desired) && hasFailed(live)
    ? 'it has failed, and would not run again'
    : undefined;
}

/**
 * Why `live` has to give way, from the server's answer to the change; undefined where that says something else, or
 * `live` must stay. What is not a member of the layer gives way only if it is `taken` over.
 */
export function reasonToReplace(
  error: unknown,
  live: KubernetesObject | undefined,
  desired: KubernetesObject,
  { taken }: { readonly taken: boolean },
): string | undefined {
  if (live === undefined || !isImmutability(error)) return undefined;
  const isLeaving = live.metadata.deletionTimestamp !== undefined;
  if (!isLeaving && !(isReplaceable(desired) && (isMember(live, desired) || taken))) return undefined;
  const rest =
    is(live, 'Complete') || hasFailed(live) ? '' : '; it has not ended yet, and its pods are ended first';
  return `${fieldIn(error.message) ?? 'one of its fields'} cannot be changed${rest}`;
}

/** The same object under a name that is free, for a dry run: beside the old one the server cannot be asked about it. */
export function underFreeName(desired: KubernetesObject): KubernetesObject {
  // A Job's name is also a label, of 63 characters at most.
  const stem = desired.metadata.name.slice(0, 58).replace(/[^a-z0-9]+$/, '');
  return { ...desired, metadata: { ...desired.metadata, name: `${stem}-anew` } };
}

/** What the server writes into each Job, from its uid and its name. */
const GENERATED = [
  'controller-uid',
  'job-name',
  'batch.kubernetes.io/controller-uid',
  'batch.kubernetes.io/job-name',
];

/** Without what differs between any two Jobs, so that only the change is told. */
export function withoutGenerated(job: KubernetesObject): KubernetesObject {
  const prune = (value: unknown, path: readonly string[]): unknown => {
    if (!isFields(value)) return value;
    const [head, ...rest] = path;
    if (head === undefined) return without(value, ...GENERATED);
    return head in value ? { ...value, [head]: prune(value[head], rest) } : value;
  };
  return [
    ['spec', 'selector', 'matchLabels'],
    ['spec', 'template', 'metadata', 'labels'],
    ['metadata', 'labels'],
  ].reduce<unknown>((object, path) => prune(object, path), job) as KubernetesObject;
}

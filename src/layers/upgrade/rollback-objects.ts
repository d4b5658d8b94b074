// What of the last good revision is applied again, and what of the failed one goes: never what is data.
import {
  findCondition,
  groupOf,
  keyOf,
  referenceTo,
  type KubernetesObject,
} from '../../kubernetes/objects.ts';
import { parseQuantity } from '../../kubernetes/quantity.ts';
import { replaceFields } from './field-path.ts';
import { GROWING_FIELDS, holdsData, isSettledWhenReady, isUntouched } from './rules.ts';

const groupKind = ({ apiVersion, kind }: KubernetesObject): string => `${groupOf(apiVersion)}/${kind}`;

export interface RollbackObjects {
  /** To be applied, in the form of the good revision but for what only grows. */
  readonly again: readonly KubernetesObject[];
  /** Of the good revision too, but left as they live. */
  readonly left: readonly KubernetesObject[];
}

/** @param live what lives now, by key */
export function chooseObjects(
  good: readonly KubernetesObject[],
  live: ReadonlyMap<string, KubernetesObject>,
): RollbackObjects {
  const again: KubernetesObject[] = [];
  const left: KubernetesObject[] = [];
  for (const object of good) {
    const found = live.get(keyOf(referenceTo(object)));
    if (found === undefined) {
      if (!isUntouched(groupKind(object))) again.push(object);
    } else if (isUntouched(groupKind(object)) || isSettled(found)) left.push(found);
    else again.push(withoutShrinking(object, found));
  }
  return { again, left };
}

/** What the failed revision has added and may be removed: nothing that holds data. */
export const isRemovable = (object: KubernetesObject): boolean => !holdsData(groupKind(object));

/** A setting that decides what data is kept, and that its operator has observed and put into effect. */
function isSettled(object: KubernetesObject): boolean {
  if (!isSettledWhenReady(groupKind(object))) return false;
  const { observedGeneration } = (object['status'] ?? {}) as { observedGeneration?: number };
  const { generation = 0 } = object.metadata;
  return (
    findCondition(object, 'Ready')?.status === 'True' &&
    observedGeneration !== undefined &&
    observedGeneration >= generation
  );
}

function withoutShrinking(object: KubernetesObject, live: KubernetesObject): KubernetesObject {
  return GROWING_FIELDS.filter(
    ({ group, kind }) => kind === object.kind && group === groupOf(object.apiVersion),
  ).reduce((kept, { field }) => replaceFields(kept, live, field, larger), object);
}

function larger(own: unknown, live: unknown): unknown {
  const [wanted, grown] = [own, live].map((value) =>
    typeof value === 'string' || typeof value === 'number' ? parseQuantity(value) : undefined,
  );
  return wanted !== undefined && grown !== undefined && grown > wanted ? live : own;
}

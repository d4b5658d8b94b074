// What an apply would change. The same path serves `plan` and `apply`: nothing is written here.
import { PART_OF_LABEL } from '../../kubernetes/apply-set.ts';
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { diffObjects } from '../../kubernetes/diff.ts';
import type { FieldConflict } from '../../kubernetes/errors.ts';
import { describeReference, keyOf, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { isCertainlyApplied } from '../../kubernetes/ownership.ts';
import { mapConcurrently } from '../../runtime/concurrency.ts';
import type { Logger } from '../../runtime/logger.ts';
import { conflictFailure, LayerFailure, type ObjectConflict } from '../failure.ts';
import { namespacesToMake } from '../namespaces.ts';
import type { Change } from '../types.ts';
import { askServer, type Asked } from './dry-run.ts';
import { FIELD_MANAGER } from './field-manager.ts';
import { spentReason, withoutGenerated } from './replacement.ts';
import { findStrangers, type Strangers } from './strangers.ts';

const CONCURRENCY = 16;

export interface PlannedObject {
  /** What will be sent; fields that yield to others are left out. */
  readonly desired: KubernetesObject;
  readonly live: KubernetesObject | undefined;
  readonly change: Change;
  /** Whether an apply has anything to write. */
  readonly write: boolean;
  /** The live object must go first: the server does not let it be changed into the desired one. */
  readonly replaces: boolean;
}

export interface PlanOptions {
  readonly layer: string;
  readonly client: KubernetesClient;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** Conflicts are shown instead of thrown, and what cannot be asked yet is told as a creation. */
  readonly planOnly: boolean;
  readonly force: boolean;
  /** What the server refuses is told as a change instead of thrown. */
  readonly tellRefusals?: boolean;
  /** Members that live, by key: they need no read of their own. */
  readonly members: ReadonlyMap<string, KubernetesObject>;
  /** What was found out of the same objects shortly before: what has not changed since is not asked about again. */
  readonly earlier?: readonly PlannedObject[] | undefined;
}

/**
 * Compares every object with the cluster; objects that certainly are as wanted cost no request.
 * @throws {LayerFailure} when the server refuses a manifest (unless `tellRefusals`), or (unless `planOnly` or `force`)
 * when others own fields.
 */
export async function planObjects(
  objects: readonly KubernetesObject[],
  options: PlanOptions,
): Promise<PlannedObject[]> {
  const conflicts: ObjectConflict[] = [];
  const missing = await missingNamespaces(objects, options);
  const strangers = await findStrangers(objects, options);
  const earlier = new Map(options.earlier?.map((each) => [keyOf(referenceTo(each.desired)), each]));
  const planned = await mapConcurrently(objects, CONCURRENCY, async (object) => {
    const outcome = await planObject(sendable(object), missing, strangers, earlier, options);
    if (outcome.conflicts.length > 0) {
      conflicts.push({ object, conflicts: outcome.conflicts });
      if (options.planOnly) tellConflicts(object, outcome.conflicts, options.logger);
    }
    return outcome.planned;
  });
  if (conflicts.length > 0 && !options.planOnly && !options.force) throw conflictFailure(conflicts);
  return planned;
}

interface Outcome {
  readonly planned: PlannedObject;
  readonly conflicts: readonly FieldConflict[];
}

async function planObject(
  desired: KubernetesObject,
  missing: ReadonlySet<string>,
  strangers: Strangers,
  earlier: ReadonlyMap<string, PlannedObject>,
  options: PlanOptions,
): Promise<Outcome> {
  const { client, signal, planOnly } = options;
  const reference = referenceTo(desired);
  if (planOnly && missing.has(desired.metadata.namespace ?? '')) {
    return unasked(desired, options, `namespace ${desired.metadata.namespace ?? ''} does not exist yet`);
  }
  const served = await client.resourceFor(desired, { signal });
  if (served === undefined) {
    if (planOnly) return unasked(desired, options, `${desired.kind} is not served yet`);
    throw new LayerFailure(
      'CRD_MISSING',
      reference,
      `${describeReference(reference)} cannot be applied: the cluster does not know ${desired.kind} in ${desired.apiVersion}`,
      { remedy: 'Install the operator that brings this kind (its CRDs), or correct the apiVersion.' },
    );
  }
  const key = keyOf(reference);
  const live = options.members.get(key) ?? (await strangers.read(desired));
  const known = earlier.get(key);
  if (known !== undefined && isSame(known.live, live)) return { planned: known, conflicts: [] };
  let spent: string | undefined;
  if (live !== undefined && live.metadata.deletionTimestamp === undefined) {
    spent = spentReason(live, desired);
    if (spent === undefined && isCertainlyApplied(live, desired, FIELD_MANAGER))
      return outcomeOf({ sent: desired, result: live, conflicts: [] }, live, options);
  }
  try {
    return outcomeOf(await askServer(desired, live, options, spent), live, options);
  } catch (error) {
    if (options.tellRefusals !== true || !(error instanceof LayerFailure)) throw error;
    return refused(desired, live, options, error.message);
  }
}

/** One object, in one version of it, or none at all both times. */
const isSame = (before: KubernetesObject | undefined, now: KubernetesObject | undefined): boolean =>
  before?.metadata.uid === now?.metadata.uid &&
  before?.metadata.resourceVersion === now?.metadata.resourceVersion;

function outcomeOf(
  { sent: desired, result, conflicts, replacement }: Asked,
  live: KubernetesObject | undefined,
  { layer }: PlanOptions,
): Outcome {
  // An object on its way out is made anew.
  const stays = live?.metadata.deletionTimestamp === undefined ? live : undefined;
  const replaces = stays !== undefined && replacement !== undefined;
  const fields = replaces
    ? diffObjects(withoutGenerated(stays), withoutGenerated(result))
    : diffObjects(stays, result);
  const adopted =
    stays !== undefined &&
    stays.metadata.labels?.[PART_OF_LABEL] !== desired.metadata.labels?.[PART_OF_LABEL];
  const action =
    stays === undefined ? 'create' : replaces || fields.length > 0 || adopted ? 'update' : 'none';
  const note = replaces
    ? `made anew: ${replacement}`
    : adopted && fields.length === 0
      ? 'taken into this layer'
      : undefined;
  const change: Change = {
    ...nameOf(layer, desired),
    action,
    fields,
    ...(conflicts.length === 0 ? {} : { conflicts }),
    ...(note === undefined ? {} : { note }),
  };
  return { planned: { desired, live, change, write: action !== 'none', replaces }, conflicts };
}

/** What a deploy would end at. */
function refused(
  desired: KubernetesObject,
  live: KubernetesObject | undefined,
  { layer }: PlanOptions,
  note: string,
): Outcome {
  const action = live === undefined ? 'create' : 'update';
  const change: Change = { ...nameOf(layer, desired), action, fields: [], note };
  return { planned: { desired, live, change, write: true, replaces: false }, conflicts: [] };
}

/** What the server cannot be asked about yet. */
function unasked(desired: KubernetesObject, { layer }: PlanOptions, why: string): Outcome {
  const change: Change = {
    ...nameOf(layer, desired),
    action: 'create',
    fields: diffObjects(undefined, desired),
    note: `not checked by the server: ${why}`,
  };
  return { planned: { desired, live: undefined, change, write: true, replaces: false }, conflicts: [] };
}

function nameOf(
  layer: string,
  { kind, metadata: { namespace, name } }: KubernetesObject,
): Pick<Change, 'layer' | 'kind' | 'namespace' | 'name'> {
  return { layer, kind, name, ...(namespace === undefined ? {} : { namespace }) };
}

/** An object that goes, as a change. */
export function deletionOf(layer: string, object: KubernetesObject): Change {
  return { ...nameOf(layer, object), action: 'delete', fields: [] };
}

/** Namespaces that objects go to and that do not exist (or are on their way out); only asked for a plan. */
async function missingNamespaces(
  objects: readonly KubernetesObject[],
  { client, signal, planOnly, members }: PlanOptions,
): Promise<ReadonlySet<string>> {
  if (!planOnly) return new Set();
  // A namespace that holds a member exists.
  const known = new Set([...members.values()].map(({ metadata }) => metadata.namespace));
  const names = new Set(objects.flatMap(({ metadata: { namespace } }) => namespace ?? []));
  const unknown = [...names].filter((name) => !known.has(name));
  return new Set(await namespacesToMake(unknown, { client, signal }));
}

/** stringData is write-only and never comes back in a read: sent as data, it can be compared. */
function sendable(object: KubernetesObject): KubernetesObject {
  const stringData = object['stringData'] as Record<string, string> | undefined;
  if (object.kind !== 'Secret' || object.apiVersion !== 'v1' || stringData === undefined) return object;
  const encoded = Object.entries(stringData).map(([key, value]) => [
    key,
    Buffer.from(value).toString('base64'),
  ]);
  const copy: KubernetesObject = {
    ...object,
    data: { ...(object['data'] as object | undefined), ...Object.fromEntries(encoded) },
  };
  Reflect.deleteProperty(copy, 'stringData');
  return copy;
}

function tellConflicts(object: KubernetesObject, conflicts: readonly FieldConflict[], logger: Logger): void {
  for (const { manager, field } of conflicts) {
    logger.warning(
      `${describeReference(referenceTo(object))}: ${field} is owned by "${manager}"; an apply needs force-conflicts to change it`,
    );
  }
}

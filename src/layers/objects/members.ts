// Brings a layer's objects into the cluster as one set: compare, apply, prune.
import {
  asMember,
  describeApplySet,
  listMembers,
  readScope,
  renderParent,
  scopeOf,
  unite,
  type ApplySet,
  type ApplySetScope,
} from '../../kubernetes/apply-set.ts';
import type { ObjectList } from '../../kubernetes/client.ts';
import { groupOf, type GroupVersionKind, type KubernetesObject } from '../../kubernetes/objects.ts';
import { isCustomResourceDefinition, isNamespace } from '../../kubernetes/order.ts';
import type { ListsByScope } from '../../kubernetes/store.ts';
import type { Change, Collaborators, RunIdentity } from '../types.ts';
import { applyPlanned, findLeftovers, prune, type AppliedObject } from './apply.ts';
import { FIELD_MANAGER } from './field-manager.ts';
import { deletionOf, planObjects, type PlannedObject, type PlanOptions } from './plan.ts';

/** The annotation that tells which run wrote last. */
export const RUN_URL = 'lamina.dev/run-url';

export interface MemberContext extends Collaborators {
  readonly layer: string;
  readonly namespace: string;
}

/** The set of a layer's objects, as its ConfigMap and the label of its members name it. */
export const layerSet = (layer: string, namespace: string): ApplySet =>
  describeApplySet(`lamina-${layer}`, namespace);

/** The set as it lives: its parent, its scope and its members by key. */
export interface LiveSet {
  readonly set: ApplySet;
  readonly parent: KubernetesObject | undefined;
  readonly scope: ApplySetScope;
  readonly members: ReadonlyMap<string, KubernetesObject>;
  /** Of custom resources, all that the namespace holds. */
  readonly lists: ListsByScope;
}

/** One read of the parent, then one list for each kind. */
export async function readLiveSet(
  { kubernetes, signal, layer, namespace }: MemberContext,
  desired: readonly KubernetesObject[] = [],
): Promise<LiveSet> {
  const set = layerSet(layer, namespace);
  const parent = await kubernetes.get(
    { apiVersion: 'v1', kind: 'ConfigMap', name: set.name, namespace },
    { signal },
  );
  // Without a parent there are no members yet; new kinds have none either.
  const scope = parent === undefined ? { kinds: [], additionalNamespaces: [] } : readScope(parent);
  // A kind is read in the version in which it will be written, else the two could not be compared.
  const wanted = new Map(scopeOf(desired, set).kinds.map((kind) => [groupKind(kind), kind]));
  const kinds = scope.kinds.map((kind) => wanted.get(groupKind(kind)) ?? kind);
  const lists = new Map<string, ObjectList>();
  const members = await listMembers(kubernetes, set, { ...scope, kinds }, { signal }, lists);
  return { set, parent, scope, members, lists };
}

const groupKind = ({ apiVersion, kind }: GroupVersionKind): string => `${groupOf(apiVersion)}/${kind}`;

export interface MembersPlan {
  readonly planned: readonly PlannedObject[];
  /** Members that the layer no longer names, to be deleted. */
  readonly leftovers: readonly KubernetesObject[];
  readonly changes: readonly Change[];
}

/**
 * Compares the layer's objects with the cluster, and what is in its set with them. Writes nothing.
 * @throws {LayerFailure} as `planObjects` does
 */
export async function planMembers(
  objects: readonly KubernetesObject[],
  live: LiveSet,
  context: MemberContext,
  options: Pick<PlanOptions, 'planOnly' | 'force' | 'tellRefusals' | 'earlier'>,
): Promise<MembersPlan> {
  const { kubernetes, logger, signal, layer } = context;
  const desired = objects.map((object) => asMember(object, live.set));
  const planned = await planObjects(desired, {
    ...options,
    layer,
    client: kubernetes,
    logger,
    signal,
    members: live.members,
  });
  const leftovers = findLeftovers(live.members, desired);
  return {
    planned,
    leftovers,
    changes: [
      ...planned.map(({ change }) => change),
      ...leftovers.map((object) => deletionOf(layer, object)),
    ],
  };
}

/** CRDs and namespaces, without which the server cannot be asked about the rest. */
export const isFoundation = (object: KubernetesObject): boolean =>
  isNamespace(object) || isCustomResourceDefinition(object);

/** Whether `applyMembers` would write. */
export function hasWork(plan: MembersPlan, live: LiveSet, layer: string): boolean {
  const { parent, set } = live;
  const scope = finalScope(plan, live);
  return hasWrites(plan) || parent === undefined || !isCurrent(parent, renderParentOf(set, scope, layer));
}

const hasWrites = ({ planned, leftovers }: MembersPlan): boolean =>
  leftovers.length > 0 || planned.some(({ write }) => write);

/** What is left in the end. */
function finalScope(plan: MembersPlan, { set, members }: LiveSet): ApplySetScope {
  const wanted = plan.planned.map(({ desired }) => desired);
  const kept = [...members.values()].filter((object) => !plan.leftovers.includes(object));
  return unite(scopeOf(wanted, set), scopeOf(kept, set));
}

/**
 * Applies and prunes. The parent names every kind before its first member is made, and until its last one is gone, so
 * that a run that dies in between leaves nothing that the next one cannot find.
 */
export async function applyMembers(
  plan: MembersPlan,
  live: LiveSet,
  context: MemberContext,
  options: { readonly force: boolean; readonly run: RunIdentity },
): Promise<AppliedObject[]> {
  const { kubernetes: client, clock, logger, signal } = context;
  const final = finalScope(plan, live);
  const before = await writeParent(live.parent, unite(final, live.scope), live, context, {
    ...options,
    writes: hasWrites(plan),
  });
  const applied = await applyPlanned(plan.planned, { client, clock, logger, signal, force: options.force });
  await prune(plan.leftovers, { client, clock, logger, signal });
  await writeParent(before, final, live, context, { ...options, writes: false });
  return applied;
}

/** Writes only where the scope differs, or where members are about to be written (then it tells by which run). */
async function writeParent(
  current: KubernetesObject | undefined,
  scope: ApplySetScope,
  { set }: LiveSet,
  { kubernetes, signal, layer }: MemberContext,
  { run, writes }: { readonly run: RunIdentity; readonly writes: boolean },
): Promise<KubernetesObject | undefined> {
  const parent = renderParentOf(set, scope, layer, run.url ?? current?.metadata.annotations?.[RUN_URL]);
  if (current !== undefined && !writes && isCurrent(current, parent)) return current;
  return kubernetes.apply(parent, { force: true, fieldManager: FIELD_MANAGER, signal });
}

const renderParentOf = (
  set: ApplySet,
  scope: ApplySetScope,
  layer: string,
  runUrl?: string,
): KubernetesObject =>
  renderParent(set, scope, {
    annotations: { 'lamina.dev/layer': layer, ...(runUrl === undefined ? {} : { [RUN_URL]: runUrl }) },
  });

/** Which run wrote last does not make it another. */
const isCurrent = (current: KubernetesObject, parent: KubernetesObject): boolean =>
  Object.entries(parent.metadata.annotations ?? {}).every(
    ([key, value]) => key === RUN_URL || current.metadata.annotations?.[key] === value,
  );

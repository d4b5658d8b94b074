// The way of a checked layer into the cluster: operator, foundations, everything else, the wait for it, its outputs.
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { keyOf, type KubernetesObject } from '../../kubernetes/objects.ts';
import type { RuleSet } from '../../kubernetes/readiness/rule.ts';
import type { ListsByScope } from '../../kubernetes/store.ts';
import { formatDuration } from '../../runtime/clock.ts';
import { DeadlineError } from '../../runtime/errors.ts';
import type { CheckedLayer } from '../check-layer.ts';
import type { AppliedObject } from '../objects/apply.ts';
import {
  applyMembers,
  hasWork,
  isFoundation,
  planMembers,
  readLiveSet,
  type LiveSet,
  type MemberContext,
  type MembersPlan,
} from '../objects/members.ts';
import type { OperatorState } from '../operator.ts';
import { bringUpOperator } from '../operator/phases.ts';
import { readOutputs } from '../outputs.ts';
import type { LayerRequest } from '../types.ts';
import type { WaitOutcome } from '../wait.ts';
import { awaitObjects } from './await-objects.ts';
import type { DeployRecord } from './record.ts';

/** A layer whose files hold, and whose operator was looked at. */
export interface Prepared extends CheckedLayer {
  readonly operator: OperatorState | undefined;
}

export interface BringUpLayerOptions {
  /** Takes the layer's lock; true where it was not held before, so that others may have written meanwhile. */
  readonly beforeWrite: () => Promise<boolean>;
  /** The layer that keeps the resources from being applied, if there is one. */
  readonly needed?: () => Promise<string | undefined>;
}

/** What a layer has become. */
export interface LayerBroughtUp {
  readonly operator: OperatorState | undefined;
  /** Its objects as they were judged, by key; where they are ready. */
  readonly seen: ReadonlyMap<string, KubernetesObject>;
}

/** Everything from the operator to the outputs; what does not become ready stands in the record then. */
export async function bringUpLayer(
  request: LayerRequest,
  prepared: Prepared,
  context: MemberContext,
  record: DeployRecord,
  options: BringUpLayerOptions,
): Promise<LayerBroughtUp> {
  const { kubernetes, logger, namespace } = context;
  const { objects, rules } = prepared;
  const operator =
    prepared.operator === undefined
      ? undefined
      : await bringUpOperator(prepared.operator, request, objects, context, record, options.beforeWrite);
  if (record.hasFailed() || (await isHeld(record, options))) return { operator, seen: new Map() };
  const { applied, lists } = await applyObjects(request, prepared, context, record, options);
  if (request.wait === false || record.hasFailed()) return { operator, seen: new Map() };
  const seen = await record.phase('wait', () => settle(rules, applied, lists, context, record));
  if (record.hasFailed()) return { operator, seen: new Map() };
  await record.phase('outputs', async () => {
    // What was just seen to be ready need not be read again.
    const get: KubernetesClient['get'] = async (reference, call) =>
      seen.get(keyOf(reference)) ?? kubernetes.get(reference, call);
    const { outputs, missing } = await readOutputs(request.layer, { get }, namespace, context);
    record.endpoints = outputs;
    for (const { name, reason } of missing) logger.warning(`Output ${name} could not be read: ${reason}`);
  });
  record.ready = true;
  return { operator, seen };
}

/** Waits for the layers that this one depends on; writes down which of them is not ready. */
async function isHeld(record: DeployRecord, { needed }: BringUpLayerOptions): Promise<boolean> {
  const heldBy = needed && (await record.phase('needs', needed));
  if (heldBy === undefined) return false;
  record.held = true;
  record.failure = { message: `not begun, since it depends on ${heldBy}, which is not ready` };
  return true;
}

/** Foundations first, since the server cannot be asked about the rest without them; then all that is left at once. */
async function applyObjects(
  request: LayerRequest,
  { objects, rules }: Prepared,
  context: MemberContext,
  record: DeployRecord,
  options: BringUpLayerOptions,
): Promise<{ readonly applied: readonly AppliedObject[]; readonly lists: ListsByScope }> {
  const force = request.forceConflicts === true;
  const apply = async (
    part: readonly KubernetesObject[],
    others: readonly KubernetesObject[],
  ): Promise<{ readonly applied: readonly AppliedObject[]; readonly lists: ListsByScope }> => {
    const compare = async (
      earlier?: MembersPlan['planned'],
    ): Promise<{ live: LiveSet; plan: MembersPlan }> => {
      const found = await readLiveSet(context, objects);
      const rest = new Set(others.map(({ kind, metadata }) => `${kind}/${metadata.name}`));
      const decided = await planMembers(part, found, context, { planOnly: false, force, earlier });
      // What the other part brings is no leftover of this one.
      const leftovers = decided.leftovers.filter(
        ({ kind, metadata }) => !rest.has(`${kind}/${metadata.name}`),
      );
      const changes = decided.changes.filter(
        ({ action, kind, name }) => action !== 'delete' || !rest.has(`${kind}/${name}`),
      );
      return { live: found, plan: { ...decided, leftovers, changes } };
    };
    let compared = await record.phase('diff', compare);
    const { planned } = compared.plan;
    if (hasWork(compared.plan, compared.live, context.layer) && (await options.beforeWrite()))
      compared = await record.phase('diff', () => compare(planned));
    const { live, plan } = compared;
    record.changes.push(...plan.changes);
    const applied = await record.phase('apply', () =>
      applyMembers(plan, live, context, { force, run: request.run }),
    );
    return { applied, lists: live.lists };
  };
  const foundations = objects.filter(isFoundation);
  if (foundations.length === 0) return apply(objects, []);
  const rest = objects.filter((object) => !isFoundation(object));
  const first = await apply(foundations, rest);
  context.kubernetes.forgetDiscovery();
  await settle(rules, first.applied, new Map(), context, record);
  if (record.hasFailed()) return first;
  const { applied, lists } = await apply(rest, foundations);
  return { applied: [...first.applied, ...applied], lists };
}

function settle(
  rules: RuleSet,
  applied: readonly AppliedObject[],
  lists: ListsByScope,
  context: MemberContext,
  record: DeployRecord,
): Promise<WaitOutcome['seen']> {
  const { clock, signal } = context;
  const began = clock.now();
  // What was listed before a write shows what has passed: the state from which the operator is about to move on.
  const unchanged = applied.every(({ action }) => action === 'none');
  return awaitObjects(applied, context, record, {
    rules,
    ...(unchanged ? { lists } : {}),
    why: () => {
      const end =
        signal.aborted && signal.reason instanceof DeadlineError ? `${signal.reason.message}, ` : '';
      return `${end}${formatDuration(clock.now() - began)} after the apply`;
    },
  });
}

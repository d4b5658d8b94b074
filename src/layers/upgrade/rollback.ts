// Brings the last good revision of a layer back after a newer one has failed. Data is never touched.
import type { ReleaseRevision } from '../../helm/release-secret.ts';
import { isSameJson } from '../../kubernetes/fields.ts';
import { describeReference, keyOf, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import type { RuleSet } from '../../kubernetes/readiness/rule.ts';
import { deadlineSignal } from '../../runtime/clock.ts';
import { errorMessage, LaminaError } from '../../runtime/errors.ts';
import { explainWait } from '../explain.ts';
import { LayerFailure } from '../failure.ts';
import { asApplied, type AppliedObject } from '../objects/apply.ts';
import { applyMembers, planMembers, readLiveSet, type MemberContext } from '../objects/members.ts';
import type { OperatorState } from '../operator.ts';
import type { Layer, ResourceTiming, RolledBack, RunIdentity } from '../types.ts';
import { waitForObjects, type Telling } from '../wait.ts';
import { describeRefusal, fieldRules, stepsBetween } from './gates.ts';
import { operatorOf, withoutSecrets, type Revision } from './revision.ts';
import { chooseObjects, isRemovable } from './rollback-objects.ts';
import { awaitRelease, rollBackOperator } from './rollback-operator.ts';
import { rulesFor } from './rules.ts';

export interface RollbackRequest {
  readonly layer: Layer;
  readonly run: RunIdentity;
  readonly good: Revision | undefined;
  /** What has failed. */
  readonly tried: {
    readonly objects: readonly KubernetesObject[];
    readonly operator: OperatorState | undefined;
  };
  readonly rules: RuleSet;
  readonly force: boolean;
  readonly telling: Telling;
}

const EXPLANATION_TIME = 30_000;

/** What a rollback leaves behind: its outcome, and the operator's release as it is then. */
export interface Rollback {
  readonly outcome: RolledBack;
  /** Of the operator, where it is ready again; the number of its release may be a new one. */
  readonly release?: ReleaseRevision;
}

/**
 * Call it while holding the layer's Lease, under a signal that outlives the failed deploy's deadline: a rollback has
 * one of its own, the layer's.
 * @throws whatever the context's signal was aborted with; what was done until then is taken up by the next run.
 */
export async function rollBack(request: RollbackRequest, outer: MemberContext): Promise<Rollback> {
  const { layer, good } = request;
  const what = `layer ${layer.name} to be rolled back`;
  using deadline = deadlineSignal(layer.spec.timeout, what, outer.signal);
  const context = { ...outer, signal: deadline.signal };
  try {
    if (good === undefined) return { outcome: neverReady };
    return await goBack(request, good, context);
  } catch (error) {
    outer.signal.throwIfAborted();
    if (!(error instanceof LaminaError)) throw error;
    return {
      outcome: {
        ...toRevision(good),
        ready: false,
        message: `The rollback failed: ${errorMessage(error)}`,
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
      },
    };
  }
}

const neverReady: RolledBack = {
  ready: false,
  message: 'Not rolled back: no revision of this layer is known to have been ready here',
  remedy: 'A revision is kept whenever a deploy has waited for it and it became ready.',
};

const toRevision = (good: Revision | undefined): Pick<RolledBack, 'to' | 'run'> =>
  good === undefined ? {} : { to: good.at, ...(good.run === undefined ? {} : { run: good.run }) };

async function goBack(request: RollbackRequest, good: Revision, context: MemberContext): Promise<Rollback> {
  const { objects } = good;
  const refusal =
    objects === undefined
      ? `Not rolled back: the revision of ${good.at} was too large to be kept`
      : isTheSame(good, request.tried)
        ? 'Not rolled back: what has failed is the last good revision itself'
        : undefined;
  if (objects === undefined || refusal !== undefined)
    return { outcome: { ready: false, message: refusal ?? '' } };
  const live = await readLiveSet(context, objects);
  const refused = await refusedSteps(objects, live.members, request.layer, context);
  if (refused !== undefined) return { outcome: refused };
  context.logger.notice(`Layer ${context.layer}: rolling back to the revision of ${good.at}`);
  return restore(request, { ...good, objects }, context);
}

/** Whether there is nothing to go back to. */
function isTheSame(good: Revision, { objects, operator }: RollbackRequest['tried']): boolean {
  const sameObjects = isSameJson(good.objects, withoutSecrets(objects).objects);
  if (!sameObjects || good.operator === undefined || operator === undefined) return sameObjects;
  const { version: chartVersion, ...rest } = operator.operator;
  const tried = operatorOf(rest, { chartVersion, values: operator.values, revision: 0 });
  return (
    tried.chartVersion === good.operator.chartVersion && tried.valuesDigest === good.operator.valuesDigest
  );
}

/** The steps down that would cost data, told together. */
async function refusedSteps(
  objects: readonly KubernetesObject[],
  live: ReadonlyMap<string, KubernetesObject>,
  { spec }: Layer,
  context: MemberContext,
): Promise<RolledBack | undefined> {
  const rules = rulesFor(spec.upgrades);
  const steps = objects.map(async (object) => {
    const found = live.get(keyOf(referenceTo(object)));
    return found === undefined ? [] : stepsBetween(found, object, fieldRules(object, rules), context);
  });
  const refused = (await Promise.all(steps)).flat().filter((step) => step.refused !== undefined);
  const remedies = refused.map((step) => step.refused?.remedy ?? '');
  if (refused.length === 0) return undefined;
  return {
    ready: false,
    message: `Not rolled back: ${refused.map(describeRefusal).join('; ')}`,
    remedy: [...new Set(remedies)].join(' '),
  };
}

type WholeRevision = Revision & { readonly objects: readonly KubernetesObject[] };

async function restore(
  request: RollbackRequest,
  good: WholeRevision,
  context: MemberContext,
): Promise<Rollback> {
  const { tried, run, rules, telling } = request;
  const mayChange =
    good.operator !== undefined && tried.operator !== undefined && tried.operator.foreign === undefined;
  // What runs first, the operator after it: an older operator may not know what the newer one was asked for. Where the
  // newer one is too broken to let anything through, the other way round.
  const first = await applyAgain(request, good, context).catch((error: unknown) => {
    if (!mayChange || !(error instanceof LayerFailure)) throw error;
    context.logger.info(`To be tried again with the operator of that revision: ${error.message}`);
    return undefined;
  });
  const operator = mayChange ? await rollBackOperator(good.operator, tried.operator, run, context) : {};
  if (operator.release !== undefined) {
    const back = await awaitRelease(operator.release, good.operator?.namespace ?? '', context, telling);
    if (!back.ready) return { outcome: await notReady(good, back.resources, context) };
  }
  const { applied, notes } = first ?? (await applyAgain(request, good, context));
  const outcome = await waitForObjects(applied, context, { ...telling, rules });
  if (!outcome.ready) return { outcome: await notReady(good, outcome.resources, context) };
  const all = [
    `The revision of ${good.at} is running again and ready`,
    ...notes,
    ...(operator.left === undefined ? [] : [`the operator stays, since ${operator.left}`]),
  ];
  return {
    outcome: { ...toRevision(good), ready: true, message: all.join('; ') },
    ...(operator.release === undefined ? {} : { release: operator.release }),
  };
}

/** Applies what may be applied and removes what may be removed; returns what is to be waited for. */
async function applyAgain(
  { force, run }: RollbackRequest,
  good: WholeRevision,
  context: MemberContext,
): Promise<{ readonly applied: readonly AppliedObject[]; readonly notes: readonly string[] }> {
  const live = await readLiveSet(context, good.objects);
  const { again, left } = chooseObjects(good.objects, live.members);
  const planned = await planMembers(again, live, context, { planOnly: false, force });
  const known = new Set(left.map((object) => keyOf(referenceTo(object))));
  const added = planned.leftovers.filter((object) => !known.has(keyOf(referenceTo(object))));
  const [leftovers, kept] = [added.filter(isRemovable), added.filter((object) => !isRemovable(object))];
  const applied = await applyMembers({ ...planned, leftovers }, live, context, { force, run });
  const standing = asApplied(left, 'none', context.clock.now());
  const names = kept.map((object) => describeReference(referenceTo(object)));
  return {
    applied: [...applied, ...standing],
    notes:
      names.length === 0 ? [] : [`${names.join(', ')} of the failed revision stays, since it may hold data`],
  };
}

async function notReady(
  good: Revision,
  resources: readonly ResourceTiming[],
  { signal, ...context }: MemberContext,
): Promise<RolledBack> {
  // The deadline's signal may be used up; the explanation has its own time.
  using time = deadlineSignal(EXPLANATION_TIME, 'the explanation of a rollback');
  const why = signal.aborted ? errorMessage(signal.reason) : undefined;
  const failure = await explainWait(resources, why, { ...context, signal: time.signal });
  const cause = failure?.diagnosis?.cause ?? failure?.message ?? why ?? 'unknown';
  const remedy = failure?.diagnosis?.remedy ?? '';
  return {
    ...toRevision(good),
    ready: false,
    message: `The revision of ${good.at} is applied again, but not ready: ${cause}`,
    ...(remedy === '' ? {} : { remedy }),
  };
}

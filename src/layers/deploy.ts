// One layer, from nothing (or anything in between) to ready; or the plan of it, on the same path.
import type { Need } from '../kubernetes/require-access.ts';
import { deadlineSignal } from '../runtime/clock.ts';
import { ConfigurationError, InterruptedError, LaminaError } from '../runtime/errors.ts';
import { checkLayer, type CheckedLayer } from './check-layer.ts';
import { bringUpLayer, type LayerBroughtUp, type Prepared } from './deploy/bring-up-layer.ts';
import { startRecord, type DeployRecord } from './deploy/record.ts';
import { explainWait, failureOf } from './explain.ts';
import { lockName, lockOfHost, openWriteLock } from './lock.ts';
import { ensureNamespace, namespacesToMake, podSecurityLabels } from './namespaces.ts';
import { planMembers, readLiveSet, type MemberContext } from './objects/members.ts';
import { inspectOperator, type OperatorState } from './operator.ts';
import { operatorNeeds } from './operator-permissions.ts';
import { needsChart, planOperator } from './operator/phases.ts';
import { readOutputs } from './outputs.ts';
import { checkPermissions } from './permissions.ts';
import { fillDefaultClass } from './render/default-class.ts';
import type { Change, Collaborators, LayerRequest, LayerResult, PhaseTiming, Progress } from './types.ts';
import { refuseSteps, stepOfOperator, stepsOfObjects } from './upgrade/gates.ts';
import { keepGoodRevision } from './upgrade/good.ts';
import { keepRevision, operatorOf, readRevision, type Revision } from './upgrade/revision.ts';
import { rollBack } from './upgrade/rollback.ts';

export interface DeployOptions {
  readonly mode: 'apply' | 'plan';
  readonly onProgress?: (progress: Progress) => void;
  /** Called when a phase has ended. */
  readonly onPhase?: (phase: PhaseTiming) => void;
  /** Where the layer was checked already. */
  readonly checked?: CheckedLayer;
  /** Milliseconds after which it ends in any case, however much of its own timeout is left. */
  readonly latest?: number;
  /**
   * Awaited between operator and resources: the layer that keeps the resources from being applied, if there is one.
   * That time does not count for the layer's timeout.
   */
  readonly needed?: () => Promise<string | undefined>;
}

/**
 * Brings a layer up under one deadline. What the cluster does not let through is told in the result's `failure`.
 * @throws {ConfigurationError} for mistakes in layer, overlay, patches or permissions, before anything is changed.
 * @throws {InterruptedError} or whatever the collaborators' signal was aborted with; what was applied stays.
 */
export async function deployLayer(
  request: LayerRequest,
  collaborators: Collaborators,
  options: DeployOptions,
): Promise<LayerResult> {
  const { layer } = request;
  const namespace = request.namespace ?? layer.spec.namespace;
  const record = startRecord(layer.name, namespace, collaborators.clock, options);
  const { latest, needed } = options;
  const what = `layer ${layer.name}`;
  using whole = latest === undefined ? undefined : deadlineSignal(latest, what, collaborators.signal);
  using deadline = deadlineSignal(timeoutOf(request), what, whole?.signal ?? collaborators.signal);
  const context: MemberContext = { ...collaborators, signal: deadline.signal, layer: layer.name, namespace };
  try {
    const prepared = await prepare(request, context, record, options);
    if (options.mode === 'plan') await plan(request, prepared, context, record);
    else {
      const paused = needed && { needed: () => deadline.pause(needed) };
      await deploy(request, prepared, context, record, { ...options, ...paused }, collaborators);
    }
  } catch (error) {
    collaborators.signal.throwIfAborted();
    if (options.mode === 'plan' || !record.begun || !isTold(error)) throw error;
    record.failure ??= failureOf(error);
  }
  await explain(record, collaborators);
  return record.result();
}

const timeoutOf = ({ timeout, layer }: LayerRequest): number => timeout ?? layer.spec.timeout;

/** The deadline's signal may be used up; the explanation has its own time. */
async function explain(record: DeployRecord, collaborators: Collaborators): Promise<void> {
  const { failure, pendingWait } = record;
  if (failure === undefined || pendingWait === undefined) return;
  record.pendingWait = undefined;
  record.failure = (await explainWait(pendingWait, failure.message, collaborators)) ?? failure;
}

/** Errors that are the cluster's answer to this layer, and not the run's own end. */
function isTold(error: unknown): error is LaminaError {
  if (!(error instanceof LaminaError)) return false;
  return (
    !(error instanceof ConfigurationError || error instanceof InterruptedError) && error.code !== 'LOCK_LOST'
  );
}

/** Everything that can be found wrong without changing anything. */
async function prepare(
  request: LayerRequest,
  context: MemberContext,
  record: DeployRecord,
  { checked, mode }: DeployOptions,
): Promise<Prepared> {
  const { operator } = request.layer.spec;
  // Rendering is a process of this machine, looking is the cluster's: neither waits for the other.
  const [{ objects, rules }, state] = await Promise.all([
    checked ?? record.phase('render', () => checkLayer(request, context)),
    record.phase('inspect', async () =>
      operator === undefined ? undefined : inspectOperator(operator, request, context),
    ),
  ]);
  await record.phase('inspect', async () => {
    const { upgrades } = request.layer.spec;
    const step = state === undefined ? [] : await stepOfOperator(state, upgrades, context);
    // A version that is refused need not be there to be fetched.
    const operator = step.some(({ refused }) => refused !== undefined) ? undefined : state;
    await checkLayerPermissions(request, { objects, rules, operator }, context, mode);
    record.upgrades.push(...step, ...(await stepsOfObjects(objects, upgrades, context)));
    if (mode === 'apply') refuseSteps(record.upgrades, request.layer);
  });
  const filled = await record.phase('inspect', () => fillDefaultClass(objects, mode, context));
  return { objects: filled, rules, operator: state };
}

/** @throws {ConfigurationError} that names every verb that this user lacks, before anything is changed */
async function checkLayerPermissions(
  request: LayerRequest,
  { objects, operator }: Prepared,
  context: MemberContext,
  mode: 'apply' | 'plan',
): Promise<void> {
  const { kubernetes: client, signal, namespace, layer } = context;
  const more = async (): Promise<readonly Need[]> =>
    operator !== undefined && (await needsChart(operator, objects, context))
      ? operatorNeeds(operator, request, objects, mode, context)
      : [];
  await checkPermissions(objects, namespace, { client, signal }, { mode, layer, more });
}

async function plan(
  request: LayerRequest,
  { objects, operator }: Prepared,
  context: MemberContext,
  record: DeployRecord,
): Promise<void> {
  record.changes.push(...(await namespaceChanges(request, context)));
  const refused = record.upgrades.some(({ field, refused: why }) => field === undefined && why !== undefined);
  if (operator !== undefined && !refused) await planOperator(operator, request, objects, context, record);
  await record.phase('diff', async () => {
    const live = await readLiveSet(context, objects);
    const options = { planOnly: true, force: request.forceConflicts === true };
    record.changes.push(...(await planMembers(objects, live, context, options)).changes);
  });
  const { outputs } = await readOutputs(request.layer, context.kubernetes, context.namespace, context);
  record.endpoints = outputs;
}

/** Namespaces that an apply would make. */
async function namespaceChanges(request: LayerRequest, context: MemberContext): Promise<Change[]> {
  const { kubernetes: client, signal, layer, namespace } = context;
  const names = new Set([namespace, request.layer.spec.operator?.namespace ?? namespace]);
  const missing = await namespacesToMake([...names], { client, signal });
  return missing.map((name) => ({
    layer,
    kind: 'Namespace',
    name,
    action: 'create',
    fields: [],
  }));
}

async function deploy(
  request: LayerRequest,
  prepared: Prepared,
  outer: MemberContext,
  record: DeployRecord,
  options: DeployOptions,
  collaborators: Collaborators,
): Promise<void> {
  const { kubernetes, logger, signal, layer, namespace } = outer;
  record.begun = true;
  const isGuest = request.guest === true;
  const labels = podSecurityLabels(request.layer.spec.podSecurity);
  const made = isGuest
    ? false
    : await ensureNamespace(namespace, { client: kubernetes, logger, signal }, labels);
  record.madeNamespace = made;
  // A rollback begins when the deadline is over, and must not find that another run has begun meanwhile.
  const lifetime = request.rollback === true ? { lifetime: collaborators.signal } : {};
  const lease = { name: lockName(layer), namespace, run: request.run, signal, ...lifetime };
  await using lock = isGuest ? lockOfHost(lifetime.lifetime ?? signal) : openWriteLock(lease, outer);
  const beforeWrite = async (): Promise<boolean> => {
    const taken = await record.phase('lock', () => lock.take());
    // While this run waited for the lock, another may have gone further.
    if (taken)
      refuseSteps(await stepsOfObjects(prepared.objects, request.layer.spec.upgrades, outer), request.layer);
    return taken;
  };
  // What is to be written for certain need not be looked for first, and another run is waited for in any case.
  if (made || willChange(prepared.operator) || (await lock.isContended())) await beforeWrite();
  const context = { ...outer, signal: AbortSignal.any([signal, lock.signal]) };
  const good = await readRevision(context);
  let operator: OperatorState | undefined;
  let seen: LayerBroughtUp['seen'] = new Map();
  try {
    ({ operator, seen } = await bringUpLayer(request, prepared, context, record, {
      ...options,
      beforeWrite,
    }));
  } catch (error) {
    // What was refused before this run wrote anything leaves nothing to go back from.
    if (request.rollback !== true || !isTold(error) || error.code === 'UPGRADE_REFUSED') throw error;
    lock.signal.throwIfAborted();
    record.failure ??= failureOf(error);
  }
  const calm = { ...outer, signal: lock.signal };
  if (record.ready) {
    const known = { ...prepared, operator, upgrades: request.layer.spec.upgrades };
    await keepGoodRevision(known, good, calm, { run: request.run, seen, beforeWrite });
  } else if (request.rollback === true && record.failure !== undefined && !record.held) {
    await explain(record, { ...collaborators, signal: lock.signal });
    // The layer's own time may be over by now.
    using deadline = deadlineSignal(timeoutOf(request), `the lock of layer ${layer}`, lock.signal);
    await lock.take(deadline.signal);
    await record.phase('rollback', () => rollBackLayer(request, prepared, good, calm, record));
  }
}

const willChange = (operator: OperatorState | undefined): boolean =>
  operator !== undefined && operator.change.action !== 'none';

async function rollBackLayer(
  { layer, run, forceConflicts }: LayerRequest,
  { objects, rules, operator }: Prepared,
  good: Revision | undefined,
  context: MemberContext,
  record: DeployRecord,
): Promise<void> {
  const { outcome, release } = await rollBack(
    {
      layer,
      run,
      good,
      tried: { objects, operator },
      rules,
      force: forceConflicts === true,
      telling: record.telling,
    },
    context,
  );
  record.rolledBack = outcome;
  if (!outcome.ready) {
    context.logger.warning(outcome.message);
    return;
  }
  context.logger.notice(outcome.message);
  if (good?.operator === undefined || release === undefined) return;
  // Helm gave the same release another number.
  await keepRevision({ ...good, operator: operatorOf(good.operator, release) }, good, context, run);
}

// One layer, from nothing (or anything in between) to ready; or the plan of it, on the same path.
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { RuleSet } from '../kubernetes/readiness/rule.ts';
import { deadlineSignal, formatDuration } from '../runtime/clock.ts';
import { ConfigurationError, DeadlineError, InterruptedError, LaminaError } from '../runtime/errors.ts';
import type { AppliedObject } from './apply.ts';
import { explainWait, failureOf } from './explain.ts';
import { lockName, withLock } from './lock.ts';
import { applyMembers, isFoundation, planMembers, readLiveSet, type MemberContext } from './members.ts';
import { ensureNamespace } from './namespaces.ts';
import { bringUpOperator, planOperator } from './operator-phases.ts';
import { inspectOperator, type OperatorState } from './operator.ts';
import { readinessRules } from './readiness-rules.ts';
import { readOutputs } from './outputs.ts';
import { checkPermissions } from './permissions.ts';
import { renderLayer } from './render/render-layer.ts';
import { startRecord, type DeployRecord } from './record.ts';
import type { Change, Collaborators, LayerRequest, LayerResult, PhaseTiming, Progress } from './types.ts';
import { waitForObjects } from './wait.ts';

export interface DeployOptions {
  readonly mode: 'apply' | 'plan';
  readonly onProgress?: (progress: Progress) => void;
  /** Called when a phase has ended. */
  readonly onPhase?: (phase: PhaseTiming) => void;
  /** Where the layer was checked already. */
  readonly checked?: CheckedLayer;
}

/** A layer whose files hold: what it renders to, and by which rules that is ready. */
export interface CheckedLayer {
  readonly objects: readonly KubernetesObject[];
  readonly rules: RuleSet;
}

/**
 * Everything that can be found wrong with a layer from its files alone.
 * @throws {ConfigurationError} for mistakes in layer, overlay or patches
 */
export async function checkLayer(
  { layer, overlay, namespace, patches }: LayerRequest,
  { exec, logger, signal }: Pick<Collaborators, 'exec' | 'logger' | 'signal'>,
): Promise<CheckedLayer> {
  const [objects, rules] = await Promise.all([
    renderLayer(layer, {
      exec,
      logger,
      signal,
      namespace: namespace ?? layer.spec.namespace,
      ...(overlay === undefined ? {} : { overlay }),
      ...(patches === undefined ? {} : { patches }),
    }),
    readinessRules(layer),
  ]);
  return { objects, rules };
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
  const record = startRecord(layer.name, namespace, collaborators.clock, options.onPhase);
  const timeout = request.timeout ?? layer.spec.timeout;
  using deadline = deadlineSignal(timeout, `layer ${layer.name}`, collaborators.signal);
  const context: MemberContext = { ...collaborators, signal: deadline.signal, layer: layer.name, namespace };
  try {
    const prepared = await prepare(request, context, record, options);
    if (options.mode === 'plan') await plan(request, prepared, context, record);
    else await deploy(request, prepared, context, record, options);
  } catch (error) {
    collaborators.signal.throwIfAborted();
    if (options.mode === 'plan' || !record.begun || !isTold(error)) throw error;
    record.failure ??= failureOf(error);
  }
  if (record.failure !== undefined && record.pendingWait !== undefined) {
    // The deadline's signal may be used up; the explanation has its own time.
    record.failure =
      (await explainWait(record.pendingWait, record.failure.message, collaborators)) ?? record.failure;
  }
  return record.result();
}

/** Errors that are the cluster's answer to this layer, and not the run's own end. */
function isTold(error: unknown): error is LaminaError {
  if (!(error instanceof LaminaError)) return false;
  return (
    !(error instanceof ConfigurationError || error instanceof InterruptedError) && error.code !== 'LOCK_LOST'
  );
}

interface Prepared extends CheckedLayer {
  readonly operator: OperatorState | undefined;
}

/** Everything that can be found wrong without changing anything. */
async function prepare(
  request: LayerRequest,
  context: MemberContext,
  record: DeployRecord,
  { checked }: DeployOptions,
): Promise<Prepared> {
  const { operator } = request.layer.spec;
  const { kubernetes, signal, namespace } = context;
  // Rendering is a process of this machine, looking is the cluster's: neither waits for the other.
  const [{ objects, rules }, state] = await Promise.all([
    checked ?? record.phase('render', () => checkLayer(request, context)),
    record.phase('inspect', async () =>
      operator === undefined ? undefined : inspectOperator(operator, request, context),
    ),
  ]);
  await record.phase('inspect', () => checkPermissions(objects, namespace, { client: kubernetes, signal }));
  return { objects, rules, operator: state };
}

async function plan(
  request: LayerRequest,
  { objects, operator }: Prepared,
  context: MemberContext,
  record: DeployRecord,
): Promise<void> {
  record.changes.push(...(await namespaceChanges(request, context)));
  if (operator !== undefined) await planOperator(operator, request, objects, context, record);
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
  const names = new Set([context.namespace, request.layer.spec.operator?.namespace ?? context.namespace]);
  const found = await Promise.all(
    [...names].map(async (name) => {
      const reference = { apiVersion: 'v1', kind: 'Namespace', name };
      return (await context.kubernetes.get(reference, { signal: context.signal })) === undefined
        ? [name]
        : [];
    }),
  );
  return found.flat().map((name) => ({
    layer: context.layer,
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
): Promise<void> {
  const { kubernetes, logger, signal, layer, namespace } = outer;
  record.begun = true;
  const made = await ensureNamespace(namespace, { client: kubernetes, logger, signal });
  record.changed ||= made;
  const locking = record.open('lock');
  const lock = { name: lockName(layer), namespace, run: request.run, signal };
  await withLock(lock, outer, async (held) => {
    locking.end();
    const context = { ...outer, signal: held };
    if (prepared.operator !== undefined) {
      await bringUpOperator(
        prepared.operator,
        request,
        prepared.objects,
        context,
        record,
        options.onProgress,
      );
      if (record.hasFailed()) return;
    }
    const applied = await applyObjects(request, prepared, context, record, options);
    if (request.wait === false || record.hasFailed()) return;
    await record.phase('wait', () => settle(prepared.rules, applied, context, record, options));
    if (record.hasFailed()) return;
    await record.phase('outputs', async () => {
      const { outputs, missing } = await readOutputs(request.layer, kubernetes, namespace, context);
      record.endpoints = outputs;
      for (const { name, reason } of missing) logger.warning(`Output ${name} could not be read: ${reason}`);
    });
    record.ready = true;
  });
}

/** Foundations first, since the server cannot be asked about the rest without them; then all that is left at once. */
async function applyObjects(
  request: LayerRequest,
  { objects, rules }: Prepared,
  context: MemberContext,
  record: DeployRecord,
  options: DeployOptions,
): Promise<AppliedObject[]> {
  const force = request.forceConflicts === true;
  const apply = async (
    part: readonly KubernetesObject[],
    others: readonly KubernetesObject[],
  ): Promise<AppliedObject[]> => {
    const { live, plan: planned } = await record.phase('diff', async () => {
      const found = await readLiveSet(context, objects);
      const rest = new Set(others.map(({ kind, metadata }) => `${kind}/${metadata.name}`));
      const decided = await planMembers(part, found, context, { planOnly: false, force });
      // What the other part brings is no leftover of this one.
      const leftovers = decided.leftovers.filter(
        ({ kind, metadata }) => !rest.has(`${kind}/${metadata.name}`),
      );
      const changes = decided.changes.filter(
        ({ action, kind, name }) => action !== 'delete' || !rest.has(`${kind}/${name}`),
      );
      return { live: found, plan: { ...decided, leftovers, changes } };
    });
    record.changes.push(...planned.changes);
    return record.phase('apply', () => applyMembers(planned, live, context, { force, run: request.run }));
  };
  const foundations = objects.filter(isFoundation);
  if (foundations.length === 0) return apply(objects, []);
  const rest = objects.filter((object) => !isFoundation(object));
  const first = await apply(foundations, rest);
  context.kubernetes.forgetDiscovery();
  await settle(rules, first, context, record, options);
  return record.hasFailed() ? first : [...first, ...(await apply(rest, foundations))];
}

async function settle(
  rules: RuleSet,
  applied: readonly AppliedObject[],
  context: MemberContext,
  record: DeployRecord,
  { onProgress }: DeployOptions,
): Promise<void> {
  const began = context.clock.now();
  const outcome = await waitForObjects(applied, context, {
    startedAt: record.startedAt,
    rules,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  record.resources.push(...outcome.resources);
  if (outcome.ready) return;
  record.pendingWait = outcome.resources;
  const { signal } = context;
  const why = signal.aborted && signal.reason instanceof DeadlineError ? `${signal.reason.message}, ` : '';
  record.failure = {
    message: `${why}${formatDuration(context.clock.now() - began)} after the apply`,
  };
}

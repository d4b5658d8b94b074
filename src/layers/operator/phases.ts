// The operator's part of a deploy: chart, CRDs, Helm, and the wait until it may be given work.
import { groupOf, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { standardRules } from '../../kubernetes/readiness/rules.ts';
import { awaitObjects } from '../deploy/await-objects.ts';
import type { DeployRecord } from '../deploy/record.ts';
import { operatorLock, withLock } from '../lock.ts';
import { ensureNamespace } from '../namespaces.ts';
import { asApplied, type AppliedObject } from '../objects/apply.ts';
import type { MemberContext } from '../objects/members.ts';
import type { PlannedObject } from '../objects/plan.ts';
import { inspectOperator, installOperator, type OperatorState } from '../operator.ts';
import type { Change, LayerRequest } from '../types.ts';
import { refuseSteps, stepOfOperator } from '../upgrade/gates.ts';
import { applyCrds, planCrds } from './crds.ts';
import { nameOnly, operatorWorkloads, waitForWebhooks, workloadReferences } from './ready.ts';

/** A CRD has thousands of fields; more of them than this tell nobody anything. */
const TOLD_FIELDS = 20;

const WAIT = { rules: standardRules, why: () => 'the operator did not come up' };

/** What bringing the operator up would change. */
export async function planOperator(
  state: OperatorState,
  request: LayerRequest,
  objects: readonly KubernetesObject[],
  context: MemberContext,
  record: DeployRecord,
): Promise<void> {
  record.helm.push(state.change);
  record.operatorVersion = versionOf(state);
  if (!(await needsChart(state, objects, context))) return;
  const { crds } = await record.phase('chart', () =>
    planCrds(state.operator, request, { ...context, planOnly: true }),
  );
  record.changes.push(...crds.map(tellCrd));
}

/**
 * Brings the operator to the layer's version and waits until it works; an unchanged one needs no lock. One that does not
 * come up stands in the record then.
 * @param beforeWrite takes the layer's own lock
 * @returns the operator as it is then.
 */
export async function bringUpOperator(
  inspected: OperatorState,
  request: LayerRequest,
  objects: readonly KubernetesObject[],
  context: MemberContext,
  record: DeployRecord,
  beforeWrite: () => Promise<unknown>,
): Promise<OperatorState> {
  let state = inspected;
  const { namespace } = inspected.operator;
  const changing = await needsChart(inspected, objects, context);
  if (changing) {
    await beforeWrite();
    const { kubernetes: client, logger, signal } = context;
    await ensureNamespace(namespace, { client, logger, signal });
    const lock = { ...operatorLock(inspected.operator), run: request.run, signal };
    await withLock(lock, context, async (held) => {
      // Another layer may have brought it up while this run waited.
      state = await inspectOperator(inspected.operator, request, { ...context, signal: held });
      record.helm.push(state.change);
      if (!(await needsChart(state, objects, context))) return;
      refuseSteps(await stepOfOperator(state, request.layer.spec.upgrades, context), request.layer);
      state = await install(state, request, { ...context, signal: held }, record);
    });
  } else record.helm.push(state.change);
  record.operatorVersion = versionOf(state);
  if (!record.hasFailed())
    await record.phase('operator', () => awaitOperator(state, changing, context, record));
  return state;
}

async function install(
  state: OperatorState,
  request: LayerRequest,
  context: MemberContext,
  record: DeployRecord,
): Promise<OperatorState> {
  const { chartDirectory, crds } = await record.phase('chart', () =>
    planCrds(state.operator, request, { ...context, planOnly: false }),
  );
  record.changes.push(...crds.map(tellCrd));
  await record.phase('crds', async () => {
    await applyCrds(crds, context);
    await awaitObjects(await readAll(crds, context), context, record, WAIT);
  });
  if (state.change.action === 'none' || record.hasFailed()) return state;
  const release = await record.phase('helm', () => installOperator(state, chartDirectory, request, context));
  return { ...state, release };
}

/** The CRDs as they are after the apply, for the wait until they are established. */
async function readAll(crds: readonly PlannedObject[], context: MemberContext): Promise<AppliedObject[]> {
  const { kubernetes, clock, signal } = context;
  const applied = crds.map(async ({ desired, change }) => {
    const reference = referenceTo(desired);
    const object =
      (change.action === 'none' ? desired : await kubernetes.get(reference, { signal })) ?? desired;
    return { reference, object, action: change.action, appliedAt: clock.now() };
  });
  return Promise.all(applied);
}

/** Whether the chart has to be looked into: for Helm's sake, or because a kind that the layer uses is not served. */
export async function needsChart(
  { change, foreign }: OperatorState,
  objects: readonly KubernetesObject[],
  { kubernetes, signal }: MemberContext,
): Promise<boolean> {
  if (foreign !== undefined) return false;
  if (change.action !== 'none') return true;
  const kinds = new Map(
    objects
      .filter(({ apiVersion }) => groupOf(apiVersion).includes('.'))
      .map(({ apiVersion, kind }) => [`${apiVersion}/${kind}`, { apiVersion, kind }]),
  );
  const served = await Promise.all(
    [...kinds.values()].map((kind) => kubernetes.resourceFor(kind, { signal })),
  );
  return served.includes(undefined);
}

async function awaitOperator(
  { operator, release, foreign }: OperatorState,
  changed: boolean,
  context: MemberContext,
  record: DeployRecord,
): Promise<void> {
  // What was not changed is to be ready as it is, whichever generation that is.
  const workloads = changed
    ? await operatorWorkloads(release, operator.namespace, foreign, context)
    : workloadReferences(release, operator.namespace, foreign).map(nameOnly);
  const expected = asApplied(workloads, changed ? 'update' : 'none', context.clock.now());
  await awaitObjects(expected, context, record, WAIT);
  if (record.hasFailed() || !changed || release === undefined) return;
  await waitForWebhooks(release, context);
  context.signal.throwIfAborted();
}

const versionOf = ({ operator, release, foreign }: OperatorState): string =>
  foreign?.version ?? release?.appVersion ?? release?.chartVersion ?? operator.version;

function tellCrd({ change }: PlannedObject): Change {
  if (change.fields.length <= TOLD_FIELDS) return change;
  return {
    ...change,
    fields: change.action === 'create' ? [] : change.fields.slice(0, TOLD_FIELDS),
    note: `${change.fields.length} fields${change.action === 'create' ? '' : `, the first ${TOLD_FIELDS} shown`}`,
  };
}

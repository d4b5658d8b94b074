// The steps between versions that a deploy would take, and which of them it may not: asked before anything is written.
import { chartName } from '../../helm/chart-source.ts';
import { describeReference, groupOf, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { LayerFailure } from '../failure.ts';
import type { MemberContext } from '../objects/members.ts';
import type { OperatorState } from '../operator.ts';
import type { Layer, VersionStep } from '../types.ts';
import { fieldAt } from './field-path.ts';
import { judgeStep, type Refusal } from './judge.ts';
import { readRevision } from './revision.ts';
import { isChartRule, rulesFor, type FieldRule, type UpgradeRule } from './rules.ts';
import { hasRun } from './started.ts';

/** The rules for the versions that an object asks for; of one field, the first row counts. */
export function fieldRules(
  { apiVersion, kind }: Pick<KubernetesObject, 'apiVersion' | 'kind'>,
  rules: readonly UpgradeRule[],
): FieldRule[] {
  const fitting = rules.flatMap((rule) =>
    !isChartRule(rule) && rule.kind === kind && rule.group === groupOf(apiVersion) ? [rule] : [],
  );
  return fitting.filter(({ field }, index) => fitting.findIndex((rule) => rule.field === field) === index);
}

/** The steps that what is wanted takes from what lives. One read for each object that asks for a version. */
export async function stepsOfObjects(
  objects: readonly KubernetesObject[],
  own: readonly UpgradeRule[] | undefined,
  context: MemberContext,
): Promise<VersionStep[]> {
  const { kubernetes, signal } = context;
  const rules = rulesFor(own);
  const steps = objects.map(async (object) => {
    const fitting = fieldRules(object, rules).filter(({ field }) => fieldAt(object, field) !== undefined);
    if (fitting.length === 0) return [];
    const live = await kubernetes.get(referenceTo(object), { signal });
    return live === undefined ? [] : stepsBetween(live, object, fitting, context);
  });
  return (await Promise.all(steps)).flat();
}

/** The steps from a live object to a wanted one. */
export async function stepsBetween(
  live: KubernetesObject,
  wanted: KubernetesObject,
  rules: readonly FieldRule[],
  context: MemberContext,
): Promise<VersionStep[]> {
  const steps = rules.map(async (rule): Promise<VersionStep[]> => {
    const from = runningVersion(live, rule);
    const to = fieldAt(wanted, rule.field);
    if (typeof from !== 'string' || typeof to !== 'string' || from === to) return [];
    const refusal = judgeStep(
      rule,
      from,
      to,
      rule.floor === undefined ? undefined : fieldAt(live, rule.floor),
    );
    const stands = refusal !== undefined && !(await wasNeverRun(refusal, live, rule, to, context));
    const what = describeReference(referenceTo(wanted));
    return [
      { layer: context.layer, what, field: rule.field, from, to, ...(stands ? { refused: refusal } : {}) },
    ];
  });
  return (await Promise.all(steps)).flat();
}

/** What runs, or what is asked for where nothing tells. */
const runningVersion = (live: KubernetesObject, { field, running }: FieldRule): unknown =>
  (running === undefined ? undefined : fieldAt(live, running)) ?? fieldAt(live, field);

/** A version that no process has run yet has written nothing: going back from it is no step down. */
async function wasNeverRun(
  { direction }: Refusal,
  live: KubernetesObject,
  { pods }: FieldRule,
  to: string,
  context: MemberContext,
): Promise<boolean> {
  if (direction !== 'down' || pods === undefined) return false;
  return !(await hasRun(live, pods, to, context));
}

/** The step of the layer's operator, if it takes one. */
export async function stepOfOperator(
  { operator, release, change, foreign }: OperatorState,
  own: readonly UpgradeRule[] | undefined,
  context: MemberContext,
): Promise<VersionStep[]> {
  const from = release?.chartVersion;
  const to = operator.version;
  if (release === undefined || from === undefined || from === to) return [];
  if (foreign !== undefined || change.action === 'install') return [];
  const chart = chartName(operator);
  const rule = rulesFor(own)
    .filter(isChartRule)
    .find((candidate) => candidate.chart === chart);
  const refusal = rule === undefined ? undefined : judgeStep(rule, from, to, undefined);
  const stands = refusal !== undefined && !(await wasNeverGood(refusal, to, context));
  const what = `Helm release ${operator.namespace}/${operator.release}`;
  return [{ layer: context.layer, what, from, to, ...(stands ? { refused: refusal } : {}) }];
}

/** Nothing has become ready since the wanted version was the good one: what is left of the newer one is a failed try. */
async function wasNeverGood({ direction }: Refusal, to: string, context: MemberContext): Promise<boolean> {
  if (direction !== 'down') return false;
  const good = await readRevision(context);
  return good?.operator?.chartVersion === to;
}

/** Why a step is not taken. */
export const describeRefusal = ({ what, field, from, to, refused }: VersionStep): string =>
  `${what}${field === undefined ? '' : ` (${field})`} does not go from ${from} to ${to}: ${refused?.reason ?? ''}`;

/** @throws {LayerFailure} `UPGRADE_REFUSED` that tells every step that may not be taken. */
export function refuseSteps(steps: readonly VersionStep[], { directory, name }: Layer): void {
  const refused = steps.filter((step) => step.refused !== undefined);
  const [first] = refused;
  if (first === undefined) return;
  throw new LayerFailure(
    'UPGRADE_REFUSED',
    { apiVersion: 'lamina/v1', kind: 'Layer', name },
    refused.map(describeRefusal).join('; '),
    { remedy: first.refused?.remedy ?? '', details: { directory, steps: refused } },
  );
}

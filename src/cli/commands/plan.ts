// lamina plan: what `up` would change.
import { planStack } from '../../doors/plan.ts';
import { renderEnvironmentPlan } from '../../report/environment-plan.ts';
import { renderPlan } from '../../report/plan.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import type { StackOptions } from '../options.ts';
import { openSession } from '../session.ts';

export interface PlanOptions extends StackOptions {
  readonly detailedExitcode: boolean;
}

/** The exit code of `plan --detailed-exitcode` when there is something to change. */
const PLAN_HAS_CHANGES = 3;

/** Writes nothing. Exit code 3 where there are changes, if that was asked for. */
export async function plan(options: PlanOptions, context: CommandContext): Promise<Answer> {
  await using session = await openSession(options, context);
  const { environment, layers, pending, json } = await planStack(session);
  const plans = layers.map((layer) => layer.plan);
  return {
    json,
    text: () => renderEnvironmentPlan(environment) + renderPlan(plans, context),
    ...(pending && options.detailedExitcode ? { exitCode: PLAN_HAS_CHANGES } : {}),
  };
}

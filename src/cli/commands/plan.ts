// lamina plan: what `up` would change.
import { prepareEnvironment } from '../../environment/environment.ts';
import { deployLayer } from '../../layers/deploy.ts';
import type { LayerPlan } from '../../layers/types.ts';
import { renderEnvironmentPlan } from '../../report/environment-plan.ts';
import { renderPlan } from '../../report/plan.ts';
import type { Answer } from '../answer.ts';
import type { StackOptions } from '../options.ts';
import { openSession, type CommandContext } from '../session.ts';

export interface PlanOptions extends StackOptions {
  readonly detailedExitcode: boolean;
}

/** The exit code of `plan --detailed-exitcode` when there is something to change. */
const PLAN_HAS_CHANGES = 3;

export async function plan(options: PlanOptions, context: CommandContext): Promise<Answer> {
  await using session = await openSession(options, context);
  const { collaborators, detected } = session;
  const environment = await prepareEnvironment({
    ...collaborators,
    detected,
    aws: session.awsEnvironment,
    dryRun: true,
  });
  const plans: LayerPlan[] = [];
  for (const layer of session.layers) {
    plans.push((await deployLayer(session.request(layer), collaborators, { mode: 'plan' })).plan);
  }
  const json = {
    changes: plans.flatMap((layer) => layer.changes),
    helm: plans.flatMap((layer) => layer.helm),
    aws: environment.ebsAccess?.calls ?? [],
    driver: environment.driver?.plan ?? [],
    storageClass: environment.storageClass.plan,
  };
  const pending =
    environment.changed || [...json.changes, ...json.helm].some(({ action }) => action !== 'none');
  return {
    json,
    text: () => renderEnvironmentPlan(environment) + renderPlan(plans, context),
    ...(pending && options.detailedExitcode ? { exitCode: PLAN_HAS_CHANGES } : {}),
  };
}

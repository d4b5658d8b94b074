// bring-up: a whole stack in one step, from the environment to the proof; or the plan of it.
import path from 'node:path';
import { bringUp } from '../../doors/bring-up.ts';
import { installHelmHere } from '../../doors/helm-program.ts';
import { planStack } from '../../doors/plan.ts';
import { commentPlan } from '../../doors/plan-comment.ts';
import { checkReportFile, writeReportFile } from '../../doors/report-file.ts';
import { openStack, type Session } from '../../doors/stack.ts';
import { createProgressLines } from '../../report/progress.ts';
import { renderSummary } from '../../report/summary.ts';
import { renderVerificationMarkdown } from '../../report/verification.ts';
import { defineAction, type ActionContext } from '../action.ts';
import { clusterInputs } from '../cluster-inputs.ts';
import { duration, flag, oneOf, optional, secretText, text } from '../inputs.ts';
import { platformFlag, platformInput } from '../platform-input.ts';
import { loadGivenStack, stackInputs } from '../stack-inputs.ts';

const inputs = {
  ...clusterInputs,
  ...stackInputs,
  overlay: text(),
  platform: platformInput,
  region: text(),
  'cluster-name': text(),
  'ebs-access': flag(false),
  set: text(),
  mode: oneOf(['apply', 'plan'], 'apply'),
  wait: flag(true),
  verify: flag(true),
  rollback: flag(false),
  timeout: duration(),
  'chart-mirror': text(),
  'force-conflicts': flag(false),
  'helm-version': text(),
  report: text(),
  token: secretText(),
};
const outputs = ['changed', 'ready', 'endpoints', 'plan', 'duration-ms', 'report-path'] as const;

type Context = ActionContext<typeof inputs, (typeof outputs)[number]>;

export const action = defineAction({
  name: 'bring-up',
  inputs,
  outputs,
  async run(context) {
    const { inputs: given, env } = context;
    const planned = given['dry-run'] || given.mode === 'plan';
    const report =
      given.report === '' ? path.join(env['RUNNER_TEMP'] ?? '.', 'lamina-report.html') : given.report;
    if (!planned) await checkReportFile(report);
    await using session = await openSession(context);
    await (planned ? plan(session, context) : apply(session, report, context));
  },
});

async function openSession(context: Context): Promise<Session> {
  const { inputs: given, env, workspace, installation, logger, signal } = context;
  const stack = await loadGivenStack(given, context, {
    ...optional('overlay', given.overlay),
    ...platformFlag(given.platform),
  });
  const version = given['helm-version'];
  return openStack(stack, {
    ...optional('region', given.region),
    ...optional('clusterName', given['cluster-name']),
    ...optional('timeout', given.timeout),
    ...optional('chartMirror', given['chart-mirror']),
    ...(version === ''
      ? {}
      : { findHelm: async () => (await installHelmHere({ version, workspace, env, logger, signal })).path }),
    kubeconfig: given.kubeconfig,
    context: given.context,
    ebsAccess: given['ebs-access'],
    set: [given.set],
    forceConflicts: given['force-conflicts'],
    installation,
    env,
    logger,
    signal,
  });
}

async function plan(session: Session, context: Context): Promise<void> {
  const { inputs: given, logger, output, summarize } = context;
  const { environment, layers, pending, json } = await logger.group('Plan the stack', () =>
    planStack(session),
  );
  output('changed', pending);
  output('plan', JSON.stringify(json));
  summarize(renderSummary({ layers, environment }));
  if (given.token === '') return;
  const plans = layers.map((layer) => layer.plan);
  await commentPlan({ ...context, token: given.token, plans, environment: given.environment });
}

async function apply(
  session: Session,
  report: string,
  { inputs: given, logger, output, summarize }: Context,
): Promise<void> {
  const lineOf = createProgressLines();
  const result = await logger.group('Bring up the stack', () =>
    bringUp(session, {
      wait: given.wait,
      verify: given.verify,
      rollback: given.rollback,
      report: true,
      ...optional('timeout', given.timeout),
      onProgress: (progress) => {
        const line = lineOf(progress);
        if (line !== undefined) logger.info(line);
      },
    }),
  );
  output('changed', result.changed);
  output('ready', result.ready);
  output('endpoints', JSON.stringify(result.endpoints));
  output('duration-ms', result.durationMs);
  for (const [name, value] of Object.entries(result.endpoints)) output(name, value);
  const { layers, environment, verified } = result;
  if (result.report !== undefined) await writeReportFile(report, result.report);
  output('report-path', report);
  summarize(renderSummary({ layers, ...(environment === undefined ? {} : { environment }) }));
  summarize(verified.map((each) => `\n${renderVerificationMarkdown(each)}`).join(''));
  if (result.failure !== undefined) throw result.failure;
}

// doctor: what is wrong with a cluster, its environment and its layers, and what to do about it. Changes nothing.
import { examineStack } from '../../doors/doctor.ts';
import { openStack } from '../../doors/stack.ts';
import { renderFindings, renderFindingsMarkdown } from '../../report/doctor.ts';
import { LaminaError } from '../../runtime/errors.ts';
import { defineAction, summaryInput } from '../action.ts';
import { optional, text } from '../inputs.ts';
import { platformFlag, platformInput } from '../platform-input.ts';
import { loadGivenStack, stackInputs } from '../stack-inputs.ts';

export const action = defineAction({
  name: 'doctor',
  inputs: {
    // As the cluster's inputs of the other actions, but for dry-run: this one only looks.
    kubeconfig: text(),
    context: text(),
    ...stackInputs,
    platform: platformInput,
    region: text(),
    'cluster-name': text(),
    ...summaryInput,
  },
  outputs: ['ok', 'findings'],
  async run(context) {
    const { inputs, installation, env, logger, signal, output, summarize } = context;
    const stack = await loadGivenStack(inputs, context, platformFlag(inputs.platform));
    await using session = await openStack(stack, {
      ...optional('region', inputs.region),
      ...optional('clusterName', inputs['cluster-name']),
      kubeconfig: inputs.kubeconfig,
      context: inputs.context,
      ebsAccess: false,
      set: [],
      forceConflicts: false,
      installation,
      env,
      logger,
      signal,
    });
    const findings = await logger.group('Examine the cluster', () =>
      examineStack(session, { layersWereNamed: inputs.layers.length > 0 }),
    );
    logger.info(renderFindings(findings).trimEnd());
    const wrong = findings.filter(({ state }) => state !== 'ok');
    output('ok', wrong.length === 0);
    output('findings', JSON.stringify(findings));
    summarize(renderFindingsMarkdown(findings));
    const [first] = wrong;
    if (first !== undefined) {
      const others = wrong.length === 1 ? '' : `, and ${wrong.length - 1} more`;
      throw new LaminaError(
        'DOCTOR',
        `${first.check}: ${first.detail}${others}`,
        optional('remedy', first.remedy),
      );
    }
  },
});

// doctor: what is wrong with a cluster, its environment and its layers, and what to do about it. Changes nothing.
import { examineStack } from '../../doors/doctor.ts';
import { loadStack } from '../../doors/load-stack.ts';
import { openStack } from '../../doors/stack.ts';
import { platforms } from '../../environment/platform.ts';
import { renderFindings, renderFindingsMarkdown } from '../../report/doctor.ts';
import { LaminaError } from '../../runtime/errors.ts';
import { defineAction, summaryInput } from '../action.ts';
import { list, oneOf, text } from '../inputs.ts';
import { optional } from '../layer-inputs.ts';

export const action = defineAction({
  name: 'doctor',
  inputs: {
    // As the cluster's inputs of the other actions, but for dry-run: this one only looks.
    kubeconfig: text(),
    context: text(),
    layers: list(),
    environment: text(),
    file: text(),
    namespace: text(),
    platform: oneOf(['auto', ...platforms], 'auto'),
    region: text(),
    'cluster-name': text(),
    ...summaryInput,
  },
  outputs: ['ok', 'findings'],
  async run({ inputs, installation, env, logger, signal, output, summarize }) {
    const layersWereNamed = inputs.layers.length > 0;
    const stack = await loadStack({
      ...(layersWereNamed ? { layers: inputs.layers } : {}),
      ...optional('environment', inputs.environment),
      ...optional('file', inputs.file),
      ...optional('namespace', inputs.namespace),
      ...(inputs.platform === 'auto' ? {} : { platform: inputs.platform }),
      workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
      installation,
    });
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
      examineStack(session, { layersWereNamed, installation, env }),
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

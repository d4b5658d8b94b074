// verify-layer: proves a layer by what it is for.
import { openCollaborators } from '../../doors/collaborators.ts';
import { verificationFailure } from '../../doors/verify.ts';
import { verifyLayer } from '../../layers/verify.ts';
import { renderVerificationMarkdown } from '../../report/verification.ts';
import { renderProgressLine } from '../../report/progress.ts';
import { defineAction } from '../action.ts';
import { findLayer, layerInputs, optional } from '../layer-inputs.ts';

export const action = defineAction({
  name: 'verify-layer',
  inputs: layerInputs,
  outputs: ['passed', 'evidence'],
  async run({ inputs, logger, signal, env, installation, output, summarize }) {
    const layer = await findLayer(inputs.layer, env, installation);
    if (inputs['dry-run']) {
      logger.info(
        `Would verify the ${layer.name} layer; verifying writes test data, so a dry run ends here.`,
      );
      output('passed', '');
      output('evidence', '{}');
      return;
    }
    await using collaborators = await openCollaborators({ ...inputs, env, logger, signal });
    const result = await logger.group(`Verify the ${layer.name} layer`, () =>
      verifyLayer(layer, collaborators, {
        ...optional('overlay', inputs.overlay),
        ...optional('namespace', inputs.namespace),
        ...optional('timeout', inputs.timeout),
        onProgress: (progress) => logger.info(renderProgressLine(progress)),
      }),
    );
    output('passed', result.passed);
    output('evidence', JSON.stringify(result.evidence));
    summarize(renderVerificationMarkdown(result));
    if (!result.passed) throw verificationFailure(result);
  },
});

// verify-layer: proves a layer by what it is for.
import { defineAction } from '../action.ts';
import { optional } from '../inputs.ts';
import { layerInputs, loadGivenLayer } from '../layer-inputs.ts';

export const action = defineAction({
  name: 'verify-layer',
  inputs: layerInputs,
  outputs: ['passed', 'evidence'],
  async run(context) {
    const { inputs, logger, signal, env, output, summarize } = context;
    const layer = await loadGivenLayer(inputs.layer, context);
    if (inputs['dry-run']) {
      logger.info(
        `Would verify the ${layer.name} layer; verifying writes test data, so a dry run ends here.`,
      );
      output('passed', '');
      output('evidence', '{}');
      return;
    }
    const result = await logger.group(`Verify the ${layer.name} layer`, async () => {
      const { openCollaborators, renderProgressLine, verifyLayer } = await import('./work.ts');
      await using collaborators = await openCollaborators({ ...inputs, env, logger, signal });
      return await verifyLayer(layer, collaborators, {
        ...optional('overlay', inputs.overlay),
        ...optional('namespace', inputs.namespace),
        ...optional('timeout', inputs.timeout),
        onProgress: (progress) => logger.info(renderProgressLine(progress)),
      });
    });
    const { renderVerificationMarkdown, verificationFailure } = await import('./work.ts');
    output('passed', result.passed);
    output('evidence', JSON.stringify(result.evidence));
    summarize(renderVerificationMarkdown(result));
    if (!result.passed) throw verificationFailure(result);
  },
});

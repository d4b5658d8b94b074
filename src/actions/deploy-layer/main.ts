// deploy-layer: operator, custom resources, wait; or the plan of it.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkRollbackChoice } from '../../doors/rollback-choice.ts';
import { runIdentity } from '../../doors/run-identity.ts';
import { parsePatches } from '../../layers/files/patches.ts';
import { parseSetList } from '../../layers/files/values.ts';
import { defineAction } from '../action.ts';
import { flag, oneOf, optional, text } from '../inputs.ts';
import { layerInputs, loadGivenLayer } from '../layer-inputs.ts';

export const action = defineAction({
  name: 'deploy-layer',
  inputs: {
    ...layerInputs,
    set: text(),
    patches: text(),
    mode: oneOf(['apply', 'plan'], 'apply'),
    'chart-mirror': text(),
    wait: flag(true),
    rollback: flag(false),
    'force-conflicts': flag(false),
  },
  outputs: [
    'changed',
    'ready',
    'rolled-back',
    'endpoints',
    'operator-version',
    'duration-ms',
    'summary-path',
    'bootstrap-servers',
  ],
  async run(context) {
    const { inputs, logger, signal, env, output, summarize } = context;
    checkRollbackChoice(inputs);
    const layer = await loadGivenLayer(inputs.layer, context);
    const request = {
      layer,
      ...optional('overlay', inputs.overlay),
      ...optional('namespace', inputs.namespace),
      ...optional('timeout', inputs.timeout),
      ...optional('chartMirror', inputs['chart-mirror']),
      set: parseSetList(inputs.set),
      patches: parsePatches(inputs.patches),
      wait: inputs.wait,
      rollback: inputs.rollback,
      forceConflicts: inputs['force-conflicts'],
      run: runIdentity(env),
    };
    const result = await logger.group(`Bring up the ${layer.name} layer`, async () => {
      const { deployLayer, openCollaborators, renderProgressLine } = await import('./work.ts');
      await using collaborators = await openCollaborators({ ...inputs, env, logger, signal });
      return await deployLayer(request, collaborators, {
        mode: inputs['dry-run'] ? 'plan' : inputs.mode,
        onProgress: (progress) => logger.info(renderProgressLine(progress)),
      });
    });
    const { buildReport, layerFailure, renderSummary } = await import('./work.ts');
    output('changed', result.changed);
    output('ready', result.ready);
    output('rolled-back', result.rolledBack?.ready === true);
    output('endpoints', JSON.stringify(result.endpoints));
    output('operator-version', result.operatorVersion ?? '');
    output('duration-ms', result.durationMs);
    for (const [name, value] of Object.entries(result.endpoints)) output(name, value);
    const report = path.join(env['RUNNER_TEMP'] ?? '.', `lamina-${layer.name}.json`);
    await writeFile(report, JSON.stringify(buildReport({ layers: [result] }), undefined, 2), { mode: 0o600 });
    output('summary-path', report);
    summarize(renderSummary({ layers: [result] }));
    if (result.failure !== undefined) throw layerFailure(result);
  },
});

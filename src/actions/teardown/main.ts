// teardown: takes layers down in the order that their finalizers need.
import { runIdentity } from '../../doors/run-identity.ts';
import { loadStack } from '../../doors/load-stack.ts';
import { defineAction } from '../action.ts';
import { clusterInputs } from '../cluster-inputs.ts';
import { duration, flag, list, text } from '../inputs.ts';
import { optional } from '../layer-inputs.ts';

export const action = defineAction({
  name: 'teardown',
  inputs: {
    ...clusterInputs,
    layers: list(),
    environment: text(),
    file: text(),
    namespace: text(),
    timeout: duration(),
    'delete-volumes': flag(false),
    'delete-operators': flag(true),
    'delete-crds': flag(false),
    'clear-finalizers': flag(false),
  },
  outputs: ['removed', 'left-behind'],
  async run({ inputs, logger, signal, env, installation, output, summarize }) {
    const stack = await loadStack({
      ...(inputs.layers.length === 0 ? {} : { layers: inputs.layers }),
      ...optional('environment', inputs.environment),
      ...optional('file', inputs.file),
      ...optional('namespace', inputs.namespace),
      workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
      installation,
    });
    const layers = stack.layers.map(({ layer }) => layer);
    logger.info(`To be taken down: ${layers.map(({ name }) => name).join(', ')}`);
    const { openCollaborators, renderTeardownMarkdown, takeDown } = await import('./work.ts');
    await using collaborators = await openCollaborators({ ...inputs, env, logger, signal });
    const { failure, ...result } = await takeDown(layers, collaborators, () => ({
      ...optional('namespace', stack.namespace),
      ...optional('timeout', inputs.timeout),
      deleteVolumes: inputs['delete-volumes'],
      deleteOperators: inputs['delete-operators'],
      deleteCrds: inputs['delete-crds'],
      clearFinalizers: inputs['clear-finalizers'],
      dryRun: inputs['dry-run'],
      run: runIdentity(env),
    }));
    output('removed', JSON.stringify(result.removed));
    output('left-behind', JSON.stringify(result.leftBehind));
    summarize(renderTeardownMarkdown(result));
    if (failure !== undefined) throw failure;
  },
});

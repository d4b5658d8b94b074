// teardown: takes layers down in the order that their finalizers need.
import { runIdentity } from '../../doors/run-identity.ts';
import { defineAction } from '../action.ts';
import { clusterInputs } from '../cluster-inputs.ts';
import { duration, flag, optional } from '../inputs.ts';
import { loadGivenStack, stackInputs } from '../stack-inputs.ts';

export const action = defineAction({
  name: 'teardown',
  inputs: {
    ...clusterInputs,
    ...stackInputs,
    timeout: duration(),
    'delete-volumes': flag(false),
    'delete-operators': flag(true),
    'delete-crds': flag(false),
    'clear-finalizers': flag(false),
  },
  outputs: ['removed', 'left-behind'],
  async run(context) {
    const { inputs, logger, signal, env, output, summarize } = context;
    const stack = await loadGivenStack(inputs, context);
    const layers = stack.layers.map(({ layer }) => layer);
    const names = layers.map(({ name }) => name).join(', ');
    const { failure, ...result } = await logger.group(`Take down: ${names}`, async () => {
      const { openCollaborators, takeDown } = await import('./work.ts');
      await using collaborators = await openCollaborators({ ...inputs, env, logger, signal });
      return await takeDown(layers, collaborators, () => ({
        ...optional('namespace', stack.namespace),
        ...optional('timeout', inputs.timeout),
        deleteVolumes: inputs['delete-volumes'],
        deleteOperators: inputs['delete-operators'],
        deleteCrds: inputs['delete-crds'],
        clearFinalizers: inputs['clear-finalizers'],
        dryRun: inputs['dry-run'],
        run: runIdentity(env),
      }));
    });
    const { renderTeardownMarkdown } = await import('./work.ts');
    output('removed', JSON.stringify(result.removed));
    output('left-behind', JSON.stringify(result.leftBehind));
    summarize(renderTeardownMarkdown(result));
    if (failure !== undefined) throw failure;
  },
});

// teardown: takes layers down in the order that their finalizers need.
import { openCollaborators } from '../../doors/collaborators.ts';
import { runIdentity } from '../../doors/run-identity.ts';
import { takeDown } from '../../doors/take-down.ts';
import { renderTeardownMarkdown } from '../../report/teardown.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { defineAction } from '../action.ts';
import { clusterInputs } from '../cluster-inputs.ts';
import { duration, flag, list, text } from '../inputs.ts';
import { findLayer, optional } from '../layer-inputs.ts';

export const action = defineAction({
  name: 'teardown',
  inputs: {
    ...clusterInputs,
    layers: list('speed, batch, serving'),
    namespace: text(),
    timeout: duration(),
    'delete-volumes': flag(false),
    'delete-operators': flag(true),
    'delete-crds': flag(false),
    'clear-finalizers': flag(false),
  },
  outputs: ['removed', 'left-behind'],
  async run({ inputs, logger, signal, env, installation, output, summarize }) {
    if (inputs.layers.length === 0) throw new ConfigurationError('input "layers" names no layer');
    const layers = await Promise.all(inputs.layers.map((name) => findLayer(name, env, installation)));
    await using collaborators = await openCollaborators({ ...inputs, env, logger, signal });
    const { failure, ...result } = await takeDown(layers, collaborators, () => ({
      ...optional('namespace', inputs.namespace),
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

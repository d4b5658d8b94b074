// teardown: takes layers down in the order that their finalizers need.
import { openCollaborators } from '../../doors/collaborators.ts';
import { runIdentity } from '../../doors/run-identity.ts';
import { teardownLayer } from '../../layers/teardown.ts';
import type { TeardownResult } from '../../layers/types.ts';
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
    layers: list('speed'),
    namespace: text(),
    timeout: duration(),
    'delete-volumes': flag(false),
    'delete-operators': flag(true),
    'delete-crds': flag(false),
  },
  outputs: ['removed', 'left-behind'],
  async run({ inputs, logger, signal, env, installation, output, summarize }) {
    if (inputs.layers.length === 0) throw new ConfigurationError('input "layers" names no layer');
    // Layers were brought up in this order, so they go in the reverse one.
    const layers = (
      await Promise.all(inputs.layers.map((name) => findLayer(name, env, installation)))
    ).reverse();
    await using collaborators = await openCollaborators({ ...inputs, env, logger, signal });
    const removed: TeardownResult['removed'][number][] = [];
    const leftBehind: TeardownResult['leftBehind'][number][] = [];
    for (const layer of layers) {
      const result = await logger.group(`Take the ${layer.name} layer down`, () =>
        teardownLayer(layer, collaborators, {
          ...optional('namespace', inputs.namespace),
          ...optional('timeout', inputs.timeout),
          deleteVolumes: inputs['delete-volumes'],
          deleteOperators: inputs['delete-operators'],
          deleteCrds: inputs['delete-crds'],
          dryRun: inputs['dry-run'],
          run: runIdentity(env),
        }),
      );
      removed.push(...result.removed);
      leftBehind.push(...result.leftBehind);
      output('removed', JSON.stringify(removed));
      output('left-behind', JSON.stringify(leftBehind));
    }
    summarize(renderTeardownMarkdown({ removed, leftBehind }));
  },
});

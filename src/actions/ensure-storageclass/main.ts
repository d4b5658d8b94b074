// ensure-storageclass: leaves the cluster with exactly one working default StorageClass.
import { openCollaborators } from '../../doors/collaborators.ts';
import { detectPlatform } from '../../environment/platform.ts';
import { ensureStorageClass } from '../../environment/storage/ensure-storage-class.ts';
import { defineAction } from '../action.ts';
import { clusterInputs } from '../cluster-inputs.ts';
import { flag, keyValues, oneOf, text } from '../inputs.ts';
import { platformInput } from '../platform-input.ts';

export const action = defineAction({
  name: 'ensure-storageclass',
  inputs: {
    ...clusterInputs,
    platform: platformInput,
    name: text('gp3'),
    parameters: keyValues(),
    encrypted: flag(false),
    'on-multiple-defaults': oneOf(['keep-newest', 'fail', 'demote-others'], 'keep-newest'),
    'on-drift': oneOf(['report', 'recreate'], 'report'),
    'driver-planned': flag(false),
  },
  outputs: ['changed', 'name', 'provisioner', 'created'],
  async run({ inputs, logger, signal, env, output, summarize }) {
    await using collaborators = await openCollaborators({ ...inputs, env, logger, signal });
    const { kubernetes, clock } = collaborators;
    const { platform } = await detectPlatform(kubernetes, { override: inputs.platform, signal });
    const result = await logger.group('Ensure one working default StorageClass', () =>
      ensureStorageClass({
        kubernetes,
        logger,
        clock,
        signal,
        platform,
        name: inputs.name,
        parameters: inputs.parameters,
        encrypted: inputs.encrypted,
        onMultipleDefaults: inputs['on-multiple-defaults'],
        onDrift: inputs['on-drift'],
        dryRun: inputs['dry-run'],
        driverPlanned: inputs['driver-planned'],
      }),
    );
    output('changed', result.changed);
    output('name', result.name);
    output('provisioner', result.provisioner);
    output('created', result.created);
    summarize(
      `Default StorageClass: \`${result.name}\` (${result.provisioner})${result.changed ? ', changed' : ''}\n`,
    );
  },
});

// install-ebs-csi-driver: the driver that gives pods EBS volumes, installed, awaited and proved.
import { awsOnDemand } from '../../doors/aws-on-demand.ts';
import { openCollaborators } from '../../doors/collaborators.ts';
import { runIdentity } from '../../doors/run-identity.ts';
import { installEbsCsiDriver } from '../../environment/ebs-csi/install.ts';
import { driverMethods, probeKinds } from '../../environment/ebs-csi/types.ts';
import { detectPlatform } from '../../environment/platform.ts';
import { parseYamlMap } from '../../layers/files/yaml-source.ts';
import { renderDriver } from '../../report/driver.ts';
import { defineAction } from '../action.ts';
import { clusterInputs } from '../cluster-inputs.ts';
import { duration, flag, oneOf, text, optional } from '../inputs.ts';
import { platformInput } from '../platform-input.ts';

export const action = defineAction({
  name: 'install-ebs-csi-driver',
  inputs: {
    ...clusterInputs,
    platform: platformInput,
    method: oneOf(['auto', ...driverMethods], 'auto'),
    version: text(),
    values: text(),
    'chart-mirror': text(),
    'kustomize-source': text(),
    region: text(),
    'cluster-name': text(),
    'service-account-role-arn': text(),
    'snapshot-crds': flag(false),
    probe: oneOf(probeKinds, 'csinode'),
    'probe-image': text(),
    'probe-storage-class': text(),
    timeout: duration('10m'),
  },
  outputs: ['changed', 'version', 'nodes-ready', 'skipped', 'plan'],
  async run({ inputs, logger, signal, env, output, summarize }) {
    const values = parseYamlMap(inputs.values, 'input "values"');
    await using collaborators = await openCollaborators({ ...inputs, env, logger, signal });
    const { platform } = await detectPlatform(collaborators.kubernetes, {
      override: inputs.platform,
      signal,
    });
    const result = await logger.group('Install the EBS CSI driver', () =>
      installEbsCsiDriver({
        ...collaborators,
        platform,
        run: runIdentity(env),
        ...(inputs.method === 'auto' ? {} : { method: inputs.method }),
        version: inputs.version,
        values,
        ...optional('chartMirror', inputs['chart-mirror']),
        ...optional('kustomizeSource', inputs['kustomize-source']),
        ...optional('region', inputs.region),
        ...optional('clusterName', inputs['cluster-name']),
        ...optional('serviceAccountRoleArn', inputs['service-account-role-arn']),
        snapshotCrds: inputs['snapshot-crds'],
        probe: inputs.probe,
        ...optional('probeImage', inputs['probe-image']),
        ...optional('probeStorageClass', inputs['probe-storage-class']),
        ...optional('timeout', inputs.timeout),
        dryRun: inputs['dry-run'],
        openAws: awsOnDemand({ region: inputs.region, env, logger, signal }),
      }),
    );
    output('changed', result.changed);
    output('version', result.version);
    output('nodes-ready', result.nodesReady);
    output('skipped', result.skipped ?? '');
    output('plan', JSON.stringify(result.plan));
    summarize(renderDriver(result));
  },
});

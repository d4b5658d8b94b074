// Volumes of the kubelet node: Rancher's local-path-provisioner as a host process, directories below the cluster's own.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baseImage } from '../images/images.ts';
import type { ClusterBuilder } from './cluster-builder.ts';
import { hostPath } from './host-packages.ts';
import { storageClass } from './storage-class.ts';

const NAMESPACE = 'local-path-storage';
const NAME = 'local-path';

const helperPod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'helper-pod' },
  spec: {
    priorityClassName: 'system-node-critical',
    tolerations: [{ key: 'node.kubernetes.io/disk-pressure', operator: 'Exists', effect: 'NoSchedule' }],
    containers: [{ name: 'helper-pod', image: baseImage, imagePullPolicy: 'IfNotPresent' }],
  },
};

/** Applies the default StorageClass `local-path` and starts what serves it. */
export async function startLocalPathProvisioner(builder: ClusterBuilder): Promise<void> {
  const volumes = await builder.makeDirectory('volumes');
  const config = JSON.stringify({
    nodePathMap: [{ node: 'DEFAULT_PATH_FOR_NON_LISTED_NODES', paths: [volumes] }],
  });
  const metadata = { name: NAME, namespace: NAMESPACE };
  await builder.apply(
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata,
      data: {
        'config.json': config,
        setup: '#!/bin/sh\nset -eu\nmkdir -m 0777 -p "$VOL_DIR"\n',
        teardown: '#!/bin/sh\nset -eu\nrm -rf "$VOL_DIR"\n',
        'helperPod.yaml': JSON.stringify(helperPod),
      },
    },
    storageClass,
  );
  const file = join(builder.directory, 'local-path.json');
  await writeFile(file, config);
  await builder.start('local-path-provisioner', {
    command: join(builder.cluster.binDirectory, 'local-path-provisioner'),
    env: { PATH: hostPath(), HOME: process.env['HOME'], POD_NAMESPACE: NAMESPACE },
    args: [
      'start',
      ...['--kubeconfig', builder.cluster.kubeconfig],
      ...['--config', file],
      ...['--namespace', NAMESPACE],
      ...['--configmap-name', NAME],
      ...['--service-account-name', NAME],
      ...['--helper-image', baseImage],
    ],
  });
}

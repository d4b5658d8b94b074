// Plays rancher.io/local-path where pods are simulated: each claim gets a hostPath volume that nobody ever mounts.
// Run as `KUBECONFIG=… node lab/cluster/kwok-provisioner.ts DIRECTORY`; ends on SIGTERM.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createTerminalLogger } from '../../src/runtime/terminal-logger.ts';
import { ApiError } from '../../src/kubernetes/errors.ts';
import { loadKubeconfig } from '../../src/kubernetes/connection/kubeconfig.ts';
import { createKubernetesClient } from '../../src/kubernetes/wire/kubernetes-client.ts';
import type { GroupVersionKind, KubernetesObject, ObjectMeta } from '../../src/kubernetes/objects.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { storageClass } from './storage-class.ts';

interface Claim extends KubernetesObject {
  metadata: ObjectMeta & { namespace: string; uid: string };
  spec: {
    storageClassName?: string;
    volumeName?: string;
    accessModes: string[];
    volumeMode?: string;
    resources: { requests: { storage: string } };
  };
}

interface Volume extends KubernetesObject {
  spec: { persistentVolumeReclaimPolicy: string };
  status?: { phase?: string };
}

interface StorageClass extends KubernetesObject {
  provisioner: string;
  volumeBindingMode?: string;
  reclaimPolicy?: string;
}

const SELECTED_NODE = 'volume.kubernetes.io/selected-node';
const PROVISIONED_BY = 'pv.kubernetes.io/provisioned-by';

const logger = createTerminalLogger({
  write: (text) => process.stderr.write(text),
  colour: false,
  verbose: false,
});
const connection = await loadKubeconfig({ env: process.env, homeDirectory: homedir(), logger, exec });
const client = createKubernetesClient(connection, { logger, clock: systemClock });
const directory = process.argv[2] ?? '/nowhere';

async function provision({ metadata, spec }: Claim): Promise<void> {
  if (spec.volumeName !== undefined || spec.storageClassName === undefined || spec.storageClassName === '')
    return;
  const found = await client.get({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    name: spec.storageClassName,
  });
  const class_ = found as StorageClass | undefined;
  if (class_?.provisioner !== storageClass.provisioner) return;
  const node = metadata.annotations?.[SELECTED_NODE];
  if (class_.volumeBindingMode === 'WaitForFirstConsumer' && node === undefined) return;
  const name = `pvc-${metadata.uid}`;
  try {
    await client.create({
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name, annotations: { [PROVISIONED_BY]: class_.provisioner } },
      spec: {
        capacity: { storage: spec.resources.requests.storage },
        accessModes: spec.accessModes,
        volumeMode: spec.volumeMode ?? 'Filesystem',
        persistentVolumeReclaimPolicy: class_.reclaimPolicy ?? 'Delete',
        storageClassName: class_.metadata.name,
        claimRef: {
          apiVersion: 'v1',
          kind: 'PersistentVolumeClaim',
          namespace: metadata.namespace,
          name: metadata.name,
          uid: metadata.uid,
        },
        hostPath: {
          path: join(directory, `${name}_${metadata.namespace}_${metadata.name}`),
          type: 'DirectoryOrCreate',
        },
        ...(node === undefined ? {} : { nodeAffinity: onNode(node) }),
      },
    });
    logger.info(`volume ${name} for ${metadata.namespace}/${metadata.name}`);
  } catch (error) {
    // Made before a restart of this process, or of the watch.
    if (!(error instanceof ApiError && error.reason === 'AlreadyExists')) throw error;
  }
}

function onNode(node: string): object {
  const isNode = { key: 'kubernetes.io/hostname', operator: 'In', values: [node] };
  return { required: { nodeSelectorTerms: [{ matchExpressions: [isNode] }] } };
}

async function reclaim({ metadata, spec, status }: Volume): Promise<void> {
  if (metadata.annotations?.[PROVISIONED_BY] !== storageClass.provisioner) return;
  if (status?.phase !== 'Released' || spec.persistentVolumeReclaimPolicy !== 'Delete') return;
  await client.delete({ apiVersion: 'v1', kind: 'PersistentVolume', name: metadata.name });
  logger.info(`volume ${metadata.name} deleted`);
}

/** One object that is refused must not end the service for the others. */
async function follow(
  kind: GroupVersionKind,
  signal: AbortSignal,
  handle: (object: KubernetesObject) => Promise<void>,
): Promise<void> {
  for await (const event of client.watch(kind, { signal })) {
    if (event.type !== 'ADDED' && event.type !== 'MODIFIED') continue;
    await handle(event.object).catch((error: unknown) => {
      logger.error(`${kind.kind} ${event.object.metadata.name}: ${String(error)}`);
    });
  }
}

const controller = new AbortController();
process.once('SIGTERM', () => {
  controller.abort();
});
await Promise.all([
  follow({ apiVersion: 'v1', kind: 'PersistentVolumeClaim' }, controller.signal, (claim) =>
    provision(claim as Claim),
  ),
  follow({ apiVersion: 'v1', kind: 'PersistentVolume' }, controller.signal, (volume) =>
    reclaim(volume as Volume),
  ),
]);
client.close();

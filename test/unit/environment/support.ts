// Collaborators and cluster objects for the environment's tests.
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import type { Clock } from '../../../src/runtime/clock.ts';

export { recordingLogger, type RecordingLogger } from '../kubernetes/support/recording-logger.ts';

/** A clock that never waits. */
export const idleClock: Clock = {
  now: () => Date.parse('2026-11-22T12:00:00Z'),
  sleep: async (_milliseconds, signal) => signal?.throwIfAborted(),
};

export const never = new AbortController().signal;

const GA = 'storageclass.kubernetes.io/is-default-class';

export function storageClass(
  name: string,
  provisioner: string,
  fields: {
    isDefault?: boolean;
    annotations?: Record<string, string>;
    created?: string;
    parameters?: Record<string, string>;
    [field: string]: unknown;
  } = {},
): KubernetesObject {
  const { isDefault = false, annotations = {}, created = '2026-01-01T00:00:00Z', ...rest } = fields;
  return {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: {
      name,
      creationTimestamp: created,
      annotations: { ...(isDefault ? { [GA]: 'true' } : {}), ...annotations },
    },
    provisioner,
    reclaimPolicy: 'Delete',
    volumeBindingMode: 'WaitForFirstConsumer',
    allowVolumeExpansion: true,
    ...rest,
  };
}

export function csiDriver(name: string): KubernetesObject {
  return { apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver', metadata: { name }, spec: {} };
}

export function csiNode(name: string, ...drivers: string[]): KubernetesObject {
  return {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSINode',
    metadata: { name },
    spec: { drivers: drivers.map((driver) => ({ name: driver, nodeID: name, topologyKeys: [] })) },
  };
}

export function node(
  name: string,
  fields: { providerID?: string; labels?: Record<string, string>; kubelet?: string } = {},
): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: fields.labels ?? {} },
    spec: fields.providerID === undefined ? {} : { providerID: fields.providerID },
    status: { nodeInfo: { kubeletVersion: fields.kubelet ?? 'v1.37.2' } },
  };
}

/** The names of the classes that Kubernetes would count as default. */
export function defaultsOf(objects: readonly KubernetesObject[]): string[] {
  return objects
    .filter((object) => object.kind === 'StorageClass')
    .filter((object) =>
      [GA, 'storageclass.beta.kubernetes.io/is-default-class'].some(
        (key) => object.metadata.annotations?.[key] === 'true',
      ),
    )
    .map((object) => object.metadata.name)
    .sort();
}

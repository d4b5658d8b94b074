// The Kubernetes objects that the driver deals with, as far as it looks at them.
import type { KubernetesObject, ObjectMeta } from '../../../../src/kubernetes/objects.ts';

export const POD = { apiVersion: 'v1', kind: 'Pod' } as const;
export const NODE = { apiVersion: 'v1', kind: 'Node' } as const;
export const CLAIM = { apiVersion: 'v1', kind: 'PersistentVolumeClaim' } as const;
export const VOLUME = { apiVersion: 'v1', kind: 'PersistentVolume' } as const;
export const SERVICE_ACCOUNT = { apiVersion: 'v1', kind: 'ServiceAccount' } as const;
export const STORAGE_CLASS = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass' } as const;
export const CSI_NODE = { apiVersion: 'storage.k8s.io/v1', kind: 'CSINode' } as const;
export const ATTACHMENT = { apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttachment' } as const;

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly args?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
}

export interface Pod extends KubernetesObject {
  metadata: ObjectMeta & { namespace: string; uid: string };
  spec: { nodeName?: string; serviceAccountName?: string; hostNetwork?: boolean; containers: Container[] };
  status?: { phase?: string };
}

export interface Node extends KubernetesObject {
  metadata: ObjectMeta & { uid: string };
  spec?: { providerID?: string };
}

export interface Claim extends KubernetesObject {
  metadata: ObjectMeta & { namespace: string; uid: string };
  spec: {
    storageClassName?: string;
    volumeName?: string;
    accessModes: string[];
    volumeMode?: string;
    resources: { requests: { storage: string } };
  };
}

export interface StorageClass extends KubernetesObject {
  provisioner: string;
  volumeBindingMode?: string;
  reclaimPolicy?: string;
  parameters?: Readonly<Record<string, string>>;
  mountOptions?: string[];
}

export interface Volume extends KubernetesObject {
  spec: {
    [field: string]: unknown;
    persistentVolumeReclaimPolicy?: string;
    csi?: { driver: string; volumeHandle: string; [field: string]: unknown };
  };
  status?: { phase?: string };
}

export interface CsiNode extends KubernetesObject {
  spec: { drivers: { name: string; nodeID: string; topologyKeys?: string[] | null }[] };
}

export interface VolumeAttachment extends KubernetesObject {
  spec: { attacher: string; nodeName: string; source: { persistentVolumeName?: string } };
  status?: { attached?: boolean; attachError?: { message?: string } };
}

// What a StorageClass says, in our words; no requests here.
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { BETA_DEFAULT_ANNOTATION, DEFAULT_ANNOTATION } from '../../kubernetes/storage-class.ts';

export const STORAGE_API = 'storage.k8s.io/v1';

export interface StorageClass {
  readonly name: string;
  readonly provisioner: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly volumeBindingMode: string;
  readonly reclaimPolicy: string;
  readonly allowVolumeExpansion: boolean;
  /** Either annotation says so. */
  readonly isDefault: boolean;
  /** The annotations that say so. */
  readonly defaultAnnotations: readonly string[];
  /** ISO 8601, by the server's clock, in whole seconds. */
  readonly created: string;
}

/** A StorageClass object with what the server assumes where it says nothing. */
export function readStorageClass(object: KubernetesObject): StorageClass {
  const text = (field: string, fallback: string): string =>
    typeof object[field] === 'string' ? object[field] : fallback;
  const annotations = object.metadata.annotations ?? {};
  const defaultAnnotations = [DEFAULT_ANNOTATION, BETA_DEFAULT_ANNOTATION].filter(
    (key) => annotations[key] === 'true',
  );
  return {
    name: object.metadata.name,
    provisioner: text('provisioner', ''),
    parameters: (object['parameters'] ?? {}) as Record<string, string>,
    volumeBindingMode: text('volumeBindingMode', 'Immediate'),
    reclaimPolicy: text('reclaimPolicy', 'Delete'),
    allowVolumeExpansion: object['allowVolumeExpansion'] === true,
    isDefault: defaultAnnotations.length > 0,
    defaultAnnotations,
    created: object.metadata.creationTimestamp ?? '',
  };
}

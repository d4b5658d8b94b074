// What Kubernetes itself lays down about storage classes and the claims that name them.
import type { KubernetesObject } from './objects.ts';

/** Marks the default class. */
export const DEFAULT_ANNOTATION = 'storageclass.kubernetes.io/is-default-class';
/** Its name before it was stable; the admission plugin that fills in the class reads it still. */
export const BETA_DEFAULT_ANNOTATION = 'storageclass.beta.kubernetes.io/is-default-class';

/**
 * The order in which Kubernetes chooses among several defaults: the newest by creation, then by name. (Its admission
 * plugin sorts like this; when an annotation was set does not count.)
 */
export function newestFirst(
  a: { readonly name: string; readonly created: string },
  b: { readonly name: string; readonly created: string },
): number {
  if (a.created !== b.created) return a.created < b.created ? 1 : -1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** The name of the class that a claim without one gets. */
export function defaultClassOf(classes: readonly KubernetesObject[]): string | undefined {
  const marked = classes.filter(({ metadata: { annotations = {} } }) =>
    [DEFAULT_ANNOTATION, BETA_DEFAULT_ANNOTATION].some((key) => annotations[key] === 'true'),
  );
  const [first] = marked
    .map(({ metadata: { name, creationTimestamp: created = '' } }) => ({ name, created }))
    .sort(newestFirst);
  return first?.name;
}

/** On a claim: the scheduler has chosen a node for its first consumer, and the provisioner is asked. */
export const SELECTED_NODE = 'volume.kubernetes.io/selected-node';

/** In-tree plugins that Kubernetes hands to a CSI driver; without that driver nothing serves them any more. */
export const CSI_MIGRATION: Readonly<Record<string, string>> = {
  'kubernetes.io/aws-ebs': 'ebs.csi.aws.com',
  'kubernetes.io/gce-pd': 'pd.csi.storage.gke.io',
  'kubernetes.io/azure-disk': 'disk.csi.azure.com',
  'kubernetes.io/azure-file': 'file.csi.azure.com',
  'kubernetes.io/cinder': 'cinder.csi.openstack.org',
  'kubernetes.io/vsphere-volume': 'csi.vsphere.vmware.com',
  'kubernetes.io/portworx-volume': 'pxd.portworx.com',
};

/** The driver that serves a provisioner: itself, or the one that an in-tree plugin was handed to. */
export const csiDriverOf = (provisioner: string): string => CSI_MIGRATION[provisioner] ?? provisioner;

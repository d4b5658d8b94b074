// What Kubernetes itself lays down about storage classes.

/** Marks the default class. */
export const DEFAULT_ANNOTATION = 'storageclass.kubernetes.io/is-default-class';
/** Its name before it was stable; the admission plugin that fills in the class reads it still. */
export const BETA_DEFAULT_ANNOTATION = 'storageclass.beta.kubernetes.io/is-default-class';

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

// What is installed where nobody asks for another version: one release of the driver, in its three forms.

/** Source: kubernetes-sigs/aws-ebs-csi-driver, charts/aws-ebs-csi-driver/CHANGELOG.md (2.65.1 brings driver 1.65.0). */
export const CHART_VERSION = '2.65.1';
export const CHART = 'oci://public.ecr.aws/ebs-csi-driver/charts/aws-ebs-csi-driver';

/** The branch of the same release, from which the project's README installs with `kubectl apply -k`. */
export const KUSTOMIZE_REF = 'release-1.65';
/** The address without its `?ref=`. */
export const KUSTOMIZE_SOURCE =
  'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/deploy/kubernetes/overlays/stable';

/** Source: kubernetes-csi/external-snapshotter, README.md, "Install Snapshot CRDs". */
export const SNAPSHOT_CRDS =
  'https://github.com/kubernetes-csi/external-snapshotter/client/config/crd?ref=v8.6.0';

export const ADDON = 'aws-ebs-csi-driver';

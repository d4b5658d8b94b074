// How the driver, its sidecars and Kubernetes call things. The versions are those of the chart that is played.

export const DRIVER = 'ebs.csi.aws.com';
export const DRIVER_VERSION = '1.65.0';
export const CHART_LABEL = 'app.kubernetes.io/name=aws-ebs-csi-driver';
export const APP = { controller: 'ebs-csi-controller', node: 'ebs-csi-node' } as const;

/** The driver's container; all others of its pods are sidecars. */
export const PLUGIN = 'ebs-plugin';

export const LABEL = {
  zone: 'topology.kubernetes.io/zone',
  region: 'topology.kubernetes.io/region',
  instanceType: 'node.kubernetes.io/instance-type',
  os: 'kubernetes.io/os',
  driverZone: `topology.${DRIVER}/zone`,
} as const;

export const ANNOTATION = {
  provisioner: 'volume.kubernetes.io/storage-provisioner',
  betaProvisioner: 'volume.beta.kubernetes.io/storage-provisioner',
  selectedNode: 'volume.kubernetes.io/selected-node',
  provisionedBy: 'pv.kubernetes.io/provisioned-by',
  nodeId: 'csi.alpha.kubernetes.io/node-id',
  roleArn: 'eks.amazonaws.com/role-arn',
} as const;

export const FINALIZER = {
  provisioner: 'external-provisioner.volume.kubernetes.io/finalizer',
  attacher: 'external-attacher/ebs-csi-aws-com',
} as const;

/** Of a NodeGetInfo answer; the kubelet makes labels of them. */
export const TOPOLOGY_KEYS = [LABEL.os, LABEL.driverZone, LABEL.zone] as const;

/** Volumes that a Nitro instance can take beside its root volume and one network interface. */
export const ATTACHABLE_VOLUMES = 26;

export const TAG = {
  volumeName: 'CSIVolumeName',
  managed: `${DRIVER}/cluster`,
  claim: 'kubernetes.io/created-for/pvc/name',
  namespace: 'kubernetes.io/created-for/pvc/namespace',
  volume: 'kubernetes.io/created-for/pv/name',
  cluster: 'KubernetesCluster',
  ownedPrefix: 'kubernetes.io/cluster/',
} as const;

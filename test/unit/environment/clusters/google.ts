// GKE. Node labels, provider ids and versions: kubernetes#55005, longhorn#10285; classes: redis-enterprise-k8s-docs#177,
// viya4-iac-gcp#349 and elcarro-oracle-operator#238; Autopilot without nodes: terraform-provider-google#12331.
import { csiDriver, csiNode, storageClass } from '../support.ts';
import { node, type RecordedCluster } from './recorded.ts';

const PD = 'pd.csi.storage.gke.io';
const NODE = 'gke-lambda-default-pool-4d0fa82d-ttxh';
const VERSION = 'v1.33.5-gke.1080000';
const COS = { kernel: '6.6.105+', os: 'Container-Optimized OS from Google' };
const addon = { 'components.gke.io/component-name': 'pdcsi', 'components.gke.io/layer': 'addon' };

const classes = (defaultName: string) => [
  storageClass('premium-rwo', PD, {
    annotations: addon,
    isDefault: defaultName === 'premium-rwo',
    parameters: { type: 'pd-ssd' },
  }),
  storageClass('standard', 'kubernetes.io/gce-pd', {
    isDefault: defaultName === 'standard',
    parameters: { type: 'pd-standard' },
    volumeBindingMode: 'Immediate',
  }),
  storageClass('standard-rwo', PD, {
    annotations: addon,
    isDefault: defaultName === 'standard-rwo',
    parameters: { type: 'pd-balanced' },
  }),
];

const standardNode = node(NODE, {
  providerID: `gce://lambda-project/us-central1-c/${NODE}`,
  kubelet: VERSION,
  labels: {
    'cloud.google.com/gke-boot-disk': 'pd-balanced',
    'cloud.google.com/gke-container-runtime': 'containerd',
    'cloud.google.com/gke-nodepool': 'default-pool',
    'cloud.google.com/gke-os-distribution': 'cos',
    'topology.gke.io/zone': 'us-central1-c',
  },
  ...COS,
});
const drivers = [
  csiDriver(PD),
  csiDriver('filestore.csi.storage.gke.io'),
  csiDriver('gcsfuse.csi.storage.gke.io'),
];

export const google: readonly RecordedCluster[] = [
  {
    name: 'GKE, with the default that it brings',
    server: 'https://34.67.150.155',
    version: VERSION,
    objects: [
      standardNode,
      ...drivers,
      csiNode(NODE, PD, 'gcsfuse.csi.storage.gke.io'),
      ...classes('standard-rwo'),
    ],
    expected: {
      platform: 'gke',
      evidence: 'cloud.google.com/gke-boot-disk',
      default: 'standard-rwo',
      provisioner: PD,
    },
  },
  {
    name: 'GKE from before 1.22, whose default names the in-tree plugin that the driver serves',
    server: 'https://34.67.150.155',
    version: VERSION,
    objects: [standardNode, ...drivers, csiNode(NODE, PD), ...classes('standard')],
    expected: { platform: 'gke', evidence: 'gke', default: 'standard', provisioner: 'kubernetes.io/gce-pd' },
  },
  {
    name: 'GKE whose default somebody took away',
    server: 'https://34.67.150.155',
    version: VERSION,
    objects: [standardNode, ...drivers, csiNode(NODE, PD), ...classes('none')],
    expected: { platform: 'gke', evidence: 'gke', default: 'standard-rwo', provisioner: PD },
  },
  {
    name: 'GKE Autopilot before its first node',
    server: 'https://35.190.224.123',
    version: VERSION,
    objects: [...drivers, ...classes('standard-rwo')],
    expected: { platform: 'gke', evidence: PD, default: 'standard-rwo', provisioner: PD },
  },
  {
    name: 'GKE Autopilot',
    server: 'https://gke-d93e9a9c33834e5fa86fdd76f9009c551c88-321306911344.us-central1.gke.goog',
    version: VERSION,
    objects: [
      node('gk3-lambda-pool-2-61a1b2c3-x7kp', {
        providerID: 'gce://lambda-project/us-central1-f/gk3-lambda-pool-2-61a1b2c3-x7kp',
        kubelet: VERSION,
        labels: {
          'cloud.google.com/gke-nodepool': 'pool-2',
          'cloud.google.com/gke-provisioning': 'standard',
        },
        ...COS,
      }),
      ...drivers,
      csiNode('gk3-lambda-pool-2-61a1b2c3-x7kp', PD),
      ...classes('standard-rwo'),
    ],
    expected: { platform: 'gke', evidence: 'gke-nodepool', default: 'standard-rwo', provisioner: PD },
  },
];

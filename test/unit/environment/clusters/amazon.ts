// EKS, and clusters of one's own on EC2. EKS: n8n-io/terraform-aws-n8n#22 (gp2 without the annotation, no driver, 1.35),
// containers-roadmap#1935 and #81; Auto Mode: dotdc/grafana-dashboards-kubernetes#174, the EKS user guide on
// ebs.csi.eks.amazonaws.com. k3s and RKE2 on EC2: k3s#935, k3s#9280, cluster-registry-controller#58, rke2#2589 (system
// UUIDs too); kubeadm without a cloud controller: aws-ebs-csi-driver#1144. System UUIDs: the EC2 user guide.
import { csiDriver, csiNode, storageClass } from '../support.ts';
import { node, running, type RecordedCluster } from './recorded.ts';

const EBS = 'ebs.csi.aws.com';
const AUTO = 'ebs.csi.eks.amazonaws.com';
const EKS_SERVER = 'https://0123456789ABCDEF0123456789ABCDEF.gr7.eu-north-1.eks.amazonaws.com';
const EKS_VERSION = 'v1.35.4-eks-7fcd7ec';
const NODE = 'ip-10-0-1-23.eu-north-1.compute.internal';
const UUID = 'ec21c076-9c44-1dd1-e2b3-b63cb6fad7d6';

const managed = node(NODE, {
  providerID: 'aws:///eu-north-1a/i-0123456789abcdef0',
  kubelet: 'v1.35.4-eks-3025e55',
  kernel: '6.12.40-64.114.amzn2023.x86_64',
  uuid: UUID,
  os: 'Amazon Linux 2023.8.20250818',
  labels: {
    'eks.amazonaws.com/capacityType': 'ON_DEMAND',
    'eks.amazonaws.com/nodegroup': 'workers',
    'node.kubernetes.io/instance-type': 'm6i.large',
    'topology.kubernetes.io/zone': 'eu-north-1a',
  },
});
const gp2 = storageClass('gp2', 'kubernetes.io/aws-ebs', {
  parameters: { type: 'gp2', fsType: 'ext4' },
  allowVolumeExpansion: false,
});
const gp2Default = storageClass('gp2', 'kubernetes.io/aws-ebs', {
  isDefault: true,
  parameters: { type: 'gp2' },
});
const autoNode = node('i-09e8448d184a12e11', {
  providerID: 'aws:///eu-west-1b/i-09e8448d184a12e11',
  kubelet: 'v1.34.3-eks-3c60543',
  kernel: '6.12.64',
  uuid: UUID,
  os: 'Bottlerocket (EKS Auto, Standard) 2026.1.28 (aws-k8s-1.34-standard)',
  labels: { 'eks.amazonaws.com/compute-type': 'auto', 'eks.amazonaws.com/nodeclass': 'default' },
});
const ebs = (name: string) => [csiDriver(EBS), csiNode(name, EBS)];
const gp3 = { default: 'gp3', created: true, provisioner: EBS } as const;

export const eks: readonly RecordedCluster[] = [
  {
    name: 'EKS as it comes: gp2 of the removed plugin, no default, no driver',
    server: EKS_SERVER,
    version: EKS_VERSION,
    objects: [managed, csiDriver('efs.csi.aws.com'), csiNode(NODE), gp2],
    expected: {
      platform: 'eks',
      evidence: 'eks.amazonaws.com/capacityType',
      refused: 'STORAGECLASS_NO_DRIVER',
    },
  },
  {
    name: 'EKS with the add-on',
    server: EKS_SERVER,
    version: EKS_VERSION,
    objects: [managed, ...ebs(NODE), gp2],
    expected: { platform: 'eks', evidence: 'eks.amazonaws.com/', ...gp3 },
  },
  {
    name: 'EKS from before 1.30, whose gp2 is the default and works by the add-on',
    server: EKS_SERVER,
    version: 'v1.29.15-eks-473151a',
    objects: [managed, ...ebs(NODE), gp2Default],
    expected: {
      platform: 'eks',
      evidence: 'eks',
      default: 'gp2',
      provisioner: 'kubernetes.io/aws-ebs',
    },
  },
  {
    name: 'EKS Auto Mode',
    server: EKS_SERVER,
    version: 'v1.34.3-eks-ac2d5a0',
    objects: [autoNode, csiDriver(AUTO), csiNode('i-09e8448d184a12e11', AUTO), gp2],
    expected: {
      platform: 'eks',
      evidence: 'eks.amazonaws.com/compute-type',
      default: 'gp3',
      created: true,
      provisioner: AUTO,
    },
  },
  {
    name: 'EKS Auto Mode before its first node',
    server: EKS_SERVER,
    version: 'v1.34.3-eks-ac2d5a0',
    objects: [csiDriver(AUTO), gp2],
    expected: { platform: 'eks', evidence: AUTO, default: 'gp3', created: true, provisioner: AUTO },
  },
];

const k3sLabels = {
  'node.kubernetes.io/instance-type': 'k3s',
  'node-role.kubernetes.io/control-plane': 'true',
};
const localPath = storageClass('local-path', 'rancher.io/local-path', {
  isDefault: true,
  allowVolumeExpansion: false,
});
const localPathProvisioner = running('Deployment', 'kube-system', 'local-path-provisioner');
const k3s = (name: string, facts: object = {}) =>
  node(name, { providerID: `k3s://${name}`, kubelet: 'v1.34.1+k3s1', labels: k3sLabels, ...facts });

export const ec2: readonly RecordedCluster[] = [
  {
    name: 'kubeadm on EC2 without a cloud controller',
    server: 'https://10.0.1.23:6443',
    version: 'v1.35.2',
    objects: [node('ip-10-0-1-23', { kubelet: 'v1.35.2', uuid: UUID }), ...ebs('ip-10-0-1-23')],
    expected: { platform: 'ec2', evidence: EBS, ...gp3 },
  },
  {
    name: 'kubeadm on EC2 before the driver is installed',
    server: 'https://10.0.1.23:6443',
    version: 'v1.35.2',
    objects: [
      node('ip-10-0-1-23', { kubelet: 'v1.35.2', kernel: '6.8.0-1015-aws' }),
      csiNode('ip-10-0-1-23'),
    ],
    expected: { platform: 'ec2', evidence: 'private DNS name', refused: 'STORAGECLASS_NO_DRIVER' },
  },
  {
    name: "kubeadm on EC2 with the cloud controller, and names of one's own",
    server: 'https://api.lambda.example.test:6443',
    version: 'v1.35.2',
    objects: [
      node('worker-1', {
        providerID: 'aws:///eu-west-1a/i-0123456789abcdef0',
        kubelet: 'v1.35.2',
        labels: {
          'node.kubernetes.io/instance-type': 'm6i.large',
          'topology.kubernetes.io/zone': 'eu-west-1a',
        },
      }),
      ...ebs('worker-1'),
    ],
    expected: { platform: 'ec2', evidence: 'providerID aws:///', ...gp3 },
  },
  {
    name: 'k3s on EC2: its own default stays, and the reader is told what that means',
    server: 'https://127.0.0.1:6443',
    version: 'v1.34.1+k3s1',
    objects: [k3s('ip-172-31-38-104'), ...ebs('ip-172-31-38-104'), localPath, localPathProvisioner],
    expected: {
      platform: 'ec2',
      evidence: EBS,
      default: 'local-path',
      provisioner: 'rancher.io/local-path',
      note: 'keeps data on the disk of one node, although ebs.csi.aws.com is installed',
    },
  },
  {
    name: 'k3s on EC2 without its storage',
    server: 'https://127.0.0.1:6443',
    version: 'v1.34.1+k3s1',
    objects: [k3s('ip-172-31-38-104'), ...ebs('ip-172-31-38-104')],
    expected: { platform: 'ec2', evidence: EBS, ...gp3 },
  },
  {
    name: 'k3s on EC2 before the driver, by the names of its nodes',
    server: 'https://172.31.38.104:6443',
    version: 'v1.34.1+k3s1',
    objects: [k3s('ip-172-31-38-104'), csiNode('ip-172-31-38-104'), localPath, localPathProvisioner],
    expected: { platform: 'ec2', evidence: 'private DNS name', default: 'local-path' },
  },
  {
    name: "k3s on EC2 with names of one's own, by its kernel",
    server: 'https://172.31.38.104:6443',
    version: 'v1.34.1+k3s1',
    objects: [k3s('server1', { kernel: '6.8.0-1015-aws' }), localPath, localPathProvisioner],
    expected: { platform: 'ec2', evidence: 'kernel 6.8.0-1015-aws', default: 'local-path' },
  },
  {
    name: "k3s on EC2 with names of one's own and a kernel of others, by its system UUIDs",
    server: 'https://172.31.38.104:6443',
    version: 'v1.34.1+k3s1',
    objects: [
      k3s('server1', { kernel: '4.18.0-348.12.2.el8_5.x86_64', uuid: UUID }),
      k3s('agent1', { kernel: '4.18.0-348.12.2.el8_5.x86_64', uuid: 'EC2E1916-9099-7CAF-FD21-012345ABCDEF' }),
      localPath,
      localPathProvisioner,
    ],
    expected: { platform: 'ec2', evidence: 'system UUIDs', default: 'local-path' },
  },
  {
    name: 'RKE2 on EC2',
    server: 'https://172.31.10.149:9345',
    version: 'v1.34.1+rke2r1',
    objects: [
      node('ip-172-31-10-149.us-east-2.compute.internal', { kubelet: 'v1.34.1+rke2r1', uuid: UUID }),
      ...ebs('ip-172-31-10-149.us-east-2.compute.internal'),
    ],
    expected: { platform: 'ec2', evidence: EBS, ...gp3 },
  },
];

// Clusters on one's own machine, and k3s on any. kind: kind#3360, kind#1711, kind#1151; minikube: minikube#6715, #11644;
// k3s: k3s#935, cluster-registry-controller#58; Docker Desktop: its node name and class as users show them.
import { csiNode, storageClass } from '../support.ts';
import { node, running, type RecordedCluster } from './recorded.ts';

const PATH = 'rancher.io/local-path';
const EC2_UUID = 'ec21c076-9c44-1dd1-e2b3-b63cb6fad7d6';
const k3sLabels = { 'node.kubernetes.io/instance-type': 'k3s' };
const localPath = [
  storageClass('local-path', PATH, { isDefault: true, allowVolumeExpansion: false }),
  running('Deployment', 'kube-system', 'local-path-provisioner'),
];
const kindStorage = [
  storageClass('standard', PATH, { isDefault: true, allowVolumeExpansion: false }),
  running('Deployment', 'local-path-storage', 'local-path-provisioner'),
];
const minikube = node('minikube', {
  kubelet: 'v1.34.0',
  labels: {
    'minikube.k8s.io/name': 'minikube',
    'minikube.k8s.io/primary': 'true',
    'minikube.k8s.io/version': 'v1.37.0',
  },
});
const minikubeStorage = [
  storageClass('standard', 'k8s.io/minikube-hostpath', { isDefault: true, volumeBindingMode: 'Immediate' }),
  running('Pod', 'kube-system', 'storage-provisioner'),
];

export const local: readonly RecordedCluster[] = [
  {
    name: 'kind',
    server: 'https://127.0.0.1:43210',
    version: 'v1.34.0',
    objects: [
      node('lambda-control-plane', {
        providerID: 'kind://docker/lambda/lambda-control-plane',
        kubelet: 'v1.34.0',
        os: 'Debian GNU/Linux 12 (bookworm)',
      }),
      csiNode('lambda-control-plane'),
      ...kindStorage,
    ],
    expected: { platform: 'local', evidence: 'kind://', default: 'standard', provisioner: PATH },
  },
  {
    name: 'kind on an EC2 instance: its nodes are containers, and no volume can be attached to those',
    server: 'https://127.0.0.1:43210',
    version: 'v1.34.0',
    objects: [
      node('kind-control-plane', {
        providerID: 'kind://docker/kind/kind-control-plane',
        kubelet: 'v1.34.0',
        kernel: '6.8.0-1015-aws',
        uuid: EC2_UUID,
      }),
      ...kindStorage,
    ],
    expected: { platform: 'local', evidence: 'kind://', default: 'standard', provisioner: PATH },
  },
  {
    name: 'k3s without any mark of a cloud',
    server: 'https://192.168.1.20:6443',
    version: 'v1.34.1+k3s1',
    objects: [
      node('box', { providerID: 'k3s://box', kubelet: 'v1.34.1+k3s1', labels: k3sLabels }),
      csiNode('box'),
      ...localPath,
    ],
    expected: { platform: 'local', evidence: 'k3s://box', default: 'local-path', provisioner: PATH },
  },
  {
    name: 'k3s where one system UUID begins with ec2 by chance',
    server: 'https://192.168.1.20:6443',
    version: 'v1.34.1+k3s1',
    objects: [
      node('box', {
        providerID: 'k3s://box',
        kubelet: 'v1.34.1+k3s1',
        uuid: 'ec2f0001-1111-4222-8333-444455556666',
      }),
      node('nuc', { providerID: 'k3s://nuc', kubelet: 'v1.34.1+k3s1' }),
      ...localPath,
    ],
    expected: { platform: 'local', evidence: 'k3s://box', default: 'local-path' },
  },
  {
    name: 'k3d, on a laptop or on an EC2 instance',
    server: 'https://0.0.0.0:38777',
    version: 'v1.34.1+k3s1',
    objects: [
      node('k3d-lambda-server-0', {
        providerID: 'k3s://k3d-lambda-server-0',
        kubelet: 'v1.34.1+k3s1',
        labels: k3sLabels,
        kernel: '6.8.0-1015-aws',
        uuid: EC2_UUID,
      }),
      ...localPath,
    ],
    expected: { platform: 'local', evidence: 'its name', default: 'local-path', provisioner: PATH },
  },
  {
    name: 'minikube',
    server: 'https://192.168.49.2:8443',
    version: 'v1.34.0',
    objects: [minikube, csiNode('minikube'), ...minikubeStorage],
    expected: {
      platform: 'local',
      evidence: 'minikube.k8s.io/name',
      default: 'standard',
      provisioner: 'k8s.io/minikube-hostpath',
    },
  },
  {
    name: 'Docker Desktop',
    server: 'https://kubernetes.docker.internal:6443',
    version: 'v1.32.2',
    objects: [
      node('docker-desktop', { kubelet: 'v1.32.2', kernel: '6.10.14-linuxkit', os: 'Docker Desktop' }),
      storageClass('hostpath', 'docker.io/hostpath', { isDefault: true, volumeBindingMode: 'Immediate' }),
    ],
    expected: {
      platform: 'local',
      evidence: 'its name',
      default: 'hostpath',
      provisioner: 'docker.io/hostpath',
      note: 'whether docker.io/hostpath works is not proved',
    },
  },
  {
    name: 'Docker Desktop with kind',
    server: 'https://127.0.0.1:52345',
    version: 'v1.32.2',
    objects: [
      node('desktop-control-plane', {
        providerID: 'kind://docker/desktop/desktop-control-plane',
        kubelet: 'v1.32.2',
        kernel: '6.10.14-linuxkit',
      }),
      ...kindStorage,
    ],
    expected: { platform: 'local', evidence: 'kind://', default: 'standard', provisioner: PATH },
  },
];

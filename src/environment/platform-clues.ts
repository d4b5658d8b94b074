// What nodes, drivers and servers say of themselves, and of which platform each saying tells.
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { EBS_DRIVER, EKS_AUTO_DRIVER } from './csi-drivers.ts';
import { providerIdOf } from './node-fields.ts';
import type { Platform } from './platform.ts';

/**
 * `machine`: it tells of the machine below, on which a tool for laptops may run too. `anywhere`: it tells of something
 * that runs on a laptop as well as in a cloud.
 */
export type ClueKind = 'sure' | 'machine' | 'anywhere';

export interface Clue {
  readonly platform: Platform;
  readonly kind: ClueKind;
  readonly fact: string;
}

type Verdict = readonly [Platform, ClueKind];

const providers: readonly (readonly [prefix: string, ...Verdict])[] = [
  ['aws://', 'ec2', 'sure'],
  ['eks-hybrid://', 'eks', 'sure'],
  ['kind://', 'local', 'sure'],
  ['minikube://', 'local', 'sure'],
  // k3s gives this one to every node, unless it is told another.
  ['k3s://', 'local', 'anywhere'],
  ['kwok://', 'local', 'anywhere'],
];

const labels: readonly (readonly [pattern: RegExp, ...Verdict])[] = [
  [/^eks\.amazonaws\.com\//, 'eks', 'sure'],
  [/^alpha\.eksctl\.io\//, 'eks', 'sure'],
  [/^cloud\.google\.com\/gke-/, 'gke', 'sure'],
  [/^topology\.ebs\.csi\.aws\.com\//, 'ec2', 'sure'],
  [/^k8s\.io\/cloud-provider-aws$/, 'ec2', 'sure'],
  [/^minikube\.k8s\.io\//, 'local', 'sure'],
  [/^microk8s\.io\//, 'local', 'anywhere'],
  [/^node\.kubernetes\.io\/instance-type=k3[sd]$/, 'local', 'anywhere'],
  [/^type=kwok$/, 'local', 'anywhere'],
];

/** EC2's private DNS names: often the only mark on nodes without a cloud controller. */
const EC2_NAME = /^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/;
const LOCAL_NAME =
  /^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/;
/** Kernels that are built for AWS: Amazon Linux, and Ubuntu's `6.8.0-1015-aws`. */
const EC2_KERNEL = /\.amzn\d+|-aws$/;

interface NodeInfo {
  readonly kubeletVersion?: string;
  readonly kernelVersion?: string;
  readonly systemUUID?: string;
}

const nodeInfo = (node: KubernetesObject): NodeInfo =>
  (node['status'] as { nodeInfo?: NodeInfo } | undefined)?.nodeInfo ?? {};

/** By provider id, labels, name, kernel and kubelet. */
export function cluesOfNode(node: KubernetesObject): Clue[] {
  const clues: Clue[] = [];
  const { name, annotations } = node.metadata;
  const add = (platform: Platform, kind: ClueKind, fact: string): void => {
    clues.push({ platform, kind, fact: `node ${name}: ${fact}` });
  };
  const providerId = providerIdOf(node);
  for (const [prefix, platform, kind] of providers) {
    if (providerId.startsWith(prefix)) add(platform, kind, `providerID ${providerId}`);
  }
  for (const [key, value] of Object.entries(node.metadata.labels ?? {})) {
    const found = labels.find(([pattern]) => pattern.test(key) || pattern.test(`${key}=${value}`));
    if (found !== undefined) add(found[1], found[2], `label ${key}=${value}`);
  }
  if (EC2_NAME.test(name)) add('ec2', 'machine', "its name is EC2's private DNS name");
  if (LOCAL_NAME.test(name)) add('local', 'sure', 'its name is of a cluster for one machine');
  if (annotations?.['kwok.x-k8s.io/node'] !== undefined) add('local', 'anywhere', 'it is simulated by KWOK');
  const { kubeletVersion = '', kernelVersion = '' } = nodeInfo(node);
  if (EC2_KERNEL.test(kernelVersion)) add('ec2', 'machine', `its kernel ${kernelVersion} is built for AWS`);
  clues.push(...clueOfVersion(kubeletVersion, `node ${name}: the kubelet`));
  return clues;
}

/**
 * An instance of EC2 has a system UUID that begins so. By chance another machine has one as well (one in four
 * thousand), so all nodes must say it.
 */
export function cluesOfUuids(nodes: readonly KubernetesObject[]): Clue[] {
  const isEc2 = (node: KubernetesObject): boolean => /^ec2/i.test(nodeInfo(node).systemUUID ?? '');
  return nodes.length > 0 && nodes.every(isEc2)
    ? [{ platform: 'ec2', kind: 'machine', fact: 'the system UUIDs of all nodes begin with ec2' }]
    : [];
}

/** Distributions mark their versions: `v1.37.2-eks-abc`, `v1.37.2-gke.100`, `v1.37.2+k3s1`. */
export function clueOfVersion(version: string, whose: string): Clue[] {
  const verdict: Verdict | undefined = /-eks-/.test(version)
    ? ['eks', 'sure']
    : /-gke\./.test(version)
      ? ['gke', 'sure']
      : /\+k3s\d/.test(version)
        ? ['local', 'anywhere']
        : undefined;
  if (verdict === undefined) return [];
  const [platform, kind] = verdict;
  return [{ platform, kind, fact: `${whose} is ${version}` }];
}

const drivers: Readonly<Record<string, Verdict>> = {
  [EKS_AUTO_DRIVER]: ['eks', 'sure'],
  [EBS_DRIVER]: ['ec2', 'sure'],
  'pd.csi.storage.gke.io': ['gke', 'sure'],
  'hostpath.csi.k8s.io': ['local', 'anywhere'],
};

/** By the name of a CSIDriver. */
export function clueOfDriver(name: string): Clue[] {
  const verdict = drivers[name];
  if (verdict === undefined) return [];
  const [platform, kind] = verdict;
  return [{ platform, kind, fact: `CSI driver ${name} is installed` }];
}

/** By the API server's address. */
export function clueOfServer(server: string): Clue[] {
  const host = URL.canParse(server) ? new URL(server).hostname : '';
  if (host.endsWith('.eks.amazonaws.com')) {
    return [{ platform: 'eks', kind: 'sure', fact: `the API server is ${host}` }];
  }
  // A tunnel to a cloud's cluster has this address as well, but its nodes then tell more.
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)) {
    return [{ platform: 'local', kind: 'anywhere', fact: `the API server is reached at ${host}` }];
  }
  return [];
}

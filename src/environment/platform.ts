// On what a cluster runs, told from what its nodes and drivers say of themselves.
import type { KubernetesClient } from '../kubernetes/client.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { ConfigurationError } from '../runtime/errors.ts';

export const platforms = ['ec2', 'eks', 'gke', 'local'] as const;
/** `ec2` is a cluster of one's own on EC2 instances. `unknown` is told, never asked for. */
export type Platform = (typeof platforms)[number] | 'unknown';

export interface DetectedPlatform {
  readonly platform: Platform;
  /** What it was told from, most telling first; one line when it was given by hand. */
  readonly evidence: readonly string[];
}

interface Clue {
  readonly platform: Platform;
  readonly fact: string;
}

/** What decides where clues disagree: the managed service over its machines, a cloud over a tool for laptops. */
const precedence: readonly Platform[] = ['gke', 'eks', 'ec2', 'local'];

/**
 * Looks at the nodes' provider ids, labels, names and kubelet versions, at the CSI drivers, and at the server.
 * `override` other than '' and `auto` is taken as it is, without a request.
 * @throws {ConfigurationError} when `override` is no platform
 */
export async function detectPlatform(
  client: KubernetesClient,
  options: { readonly override?: string; readonly signal?: AbortSignal } = {},
): Promise<DetectedPlatform> {
  const { override = 'auto', signal } = options;
  if (override !== '' && override !== 'auto') {
    const platform = platforms.find((name) => name === override);
    if (platform === undefined) {
      throw new ConfigurationError(`platform: "${override}" is not known`, {
        remedy: `Write auto or one of ${platforms.join(', ')}.`,
      });
    }
    return { platform, evidence: [`platform ${platform} was asked for`] };
  }
  const call = signal === undefined ? {} : { signal };
  const [nodes, drivers, version] = await Promise.all([
    client.list({ apiVersion: 'v1', kind: 'Node' }, call),
    client.list({ apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver' }, call),
    client.request('GET', '/version', call),
  ]);
  return judgePlatform({
    nodes: nodes.items,
    drivers: drivers.items.map((driver) => driver.metadata.name),
    serverVersion: (version as { gitVersion?: string } | undefined)?.gitVersion ?? '',
    server: client.server,
  });
}

export interface PlatformFacts {
  readonly nodes: readonly KubernetesObject[];
  /** Names of the CSIDriver objects. */
  readonly drivers: readonly string[];
  /** gitVersion of GET /version. */
  readonly serverVersion: string;
  readonly server: string;
}

/** The judgement alone, without a cluster. */
export function judgePlatform(facts: PlatformFacts): DetectedPlatform {
  const clues = [
    ...facts.nodes.flatMap(cluesOfNode),
    ...facts.drivers.flatMap(clueOfDriver),
    ...clueOfVersion(facts.serverVersion, 'the API server'),
    ...clueOfServer(facts.server),
  ];
  const platform = precedence.find((candidate) => clues.some((clue) => clue.platform === candidate));
  if (platform === undefined) {
    const count = facts.nodes.length;
    return {
      platform: 'unknown',
      evidence: [
        `nothing in ${count} node${count === 1 ? '' : 's'}, the CSI drivers and the server tells it`,
      ],
    };
  }
  const telling = clues.filter((clue) => clue.platform === platform).map((clue) => clue.fact);
  const others = clues
    .filter((clue) => clue.platform !== platform)
    .map((clue) => `${clue.fact} (would be ${clue.platform})`);
  return { platform, evidence: summarize([...telling, ...others]) };
}

/** A thousand nodes say the same: five lines are enough to see why. */
function summarize(facts: readonly string[]): string[] {
  const distinct = [...new Set(facts)];
  const rest = distinct.length - 5;
  return rest > 0 ? [...distinct.slice(0, 5), `and ${rest} more`] : distinct;
}

const providers: readonly [prefix: string, platform: Platform][] = [
  ['aws://', 'ec2'],
  ['gce://', 'unknown'],
  ['eks-hybrid://', 'eks'],
  ['kind://', 'local'],
  ['k3s://', 'local'],
  ['minikube://', 'local'],
  ['kwok://', 'local'],
];

const labelClues: readonly [pattern: RegExp, platform: Platform][] = [
  [/^eks\.amazonaws\.com\//, 'eks'],
  [/^alpha\.eksctl\.io\//, 'eks'],
  [/^cloud\.google\.com\/gke-/, 'gke'],
  [/^topology\.ebs\.csi\.aws\.com\//, 'ec2'],
  [/^k8s\.io\/cloud-provider-aws$/, 'ec2'],
  [/^minikube\.k8s\.io\//, 'local'],
  [/^microk8s\.io\//, 'local'],
  [/^node\.kubernetes\.io\/instance-type=k3[sd]$/, 'local'],
  [/^type=kwok$/, 'local'],
];

/** EC2's private DNS names: the only mark on nodes without a cloud controller. */
const EC2_NAME = /^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/;
const LOCAL_NAME = /^(docker-desktop|minikube|orbstack|colima|rancher-desktop|kind-control-plane)$/;

function cluesOfNode(node: KubernetesObject): Clue[] {
  const clues: Clue[] = [];
  const add = (platform: Platform, fact: string): void => {
    if (platform !== 'unknown') clues.push({ platform, fact: `node ${node.metadata.name}: ${fact}` });
  };
  const providerId = (node['spec'] as { providerID?: string } | undefined)?.providerID ?? '';
  for (const [prefix, platform] of providers) {
    if (providerId.startsWith(prefix)) add(platform, `providerID ${providerId}`);
  }
  for (const [name, value] of Object.entries(node.metadata.labels ?? {})) {
    const platform = labelClues.find(
      ([pattern]) => pattern.test(name) || pattern.test(`${name}=${value}`),
    )?.[1];
    if (platform !== undefined) add(platform, `label ${name}=${value}`);
  }
  const { name, annotations } = node.metadata;
  if (EC2_NAME.test(name)) add('ec2', "its name is EC2's private DNS name");
  if (LOCAL_NAME.test(name)) add('local', 'its name is of a cluster for one machine');
  if (annotations?.['kwok.x-k8s.io/node'] !== undefined) add('local', 'it is simulated by KWOK');
  const kubelet = (node['status'] as { nodeInfo?: { kubeletVersion?: string } } | undefined)?.nodeInfo
    ?.kubeletVersion;
  clues.push(...clueOfVersion(kubelet ?? '', `node ${name}: the kubelet`));
  return clues;
}

/** Distributions mark their versions: `v1.37.2-eks-abc`, `v1.37.2-gke.100`, `v1.37.2+k3s1`. */
function clueOfVersion(version: string, whose: string): Clue[] {
  const platform = /-eks-/.test(version)
    ? 'eks'
    : /-gke\./.test(version)
      ? 'gke'
      : /\+k3s\d/.test(version)
        ? 'local'
        : undefined;
  return platform === undefined ? [] : [{ platform, fact: `${whose} is ${version}` }];
}

function clueOfDriver(name: string): Clue[] {
  const platform = (
    {
      'ebs.csi.eks.amazonaws.com': 'eks',
      'ebs.csi.aws.com': 'ec2',
      'pd.csi.storage.gke.io': 'gke',
      'hostpath.csi.k8s.io': 'local',
    } as const
  )[name];
  return platform === undefined ? [] : [{ platform, fact: `CSI driver ${name} is installed` }];
}

function clueOfServer(server: string): Clue[] {
  const host = URL.canParse(server) ? new URL(server).hostname : '';
  if (host.endsWith('.eks.amazonaws.com')) return [{ platform: 'eks', fact: `the API server is ${host}` }];
  // A tunnel to a cloud's cluster has this address as well, but its nodes then tell more.
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)) {
    return [{ platform: 'local', fact: `the API server is reached at ${host}` }];
  }
  return [];
}

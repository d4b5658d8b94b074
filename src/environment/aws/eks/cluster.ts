// The EKS cluster that is meant: by the given name, or by what its nodes say of themselves.
import type { Aws } from '../../../aws/aws.ts';
import type { KubernetesClient } from '../../../kubernetes/client.ts';
import type { KubernetesObject } from '../../../kubernetes/objects.ts';
import { ConfigurationError } from '../../../runtime/errors.ts';
import { describeInstancesBy } from '../nodes/describe.ts';
import { readNode } from '../nodes/node-reference.ts';
import { tagValue } from '../tags.ts';

export interface EksCluster {
  readonly name: string;
  /** The OIDC issuer without `https://`; '' for none. */
  readonly issuer: string;
  /** EKS Auto Mode, which has a block storage driver of its own. */
  readonly ownDriver: boolean;
}

export interface FindEksCluster {
  readonly aws: Aws;
  /** '' where the nodes are to tell it. */
  readonly clusterName: string;
  readonly kubernetes?: KubernetesClient;
  readonly signal: AbortSignal;
}

/**
 * @throws {ConfigurationError} where no name is known, EKS knows no such cluster here, or the kubeconfig is of another
 */
export async function findEksCluster(request: FindEksCluster): Promise<EksCluster> {
  const { aws, kubernetes } = request;
  const name = request.clusterName === '' ? await nameFromNodes(request) : request.clusterName;
  const found = (await aws.find('eks', 'DescribeCluster', { name }))?.cluster;
  if (found === undefined) {
    throw new ConfigurationError(`cluster-name: EKS knows no cluster "${name}" in ${aws.region}`, {
      remedy: `See which there are (aws eks list-clusters --region ${aws.region}), and check region and the account of the credentials.`,
    });
  }
  refuseAnother(name, found.endpoint ?? '', kubernetes?.server ?? '');
  return {
    name,
    issuer: (found.identity?.oidc?.issuer ?? '').replace(/^https:\/\//, ''),
    ownDriver: found.storageConfig?.blockStorage?.enabled === true,
  };
}

/** A tunnel or a proxy may stand before the API server; only an address of EKS itself can tell. */
function refuseAnother(name: string, endpoint: string, server: string): void {
  const host = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '');
  if (!/\.eks\.amazonaws\.com(\.cn)?$/.test(host(server)) || host(endpoint) === '') return;
  if (host(server) === host(endpoint)) return;
  throw new ConfigurationError(
    `cluster-name: "${name}" is at ${host(endpoint)}, but the kubeconfig is of the cluster at ${host(server)}`,
    { remedy: `Give the kubeconfig of "${name}", or the name of the cluster that the kubeconfig is of.` },
  );
}

/** What eksctl writes on nodes. */
const LABEL = 'alpha.eksctl.io/cluster-name';
/** What EKS writes on the instances of managed node groups. */
const TAGS = ['aws:eks:cluster-name', 'eks:cluster-name'];
/** Nodes of one cluster say the same: a few are enough. */
const ASKED = 5;

async function nameFromNodes({ aws, kubernetes, signal }: FindEksCluster): Promise<string> {
  if (kubernetes === undefined) throw noName('there is no kubeconfig to read it from the nodes');
  const { items } = await kubernetes.list({ apiVersion: 'v1', kind: 'Node' }, { signal });
  const labels = items.flatMap(({ metadata }) => metadata.labels?.[LABEL] ?? []);
  const names = [...new Set(labels.length > 0 ? labels : await namesFromTags(aws, items))];
  const [name] = names;
  if (name === undefined) throw noName('neither labels of the nodes nor tags of their instances tell it');
  if (names.length > 1) throw noName(`the nodes name several: ${names.join(', ')}`);
  return name;
}

async function namesFromTags(aws: Aws, nodes: readonly KubernetesObject[]): Promise<string[]> {
  const ids = nodes
    .map(readNode)
    .flatMap((node) => (node.is === 'instance' ? [node.reference.instanceId] : []))
    .filter((id) => id !== '')
    .slice(0, ASKED);
  const found = await describeInstancesBy(aws, 'instance-id', ids);
  return found.flatMap(({ instance }) => {
    const tags = instance.Tags?.map(({ Key, Value }) => ({ Key, Value }));
    return TAGS.map((tag) => tagValue(tags, tag)).find((value) => value !== undefined) ?? [];
  });
}

const noName = (why: string): ConfigurationError =>
  new ConfigurationError(`The name of the EKS cluster is needed, and ${why}`, {
    remedy: 'Give it as cluster-name ("aws eks list-clusters" shows the names).',
  });

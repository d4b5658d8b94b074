// Nodes and instances brought together; names and addresses are not unique across VPCs.
import type { Aws } from '../../../aws/aws.ts';
import { ConfigurationError } from '../../../runtime/errors.ts';
import { listSome } from '../../words.ts';
import { describeInstancesBy, type OwnedInstance } from './describe.ts';
import type { NodeReference } from './node-reference.ts';

interface MatchNodes {
  readonly aws: Aws;
  readonly references: readonly NodeReference[];
  /** '' for none. */
  readonly clusterName: string;
}

interface MatchedNodes {
  readonly matched: readonly (OwnedInstance & { readonly nodeName: string })[];
  /** EC2 knows nothing by their ids, names and addresses. */
  readonly unmatched: readonly NodeReference[];
  readonly warnings: readonly string[];
}

/** @throws {ConfigurationError} where several instances fit one node and nothing tells which it is */
export async function matchNodes({ aws, references, clusterName }: MatchNodes): Promise<MatchedNodes> {
  const candidates = await findCandidates(aws, references);
  const sure = [...candidates.values()].flatMap((found) => (found.length === 1 ? found : []));
  const vpcs = new Set(sure.map(({ instance }) => instance.VpcId));
  const matched = [];
  const unmatched: NodeReference[] = [];
  for (const reference of references) {
    const found = candidates.get(reference) ?? [];
    const chosen = found.length > 1 ? tellApart(reference, found, vpcs, clusterName) : found[0];
    if (chosen === undefined) unmatched.push(reference);
    else matched.push({ ...chosen, nodeName: reference.nodeName });
  }
  return { matched, unmatched, warnings: doubtful(references, matched) };
}

/** A node outside of EC2 may have the address of somebody's instance: it would stand in a VPC of its own. */
function doubtful(
  references: readonly NodeReference[],
  matched: readonly (OwnedInstance & { readonly nodeName: string })[],
): string[] {
  const byVpc = Map.groupBy(matched, ({ instance }) => instance.VpcId ?? '');
  const told = new Set(references.flatMap((node) => (node.instanceId === '' ? [] : [node.nodeName])));
  const [, ...smaller] = [...byVpc.values()].sort((left, right) => right.length - left.length);
  const doubted = smaller.flat().filter(({ nodeName }) => !told.has(nodeName));
  if (doubted.length === 0) return [];
  const names = doubted.map(
    ({ nodeName, instance }) => `node ${nodeName} as ${instance.InstanceId ?? ''} in ${instance.VpcId ?? ''}`,
  );
  return [
    `${listSome(names)}: found by name or address in another VPC than the other nodes. If that is another machine, name the instances: nodes: i-0abc…`,
  ];
}

/** One call for each way of finding that is needed (per batch), the address last: a name says more. */
async function findCandidates(
  aws: Aws,
  references: readonly NodeReference[],
): Promise<ReadonlyMap<NodeReference, readonly OwnedInstance[]>> {
  const candidates = new Map<NodeReference, readonly OwnedInstance[]>();
  const look = async (
    filter: string,
    nodes: readonly NodeReference[],
    wanted: (node: NodeReference) => string,
    own: (instance: OwnedInstance['instance']) => string | undefined,
  ): Promise<void> => {
    const asked = nodes.filter((node) => wanted(node) !== '');
    const found = await describeInstancesBy(aws, filter, asked.map(wanted));
    const byName = Map.groupBy(found, ({ instance }) => own(instance)?.toLowerCase());
    for (const node of asked) candidates.set(node, byName.get(wanted(node)) ?? []);
  };
  const named = references.filter(({ instanceId }) => instanceId === '');
  await Promise.all([
    look(
      'instance-id',
      references,
      (node) => node.instanceId,
      (instance) => instance.InstanceId,
    ),
    look(
      'private-dns-name',
      named,
      (node) => node.privateDnsName,
      (instance) => instance.PrivateDnsName,
    ),
  ]);
  const rest = named.filter((node) => (candidates.get(node) ?? []).length === 0);
  await look(
    'private-ip-address',
    rest,
    (node) => node.address,
    (instance) => instance.PrivateIpAddress,
  );
  return candidates;
}

function tellApart(
  reference: NodeReference,
  found: readonly OwnedInstance[],
  vpcs: ReadonlySet<string | undefined>,
  clusterName: string,
): OwnedInstance {
  const hints: ((each: OwnedInstance) => boolean)[] = [
    // A kubelet that reports does not run on a stopped machine.
    ({ instance }) => reference.ready && instance.State?.Name === 'running',
    ({ instance }) => vpcs.has(instance.VpcId),
    ({ instance }) =>
      clusterName !== '' &&
      instance.Tags?.some(({ Key }) => Key === `kubernetes.io/cluster/${clusterName}`) === true,
  ];
  let left = found;
  for (const hint of hints) {
    const fitting = left.filter(hint);
    if (fitting.length > 0) left = fitting;
    if (left.length === 1 && left[0] !== undefined) return left[0];
  }
  const strangers = found.map(
    ({ instance }) => `${instance.InstanceId ?? ''} in ${instance.VpcId ?? 'no VPC'}`,
  );
  throw new ConfigurationError(
    `node ${reference.nodeName} could be ${strangers.join(' or ')}: both have its name or address`,
    {
      remedy:
        'Name the instances of the cluster: nodes: i-0abc…, or tag them with kubernetes.io/cluster/NAME and give cluster-name.',
    },
  );
}

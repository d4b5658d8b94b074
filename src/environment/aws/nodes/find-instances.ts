// Which EC2 instances the nodes are.
import type { Aws } from '../../../aws/aws.ts';
import type { KubernetesClient } from '../../../kubernetes/client.ts';
import { ConfigurationError, LaminaError } from '../../../runtime/errors.ts';
import { listSome } from '../../words.ts';
import type { Account, NodeSelection } from '../types.ts';
import { describeInstances, describeInstancesBy, type Ec2Instance, type OwnedInstance } from './describe.ts';
import { matchNodes } from './match-nodes.ts';
import { readNode, type NodeReference, type ReadNode } from './node-reference.ts';

/** The states in which there is something to change; the others are on their way out. */
const LIVE = ['pending', 'running', 'stopping', 'stopped'] as const;
export type LiveState = (typeof LIVE)[number];

export interface NodeInstance {
  readonly id: string;
  /** '' where the nodes were not read from the cluster. */
  readonly nodeName: string;
  readonly state: LiveState;
  /** '' for none. */
  readonly profileArn: string;
  /** Of the very profile: another made under the same name has another id. '' for none. */
  readonly profileId: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly metadata: NonNullable<Ec2Instance['MetadataOptions']>;
}

export interface FindInstances {
  readonly aws: Aws;
  readonly account: Account;
  /** Needed where the nodes are read from the cluster. */
  readonly kubernetes?: KubernetesClient;
  readonly selection: NodeSelection;
  /** Tells instances of the same address apart by their cluster tag; '' for none. */
  readonly clusterName: string;
  readonly signal: AbortSignal;
}

export interface FoundInstances {
  /** By id, each once. */
  readonly instances: readonly NodeInstance[];
  /** Nodes that were left out, and why. */
  readonly warnings: readonly string[];
  /** Ids (names where no id is known) of machines that are gone. */
  readonly missing: readonly string[];
}

/**
 * @throws {ConfigurationError} where a node is of another cloud, region or account, or cannot be told from a stranger
 * @throws {LaminaError} EC2_NO_NODES where nothing is left
 */
export async function findInstances(request: FindInstances): Promise<FoundInstances> {
  const { aws, selection } = request;
  switch (selection.by) {
    case 'cluster':
      return findNodes(request);
    case 'ids': {
      const found = await describeInstancesBy(aws, 'instance-id', selection.ids);
      const known = new Set(found.map(({ instance }) => instance.InstanceId));
      const unknown = selection.ids.filter((id) => !known.has(id));
      if (unknown.length > 0) throw notThere(unknown, request);
      return judge(found.map(withoutName), request);
    }
    case 'tags': {
      const tags = Object.entries(selection.tags);
      const found = await describeInstances(aws, [
        ...tags.map(([key, value]) => ({ Name: `tag:${key}`, Values: [value] })),
        { Name: 'instance-state-name', Values: [...LIVE] },
      ]);
      return judge(found.map(withoutName), request);
    }
  }
}

async function findNodes(request: FindInstances): Promise<FoundInstances> {
  const { aws, kubernetes, signal, clusterName } = request;
  if (kubernetes === undefined) {
    throw new ConfigurationError('nodes: auto reads the nodes from the cluster, but there is no kubeconfig', {
      remedy: 'Give a kubeconfig, or name the instances: nodes: i-0abc…, or nodes: tag:KEY=VALUE.',
    });
  }
  const { items } = await kubernetes.list({ apiVersion: 'v1', kind: 'Node' }, { signal });
  const read = items.map(readNode);
  refuseForeign(read);
  const references = read.flatMap((node) => (node.is === 'instance' ? [node.reference] : []));
  refuseOtherRegions(references, aws.region);
  const { matched, unmatched, warnings: doubts } = await matchNodes({ aws, references, clusterName });
  const unknown = unmatched.filter(({ ready }) => ready);
  if (unknown.length > 0) throw notThere(unknown.map(describe), request);
  const gone = unmatched.map(({ instanceId, nodeName }) => (instanceId === '' ? nodeName : instanceId));
  const warnings = [
    ...virtualNodes(read),
    ...doubts,
    ...(gone.length === 0
      ? []
      : [
          `${listSome(unmatched.map(describe))}: not ready, and EC2 knows no such instance; left out. Remove what is gone with kubectl delete node.`,
        ]),
  ];
  return judge(matched, request, { warnings, missing: gone });
}

interface NamedInstance extends OwnedInstance {
  readonly nodeName: string;
}

/** For instances that were named by the caller, not found by their nodes. */
const withoutName = (owned: OwnedInstance): NamedInstance => ({ ...owned, nodeName: '' });

/** Sorts out what can be changed, once it is known which instances are meant; `before` is what finding them has told. */
function judge(
  found: readonly NamedInstance[],
  request: FindInstances,
  before: Pick<FoundInstances, 'warnings' | 'missing'> = { warnings: [], missing: [] },
): FoundInstances {
  const { accountId } = request.account;
  const strangers = found.filter(({ ownerId }) => ownerId !== '' && ownerId !== accountId);
  if (strangers.length > 0) {
    throw new ConfigurationError(
      `${listSome(strangers.map(nameOf))}: owned by account ${strangers[0]?.ownerId ?? ''}, but these credentials are of account ${accountId}`,
      {
        remedy:
          'Use credentials of the account that owns the nodes, or name the nodes of this one: nodes: i-0abc…',
      },
    );
  }
  const distinct = [...new Map(found.map((each) => [each.instance.InstanceId, each])).values()];
  const isLive = ({ instance }: NamedInstance): boolean =>
    LIVE.some((state) => state === instance.State?.Name);
  const ending = distinct.filter((each) => !isLive(each));
  const managed = distinct.filter((each) => isLive(each) && each.instance.Operator?.Managed === true);
  const instances = distinct
    .filter((each) => isLive(each) && each.instance.Operator?.Managed !== true)
    .map(toNodeInstance)
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  const told = [
    ...before.warnings,
    ...(ending.length === 0
      ? []
      : [`${listSome(ending.map(nameOf))}: shutting down or terminated; left out`]),
    ...(managed.length === 0
      ? []
      : [
          `${listSome(managed.map(nameOf))}: managed by ${managed[0]?.instance.Operator?.Principal ?? 'a service'}, which alone may change them; left out`,
        ]),
  ];
  if (instances.length === 0) throw noNodes(request, told);
  return {
    instances,
    warnings: told,
    missing: [...before.missing, ...ending.map(({ instance }) => instance.InstanceId ?? '')],
  };
}

function toNodeInstance({ instance, nodeName }: NamedInstance): NodeInstance {
  const { InstanceId: id = '', State, IamInstanceProfile, Tags = [], MetadataOptions = {} } = instance;
  return {
    id,
    nodeName,
    state: State?.Name as LiveState,
    profileArn: IamInstanceProfile?.Arn ?? '',
    profileId: IamInstanceProfile?.Id ?? '',
    tags: Object.fromEntries(Tags.map(({ Key = '', Value = '' }) => [Key, Value])),
    metadata: MetadataOptions,
  };
}

function refuseForeign(read: readonly ReadNode[]): void {
  const foreign = read.filter((node) => node.is === 'foreign');
  if (foreign.length === 0) return;
  const names = foreign.map(({ nodeName, providerId }) => `${nodeName} (${providerId})`);
  throw new ConfigurationError(
    `${listSome(names)}: no EC2 ${foreign.length === 1 ? 'instance' : 'instances'} by the provider id`,
    {
      remedy:
        'EBS volumes are only for nodes on EC2. Check that the kubeconfig is of the right cluster; for the EC2 part of a mixed cluster name the instances: nodes: i-0abc…, or nodes: tag:KEY=VALUE.',
    },
  );
}

function refuseOtherRegions(references: readonly NodeReference[], region: string): void {
  const elsewhere = references.filter((reference) => ![region, ''].includes(reference.region));
  const [first] = elsewhere;
  if (first === undefined) return;
  const names = elsewhere.map((reference) => `${describe(reference)} in ${reference.region}`);
  throw new ConfigurationError(`region is ${region}, but the nodes are elsewhere: ${listSome(names)}`, {
    remedy:
      elsewhere.length === references.length
        ? `Set region to ${first.region}, or give the kubeconfig of the cluster in ${region}.`
        : 'Run this once for each region, with the nodes of that region: nodes: i-0abc…',
  });
}

function virtualNodes(read: readonly ReadNode[]): string[] {
  const byReason = Map.groupBy(
    read.filter((node) => node.is === 'virtual'),
    ({ reason }) => reason,
  );
  return [...byReason].map(
    ([reason, nodes]) => `${listSome(nodes.map(({ nodeName }) => nodeName))}: ${reason}; left out`,
  );
}

function notThere(names: readonly string[], { aws, account }: FindInstances): ConfigurationError {
  return new ConfigurationError(
    `${listSome(names)}: not known to EC2 in ${aws.region} of account ${account.accountId}`,
    {
      remedy:
        'Check region and the account of the credentials. If the nodes are machines of EC2 that are known by other names there, name them: nodes: i-0abc…',
      details: { nodes: names },
    },
  );
}

function noNodes({ selection, aws }: FindInstances, told: readonly string[]): LaminaError {
  const where =
    selection.by === 'cluster'
      ? 'The cluster has no node that is an EC2 instance'
      : selection.by === 'ids'
        ? 'None of the instances in nodes is left'
        : `No instance in ${aws.region} has ${Object.entries(selection.tags)
            .map(([key, value]) => `the tag ${key}=${value}`)
            .join(' and ')}`;
  return new LaminaError('EC2_NO_NODES', told.length === 0 ? where : `${where} (${told.join('; ')})`, {
    remedy:
      selection.by === 'cluster'
        ? 'Start nodes first, or name the instances: nodes: i-0abc…, or nodes: tag:KEY=VALUE.'
        : 'Check nodes and region, or take the nodes of the cluster: nodes: auto.',
  });
}

function describe({ nodeName, instanceId, address }: NodeReference): string {
  const known = instanceId === '' ? address : instanceId;
  return known === '' || known === nodeName ? `node ${nodeName}` : `node ${nodeName} (${known})`;
}

function nameOf({ instance, nodeName }: NamedInstance): string {
  const id = instance.InstanceId ?? '';
  return nodeName === '' || nodeName === id ? id : `${id} (node ${nodeName})`;
}

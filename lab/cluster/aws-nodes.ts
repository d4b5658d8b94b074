// Simulated nodes that stand for EC2 instances: their names, and what a cloud controller would write on them.
import { homedir } from 'node:os';
import { createKubernetesClient } from '../../src/kubernetes/wire/kubernetes-client.ts';
import { ApiError } from '../../src/kubernetes/errors.ts';
import { loadKubeconfig } from '../../src/kubernetes/connection/kubeconfig.ts';
import type { KubernetesClient } from '../../src/kubernetes/client.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { mapConcurrently } from '../../src/runtime/concurrency.ts';
import { INSTANCE_ANNOTATION, instanceOf, type Ec2Instance } from '../operators/ebs-csi/instances.ts';
import { simulatedNode } from './kwok-node.ts';
import type { ClusterState, LabContext } from './types.ts';

/** As the AWS emulator seeds them. */
export interface AwsNodeInstance {
  readonly instanceId: string;
  /** Defaults to m5.large. */
  readonly instanceType?: string;
  readonly zone: string;
  /** The node's name. */
  readonly privateDnsName: string;
  readonly privateIp: string;
}

export interface AwsNodesOptions extends LabContext {
  /**
   * Whether the AWS cloud controller has been there: provider id, and labels of type, region and zone. k3s and kubeadm
   * without it have none of these. Defaults to true.
   */
  readonly cloudController?: boolean;
}

export interface AwsNodes {
  readonly names: readonly string[];
  /** Takes the nodes and their pods away, and lets the other nodes take part again. */
  remove(): Promise<void>;
}

const NODE = { apiVersion: 'v1', kind: 'Node' } as const;
const CAPACITY = { cpu: '8', memory: '32Gi', 'ephemeral-storage': '100Gi', pods: '110' };
/** What EKS calls a machine outside of AWS; the driver's chart keeps off it. */
const OUTSIDE = { 'eks.amazonaws.com/compute-type': 'hybrid' };
const AT_ONCE = 8;

/**
 * Adds a node for each instance and sets the cluster's nodes that are none aside, as machines outside of EC2: no new
 * pods go there, and none of the EBS driver's.
 */
export async function addAwsNodes(
  state: ClusterState,
  instances: readonly AwsNodeInstance[],
  options: AwsNodesOptions,
): Promise<AwsNodes> {
  const connect = async (signal?: AbortSignal): Promise<KubernetesClient> => {
    const { logger, clock, exec } = options;
    const env = { KUBECONFIG: state.kubeconfig };
    const config = await loadKubeconfig({ env, homeDirectory: homedir(), logger, exec });
    return createKubernetesClient(config, { logger, clock, ...(signal === undefined ? {} : { signal }) });
  };
  const client = await connect(options.signal);
  try {
    const { items } = await client.list(NODE);
    const others = items
      .filter((node) => instanceOf(node) === undefined)
      .map(({ metadata }) => metadata.name);
    await setAside(client, others, true);
    await mapConcurrently(instances, AT_ONCE, (instance) => addNode(client, instance, options));
    const names = instances.map(({ privateDnsName }) => privateDnsName);
    return {
      names,
      remove: async () => {
        // It also has to work after what ran before it was aborted.
        const own = await connect();
        try {
          await mapConcurrently(names, AT_ONCE, (name) => removeNode(own, name));
          await setAside(own, others, false);
        } finally {
          own.close();
        }
      },
    };
  } finally {
    client.close();
  }
}

async function setAside(client: KubernetesClient, names: readonly string[], aside: boolean): Promise<void> {
  const labels = Object.fromEntries(
    Object.entries(OUTSIDE).map(([key, value]) => [key, aside ? value : null]),
  );
  const patch = { metadata: { labels }, spec: { unschedulable: aside ? true : null } };
  await mapConcurrently(names, AT_ONCE, (name) => client.mergePatch({ ...NODE, name }, patch));
}

async function addNode(
  client: KubernetesClient,
  instance: AwsNodeInstance,
  { cloudController = true, clock }: AwsNodesOptions,
): Promise<void> {
  const { instanceId, instanceType = 'm5.large', zone, privateDnsName: name, privateIp } = instance;
  const region = zone.replace(/[a-z]$/, '');
  const base = simulatedNode(name) as KubernetesObject;
  const labels = Object.fromEntries(
    Object.entries(base.metadata.labels ?? {}).filter(([key]) => !key.startsWith('topology.kubernetes.io/')),
  );
  const truth: Ec2Instance = { instanceId, instanceType, availabilityZone: zone, region };
  await client.create({
    ...base,
    metadata: {
      ...base.metadata,
      annotations: {
        ...base.metadata.annotations,
        [INSTANCE_ANNOTATION]: JSON.stringify(truth),
        // As the kubelet asks for it; without it no VolumeAttachment is made.
        'volumes.kubernetes.io/controller-managed-attach-detach': 'true',
      },
      labels: {
        ...labels,
        ...(cloudController
          ? {
              'node.kubernetes.io/instance-type': instanceType,
              'topology.kubernetes.io/region': region,
              'topology.kubernetes.io/zone': zone,
            }
          : {}),
      },
    },
    spec: cloudController ? { providerID: `aws:///${zone}/${instanceId}` } : {},
  });
  const now = new Date(clock.now()).toISOString();
  const conditions = [
    {
      ...{
        type: 'Ready',
        status: 'True',
        reason: 'KubeletReady',
        message: 'kubelet is posting ready status',
      },
      ...{ lastHeartbeatTime: now, lastTransitionTime: now },
    },
  ];
  const addresses = [
    { type: 'InternalIP', address: privateIp },
    { type: 'InternalDNS', address: name },
    { type: 'Hostname', address: name },
  ];
  const status = { capacity: CAPACITY, allocatable: CAPACITY, conditions, addresses };
  await client.mergePatch({ ...NODE, name }, { status }, { subresource: 'status' });
}

async function removeNode(client: KubernetesClient, name: string): Promise<void> {
  await client.delete({ ...NODE, name });
  const { items } = await client.list(
    { apiVersion: 'v1', kind: 'Pod' },
    { fieldSelector: `spec.nodeName=${name}` },
  );
  // Nobody ends the pods of a node that is gone, so they are not asked to; some go by themselves meanwhile.
  for (const { metadata } of items)
    await client
      .request('DELETE', `/api/v1/namespaces/${metadata.namespace ?? ''}/pods/${metadata.name}`, {
        body: { apiVersion: 'v1', kind: 'DeleteOptions', gracePeriodSeconds: 0 },
      })
      .catch((error: unknown) => {
        if (!(error instanceof ApiError && error.reason === 'NotFound')) throw error;
      });
}

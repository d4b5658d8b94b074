// From a Node object to what EC2 knows the machine by.
import { findCondition, type KubernetesObject } from '../../../kubernetes/objects.ts';
import { providerIdOf } from '../../node-fields.ts';

/** How to find the instance of a node: by its id, else by EC2's own name for it, else by its address. */
export interface NodeReference {
  readonly nodeName: string;
  /** The kubelet reports: the machine is there. */
  readonly ready: boolean;
  /** '' where the node does not tell it. */
  readonly instanceId: string;
  /** EC2's private DNS name, '' where the node has another name. */
  readonly privateDnsName: string;
  /** Its first private IPv4 address; '' for none. */
  readonly address: string;
  /** Told by the zone or the name; '' where nothing tells. */
  readonly region: string;
}

export type ReadNode =
  | { readonly is: 'instance'; readonly reference: NodeReference }
  | { readonly is: 'virtual'; readonly nodeName: string; readonly reason: string }
  | { readonly is: 'foreign'; readonly nodeName: string; readonly providerId: string };

/** k3s and RKE2 put the node's own name there. */
const NAME_ONLY = /^(k3s|rke2):\/\//;
const INSTANCE_ID = /^i-[0-9a-f]{8,17}$/;
/** EC2's names by address and by resource (EC2 User Guide, "EC2 instance hostnames and domains"). */
const PRIVATE_DNS =
  /^(?:ip(?:-\d{1,3}){4}|(i-[0-9a-f]{8,17}))\.(?:ec2|([a-z]{2,4}(?:-[a-z]+)+-\d+)\.compute)\.internal$/;
const ZONE = /^([a-z]{2,4}(?:-[a-z]+)+-\d+)/;

/** Reads what a Node object tells of its machine; decides nothing that needs EC2. */
export function readNode(node: KubernetesObject): ReadNode {
  const nodeName = node.metadata.name;
  const providerId = providerIdOf(node);
  const virtual = whyVirtual(node, providerId);
  if (virtual !== undefined) return { is: 'virtual', nodeName, reason: virtual };
  const onAws = /^aws:\/\/(?:\/([^/]*))?\/([^/]+)$/.exec(providerId);
  const unnamed = providerId === '' || NAME_ONLY.test(providerId);
  if (!unnamed && !INSTANCE_ID.test(onAws?.[2] ?? '')) return { is: 'foreign', nodeName, providerId };
  const name = nodeName.toLowerCase();
  const dns = PRIVATE_DNS.exec(name);
  const named = INSTANCE_ID.test(name) ? name : (dns?.[1] ?? '');
  return {
    is: 'instance',
    reference: {
      nodeName,
      ready: findCondition(node, 'Ready')?.status === 'True',
      instanceId: onAws?.[2] ?? named,
      privateDnsName: dns === null ? '' : name,
      address: privateAddress(node),
      // The provider id is the cloud controller's word; a name may be anything's.
      region: ZONE.exec(onAws?.[1] ?? '')?.[1] ?? (dns === null ? '' : (dns[2] ?? 'us-east-1')),
    },
  };
}

/** Why there is no instance behind a node that EBS could be attached to; undefined where there may be one. */
function whyVirtual(node: KubernetesObject, providerId: string): string | undefined {
  const { name, labels = {}, annotations = {} } = node.metadata;
  if (
    /^aws:\/\/.*\/fargate-/.test(providerId) ||
    name.startsWith('fargate-') ||
    labels['eks.amazonaws.com/compute-type'] === 'fargate'
  ) {
    return 'Fargate has no EBS volumes';
  }
  if (providerId.startsWith('eks-hybrid://')) return 'a hybrid node is no EC2 instance';
  // With a provider id of AWS it stands for an instance, whoever plays its kubelet.
  const simulated = annotations['kwok.x-k8s.io/node'] !== undefined && providerId === '';
  if (providerId.startsWith('kwok://') || simulated) return 'it is simulated by KWOK';
  if (labels['type'] === 'virtual-kubelet') return 'a virtual kubelet has no machine';
  return undefined;
}

function privateAddress(node: KubernetesObject): string {
  const { addresses = [] } =
    (node['status'] as
      { addresses?: readonly { readonly type: string; readonly address: string }[] } | undefined) ?? {};
  const own = addresses.find(({ type, address }) => type === 'InternalIP' && /^\d+(\.\d+){3}$/.test(address));
  return own?.address ?? '';
}

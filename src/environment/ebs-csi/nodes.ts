// Each node with what the driver has made of it: registered, missing, or left out for a reason.
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { driversOf, EBS_DRIVER } from '../csi-drivers.ts';
import { listSome } from '../words.ts';
import { whyLeftOut } from './eligibility.ts';
import type { DriverNode } from './types.ts';

/** @param csiNodes what the kubelets have registered, one object for each node */
export function judgeNodes(
  nodes: readonly KubernetesObject[],
  csiNodes: readonly KubernetesObject[],
  daemonSets: readonly KubernetesObject[],
): DriverNode[] {
  const registered = new Set(csiNodes.filter(hasDriver).map(({ metadata }) => metadata.name));
  return nodes
    .map((node): DriverNode => {
      const { name } = node.metadata;
      // A node that has registered is served, whatever its labels say.
      if (registered.has(name) && isWell(node)) return { name, state: 'ready' };
      const reason = whyLeftOut(node, daemonSets);
      return reason === undefined ? { name, state: 'missing' } : { name, state: 'left-out', reason };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const hasDriver = (csiNode: KubernetesObject): boolean => driversOf(csiNode).includes(EBS_DRIVER);

/** The registration of a node that went away or is stuck outlives the kubelet that made it. */
const isWell = (node: KubernetesObject): boolean => whyLeftOut(node, []) === undefined;

/** The nodes that are ready, missing, or left out. */
export const inState = (nodes: readonly DriverNode[], state: DriverNode['state']): DriverNode[] =>
  nodes.filter((node) => node.state === state);

/** `a, b, c and 7 more`. */
export const listNames = (nodes: readonly DriverNode[]): string => listSome(nodes.map(({ name }) => name));

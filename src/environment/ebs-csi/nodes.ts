// Each node with what the driver has made of it: registered, missing, or left out for a reason.
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { EBS_DRIVER } from '../storage/plan.ts';
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

function hasDriver(csiNode: KubernetesObject): boolean {
  const drivers = (csiNode['spec'] as { drivers?: readonly { name: string }[] | null } | undefined)?.drivers;
  return drivers?.some(({ name }) => name === EBS_DRIVER) === true;
}

/** The registration of a node that went away or is stuck outlives the kubelet that made it. */
const isWell = (node: KubernetesObject): boolean => whyLeftOut(node, []) === undefined;

export const inState = (nodes: readonly DriverNode[], state: DriverNode['state']): DriverNode[] =>
  nodes.filter((node) => node.state === state);

/** `a, b, c and 7 more`. */
export function listNames(nodes: readonly { readonly name: string }[], shown = 5): string {
  const names = nodes.slice(0, shown).map(({ name }) => name);
  return nodes.length > shown ? `${names.join(', ')} and ${nodes.length - shown} more` : names.join(', ');
}

// CSI drivers: what AWS's are called, and which ones a node has registered.
import type { KubernetesObject } from '../kubernetes/objects.ts';

export const EBS_DRIVER = 'ebs.csi.aws.com';
/** The driver that EKS Auto Mode brings and that no node of one's own runs. */
export const EKS_AUTO_DRIVER = 'ebs.csi.eks.amazonaws.com';

/** The names of the drivers that the kubelet of a CSINode has registered, each once. */
export function driversOf(csiNode: KubernetesObject): string[] {
  const { drivers } = (csiNode['spec'] ?? {}) as { drivers?: readonly { name: string }[] | null };
  return [...new Set(drivers?.map(({ name }) => name))];
}

// Which EC2 instance a simulated node stands for. Kubernetes may not know it (k3s, kubeadm), the machine itself does.
import { z } from 'zod';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';

/** On a node: what its metadata service would say of it, as JSON. */
export const INSTANCE_ANNOTATION = 'lab.lamina.dev/ec2-instance';

const instance = z.object({
  instanceId: z.string(),
  instanceType: z.string(),
  availabilityZone: z.string(),
  region: z.string(),
});

export type Ec2Instance = z.infer<typeof instance>;

/** undefined for a machine outside of EC2. */
export function instanceOf(node: KubernetesObject): Ec2Instance | undefined {
  const text = node.metadata.annotations?.[INSTANCE_ANNOTATION];
  return text === undefined ? undefined : instance.parse(JSON.parse(text));
}

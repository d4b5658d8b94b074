// What is read of a Node in more than one place.
import type { KubernetesObject } from '../kubernetes/objects.ts';

/** What the cloud, or the distribution, calls the machine: `aws:///eu-west-1a/i-0abc…`; '' where nobody said. */
export const providerIdOf = (node: KubernetesObject): string =>
  (node['spec'] as { providerID?: string } | undefined)?.providerID ?? '';

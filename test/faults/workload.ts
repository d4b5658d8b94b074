// A layer's objects that are soon ready on simulated nodes, or never.
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';

/** `never`: no node takes its pod. */
export function workload(name: string, { never = false } = {}): KubernetesObject[] {
  const labels = { app: name };
  const spec = {
    containers: [{ name: 'c', image: 'x' }],
    ...(never ? { nodeSelector: { 'lab.lamina.dev/nowhere': 'yes' } } : {}),
  };
  return [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { a: 'b' } },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name },
      spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec } },
    },
  ];
}

// What bounds a preview: how much it takes, what its containers ask for if they say nothing, and who may reach it.
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { DEFAULT_REQUEST } from './demand.ts';
import type { Quota } from './quota.ts';

/** As the set that owns them. No layer can be called so: a layer's name has no dot. */
export const BOUNDS = 'preview.bounds';
const NAME = 'lamina-preview';

/** @param operators the namespaces from which operators reach into the preview. */
export function renderBounds(
  namespace: string,
  quota: Quota,
  operators: readonly string[],
): readonly KubernetesObject[] {
  const metadata = { name: NAME, namespace };
  return [
    { apiVersion: 'v1', kind: 'ResourceQuota', metadata, spec: { hard: { ...quota } } },
    {
      apiVersion: 'v1',
      kind: 'LimitRange',
      metadata,
      // No default limits: they would cut into containers that state a request alone, and know better.
      spec: { limits: [{ type: 'Container', defaultRequest: { ...DEFAULT_REQUEST } }] },
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata,
      spec: {
        podSelector: {},
        // Only what comes in: names, the API server and packages are reached as from everywhere else.
        policyTypes: ['Ingress'],
        ingress: [
          { from: [{ podSelector: {} }] },
          ...(operators.length === 0 ? [] : [{ from: [fromNamespaces(operators)] }]),
        ],
      },
    },
  ];
}

const fromNamespaces = (names: readonly string[]): object => ({
  namespaceSelector: {
    matchExpressions: [
      { key: 'kubernetes.io/metadata.name', operator: 'In', values: [...new Set(names)].sort() },
    ],
  },
});

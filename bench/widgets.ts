// The objects whose readiness is timed: a custom resource whose status we write ourselves.
import type { KubernetesClient } from '../src/kubernetes/client.ts';
import type { KubernetesObject } from '../src/kubernetes/objects.ts';
import type { Workload } from './peers.ts';

export const WIDGET = { apiVersion: 'bench.lamina.dev/v1', kind: 'Widget' } as const;

/** The same without a first status: what most operators' definitions are like. */
export const GADGET = { apiVersion: 'bench.lamina.dev/v1', kind: 'Gadget' } as const;

export const definitions: readonly KubernetesObject[] = [
  // Born not ready: kstatus, so Helm, takes an object without conditions for ready and would not wait at all.
  define(WIDGET.kind, 'widget', {
    default: { conditions: [{ type: 'Ready', status: 'False', reason: 'Creating', message: '' }] },
  }),
  define(GADGET.kind, 'gadget', {}),
];

function define(kind: string, singular: string, status: object): KubernetesObject {
  const open = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  const schema = { openAPIV3Schema: { ...open, properties: { status: { ...open, ...status } } } };
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${singular}s.bench.lamina.dev` },
    spec: {
      group: 'bench.lamina.dev',
      scope: 'Namespaced',
      names: { kind, plural: `${singular}s`, singular },
      versions: [{ name: 'v1', served: true, storage: true, subresources: { status: {} }, schema }],
    },
  };
}

/** The rule by which kapp waits for Ready of this generation. */
export const readyRule = (...kinds: readonly { apiVersion: string; kind: string }[]): object => ({
  supportsObservedGeneration: true,
  conditionMatchers: [{ type: 'Ready', status: 'True', success: true }],
  resourceMatchers: kinds.map(({ apiVersion, kind }) => ({ apiVersionKindMatcher: { apiVersion, kind } })),
});

export const widgetsOf = (count: number, namespace: string): Workload => ({
  namespace,
  objects: Array.from({ length: count }, (_, index) => ({
    ...WIDGET,
    metadata: { name: `widget-${index}`, namespace },
    spec: { size: index },
  })),
  kubectlWaits: [['--for=condition=Ready', 'widgets.bench.lamina.dev', '--all']],
  kappRules: [readyRule(WIDGET)],
});

/** Nothing waits for these: what they cost is what writing costs. */
export const plainObjects = (count: number, namespace: string): Workload => ({
  namespace,
  objects: Array.from({ length: count }, (_, index) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `plain-${index}`, namespace, labels: { 'app.kubernetes.io/part-of': 'bench' } },
    data: { index: String(index), text: 'what a small configuration holds '.repeat(8) },
  })),
  kubectlWaits: [],
});

/** Waits until all N exist, by a watch. */
export async function waitForWidgets(
  client: KubernetesClient,
  namespace: string,
  count: number,
  signal: AbortSignal,
): Promise<void> {
  const controller = new AbortController();
  const seen = new Set<string>();
  const events = client.watch(WIDGET, { namespace, signal: AbortSignal.any([controller.signal, signal]) });
  for await (const event of events) {
    if (event.type === 'ADDED' || event.type === 'MODIFIED') seen.add(event.object.metadata.name);
    if (seen.size === count) controller.abort();
  }
  signal.throwIfAborted();
}

const WRITERS = 16;

/** Writes every status, sixteen at a time; returns `performance.now()` at the answer to the last write. */
export async function makeReady(client: KubernetesClient, namespace: string, count: number): Promise<number> {
  const names = Array.from({ length: count }, (_, index) => `widget-${index}`);
  const work = async (): Promise<void> => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      const status = {
        observedGeneration: 1,
        conditions: [{ type: 'Ready', status: 'True', reason: 'Ready', message: '' }],
      };
      await client.mergePatch({ ...WIDGET, name, namespace }, { status }, { subresource: 'status' });
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, work));
  return performance.now();
}

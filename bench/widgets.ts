// The objects whose readiness is timed: a custom resource whose status we write ourselves, and a layer and a chart of N of them.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { KubernetesClient } from '../src/kubernetes/client.ts';
import type { KubernetesObject } from '../src/kubernetes/objects.ts';

export const WIDGET = { apiVersion: 'bench.lamina.dev/v1', kind: 'Widget' } as const;

export const widgetCrd: KubernetesObject = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'widgets.bench.lamina.dev' },
  spec: {
    group: 'bench.lamina.dev',
    scope: 'Namespaced',
    names: { kind: 'Widget', plural: 'widgets', singular: 'widget' },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        subresources: { status: {} },
        schema: {
          openAPIV3Schema: {
            type: 'object',
            'x-kubernetes-preserve-unknown-fields': true,
            // Born not ready: kstatus, so Helm, takes an object without conditions for ready and would not wait at all.
            properties: {
              status: {
                type: 'object',
                'x-kubernetes-preserve-unknown-fields': true,
                default: {
                  conditions: [{ type: 'Ready', status: 'False', reason: 'Creating', message: '' }],
                },
              },
            },
          },
        },
      },
    ],
  },
};

function widgets(count: number, namespace: string): KubernetesObject[] {
  return Array.from({ length: count }, (_, index) => ({
    ...WIDGET,
    metadata: { name: `widget-${index}`, namespace },
    spec: { size: index },
  }));
}

/** A layer without an operator: its folder is what `--layers` names. */
export async function writeLayer(directory: string, count: number, namespace: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const layer = {
    apiVersion: 'lamina/v1',
    kind: 'Layer',
    metadata: { name: `widgets-${count}` },
    spec: { description: 'Objects to wait for', namespace, resources: '.', timeout: '10m' },
  };
  await writeFile(path.join(directory, 'layer.yaml'), stringify(layer));
  await writeFile(path.join(directory, 'kustomization.yaml'), stringify({ resources: ['widgets.yaml'] }));
  await writeFile(
    path.join(directory, 'widgets.yaml'),
    widgets(count, namespace)
      .map((widget) => stringify(widget))
      .join('---\n'),
  );
}

export async function writeChart(directory: string, count: number, namespace: string): Promise<void> {
  await mkdir(path.join(directory, 'templates'), { recursive: true });
  await writeFile(
    path.join(directory, 'Chart.yaml'),
    stringify({ apiVersion: 'v2', name: 'widgets', version: '1.0.0' }),
  );
  await writeFile(
    path.join(directory, 'templates', 'widgets.yaml'),
    widgets(count, namespace)
      .map((widget) => stringify(widget))
      .join('---\n'),
  );
}

/** Waits until all N exist, by a watch. */
export async function waitForWidgets(
  client: KubernetesClient,
  namespace: string,
  count: number,
): Promise<void> {
  const controller = new AbortController();
  const seen = new Set<string>();
  for await (const event of client.watch(WIDGET, { namespace, signal: controller.signal })) {
    if (event.type === 'ADDED' || event.type === 'MODIFIED') seen.add(event.object.metadata.name);
    if (seen.size === count) controller.abort();
  }
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

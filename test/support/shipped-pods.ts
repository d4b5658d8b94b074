// Every pod that Lamina itself asks for, as it is rendered: of layers, of their verifications, of the example, of the probe.
import path from 'node:path';
import { podTemplate } from '../../lab/operators/spark/submission/pod-template.ts';
import { CONTAINER } from '../../lab/operators/spark/contract/names.ts';
import type { Application } from '../../lab/operators/spark/contract/spec.ts';
import { probeObjects } from '../../src/environment/storage/probe-objects.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { loadLayer } from '../../src/layers/files/layer-file.ts';
import { runKustomize, type KustomizeTools } from '../../src/layers/render/kustomize.ts';
import { parseManifests } from '../../src/layers/render/manifests.ts';
import { listOverlays, renderLayer } from '../../src/layers/render/render-layer.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
export const SHIPPED_LAYERS = ['speed', 'batch', 'batch-apache', 'serving', './examples/pageviews'];

export interface ShippedPod {
  /** For messages: the layer and overlay, the object, and which of its pods. */
  readonly from: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly spec: Readonly<Record<string, unknown>>;
}

const builtInDirectory = path.join(REPOSITORY, 'manifests');

/** A built-in layer. */
export const loadShipped = (name: string) => loadLayer(name, { builtInDirectory, workspace: REPOSITORY });

/** What a layer asks for by an overlay. */
export async function renderShipped(
  name: string,
  overlay: string,
  tools: KustomizeTools,
): Promise<KubernetesObject[]> {
  return renderLayer(await loadShipped(name), { ...tools, overlay, namespace: 'lambda' });
}

/** Every pod that Lamina ships: of each overlay of the layers, of their verifications, of the probe. */
export async function shippedPods(tools: KustomizeTools): Promise<ShippedPod[]> {
  const pods: ShippedPod[] = [];
  const add = (from: string, objects: readonly KubernetesObject[]): void => {
    for (const object of objects)
      for (const pod of podsOf(object))
        pods.push({ ...pod, from: `${from}: ${object.kind} ${object.metadata.name}${pod.from}` });
  };
  for (const name of SHIPPED_LAYERS) {
    const { spec } = await loadShipped(name);
    for (const overlay of listOverlays(await loadShipped(name)))
      add(`${name}/${overlay}`, await renderShipped(name, overlay, tools));
    if (spec.verify === undefined) continue;
    const text = await runKustomize({ roots: [spec.verify], namespace: 'lambda', patches: [] }, tools);
    add(`${name}, verification`, parseManifests(text, name));
  }
  const shape = { name: 'probe', namespace: undefined, storageClass: 'x', image: 'x', expires: 0 };
  add('probe', [probeObjects(shape).pod]);
  return pods;
}

type Template = {
  readonly metadata?: { readonly labels?: Record<string, string> };
  readonly spec: ShippedPod['spec'];
};

function podsOf(object: KubernetesObject): readonly ShippedPod[] {
  const spec = (object['spec'] ?? {}) as Record<string, unknown>;
  if (object.kind === 'Pod') return [{ from: '', labels: object.metadata.labels ?? {}, spec }];
  if (object.kind === 'SparkApplication') return sparkPods(object, spec);
  if (object.kind === 'ScheduledSparkApplication') return sparkPods(object, spec['template'] as typeof spec);
  const { metadata, spec: pod } = (spec['template'] ?? {}) as Partial<Template>;
  return pod?.['containers'] === undefined ? [] : [{ from: '', labels: metadata?.labels ?? {}, spec: pod }];
}

/** Of Apache's operator as they stand; of Kubeflow's as its webhook makes them. */
function sparkPods(object: KubernetesObject, spec: Readonly<Record<string, unknown>>): ShippedPod[] {
  return (['driver', 'executor'] as const).map((role) => {
    const own = spec[`${role}Spec`] as { podTemplateSpec: Template } | undefined;
    const template =
      own?.podTemplateSpec ??
      (podTemplate({ object, spec } as unknown as Application, role) as unknown as Template);
    const containers = (template.spec['containers'] as object[]).map((each) => ({
      image: spec['image'] ?? 'docker.io/apache/spark',
      ...each,
    }));
    return {
      from: `, ${CONTAINER[role]}`,
      labels: { 'spark-role': role },
      spec: { restartPolicy: 'Never', ...template.spec, containers },
    };
  });
}

// The same layer by another operator: what is behind the outputs of manifests/batch is behind those of batch-apache.
import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { parseJsonPathTemplate, renderJsonPath } from '../../../src/layers/files/json-path.ts';
import { loadLayer } from '../../../src/layers/files/layer-file.ts';
import { renderLayer } from '../../../src/layers/render/render-layer.ts';
import type { Layer } from '../../../src/layers/types.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { BUILT_IN, hasKustomize, recordLog, REPOSITORY } from './support.ts';

const tools = { exec, logger: recordLog().logger, signal: new AbortController().signal };
const load = (name: string): Promise<Layer> =>
  loadLayer(name, { builtInDirectory: BUILT_IN, workspace: REPOSITORY });
const [apache, kubeflow] = await Promise.all([load('batch-apache'), load('batch')]);
const overlays = [undefined, 'local', 'preview', 'production'];

const render = (layer: Layer, overlay: string | undefined): Promise<KubernetesObject[]> =>
  renderLayer(layer, { ...tools, namespace: 'lambda', ...(overlay === undefined ? {} : { overlay }) });
const applicationIn = (objects: readonly KubernetesObject[]): KubernetesObject => {
  const found = objects.find(({ kind }) => kind === 'SparkApplication');
  if (found === undefined) throw new Error('no SparkApplication is rendered');
  return found;
};
const outputsOf = (layer: Layer, application: KubernetesObject): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(layer.spec.outputs).map(([name, output]) => [
      name,
      renderJsonPath(parseJsonPathTemplate(output.path), application),
    ]),
  );

(hasKustomize ? describe : describe.skip)(
  'the batch layer by Apache’s operator (skipped where no kustomize is on the PATH)',
  () => {
    test.each(overlays)(
      '%s: everything but the application and the schedule is the same',
      async (overlay) => {
        const others = async (layer: Layer): Promise<KubernetesObject[]> =>
          (await render(layer, overlay)).filter(({ kind }) => !kind.endsWith('SparkApplication'));
        expect(await others(apache)).toEqual(await others(kubeflow));
      },
    );

    test.each(overlays)('%s: its outputs are those of the other, as far as it has them', async (overlay) => {
      const [own, other] = await Promise.all([render(apache, overlay), render(kubeflow, overlay)]);
      const outputs = outputsOf(apache, applicationIn(own));
      expect(Object.keys(outputs).length).toBeGreaterThan(3);
      expect(outputsOf(kubeflow, applicationIn(other))).toMatchObject(outputs);
    });

    test.each(overlays)('%s: what is mounted is there', async (overlay) => {
      const objects = await render(apache, overlay);
      const spec = applicationIn(objects)['spec'] as {
        driverSpec: {
          podTemplateSpec: {
            spec: {
              volumes: { name: string; configMap?: { name: string } }[];
              containers: [{ volumeMounts: { name: string }[] }];
            };
          };
        };
      };
      const { volumes, containers } = spec.driverSpec.podTemplateSpec.spec;
      expect(new Set(containers[0].volumeMounts.map(({ name }) => name))).toEqual(
        new Set(volumes.map(({ name }) => name)),
      );
      const maps = objects.filter(({ kind }) => kind === 'ConfigMap').map(({ metadata }) => metadata.name);
      expect(volumes.flatMap(({ configMap }) => configMap?.name ?? [])).toEqual(maps);
    });
  },
);

// Layers of a test's own objects, each in a folder of its own.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { loadLayer } from '../../src/layers/files/layer-file.ts';
import type { LayerRequest } from '../../src/layers/types.ts';
import { BUILT_IN } from '../unit/layers/support.ts';
import type { TestCluster } from './harness.ts';

/** Writes a layer of these objects, anew at each call, and asks for it in the test file's namespace. */
export type OwnLayer = (
  name: string,
  objects: readonly KubernetesObject[],
  more?: Partial<LayerRequest>,
) => Promise<LayerRequest>;

/** Call it once at the top of a test file. */
export function useOwnLayers(cluster: Pick<TestCluster, 'namespace'>): OwnLayer {
  let workspace: string;
  beforeAll(async () => {
    workspace = await mkdtemp(path.join(tmpdir(), 'lamina-layers-'));
  });
  afterAll(async () => {
    await rm(workspace, { recursive: true });
  });
  return async (name, objects, more = {}) => {
    const base = path.join(workspace, name, 'base');
    await mkdir(base, { recursive: true });
    const list = { apiVersion: 'v1', kind: 'List', items: objects };
    await writeFile(path.join(base, 'objects.yaml'), JSON.stringify(list));
    await writeFile(path.join(base, 'kustomization.yaml'), 'resources: [objects.yaml]\n');
    const { namespace } = cluster;
    const file = {
      apiVersion: 'lamina/v1',
      kind: 'Layer',
      metadata: { name },
      spec: { description: name, namespace, resources: 'base', dependsOn: [], readiness: [], timeout: '40s' },
    };
    await writeFile(path.join(workspace, name, 'layer.yaml'), JSON.stringify(file));
    const layer = await loadLayer(`./${name}`, { builtInDirectory: BUILT_IN, workspace });
    return { layer, namespace, run: { holder: 'test' }, ...more };
  };
}

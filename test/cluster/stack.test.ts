// Several layers in one go: side by side where they may, in order where they must.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deployStack } from '../../src/layers/deploy-stack.ts';
import { loadLayer } from '../../src/layers/files/layer-file.ts';
import type { LayerRequest } from '../../src/layers/types.ts';
import { BUILT_IN } from '../unit/layers/support.ts';
import { useTestCluster } from './harness.ts';
import { configMap, useLayerLab } from './layers.ts';

const cluster = useTestCluster('stack');
const lab = useLayerLab(cluster, 'bring-up');
let workspace: string;

beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'lamina-stack-'));
});
afterAll(async () => {
  await rm(workspace, { recursive: true });
});

/** A layer of one ConfigMap; ready when its data say so, which a CEL rule of its own reads. */
async function layer(
  name: string,
  data: Record<string, string>,
  dependsOn: readonly string[] = [],
): Promise<LayerRequest> {
  const folder = path.join(workspace, name);
  await mkdir(path.join(folder, 'base'), { recursive: true });
  const map = configMap(cluster, name, data);
  await writeFile(path.join(folder, 'base', 'map.yaml'), JSON.stringify(map));
  await writeFile(path.join(folder, 'base', 'kustomization.yaml'), 'resources: [map.yaml]\n');
  await writeFile(
    path.join(folder, 'layer.yaml'),
    JSON.stringify({
      apiVersion: 'lamina/v1',
      kind: 'Layer',
      metadata: { name },
      spec: {
        description: name,
        namespace: cluster.namespace,
        resources: 'base',
        dependsOn,
        readiness: [
          {
            apiVersion: 'v1',
            kind: 'ConfigMap',
            current: "data.state == 'ready'",
            failed: "data.state == 'failed'",
          },
        ],
        timeout: '40s',
      },
    }),
  );
  return {
    layer: await loadLayer(`./${name}`, { builtInDirectory: BUILT_IN, workspace }),
    namespace: cluster.namespace,
    run: { holder: 'test' },
  };
}

const ready = { state: 'ready' };

test('a layer’s resources come when what it depends on is ready, and the others’ at once', async () => {
  const first = await layer('first', { state: 'not yet' });
  const second = await layer('second', ready, ['storage', 'first']);
  const beside = await layer('beside', ready);
  const ended: string[] = [];
  const done = deployStack([second, first, beside], lab.collaborators(), {
    onProgress: ({ reference, readiness }) => {
      if (readiness.state === 'ready') ended.push(reference.name);
      // Only now may the first one become ready: had it to be first in time, nothing would ever go on.
      if (reference.name === 'beside' && readiness.state === 'ready')
        void cluster.kubectl([
          'patch',
          'configmap',
          'first',
          '--type=merge',
          '-p',
          '{"data":{"state":"ready"}}',
        ]);
    },
  });
  const results = await done;
  expect(results.map(({ name, ready: isReady }) => [name, isReady])).toEqual([
    ['second', true],
    ['first', true],
    ['beside', true],
  ]);
  expect(ended).toEqual(['beside', 'first', 'second']);
  const [later, earlier] = results;
  const began = later?.phases.find(({ name }) => name === 'apply')?.startedAt ?? 0;
  expect((later?.startedAt ?? 0) + began).toBeGreaterThanOrEqual(
    (earlier?.startedAt ?? 0) + (earlier?.durationMs ?? 0),
  );
});

test('a layer that fails keeps only those from beginning that depend on it', async () => {
  const broken = await layer('broken', { state: 'failed' });
  const after = await layer('after', ready, ['broken']);
  const apart = await layer('apart', ready);
  const results = await deployStack([broken, after, apart], lab.collaborators());
  expect(results.map(({ name, ready: isReady }) => [name, isReady])).toEqual([
    ['broken', false],
    ['after', false],
    ['apart', true],
  ]);
  expect(results[1]?.failure?.message).toBe('not begun, since it depends on broken, which is not ready');
  expect(await cluster.kubectl(['get', 'configmap', 'after', '--ignore-not-found'])).toBe('');
});

test('the wait for another layer does not count for a layer’s own timeout', async () => {
  // A kind without a status is given ten seconds to show one, so each of the two takes that long.
  const first = await layer('awaited', ready);
  const second = { ...(await layer('waiting', ready, ['awaited'])), timeout: 14_000 };
  const results = await deployStack([first, second], lab.collaborators());
  expect(results.map(({ ready: isReady, failure }) => [isReady, failure])).toEqual([
    [true, undefined],
    [true, undefined],
  ]);
  expect(results[1]?.durationMs).toBeGreaterThan(14_000);
});

test('a mistake in one layer is told before any other is begun', async () => {
  const good = await layer('good', ready);
  const bad = { ...(await layer('bad', ready)), overlay: 'nowhere' };
  let prepared = false;
  await expect(
    deployStack([good, bad], lab.collaborators(), {
      prepare: () => {
        prepared = true;
        return Promise.resolve();
      },
    }),
  ).rejects.toThrow('nowhere');
  expect(prepared).toBe(false);
  expect(await cluster.kubectl(['get', 'configmap', 'good', '--ignore-not-found'])).toBe('');
});

test('one deadline counts for all of them', async () => {
  const slow = await layer('slow', { state: 'not yet' });
  const [result] = await deployStack([slow], lab.collaborators(), { timeout: 1_500 });
  expect(result?.ready).toBe(false);
  expect(result?.failure?.message).toContain('waiting for layer slow');
});

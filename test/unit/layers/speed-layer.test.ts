// What manifests/speed asks of Strimzi.
import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { loadLayer } from '../../../src/layers/files/layer-file.ts';
import { runKustomize } from '../../../src/layers/render/kustomize.ts';
import { parseManifests } from '../../../src/layers/render/manifests.ts';
import { renderLayer } from '../../../src/layers/render/render-layer.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { BUILT_IN, hasKustomize, recordLog, REPOSITORY } from './support.ts';

const tools = { exec, logger: recordLog().logger, signal: new AbortController().signal };
const layer = await loadLayer('speed', { builtInDirectory: BUILT_IN, workspace: REPOSITORY });
const overlays = [undefined, 'local', 'preview', 'production'];

const find = (objects: readonly KubernetesObject[], kind: string): Record<string, never> =>
  objects.find((object) => object.kind === kind)?.['spec'] as Record<string, never>;

(hasKustomize ? describe : describe.skip)(
  'the speed layer (skipped where no kustomize is on the PATH)',
  () => {
    const render = (overlay: string | undefined): Promise<KubernetesObject[]> =>
      renderLayer(layer, { ...tools, namespace: 'lambda', ...(overlay === undefined ? {} : { overlay }) });
    const renderVerify = async (): Promise<KubernetesObject[]> =>
      parseManifests(
        await runKustomize({ roots: [layer.spec.verify ?? ''], namespace: 'lambda', patches: [] }, tools),
        'verify',
      );

    test('preview: only the preview itself reaches the listeners inside of the cluster', async () => {
      const { kafka } = find(await render('preview'), 'Kafka') as unknown as {
        kafka: { listeners: { name: string; networkPolicyPeers?: object[] }[] };
      };
      expect(kafka.listeners.map(({ name, networkPolicyPeers }) => [name, networkPolicyPeers])).toEqual([
        ['plain', [{ podSelector: {} }]],
        ['tls', [{ podSelector: {} }]],
        ['external', undefined],
      ]);
    });

    test.each([
      [undefined, 3, 3, 2, 'loadbalancer'],
      ['local', 1, 1, 1, 'nodeport'],
      ['preview', 1, 1, 1, 'nodeport'],
      ['production', 3, 3, 2, 'loadbalancer'],
    ])(
      '%s: %i brokers, the history in %i replicas of which %i must be in sync',
      async (overlay, brokers, replicas, inSync, external) => {
        const objects = await render(overlay);
        expect(find(objects, 'KafkaNodePool')).toMatchObject({
          replicas: brokers,
          roles: ['controller', 'broker'],
        });
        expect(find(objects, 'KafkaTopic')).toMatchObject({
          partitions: 6,
          replicas,
          config: { 'retention.ms': '-1', 'cleanup.policy': 'delete', 'min.insync.replicas': inSync },
        });
        expect(find(objects, 'Kafka')).toMatchObject({
          kafka: {
            version: '4.3.1',
            config: {
              'default.replication.factor': replicas,
              'min.insync.replicas': inSync,
              'auto.create.topics.enable': 'false',
            },
            listeners: [
              { name: 'plain', type: 'internal' },
              { name: 'tls', type: 'internal', tls: true },
              { name: 'external', type: external },
            ],
          },
        });
      },
    );

    test.each(overlays)('%s: nobody reaches Kafka without a password', async (overlay) => {
      const { kafka } = find(await render(overlay), 'Kafka') as unknown as {
        kafka: { listeners: { authentication?: { type: string } }[]; authorization?: unknown };
      };
      expect(kafka.authorization).toEqual({ type: 'simple' });
      expect(kafka.listeners.map(({ authentication }) => authentication?.type)).toEqual(
        Array(3).fill('scram-sha-512'),
      );
    });

    test('the verification never touches the history', async () => {
      const objects = await renderVerify();
      expect(objects.every(({ metadata }) => metadata.name === 'lamina-verify-run-id')).toBe(true);
      expect(JSON.stringify(objects.filter(({ kind }) => kind !== 'ConfigMap'))).not.toContain(
        'raw-data-stream',
      );
    });
  },
);

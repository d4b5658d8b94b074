import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { BETA_DEFAULT_ANNOTATION, DEFAULT_ANNOTATION } from '../../../src/kubernetes/storage-class.ts';
import { DEFAULT_CLASS, fillDefaultClass } from '../../../src/layers/render/default-class.ts';
import { FakeClient } from '../../support/fake-client.ts';
import { recordLog } from './support.ts';

const { signal } = new AbortController();

const storageClass = (
  name: string,
  { annotation, created = '2026-01-01T00:00:00Z' }: { annotation?: string; created?: string } = {},
): KubernetesObject => ({
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: {
    name,
    creationTimestamp: created,
    annotations: annotation === undefined ? {} : { [annotation]: 'true' },
  },
  provisioner: 'example.test/disks',
});
const standard = storageClass('standard', { annotation: DEFAULT_ANNOTATION });

const datacenter = (storageClassName: string): KubernetesObject => ({
  apiVersion: 'cassandra.datastax.com/v1beta1',
  kind: 'CassandraDatacenter',
  metadata: { name: 'dc1', namespace: 'lambda' },
  spec: { storageConfig: { claim: { storageClassName, size: 1 } } },
});
const pool = (...volumes: readonly object[]): KubernetesObject => ({
  apiVersion: 'kafka.strimzi.io/v1',
  kind: 'KafkaNodePool',
  metadata: { name: 'dual', namespace: 'lambda' },
  spec: { storage: { volumes } },
});

async function filled(
  desired: KubernetesObject,
  live: readonly KubernetesObject[],
  mode: 'apply' | 'plan' = 'apply',
): Promise<{ spec: unknown; client: FakeClient; lines: readonly string[] }> {
  const kubernetes = new FakeClient(live);
  const { logger, lines } = recordLog();
  const [object] = await fillDefaultClass([desired], mode, { kubernetes, logger, signal });
  return { spec: object?.['spec'], client: kubernetes, lines };
}

describe('the default class by name', () => {
  test('is what the cluster has at the first deploy', async () => {
    const { spec } = await filled(datacenter(DEFAULT_CLASS), [storageClass('other'), standard]);
    expect(spec).toEqual({ storageConfig: { claim: { storageClassName: 'standard', size: 1 } } });
  });

  test('is the newest where several are marked, by whichever annotation, as Kubernetes itself chooses', async () => {
    const newer = storageClass('newer', {
      annotation: BETA_DEFAULT_ANNOTATION,
      created: '2026-02-01T00:00:00Z',
    });
    const { spec } = await filled(datacenter(DEFAULT_CLASS), [newer, standard]);
    expect(spec).toMatchObject({ storageConfig: { claim: { storageClassName: 'newer' } } });
  });

  test('stays as it was once given, though another class is the default by now', async () => {
    const { spec, client } = await filled(datacenter(DEFAULT_CLASS), [standard, datacenter('first')]);
    expect(spec).toMatchObject({ storageConfig: { claim: { storageClassName: 'first' } } });
    expect(client.calls.map(({ verb, kind }) => `${verb} ${kind}`)).toEqual(['get CassandraDatacenter']);
  });

  test('is kept for the same item of a list, not for the same place in it', async () => {
    const { spec } = await filled(
      pool({ id: 0, class: DEFAULT_CLASS }, { id: 1, class: DEFAULT_CLASS }, { class: DEFAULT_CLASS }),
      [standard, pool({ id: 1, class: 'one' }, { id: 2, class: 'two' }, { class: 'third' })],
    );
    expect(spec).toEqual({
      storage: { volumes: [{ id: 0, class: 'standard' }, { id: 1, class: 'one' }, { class: 'third' }] },
    });
  });

  test('costs no request where no manifest asks for it', async () => {
    const { spec, client } = await filled(datacenter('gp3'), []);
    expect(spec).toEqual(datacenter('gp3')['spec']);
    expect(client.calls).toEqual([]);
  });

  test('ends a deploy where there is none, with the classes that there are', async () => {
    await expect(filled(datacenter(DEFAULT_CLASS), [storageClass('slow')])).rejects.toMatchObject({
      name: 'ConfigurationError',
      message:
        'CassandraDatacenter lambda/dc1 asks for the default StorageClass, and the cluster has none (it has slow)',
      remedy: expect.stringContaining('ensure-storageclass'),
    });
  });

  test('is left out of a plan that is made before there is one, and told', async () => {
    const { spec, lines } = await filled(datacenter(DEFAULT_CLASS), [], 'plan');
    expect(spec).toEqual({ storageConfig: { claim: { size: 1 } } });
    expect(lines).toEqual([expect.stringContaining('planned without the name')]);
  });
});

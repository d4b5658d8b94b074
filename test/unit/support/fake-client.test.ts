import { describe, expect, test } from '@jest/globals';
import type { WatchEvent } from '../../../src/kubernetes/client.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { FakeClient, forbidden } from '../../support/fake-client.ts';

const configMap = (name: string, fields: Partial<KubernetesObject> = {}): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'lambda', labels: { tier: name } },
  ...fields,
});
const kind = { apiVersion: 'v1', kind: 'ConfigMap' };
const reference = (name: string) => ({ ...kind, namespace: 'lambda', name });

describe('the fake API server', () => {
  test('selects by labels and fields', async () => {
    const client = new FakeClient([configMap('a'), configMap('b')]);
    const names = async (options: object) =>
      (await client.list(kind, options)).items.map((item) => item.metadata.name);
    expect(await names({ labelSelector: 'tier in (a, c)' })).toEqual(['a']);
    expect(await names({ labelSelector: 'tier!=a' })).toEqual(['b']);
    expect(await names({ labelSelector: '!tier' })).toEqual([]);
    expect(await names({ fieldSelector: 'metadata.name=b' })).toEqual(['b']);
    expect(await names({ namespace: 'elsewhere' })).toEqual([]);
  });

  test('raises generation with the spec only, and leaves an equal apply alone', async () => {
    const client = new FakeClient();
    const first = await client.apply(configMap('a', { data: { x: '1' } }));
    const same = await client.apply(configMap('a', { data: { x: '1' } }));
    const labelled = await client.mergePatch(reference('a'), { metadata: { labels: { more: 'yes' } } });
    const changed = await client.apply(configMap('a', { data: { x: '2' } }));
    expect(same.metadata.resourceVersion).toBe(first.metadata.resourceVersion);
    expect([first, labelled, changed].map((object) => object.metadata.generation)).toEqual([1, 1, 2]);
  });

  test('keeps an object with finalizers until they are gone, and takes its dependants with it', async () => {
    const client = new FakeClient([configMap('a')]);
    const owner = await client.mergePatch(reference('a'), { metadata: { finalizers: ['x/y'] } });
    client.set({
      ...configMap('child'),
      metadata: {
        name: 'child',
        namespace: 'lambda',
        ownerReferences: [{ ...kind, name: 'a', uid: owner.metadata.uid! }],
      },
    });
    await client.delete(reference('a'));
    expect((await client.get(reference('a')))?.metadata.deletionTimestamp).toBeDefined();
    await client.mergePatch(reference('a'), { metadata: { finalizers: [] } });
    expect(client.objects).toEqual([]);
  });

  test('a watch lists, says so, follows, and ends with its signal', async () => {
    const client = new FakeClient([configMap('a')]);
    const controller = new AbortController();
    const seen: string[] = [];
    for await (const event of client.watch(kind, { signal: controller.signal })) {
      seen.push(describeEvent(event));
      if (event.type === 'SYNCED') {
        await client.apply(configMap('b'));
        await client.delete(reference('a'));
      }
      if (event.type === 'DELETED') controller.abort();
    }
    expect(seen).toEqual(['ADDED a', 'SYNCED', 'ADDED b', 'DELETED a']);
    expect(client.openWatches).toBe(0);
  });

  test('refuses what a test wants refused, and kinds that it does not serve until their CRD comes', async () => {
    const client = new FakeClient({
      absentKinds: ['kafka.strimzi.io/Kafka'],
      onCall: (call) => {
        if (call.kind === 'Secret') throw forbidden(call);
      },
    });
    const kafka = { apiVersion: 'kafka.strimzi.io/v1', kind: 'Kafka' };
    await expect(client.list({ apiVersion: 'v1', kind: 'Secret' })).rejects.toMatchObject({ status: 403 });
    await expect(client.list(kafka)).rejects.toMatchObject({ reason: 'NotFound' });
    await client.apply({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'kafkas.kafka.strimzi.io' },
      spec: { group: 'kafka.strimzi.io', names: { kind: 'Kafka' } },
    });
    expect((await client.list(kafka)).items).toEqual([]);
  });
});

function describeEvent(event: WatchEvent): string {
  return 'object' in event ? `${event.type} ${event.object.metadata.name}` : event.type;
}

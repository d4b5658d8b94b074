import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import { createKubernetesClient } from '../../../src/kubernetes/wire/kubernetes-client.ts';
import { createObjectStore, scopeKey, type ObjectStore } from '../../../src/kubernetes/store.ts';
import { connectionTo, hastyClock } from './support/connection.ts';
import { recordingLogger } from './support/recording-logger.ts';
import { scriptedServer, sendStatus, type ScriptedServer } from './support/scripted-server.ts';
import { CONFIG_MAP, versionedCollection, type VersionedCollection } from './support/versioned-collection.ts';

let collection: VersionedCollection;
let server: ScriptedServer;
let client: KubernetesClient;
let controller: AbortController;
let store: ObjectStore;
let told: string[];

beforeEach(async () => {
  collection = versionedCollection();
  server = await scriptedServer(collection.handler);
  const logger = recordingLogger();
  client = createKubernetesClient(connectionTo(server.url), { logger, clock: hastyClock() });
  controller = new AbortController();
  store = createObjectStore(client, { signal: controller.signal, logger });
  told = [];
  store.subscribe(({ type, object }) => told.push(`${type} ${object.metadata.name}`));
});
afterEach(async () => {
  controller.abort();
  client.close();
  await server.close();
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
const names = (): string[] => store.list('', 'ConfigMap').map(({ metadata }) => metadata.name);
const reference = (name: string) => ({ ...CONFIG_MAP, namespace: 'ns', name });
const watchesSeen = (): number => server.seen.filter(({ query }) => query.has('watch')).length;

test('holds what was listed once observe resolves, and then what changes', async () => {
  collection.put('a', '1');
  expect(store.synced(CONFIG_MAP, 'ns')).toBe(false);
  expect(await store.observe(CONFIG_MAP, 'ns')).toBe(true);
  expect(store.synced(CONFIG_MAP, 'ns')).toBe(true);
  expect(store.get(reference('a'))?.['data']).toEqual({ value: '1' });
  await until(() => collection.watches.size === 1);
  collection.put('a', '2');
  collection.put('b');
  collection.remove('a');
  await until(() => told.length === 4);
  expect(told).toEqual(['ADDED a', 'MODIFIED a', 'ADDED b', 'DELETED a']);
  expect(names()).toEqual(['b']);
  expect(store.get(reference('a'))).toBeUndefined();
  expect(store.list('', 'ConfigMap', 'other')).toEqual([]);
});

test('a listener sees the change in the store, and none after it left', async () => {
  await store.observe(CONFIG_MAP, 'ns');
  await until(() => collection.watches.size === 1);
  const seen: unknown[] = [];
  const leave = store.subscribe(({ object }) =>
    seen.push(store.get(reference(object.metadata.name))?.['data']),
  );
  collection.put('a', '1');
  await until(() => seen.length === 1);
  expect(seen).toEqual([{ value: '1' }]);
  leave();
  collection.put('a', '2');
  await until(() => told.length === 2);
  expect(seen).toHaveLength(1);
});

test('many who observe the same share one watch; one of all namespaces serves those of one', async () => {
  await Promise.all([store.observe(CONFIG_MAP), store.observe(CONFIG_MAP), store.observe(CONFIG_MAP, 'ns')]);
  await until(() => collection.watches.size > 0);
  expect(watchesSeen()).toBe(1);
});

test('after a new list, what vanished is told as DELETED, what was replaced as DELETED and ADDED, the rest not at all', async () => {
  collection.put('same');
  collection.put('gone');
  collection.put('replaced', 'old');
  await store.observe(CONFIG_MAP, 'ns');
  await until(() => collection.watches.size === 1);
  told.length = 0;
  collection.fail(410, 'Expired');
  collection.remove('gone');
  collection.remove('replaced');
  collection.put('replaced', 'new');
  collection.compact();
  await until(() => told.length === 3);
  expect(told.toSorted()).toEqual(['ADDED replaced', 'DELETED gone', 'DELETED replaced']);
  expect(names().toSorted()).toEqual(['replaced', 'same']);
});

test('an object stays while another watch still vouches for it', async () => {
  collection.put('a');
  await store.observe(CONFIG_MAP, 'ns', { labelSelector: 'app=x' });
  const [narrow] = collection.watches.size === 0 ? [] : collection.watches;
  await store.observe(CONFIG_MAP, 'ns');
  await until(() => collection.watches.size === 2);
  const first = narrow ?? [...collection.watches][0]!;
  const object = { ...collection.objects.get('a')!, data: { value: 'label changed' } };
  first.write(`${JSON.stringify({ type: 'DELETED', object })}\n`);
  collection.put('b');
  await until(() => told.includes('ADDED b'));
  expect(names()).toContain('a');
  expect(told).not.toContain('DELETED a');
});

describe('what the server does not know', () => {
  const KAFKA = { apiVersion: 'kafka.strimzi.io/v1', kind: 'Kafka' };

  test('is told by false, and looked for again when asked again', async () => {
    expect(await store.observe(KAFKA, 'ns')).toBe(false);
    expect(await store.observe(KAFKA, 'ns')).toBe(false);
    expect(server.seen.filter(({ path }) => path.startsWith('/apis/kafka'))).toHaveLength(2);
  });

  test('from some moment on: its objects are gone', async () => {
    collection.put('a');
    await store.observe(CONFIG_MAP, 'ns');
    await until(() => collection.watches.size === 1);
    collection.intercept = (_request, response) => {
      sendStatus(response, 404, 'NotFound', 'no such kind');
      return true;
    };
    collection.cut();
    await until(() => told.includes('DELETED a'));
    expect(store.synced(CONFIG_MAP, 'ns')).toBe(false);
  });
});

describe('a refusal', () => {
  const forbid = (): void => {
    collection.intercept = (request, response) => {
      if (request.path.endsWith('/configmaps')) sendStatus(response, 403, 'Forbidden', 'no');
      return request.path.endsWith('/configmaps');
    };
  };

  test('of the first list rejects observe; asking again tries again', async () => {
    forbid();
    await expect(store.observe(CONFIG_MAP, 'ns')).rejects.toMatchObject({ status: 403 });
    collection.intercept = () => false;
    expect(await store.observe(CONFIG_MAP, 'ns')).toBe(true);
  });

  test('of a watch that had begun rejects failed', async () => {
    await store.observe(CONFIG_MAP, 'ns');
    await until(() => collection.watches.size === 1);
    forbid();
    collection.cut();
    await expect(store.failed).rejects.toMatchObject({ status: 403 });
  });
});

test('a listener that throws fails the store instead of going unheard', async () => {
  store.subscribe(() => {
    throw new Error('bug');
  });
  await store.observe(CONFIG_MAP, 'ns');
  await until(() => collection.watches.size === 1);
  collection.put('a');
  await expect(store.failed).rejects.toThrow('bug');
});

test('an abort ends all watches, and an observe that waits, with its reason', async () => {
  await store.observe(CONFIG_MAP, 'ns');
  await until(() => collection.watches.size === 1);
  collection.intercept = () => true;
  const waiting = store.observe(CONFIG_MAP, 'other');
  controller.abort(new Error('over'));
  await expect(waiting).rejects.toThrow('over');
  await until(() => collection.watches.size === 0);
  await expect(store.observe(CONFIG_MAP)).rejects.toThrow('over');
});

describe('where a wait begins', () => {
  const open = (options: Partial<Parameters<typeof createObjectStore>[1]>): ObjectStore =>
    createObjectStore(client, { signal: controller.signal, logger: recordingLogger(), ...options });

  test('nothing is watched before it may be, and nothing that happened meanwhile is lost', async () => {
    const may = Promise.withResolvers<null>();
    const held = open({ hold: may.promise });
    collection.put('a', '1');
    expect(await held.observe(CONFIG_MAP, 'ns')).toBe(true);
    collection.put('a', '2');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(watchesSeen()).toBe(0);
    expect(held.get(reference('a'))?.['data']).toEqual({ value: '1' });
    may.resolve(null);
    await until(() => held.get(reference('a'))?.['data'] !== undefined && watchesSeen() === 1);
    await until(() => JSON.stringify(held.get(reference('a'))?.['data']) === '{"value":"2"}');
  });

  test('a list that was just made is not made again, and what came after it is seen', async () => {
    collection.put('a', '1');
    const list = await client.list(CONFIG_MAP, { namespace: 'ns' });
    collection.put('b', '1');
    const lists = new Map([[scopeKey(CONFIG_MAP, 'ns'), list]]);
    const begun = open({ lists });
    await begun.observe(CONFIG_MAP, 'ns');
    expect(begun.get(reference('a'))?.['data']).toEqual({ value: '1' });
    await until(() => begun.get(reference('b')) !== undefined);
    const listed = server.seen.filter(
      ({ path, query }) => path.endsWith('/configmaps') && !query.has('watch'),
    );
    expect(listed).toHaveLength(1);
  });

  test('a list that is too old by then is made again', async () => {
    collection.put('a', '1');
    const list = await client.list(CONFIG_MAP, { namespace: 'ns' });
    collection.remove('a');
    collection.put('b', '1');
    collection.compact();
    const begun = open({ lists: new Map([[scopeKey(CONFIG_MAP, 'ns'), list]]) });
    await begun.observe(CONFIG_MAP, 'ns');
    await until(() => begun.get(reference('b')) !== undefined);
    expect(begun.get(reference('a'))).toBeUndefined();
  });
});

import { expect, test } from '@jest/globals';
import { deleteMembers } from '../../../src/kubernetes/deletion.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { FakeClient } from '../../support/fake-client.ts';

const reference = { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'lambda', name: 'a' };
const member = (set: string, more: object = {}): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { namespace: 'lambda', name: 'a', labels: { set }, ...more },
});
const { signal } = new AbortController();
const names = (objects: readonly KubernetesObject[]): string[] =>
  objects.map(({ metadata }) => metadata.name);

async function readThenDelete(server: FakeClient, between: () => void): Promise<[string[], string[]]> {
  const { items } = await server.list(reference);
  between();
  const { asked, leftAlone } = await deleteMembers(items, server, { label: 'set', signal });
  return [names(asked), names(leftAlone)];
}

test('a member goes', async () => {
  const server = new FakeClient([member('speed')]);
  expect(await readThenDelete(server, () => undefined)).toEqual([['a'], []]);
  expect(server.objects).toHaveLength(0);
});

test('a member whose status or data have changed since it was read goes as well', async () => {
  const server = new FakeClient([member('speed')]);
  expect(await readThenDelete(server, () => server.setStatus(reference, { phase: 'Up' }))).toEqual([
    ['a'],
    [],
  ]);
  expect(server.objects).toHaveLength(0);
});

test('one that another set has taken since is left alone', async () => {
  const server = new FakeClient([member('speed')]);
  expect(await readThenDelete(server, () => server.set(member('batch')))).toEqual([[], ['a']]);
  expect(server.objects).toHaveLength(1);
});

test('so is another of its name that was made since, without being told', async () => {
  const server = new FakeClient([member('speed')]);
  const remake = (): void => {
    server.remove(reference);
    server.set(member('speed', { uid: 'another' }));
  };
  expect(await readThenDelete(server, remake)).toEqual([['a'], []]);
  expect(server.objects).toHaveLength(1);
});

test('one that is on its way out already is not asked again', async () => {
  const server = new FakeClient([member('speed', { finalizers: ['f'] })]);
  const { items } = await server.list(reference);
  await server.delete(reference);
  expect(names((await deleteMembers(items, server, { label: 'set', signal })).asked)).toEqual(['a']);
  expect(server.calls.filter(({ verb }) => verb === 'delete')).toHaveLength(2);
});

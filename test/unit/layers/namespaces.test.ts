import { expect, test } from '@jest/globals';
import { namespacesToMake } from '../../../src/layers/namespaces.ts';
import { FakeClient } from '../../support/fake-client.ts';

const namespace = (name: string, more: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, ...more },
});

test('a namespace is to be made where there is none, or where it is on its way out', async () => {
  const leaving = { deletionTimestamp: '2026-11-22T21:00:00Z', finalizers: ['kubernetes'] };
  const client = new FakeClient([namespace('here'), namespace('leaving', leaving)]);
  const { signal } = new AbortController();
  expect(await namespacesToMake(['here', 'leaving', 'absent'], { client, signal })).toEqual([
    'leaving',
    'absent',
  ]);
});

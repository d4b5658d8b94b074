// The smallest cases that the fuzzing found, once each.
import { expect, test } from '@jest/globals';
import { isCertainlyApplied } from '../../../../src/kubernetes/ownership.ts';
import { parseFieldPath, withoutField } from '../../../../src/kubernetes/yielding.ts';

test('a key of a field path that is no JSON stands for itself', () => {
  expect(parseFieldPath('.a[b=[0]')).toEqual(['a', { b: '[0' }]);
});

test('sixty thousand brackets are no field path, and that is known at once', () => {
  const began = performance.now();
  expect(parseFieldPath('['.repeat(60_000))).toEqual([]);
  expect(performance.now() - began).toBeLessThan(1_000);
});

test('a field path leads to the object’s own fields and not to those of all objects', () => {
  // What structuredClone makes has the prototype of Node's own realm, not of the test's.
  const ofAll = Object.getPrototypeOf(structuredClone({})) as object;
  const before = Object.getOwnPropertyNames(ofAll);
  Object.defineProperty(ofAll, 'removable', { value: 1, configurable: true });
  withoutField({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' } }, '.__proto__.removable');
  const after = Object.getOwnPropertyNames(ofAll);
  Reflect.deleteProperty(ofAll, 'removable');
  expect(after).toEqual([...before, 'removable']);
});

test('a key named like a field of all objects that is no longer wanted is a difference', () => {
  const object = (data: object): never =>
    ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data }) as never;
  const live = {
    ...(object({ a: '1', constructor: '2' }) as object),
    metadata: {
      name: 'a',
      managedFields: [
        {
          manager: 'lamina',
          operation: 'Apply',
          apiVersion: 'v1',
          fieldsV1: { 'f:data': { 'f:a': {}, 'f:constructor': {} } },
        },
      ],
    },
  } as never;
  expect(isCertainlyApplied(live, object({ a: '1', constructor: '2' }), 'lamina')).toBe(true);
  expect(isCertainlyApplied(live, object({ a: '1' }), 'lamina')).toBe(false);
});

test('fields of which the server says nothing are a doubt', () => {
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } };
  const entry = { manager: 'lamina', operation: 'Apply', apiVersion: 'v1', fieldsV1: null };
  const live = { ...object, metadata: { name: 'a', managedFields: [entry] } } as never;
  expect(isCertainlyApplied(live, object, 'lamina')).toBe(false);
});

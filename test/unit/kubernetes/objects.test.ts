import { expect, test } from '@jest/globals';
import {
  conditionsOf,
  findCondition,
  keyOf,
  keyOfObject,
  referenceTo,
} from '../../../src/kubernetes/objects.ts';

const withConditions = (conditions: unknown) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'one', namespace: 'some' },
  status: { conditions },
});

test.each([
  ['none', undefined],
  ['no list', { type: 'Ready' }],
  ['items that are none', [null, 3, 'Ready', { type: 4, status: 'True' }, {}]],
])('a status with %s tells no condition', (_what, conditions) => {
  expect(findCondition(withConditions(conditions), 'Ready')).toBeUndefined();
});

test('of a condition only what has its type is taken; a generation may be written as text', () => {
  const conditions = [
    { type: 'Ready', status: true, reason: 1, message: 'm', observedGeneration: '3' },
    { type: 'Other' },
  ];
  expect(conditionsOf(withConditions(conditions))).toEqual([
    { type: 'Ready', status: '', message: 'm', observedGeneration: 3 },
    { type: 'Other', status: '' },
  ]);
});

test('an object has the key of its reference, whatever its version', () => {
  const pod = withConditions([]);
  expect(keyOfObject(pod)).toBe(keyOf(referenceTo(pod)));
});

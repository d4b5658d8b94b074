// The smallest cases that the fuzzing found, once each.
import { expect, test } from '@jest/globals';
import { parseQuantity } from '../../../../src/kubernetes/quantity.ts';
import { parseJsonPathTemplate } from '../../../../src/layers/files/json-path.ts';

test('filters in filters end at twenty, not at the end of the stack', () => {
  const nested = (depth: number): string => `.a${'[?(@'.repeat(depth)}.b${')]'.repeat(depth)}`;
  expect(parseJsonPathTemplate(nested(20))).toHaveLength(1);
  expect(() => parseJsonPathTemplate(nested(5_000))).toThrow(/there are more than 20 filters/);
});

test('a number of a million digits is no quantity', () => {
  expect(parseQuantity('9'.repeat(1_000_000))).toBeUndefined();
  expect(parseQuantity('9'.repeat(90))).toBeDefined();
});

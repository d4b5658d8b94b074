// How many names are told to a person.
import { expect, test } from '@jest/globals';
import { listSome } from '../../../src/environment/words.ts';

test.each([
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d, e'],
  [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d, e, f'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c, d, e and 2 more'],
])('names beyond five are counted, unless it is one alone: %j', (names, told) => {
  expect(listSome(names)).toBe(told);
});

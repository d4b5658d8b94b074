import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../../examples/pageviews/src/verify/compare.ts';
import { Truth } from '../../../../examples/pageviews/src/verify/truth.ts';
import { HOUR } from '../../../../examples/pageviews/src/model/hours.ts';

const view = (id: string, page = '/', at = HOUR + 1, visitor = 'v') => ({ id, page, at, visitor });
const truth = new Truth();
for (const each of [view('a'), view('b'), view('c', '/', 2 * HOUR), view('d', '/x')]) truth.add(each);
const told = (views: Record<string, Record<number, number>>) =>
  new Map(
    Object.entries(views).map(([page, hours]) => [
      page,
      new Map(Object.entries(hours).map(([hour, count]) => [Number(hour) * HOUR, count])),
    ]),
  );

describe('what readers are told', () => {
  test.each([
    ['is right', { '/': { 1: 2, 2: 1 }, '/x': { 1: 1 } }, { compared: 3, over: 0, under: 0 }],
    ['is too much', { '/': { 1: 5, 2: 1 }, '/x': { 1: 1 } }, { compared: 3, over: 3, under: 0 }],
    ['is too little', { '/': { 1: 2 }, '/x': { 1: 0 } }, { compared: 3, over: 0, under: 2 }],
    ['lacks a page', { '/': { 1: 2, 2: 1 } }, { compared: 3, over: 0, under: 1 }],
    ['has a page that was never viewed', { '/': { 1: 2, 2: 1 }, '/x': { 1: 1 }, '/y': { 1: 4 } }, { compared: 4, over: 4, under: 0 }],
    ['is in the wrong hour, which does not cancel out', { '/': { 1: 1, 2: 2 }, '/x': { 1: 1 } }, { compared: 3, over: 1, under: 1 }],
  ])('%s', (_, views, expected) => expect(compare(truth, told(views))).toEqual(expected)); // prettier-ignore
});

describe('the truth', () => {
  test('counts each id once', () => {
    const counted = new Truth();
    expect(
      [view('a'), view('a', '/other'), view('b', '/', HOUR, 'w')].map((each) => counted.add(each)),
    ).toEqual([true, false, true]);
    expect(counted.total).toBe(2);
    expect(counted.pages).toEqual(['/']);
    expect(counted.views('/')).toEqual(new Map([[HOUR, 2]]));
    expect(counted.uniques('/', HOUR)).toBe(2);
    expect(counted.uniques('/nothing', HOUR)).toBe(0);
  });
});

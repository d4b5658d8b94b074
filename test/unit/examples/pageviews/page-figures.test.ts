// Numbers and times as the live page writes them.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compact,
  counted,
  exactly,
  figure,
  hourSpan,
  lasted,
  moment,
  roundUp,
  share,
  ticks,
} from '../../../../examples/pageviews/src/query/page/figures.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1 k'],
    [1234, '1.2 k'],
    [99_949, '99.9 k'],
    [99_950, '100 k'],
    [999_499, '999 k'],
    [999_500, '1 M'],
    [1_200_000, '1.2 M'],
    [12_345_678, '12.3 M'],
    [999_999_999, '1 B'],
    [1e12, '1 T'],
    [1e15, '1,000 T'],
  ])('%d is %s where there is little room', (value, text) => expect(plain(compact(value))).toBe(text));

  test('a number keeps its digits while there are few, and never parts from its unit', () => {
    expect(figure(9_999_999)).toBe('9,999,999');
    expect(figure(10_000_000)).toBe('10\u00a0M');
    expect(figure(9_999_999_999, 10)).toBe('9,999,999,999');
    expect(exactly(1e12)).toBe('1,000,000,000,000');
  });

  test('no compact number is longer than a phone has room for', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => compact(value).length <= 6)));

  test('one is said as one', () => {
    expect([0, 1, 2].map((value) => counted(value, 'event'))).toEqual(['0 events', '1 event', '2 events']);
  });

  test('0% is nothing and 100% is all', () => {
    expect(share(0, 10)).toBe('0%');
    expect(share(1, 1_000_000)).toBe('< 1%');
    expect(share(1, 3)).toBe('33%');
    expect(share(999_999, 1_000_000)).toBe('> 99%');
    expect(share(10, 10)).toBe('100%');
    expect(share(0, 0)).toBe('–');
  });
});

describe('the axis', () => {
  test.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [2400, [0, 500, 1000, 1500, 2000, 2500]],
    [2501, [0, 1000, 2000, 3000]],
    [1e12, [0, 2e11, 4e11, 6e11, 8e11, 1e12]],
  ])('up to %d', (largest, expected) => expect(ticks(largest)).toEqual(expected));

  test('has few, whole, even and round steps, holds the largest value and wastes less than a step', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (largest) => {
        const marks = ticks(largest);
        const step = marks[1] ?? 0;
        expect(marks.length).toBeLessThanOrEqual(6);
        expect(marks.every((mark, index) => Number.isInteger(mark) && mark === index * step)).toBe(true);
        expect(String(step)).toMatch(/^[125]0*$/);
        const top = marks.at(-1) ?? 0;
        expect(top).toBeGreaterThanOrEqual(largest);
        expect(top - step).toBeLessThan(largest);
      }),
    ));

  test('a number that is round stays as it is', () =>
    expect([1, 2, 5, 10, 20, 1000, 1e11].map(roundUp)).toEqual([1, 2, 5, 10, 20, 1000, 1e11]));
});

describe('times', () => {
  const now = '2026-11-28T12:42:03.521Z';

  test('are times of day in UTC, with a date only on another day', () => {
    expect(moment('2026-11-28T12:00:03.120Z', now)).toBe('12:00:03');
    expect(moment('2026-11-28T12:00:03.120Z', now, { millis: true })).toBe('12:00:03.120');
    expect(moment('2026-11-28T00:30:00+02:00', now)).toBe('2026-11-27 22:30:00');
    expect(() => moment('noon', now)).toThrow(RangeError);
  });

  test('the last hour of a day ends at 24:00', () => {
    expect(hourSpan('2026-11-28T09:00:00Z')).toBe('09:00–10:00');
    expect(hourSpan('2026-11-28T23:00:00Z')).toBe('23:00–24:00');
  });

  test.each([
    [-5, '0.0 s'],
    [401, '0.4 s'],
    [9949, '9.9 s'],
    [9950, '9 s'],
    [59_999, '59 s'],
    [60_000, '1 min'],
    [3_599_999, '59 min'],
    [3_600_000, '1 h'],
    [172_800_000, '2 d'],
  ])('%d ms lasted %s', (millis, text) => expect(plain(lasted(millis))).toBe(text));
});

// What the live page works out from the answers.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canBeAsked,
  everyHour,
  lastHour,
  moved,
  pageToShow,
  reachOf,
  stripOf,
  sumOf,
} from '../../../../examples/pageviews/src/query/page/merge.js';

const day = { from: '2026-11-27T13:00:00Z', to: '2026-11-28T13:00:00Z' };
const run = (
  bound: Record<string, number>,
): { id: string; startedAt: string; bound: Record<string, number> } => ({
  id: 'a',
  startedAt: day.from,
  bound,
});

describe('hours', () => {
  test('those without a view are there too, in order, each once', () => {
    const known = { hour: '2026-11-28T00:00:00.000Z', views: 3, batch: 2, speed: 1 };
    const hours = everyHour({ ...day, hours: [known] });
    expect(hours).toHaveLength(24);
    expect(hours[0]).toEqual({ hour: '2026-11-27T13:00:00.000Z', views: 0, batch: 0, speed: 0 });
    expect(hours[11]).toEqual(known);
    expect(sumOf(hours)).toEqual({ views: 3, batch: 2, speed: 1 });
    expect(new Set(hours.map(({ hour }) => hour)).size).toBe(24);
  });

  test('an hour is recognised however its time is written', () => {
    const hours = everyHour({
      ...day,
      hours: [{ hour: '2026-11-28T01:00:00+01:00', views: 3, batch: 3, speed: 0 }],
    });
    expect(hours[11]?.views).toBe(3);
  });

  test('the last one is not over', () => expect(lastHour(day)).toBe('2026-11-28T12:00:00.000Z'));
});

describe('a take-over', () => {
  test('moves the events between the two bounds', () =>
    expect(moved(run({ 0: 100, 1: 200 }), run({ 0: 150, 1: 210 }))).toBe(60));
  test('of the first run moves all that it has counted', () =>
    expect(moved(null, run({ 0: 7, 1: 8 }))).toBe(15));
  test('counts a partition that is new', () => expect(moved(run({ 0: 7 }), run({ 0: 7, 1: 8 }))).toBe(8));
  test('by an older run moves them back', () => expect(moved(run({ 0: 9 }), run({ 0: 4 }))).toBe(-5));
});

describe('the page that is shown', () => {
  const pages = ['..', '/b', '/c'].map((page) => ({ page, views: 1, batch: 1, speed: 0 }));

  test('is the chosen one, else the most viewed that can be asked about', () => {
    expect(pageToShow('/z', { pages })).toBe('/z');
    expect(pageToShow(undefined, { pages })).toBe('/b');
    expect(pageToShow(undefined, { pages: [] })).toBeUndefined();
  });

  test('has to be a path', () =>
    expect(['', '.', '..', 'home', '/', '/..'].map(canBeAsked)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]));
});

describe('strips', () => {
  test('show what batch has counted, what speed has added and what waits, from the end of the log', () =>
    expect(stripOf({ partition: 0, end: 1000, position: 990, bound: 950 }, 100)).toEqual({
      void: 0,
      batch: 0.5,
      speed: expect.closeTo(0.4, 9),
      open: expect.closeTo(0.1, 9),
      behind: 10,
    }));

  test('a log that is shorter than the strip leaves its left side empty', () =>
    expect(stripOf({ partition: 0, end: 40, position: 40, bound: null }, 100)).toMatchObject({
      void: expect.closeTo(0.6, 9),
      batch: 0,
      speed: expect.closeTo(0.4, 9),
      open: 0,
    }));

  test('a speed layer behind the bound has added nothing', () =>
    expect(stripOf({ partition: 0, end: 100, position: 20, bound: 90 }, 100)).toMatchObject({
      speed: 0,
      behind: 10,
    }));

  test('fill the whole, whatever the offsets', () => {
    const offset = fc.integer({ min: 0, max: 1e12 });
    fc.assert(
      fc.property(offset, offset, offset, fc.integer({ min: 1, max: 1e12 }), (one, two, three, reach) => {
        const [bound = 0, position = 0, end = 0] = [one, two, three].toSorted((a, b) => a - b);
        const parts = stripOf({ partition: 0, end, position, bound }, reach);
        expect(parts.void + parts.batch + parts.speed + parts.open).toBeCloseTo(1, 9);
        expect(Math.min(...Object.values(parts))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('reach over all that batch has not counted, and keep their reach while it fits', () => {
    const open = (events: number): { partition: number; end: number; position: number; bound: number }[] => [
      { partition: 0, end: 5000 + events, position: 5000, bound: 5000 },
    ];
    expect(reachOf(open(3000), 0)).toBe(5000);
    expect(reachOf(open(4900), 5000)).toBe(5000);
    expect(reachOf(open(5100), 5000)).toBe(10_000);
    expect(reachOf(open(200), 5000)).toBe(5000);
    expect(reachOf(open(40), 5000)).toBe(50);
    expect(reachOf([], 0)).toBe(10);
  });
});

import { describe, expect, test } from '@jest/globals';
import { parseSchedule } from '../../../lab/operators/spark/schedule/cron.ts';

describe('the next run of', () => {
  test.each([
    ['@every 1m', '2026-11-22T20:36:39.700Z', '2026-11-22T20:37:39Z'],
    ['@every 1h30m', '2026-11-22T20:00:00Z', '2026-11-22T21:30:00Z'],
    ['@hourly', '2026-11-22T20:00:00Z', '2026-11-22T21:00:00Z'],
    ['15 * * * *', '2026-11-22T20:14:59Z', '2026-11-22T20:15:00Z'],
    ['*/20 8-9 * * *', '2026-11-22T09:41:00Z', '2026-11-23T08:00:00Z'],
    ['0 3 * * 1', '2026-11-22T20:00:00Z', '2026-11-23T03:00:00Z'],
    ['0 0 * * 7', '2026-11-23T20:00:00Z', '2026-11-29T00:00:00Z'],
    ['0 0 29 2 *', '2026-11-23T20:00:00Z', '2028-02-29T00:00:00Z'],
    // Where both days are named, one is enough.
    ['0 0 13 * 5', '2026-11-22T20:00:00Z', '2026-11-27T00:00:00Z'],
    ['0 0 1,15 12 *', '2026-11-22T20:00:00Z', '2026-12-01T00:00:00Z'],
  ])('%s after %s is %s', (schedule, time, expected) => {
    expect(new Date(parseSchedule(schedule).next(Date.parse(time))).toISOString()).toBe(
      expected.replace('Z', '.000Z'),
    );
  });

  test.each([
    ['* * * *'],
    ['60 * * * *'],
    ['5-1 * * * *'],
    ['* * 0 * *'],
    ['*/0 * * * *'],
    ['@every soon'],
    ['@every 0s'],
    [''],
  ])('nothing is "%s"', (schedule) => {
    expect(() => parseSchedule(schedule)).toThrow();
  });
});

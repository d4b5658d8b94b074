import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { deadlineSignal, systemClock } from '../../src/runtime/clock.ts';
import { DeadlineError } from '../../src/runtime/errors.ts';

describe('a deadline', () => {
  test('says what was waited for, and for how long', async () => {
    using deadline = deadlineSignal(20, 'the tide');
    await expect(delay(5000, undefined, { signal: deadline.signal })).rejects.toThrow();
    expect(deadline.signal.reason).toEqual(new DeadlineError('Timed out after 20 ms waiting for the tide'));
  });

  test('does not count what passes in a pause, and counts on after it', async () => {
    using deadline = deadlineSignal(60, 'the tide');
    await deadline.pause(() => delay(150));
    expect(deadline.signal.aborted).toBe(false);
    await expect(delay(5000, undefined, { signal: deadline.signal })).rejects.toThrow();
  });

  test('ends with its parent, in a pause too', async () => {
    const parent = new AbortController();
    using deadline = deadlineSignal(5000, 'the tide', parent.signal);
    const paused = deadline.pause(() => delay(5000, undefined, { signal: deadline.signal }));
    parent.abort(new Error('enough'));
    await expect(paused).rejects.toThrow();
    expect(deadline.signal.reason).toEqual(new Error('enough'));
  });
});

test("the system's clock goes on evenly when the machine's is set", () => {
  const before = systemClock.now();
  expect(Math.abs(before - Date.now())).toBeLessThan(60_000);
  expect(Number.isInteger(before)).toBe(true);
  const set = jest.spyOn(Date, 'now').mockReturnValue(before - 3_600_000);
  expect(systemClock.now() - before).toBeGreaterThanOrEqual(0);
  expect(systemClock.now() - before).toBeLessThan(60_000);
  set.mockRestore();
});

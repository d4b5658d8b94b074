// The smallest cases that the fuzzing found, once each.
import { expect, test } from '@jest/globals';
import { deadlineSignal, systemClock } from '../../../../src/runtime/clock.ts';
import { parseDuration } from '../../../../src/runtime/duration.ts';

test.each([`${'9'.repeat(30)}h`, '9'.repeat(400) + 'h', '87601h'])(
  'no duration is longer than ten years: %.40s',
  (text) => {
    expect(() => parseDuration(text)).toThrow(/is not a duration/);
  },
);

test('a hundred thousand digits are refused at once', () => {
  const began = performance.now();
  expect(() => parseDuration('1'.repeat(100_000))).toThrow(/^"1{40}…" is not a duration/);
  expect(performance.now() - began).toBeLessThan(500);
});

test('a deadline of a month is not over at once, as a timer of so many milliseconds is', async () => {
  using deadline = deadlineSignal(parseDuration('720h'), 'anything');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(deadline.signal.aborted).toBe(false);
});

test('nor is a sleep of a month', async () => {
  const stop = new AbortController();
  let woken = false;
  const sleeping = systemClock.sleep(parseDuration('720h'), stop.signal).then(() => (woken = true));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(woken).toBe(false);
  stop.abort(new Error('enough'));
  await expect(sleeping).rejects.toThrow('enough');
});

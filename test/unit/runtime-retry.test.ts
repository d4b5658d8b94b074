import { describe, expect, test } from '@jest/globals';
import { retry } from '../../src/runtime/retry.ts';

const clock = (slept: number[]) => ({ now: () => 0, sleep: async (ms: number) => void slept.push(ms) });

describe('retry', () => {
  test('obeys the pause that the server asked for, bounded', async () => {
    const slept: number[] = [];
    let calls = 0;
    const result = await retry(
      async () => {
        calls += 1;
        if (calls < 3) throw new Error('busy');
        return calls;
      },
      {
        label: 'GET /',
        attempts: 5,
        baseDelay: 100,
        maxDelay: 1_000,
        retryable: () => ({ afterMilliseconds: calls * 700 }),
        clock: clock(slept),
        random: () => 0,
      },
    );
    expect(result).toBe(3);
    expect(slept).toEqual([700, 1_000]);
  });

  test('throws the last error as it was when the attempts are used up', async () => {
    const last = new Error('still busy');
    await expect(
      retry(async () => Promise.reject(last), {
        label: 'x',
        attempts: 2,
        baseDelay: 1,
        maxDelay: 1,
        retryable: () => true,
        clock: clock([]),
      }),
    ).rejects.toBe(last);
  });

  test('does not repeat what the caller calls final', async () => {
    let calls = 0;
    const work = async (): Promise<never> => {
      calls += 1;
      throw new Error('no');
    };
    await expect(
      retry(work, {
        label: 'x',
        attempts: 9,
        baseDelay: 1,
        maxDelay: 1,
        retryable: () => false,
        clock: clock([]),
      }),
    ).rejects.toThrow('no');
    expect(calls).toBe(1);
  });
});

// GitHub's rate limits: waited for, but not for ever.
import { expect, test } from '@jest/globals';
import { BOT, marked, refusalOf, startSite } from './support.ts';

const comment = { number: 12, marker: 'preview', body: 'text' };

test.each([403, 429] as const)('the hourly limit (%i) is waited for until it is reset', async (status) => {
  await using site = await startSite();
  site.emulator.inject({ answer: { kind: 'primary-limit', resetSeconds: 42, status } });
  const began = site.clock.now();
  expect(await site.github.openPullRequests()).toEqual(new Set([12]));
  const waited = site.clock.now() - began;
  expect(waited).toBeGreaterThanOrEqual(42_000);
  expect(waited).toBeLessThan(46_000);
  expect(site.logger.lines).toContainEqual(
    expect.stringMatching(
      /^info: GitHub limits the rate of requests: waiting 4\d\.\d s before GET .*pulls is sent again$/,
    ),
  );
});

test.each([403, 429] as const)('a secondary limit (%i) is waited for as long as it says', async (status) => {
  await using site = await startSite();
  site.emulator.inject({ answer: { kind: 'secondary-limit', retryAfter: 7, status } });
  const began = site.clock.now();
  await site.github.openPullRequests();
  expect(site.clock.now() - began).toBeGreaterThanOrEqual(7_000);
  expect(site.clock.now() - began).toBeLessThan(8_000);
});

test('a secondary limit that says nothing is given a minute, then two', async () => {
  await using site = await startSite();
  site.emulator.inject({ times: 2, answer: { kind: 'secondary-limit' } });
  const began = site.clock.now();
  await site.github.openPullRequests();
  expect(site.clock.now() - began).toBeGreaterThanOrEqual(180_000);
  expect(site.clock.now() - began).toBeLessThan(182_000);
});

test('a limit says that nothing was done: a comment is sent again, and is there once', async () => {
  await using site = await startSite();
  site.emulator.inject({
    operation: 'issues/create-comment',
    answer: { kind: 'secondary-limit', retryAfter: 60 },
  });
  await site.github.keepComment(comment);
  expect(site.emulator.comments(12)).toMatchObject([{ login: BOT, body: marked('text') }]);
});

test('a wait that is longer than our patience is not begun', async () => {
  await using site = await startSite();
  site.emulator.inject({ answer: { kind: 'primary-limit', resetSeconds: 1_800 } });
  const began = site.clock.now();
  const error = await refusalOf(site.github.openPullRequests());
  expect(site.clock.now()).toBe(began);
  expect(error).toMatchObject({ code: 'GITHUB_RATE_LIMIT', details: { limit: 'primary' } });
  expect(error.message).toMatch(/30 m 0\d s more/);
  expect(site.operations()).toHaveLength(1);
});

test('many waits together are not longer than our patience either', async () => {
  await using site = await startSite();
  site.emulator.inject({ times: 100, answer: { kind: 'secondary-limit', retryAfter: 50 } });
  const began = site.clock.now();
  const error = await refusalOf(site.open({ patience: 120_000 }).openPullRequests());
  expect(error.code).toBe('GITHUB_RATE_LIMIT');
  expect(error.message).toContain('3 tries');
  expect(site.clock.now() - began).toBeLessThan(120_000);
});

test('waiting does not use up the tries for a bad network', async () => {
  await using site = await startSite();
  site.emulator.inject({ times: 3, answer: { kind: 'secondary-limit', retryAfter: 1 } });
  site.emulator.inject({ from: 4, times: 3, answer: { kind: 'reset', when: 'before' } });
  expect(await site.github.openPullRequests()).toEqual(new Set([12]));
  expect(site.operations()).toHaveLength(7);
});

test('an abort ends the wait', async () => {
  await using site = await startSite();
  site.emulator.inject({ answer: { kind: 'secondary-limit', retryAfter: 60 } });
  const abort = new AbortController();
  const reason = new Error('the job was cancelled');
  const clock = {
    now: () => Date.now(),
    sleep: (_: number, signal?: AbortSignal) =>
      new Promise<void>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
        abort.abort(reason);
      }),
  };
  await expect(site.open({ clock, signal: abort.signal }).openPullRequests()).rejects.toBe(reason);
  expect(site.operations()).toHaveLength(1);
});

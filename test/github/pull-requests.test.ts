// Pull requests as the emulated GitHub has them.
import { expect, test } from '@jest/globals';
import { startSite } from './support.ts';

test('a pull request of this repository, and one of a fork', async () => {
  await using site = await startSite();
  site.emulator.setPull({
    number: 12,
    headSha: 'c'.repeat(40),
    headRef: 'add-$(reboot)',
    labels: ['preview', 'keep'],
  });
  site.emulator.setPull({ number: 13, fork: 'mallory/pageviews', state: 'closed', merged: true });
  expect(await site.github.pullRequest(12)).toEqual({
    number: 12,
    state: 'open',
    merged: false,
    headSha: 'c'.repeat(40),
    headRef: 'add-$(reboot)',
    fromFork: false,
    labels: ['preview', 'keep'],
  });
  expect(await site.github.pullRequest(13)).toMatchObject({ state: 'closed', merged: true, fromFork: true });
});

test('all open ones, over all pages', async () => {
  await using site = await startSite();
  for (let number = 100; number < 350; number += 1) site.emulator.setPull({ number });
  site.emulator.setPull({ number: 120, state: 'closed' });
  const open = await site.github.openPullRequests();
  expect(open.size).toBe(250);
  expect(open.has(349) && open.has(12) && !open.has(120)).toBe(true);
  expect(site.operations()).toEqual(['pulls/list', 'pulls/list', 'pulls/list']);
});

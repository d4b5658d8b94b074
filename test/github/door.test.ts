// How a door opens GitHub, and what it reads of the event.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { startGitHubEmulator } from '../../lab/github/index.ts';
import { openGitHub, readPullRequestEvent } from '../../src/doors/github.ts';
import { ConfigurationError } from '../../src/runtime/errors.ts';
import { recordingLogger } from '../unit/kubernetes/support/recording-logger.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'lamina-event-'));
afterAll(() => rmSync(directory, { recursive: true }));

const { signal } = new AbortController();

test('it speaks to the API that the runner names, with the token masked before', async () => {
  await using emulator = await startGitHubEmulator({ repository: 'Some-Org/some.repo' });
  emulator.setPull({ number: 3 });
  const logger = recordingLogger();
  const { env, token } = emulator;
  const github = await openGitHub({ token, env, logger, signal });
  expect(logger.masked).toEqual([token]);
  expect(github.repository).toEqual({ owner: 'Some-Org', name: 'some.repo' });
  expect(await github.openPullRequests()).toEqual(new Set([3]));
  expect(emulator.requests[0]).toMatchObject({ login: 'github-actions[bot]' });
});

test('on GitHub Enterprise Server both APIs are found below the address of one', async () => {
  await using emulator = await startGitHubEmulator({ enterprise: true });
  emulator.setPull({ number: 3 });
  const { env, token } = emulator;
  expect(env['GITHUB_API_URL']).toMatch(/\/api\/v3$/);
  const open = () => openGitHub({ token, env, logger: recordingLogger(), signal });
  await (await open()).keepComment({ number: 3, marker: 'plan', body: 'one' });
  await (await open()).keepComment({ number: 3, marker: 'plan', body: 'two' });
  expect(emulator.comments(3)).toMatchObject([{ body: '<!-- lamina:plan -->\ntwo' }]);
  expect(emulator.violations).toEqual([]);
});

const env = { GITHUB_REPOSITORY: 'octo/pageviews' };

test.each([
  ['no token', { token: '', env }, /No token/],
  ['a token with a line end', { token: 'ghs_x\n', env }, /characters that none has/],
  ['no repository', { token: 'ghs_x', env: {} }, /GITHUB_REPOSITORY: it is not set/],
  ['a strange repository', { token: 'ghs_x', env: { GITHUB_REPOSITORY: 'a/b/../c' } }, /"a\/b\/\.\.\/c"/],
  [
    'a strange address',
    { token: 'ghs_x', env: { ...env, GITHUB_API_URL: 'file:///etc' } },
    /"file:\/\/\/etc"/,
  ],
])('%s is refused before anything is loaded or sent', async (_, given, message) => {
  const logger = recordingLogger();
  const opened = openGitHub({ ...given, logger, signal });
  await expect(opened).rejects.toThrow(ConfigurationError);
  await expect(opened).rejects.toThrow(message);
  await expect(opened).rejects.toMatchObject({ remedy: expect.any(String) });
});

const eventFile = (content: unknown): { GITHUB_EVENT_PATH: string } => {
  const file = path.join(directory, `${Math.random()}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return { GITHUB_EVENT_PATH: file };
};

const pullRequest = {
  number: 12,
  state: 'open',
  merged: false,
  title: '`rm -rf /` ${{ secrets.TOKEN }}',
  head: { sha: 'c'.repeat(40), ref: 'x";$(reboot)', repo: { id: 1 } },
  base: { sha: 'b'.repeat(40), ref: 'main', repo: { id: 1 } },
  labels: [{ name: 'preview' }],
};

test('of a pull request event it reads the number, the action, the head, and whether it is a fork', async () => {
  const event = await readPullRequestEvent(
    eventFile({ action: 'synchronize', number: 12, pull_request: pullRequest }),
  );
  expect(event).toEqual({
    action: 'synchronize',
    number: 12,
    state: 'open',
    merged: false,
    headSha: 'c'.repeat(40),
    headRef: 'x";$(reboot)',
    fromFork: false,
    labels: ['preview'],
  });
});

test.each([
  ['of another repository', { id: 2 }],
  ['of one that was deleted', null],
])('a head %s is a fork', async (_, repo) => {
  const head = { ...pullRequest.head, repo };
  const event = await readPullRequestEvent(
    eventFile({ action: 'opened', pull_request: { ...pullRequest, head } }),
  );
  expect(event?.fromFork).toBe(true);
});

test('a merged one that was closed', async () => {
  const closed = { ...pullRequest, state: 'closed', merged: true };
  const event = await readPullRequestEvent(eventFile({ action: 'closed', pull_request: closed }));
  expect(event).toMatchObject({ action: 'closed', state: 'closed', merged: true });
});

test('an event of something else, and no event at all, are undefined', async () => {
  expect(await readPullRequestEvent(eventFile({ ref: 'refs/heads/main', commits: [] }))).toBeUndefined();
  expect(await readPullRequestEvent({})).toBeUndefined();
});

test.each([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['a number that is none', { action: 'opened', pull_request: { ...pullRequest, number: '12; reboot' } }],
  [
    'a commit that is none',
    {
      action: 'opened',
      pull_request: { ...pullRequest, head: { ...pullRequest.head, sha: '--upload-pack=x' } },
    },
  ],
  ['an action that is none', { action: 'opened\n::set-output', pull_request: pullRequest }],
])('%s is refused', async (_, content) => {
  const given = eventFile(content);
  const read = readPullRequestEvent(given);
  await expect(read).rejects.toThrow(ConfigurationError);
  await expect(read).rejects.toThrow(given.GITHUB_EVENT_PATH);
});

test('a file that is not there is refused', async () => {
  await expect(readPullRequestEvent({ GITHUB_EVENT_PATH: '/nowhere/event.json' })).rejects.toThrow(
    ConfigurationError,
  );
});

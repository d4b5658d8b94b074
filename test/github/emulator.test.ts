// The emulator itself: as strict as GitHub's API description, and a program of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { startGitHubEmulator, type GitHubEmulator } from '../../lab/github/index.ts';

const ask = (
  emulator: Pick<GitHubEmulator, 'url' | 'token'>,
  method: string,
  where: string,
  body?: unknown,
): Promise<Response> =>
  fetch(`${emulator.url}${where}`, {
    method,
    headers: { authorization: `token ${emulator.token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

test.each([
  ['a body of a wrong type', 'POST', '/issues/12/comments', { body: 7 }, /body\/body must be string/],
  ['a body without what is required', 'POST', '/deployments', {}, /must have required property 'ref'/],
  [
    'a field that GitHub does not know',
    'POST',
    '/issues/12/comments',
    { body: 'x', colour: 1 },
    /body\/colour is unknown/,
  ],
  ['a state that is none', 'POST', '/deployments/1/statuses', { state: 'done' }, /must be equal to one of/],
  ['a parameter that is none', 'GET', '/pulls?state=fresh', undefined, /query\/state must be equal/],
  [
    'a parameter that GitHub does not know',
    'GET',
    '/pulls?colour=1',
    undefined,
    /query parameter colour is unknown/,
  ],
  ['a number that is none', 'GET', '/pulls/twelve', undefined, /path\/pull_number must be integer/],
])('%s is refused and remembered', async (_, method, where, body, problem) => {
  await using emulator = await startGitHubEmulator();
  emulator.setPull({ number: 12 });
  const answer = await ask(emulator, method, `/repos/octo/pageviews${where}`, body);
  expect(answer.status).toBe(422);
  expect(emulator.violations).toEqual([expect.stringMatching(problem)]);
});

test('what GitHub does not have, and what is not played, is not found, and remembered', async () => {
  await using emulator = await startGitHubEmulator();
  expect((await ask(emulator, 'GET', '/repos/octo/pageviews/previews')).status).toBe(404);
  expect(emulator.violations).toEqual(['GET /repos/octo/pageviews/previews is not played']);
});

test('another repository is not found', async () => {
  await using emulator = await startGitHubEmulator();
  expect((await ask(emulator, 'GET', '/repos/octo/other')).status).toBe(404);
  expect(emulator.violations).toEqual([]);
});

test('a comment of more than 65,536 characters is refused', async () => {
  await using emulator = await startGitHubEmulator();
  emulator.setPull({ number: 12 });
  const where = '/repos/octo/pageviews/issues/12/comments';
  expect((await ask(emulator, 'POST', where, { body: 'x'.repeat(65_536) })).status).toBe(201);
  const refused = await ask(emulator, 'POST', where, { body: 'x'.repeat(65_537) });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('maximum is 65536 characters');
});

test('as a program it prints its environment, is set and read over HTTP, and ends on SIGTERM', async () => {
  const main = path.resolve(import.meta.dirname, '../../lab/github/main.ts');
  const child = spawn(process.execPath, [main, '--port', '0', '--repository', 'a/b', '--pull', '7'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const env: Record<string, string> = {};
    for await (const line of createInterface(child.stdout)) {
      const [, name = '', value = ''] = /^export (\w+)=(.*)$/.exec(line) ?? [];
      env[name] = value;
      if (name === 'GITHUB_TOKEN') break;
    }
    const emulator = { url: env['GITHUB_API_URL']!, token: env['GITHUB_TOKEN']! };
    expect(env['GITHUB_REPOSITORY']).toBe('a/b');
    expect((await ask(emulator, 'GET', '/repos/a/b/pulls/7')).status).toBe(200);

    expect((await ask(emulator, 'POST', '/_lab/pulls', { number: 8, state: 'closed' })).status).toBe(204);
    expect((await ask(emulator, 'GET', '/repos/a/b/pulls/8')).status).toBe(200);
    await ask(emulator, 'POST', '/_lab/comments', { number: 7, login: 'octocat', body: 'hello' });
    const comments = await (await ask(emulator, 'GET', '/_lab/comments?number=7')).json();
    expect(comments).toMatchObject([{ login: 'octocat', body: 'hello' }]);

    await ask(emulator, 'POST', '/_lab/faults', { answer: { kind: 'server-error', status: 502 } });
    expect((await ask(emulator, 'GET', '/repos/a/b')).status).toBe(502);
    expect((await ask(emulator, 'GET', '/repos/a/b')).status).toBe(200);

    const requests = await (await ask(emulator, 'GET', '/_lab/requests')).json();
    expect(requests).toMatchObject([
      { operation: 'pulls/get', status: 200 },
      { operation: 'pulls/get' },
      { operation: 'repos/get', status: 502 },
      { operation: 'repos/get', status: 200 },
    ]);
    expect((await ask(emulator, 'GET', '/_lab/nothing')).status).toBe(404);
    expect(await (await ask(emulator, 'GET', '/_lab/violations')).json()).toEqual([]);
  } finally {
    child.kill('SIGTERM');
  }
  expect(await once(child, 'exit')).toEqual([0, null]);
});

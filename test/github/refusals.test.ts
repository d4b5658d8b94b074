// What GitHub refuses, and how it is told.
import { expect, test } from '@jest/globals';
import type { FaultAnswer } from '../../lab/github/index.ts';
import { toGitHubError } from '../../src/github/errors.ts';
import { refusalOf, startSite } from './support.ts';

const comment = { number: 12, marker: 'preview', body: 'text' };
const deployment = {
  ref: 'a'.repeat(40),
  environment: 'preview',
  task: 'preview:pr-12',
  description: '',
  transient: true,
};

test.each([
  ['pull_requests', 'pull-requests: write', 'create comments', 'keepComment'],
  ['deployments', 'deployments: write', 'create deployments', 'createDeployment'],
] as const)('a token without %s is told to be given `%s`', async (missing, permission, verb, method) => {
  await using site = await startSite();
  const all = { contents: 'read', pull_requests: 'write', deployments: 'write' } as const;
  site.emulator.addToken({
    token: 'ghs_less',
    login: 'github-actions[bot]',
    permissions: { ...all, [missing]: 'read' },
  });
  const github = site.open({ token: 'ghs_less' });
  const error = await refusalOf(
    method === 'keepComment' ? github.keepComment(comment) : github.createDeployment(deployment),
  );
  expect(error.code).toBe('GITHUB_PERMISSION');
  expect(error.message).toContain(`may not ${verb}`);
  expect(error.message).toContain('Resource not accessible by integration');
  expect(error.remedy).toContain(`\`permissions: ${permission}\``);
  expect(error.remedy).toContain('from a fork never has it');
  expect(error.details).toMatchObject({ status: 403, permission });
  // Nothing of it passes by itself.
  expect(site.operations().filter((operation) => operation.includes('create'))).toHaveLength(1);
});

test("the permission is the one that GitHub's header names, not the one that was expected", async () => {
  await using site = await startSite();
  site.emulator.inject({
    operation: 'repos/list-deployments',
    answer: { kind: 'forbidden', permissions: 'metadata=read,actions=read,repository_projects=write' },
  });
  const { remedy } = await refusalOf(site.github.listDeployments(deployment));
  expect(remedy).toContain('`permissions: actions: read, repository-projects: write`');
});

test('without that header the permission is still named', async () => {
  await using site = await startSite();
  site.emulator.inject({ answer: { kind: 'forbidden', withoutHeader: true } });
  const { remedy } = await refusalOf(site.github.openPullRequests());
  expect(remedy).toContain('`permissions: pull-requests: read`');
});

test('a comment on a locked pull request is no matter of permissions', async () => {
  await using site = await startSite();
  site.emulator.setPull({ number: 12, locked: true });
  const error = await refusalOf(site.github.keepComment(comment));
  expect(error.code).toBe('GITHUB_API');
  expect(error.message).toContain('issue is locked');
  expect(error.remedy).toContain('Unlock the conversation of octo/pageviews#12');
});

test('a token that GitHub does not know', async () => {
  await using site = await startSite();
  const error = await refusalOf(site.open({ token: 'ghs_unknown' }).openPullRequests());
  expect(error).toMatchObject({ code: 'GITHUB_CREDENTIALS', status: 401 });
  expect(JSON.stringify([error.message, error.details, error.remedy, error.stack])).not.toContain(
    'ghs_unknown',
  );
  expect(site.operations()).toHaveLength(1);
});

test('a pull request that does not exist is undefined; one that may not be seen is an error', async () => {
  await using site = await startSite({ private: true });
  expect(await site.github.pullRequest(99)).toBeUndefined();
  site.emulator.addToken({ token: 'ghs_nothing', login: 'github-actions[bot]', permissions: {} });
  const blind = site.open({ token: 'ghs_nothing' });
  const error = await refusalOf(blind.pullRequest(12));
  expect(error).toMatchObject({ code: 'GITHUB_NOT_FOUND' });
  expect(error.remedy).toContain('`permissions: pull-requests: read`');
  await expect(blind.openPullRequests()).rejects.toMatchObject({ code: 'GITHUB_NOT_FOUND' });
});

test('a comment on what does not exist names it', async () => {
  await using site = await startSite();
  const error = await refusalOf(site.github.keepComment({ ...comment, number: 404 }));
  expect(error.message).toContain('octo/pageviews#404');
});

test('a commit that GitHub does not know is told in its words', async () => {
  await using site = await startSite();
  const error = await refusalOf(site.github.createDeployment({ ...deployment, ref: 'nowhere' }));
  expect(error.message).toContain('No ref found for: nowhere');
  expect(error.remedy).toContain('by its own words');
  expect(error.details).toMatchObject({ status: 422 });
});

test('what GitHub repeats is no command to the runner', async () => {
  await using site = await startSite();
  const ref = 'a\n::error::b ##[error]c';
  const { message } = await refusalOf(site.github.createDeployment({ ...deployment, ref }));
  expect(message).not.toMatch(/\n|##\[/);
});

test('a page of somebody else is neither believed nor asked for again', async () => {
  await using site = await startSite();
  site.emulator.inject({ answer: { kind: 'page' } });
  const error = await refusalOf(site.github.openPullRequests());
  expect(error.message).toContain('something other than JSON');
  expect(error.remedy).toContain('GITHUB_API_URL');
  expect(site.operations()).toHaveLength(1);
});

test.each<FaultAnswer>([
  { kind: 'reset', when: 'before' },
  { kind: 'reset', when: 'body' },
  { kind: 'server-error', status: 500 },
  { kind: 'server-error', status: 502 },
  { kind: 'page', status: 503 },
])('a read is sent again after %j', async (answer) => {
  await using site = await startSite();
  site.emulator.inject({ times: 3, answer });
  expect(await site.github.openPullRequests()).toEqual(new Set([12]));
  expect(site.operations()).toHaveLength(4);
});

test('a read is given up after four tries, and says so', async () => {
  await using site = await startSite();
  site.emulator.inject({ times: 100, answer: { kind: 'reset', when: 'body' } });
  const error = await refusalOf(site.github.openPullRequests());
  expect(error).toMatchObject({ code: 'GITHUB_UNREACHABLE', status: 0 });
  expect(error.message).toMatch(/was cut off \(4 tries in /);
  expect(site.operations()).toHaveLength(4);
});

test('an answer that does not come in time counts as lost', async () => {
  await using site = await startSite();
  site.emulator.inject({ answer: { kind: 'slow', milliseconds: 4_000 } });
  const began = Date.now();
  expect(await site.open({ answerTimeout: 700 }).openPullRequests()).toEqual(new Set([12]));
  expect(Date.now() - began).toBeLessThan(3_500);
  expect(site.operations()).toHaveLength(2);
});

test('an abort ends a request at once, with its own reason', async () => {
  await using site = await startSite();
  site.emulator.inject({ answer: { kind: 'slow', milliseconds: 5_000 } });
  const abort = new AbortController();
  const reason = new Error('the job was cancelled');
  const asked = site.open({ signal: abort.signal }).openPullRequests();
  const began = Date.now();
  setTimeout(() => abort.abort(reason), 100);
  await expect(asked).rejects.toBe(reason);
  expect(Date.now() - began).toBeLessThan(3_500);
  await expect(site.open({ signal: abort.signal }).openPullRequests()).rejects.toBe(reason);
  expect(site.operations()).toHaveLength(1);
});

test('an answer that stops half-way counts as lost after its time', async () => {
  await using site = await startSite();
  site.emulator.inject({ answer: { kind: 'stall' } });
  expect(await site.open({ answerTimeout: 700 }).openPullRequests()).toEqual(new Set([12]));
  expect(site.operations()).toHaveLength(2);
});

test('an abort in the middle of an answer is an abort, and no answer that was cut off', async () => {
  await using site = await startSite();
  site.emulator.inject({ answer: { kind: 'stall' } });
  const abort = new AbortController();
  const reason = new Error('the job was cancelled');
  setTimeout(() => abort.abort(reason), 300);
  await expect(site.open({ signal: abort.signal }).openPullRequests()).rejects.toBe(reason);
});

test('a personal access token is told to be given the permission of its own kind', () => {
  const said = 'Resource not accessible by personal access token';
  const response = { data: { message: said }, headers: {} };
  const thrown = Object.assign(new Error(said), { status: 403, response });
  const asked = { route: 'POST /x', subject: 'octo/pageviews#12', needs: 'pull-requests: write' };
  const { code, remedy } = toGitHubError(thrown, asked, 0);
  expect(code).toBe('GITHUB_PERMISSION');
  expect(remedy).toMatch(/^Give the personal access token the repository permission "pull-requests: write"/);
});

test('where nobody listens, the remedy names the network', async () => {
  await using site = await startSite();
  const error = await refusalOf(site.open({ apiUrl: 'http://127.0.0.1:9' }).openPullRequests());
  expect(error.code).toBe('GITHUB_UNREACHABLE');
  expect(error.remedy).toContain('HTTPS_PROXY');
  expect(error.message).toContain('4 tries');
});

// The sticky comment against the emulated GitHub.
import { expect, test } from '@jest/globals';
import { BOT, marked, startSite } from './support.ts';

const comment = (body: string) => ({ number: 12, marker: 'preview', body });
const PERSON = 'mallory';

test('the first text makes a comment with a hidden marker, the next one edits it in place, the same writes nothing', async () => {
  await using site = await startSite();
  const { emulator, github } = site;
  const created = await github.keepComment(comment('one'));
  expect(created.changed).toBe('created');
  expect(emulator.comments(12)).toMatchObject([{ login: BOT, body: marked('one') }]);

  emulator.clearRequests();
  const updated = await site.open().keepComment(comment('two'));
  expect(updated).toEqual({ url: created.url, changed: 'updated' });
  expect(site.operations()).toEqual(['issues/list-comments', 'graphql', 'issues/update-comment']);
  expect(emulator.comments(12).map(({ body }) => body)).toEqual([marked('two')]);

  emulator.clearRequests();
  expect((await site.open().keepComment(comment('two'))).changed).toBe('none');
  expect(site.operations()).toEqual(['issues/list-comments', 'graphql']);
});

test('the first comment of a run takes three requests: a look, the comment, a look for another run', async () => {
  await using site = await startSite();
  await site.github.keepComment(comment('one'));
  expect(site.operations()).toEqual([
    'issues/list-comments',
    'issues/create-comment',
    'issues/list-comments',
  ]);
});

test('a comment that a person edited in the browser, with its line ends, is still the same text', async () => {
  await using site = await startSite();
  site.emulator.addComment({ number: 12, login: BOT, body: marked('one\ntwo').replaceAll('\n', '\r\n') });
  expect((await site.github.keepComment(comment('one\ntwo'))).changed).toBe('none');
});

test('comments with other markers are others', async () => {
  await using site = await startSite();
  await site.github.keepComment(comment('a preview'));
  await site.github.keepComment({ ...comment('a plan'), marker: 'plan' });
  await site.github.keepComment({ ...comment('a plan of it'), marker: 'plan:it' });
  expect(site.emulator.comments(12).map(({ body }) => body)).toEqual([
    marked('a preview'),
    marked('a plan', 'plan'),
    marked('a plan of it', 'plan:it'),
  ]);
});

test('a comment that was deleted by hand is made anew', async () => {
  await using site = await startSite();
  await site.github.keepComment(comment('one'));
  site.emulator.deleteComment(site.emulator.comments(12)[0]!.id);
  expect((await site.github.keepComment(comment('two'))).changed).toBe('created');
  expect(site.emulator.comments(12).map(({ body }) => body)).toEqual([marked('two')]);
});

test('an edit that finds the comment gone looks again', async () => {
  await using site = await startSite();
  site.emulator.addComment({ number: 12, login: BOT, body: marked('one') });
  using fault = site.emulator.inject({ operation: 'issues/update-comment', answer: { kind: 'not-found' } });
  expect((await site.github.keepComment(comment('two'))).changed).toBe('updated');
  expect(fault.met).toBe(1);
  expect(site.emulator.comments(12).map(({ body }) => body)).toEqual([marked('two')]);
});

test.each([
  ['has it on its first line, as ours', marked('one')],
  ['quotes it', `> ${marked('one')}\n\nWhat is this?`],
  ['has it further down', `See:\n${marked('one')}`],
])('what somebody else wrote is left alone although it %s', async (_, body) => {
  await using site = await startSite();
  const theirs = site.emulator.addComment({ number: 12, login: PERSON, body });
  expect((await site.github.keepComment(comment('one'))).changed).toBe('created');
  await site.github.keepComment(comment('two'));
  expect(site.emulator.comments(12)).toMatchObject([theirs, { login: BOT, body: marked('two') }]);
});

test('what another action quotes under the name of the same bot is left alone', async () => {
  await using site = await startSite();
  const echo = site.emulator.addComment({ number: 12, login: BOT, body: `You said:\n> ${marked('one')}` });
  await site.github.keepComment(comment('one'));
  expect(site.emulator.comments(12)).toMatchObject([echo, { body: marked('one') }]);
});

test('it is found on the second page too', async () => {
  await using site = await startSite();
  for (let index = 0; index < 130; index += 1)
    site.emulator.addComment({ number: 12, login: PERSON, body: `Word ${index}` });
  const own = site.emulator.addComment({ number: 12, login: BOT, body: marked('one') });
  expect((await site.github.keepComment(comment('two'))).changed).toBe('updated');
  expect(site.operations()).toEqual([
    'issues/list-comments',
    'issues/list-comments',
    'graphql',
    'issues/update-comment',
  ]);
  expect(site.emulator.comments(12).at(-1)).toMatchObject({ id: own.id, body: marked('two') });
});

test('of two that are there, the older is kept and the other goes', async () => {
  await using site = await startSite();
  const older = site.emulator.addComment({ number: 12, login: BOT, body: marked('one') });
  site.emulator.addComment({ number: 12, login: BOT, body: marked('one, again') });
  await site.github.keepComment(comment('two'));
  expect(site.emulator.comments(12)).toMatchObject([{ id: older.id, body: marked('two') }]);
});

test('runs that race leave one comment, whoever comes first', async () => {
  await using site = await startSite();
  const runs = Array.from({ length: 6 }, (_, index) => site.open().keepComment(comment(`run ${index}`)));
  const kept = await Promise.all(runs);
  expect(site.emulator.comments(12)).toHaveLength(1);
  expect(site.emulator.comments(12)[0]!.body).toMatch(/^<!-- lamina:preview -->\nrun \d$/);
  expect(kept.filter(({ changed }) => changed === 'created')).toHaveLength(1);
  // It was a race: at least two had seen none.
  const created = site.operations().filter((operation) => operation === 'issues/create-comment');
  expect(created.length).toBeGreaterThan(1);
});

test('a list that does not show the new comment yet does not make another one', async () => {
  await using site = await startSite();
  using fault = site.emulator.inject({
    operation: 'issues/list-comments',
    from: 2,
    answer: { kind: 'stale' },
  });
  expect((await site.github.keepComment(comment('one'))).changed).toBe('created');
  expect(fault.met).toBe(1);
  expect(site.emulator.comments(12)).toHaveLength(1);
});

test('the text of the later of two runs stays, although its own comment went', async () => {
  await using site = await startSite();
  // Both looks of the beginning come before either comment; the slow one comments last.
  using slow = site.emulator.inject({
    operation: 'issues/create-comment',
    from: 2,
    answer: { kind: 'slow', milliseconds: 300 },
  });
  const early = site.open().keepComment(comment('early'));
  const late = site.open().keepComment(comment('late'));
  const kept = await Promise.all([early, late]);
  expect(slow.met).toBe(1);
  const changes = kept.map(({ changed }) => changed);
  const loser = changes.indexOf('updated') === 0 ? 'early' : 'late';
  expect(changes.toSorted()).toEqual(['created', 'updated']);
  expect(site.emulator.comments(12)).toMatchObject([{ body: marked(loser) }]);
});

test.each(['after', 'body'] as const)(
  'an answer that is lost (%s) does not make a second comment',
  async (when) => {
    await using site = await startSite();
    using fault = site.emulator.inject({
      operation: 'issues/create-comment',
      answer: { kind: 'reset', when },
    });
    const kept = await site.github.keepComment(comment('one'));
    expect(fault.met).toBe(1);
    expect(site.emulator.comments(12)).toHaveLength(1);
    expect(kept.url).toContain(`issuecomment-${site.emulator.comments(12)[0]!.id}`);
    expect(site.operations().filter((operation) => operation === 'issues/create-comment')).toHaveLength(1);
  },
);

test.each([500, 502, 503] as const)(
  'a %i that comes after the comment does not make another one',
  async (status) => {
    await using site = await startSite();
    site.emulator.inject({
      operation: 'issues/create-comment',
      answer: { kind: 'server-error', status, when: 'after' },
    });
    await site.github.keepComment(comment('one'));
    expect(site.emulator.comments(12)).toHaveLength(1);
  },
);

test('a comment that was not made is made at the next try, after a look', async () => {
  await using site = await startSite();
  site.emulator.inject({ operation: 'issues/create-comment', answer: { kind: 'server-error', status: 502 } });
  expect((await site.github.keepComment(comment('one'))).changed).toBe('created');
  expect(site.operations()).toEqual([
    'issues/list-comments',
    'issues/create-comment',
    'issues/list-comments',
    'issues/create-comment',
    'issues/list-comments',
  ]);
});

test('once an answer was lost, every further try looks first, whatever stopped the one before', async () => {
  await using site = await startSite();
  const operation = 'issues/create-comment';
  site.emulator.inject({ operation, answer: { kind: 'server-error', status: 502 } });
  site.emulator.inject({ operation, from: 2, answer: { kind: 'secondary-limit', retryAfter: 1 } });
  await site.github.keepComment(comment('one'));
  const look = 'issues/list-comments';
  expect(site.operations()).toEqual([look, operation, look, operation, look, operation, look]);
});

test('an edit is sent again where GitHub did not answer', async () => {
  await using site = await startSite();
  site.emulator.addComment({ number: 12, login: BOT, body: marked('one') });
  site.emulator.inject({
    operation: 'issues/update-comment',
    times: 2,
    answer: { kind: 'server-error', status: 503 },
  });
  expect((await site.github.keepComment(comment('two'))).changed).toBe('updated');
  expect(site.operations().filter((operation) => operation === 'issues/update-comment')).toHaveLength(3);
});

test('a text that is too long is cut, and GitHub takes it', async () => {
  await using site = await startSite();
  const line = '| a row | of a table |\n';
  await site.github.keepComment(comment(`First line\n${line.repeat(5000)}`));
  const [{ body } = { body: '' }] = site.emulator.comments(12);
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body.length).toBeGreaterThan(65_000);
  expect(body).toMatch(/^<!-- lamina:preview -->\nFirst line\n/);
  expect(body).toMatch(/_Cut here: .*_\n$/);
  // Cut in the same way the next time.
  expect((await site.github.keepComment(comment(`First line\n${line.repeat(5000)}`))).changed).toBe('none');
});

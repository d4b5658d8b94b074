// What GitHub is asked about a preview, and what it is told.
import { describe, expect, test } from '@jest/globals';
import { findRepository, findRepositoryHere, findTarget } from '../../../src/doors/preview/target.ts';
import { createAnnouncer, type Announcer, type AnnounceOptions } from '../../../src/previews/announce.ts';
import { openGate, refuseFork } from '../../../src/previews/gate.ts';
import { previewOf } from '../../../src/previews/identity.ts';
import { ConfigurationError, InterruptedError } from '../../../src/runtime/errors.ts';
import type { Exec } from '../../../src/runtime/exec.ts';
import { recordingLogger } from '../kubernetes/support/recording-logger.ts';
import { FakeGitHub, pullRequest } from './fake-github.ts';

const repository = { owner: 'octo', name: 'shop' };
const id = previewOf(repository, 12);
const HEAD = 'a'.repeat(40);

describe('a pull request from a fork', () => {
  const fork = pullRequest(12, { fromFork: true });

  test('is refused, with the reason and the way out', () => {
    expect(() => {
      refuseFork(id, fork, 'apply');
    }).toThrow(ConfigurationError);
    expect(() => {
      refuseFork(id, fork, 'apply');
    }).toThrow('Pull request 12 comes from a fork: it gets a plan, and nothing is deployed for it');
  });

  test('is planned', () => {
    refuseFork(id, fork, 'plan');
  });
});

describe('the gate', () => {
  test('asks GitHub anew each time, and never the event, which is old', async () => {
    const github = new FakeGitHub(pullRequest(12));
    const isOpen = openGate(id, pullRequest(12), github, recordingLogger());
    expect(await isOpen()).toBe(true);
    github.pulls.set(12, pullRequest(12, { state: 'closed' }));
    expect(await isOpen()).toBe(false);
  });

  test('lets nobody pass on a guess: no answer is an error', async () => {
    const github = new FakeGitHub(pullRequest(12));
    const isOpen = openGate(id, undefined, github, recordingLogger());
    github.refused.add('pullRequest');
    await expect(isOpen()).rejects.toThrow('GitHub refused pullRequest');
    github.refused.clear();
    github.pulls.clear();
    await expect(isOpen()).rejects.toThrow('has no pull request 12 that this token may see');
  });

  test('takes the event’s word without a token, and says that it does', async () => {
    const logger = recordingLogger();
    expect(await openGate(id, pullRequest(12, { state: 'closed' }), undefined, logger)()).toBe(false);
    expect(await openGate(id, undefined, undefined, logger)()).toBe(true);
    expect(logger.lines[0]).toContain('nobody is asked whether pull request 12 is still open');
  });
});

describe('the announcer', () => {
  const announcer = (github: FakeGitHub | undefined, more: Partial<AnnounceOptions> = {}) => {
    const logger = recordingLogger();
    const options = { github, logger, signal: new AbortController().signal, comments: true, records: true };
    const made: Announcer = createAnnouncer({ ...options, runUrl: 'https://ci.test/1', ...more });
    return { made, logger };
  };

  test('keeps one deployment of one environment alive: the new one, and with the preview none', async () => {
    const github = new FakeGitHub();
    for (const commit of [HEAD, 'b'.repeat(40)]) {
      const { made } = announcer(github);
      await made.begin(id, commit);
      await made.end(id, { state: 'success', description: 'Ready', url: 'https://a.test' });
    }
    await announcer(github).made.removed(id);
    expect(github.deployments.map(({ request }) => request)).toMatchObject([
      { ref: HEAD, environment: 'preview', task: 'preview:pr-12', transient: true },
      { ref: 'b'.repeat(40), environment: 'preview', task: 'preview:pr-12', transient: true },
    ]);
    expect(github.statuses.map((status) => `${status.id} ${status.state}`)).toEqual([
      '1 in_progress',
      '1 success',
      '2 in_progress',
      '1 inactive',
      '2 success',
      '2 inactive',
      '1 inactive',
    ]);
    expect(github.statuses[1]).toMatchObject({
      environmentUrl: 'https://a.test',
      logUrl: 'https://ci.test/1',
    });
  });

  test('ends no deployment that it has not begun', async () => {
    const github = new FakeGitHub();
    await announcer(github).made.end(id, { state: 'failure', description: 'Not deployed' });
    expect(github.statuses).toEqual([]);
  });

  test('warns of what cannot be written, with the remedy, and fails nothing', async () => {
    const github = new FakeGitHub();
    for (const name of ['keepComment', 'createDeployment', 'listDeployments'] as const)
      github.refused.add(name);
    const { made, logger } = announcer(github);
    await made.begin(id, HEAD);
    await made.comment(id, 'text');
    await made.removed(id);
    expect(logger.lines).toEqual([
      'warning: The deployment record was not begun: GitHub refused createDeployment. Try later.',
      'warning: The comment in pull request 12 was not written: GitHub refused keepComment. Try later.',
      `warning: The deployment record of ${id.namespace} was not ended: GitHub refused listDeployments. Try later.`,
    ]);
  });

  test('is cut off by an interruption, which is no matter of warnings', async () => {
    const controller = new AbortController();
    const github = new FakeGitHub();
    github.refused.add('keepComment');
    controller.abort(new InterruptedError());
    await expect(announcer(github, { signal: controller.signal }).made.comment(id, 'x')).rejects.toThrow(
      InterruptedError,
    );
  });

  test('tells nobody anything without a token, or where it is not to', async () => {
    const github = new FakeGitHub();
    const { made } = announcer(github, { comments: false, records: false });
    await made.begin(id, HEAD);
    await made.comment(id, 'x');
    await announcer(undefined).made.comment(id, 'x');
    expect(github.calls).toEqual([]);
  });
});

describe('which pull request', () => {
  test('is the one that was given, before that of the event', async () => {
    const github = new FakeGitHub(pullRequest(3, { fromFork: true }));
    const target = await findTarget('3', repository, pullRequest(12), github);
    expect(target).toMatchObject({ id: { pullRequest: 3 }, pullRequest: { number: 3, fromFork: true } });
  });

  test('is that of the event without a question to GitHub', async () => {
    const github = new FakeGitHub(pullRequest(12, { fromFork: true }));
    expect((await findTarget('12', repository, pullRequest(12), github)).pullRequest?.fromFork).toBe(false);
    expect(github.calls).toEqual([]);
  });

  test('is that of the event, as the event tells it', async () => {
    const hostile = pullRequest(12, { headRef: '$(rm -rf /)', labels: ['"; drop', '../../etc'] });
    const target = await findTarget('', repository, hostile, undefined);
    expect(target.id).toEqual(id);
    expect(JSON.stringify(target.id)).not.toMatch(/rm -rf|drop|etc/);
  });

  test.each([
    ['', 'No pull request was given, and the event of this run is about none'],
    ['x', '"x" is no number of a pull request'],
    ['99', 'octo/shop has no pull request 99 that this token may see'],
  ])('"%s" without an event is an error that says what to give', async (given, message) => {
    await expect(findTarget(given, repository, undefined, new FakeGitHub())).rejects.toThrow(message);
  });
});

describe('which repository', () => {
  const remote =
    (url: string): Exec =>
    async (command, args) => {
      expect([command, ...args]).toEqual(['git', 'remote', 'get-url', 'origin']);
      return { exitCode: url === '' ? 2 : 0, stdout: `${url}\n`, stderr: '' };
    };

  test('is the given one before the run’s own', () => {
    expect(findRepository('octo/other', { GITHUB_REPOSITORY: 'octo/shop' })).toEqual({
      owner: 'octo',
      name: 'other',
    });
    expect(findRepository('', { GITHUB_REPOSITORY: 'octo/shop' })).toEqual(repository);
    expect(() => findRepository('', {})).toThrow('No repository was given');
  });

  test.each([
    'https://github.com/octo/shop',
    'https://github.com/octo/shop.git',
    'git@github.com:octo/shop.git',
    'ssh://git@github.example:2222/octo/shop.git/',
  ])('in a terminal is the remote %s', async (url) => {
    expect(await findRepositoryHere('', {}, remote(url))).toEqual(repository);
  });

  test('in a terminal that stands in no checkout must be given', async () => {
    await expect(findRepositoryHere('', {}, remote(''))).rejects.toThrow(
      'no checkout with a remote "origin"',
    );
  });
});

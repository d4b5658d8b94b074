// The plan's comment, as a door writes it: on the pull request of the run, once, and never the run's failure.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startGitHubEmulator, type GitHubEmulator } from '../../lab/github/index.ts';
import { commentPlan } from '../../src/doors/plan-comment.ts';
import { recordingLogger } from '../unit/kubernetes/support/recording-logger.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'lamina-event-'));
const event = path.join(directory, 'event.json');
const { signal } = new AbortController();
const plans = [{ layer: 'speed', changes: [], helm: [] }];
let emulator: GitHubEmulator;

beforeAll(async () => {
  emulator = await startGitHubEmulator();
  emulator.setPull({ number: 12 });
  const head = { sha: 'a'.repeat(40), ref: 'topic', repo: { id: 1 } };
  const pull = {
    ...{ number: 12, state: 'open', merged: false, labels: [], head },
    base: { repo: { id: 1 } },
  };
  writeFileSync(event, JSON.stringify({ action: 'synchronize', pull_request: pull }));
});
afterAll(async () => {
  await emulator.stop();
  rmSync(directory, { recursive: true });
});

const comment = async (environment: string, more: NodeJS.ProcessEnv = {}, token = emulator.token) => {
  const logger = recordingLogger();
  const env = { ...emulator.env, GITHUB_EVENT_PATH: event, ...more };
  await commentPlan({ plans, environment, token, env, logger, signal });
  return logger;
};

test('it stays one for an environment, however often a plan is made', async () => {
  expect((await comment('')).lines.join()).not.toContain('warning');
  await comment('');
  await comment('production');
  expect(emulator.comments(12).map(({ body }) => body.split('\n')[0])).toEqual([
    '<!-- lamina:plan -->',
    '<!-- lamina:plan/production -->',
  ]);
  expect(emulator.violations).toEqual([]);
});

test('a run that is for no pull request writes none, and says so', async () => {
  const logger = await comment('', { GITHUB_EVENT_PATH: '' });
  expect(logger.lines).toContain('info: No comment: this run is not for a pull request');
});

test('what GitHub refuses is a warning with the remedy', async () => {
  const before = emulator.comments(12).length;
  const logger = await comment('staging', {}, 'ghs_of_nobody');
  expect(logger.lines.join()).toContain('warning: The plan could not be written as a comment');
  expect(emulator.comments(12)).toHaveLength(before);
});

// What each door loads when it is opened: a large library must not cost the doors that do not need it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { actionNames } from '../../../src/actions/names.ts';

const dist = path.resolve(import.meta.dirname, '../../../dist');
const chunks = readdirSync(path.join(dist, 'lib')).filter((file) => file.endsWith('.js'));
const holds =
  (mark: string) =>
  (file: string): boolean =>
    readFileSync(path.join(dist, 'lib', file), 'utf8').includes(mark);
const holdsSdk = holds('aws-sdk-js');
const holdsGitHubClient = holds('octokit-core');

/** Prints the path of every module as it is loaded. */
const HOOK = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({ load: (url, context, next) => { if (url.startsWith('file:')) console.log('loaded ' + url); return next(url, context); } });
`)}`;

/** The chunks that an action loads until it refuses inputs that no action takes. */
function loadedBy(action: string): string[] {
  const { stdout } = spawnSync(process.execPath, ['--import', HOOK, path.join(dist, action, 'index.js')], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], INPUT_SUMMARY: 'wrong' },
  });
  expect(stdout).toContain('::error::input "summary"');
  return [...stdout.matchAll(/^loaded file:.*\/dist\/lib\/(\S+)$/gm)].map(([, file = '']) => file);
}

test('the AWS SDK is in one chunk', () => {
  expect(chunks.filter(holdsSdk)).toHaveLength(1);
});

test.each(actionNames)('%s loads it only if it works on AWS', (action) => {
  const loaded = loadedBy(action);
  expect(loaded).toContain('index.js');
  expect(loaded.some(holdsSdk)).toBe(action === 'setup-ebs-access');
});

test('the client of GitHub is in one chunk, which no action loads before it has a token', () => {
  expect(chunks.filter(holdsGitHubClient)).toHaveLength(1);
  for (const action of actionNames) expect(loadedBy(action).filter(holdsGitHubClient)).toEqual([]);
});

test('the terminal does not load the SDK either, until it looks at AWS', () => {
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', HOOK, path.join(dist, 'cli', 'index.js'), 'up', '--layers', 'nowhere'],
    { encoding: 'utf8' },
  );
  const loaded = [...stdout.matchAll(/^loaded file:.*\/dist\/lib\/(\S+)$/gm)].map(([, file = '']) => file);
  expect(loaded.length).toBeGreaterThan(3);
  expect(loaded.filter(holdsSdk)).toEqual([]);
});

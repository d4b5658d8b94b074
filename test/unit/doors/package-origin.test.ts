// Which repository and ref npm took a package from, as its hidden lockfile tells.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { packageOrigin } from '../../../src/doors/package-origin.ts';

let modules: string;
beforeEach(async () => {
  modules = path.join(await mkdtemp(path.join(tmpdir(), 'package-origin-')), 'node_modules');
  await mkdir(path.join(modules, 'lamina'), { recursive: true });
});
afterEach(() => rm(path.dirname(modules), { recursive: true, force: true }));

const origin = () => packageOrigin(path.join(modules, 'lamina'));

async function resolved(address: string): Promise<void> {
  const packages = { 'node_modules/lamina': { resolved: address }, 'node_modules/yaml': {} };
  await writeFile(path.join(modules, '.package-lock.json'), JSON.stringify({ packages }));
}

test.each([
  ['https://github.com/octo/lamina/archive/v1.tar.gz', 'octo/lamina@v1'],
  ['https://github.com/octo/lamina/archive/refs/tags/v1.2.3.tar.gz', 'octo/lamina@v1.2.3'],
  ['https://github.com/octo/lamina/archive/refs/heads/feature/x.tar.gz', 'octo/lamina@feature/x'],
  ['https://github.example.com/data/lamina/archive/v2.tgz', 'data/lamina@v2'],
  ['git+ssh://git@github.com/octo/lamina.git#0123456789abcdef0123456789abcdef01234567', 'octo/lamina'],
  ['git+https://github.com/octo/lamina.git', 'octo/lamina'],
])('%s is %s', async (address, expected) => {
  await resolved(address);
  expect(await origin()).toBe(expected);
});

test.each([
  'https://registry.npmjs.org/lamina/-/lamina-1.0.0.tgz',
  'https://github.com/octo/lamina/releases/download/v1/lamina.tgz',
])('%s tells no repository', async (address) => {
  await resolved(address);
  expect(await origin()).toBeUndefined();
});

test('a checkout was not installed by npm', async () => {
  expect(await origin()).toBeUndefined();
});

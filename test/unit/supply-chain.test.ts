// What `npm ci` brings: under which licences, from where, and what of it runs while it is installed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

interface Package {
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Package> };
/** Without the project itself and its workspaces. */
const dependencies = Object.entries(packages).filter(
  ([place, { link }]) => place.includes('node_modules/') && link !== true,
);

/** All of them let others use, change and hand on what is made with them, and ask for no more than to be named. */
const ALLOWED = new Set([
  ...['Apache-2.0', 'MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense'],
  '(MIT OR CC0-1.0)',
]);
/** Only while Lamina is built and tested; nothing of them is in dist. */
const ALLOWED_FOR_TOOLS: Readonly<Record<string, string>> = {
  'node_modules/argparse': 'PSF-2.0',
  'node_modules/caniuse-lite': 'CC-BY-4.0',
};

test('each dependency has a licence that is allowed', () => {
  const others = dependencies
    .filter(([place, { license = 'none' }]) => !ALLOWED.has(license) && ALLOWED_FOR_TOOLS[place] !== license)
    .map(([place, { license = 'none' }]) => `${place}: ${license}`);
  expect(others).toEqual([]);
  expect(dependencies.length).toBeGreaterThan(500);
});

test('each dependency comes from the registry, with its digest', () => {
  const strange = dependencies.filter(
    ([, { resolved, integrity = '' }]) =>
      !integrity.startsWith('sha512-') ||
      (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
  );
  expect(strange).toEqual([]);
});

test('each program that would run while they are installed is allowed or denied by name', () => {
  const scripts = dependencies.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = scripts.map(([place]) => place.split('node_modules/').at(-1));
  const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
  expect(names.sort()).toEqual(Object.keys(allowScripts).sort());
  // It brings the Node that everything else runs on.
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node']);
});

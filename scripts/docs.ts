// Writes what the documents repeat from a source of truth; with --check it only says what is stale.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { actionNames } from '../src/actions/names.ts';
import { renderActionReadme } from './action-docs.ts';

const root = path.resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const stale: string[] = [];

for (const name of actionNames) {
  const directory = path.join(root, 'actions', name);
  const file = path.join(directory, 'README.md');
  const current = await readFile(file, 'utf8');
  const fresh = renderActionReadme(current, await readFile(path.join(directory, 'action.yml'), 'utf8'));
  if (fresh === current) continue;
  stale.push(path.relative(root, file));
  if (!check) await writeFile(file, fresh);
}
for (const file of stale) console.log(`${check ? 'stale' : 'written'}: ${file}`);
if (check && stale.length > 0) process.exitCode = 1;

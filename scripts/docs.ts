// What documents repeat from the source: each part is a file of scripts/docs. With --check it only says what is stale.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { actionNames, compositeNames, describedIn } from '../src/actions/names.ts';
import { renderActionReadme } from './docs/action-readme.ts';
import { renderCliReference } from './docs/cli-reference.ts';
import { renderEbsCauses } from './docs/ebs-causes.ts';
import { renderFetched } from './docs/fetched.ts';
import { referenceFiles, renderReference } from './docs/file-reference.ts';
import { renderImports } from './docs/imports-picture.ts';
import { replaceBetween } from './docs/markdown.ts';
import { renderPermissions } from './docs/permissions.ts';
import { renderPicture } from './docs/picture.ts';
import { renderReadiness } from './docs/readiness.ts';
import { renderSchema, SCHEMAS } from './docs/schemas.ts';
import { renderTroubleshooting } from './docs/troubleshooting.ts';

const root = path.resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');

const fresh = new Map<string, string>();
for (const name of [...actionNames, ...compositeNames]) {
  const { definition, readme } = describedIn(name);
  fresh.set(readme, renderActionReadme(await read(readme), await read(definition)));
}
for (const [file, schema] of Object.entries(SCHEMAS))
  fresh.set(`schemas/${file}`, await renderSchema(file, schema));
fresh.set('docs/picture.svg', renderPicture());
fresh.set('docs/ebs-causes.md', await renderEbsCauses());
fresh.set('docs/readiness.md', await renderReadiness());
fresh.set('docs/cli.md', await renderCliReference());
fresh.set('docs/troubleshooting.md', await renderTroubleshooting(await read('docs/troubleshooting.md')));
fresh.set('docs/air-gapped.md', await renderFetched(await read('docs/air-gapped.md')));
for (const file of referenceFiles) fresh.set(file, await renderReference(file));
const architecture = await read('docs/architecture.md');
fresh.set('docs/architecture.md', replaceBetween(architecture, 'rooms', await renderImports()));
fresh.set('docs/permissions.md', await renderPermissions(await read('docs/permissions.md')));

for (const [file, text] of fresh) {
  if ((await read(file).catch(() => '')) === text) continue;
  console.log(`${check ? 'stale, run "npm run docs"' : 'written'}: ${file}`);
  if (check) process.exitCode = 1;
  else await writeFile(path.join(root, file), text);
}

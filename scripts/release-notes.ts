// Prints what the changelog says of a release; refuses a tag that is not the version of package.json, or that has no entry.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @throws {Error} for a tag that does not fit, and for a changelog without an entry or with an empty one */
export function releaseNotes(tag: string, version: string, changelog: string): string {
  if (tag !== `v${version}`)
    throw new Error(`The tag is "${tag}", package.json says ${version}; expected was the tag v${version}`);
  const [, entry] = changelog.split(
    new RegExp(`^## ${version.replaceAll('.', String.raw`\.`)}(?: .*)?$`, 'm'),
  );
  const notes = entry?.split(/^## /m)[0]?.trim();
  if (notes === undefined || notes === '')
    throw new Error(`CHANGELOG.md has no entry "## ${version}"; give "Unreleased" that name and the date`);
  return `${notes}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (file: string): Promise<string> =>
    readFile(path.resolve(import.meta.dirname, '..', file), 'utf8');
  const { version } = JSON.parse(await read('package.json')) as { version: string };
  process.stdout.write(releaseNotes(process.argv[2] ?? '', version, await read('CHANGELOG.md')));
}

// Where npm took this copy of Lamina from.
import path from 'node:path';
import * as z from 'zod';
import { readIfThere } from '../runtime/read-if-there.ts';
import { repositoryAtGitHub } from './git-remote.ts';

/** The lockfile that npm keeps inside node_modules (docs.npmjs.com, "package-lock.json", hidden lockfiles). */
const HIDDEN_LOCKFILE = '.package-lock.json';
const lockfileSchema = z.object({
  packages: z.record(z.string(), z.object({ resolved: z.string().optional() })),
});

/** What `npx https://github.com/OWNER/lamina/archive/v1.tar.gz` was asked for; GitHub's longer form of a ref as well. */
const ARCHIVE = /\/([^/]+\/[^/]+)\/archive\/(?:refs\/(?:tags|heads)\/)?(.+)\.(?:tar\.gz|tgz)$/;
/**
 * `owner/name@ref`, or `owner/name` where the ref is not known, of the package that npm has installed in `directory`;
 * undefined where npm has not, or from somewhere else.
 */
export async function packageOrigin(directory: string): Promise<string | undefined> {
  const resolved = await resolvedBy(path.dirname(directory), `node_modules/${path.basename(directory)}`);
  const [, archived, ref] = ARCHIVE.exec(resolved) ?? [];
  // `npx github:OWNER/lamina` loses the ref to a commit's hash.
  return archived === undefined
    ? repositoryAtGitHub(resolved.replace(/#.*$/, ''))
    : `${archived}@${ref ?? ''}`;
}

/** '' where there is no such file, or it says nothing about the package. */
async function resolvedBy(modules: string, name: string): Promise<string> {
  const text = await readIfThere(path.join(modules, HIDDEN_LOCKFILE));
  if (text === undefined) return '';
  return lockfileSchema.parse(JSON.parse(text)).packages[name]?.resolved ?? '';
}

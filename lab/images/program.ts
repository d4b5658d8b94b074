// Which files a TypeScript program of this repository needs to run: what its imports reach, and the packages that they name.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { isBuiltin } from 'node:module';
import { LaminaError } from '../../src/runtime/errors.ts';
import { repositoryRoot } from '../cluster/paths.ts';

// Type-only imports are gone when the program runs.
const IMPORT =
  /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

export interface Program {
  /** Source files, relative to the repository. */
  readonly files: readonly string[];
  /** Package directories, relative to the repository. */
  readonly packages: readonly string[];
}

/** Follows the imports of `main` (relative to the repository). */
export async function findProgram(main: string): Promise<Program> {
  const files = new Set<string>();
  const bare = new Set<string>();
  const queue = [join(repositoryRoot, main)];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const match of (await readFile(file, 'utf8')).matchAll(IMPORT)) {
      const specifier = match[1] ?? match[2] ?? '';
      if (specifier.startsWith('.')) queue.push(resolve(dirname(file), specifier));
      else if (!isBuiltin(specifier)) bare.add(packageOf(specifier));
    }
  }
  return {
    files: [...files].map((file) => relative(repositoryRoot, file)).sort(),
    packages: (await findPackages([...bare])).map((path) => relative(repositoryRoot, path)).sort(),
  };
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Directories of the packages and of all that they depend on. */
async function findPackages(names: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const queue = names.map((name) => ({ name, from: repositoryRoot, optional: false }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const path = locate(next.name, next.from);
    if (path === undefined) {
      if (next.optional) continue;
      throw new LaminaError('LAB_IMAGE', `Package ${next.name} is not installed`, { remedy: 'Run npm ci.' });
    }
    if (found.has(path)) continue;
    found.add(path);
    const manifest = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
      optionalDependencies?: Record<string, string>;
    };
    const { dependencies = {}, optionalDependencies = {} } = manifest;
    for (const name of Object.keys(dependencies))
      queue.push({ name, from: path, optional: name in optionalDependencies });
  }
  return [...found];
}

/** Node's own search: `node_modules` in each directory upwards. */
function locate(name: string, from: string): string | undefined {
  for (let directory = from; ; directory = dirname(directory)) {
    const candidate = join(directory, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (directory === repositoryRoot || directory === dirname(directory)) return undefined;
  }
}

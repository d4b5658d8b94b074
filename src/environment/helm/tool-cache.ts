// The tool cache of a runner: TOOL/VERSION/ARCH, and beside it ARCH.complete once all of it is there.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import semver from 'semver';

/** Of the shape of @actions/tool-cache, whose HTTP client is larger than all of Lamina. */
export interface ToolCache {
  /** The folder of the newest cached version in `range`; '' where there is none. */
  find(tool: string, range: string, arch: string): string | Promise<string>;
  /** Copies a folder into the cache and returns where it is. */
  cacheDir(folder: string, tool: string, version: string, arch: string): Promise<string>;
}

/** RUNNER_TOOL_CACHE on a runner, else a folder of Lamina's own below XDG_CACHE_HOME. */
export function toolCacheRoot(env: NodeJS.ProcessEnv): string {
  const { RUNNER_TOOL_CACHE: runner, XDG_CACHE_HOME: xdg } = env;
  if (runner !== undefined && runner !== '') return runner;
  return path.join(xdg === undefined || xdg === '' ? path.join(homedir(), '.cache') : xdg, 'lamina', 'tools');
}

/**
 * A tool cache in the layout that runners use. Unlike @actions/tool-cache it moves a complete folder into place at
 * once, so that two jobs on one machine never see, or delete, half of the other's tool.
 */
export function createToolCache(root: string): ToolCache {
  const place = (tool: string, version: string, arch: string): string =>
    path.join(root, tool, semver.clean(version) ?? version, arch);
  const complete = (folder: string): boolean => existsSync(folder) && existsSync(`${folder}.complete`);

  return {
    async find(tool, range, arch) {
      const versions = await readdir(path.join(root, tool)).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      });
      const cached = versions.filter(
        (version) => semver.valid(version) !== null && complete(place(tool, version, arch)),
      );
      const best = semver.maxSatisfying(cached, range);
      return best === null ? '' : place(tool, best, arch);
    },

    async cacheDir(folder, tool, version, arch) {
      const target = place(tool, version, arch);
      const staged = `${target}.${randomUUID()}`;
      await mkdir(path.dirname(target), { recursive: true });
      try {
        await cp(folder, staged, { recursive: true, preserveTimestamps: true });
        if (!(await moveUnlessThere(staged, target)) && !(await alike(staged, target))) {
          // Damaged, or left by a run that died in the middle of copying: ours are moved in whole.
          await rm(target, { recursive: true, force: true });
          await moveUnlessThere(staged, target);
        }
        await writeFile(`${target}.complete`, '');
      } finally {
        await rm(staged, { recursive: true, force: true });
      }
      return target;
    },
  };
}

/** false where the target exists, put there by another run. */
async function moveUnlessThere(staged: string, target: string): Promise<boolean> {
  try {
    await rename(staged, target);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    return false;
  }
}

/** Whether two folders hold the same files with the same content. */
async function alike(a: string, b: string): Promise<boolean> {
  const files = async (folder: string): Promise<string> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const digests = entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const digest = createHash('sha256').update(await readFile(file));
        return `${path.relative(folder, file)} ${digest.digest('hex')}`;
      });
    return (await Promise.all(digests)).sort().join('\n');
  };
  return (await files(a)) === (await files(b));
}

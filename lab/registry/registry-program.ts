// Debian's docker-registry, taken out of its package into the cache: nothing is installed and no service starts.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LaminaError } from '../../src/runtime/errors.ts';
import { NETWORK } from '../remedies.ts';
import { withLock } from '../cluster/lock.ts';
import { cacheDirectory } from '../cluster/paths.ts';
import type { LabContext } from '../cluster/types.ts';

const INSTALLED = '/usr/bin/docker-registry';

/**
 * Path of a docker-registry program: the installed one, else the cached one, else from apt (which checks its signature).
 * @throws {LaminaError} where apt cannot give it.
 */
export async function findRegistryProgram(context: LabContext): Promise<string> {
  if (existsSync(INSTALLED)) return INSTALLED;
  const target = join(cacheDirectory(), 'tools', 'docker-registry');
  const program = join(target, 'usr/bin/docker-registry');
  if (existsSync(program)) return program;
  await withLock(join(cacheDirectory(), 'registry.lock'), 'the registry program', context, async () => {
    if (!existsSync(program)) await unpackFromApt(target, context);
  });
  return program;
}

async function unpackFromApt(target: string, context: LabContext): Promise<void> {
  const { exec, signal, logger } = context;
  const work = `${target}.work-${process.pid}`;
  await rm(work, { recursive: true, force: true });
  await mkdir(join(work, 'root'), { recursive: true });
  try {
    const download = (): Promise<{ exitCode: number; stderr: string }> =>
      exec('apt-get', ['download', 'docker-registry'], { cwd: work, signal, allowFailure: true });
    let result = await download();
    // Fresh machines have no package lists, and stale lists name files that are gone.
    if (result.exitCode !== 0 && process.getuid?.() === 0) {
      await exec('apt-get', ['update'], { signal, allowFailure: true });
      result = await download();
    }
    const archive = (await readdir(work)).find((file) => file.endsWith('.deb'));
    if (result.exitCode !== 0 || archive === undefined)
      throw new LaminaError('LAB_REGISTRY', `apt-get download docker-registry: ${result.stderr.trim()}`, {
        remedy: NETWORK,
      });
    await exec('dpkg-deb', ['-x', join(work, archive), join(work, 'root')], { signal });
    await rm(target, { recursive: true, force: true });
    await rename(join(work, 'root'), target);
    logger.info(`  docker-registry unpacked from Debian's ${archive}`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

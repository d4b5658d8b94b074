// Helm for a door: a verified installation, and for a terminal run the one on the PATH before that.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import {
  installHelm,
  type InstalledHelm,
  type InstallHelmRequest,
} from '../environment/helm/install-helm.ts';
import { createToolCache, toolCacheRoot } from '../environment/helm/tool-cache.ts';
import { systemClock } from '../runtime/clock.ts';
import { exec } from '../runtime/exec.ts';

type HelmWanted = Pick<
  InstallHelmRequest,
  'version' | 'sha256' | 'mirror' | 'token' | 'workspace' | 'env' | 'logger' | 'signal'
>;

/** Installs Helm for this machine, into the tool cache of its environment. */
export function installHelmHere(wanted: HelmWanted): Promise<InstalledHelm> {
  return installHelm({
    ...wanted,
    platform: process.platform,
    arch: process.arch,
    toolCache: createToolCache(toolCacheRoot(wanted.env)),
    exec,
    clock: systemClock,
  });
}

/** Asked at the first use, so that nothing is fetched for a command that needs no Helm. */
export async function findHelm(context: Pick<HelmWanted, 'env' | 'logger' | 'signal'>): Promise<string> {
  for (const directory of (context.env['PATH'] ?? '').split(path.delimiter)) {
    const program = path.join(directory, 'helm');
    if (directory !== '' && isExecutable(program)) return program;
  }
  return (await installHelmHere({ ...context, version: '', workspace: process.cwd() })).path;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// The Helm that a terminal run uses: the one on the PATH, else a verified download of the version that Lamina was tested with.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { installHelm } from '../environment/helm/install-helm.ts';
import { createToolCache, toolCacheRoot } from '../environment/helm/tool-cache.ts';
import { systemClock } from '../runtime/clock.ts';
import { exec } from '../runtime/exec.ts';
import type { Logger } from '../runtime/logger.ts';

/** Asked at the first use, so that nothing is fetched for a command that needs no Helm. */
export async function findHelm(env: NodeJS.ProcessEnv, logger: Logger, signal: AbortSignal): Promise<string> {
  for (const directory of (env['PATH'] ?? '').split(path.delimiter)) {
    const program = path.join(directory, 'helm');
    if (directory !== '' && isExecutable(program)) return program;
  }
  const installed = await installHelm({
    version: '',
    workspace: process.cwd(),
    platform: process.platform,
    arch: process.arch,
    toolCache: createToolCache(toolCacheRoot(env)),
    exec,
    logger,
    clock: systemClock,
    signal,
    env,
  });
  return installed.path;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

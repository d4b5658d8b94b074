// The Helm that a terminal run uses: the one on the PATH, else a verified download of the version that Lamina was tested with.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { installHelm } from '../environment/helm/install-helm.ts';
import { createToolCache, toolCacheRoot } from '../environment/helm/tool-cache.ts';
import { systemClock } from '../runtime/clock.ts';
import { exec } from '../runtime/exec.ts';
import type { Logger } from '../runtime/logger.ts';

/** The PATH for child processes, with Helm on it. No process is started where there is one already. */
export async function pathWithHelm(
  env: NodeJS.ProcessEnv,
  logger: Logger,
  signal: AbortSignal,
): Promise<string> {
  const given = env['PATH'] ?? '';
  if (
    given
      .split(path.delimiter)
      .some((directory) => directory !== '' && isExecutable(path.join(directory, 'helm')))
  ) {
    return given;
  }
  const { directory } = await installHelm({
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
  return `${directory}${path.delimiter}${given}`;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

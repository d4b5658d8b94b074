// Builds tools from the Go module proxy; go.sum pins every byte of what goes into them.
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDuration } from '../../src/runtime/clock.ts';
import { ConfigurationError } from '../../src/runtime/errors.ts';
import { repositoryRoot } from '../cluster/paths.ts';
import type { LabContext } from '../cluster/types.ts';
import { type ToolName, type ToolSource, toolSources, versions } from './versions.ts';

/** Where the versions of what a tool is built from are pinned. */
export const moduleDirectory = (module: ToolSource['module']): string => join(repositoryRoot, 'lab/tools', module);

/** `go build` names a program after the last element of its path, a version suffix aside. */
const outputName = (path: string): string => path.split('/').findLast((part) => !/^v\d+$/.test(part)) ?? path;

const REMEDY = `Install Go ${versions.go} or newer (https://go.dev/dl/), or any Go from 1.21 with GOTOOLCHAIN=auto, which fetches the newer one by itself.`;

/** @throws {ConfigurationError} when Go is missing or too old. */
async function requireGo(context: LabContext, cwd: string): Promise<void> {
  const { exec, logger, signal } = context;
  const result = await exec('go', ['env', 'GOVERSION'], { cwd, signal, allowFailure: true }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new ConfigurationError('Go is needed to build what cannot be downloaded here, and was not found', {
      remedy: REMEDY,
      cause: error,
    });
  });
  // With a go.mod that asks for more than the local toolchain is, `go` switches or refuses, by GOTOOLCHAIN.
  if (result.exitCode !== 0)
    throw new ConfigurationError(`This Go is too old: ${result.stderr.trim()}`, { remedy: REMEDY });
  logger.debug(`Building with ${result.stdout.trim()}`);
}

/** Builds the named tools into `directory`, each module's with one command; calls `built` for each. */
export async function buildTools(
  names: readonly ToolName[],
  directory: string,
  context: LabContext,
  built: (name: ToolName) => Promise<void>,
): Promise<void> {
  const { exec, logger, clock, signal } = context;
  for (const [module, members] of Map.groupBy(names, (name) => toolSources[name].module)) {
    const cwd = moduleDirectory(module);
    await requireGo(context, cwd);
    // One set of flags for the whole module; a stamp for a package that a program does not hold has no effect.
    const stamps = Object.assign({}, ...members.map((name) => toolSources[name].stamps ?? {})) as Record<string, string>;
    const ldflags = ['-s', '-w', ...Object.entries(stamps).map(([variable, value]) => `-X=${variable}=${value}`)];
    const packages = members.map((name) => toolSources[name].package);
    const began = clock.now();
    logger.info(`Building ${members.join(', ')} with Go (a cold build takes minutes; it resumes where it was broken off)`);
    let downloads = 0;
    await exec('go', ['build', '-trimpath', '-mod=readonly', `-ldflags=${ldflags.join(' ')}`, '-o', `${directory}/`, ...packages], {
      cwd,
      signal,
      env: { ...process.env, CGO_ENABLED: '0' },
      onLine: (line) => {
        logger.debug(line);
        if (!line.startsWith('go: downloading')) return;
        downloads += 1;
        if (downloads % 50 === 0) logger.info(`  ${downloads} modules downloaded, ${formatDuration(clock.now() - began)}`);
      },
    });
    for (const name of members) {
      const written = join(directory, outputName(toolSources[name].package));
      if (written !== join(directory, name)) await rename(written, join(directory, name));
      await built(name);
    }
    logger.info(`  built in ${formatDuration(clock.now() - began)}`);
  }
}

// Brings the programs that a cluster is made of into the cache: downloaded where the official place answers, else built.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDuration } from '../../src/runtime/clock.ts';
import { errorMessage } from '../../src/runtime/errors.ts';
import { withLock } from '../cluster/lock.ts';
import { cacheDirectory } from '../cluster/paths.ts';
import type { LabContext } from '../cluster/types.ts';
import { downloadTool } from './download.ts';
import { buildTools, moduleDirectory } from './go-build.ts';
import { type ToolName, type ToolSource, toolSources } from './versions.ts';

/** Changes with anything that decides what the program is: version, pinned modules, our own source. */
async function hashSource(source: ToolSource): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(source)).update(process.arch);
  for (const file of ['go.mod', 'go.sum', 'main.go'])
    hash.update(await readFile(join(moduleDirectory(source.module), file)).catch(() => ''));
  return hash.digest('hex').slice(0, 12);
}

/** Where the cache keeps a tool; the path holds its version and everything else that it depends on. */
export async function toolPath(name: ToolName): Promise<string> {
  const source = toolSources[name];
  return join(cacheDirectory(), 'tools', `${name}-${source.version}-${await hashSource(source)}`, name);
}

const exists = (path: string): Promise<boolean> => stat(path).then(
  () => true,
  () => false,
);

/**
 * Paths of the named tools, after downloading or building those that the cache lacks.
 * @throws {ConfigurationError} when one must be built and no Go that is new enough is there.
 */
export async function ensureTools<Name extends ToolName>(
  names: readonly Name[],
  context: LabContext,
): Promise<Record<Name, string>> {
  const paths = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await toolPath(name)] as const)),
  ) as Record<Name, string>;
  const findMissing = async (): Promise<Name[]> => {
    const present = await Promise.all(names.map((name) => exists(paths[name])));
    return names.filter((_, index) => present[index] !== true);
  };
  if ((await findMissing()).length === 0) return paths;
  await withLock(join(cacheDirectory(), 'tools.lock'), 'the tools', context, async () => {
    const missing = await findMissing(); // another run may have been quicker
    if (missing.length > 0) await fetchTools(missing, paths, context);
  });
  return paths;
}

async function fetchTools<Name extends ToolName>(
  missing: readonly Name[],
  paths: Readonly<Record<Name, string>>,
  context: LabContext,
): Promise<void> {
  const { logger, clock } = context;
  const began = clock.now();
  logger.info(`Tools missing in ${cacheDirectory()}: ${missing.join(', ')}`);
  const work = join(cacheDirectory(), 'tools', '.work'); // a broken run's remains are under it as well
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  try {
    const toBuild: Name[] = [];
    const unreachable = new Set<string>();
    for (const name of missing) {
      if (await tryDownload(name, work, unreachable, context)) await place(join(work, name), paths[name], name, context);
      else toBuild.push(name);
    }
    await buildTools(toBuild, work, context, (name) => place(join(work, name), paths[name as Name], name, context));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  logger.info(`Tools ready after ${formatDuration(clock.now() - began)}`);
}

async function tryDownload(
  name: ToolName,
  work: string,
  unreachable: Set<string>,
  context: LabContext,
): Promise<boolean> {
  const download = toolSources[name].download?.(process.arch === 'arm64' ? 'arm64' : 'amd64');
  if (download === undefined) return false;
  const host = new URL(download.url).host;
  if (unreachable.has(host)) return false;
  try {
    await downloadTool(download, join(work, name), context);
    return true;
  } catch (error) {
    context.signal.throwIfAborted();
    unreachable.add(host);
    context.logger.info(`${host} does not serve it here (${errorMessage(error)}); building from Go modules instead`);
    return false;
  }
}

/** Moves a finished program to its place in the cache: it is there whole or not at all. */
async function place(from: string, to: string, name: string, context: LabContext): Promise<void> {
  await mkdir(join(to, '..'), { recursive: true });
  await rename(from, to);
  context.logger.info(`  ${name}: ${((await stat(to)).size / 1e6).toFixed(0)} MB`);
}

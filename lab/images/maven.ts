// Artefacts from Maven Central and PyPI, each checked against the SHA-256 in a lock file of this repository before it is used.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formatDuration } from '../../src/runtime/clock.ts';
import { LaminaError, errorMessage } from '../../src/runtime/errors.ts';
import { DIGEST, NETWORK } from '../remedies.ts';
import { retry } from '../../src/runtime/retry.ts';
import { cacheDirectory } from '../cluster/paths.ts';
import type { LabContext } from '../cluster/types.ts';

interface LockFile {
  readonly repository: string;
  /** The environment variable whose value replaces the repository's address. */
  readonly mirror?: string;
  readonly artifacts: readonly { readonly path: string; readonly sha256: string; readonly size: number }[];
}

export interface Artifact {
  readonly name: string;
  readonly path: string;
  readonly size: number;
}

const PARALLEL = 8;

/** Paths of all artefacts that the lock file names. */
export async function ensureArtifacts(lockFile: string, context: LabContext): Promise<Artifact[]> {
  const file = JSON.parse(await readFile(lockFile, 'utf8')) as LockFile;
  const { repository, artifacts, mirror = 'MAVEN_MIRROR_URL' } = file;
  const directory = join(cacheDirectory(), 'images', 'maven');
  await mkdir(directory, { recursive: true });
  const base = process.env[mirror] ?? repository;
  const pathOf = (sha256: string): string => join(directory, `${sha256}.jar`);
  const missing = artifacts.filter(({ sha256 }) => !existsSync(pathOf(sha256)));
  const began = context.clock.now();
  const queue = [...missing];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      await fetchArtifact(`${base}/${next.path}`, next.sha256, pathOf(next.sha256), context);
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  if (missing.length > 0) {
    const megabytes = missing.reduce((sum, { size }) => sum + size, 0) / 1e6;
    context.logger.info(
      `  ${missing.length} artefacts from ${new URL(base).host}: ${megabytes.toFixed(0)} MB, ${formatDuration(context.clock.now() - began)}`,
    );
  }
  return artifacts.map(({ path, sha256, size }) => ({ name: basename(path), path: pathOf(sha256), size }));
}

async function fetchArtifact(
  url: string,
  sha256: string,
  target: string,
  context: LabContext,
): Promise<void> {
  const bytes = await retry(
    async () => {
      const response = await fetch(url, {
        signal: AbortSignal.any([context.signal, AbortSignal.timeout(120_000)]),
      });
      if (!response.ok)
        throw new LaminaError('DOWNLOAD', `${url}: HTTP ${response.status}`, {
          remedy: NETWORK,
          details: { status: response.status },
        });
      return Buffer.from(await response.arrayBuffer());
    },
    {
      ...context,
      label: `GET ${url}`,
      attempts: 4,
      baseDelay: 500,
      maxDelay: 5_000,
      retryable: (error) =>
        !(error instanceof LaminaError) ||
        Number(error.details['status']) >= 500 ||
        error.details['status'] === 429,
    },
  ).catch((error: unknown) => {
    context.signal.throwIfAborted();
    throw new LaminaError('DOWNLOAD', `${url}: ${errorMessage(error)}`, { remedy: NETWORK, cause: error });
  });
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== sha256)
    throw new LaminaError('DOWNLOAD', `${url}: sha256 is ${actual}, pinned is ${sha256}`, { remedy: DIGEST });
  await writeFile(`${target}.${process.pid}`, bytes);
  await rename(`${target}.${process.pid}`, target);
}

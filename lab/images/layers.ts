// Image layers in the cache: each is one uncompressed tar, stored once under its digest however many images hold it.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatDuration } from '../../src/runtime/clock.ts';
import { cacheDirectory } from '../cluster/paths.ts';
import type { LabContext } from '../cluster/types.ts';
import { type TarEntry, tar } from './tar.ts';

export interface Layer {
  /** `sha256:…` */
  readonly digest: string;
  readonly size: number;
  readonly path: string;
}

const imagesDirectory = (): string => join(cacheDirectory(), 'images');
const blobPath = (digest: string): string => join(imagesDirectory(), 'blobs', digest.replace(':', '-'));

/** A short digest of what a layer is made from. */
export const hashInputs = (...inputs: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input).update('\0');
  return hash.digest('hex').slice(0, 16);
};

/** The cached layer of that name and inputs, or the one that `write` puts at the path it is given. */
export async function ensureLayer(
  name: string,
  inputs: string,
  context: LabContext,
  write: (path: string) => Promise<void>,
): Promise<Layer> {
  const record = join(imagesDirectory(), 'layers', `${name}-${inputs}.json`);
  if (existsSync(record)) {
    const { digest, size } = JSON.parse(await readFile(record, 'utf8')) as { digest: string; size: number };
    const path = blobPath(digest);
    if (existsSync(path) && (await stat(path)).size === size) return { digest, size, path };
  }
  const began = context.clock.now();
  await mkdir(join(imagesDirectory(), 'blobs'), { recursive: true });
  await mkdir(join(imagesDirectory(), 'layers'), { recursive: true });
  const work = join(imagesDirectory(), `.work-${name}`);
  try {
    await write(work);
    const hash = createHash('sha256');
    await pipeline(createReadStream(work), hash);
    const digest = `sha256:${hash.digest('hex')}`;
    const { size } = await stat(work);
    await rename(work, blobPath(digest));
    await writeFile(record, JSON.stringify({ digest, size }));
    context.logger.info(
      `  layer ${name}: ${(size / 1e6).toFixed(0)} MB, ${formatDuration(context.clock.now() - began)}`,
    );
    return { digest, size, path: blobPath(digest) };
  } finally {
    await rm(work, { force: true });
  }
}

/** A layer of the given entries; `inputs` is computed from their content where it is not given. */
export async function ensureTarLayer(
  name: string,
  context: LabContext,
  entries: readonly TarEntry[],
  inputs?: string,
): Promise<Layer> {
  const key = inputs ?? (await digestOf(entries));
  return ensureLayer(name, key, context, async (path) => {
    await pipeline(Readable.from(tar(entries)), createWriteStream(path));
  });
}

async function digestOf(entries: readonly TarEntry[]): Promise<string> {
  const hash = createHash('sha256');
  const swallow = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done();
    },
  });
  await pipeline(Readable.from(tar(entries)), swallow.resume());
  return hash.digest('hex').slice(0, 16);
}

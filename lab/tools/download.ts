// Official downloads, used only after their published checksum was seen to match.
import { createHash, timingSafeEqual } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { deadlineSignal } from '../../src/runtime/clock.ts';
import { LaminaError, errorMessage } from '../../src/runtime/errors.ts';
import { DIGEST, NETWORK } from '../remedies.ts';
import type { LabContext } from '../cluster/types.ts';
import type { ToolSource } from './versions.ts';

const CONNECT = 5_000;
const WHOLE = 5 * 60_000;

type Download = ReturnType<NonNullable<ToolSource['download']>>;

async function fetchFrom(url: string, milliseconds: number, signal: AbortSignal): Promise<Response> {
  using deadline = deadlineSignal(milliseconds, `an answer from ${new URL(url).host}`, signal);
  const response = await fetch(url, { signal: deadline.signal }).catch((error: unknown) => {
    throw new LaminaError('DOWNLOAD', errorMessage((error as Error).cause ?? error), { remedy: NETWORK, cause: error });
  });
  if (!response.ok) throw new LaminaError('DOWNLOAD', `${url}: HTTP ${response.status}`, { remedy: NETWORK });
  return response;
}

/** The hex digest for `file` out of a checksum file, which is bare or has `DIGEST  NAME` lines; undefined if it has none. */
export function parseChecksum(text: string, file: string, length: number): string | undefined {
  for (const line of text.split('\n')) {
    const [digest = '', name] = line.trim().split(/\s+\*?/);
    if (digest.length === length && /^[0-9a-f]+$/i.test(digest) && (name === undefined || basename(name) === file))
      return digest.toLowerCase();
  }
  return undefined;
}

/** Downloads, verifies, unpacks and marks executable. @throws {LaminaError} DOWNLOAD, and nothing is left at `target`. */
export async function downloadTool(download: Download, target: string, context: LabContext): Promise<void> {
  const { signal } = context;
  const { url, algorithm, member } = download;
  const checksumText = await (await fetchFrom(download.checksum, CONNECT, signal)).text();
  const expected = parseChecksum(checksumText, basename(url), algorithm === 'sha256' ? 64 : 128);
  if (expected === undefined) throw new LaminaError('DOWNLOAD', `${download.checksum} holds no ${algorithm} of ${basename(url)}`, { remedy: DIGEST });
  const response = await fetchFrom(url, CONNECT, signal);
  if (response.body === null) throw new LaminaError('DOWNLOAD', `${url}: an empty answer`, { remedy: NETWORK });
  const archive = `${target}.download`;
  try {
    using deadline = deadlineSignal(WHOLE, `the download of ${url}`, signal);
    await pipeline(Readable.fromWeb(response.body), createWriteStream(archive, { mode: 0o600 }), { signal: deadline.signal });
    const hash = createHash(algorithm);
    await pipeline(createReadStream(archive), hash);
    const actual = hash.digest();
    if (!timingSafeEqual(actual, Buffer.from(expected, 'hex')))
      throw new LaminaError('DOWNLOAD', `${url}: ${algorithm} is ${actual.toString('hex')}, published is ${expected}`, { remedy: DIGEST });
    if (member === undefined) await rename(archive, target);
    else {
      const directory = dirname(target);
      await context.exec('tar', ['-xzf', archive, '-C', directory, '--no-same-owner', member], { signal });
      await rename(join(directory, member), target);
    }
    await chmod(target, 0o755);
  } finally {
    await rm(archive, { force: true });
  }
}

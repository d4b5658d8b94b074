// One archive of Helm: fetched, its checksum compared, and only then unpacked.
import { createHash } from 'node:crypto';
import { ConfigurationError, LaminaError } from '../../runtime/errors.ts';
import { ArchiveError, gunzip, readTar } from '../../runtime/tar.ts';
import type { Source } from './source.ts';

const ARCHIVE_LIMIT = 200 * 1024 * 1024;
const PROGRAM_LIMIT = 500 * 1024 * 1024;

export interface Target {
  readonly version: string;
  readonly os: 'linux' | 'darwin';
  readonly arch: 'amd64' | 'arm64';
}

export interface DownloadedHelm {
  readonly program: Buffer;
  /** Of the archive, in hex. */
  readonly sha256: string;
}

/**
 * Helm's names for this machine.
 * @throws {ConfigurationError} on anything else than Linux or macOS on amd64 or arm64.
 */
export function parseTarget(platform: string, arch: string): Pick<Target, 'os' | 'arch'> {
  const os = platform === 'linux' || platform === 'darwin' ? platform : undefined;
  const cpu = ({ x64: 'amd64', amd64: 'amd64', arm64: 'arm64' } as const)[arch];
  if (os === undefined || cpu === undefined) {
    throw new ConfigurationError(`Helm is not installed on ${platform} ${arch}`, {
      remedy: 'Use a runner with Linux or macOS on amd64 or arm64, or put helm on the PATH yourself.',
    });
  }
  return { os, arch: cpu };
}

/**
 * @param sha256 the expected digest of the archive; '' takes the one that is published beside it
 * @throws {LaminaError} `HELM_DOWNLOAD` when the archive is not there, is something else, or has another checksum
 */
export async function downloadHelm(target: Target, source: Source, sha256: string): Promise<DownloadedHelm> {
  const { version, os, arch } = target;
  const file = `helm-v${version}-${os}-${arch}.tar.gz`;
  // Asked for first: without a checksum there is nothing to download.
  const expected = sha256 === '' ? await readChecksum(file, source) : sha256;
  const answer = await source.download(file, ARCHIVE_LIMIT);
  if (answer === undefined) throw missing(file, source);
  const { body } = answer;
  const actual = createHash('sha256').update(body).digest('hex');
  if (actual !== expected) throw wrongChecksum(file, source, { expected, actual, body });
  return { program: unpackProgram(body, `${os}-${arch}/helm`, file), sha256: actual };
}

async function readChecksum(file: string, source: Source): Promise<string> {
  const name = `${file}.sha256sum`;
  const text = await source.read(name);
  if (text === undefined) {
    throw source.mirrored
      ? new LaminaError('HELM_DOWNLOAD', `${source.name} has no ${name}`, {
          remedy: `Check that the mirror holds ${file}; give its sha256 if it has no checksum files.`,
        })
      : missing(file, source);
  }
  const [digest, named] = text.trim().split(/\s+\*?/);
  if (digest === undefined || !/^[0-9a-f]{64}$/i.test(digest) || (named !== undefined && named !== file)) {
    throw new LaminaError(
      'HELM_DOWNLOAD',
      `${source.name}/${name} is not a checksum of ${file}: it begins with "${beginning(Buffer.from(text))}"`,
      {
        remedy: 'A proxy or the mirror may have answered with a page of its own; open the address yourself.',
      },
    );
  }
  return digest.toLowerCase();
}

function missing(file: string, source: Source): LaminaError {
  return new LaminaError('HELM_DOWNLOAD', `${source.name} has no ${file}`, {
    remedy: 'Check that this version of Helm exists for this platform; Lamina never takes another one.',
  });
}

function wrongChecksum(
  file: string,
  source: Source,
  found: { expected: string; actual: string; body: Buffer },
): LaminaError {
  const { expected, actual, body } = found;
  const gzip = body[0] === 0x1f && body[1] === 0x8b;
  const what = gzip
    ? `has the checksum ${actual}, expected was ${expected}`
    : `is not an archive: it begins with "${beginning(body)}"`;
  return new LaminaError('HELM_DOWNLOAD', `${source.name}/${file} ${what}; nothing was unpacked`, {
    remedy: gzip
      ? 'Do not use this file: the download or the mirror is damaged, or the sha256 belongs to another one.'
      : 'A proxy or the mirror has answered with a page of its own; open the address yourself.',
    details: { expected, actual, bytes: body.length },
  });
}

const beginning = (body: Buffer): string =>
  body
    .subarray(0, 60)
    .toString('utf8')
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim();

function unpackProgram(archive: Buffer, member: string, file: string): Buffer {
  for (const entry of readTar(gunzip(archive, PROGRAM_LIMIT))) {
    if (entry.type === 'file' && entry.path.replace(/^\.\//, '') === member) return entry.content;
  }
  throw new ArchiveError(`${file} does not hold ${member}`);
}

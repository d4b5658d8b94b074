// Reads tar archives in memory, so that no `tar` or `unzip` program is needed. Enough for ustar, GNU and pax names.
import { gunzipSync } from 'node:zlib';
import { LaminaError } from './errors.ts';

export interface TarEntry {
  /** As written in the archive, with `/`; not yet checked against leaving its folder. */
  readonly path: string;
  readonly type: 'file' | 'directory' | 'other';
  readonly mode: number;
  readonly content: Buffer;
}

const BLOCK = 512;
const text = (block: Buffer): string => {
  const end = block.indexOf(0);
  return block.toString('utf8', 0, end === -1 ? block.length : end);
};

/** An archive that cannot be what it should be: cut short, or not an archive at all. */
export class ArchiveError extends LaminaError {
  constructor(message: string, cause?: unknown) {
    super('ARCHIVE', message, cause === undefined ? {} : { cause });
  }
}

/**
 * Unpacks gzip, at most `limit` bytes.
 * @throws {ArchiveError} when the bytes are no gzip, are cut short or are too many.
 */
export function gunzip(archive: Buffer, limit: number): Buffer {
  try {
    return gunzipSync(archive, { maxOutputLength: limit });
  } catch (error) {
    throw new ArchiveError(`The archive (${archive.length} bytes) cannot be decompressed`, error);
  }
}

/**
 * Walks a tar archive, entry by entry.
 * @throws {ArchiveError} when it ends in the middle of an entry, or a header's checksum is wrong.
 */
export function* readTar(tar: Buffer): Generator<TarEntry> {
  let longPath: string | undefined;
  for (let offset = 0; offset + BLOCK <= tar.length;) {
    const header = tar.subarray(offset, offset + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    checkHeader(header, offset);
    const size = parseOctal(header.subarray(124, 136));
    const start = offset + BLOCK;
    if (start + size > tar.length) throw new ArchiveError('The archive ends in the middle of a file');
    const content = tar.subarray(start, start + size);
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
    const flag = String.fromCharCode(header[156] ?? 0);
    if (flag === 'L') longPath = text(content);
    else if (flag === 'x') longPath = paxPath(content) ?? longPath;
    else if (flag !== 'g') {
      const prefix = text(header.subarray(257, 262)) === 'ustar' ? text(header.subarray(345, 500)) : '';
      const name = text(header.subarray(0, 100));
      yield {
        path: longPath ?? (prefix === '' ? name : `${prefix}/${name}`),
        type: flag === '0' || flag === '\0' ? 'file' : flag === '5' ? 'directory' : 'other',
        mode: parseOctal(header.subarray(100, 108)),
        content,
      };
      longPath = undefined;
    }
  }
  throw new ArchiveError('The archive has no end mark: it was cut short');
}

function checkHeader(header: Buffer, offset: number): void {
  let sum = 0;
  // The checksum is taken with its own eight bytes as spaces.
  header.forEach((byte, index) => (sum += index >= 148 && index < 156 ? 32 : byte));
  if (sum !== parseOctal(header.subarray(148, 156))) {
    throw new ArchiveError(`The archive is damaged: the entry at byte ${offset} has a wrong header checksum`);
  }
}

function parseOctal(field: Buffer): number {
  const digits = text(field).trim();
  if (!/^[0-7]*$/.test(digits)) throw new ArchiveError('The archive is damaged: a number is not octal');
  return digits === '' ? 0 : Number.parseInt(digits, 8);
}

/** Digits of a record's length, and the space after them. */
const LONGEST_LENGTH = 11;

/** The `path` record of a pax header; records are `LENGTH key=value\n`. */
function paxPath(content: Buffer): string | undefined {
  for (let offset = 0; offset < content.length;) {
    // No further than a length is long: a record without a space would be searched to the end, once for each byte.
    const space = content.subarray(offset, offset + LONGEST_LENGTH).indexOf(0x20);
    const digits = space === -1 ? '' : content.toString('latin1', offset, offset + space);
    const length = Number(digits);
    if (!/^[1-9]\d*$/.test(digits) || length <= space + 1) return undefined;
    const record = content.toString('utf8', offset + space + 1, offset + length - 1);
    if (record.startsWith('path=')) return record.slice('path='.length);
    offset += length;
  }
  return undefined;
}

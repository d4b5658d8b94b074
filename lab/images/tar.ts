// Tar archives whose bytes depend on nothing but their content: fixed owner and time, entries in the order given.
import { createReadStream } from 'node:fs';
import { readdir, readlink, stat, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { LaminaError } from '../../src/runtime/errors.ts';

export interface TarEntry {
  /** Without a leading slash; directories need no trailing one. */
  readonly path: string;
  readonly mode?: number;
  readonly content:
    | { type: 'directory' }
    | { type: 'symlink'; target: string }
    | { type: 'bytes'; bytes: Uint8Array }
    | { type: 'file'; source: string; size: number };
}

const BLOCK = 512;
const TYPE_FLAGS = { directory: '5', symlink: '2', bytes: '0', file: '0' } as const;

const sizeOf = (entry: TarEntry): number => {
  const { content } = entry;
  return content.type === 'bytes' ? content.bytes.length : content.type === 'file' ? content.size : 0;
};

/** A ustar header; `path` and `target` must fit, which `headersOf` sees to. */
function header(
  path: string,
  options: { mode: number; size: number; flag: string; target?: string },
): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`;
  block.write(path, 0, 100);
  block.write(octal(options.mode, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(options.size, 12), 124);
  block.write(octal(0, 12), 136);
  block.write('        ', 148); // the checksum counts as blanks while it is computed
  block.write(options.flag, 156);
  block.write(options.target ?? '', 157, 100);
  block.write('ustar\x0000', 257, 'latin1');
  block.write(
    `${block
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return block;
}

const padding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/** One pax record: its length counts itself. */
function paxRecord(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + String(rest).length;
  if (String(length).length + rest !== length) length = rest + String(length).length;
  return `${length} ${key}=${value}\n`;
}

function* headersOf(entry: TarEntry): Generator<Buffer> {
  const { content } = entry;
  const path = content.type === 'directory' ? `${entry.path}/` : entry.path;
  const target = content.type === 'symlink' ? content.target : undefined;
  const records: string[] = [];
  if (Buffer.byteLength(path) > 100) records.push(paxRecord('path', path));
  if (target !== undefined && Buffer.byteLength(target) > 100) records.push(paxRecord('linkpath', target));
  if (records.length > 0) {
    const pax = Buffer.from(records.join(''));
    yield header('pax', { mode: 0o644, size: pax.length, flag: 'x' });
    yield pax;
    yield padding(pax.length);
  }
  yield header(path.slice(-100), {
    mode: entry.mode ?? (content.type === 'directory' ? 0o755 : 0o644),
    size: sizeOf(entry),
    flag: TYPE_FLAGS[content.type],
    ...(target === undefined ? {} : { target: target.slice(-100) }),
  });
}

/** The archive, piece by piece. */
export async function* tar(entries: AsyncIterable<TarEntry> | Iterable<TarEntry>): AsyncGenerator<Buffer> {
  for await (const entry of entries) {
    yield* headersOf(entry);
    const { content } = entry;
    if (content.type === 'bytes') yield Buffer.from(content.bytes);
    else if (content.type === 'file') yield* readWhole(content);
    yield padding(sizeOf(entry));
  }
  yield Buffer.alloc(2 * BLOCK);
}

/** A file that changes while it is read would shift everything behind it, and the archive would be broken. */
async function* readWhole({ source, size }: { source: string; size: number }): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of createReadStream(source) as AsyncIterable<Buffer>) {
    read += chunk.length;
    if (read > size) break;
    yield chunk;
  }
  if (read !== size)
    throw new LaminaError('FILE_CHANGED', `${source} changed while it was packed`, {
      remedy: 'Leave the files alone while images are made, then run this again.',
    });
}

/** A file of this machine as an entry; executable if it is so here. */
export async function fileEntry(path: string, source: string): Promise<TarEntry> {
  const { size, mode } = await stat(source);
  return { path, mode: (mode & 0o111) === 0 ? 0o644 : 0o755, content: { type: 'file', source, size } };
}

/** Empty directories, in this order. */
export const directoryEntries = (...paths: string[]): TarEntry[] =>
  paths.map((path) => ({ path, content: { type: 'directory' } }));

/** Everything below a directory of this machine, sorted by name. */
export async function treeEntries(path: string, source: string): Promise<TarEntry[]> {
  const names = (await readdir(source)).sort();
  const entries: TarEntry[] = [{ path, content: { type: 'directory' } }];
  for (const name of names) {
    const [from, to] = [join(source, name), `${path}/${name}`];
    const status = await lstat(from);
    if (status.isDirectory()) entries.push(...(await treeEntries(to, from)));
    else if (status.isSymbolicLink())
      entries.push({ path: to, mode: 0o777, content: { type: 'symlink', target: await readlink(from) } });
    else if (status.isFile()) entries.push(await fileEntry(to, from));
  }
  return entries;
}

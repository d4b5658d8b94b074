import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { gunzip, readTar } from '../../src/runtime/tar.ts';
import { makeTar } from './environment/helm-site.ts';

test('an archive cut at any place is never taken for a whole one', () => {
  const tar = makeTar({ 'a/one': 'x'.repeat(700), 'a/two': 'y' });
  // The end mark is two empty blocks, of which the first tells enough.
  for (let length = 0; length < tar.length - 1024; length += 128) {
    expect(() => [...readTar(tar.subarray(0, length))]).toThrow(/cut short|middle of a file/);
  }
  expect([...readTar(tar)].map(({ path: name, content }) => [name, content.length])).toEqual([
    ['a/one', 700],
    ['a/two', 1],
  ]);
});

test('a damaged header is told', () => {
  const tar = makeTar({ a: 'x' });
  tar[3] = 0x41;
  expect(() => [...readTar(tar)]).toThrow(/wrong header checksum/);
});

test.each([['ustar'], ['gnu'], ['posix']])('what tar writes as %s is read with its long names', (format) => {
  const directory = mkdtempSync(path.join(tmpdir(), 'tar-'));
  try {
    const name = `${'deep/'.repeat(20)}${'n'.repeat(90)}`;
    mkdirSync(path.join(directory, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(directory, name), 'content');
    const packed = execFileSync('tar', ['-cz', `--format=${format}`, '-C', directory, 'deep']);
    const files = [...readTar(gunzip(packed, 1 << 20))].filter((entry) => entry.type === 'file');
    expect(files.map((entry) => [entry.path, entry.content.toString()])).toEqual([[name, 'content']]);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test('more than the limit is refused, as is what is no gzip', () => {
  expect(gunzip(gzipSync('x'.repeat(100)), 100)).toHaveLength(100);
  expect(() => gunzip(gzipSync('x'.repeat(101)), 100)).toThrow(/cannot be decompressed/);
  expect(() => gunzip(Buffer.from('<html>'), 100)).toThrow(/cannot be decompressed/);
});

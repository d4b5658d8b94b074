import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Image, imageArchive, imageDigest } from '../../../lab/images/oci.ts';
import { type TarEntry, tar } from '../../../lab/images/tar.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lamina-tar-'));
});
afterAll(() => rm(directory, { recursive: true }));

const bytes = (text: string): TarEntry['content'] => ({ type: 'bytes', bytes: Buffer.from(text) });

async function write(name: string, entries: Iterable<TarEntry>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of tar(entries)) chunks.push(chunk);
  await writeFile(join(directory, name), Buffer.concat(chunks));
  return Buffer.concat(chunks);
}

const list = (name: string): string[] =>
  execFileSync('tar', ['-tf', join(directory, name)], { encoding: 'utf8' })
    .trim()
    .split('\n');

describe('an archive', () => {
  test('is read by tar: files, directories, links, and paths longer than a ustar header holds', async () => {
    const long = `${'deep/'.repeat(30)}file`;
    await write('a.tar', [
      { path: 'opt', content: { type: 'directory' } },
      { path: 'opt/text', content: bytes('content') },
      { path: 'opt/link', mode: 0o777, content: { type: 'symlink', target: 'text' } },
      { path: long, mode: 0o755, content: bytes('deep') },
    ]);
    expect(list('a.tar')).toEqual(['opt/', 'opt/text', 'opt/link', long]);
    execFileSync('tar', ['-xf', join(directory, 'a.tar'), '-C', directory]);
    expect(await readFile(join(directory, long), 'utf8')).toBe('deep');
    expect(await readFile(join(directory, 'opt/link'), 'utf8')).toBe('content');
  });

  test('has the same bytes whenever it is made', async () => {
    const entries: TarEntry[] = [{ path: 'x', content: bytes('y') }];
    expect(await write('b.tar', entries)).toEqual(await write('c.tar', entries));
  });
});

describe('an image archive', () => {
  test('holds a layer that two images share once', async () => {
    const path = join(directory, 'layer');
    await writeFile(path, 'layer');
    const layer = { digest: `sha256:${'a'.repeat(64)}`, size: 5, path };
    const image = (name: string): Image => ({ name, layers: [layer], config: { Cmd: [name] } });
    const chunks: Buffer[] = [];
    for await (const chunk of imageArchive([image('one:1'), image('two:1')])) chunks.push(chunk);
    await writeFile(join(directory, 'images.tar'), Buffer.concat(chunks));
    const names = list('images.tar');
    expect(names.filter((name) => name.endsWith('a'.repeat(64)))).toHaveLength(1);
    expect(names).toContain(`blobs/${imageDigest(image('one:1')).replace(':', '/')}`);
    const index = execFileSync('tar', ['-xOf', join(directory, 'images.tar'), 'index.json'], {
      encoding: 'utf8',
    });
    const { manifests } = JSON.parse(index) as { manifests: { annotations: Record<string, string> }[] };
    expect(manifests.map(({ annotations }) => annotations['io.containerd.image.name'])).toEqual([
      'one:1',
      'two:1',
    ]);
  });
});

test('a file that grows while it is packed breaks the packing, not the archive', async () => {
  const file = join(directory, 'grows');
  await writeFile(file, 'before');
  const packing = write('grows.tar', [{ path: 'grows', content: { type: 'file', source: file, size: 3 } }]);
  await expect(packing).rejects.toThrow('changed while it was packed');
});

// What an archive of a chart may not do.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { unpackChart } from '../../../src/helm/unpack-chart.ts';
import { makeTar } from '../environment/helm-site.ts';

const entry = (name: string, type: string, content = ''): Buffer =>
  makeTar({ [name]: content }, { type }).subarray(0, -1024);

test('links and devices of a packed chart are not made', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'unpack-'));
  try {
    const archive = path.join(folder, 'chart.tgz');
    const kinds = ['1', '2', '3', '4', '6', '7'].map((type) => entry(`chart/type-${type}`, type));
    // The link is named as the folder that a file then goes to.
    const through = [entry('chart/out', '2'), entry('chart/out/file', '0', 'x')];
    await writeFile(archive, gzipSync(Buffer.concat([...kinds, ...through, Buffer.alloc(1024)])));
    await unpackChart(archive, path.join(folder, 'to'));
    expect((await readdir(path.join(folder, 'to'), { recursive: true })).sort()).toEqual([
      'chart',
      'chart/out',
      'chart/out/file',
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

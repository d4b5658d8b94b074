// Chart archives, stored releases, listings of archives: bytes from elsewhere.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll } from '@jest/globals';
import fc from 'fast-check';
import { resolveVersion } from '../../../src/environment/helm/releases.ts';
import { mirrorChart } from '../../../src/helm/chart-source.ts';
import { decodeRelease } from '../../../src/helm/release-secret.ts';
import { unpackChart } from '../../../src/helm/unpack-chart.ts';
import { gunzip, readTar } from '../../../src/runtime/tar.ts';
import { makeTar } from '../environment/helm-site.ts';
import { fuzz, fuzzAsync } from './support/fuzz.ts';
import { jsonText, mutatedJson, mutatedText, oddText } from './support/values.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const entryName = fc.oneof(
  fc.constantFrom(
    'a',
    'a/b',
    'a/b/c',
    '../x',
    '/etc/x',
    'a/../../x',
    './',
    'a/',
    '.',
    '..',
    'a\\b',
    'x'.repeat(99),
    '../out/x',
    'a//b',
  ),
  oddText.map((text) => text.slice(0, 99)),
);
/** `L` and `x` carry the next one's name, `2` and `1` are links. */
const entryType = fc.constantFrom('0', '0', '0', '5', '1', '2', 'L', 'x', 'g', 'K', '\0', '7');
const paxRecord = fc.oneof(
  oddText,
  entryName.map((name) => `${name.length + 9} path=${name}\n`),
  fc.constantFrom(
    '1\n'.repeat(30_000),
    '0 path=x\n',
    '-5 path=x\n',
    '99999999999 path=x\n',
    '6 path',
    '12 path=a\0b\n',
  ),
);
const entry = fc.record({
  name: entryName,
  type: entryType,
  content: fc.oneof(fc.constant(''), oddText, paxRecord, entryName),
});
const END = 1024;

const tar = fc
  .tuple(
    fc.array(entry, { maxLength: 4 }),
    fc.array(fc.record({ at: fc.nat(100_000), byte: fc.nat(255) }), { maxLength: 2 }),
    fc.constantFrom('whole', 'whole', 'whole', 'cut', 'mended'),
  )
  .map(([entries, flips, form]) => {
    const parts = entries.map(({ name, type, content }) =>
      makeTar({ [name]: content }, { type }).subarray(0, -END),
    );
    const whole = Buffer.concat([...parts, Buffer.alloc(END)]);
    for (const { at, byte } of flips) whole[at % whole.length] = byte;
    if (form === 'mended') mendChecksum(whole);
    return form === 'cut' ? whole.subarray(0, whole.length / 2) : whole;
  });

/** So that what was flipped is reached. */
function mendChecksum(archive: Buffer): void {
  archive.write('        ', 148);
  const sum = archive.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  archive.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
}

fuzz('a tar archive', fc.oneof(tar, fc.uint8Array({ maxLength: 3_000 })), (bytes) => {
  for (const { content } of readTar(Buffer.from(bytes))) content.toString();
});

fuzzAsync(
  'a packed chart leaves nothing outside of its folder',
  fc.oneof(
    tar.map((bytes) => gzipSync(bytes)),
    tar,
    fc.uint8Array(),
  ),
  async (bytes) => {
    const home = mkdtempSync(path.join(folder, 'case-'));
    const archive = path.join(home, 'chart.tgz');
    writeFileSync(archive, bytes);
    let refused: unknown;
    await unpackChart(archive, path.join(home, 'out')).catch((error: unknown) => (refused = error));
    const strays = readdirSync(home).filter((name) => name !== 'chart.tgz' && name !== 'out');
    rmSync(home, { recursive: true });
    if (strays.length > 0) throw new Error(`written outside: ${strays.join(', ')}`);
    if (refused !== undefined) throw refused as Error;
  },
);

fuzz(
  'gzip',
  fc.oneof(
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc.constant(gzipSync(Buffer.alloc(50_000_000))),
  ),
  (bytes) => gunzip(bytes, 1_000_000),
);

const release = {
  version: 3,
  info: { status: 'deployed', last_deployed: '2026-01-01' },
  chart: { metadata: { name: 'c', version: '1.0.0' } },
  config: { a: 1 },
  manifest: 'x',
};
const packed = (text: string): string =>
  Buffer.from(gzipSync(text).toString('base64'), 'latin1').toString('base64');
const secretOf = (data: unknown): never =>
  ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'r', namespace: 'n' }, data }) as never;
fuzz(
  'a release as Helm stores it',
  fc.oneof(
    mutatedText(JSON.stringify(release)).map((text) => ({ release: packed(text) })),
    mutatedJson(release).map((data) => ({ release: packed(jsonText(data)) })),
    mutatedJson({ release: packed('{}') }),
  ),
  (data) => {
    const { revision, status, manifest, values } = decodeRelease(secretOf(data));
    if (
      !Number.isInteger(revision) ||
      typeof status !== 'string' ||
      typeof manifest !== 'string' ||
      typeof values !== 'object'
    )
      throw new Error('no release');
  },
);

fuzzAsync(
  'a listing of archives, and what a mirror calls its newest',
  fc.tuple(
    mutatedText('<a href="helm-v4.3.1-linux-amd64.tar.gz">x</a> helm-v4.2.0-rc.1-linux-arm64.tar.gz'),
    fc.oneof(fc.constant(undefined), oddText),
    fc.constantFrom('4.x', '^4.2', '>=4.1 <4.3'),
  ),
  async ([listing, latest, range]) => {
    const source = {
      name: 'mirror',
      mirrored: true,
      read: (file: string) => Promise.resolve(file === '' ? listing : latest),
      download: () => Promise.resolve(undefined),
      readReleases: () => Promise.resolve([]),
    };
    await resolveVersion({ kind: 'range', range }, source);
    await resolveVersion({ kind: 'latest', major: 4 }, source);
  },
);

fuzz(
  'the address of a chart and of its mirror',
  fc.tuple(oddText, oddText, oddText),
  ([chart, version, mirror]) => {
    mirrorChart({ chart, version }, mirror);
    mirrorChart({ chart: 'oci://a/b', version }, mirror);
  },
);

// The smallest cases that the fuzzing found, once each.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openSource } from '../../../../src/environment/helm/source.ts';
import { HelmError } from '../../../../src/helm/helm-errors.ts';
import { decodeRelease } from '../../../../src/helm/release-secret.ts';
import { unpackChart } from '../../../../src/helm/unpack-chart.ts';
import { LaminaError } from '../../../../src/runtime/errors.ts';
import { readTar } from '../../../../src/runtime/tar.ts';
import { VirtualClock } from '../../../support/virtual-clock.ts';
import { makeTar } from '../../environment/helm-site.ts';
import { recordingLogger } from '../../kubernetes/support/recording-logger.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'found-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const pax = (record: string): Buffer =>
  Buffer.concat([makeTar({ h: record }, { type: 'x' }).subarray(0, -1024), makeTar({ file: 'x' })]);

test('a pax header whose only space is its last byte is read once, not once for each of its bytes', () => {
  const began = performance.now();
  expect([...readTar(pax(`${'1\n'.repeat(100_000)} `))].map((entry) => entry.path)).toEqual(['file']);
  expect(performance.now() - began).toBeLessThan(2_000);
});

test.each([
  ['a file where a folder should be', makeTar({ a: 'x', 'a/b': 'y' })],
  ['a name with a NUL', pax('12 path=a\0b\n')],
  ['a name that is too long', pax(`${300 + 10} path=${'x'.repeat(300)}\n`)],
])('a packed chart with %s cannot be unpacked, and that is all', async (_, tar) => {
  const archive = path.join(folder, 'chart.tgz');
  writeFileSync(archive, gzipSync(tar));
  await expect(unpackChart(archive, mkdtempSync(path.join(folder, 'out-')))).rejects.toThrow(HelmError);
});

const secretOf = (text: string | Buffer): never =>
  ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'r' },
    data: { release: Buffer.from(gzipSync(text).toString('base64')).toString('base64') },
  }) as never;

test.each(['null', '3', '{"version":"x"}', '{"version":1,"info":{"status":{}}}'])(
  'a release that is %s is told as unreadable',
  (text) => {
    expect(() => decodeRelease(secretOf(text))).toThrow(LaminaError);
  },
);

test('a release that grows without end is not unpacked to its end', () => {
  const text = Buffer.alloc(200 * 2 ** 20, ' ');
  text.write('{"version":1}');
  expect(() => decodeRelease(secretOf(text))).toThrow(/does not hold a Helm release/);
});

test.each(['[null]', '[{"tag_name":1}]'])(
  'a list of releases that is %s is no list of releases',
  async (body) => {
    const httpGet = (): Promise<{ status: number; headers: object; body: Buffer }> =>
      Promise.resolve({ status: 200, headers: {}, body: Buffer.from(body) });
    const source = openSource({
      mirror: '',
      token: '',
      httpGet: httpGet as never,
      clock: new VirtualClock(),
      logger: recordingLogger(),
      signal: new AbortController().signal,
    });
    await expect(source.readReleases(1)).rejects.toThrow("GitHub's answer is not a list of releases");
  },
);

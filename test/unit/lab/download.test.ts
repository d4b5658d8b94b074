import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { downloadTool, parseChecksum } from '../../../lab/tools/download.ts';
import { systemClock } from '../../../src/runtime/clock.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { testLogger } from '../../cluster/environment.ts';

const program = Buffer.from('#!/bin/sh\necho the program\n');
const digest = createHash('sha256').update(program).digest('hex');
const context = { logger: testLogger, exec, clock: systemClock, signal: new AbortController().signal };

let server: Server;
let base: string;
let directory: string;
const answers = new Map<string, { status?: number; body: string | Buffer; cut?: boolean }>();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lamina-download-'));
  server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (answer === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(answer.status ?? 200, { 'content-length': answer.body.length });
    if (answer.cut === true) response.write(answer.body.slice(0, 5), () => response.destroy());
    else response.end(answer.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await rm(directory, { recursive: true });
});

const download = (name: string): Promise<void> =>
  downloadTool(
    { url: `${base}/${name}`, checksum: `${base}/${name}.sha256`, algorithm: 'sha256' },
    join(directory, name),
    context,
  );

describe('a downloaded tool', () => {
  test('is there and executable when its checksum matches', async () => {
    answers.set('/good', { body: program }).set('/good.sha256', { body: digest });
    await download('good');
    expect(await readFile(join(directory, 'good'))).toEqual(program);
    expect((await stat(join(directory, 'good'))).mode & 0o777).toBe(0o755);
  });

  test.each([
    [
      'whose checksum does not match',
      'altered',
      { body: Buffer.from('something else') },
      digest,
      /sha256 is .* published is/,
    ],
    [
      'that is an HTML page with status 200',
      'page',
      { body: '<html>Not here</html>' },
      digest,
      /published is/,
    ],
    ['that is cut short', 'cut', { body: program, cut: true }, digest, /./],
    [
      'whose checksum file is an HTML page',
      'odd',
      { body: program },
      '<html>Welcome</html>',
      /holds no sha256/,
    ],
    ['that the server does not have', 'gone', { status: 404, body: '' }, digest, /HTTP 404/],
  ])('%s is refused, and nothing of it is left', async (_, name, answer, checksum, message) => {
    answers.set(`/${name}`, answer).set(`/${name}.sha256`, { body: checksum });
    await expect(download(name)).rejects.toThrow(message);
    expect(existsSync(join(directory, name))).toBe(false);
    expect(existsSync(join(directory, `${name}.download`))).toBe(false);
  });
});

describe('a checksum file', () => {
  const other = 'b'.repeat(64);
  test.each([
    ['bare', digest, digest],
    ['in the form of sha256sum', `${digest}  tool.tar.gz\n`, digest],
    ['with many files', `${other}  other.tar.gz\n${digest} *tool.tar.gz\n`, digest],
    ['without the file', `${other}  other.tar.gz\n`, undefined],
  ])('%s', (_, text, expected) => {
    expect(parseChecksum(text, 'tool.tar.gz', 64)).toBe(expected);
  });
});

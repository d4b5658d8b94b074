// The client as a process of its own: through a proxy, and with an event that is no JSON.
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import http from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { startGitHubEmulator } from '../../lab/github/index.ts';
import { exec } from '../../src/runtime/exec.ts';

const program = path.resolve(import.meta.dirname, 'one-call.ts');
const run = (env: Readonly<Record<string, string>>): Promise<{ stdout: string }> =>
  exec(process.execPath, [program], { env: { PATH: process.env['PATH'], ...env } });

test('a proxy of the environment leads to GitHub', async () => {
  await using emulator = await startGitHubEmulator();
  emulator.setPull({ number: 5 });
  const asked: string[] = [];
  // Knows no names: whatever is asked for is the emulator.
  const proxy = http.createServer().on('connect', ({ url }, socket) => {
    asked.push(url ?? '');
    const target = connect(Number(new URL(emulator.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  try {
    const { stdout } = await run({
      ...emulator.env,
      GITHUB_TOKEN: emulator.token,
      GITHUB_API_URL: 'http://api.github.lab.test',
      http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    });
    expect(stdout).toBe('[5]');
    expect(asked).toEqual(['api.github.lab.test:80']);
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
});

test('an event that is no JSON is told as what it is', async () => {
  await using emulator = await startGitHubEmulator();
  const directory = mkdtempSync(path.join(tmpdir(), 'lamina-event-'));
  try {
    const event = path.join(directory, 'event.json');
    writeFileSync(event, '{');
    const failed = run({ ...emulator.env, GITHUB_TOKEN: emulator.token, GITHUB_EVENT_PATH: event });
    await expect(failed).rejects.toMatchObject({
      stderr: expect.stringMatching(/ConfigurationError: GITHUB_EVENT_PATH: .*event\.json is not JSON/),
    });
  } finally {
    rmSync(directory, { recursive: true });
  }
});

// A repository as `lamina init` begins it in an empty folder.
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exec } from '../../../src/runtime/exec.ts';

const root = path.resolve(import.meta.dirname, '../../..');

export interface Beginning {
  /** In `.github/workflows`, by name. */
  readonly workflows: Readonly<Record<string, string>>;
  readonly stackFile: string;
}

/** @param args beside the repository that the workflows call */
export const begin = (...args: readonly string[]): Promise<Beginning> =>
  inEmptyFolder((cwd) =>
    exec(
      process.execPath,
      [path.join(root, 'dist/cli/index.js'), 'init', '--uses', 'OWNER/lamina@v1', '--json', ...args],
      { cwd },
    ),
  );

/** By the command that the README begins with, but for the host: it has the archive of this checkout that GitHub would have. */
export async function beginByNpx(): Promise<Beginning> {
  const archive = await archiveOfCheckout();
  const server = createServer((_, response) => response.end(archive)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await inEmptyFolder((cwd, scratch) =>
      exec('npx', ['--yes', `${host}/OWNER/lamina/archive/v1.tar.gz`, 'init', '--json'], {
        cwd,
        env: { ...process.env, npm_config_cache: path.join(scratch, 'npm') },
      }),
    );
  } finally {
    server.close();
  }
}

/** Of the last commit and what has changed since in its files. */
async function archiveOfCheckout(): Promise<Buffer> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'lamina-archive-'));
  try {
    const file = path.join(scratch, 'lamina.tar.gz');
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
    const changed = (await exec('git', [...identity, 'stash', 'create'], { cwd: root })).stdout.trim();
    const commit = changed === '' ? 'HEAD' : changed;
    await exec('git', ['archive', '--prefix=lamina-1/', '--output', file, commit], { cwd: root });
    return readFileSync(file);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function inEmptyFolder(
  init: (cwd: string, scratch: string) => Promise<{ readonly stdout: string }>,
): Promise<Beginning> {
  const directory = mkdtempSync(path.join(tmpdir(), 'lamina-init-'));
  const scratch = mkdtempSync(path.join(tmpdir(), 'lamina-scratch-'));
  try {
    const { written } = JSON.parse((await init(directory, scratch)).stdout) as { written: readonly string[] };
    const read = (file: string): string => readFileSync(path.join(directory, file), 'utf8');
    const workflows = written.filter((file) => file.startsWith('.github/workflows/'));
    return {
      workflows: Object.fromEntries(workflows.map((file) => [path.basename(file), read(file)])),
      stackFile: read('lamina.yaml'),
    };
  } finally {
    for (const each of [directory, scratch]) rmSync(each, { recursive: true, force: true });
  }
}

// The machine that Lamina runs on: a full disk, a home that cannot be written to, and somebody who ends the run.
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { exec } from '../../src/runtime/exec.ts';
import { useTestCluster } from '../cluster/harness.ts';
import { useOwnLayers } from '../cluster/own-layer.ts';
import { root, runCli, startCli, type CliRun } from '../support/cli.ts';
import { makeTar, sha256, startSite, type Site } from '../unit/environment/helm-site.ts';
import { workload } from './workload.ts';

const cluster = useTestCluster('machine');
const ownLayer = useOwnLayers(cluster);
const isRoot = process.getuid?.() === 0;

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'machine-'));
});
afterEach(async () => {
  await chmod(path.join(workspace, 'home'), 0o700).catch(() => undefined);
  await rm(workspace, { recursive: true });
});

const folder = async (name: string): Promise<string> => {
  const directory = path.join(workspace, name);
  await mkdir(directory);
  return directory;
};

/** Runs one of the bundled doors after a shell has changed the machine for it, and for nobody else. */
const runIn = (preparation: string, door: string, args: readonly string[], env: NodeJS.ProcessEnv) => {
  const shell = [
    'bash',
    '-c',
    `${preparation}; exec "$@"`,
    'bash',
    process.execPath,
    path.join(root, 'dist', door),
    ...args,
  ];
  const [command = '', ...rest] = isRoot ? ['unshare', '--mount', ...shell] : shell;
  return exec(command, rest, {
    env: { PATH: process.env['PATH'], ...env },
    cwd: workspace,
    allowFailure: true,
  });
};

/** A file system with room for so many kilobytes; who may not mount gets files that may not grow beyond that. */
const fullDisk = (directory: string, kilobytes: number): string =>
  isRoot ? `mount -t tmpfs -o size=${kilobytes}k full ${directory}` : `trap '' XFSZ; ulimit -f ${kilobytes}`;

const readOnly = (directory: string): string =>
  isRoot
    ? `mount --bind ${directory} ${directory}; mount -o remount,ro,bind ${directory}`
    : `chmod 500 ${directory}`;

describe('a disk that is full', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
    // Larger than the disk; of random letters, so that its archive is as well.
    const program = `#!/bin/sh\necho v4.3.1\n#${randomBytes(200_000).toString('hex')}\n`;
    for (const arch of ['amd64', 'arm64']) {
      const name = `helm-v4.3.1-linux-${arch}.tar.gz`;
      const archive = gzipSync(makeTar({ [`linux-${arch}/helm`]: program }));
      site.files.set(`/${name}`, archive);
      site.files.set(`/${name}.sha256sum`, `${sha256(archive)}  ${name}\n`);
    }
  });
  afterAll(() => site.close());

  test('while Helm is kept is told with the place; with room again it is installed', async () => {
    const cache = await folder('tools');
    const temporary = await folder('temporary');
    const env = {
      ...{ HOME: workspace, RUNNER_TOOL_CACHE: cache, RUNNER_TEMP: temporary, GITHUB_WORKSPACE: workspace },
      ...{ INPUT_VERSION: '4.3.1', INPUT_MIRROR: site.url, INPUT_SHA256: '' },
      PATH: '/usr/bin:/bin',
    };
    const { exitCode, stdout } = await runIn(fullDisk(cache, 64), 'install-helm/index.js', [], env);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.stringContaining(cache) });
    expect(stdout).toMatch(/::error.*(no space left|file too large|disk)/i);
    // Nothing is left that the next run would take for a Helm.
    expect((await readdir(cache, { recursive: true })).filter((name) => name.endsWith('.complete'))).toEqual(
      [],
    );
    const again = await runIn('true', 'install-helm/index.js', [], env);
    expect(again.exitCode === 0 ? '' : again.stdout).toBe('');
  });

  test('while a chart is unpacked is told; nothing was changed', async () => {
    const temporary = await folder('temporary');
    const { exitCode, stdout } = await runIn(fullDisk(temporary, 24), 'cli/index.js', planOf(), {
      ...here(await folder('home')),
      TMPDIR: temporary,
    });
    expect(exitCode).toBe(1);
    const { error } = JSON.parse(stdout) as { error: { code: string; message: string } };
    expect(error.code).not.toBe('UNEXPECTED');
    expect(error.message).toMatch(/no space left|file too large/i);
  });
});

const planOf = (): string[] => {
  const { chartMirror, namespace } = cluster;
  const stack = ['--layers', 'speed', '--overlay', 'local', '--namespace', `${namespace}-plan`];
  return ['plan', ...stack, '--chart-mirror', chartMirror, '--timeout', '30s', '--json'];
};

const here = (home: string): NodeJS.ProcessEnv => ({
  HOME: home,
  KUBECONFIG: cluster.kubeconfig,
  PATH: `${cluster.binDirectory}:${process.env['PATH'] ?? ''}`,
});

test('a home that cannot be written to is not needed', async () => {
  const home = await folder('home');
  const { exitCode, stdout, stderr } = await runIn(readOnly(home), 'cli/index.js', planOf(), here(home));
  expect(exitCode === 0 ? '' : `${stderr}\n${stdout}`).toBe('');
  expect(await readdir(home)).toEqual([]);
});

/** Writes a layer of these objects; returns the folder that it is in. */
const folderOf = async (name: string, objects: readonly KubernetesObject[]): Promise<string> =>
  path.dirname((await ownLayer(name, objects)).layer.directory);

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  const lamina = (command: string, name: string, ...more: string[]): readonly string[] => [
    ...[command, '--layers', `./${name}`, '--namespace', cluster.namespace],
    ...['--timeout', '30s', '--json', ...more],
  ];
  /** Where the layers are. */
  let layers: string;
  const options = (): { env: NodeJS.ProcessEnv; cwd: string } => ({ env: here(workspace), cwd: layers });

  async function endWhen(args: readonly string[], words: RegExp): Promise<CliRun> {
    const { child, done } = startCli(args, options());
    let log = '';
    child.stderr.on('data', (text: string) => {
      log += text;
      // Once: a second signal would end it without its consent.
      if (!child.killed && words.test(log)) child.kill(signal);
    });
    return done;
  }

  async function expectInterrupted(run: CliRun, layer: string): Promise<void> {
    expect({ exitCode: run.exitCode, error: run.json['error'] }).toMatchObject({
      exitCode: 130,
      error: { code: 'INTERRUPTED', message: expect.stringContaining(signal) },
    });
    const holder = await cluster.kubectl([
      ...['get', 'lease', `lamina-${layer}`, '--ignore-not-found'],
      ...['-o', 'jsonpath={.spec.holderIdentity}'],
    ]);
    expect(holder).toBe('');
  }

  test('in the middle of up: the lock is given back, and the next run goes on from there', async () => {
    const name = `up-${signal.toLowerCase()}`;
    layers = await folderOf(name, workload(name, { never: true }));
    await expectInterrupted(await endWhen(lamina('up', name), /Deployment \S+ created/), name);
    await ownLayer(name, workload(name));
    const next = await runCli(lamina('up', name), options());
    expect(next.exitCode === 0 ? '' : next.stderr + next.stdout).toBe('');
  });

  test('in the middle of down: the lock is given back, and the next run goes on from there', async () => {
    const name = `down-${signal.toLowerCase()}`;
    layers = await folderOf(name, workload(name));
    const first = await runCli(lamina('up', name), options());
    expect(first.exitCode === 0 ? '' : first.stderr + first.stdout).toBe('');
    const hold = (finalizers: string): Promise<string> =>
      cluster.kubectl([
        ...['patch', 'configmap', name, '--type=merge'],
        ...['-p', `{"metadata":{"finalizers":${finalizers}}}`],
      ]);
    await hold('["lab.lamina.dev/hold"]');
    await expectInterrupted(await endWhen(lamina('down', name, '--yes'), /Deployment \S+ removed/), name);
    await hold('null');
    const next = await runCli(lamina('down', name, '--yes'), options());
    expect(next.exitCode === 0 ? '' : next.stderr + next.stdout).toBe('');
    expect(await cluster.kubectl(['get', 'cm,deploy', name, '--ignore-not-found', '-o', 'name'])).toBe('');
  });
});

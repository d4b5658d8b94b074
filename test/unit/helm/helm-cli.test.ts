import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHelm, helmEnvironment, parseHelmVersion } from '../../../src/helm/helm-cli.ts';
import type { ReleaseRequest } from '../../../src/helm/helm.ts';
import { makeTar } from '../environment/helm-site.ts';
import { idleClock, never, recordingLogger } from '../environment/support.ts';
import { endless, scriptedExec } from './support.ts';

let cacheDirectory: string;
beforeEach(async () => {
  cacheDirectory = path.join(await mkdtemp(path.join(tmpdir(), 'helm-cli-')), 'charts');
});
afterEach(() => rm(path.dirname(cacheDirectory), { recursive: true, force: true }));

function helmWith(
  answers: Parameters<typeof scriptedExec>[0],
  env: NodeJS.ProcessEnv = {},
  helmPath: string | (() => Promise<string>) = 'helm',
) {
  const { exec, runs } = scriptedExec({ version: 'v4.3.1\n', ...answers });
  const logger = recordingLogger();
  const helm = createHelm({
    exec,
    logger,
    signal: never,
    clock: idleClock,
    kubeconfig: { path: '/kc', context: 'prod' },
    cacheDirectory,
    env,
    helmPath,
  });
  return { helm, runs, logger };
}

const request: ReleaseRequest & { chartDirectory: string } = {
  chart: 'oci://quay.io/x/demo',
  version: '1.0.0',
  release: 'demo',
  namespace: 'ops',
  values: { password: 'hunter2' },
  chartDirectory: '/charts/demo',
};

describe('the command line of an upgrade', () => {
  const common = [
    ...['upgrade', 'demo', '/charts/demo', '--install', '--namespace', 'ops', '--skip-crds'],
    ...['--reset-values', '--history-max', '10'],
  ];
  const end = ['--kubeconfig', '/kc', '--kube-context', 'prod', '--values', '-'];

  test.each([
    [
      'Helm 4 waits for hooks only',
      'v4.3.1',
      {},
      [...common, '--timeout', '300s', '--wait=hookOnly', ...end],
    ],
    ['Helm 3 waits for nothing unless told', 'v3.19.0', {}, [...common, '--timeout', '300s', ...end]],
    ['a time for hooks', 'v3.19.0', { timeout: 90_500 }, [...common, '--timeout', '91s', ...end]],
    [
      'taking fields over',
      'v4.3.1',
      { forceConflicts: true },
      [...common, '--timeout', '300s', '--wait=hookOnly', '--server-side=true', '--force-conflicts', ...end],
    ],
    [
      'the mark of our own revision',
      'v3.19.0',
      { revision: 7 },
      [...common, '--timeout', '300s', '--labels', 'lamina.dev/revision=7', ...end],
    ],
  ])('%s', async (_what, version, extra, expected) => {
    const { helm, runs } = helmWith({ version });
    await helm.upgradeInstall({ ...request, ...extra });
    expect(runs.at(-1)?.args).toEqual(expected);
  });

  test('values go by standard input, never in an argument or a file', async () => {
    const { helm, runs, logger } = helmWith({});
    await helm.upgradeInstall(request);
    expect(runs.at(-1)?.options.input).toBe('{"password":"hunter2"}');
    expect(JSON.stringify(runs.at(-1)?.args)).not.toContain('hunter2');
    expect(logger.lines.join()).not.toContain('hunter2');
  });

  test('Helm 3 cannot force conflicts, and is not asked to', async () => {
    const { helm, runs } = helmWith({ version: 'v3.19.0' });
    await expect(helm.upgradeInstall({ ...request, forceConflicts: true })).rejects.toMatchObject({
      code: 'CONFIGURATION',
    });
    expect(runs).toHaveLength(1);
  });
});

describe('a call whose signal aborts', () => {
  test('ends the program with it', async () => {
    const program = endless();
    const { helm } = helmWith({ template: program.run });
    const call = new AbortController();
    const rendering = helm.render(request, { signal: call.signal });
    await program.started;
    call.abort(new Error('out of time'));
    await expect(rendering).rejects.toThrow('out of time');
    expect(program.ended()).toBe(true);
  });

  test.each(['render', 'upgradeInstall'] as const)(
    '%s does not wait until a program is found',
    async (name) => {
      const { helm, runs } = helmWith({}, {}, () => new Promise<string>(() => undefined));
      const call = new AbortController();
      const working = helm[name](request, { signal: call.signal });
      call.abort(new Error('out of time'));
      await expect(working).rejects.toThrow('out of time');
      expect(runs).toEqual([]);
    },
  );
});

test('the version is asked once', async () => {
  const { helm, runs } = helmWith({});
  expect(await Promise.all([helm.version(), helm.version()])).toEqual(['4.3.1', '4.3.1']);
  expect(runs).toHaveLength(1);
});

test.each([
  ['v4.3.1', '4.3.1'],
  ['v4.3.1+g1234567', '4.3.1'],
  ['v4.4.0-rc.1', '4.4.0-rc.1'],
  ['v4.3', '4.3'],
])('version %s is read as %s', (printed, version) => {
  expect(parseHelmVersion(printed)).toBe(version);
});

test('another program named helm is told', () => {
  expect(() => parseHelmVersion('Emacs helm')).toThrow(/prints "Emacs helm"/);
});

test('HELM_* does not reach the program, except where credentials lie; proxies pass', () => {
  const env = {
    PATH: '/bin',
    HTTPS_PROXY: 'http://p',
    HELM_NAMESPACE: 'other',
    HELM_KUBETOKEN: 't',
    HELM_DRIVER: 'configmap',
    HELM_REGISTRY_CONFIG: '/r',
  };
  expect(helmEnvironment(env)).toEqual({ PATH: '/bin', HTTPS_PROXY: 'http://p', HELM_REGISTRY_CONFIG: '/r' });
});

test('uninstall takes a release that is gone as done', async () => {
  const { helm, runs } = helmWith({});
  await helm.uninstall('demo', 'ops');
  expect(runs[0]?.args).toEqual([
    ...['uninstall', 'demo', '--namespace', 'ops', '--ignore-not-found'],
    ...['--kubeconfig', '/kc', '--kube-context', 'prod'],
  ]);
});

describe('pull', () => {
  const source = { chart: 'oci://quay.io/x/demo', version: '1.0.0' };
  /** Plays `helm pull --untar --untardir DIR`. */
  const unpacks =
    (version = '1.0.0') =>
    async (args: readonly string[]): Promise<string> => {
      const folder = path.join(args[args.indexOf('--untardir') + 1] ?? '', 'demo');
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, 'Chart.yaml'), `name: demo\nversion: ${version}\n`);
      return '';
    };

  test('fetches once for a chart and version, and leaves only the chart behind', async () => {
    const { helm, runs } = helmWith({ pull: unpacks() });
    const [first, second] = await Promise.all([helm.pull(source), helm.pull(source)]);
    expect(second).toBe(first);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.args.slice(0, 5)).toEqual(['pull', source.chart, '--version', '1.0.0', '--untar']);
    expect(await readdir(cacheDirectory)).toEqual([path.basename(first)]);
    expect(await readFile(path.join(first, 'Chart.yaml'), 'utf8')).toContain('1.0.0');
  });

  test('that is aborted ends the program, and leaves nothing behind', async () => {
    const program = endless();
    const { helm } = helmWith({ pull: program.run });
    const call = new AbortController();
    const pulling = helm.pull(source, { signal: call.signal });
    await program.started;
    call.abort(new Error('out of time'));
    await expect(pulling).rejects.toThrow('out of time');
    expect(program.ended()).toBe(true);
    expect(await readdir(cacheDirectory)).toEqual([]);
  });

  test('that one caller gives up goes on for another', async () => {
    const gate = Promise.withResolvers<null>();
    const { helm, runs } = helmWith({
      pull: async (args, { signal }) => {
        await gate.promise;
        signal?.throwIfAborted();
        return unpacks()(args);
      },
    });
    const call = new AbortController();
    const first = helm.pull(source, { signal: call.signal });
    const second = helm.pull(source);
    call.abort(new Error('out of time'));
    await expect(first).rejects.toThrow('out of time');
    gate.resolve(null);
    expect(path.basename(await second)).toMatch(/^demo-1\.0\.0-/);
    expect(runs).toHaveLength(1);
  });

  test('begins anew for whoever comes while one that was given up is still ending', async () => {
    const [told, gone] = [Promise.withResolvers<null>(), Promise.withResolvers<null>()];
    const { helm, runs } = helmWith({
      pull: async (args, { signal }) => {
        if (runs.length > 1) return unpacks()(args);
        signal?.addEventListener('abort', () => told.resolve(null));
        await gone.promise;
        throw signal?.reason as Error;
      },
    });
    const call = new AbortController();
    const first = helm.pull(source, { signal: call.signal });
    while (runs.length === 0) await setImmediate();
    call.abort(new Error('out of time'));
    await told.promise;
    const second = helm.pull(source);
    gone.resolve(null);
    await expect(first).rejects.toThrow('out of time');
    expect(path.basename(await second)).toMatch(/^demo-1\.0\.0-/);
  });

  test('names the index and plain HTTP where they are asked for', async () => {
    const { helm, runs } = helmWith({ pull: unpacks() });
    await helm.pull({ chart: 'demo', repository: 'http://127.0.0.1/c', version: '1.0.0', plainHttp: true });
    expect(runs[0]?.args).toEqual(expect.arrayContaining(['--repo', 'http://127.0.0.1/c', '--plain-http']));
  });

  test('a registry that gives another version is refused', async () => {
    const { helm } = helmWith({ pull: unpacks('1.0.1') });
    await expect(helm.pull(source)).rejects.toThrow(
      /demo 1\.0\.0 was asked for, but .* gave version 1\.0\.1/,
    );
  });

  test('an unreachable registry is tried three times, a missing chart once', async () => {
    const unreachable = helmWith({
      pull: { stderr: 'Error: Get "https://x": dial tcp: lookup x: no such host' },
    });
    await expect(unreachable.helm.pull(source)).rejects.toMatchObject({ code: 'HELM_REGISTRY_UNREACHABLE' });
    expect(unreachable.runs).toHaveLength(3);
    const missing = helmWith({
      pull: { stderr: 'Error: failed to perform "FetchReference" on source: x: not found' },
    });
    await expect(missing.helm.pull(source)).rejects.toMatchObject({ code: 'HELM_CHART_NOT_FOUND' });
    expect(missing.runs).toHaveLength(1);
    expect(await readdir(cacheDirectory)).toEqual([]);
  });

  test('credentials in an address are masked and not shown', async () => {
    const { helm, logger } = helmWith({
      pull: { stderr: 'Error: Get "https://me:pa%20ss@charts.example/index.yaml": no such host' },
    });
    const repository = 'https://me:pa%20ss@charts.example';
    await expect(helm.pull({ chart: 'demo', repository, version: '1.0.0' })).rejects.toThrow(
      /https:\/\/\*\*\*@charts\.example/,
    );
    expect(logger.masked).toEqual(expect.arrayContaining(['pa%20ss', 'pa ss']));
  });

  test('a folder is taken as it is, a packed chart is unpacked, both without a program', async () => {
    const { helm, runs } = helmWith({});
    const folder = path.join(path.dirname(cacheDirectory), 'demo');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'Chart.yaml'), 'name: demo\nversion: 1.0.0\n');
    expect(await helm.pull({ chart: folder, version: '1.0.0' })).toBe(folder);
    const archive = `${folder}-1.0.0.tgz`;
    await writeFile(
      archive,
      gzipSync(
        makeTar({ 'demo/Chart.yaml': 'name: demo\nversion: 1.0.0\n', 'demo/crds/a.yaml': 'kind: X\n' }),
      ),
    );
    const unpacked = await helm.pull({ chart: archive, version: '1.0.0' });
    expect(await readFile(path.join(unpacked, 'crds', 'a.yaml'), 'utf8')).toBe('kind: X\n');
    expect(runs).toEqual([]);
  });

  test('a packed chart that would write elsewhere is refused', async () => {
    const { helm } = helmWith({});
    await mkdir(path.dirname(cacheDirectory), { recursive: true });
    const archive = path.join(path.dirname(cacheDirectory), 'evil.tgz');
    await writeFile(archive, gzipSync(makeTar({ '../../evil': 'x' })));
    await expect(helm.pull({ chart: archive, version: '1.0.0' })).rejects.toThrow(/outside of its folder/);
  });

  test('a place without a chart is told', async () => {
    const { helm } = helmWith({});
    await expect(helm.pull({ chart: '/nowhere/demo', version: '1' })).rejects.toMatchObject({
      code: 'HELM_CHART_NOT_FOUND',
    });
  });
});

import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { installHelm, type InstallHelmRequest } from '../../../src/environment/helm/install-helm.ts';
import { createToolCache } from '../../../src/environment/helm/tool-cache.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { helmScript, makeArchive, sha256, startSite, type Site } from './helm-site.ts';
import { idleClock, never, recordingLogger, type RecordingLogger } from './support.ts';

let site: Site;
let root: string;
let logger: RecordingLogger;

beforeEach(async () => {
  site = await startSite();
  root = await mkdtemp(path.join(tmpdir(), 'install-helm-'));
  logger = recordingLogger();
});

afterEach(async () => {
  await site.close();
  await rm(root, { recursive: true, force: true });
});

const install = (request: Partial<InstallHelmRequest> = {}) =>
  installHelm({
    version: '4.3.1',
    mirror: site.url,
    workspace: root,
    platform: 'linux',
    arch: 'x64',
    toolCache: createToolCache(path.join(root, 'tools')),
    exec,
    logger,
    clock: idleClock,
    signal: never,
    env: { PATH: `${path.join(root, 'bin')}:/bin:/usr/bin`, RUNNER_TEMP: path.join(root, 'temp') },
    releasesUrl: `${site.url}/releases`,
    ...request,
  });

async function putOnPath(version: string): Promise<string> {
  const program = path.join(root, 'bin', 'helm');
  await mkdir(path.dirname(program), { recursive: true });
  await writeFile(program, helmScript(version));
  await chmod(program, 0o755);
  return program;
}

const cached = () => readdir(path.join(root, 'tools', 'helm')).catch(() => []);

describe('what is there is used if it satisfies', () => {
  test('the program on the PATH, without a request', async () => {
    const program = await putOnPath('4.3.1');
    expect(await install()).toEqual({
      version: '4.3.1',
      path: program,
      directory: path.dirname(program),
      source: 'path',
    });
    expect(site.requests).toEqual([]);
  });

  test('exact means exact: a newer patch on the PATH is not taken', async () => {
    await putOnPath('4.3.2');
    site.publish('4.3.1');
    expect(await install()).toMatchObject({ version: '4.3.1', source: 'download' });
  });

  test('a range takes the PATH without asking for anything newer', async () => {
    await putOnPath('4.1.0');
    expect(await install({ version: '^4.0' })).toMatchObject({ version: '4.1.0', source: 'path' });
    expect(site.requests).toEqual([]);
  });

  test('the tool cache, on the second run', async () => {
    site.publish('4.3.1');
    await install();
    const before = site.requests.length;
    expect(await install()).toMatchObject({ version: '4.3.1', source: 'cache' });
    expect(site.requests).toHaveLength(before);
  });

  test('a damaged program in the cache is replaced, and said so', async () => {
    site.publish('4.3.1');
    const first = await install();
    await writeFile(first.path, '#!/bin/sh\nexit 3\n');
    const again = await install();
    expect(again).toMatchObject({ version: '4.3.1', source: 'download' });
    expect(logger.lines.join('\n')).toContain('damaged');
    expect((await exec(again.path, ['version'])).stdout).toBe('v4.3.1\n');
  });

  test('a given sha256 is not satisfied by the PATH, nor by a cache entry of another archive', async () => {
    await putOnPath('4.3.1');
    const archive = site.publish('4.3.1');
    expect(await install({ sha256: sha256(archive) })).toMatchObject({ source: 'download' });
    expect(await install({ sha256: sha256(archive).toUpperCase() })).toMatchObject({ source: 'cache' });
    await expect(install({ sha256: 'a'.repeat(64) })).rejects.toThrow(/checksum/);
  });
});

describe('which version', () => {
  test('latest-4 is what the site names, and never crosses a major', async () => {
    site.files.set('/helm4-latest-version', 'v4.3.1\n');
    site.publish('4.3.1');
    expect(await install({ version: 'latest-4' })).toMatchObject({ version: '4.3.1' });
    site.files.set('/helm3-latest-version', 'v4.3.1\n');
    await expect(install({ version: 'latest-3' })).rejects.toThrow(/not a version of Helm 3/);
  });

  test('latest-4 looks for the newest even if an older 4 is on the PATH', async () => {
    await putOnPath('4.1.0');
    site.files.set('/helm4-latest-version', '4.3.1');
    site.publish('4.3.1');
    expect(await install({ version: 'latest-4' })).toMatchObject({ version: '4.3.1', source: 'download' });
  });

  test('a mirror without that file is read as a list, prereleases aside', async () => {
    site.files.set(
      '/charts/helm/',
      '<a href="helm-v3.19.0-linux-amd64.tar.gz">x</a> helm-v4.3.1-linux-amd64.tar.gz helm-v4.4.0-rc.1-linux-amd64.tar.gz',
    );
    site.publish('4.3.1', { base: '/charts/helm' });
    const mirror = `${site.url}/charts/helm`;
    expect(await install({ version: 'latest-4', mirror })).toMatchObject({ version: '4.3.1' });
    expect(await install({ version: '>=4.2 <5', mirror })).toMatchObject({ version: '4.3.1' });
    await expect(install({ version: '5.x', mirror })).rejects.toThrow(
      /No release of Helm is a version in "5.x"/,
    );
  });

  test('a mirror that lists nothing asks for an exact version', async () => {
    await expect(install({ version: '4.x' })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      remedy: expect.stringContaining('exact version'),
    });
  });

  test('.tool-versions decides where no version is given', async () => {
    await writeFile(
      path.join(root, '.tool-versions'),
      'nodejs 24.1.0\n# helm 1.0.0\nhelm 4.2.4 4.1.0 # pinned\n',
    );
    site.publish('4.2.4');
    expect(await install({ version: '' })).toMatchObject({ version: '4.2.4' });
  });

  test('an entry of .tool-versions that is no version is refused with its line', async () => {
    await writeFile(path.join(root, '.tool-versions'), '\nhelm ref:main\n');
    await expect(install({ version: '' })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: '.tool-versions:2: "ref:main" is not a version of Helm',
    });
  });

  test('without either the pinned default is installed', async () => {
    site.publish('4.3.1');
    expect(await install({ version: '' })).toMatchObject({ version: '4.3.1' });
  });

  test.each([
    ['latest', /cross to a new major/],
    ['newest', /not a version/],
    ['*', /cross/],
    ['4.3.1; rm -rf /', /not a version/],
    ['../4.3.1', /not a version/],
  ])('%s is refused before any request', async (version, message) => {
    await expect(install({ version })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringMatching(message),
    });
    expect(site.requests).toEqual([]);
  });

  test.each([
    [{ platform: 'win32' }, /win32 x64/],
    [{ arch: 'ia32' }, /linux ia32/],
    [{ sha256: 'abc' }, /not a SHA-256/],
    [{ version: '4.x', sha256: 'a'.repeat(64) }, /belongs to one archive/],
    [{ mirror: 'ftp://example.com' }, /not an http or https address/],
  ])('%j is refused before any request', async (request, message) => {
    await expect(install(request)).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringMatching(message),
    });
    expect(site.requests).toEqual([]);
  });
});

describe('the download', () => {
  test('asks for the checksum first, then the archive; the program is 0755 whatever the umask', async () => {
    site.publish('4.3.1');
    const before = process.umask(0o077);
    try {
      const helm = await install();
      expect((await stat(helm.path)).mode & 0o777).toBe(0o755);
      expect(helm.path).toBe(path.join(root, 'tools', 'helm', '4.3.1', 'amd64', 'helm'));
    } finally {
      process.umask(before);
    }
    expect(site.requests).toEqual([
      '/helm-v4.3.1-linux-amd64.tar.gz.sha256sum',
      '/helm-v4.3.1-linux-amd64.tar.gz',
    ]);
    expect(await readdir(path.join(root, 'temp'))).toEqual([]);
  });

  test('darwin and arm64 have archives of their own', async () => {
    site.publish('4.3.1', { platform: 'darwin-arm64' });
    expect(await install({ platform: 'darwin', arch: 'arm64' })).toMatchObject({ source: 'download' });
  });

  test('a mirror may have a sub-path and credentials, which no log shows', async () => {
    site.publish('4.3.1', { base: '/mirrors/helm' });
    const mirror = `${site.url.replace('://', '://me:s%40cret@')}/mirrors/helm/`;
    await install({ mirror });
    expect(site.headers[0]?.authorization).toBe(`Basic ${Buffer.from('me:s@cret').toString('base64')}`);
    expect(logger.masked).toContain('s@cret');
    expect(logger.lines.join('\n')).not.toMatch(/s(%40|@)cret/);
  });

  const archive = '/helm-v4.3.1-linux-amd64.tar.gz';

  test('a wrong checksum stops it before anything is unpacked or cached', async () => {
    site.publish('4.3.1');
    site.files.set(archive, makeArchive('4.3.1', 'linux-amd64', '6.6.6'));
    await expect(install()).rejects.toMatchObject({
      code: 'HELM_DOWNLOAD',
      message: expect.stringMatching(/has the checksum .* expected was .*; nothing was unpacked/),
    });
    expect(await cached()).toEqual([]);
    expect(site.requests.filter((request) => request === archive)).toHaveLength(1);
  });

  test('a page with status 200 is told from an archive', async () => {
    site.publish('4.3.1');
    site.files.set(archive, '<!DOCTYPE html><title>Sign in to the proxy</title>');
    await expect(install()).rejects.toThrow(/is not an archive: it begins with "<!DOCTYPE html>/);
  });

  test('a page in place of the checksum is told as well', async () => {
    site.publish('4.3.1');
    site.files.set(`${archive}.sha256sum`, '<html>hello</html>');
    await expect(install()).rejects.toThrow(/not a checksum of helm-v4\.3\.1.*<html>hello/);
    expect(site.requests).not.toContain(archive);
  });

  test('a body that is cut off is tried again, a bounded number of times', async () => {
    const body = site.publish('4.3.1');
    let tries = 0;
    const cut = (succeedAt: number) => (_: unknown, response: ServerResponse) => {
      tries += 1;
      response.setHeader('content-length', body.length);
      if (tries >= succeedAt) response.end(body);
      else response.write(body.subarray(0, 100), () => response.destroy());
    };
    site.files.set(archive, cut(3));
    expect(await install()).toMatchObject({ source: 'download' });
    expect(tries).toBe(3);
    await rm(path.join(root, 'tools'), { recursive: true });
    tries = 0;
    site.files.set(archive, cut(99));
    await expect(install()).rejects.toMatchObject({
      code: 'DOWNLOAD',
      message: expect.stringMatching(/cut off after \d+ of \d+ bytes/),
    });
    expect(tries).toBe(4);
    expect(await cached()).toEqual([]);
  });

  test('503 and 429 are tried again', async () => {
    const body = site.publish('4.3.1');
    let tries = 0;
    site.files.set(archive, (_, response) => {
      tries += 1;
      if (tries === 1) response.writeHead(503).end('busy');
      else if (tries === 2) response.writeHead(429, { 'retry-after': '1' }).end();
      else response.end(body);
    });
    expect(await install()).toMatchObject({ source: 'download' });
    expect(logger.lines.filter((line) => line.startsWith('debug: GET http'))).toHaveLength(2);
  });

  test('404 says what was asked for and takes nothing else', async () => {
    site.publish('4.3.2');
    await expect(install()).rejects.toMatchObject({
      code: 'HELM_DOWNLOAD',
      message: expect.stringContaining('helm-v4.3.1-linux-amd64.tar.gz'),
    });
  });

  test('a mirror without checksum files works with a given sha256', async () => {
    const body = site.publish('4.3.1');
    site.files.delete(`${archive}.sha256sum`);
    await expect(install()).rejects.toMatchObject({ remedy: expect.stringContaining('sha256') });
    expect(await install({ sha256: sha256(body) })).toMatchObject({ source: 'download' });
  });

  test('an archive whose program says another version is not installed', async () => {
    site.publish('4.3.1', { says: '4.0.0' });
    await expect(install()).rejects.toThrow(/should be 4\.3\.1 says that it is 4\.0\.0/);
    expect(await cached()).toEqual([]);
  });

  test('an archive without the program is told', async () => {
    const body = makeArchive('4.3.1', 'linux-arm64');
    site.files.set(archive, body);
    await expect(install({ sha256: sha256(body) })).rejects.toMatchObject({
      code: 'ARCHIVE',
      message: expect.stringContaining('does not hold linux-amd64/helm'),
    });
  });

  test('two at once leave one working program in the cache', async () => {
    site.publish('4.3.1');
    const both = await Promise.all([install(), install(), install()]);
    for (const helm of both) expect((await exec(helm.path, ['version'])).stdout).toBe('v4.3.1\n');
    expect((await readdir(path.join(root, 'tools', 'helm', '4.3.1'))).sort()).toEqual([
      'amd64',
      'amd64.complete',
    ]);
  });

  test('an unreachable site is told after bounded tries', async () => {
    await expect(install({ mirror: 'http://127.0.0.1:1/' })).rejects.toMatchObject({
      code: 'DOWNLOAD',
      message: expect.stringContaining('ECONNREFUSED'),
      remedy: expect.stringContaining('HTTPS_PROXY'),
    });
    expect(logger.lines.filter((line) => line.includes('attempt'))).toHaveLength(3);
  });

  test('an abort ends it at once with its own reason', async () => {
    const controller = new AbortController();
    site.publish('4.3.1');
    site.files.set(archive, () => controller.abort(new Error('enough')));
    await expect(install({ signal: controller.signal })).rejects.toThrow('enough');
  });

  test('a redirect to another host is followed without the credentials of the first', async () => {
    const other = await startSite();
    try {
      const body = other.publish('4.3.1');
      site.files.set(archive, (_, response) =>
        response.writeHead(302, { location: `${other.url}${archive}` }).end(),
      );
      const mirror = site.url.replace('://', '://me:secret@');
      expect(await install({ mirror, sha256: sha256(body) })).toMatchObject({ source: 'download' });
      expect(site.headers[0]?.authorization).toBeDefined();
      expect(other.headers[0]?.authorization).toBeUndefined();
    } finally {
      await other.close();
    }
  });

  test('a redirect within the mirror keeps its credentials', async () => {
    const body = site.publish('4.3.1', { base: '/blobs' });
    site.files.set(archive, (_, response) => response.writeHead(302, { location: `/blobs${archive}` }).end());
    const mirror = site.url.replace('://', '://me:secret@');
    expect(await install({ mirror, sha256: sha256(body) })).toMatchObject({ source: 'download' });
    expect(site.headers[1]?.authorization).toBe(site.headers[0]?.authorization);
  });

  test('HTTP_PROXY is used, and NO_PROXY spares it', async () => {
    const proxy = await startSite();
    try {
      const body = makeArchive('4.3.1');
      proxy.files.set('http://helm.example/helm-v4.3.1-linux-amd64.tar.gz', body);
      const env = { PATH: '/bin:/usr/bin', RUNNER_TEMP: root, HTTP_PROXY: proxy.url };
      const request = { mirror: 'http://helm.example/', sha256: sha256(body), env };
      expect(await install(request)).toMatchObject({ source: 'download' });
      expect(proxy.requests).toEqual(['http://helm.example/helm-v4.3.1-linux-amd64.tar.gz']);
      await rm(path.join(root, 'tools'), { recursive: true });
      site.publish('4.3.1');
      await install({ env: { ...env, NO_PROXY: '127.0.0.1' } });
      expect(proxy.requests).toHaveLength(1);
    } finally {
      await proxy.close();
    }
  });
});

describe("GitHub's list of releases decides about ranges without a mirror", () => {
  const githubOnly = (request: Partial<InstallHelmRequest>) =>
    install({
      ...request,
      mirror: '',
      // The official site is played by the server on loopback.
      httpGet: async (url, options) => {
        const { createHttpGet } = await import('../../../src/environment/helm/http.ts');
        const target = url.hostname === 'get.helm.sh' ? new URL(url.pathname, site.url) : url;
        return createHttpGet({})(target, options);
      },
    });

  test('the newest in the range, drafts and prereleases aside, with the token for GitHub only', async () => {
    const releases = ['v4.4.0-rc.1', 'v4.3.1', 'v3.21.4', 'v4.2.4'].map((tag_name) => ({ tag_name }));
    site.files.set('/releases', (request, response) =>
      response.end(
        request.url?.includes('page=1') === true
          ? JSON.stringify([{ tag_name: 'v4.3.9', draft: true }, ...releases])
          : '[]',
      ),
    );
    site.publish('4.3.1');
    expect(await githubOnly({ version: '4.x', token: 'ghp_secret' })).toMatchObject({ version: '4.3.1' });
    const sent = site.requests.map((request, index) => [request, site.headers[index]?.authorization]);
    expect(sent[0]).toEqual(['/releases?per_page=100&page=1', 'Bearer ghp_secret']);
    expect(sent.at(-1)?.[1]).toBeUndefined();
    expect(logger.masked).toContain('ghp_secret');
  });

  test('a redirect to another host does not carry the token along; one within the host does', async () => {
    const other = await startSite();
    try {
      other.files.set('/', '[{"tag_name":"v4.3.1"}]');
      site.files.set('/releases', (_, response) => response.writeHead(307, { location: '/moved' }).end());
      site.files.set('/moved', (_, response) => response.writeHead(307, { location: other.url }).end());
      site.publish('4.3.1');
      await githubOnly({ version: '^4.3', token: 'ghp_secret' });
      expect(site.headers[1]?.authorization).toBe('Bearer ghp_secret');
      expect(other.headers[0]).toBeDefined();
      expect(other.headers[0]?.authorization).toBeUndefined();
    } finally {
      await other.close();
    }
  });

  test('a used-up rate limit asks for a token or an exact version', async () => {
    site.files.set('/releases', (_, response) => response.writeHead(403).end('{"message":"rate limit"}'));
    await expect(githubOnly({ version: '4.x' })).rejects.toMatchObject({
      remedy: expect.stringMatching(/token.*exact version/),
    });
  });
});

test("the cache has the layout of a runner's: TOOL/VERSION/ARCH, complete once ARCH.complete is there", async () => {
  site.publish('4.3.1');
  await install();
  const versions = path.join(root, 'tools', 'helm', '4.3.1');
  expect((await readdir(versions)).sort()).toEqual(['amd64', 'amd64.complete']);
  expect(await readFile(path.join(versions, 'amd64', 'helm'), 'utf8')).toBe(helmScript('4.3.1'));
  // What a run that died in the middle of copying leaves behind is not taken for a tool.
  await rm(path.join(versions, 'amd64.complete'));
  await writeFile(path.join(versions, 'amd64', 'helm'), '#!/bin');
  const again = await install();
  expect(again.source).toBe('download');
  expect((await exec(again.path, ['version'])).stdout).toBe('v4.3.1\n');
});

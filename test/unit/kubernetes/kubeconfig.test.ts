import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ConnectionConfig } from '../../../src/kubernetes/connection/connection.ts';
import { loadKubeconfig, type LoadKubeconfigOptions } from '../../../src/kubernetes/connection/kubeconfig.ts';
import { ConfigurationError } from '../../../src/runtime/errors.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { makeCertificates } from './support/certificates.ts';
import { recordingLogger, type RecordingLogger } from './support/recording-logger.ts';

const certificates = makeCertificates();
const base64 = (text: string): string => Buffer.from(text).toString('base64');

let home: string;
let logger: RecordingLogger;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'lamina-home-'));
  logger = recordingLogger();
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const path = join(home, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

function load(options: Partial<LoadKubeconfigOptions> = {}): Promise<ConnectionConfig> {
  return loadKubeconfig({ env: {}, homeDirectory: home, logger, exec, ...options });
}

async function failure(options: Partial<LoadKubeconfigOptions>): Promise<ConfigurationError> {
  const error = await load(options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ConfigurationError);
  return error as ConfigurationError;
}

const simple = (host: string, user = '{token: secret-token}'): string => `apiVersion: v1
kind: Config
current-context: main
clusters:
- name: c
  cluster:
    server: https://${host}
users:
- name: u
  user: ${user}
contexts:
- name: main
  context:
    cluster: c
    user: u
`;

describe('the first of these sources is taken', () => {
  test('the given path, then KUBECONFIG, then ~/.kube/config', async () => {
    write('.kube/config', simple('home.test'));
    const listed = write('listed', simple('listed.test'));
    const given = write('given', simple('given.test'));
    const env = { KUBECONFIG: listed };
    expect((await load({ kubeconfig: given, env })).server).toBe('https://given.test');
    expect((await load({ kubeconfig: '~/given\n', env })).server).toBe('https://given.test');
    expect((await load({ env })).server).toBe('https://listed.test');
    expect((await load()).server).toBe('https://home.test');
    expect((await load({ kubeconfig: '', env: { KUBECONFIG: '' } })).server).toBe('https://home.test');
  });

  test('content instead of a path, as YAML, JSON or base64', async () => {
    const text = simple('content.test');
    expect((await load({ kubeconfig: text })).server).toBe('https://content.test');
    expect((await load({ kubeconfig: base64(text) })).server).toBe('https://content.test');
    expect(logger.masked).toContain(base64(text));
    const json = JSON.stringify({
      clusters: [{ name: 'c', cluster: { server: 'https://json.test' } }],
      contexts: [{ name: 'k', context: { cluster: 'c' } }],
      users: null,
    });
    expect((await load({ kubeconfig: json, context: 'k' })).server).toBe('https://json.test');
  });

  test("a pod's service account, whose token is read anew as it rotates", async () => {
    const serviceAccountDirectory = join(home, 'sa');
    write('sa/token', 'first\n');
    write('sa/ca.crt', certificates.ca);
    write('sa/namespace', 'jobs\n');
    let now = 0;
    const connection = await load({
      env: { KUBERNETES_SERVICE_HOST: 'fd00::1', KUBERNETES_SERVICE_PORT: '443' },
      serviceAccountDirectory,
      clock: { now: () => now, sleep: async () => undefined },
    });
    expect(connection).toMatchObject({
      server: 'https://[fd00::1]:443',
      namespace: 'jobs',
      certificateAuthority: certificates.ca,
    });
    const token = async (): Promise<string | undefined> => (await connection.credentials.get()).authorization;
    expect(await token()).toBe('Bearer first');
    write('sa/token', 'second');
    expect(await token()).toBe('Bearer first');
    now = 60_000;
    expect(await token()).toBe('Bearer second');
    write('sa/token', 'third');
    expect(connection.credentials.renew({ authorization: 'Bearer second' })).toBe(true);
    expect(await token()).toBe('Bearer third');
    expect(logger.masked).toEqual(expect.arrayContaining(['first', 'second', 'third']));
  });

  test('none: the error says what to do', async () => {
    const error = await failure({});
    expect(error.message).toContain('No kubeconfig was found');
    expect(error.remedy).toContain('KUBECONFIG');
  });

  test('a KUBECONFIG of missing files is an error, even if ~/.kube/config exists', async () => {
    write('.kube/config', simple('home.test'));
    const error = await failure({ env: { KUBECONFIG: join(home, 'gone') } });
    expect(error.message).toContain(join(home, 'gone'));
  });
});

describe('as kubectl does', () => {
  test('the first file wins for current-context and for each name', async () => {
    const a = write('a', simple('a.test'));
    const b = write('b', simple('b.test').replace('current-context: main', 'current-context: other'));
    const connection = await load({ env: { KUBECONFIG: [a, b].join(delimiter) } });
    expect(connection).toMatchObject({ server: 'https://a.test', context: 'main' });
  });

  test('a relative tokenFile starts at its kubeconfig, and wins over a token', async () => {
    write('t', 'from-file');
    const path = write('config', simple('x.test', '{tokenFile: t, token: other}'));
    const connection = await load({ kubeconfig: path });
    expect(await connection.credentials.get()).toEqual({ authorization: 'Bearer from-file' });
  });

  test('what YAML 1.1 takes for a date is a string', async () => {
    const text = simple('x.test').replace('user: u\n', 'user: u\n    namespace: 2026-01-01\n');
    expect((await load({ kubeconfig: text })).namespace).toBe('2026-01-01');
  });

  test('an unencrypted server is allowed', async () => {
    const connection = await load({ kubeconfig: simple('x').replace('https://x', 'http://127.0.0.1:8001/') });
    expect(connection.server).toBe('http://127.0.0.1:8001');
  });

  test('proxy-url wins over HTTPS_PROXY, and its password is masked', async () => {
    const env = { HTTPS_PROXY: 'http://env.test:1' };
    expect((await load({ kubeconfig: simple('x.test'), env })).proxyUrl).toBe('http://env.test:1/');
    const text = simple('x.test\n    proxy-url: http://me:p%40ss@file.test:2');
    expect((await load({ kubeconfig: text, env })).proxyUrl).toBe('http://me:p%40ss@file.test:2/');
    expect(logger.masked).toEqual(expect.arrayContaining(['p%40ss', 'p@ss']));
  });
});

describe('secrets are masked before anything can go wrong', () => {
  test.each([
    ['a token', simple('x.test', '{token: hush}').replace('https://x.test', 'nonsense'), ['hush']],
    ['a token that was meant as a string', simple('x.test', '{token: 0123}'), ['0123']],
    ['a password', simple('x.test', '{username: joe, password: hush}'), ['hush', base64('joe:hush')]],
    [
      'an unused user',
      `${simple('x.test')}- {name: bad}\n`.replace('token: secret-token', 'token: hush'),
      ['hush'],
    ],
  ])('%s', async (_name, kubeconfig, secrets) => {
    await load({ kubeconfig }).catch(() => undefined);
    expect(logger.masked).toEqual(expect.arrayContaining(secrets));
  });

  test('a private key, line by line', async () => {
    const cert = base64(certificates.client.cert);
    const key = base64(certificates.client.key);
    await load({
      kubeconfig: simple('x.test', `{client-certificate-data: ${cert}, client-key-data: ${key}}`),
    });
    const body = certificates.client.key
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('-----'));
    expect(logger.masked).toEqual(expect.arrayContaining([key, ...body]));
  });
});

describe('a wrong kubeconfig is refused with its place and what was expected', () => {
  const legacy = (name: string): string => `{auth-provider: {name: ${name}}}`;
  const plugin = (fields: string): string => `{exec: {${fields}}}`;
  test.each([
    [
      'YAML that does not parse',
      'apiVersion: v1\nclusters: [\n',
      /given kubeconfig:\d+:\d+ is not valid YAML/,
    ],
    [
      'a number for a token',
      simple('x', '{token: 0123}'),
      /:10:17: users\[0\]\.user\.token is a number; expected a string \(put it in quotes\)/,
    ],
    [
      'a namespace that YAML 1.1 takes for a boolean',
      simple('x').replace('user: u\n', 'user: u\n    namespace: no\n'),
      /contexts\[0\]\.context\.namespace is a boolean; expected a string/,
    ],
    ['a list as document', '- apiVersion: v1\n', /:1:1: the document is a list; expected a mapping/],
    [
      'clusters that are no list',
      'apiVersion: v1\nclusters: {}\n',
      /:2:11: clusters is a mapping; expected a list/,
    ],
    ['another kind', 'apiVersion: v1\nkind: Secret\n', /:2:7: kind is a string; expected Config/],
    [
      'a server without scheme',
      simple('x').replace('https://x', 'x:6443'),
      /:7:13: .*server.*expected an address such as/,
    ],
    [
      'a cluster without server',
      simple('x').replace('server:', 'serveR:'),
      /clusters\[0\]\.cluster\.server is missing/,
    ],
    [
      'a context of an unknown cluster',
      simple('x').replace('cluster: c\n', 'cluster: d\n'),
      /names the cluster "d"/,
    ],
    ['a context of an unknown user', simple('x').replace('user: u\n', 'user: v\n'), /names the user "v"/],
    [
      'an unknown current-context',
      simple('x').replace('current-context: main', 'current-context: man'),
      /context "man"/,
    ],
    ['no current-context', simple('x').replace('current-context: main\n', ''), /No context is chosen/],
    [
      'bad base64',
      simple('x', '{client-certificate-data: "!", client-key-data: "!"}'),
      /expected base64 of a PEM block/,
    ],
    [
      'a certificate without key',
      simple('x', `{client-certificate-data: ${base64(certificates.client.cert)}}`),
      /client-key-data is missing/,
    ],
    [
      'a key of another certificate',
      simple(
        'x',
        `{client-certificate-data: ${base64(certificates.client.cert)}, client-key-data: ${base64(certificates.server.key)}}`,
      ),
      /expected a certificate and key that fit together/,
    ],
    [
      'a certificate-authority that is none',
      simple(`x\n    certificate-authority-data: ${base64('-----BEGIN X-----')}`),
      /expected a certificate in PEM/,
    ],
    [
      'a missing certificate file',
      simple('x\n    certificate-authority: /nowhere/ca.crt'),
      /Cannot read the certificate-authority \/nowhere\/ca.crt/,
    ],
    ['the old auth-provider of GKE', simple('x', legacy('gcp')), /auth-provider "gcp"/],
    [
      'a plugin of an old version',
      simple('x', plugin('apiVersion: client.authentication.k8s.io/v1alpha1, command: aws')),
      /exec\.apiVersion.*expected client\.authentication\.k8s\.io\/v1 or/,
    ],
    [
      'a plugin without command',
      simple('x', plugin('apiVersion: client.authentication.k8s.io/v1')),
      /exec\.command is missing/,
    ],
    [
      'a plugin that must ask somebody',
      simple('x', plugin('apiVersion: client.authentication.k8s.io/v1, command: x, interactiveMode: Always')),
      /nobody is there/,
    ],
    ['a socks proxy', simple('x.test\n    proxy-url: socks5://p:1'), /expected http:\/\/ or https:\/\//],
  ])('%s', async (_name, kubeconfig, message) => {
    const error = await failure({ kubeconfig });
    expect(error.message).toMatch(message);
    expect(error.remedy).toBeTruthy();
    expect(error.message).not.toContain('secret-token');
  });

  test('a file is named with line and column', async () => {
    const path = write('bad', 'apiVersion: v1\ncontexts: 3\n');
    expect((await failure({ kubeconfig: path })).message).toBe(
      `${path}:2:11: contexts is a number; expected a list`,
    );
  });

  test('a path that does not exist', async () => {
    expect((await failure({ kubeconfig: '/no/such/file' })).message).toContain(
      '"/no/such/file" is neither a file',
    );
  });

  test('an unknown context lists the known ones', async () => {
    expect((await failure({ kubeconfig: simple('x'), context: 'prod' })).remedy).toContain('"main"');
  });
});

describe('a run for a pull request from a fork', () => {
  const mayStartPlugins = (): Promise<boolean> => Promise.resolve(false);

  test('starts no program that a kubeconfig names', async () => {
    const program = write('program', '#!/bin/sh\ntouch "$0.ran"\n');
    chmodSync(program, 0o755);
    const user = `{exec: {apiVersion: client.authentication.k8s.io/v1, command: ${program}}}`;
    const kubeconfig = write('kubeconfig', simple('a.example', user));
    const { message, remedy } = await failure({ kubeconfig, mayStartPlugins });
    expect(message).toBe(
      `The user "u" of the kubeconfig starts the program "${program}", in a run for a pull request from a fork`,
    );
    expect(remedy).toContain('give no kubeconfig');
    expect(existsSync(`${program}.ran`)).toBe(false);
    await expect((await load({ kubeconfig })).credentials.get()).rejects.toThrow('did not answer in JSON');
    expect(existsSync(`${program}.ran`)).toBe(true);
  });

  test('may use a kubeconfig with a token', async () => {
    const { credentials } = await load({ kubeconfig: simple('a.example'), mayStartPlugins });
    expect(await credentials.get()).toEqual({ authorization: 'Bearer secret-token' });
  });
});

import { describe, expect, test } from '@jest/globals';
import { execCredentials, type ExecPlugin } from '../../../src/kubernetes/connection/exec-credentials.ts';
import { createTransport } from '../../../src/kubernetes/wire/transport.ts';
import { CommandError, ConfigurationError } from '../../../src/runtime/errors.ts';
import type { Exec } from '../../../src/runtime/exec.ts';
import { connectionTo, hastyClock } from './support/connection.ts';
import { recordingLogger } from './support/recording-logger.ts';
import { scriptedServer, sendJson, sendStatus } from './support/scripted-server.ts';

const V1 = 'client.authentication.k8s.io/v1';
const plugin: ExecPlugin = {
  apiVersion: V1,
  command: 'aws',
  args: ['eks', 'get-token'],
  env: { AWS_PROFILE: 'x' },
};

function setUp(answers: (object | string | Error)[], fields: Partial<ExecPlugin> = {}) {
  const runs: { command: string; args: readonly string[]; env: NodeJS.ProcessEnv }[] = [];
  let now = Date.parse('2026-01-01T00:00:00Z');
  const logger = recordingLogger();
  const exec: Exec = async (command, args, options) => {
    runs.push({ command, args, env: options?.env ?? {} });
    const answer = answers[Math.min(runs.length, answers.length) - 1]!;
    if (answer instanceof Error) throw answer;
    return { exitCode: 0, stderr: '', stdout: typeof answer === 'string' ? answer : JSON.stringify(answer) };
  };
  const clock = { now: () => now, sleep: async () => undefined };
  const env = { PATH: '/bin', AWS_PROFILE: 'other' };
  const source = execCredentials({ ...plugin, ...fields }, {}, 'eks', { logger, clock, exec, env });
  return { source, runs, logger, forward: (milliseconds: number) => (now += milliseconds) };
}

const answer = (status: object, apiVersion = V1): object => ({ apiVersion, kind: 'ExecCredential', status });

describe('a credential plugin', () => {
  test('gets its own environment over ours, and is told what it is asked for', async () => {
    const clusterInfo = { server: 'https://x', config: { audience: 'a' } };
    const { source, runs } = setUp([answer({ token: 't' })], { clusterInfo });
    expect(await source.get()).toEqual({ authorization: 'Bearer t' });
    expect(runs[0]).toMatchObject({
      command: 'aws',
      args: ['eks', 'get-token'],
      env: { PATH: '/bin', AWS_PROFILE: 'x' },
    });
    expect(JSON.parse(runs[0]?.env['KUBERNETES_EXEC_INFO'] ?? '')).toEqual({
      apiVersion: V1,
      kind: 'ExecCredential',
      spec: { interactive: false, cluster: clusterInfo },
    });
  });

  test('runs once until its token expires', async () => {
    const { source, runs, forward } = setUp([
      answer({ token: 'one', expirationTimestamp: '2026-01-01T00:14:00Z' }),
      answer({ token: 'two' }),
    ]);
    await Promise.all([source.get(), source.get(), source.get()]);
    forward(13 * 60_000);
    expect(await source.get()).toEqual({ authorization: 'Bearer one' });
    expect(runs).toHaveLength(1);
    forward(60_000);
    expect(await source.get()).toEqual({ authorization: 'Bearer two' });
    forward(1e9);
    await source.get();
    expect(runs).toHaveLength(2);
  });

  test('one caller who gives up does not end the run for the others', async () => {
    const { source, runs } = setUp([answer({ token: 't' })]);
    const controller = new AbortController();
    const impatient = source.get(controller.signal);
    const patient = source.get();
    controller.abort(new Error('enough'));
    await expect(impatient).rejects.toThrow('enough');
    expect(await patient).toEqual({ authorization: 'Bearer t' });
    expect(runs).toHaveLength(1);
  });

  test('that failed is run again the next time', async () => {
    const { source } = setUp([new CommandError('aws', [], 1, 'throttled'), answer({ token: 't' })]);
    await expect(source.get()).rejects.toThrow('throttled');
    expect(await source.get()).toEqual({ authorization: 'Bearer t' });
  });

  test('may give a client certificate', async () => {
    const status = {
      clientCertificateData: 'CERT',
      clientKeyData: '-----BEGIN KEY-----\nabcdef\n-----END KEY-----',
    };
    const { source, logger } = setUp([answer(status)]);
    expect(await source.get()).toEqual({ certificate: 'CERT', key: status.clientKeyData });
    expect(logger.masked).toEqual(['abcdef']);
  });

  test('its token is masked', async () => {
    const { source, logger } = setUp([answer({ token: 'hush' })]);
    await source.get();
    expect(logger.masked).toEqual(['hush']);
  });

  test('what it is given as a secret is masked, and not told in a remedy', async () => {
    const { source, logger } = setUp([new CommandError('login', [], 1, 'no')], {
      args: ['get-token', '--client-secret', 'argument-secret', '--password=other-secret', '--tenant', 't'],
      env: { AWS_SECRET_ACCESS_KEY: 'variable-secret', AWS_PROFILE: 'x' },
    });
    const error: unknown = await source.get().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      remedy: expect.stringContaining('`aws get-token --client-secret *** --password=*** --tenant t`'),
    });
    expect(source.remedy).not.toMatch(/argument-secret|other-secret/);
    expect(logger.masked.sort()).toEqual(['argument-secret', 'other-secret', 'variable-secret']);
  });

  test('that is not installed: the installHint is the remedy', async () => {
    const missing = new ConfigurationError('The program "aws" was not found');
    const { source } = setUp([missing], { installHint: 'Install the AWS CLI 2.' });
    await expect(source.get()).rejects.toMatchObject({
      message: 'The credential plugin "aws" of user "eks" was not found',
      remedy: 'Install the AWS CLI 2.',
    });
  });

  test('that fails: its own words, and the command to run by hand', async () => {
    const { source } = setUp([new CommandError('aws', [], 255, 'The SSO session has expired')]);
    await expect(source.get()).rejects.toMatchObject({
      code: 'CREDENTIALS',
      message: 'The credential plugin "aws" of user "eks" failed: The SSO session has expired',
      remedy: expect.stringContaining('`aws eks get-token`'),
    });
  });

  test.each([
    ['no JSON', 'token: hush', 'did not answer in JSON'],
    ['another kind', { kind: 'Status' }, 'did not answer with an ExecCredential'],
    [
      'another version',
      answer({ token: 'hush' }, 'client.authentication.k8s.io/v1beta1'),
      'answered with the version',
    ],
    ['no credentials', answer({}), 'gave neither a token nor'],
    ['half a pair', answer({ clientCertificateData: 'x' }), 'gave neither a token nor'],
    [
      'a wrong date',
      answer({ token: 'hush', expirationTimestamp: 'soon' }),
      'expirationTimestamp that is no date',
    ],
  ])('that answers with %s is refused without repeating what it said', async (_name, given, message) => {
    const { source } = setUp([given]);
    const error = (await source.get().catch((thrown: unknown) => thrown)) as Error;
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('hush');
  });
});

test('a 401 makes the plugin run once more, for many requests at once, and a second 401 is final', async () => {
  const { source, runs } = setUp([answer({ token: 'old' }), answer({ token: 'new' })]);
  await using server = await scriptedServer((request, response) =>
    request.headers.authorization === 'Bearer new'
      ? sendJson(response, {})
      : sendStatus(response, 401, 'Unauthorized', 'expired'),
  );
  const config = connectionTo(server.url, { credentials: source });
  const transport = createTransport(config, { logger: recordingLogger(), clock: hastyClock() });
  const GET = { method: 'GET', path: '/x' };
  await Promise.all(Array.from({ length: 5 }, () => transport.send(GET)));
  expect(runs).toHaveLength(2);

  server.handler = (_request, response) => sendStatus(response, 401, 'Unauthorized', 'expired');
  await expect(transport.send(GET)).rejects.toMatchObject({
    status: 401,
    remedy: expect.stringContaining('Log in'),
  });
  expect(runs).toHaveLength(3);
  transport.close();
});

// The smallest cases that the fuzzing found, once each.
import { expect, test } from '@jest/globals';
import { openSource } from '../../../../src/environment/helm/source.ts';
import { execCredentials } from '../../../../src/kubernetes/connection/exec-credentials.ts';
import { connectionFor } from '../../../../src/kubernetes/connection/kubeconfig-context.ts';
import { parseKubeconfig } from '../../../../src/kubernetes/connection/kubeconfig-file.ts';
import { readGivenKubeconfig } from '../../../../src/kubernetes/connection/kubeconfig.ts';
import { ConfigurationError } from '../../../../src/runtime/errors.ts';
import { VirtualClock } from '../../../support/virtual-clock.ts';
import { recordingLogger } from '../../kubernetes/support/recording-logger.ts';

const logger = recordingLogger();
const clock = new VirtualClock();
const context = { env: {}, exec: () => Promise.reject(new Error('none')), clock, logger };
const connect = (cluster: object, user: object): ReturnType<typeof connectionFor> => {
  const text = JSON.stringify({
    'current-context': 'c',
    contexts: [{ name: 'c', context: { cluster: 'k', user: 'u' } }],
    clusters: [{ name: 'k', cluster: { server: 'https://host', ...cluster } }],
    users: [{ name: 'u', user }],
  });
  return connectionFor(
    parseKubeconfig({ text, origin: 'config', directory: '/' }, logger),
    undefined,
    context,
  );
};

test('a proxy password with a percent sign of its own is a password', async () => {
  await connect({ 'proxy-url': 'http://u:50%@proxy:3128' }, { token: 't' });
  expect(logger.masked).toContain('50%');
});

test('so is that of a mirror', () => {
  const { signal } = new AbortController();
  const httpGet = (): Promise<never> => Promise.reject(new Error('none'));
  expect(openSource({ mirror: 'https://u:50%@host/', token: '', httpGet, clock, logger, signal }).name).toBe(
    'https://host',
  );
});

test('a token with a line break, which no header can carry, is told before it is sent', async () => {
  await expect(connect({}, { token: 'a\nb' })).rejects.toThrow(ConfigurationError);
  await expect(connect({}, { token: 'a\nb' })).rejects.not.toThrow(/a\nb/);
});

test('a credential plugin that answers with such a token, or a version that is a map, is told', async () => {
  const plugin = { apiVersion: 'client.authentication.k8s.io/v1', command: 'p', args: [], env: {} };
  const answer = (given: object): Promise<unknown> =>
    execCredentials(plugin, {}, 'u', {
      ...context,
      exec: () =>
        Promise.resolve({
          stdout: JSON.stringify({ kind: 'ExecCredential', ...given }),
          stderr: '',
          exitCode: 0,
        }),
    }).get();
  await expect(answer({ apiVersion: plugin.apiVersion, status: { token: 'a\nb' } })).rejects.toThrow(
    'no header can carry',
  );
  await expect(answer({ apiVersion: { toString: 1 } })).rejects.toThrow(
    'answered with the version {"toString":1}',
  );
});

test('sixty thousand empty lines are soon known for what they are', async () => {
  const began = performance.now();
  await expect(readGivenKubeconfig(`!${'\n'.repeat(60_000)}!`, '/', logger)).rejects.toThrow(
    ConfigurationError,
  );
  expect(performance.now() - began).toBeLessThan(1_000);
});

// kubeconfig files, and what a credential plugin answers.
import { tmpdir } from 'node:os';
import { validateHeaderValue } from 'node:http';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { execCredentials } from '../../../src/kubernetes/connection/exec-credentials.ts';
import { connectionFor } from '../../../src/kubernetes/connection/kubeconfig-context.ts';
import { readGivenKubeconfig } from '../../../src/kubernetes/connection/kubeconfig.ts';
import { mergeKubeconfigs, parseKubeconfig } from '../../../src/kubernetes/connection/kubeconfig-file.ts';
import type { ExecResult } from '../../../src/runtime/exec.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { recordingLogger } from '../kubernetes/support/recording-logger.ts';
import { fuzzAsync } from './support/fuzz.ts';
import { jsonText, mutatedJson, mutatedText, oddText } from './support/values.ts';

const kubeconfig = {
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'c',
  contexts: [{ name: 'c', context: { cluster: 'k', user: 'u', namespace: 'n' } }],
  clusters: [
    {
      name: 'k',
      cluster: {
        server: 'https://host:6443/base',
        'proxy-url': 'http://u:p%40@proxy:3128',
        'tls-server-name': 'name',
        extensions: [{ name: 'client.authentication.k8s.io/exec', extension: { a: 1 } }],
      },
    },
  ],
  users: [{ name: 'u', user: { token: 'secret-token' } }],
};
const withUser = (user: object): object => ({ ...kubeconfig, users: [{ name: 'u', user }] });
const all = [
  kubeconfig,
  withUser({ username: 'a', password: 'b' }),
  withUser({ tokenFile: '/nowhere/token' }),
  withUser({ 'client-certificate-data': 'LS0tLS1CRUdJTiA=', 'client-key-data': 'LS0tLS1CRUdJTiA=' }),
  withUser({ 'auth-provider': { name: 'gcp' } }),
  withUser({
    exec: {
      apiVersion: 'client.authentication.k8s.io/v1',
      command: 'aws',
      args: ['eks', 'get-token'],
      env: [{ name: 'A', value: 'b' }],
      provideClusterInfo: true,
    },
  }),
];

/** What the plugin answers is another property's matter. */
const refusing = (): Promise<never> => Promise.reject(new Error('no plugin here'));
const dependencies = { env: {}, exec: refusing, clock: new VirtualClock(), logger: recordingLogger() };

async function connect(text: string, context?: string): Promise<void> {
  const parsed = parseKubeconfig({ text, origin: 'config', directory: tmpdir() }, dependencies.logger);
  const { credentials, server } = await connectionFor(
    mergeKubeconfigs([parsed, parsed]),
    context,
    dependencies,
  );
  new URL(server);
  const { authorization } = await credentials.get();
  // As the request would: what it refuses there is no mistake of the server.
  if (authorization !== undefined) validateHeaderValue('authorization', authorization);
}

const written = mutatedJson(...all).map(jsonText);
fuzzAsync(
  'a kubeconfig, and the connection that it names',
  fc.tuple(
    fc.oneof(mutatedText(...all.map((each) => stringify(each))), written),
    fc.option(oddText, { nil: undefined }),
  ),
  ([text, context]) => connect(text, context),
);

fuzzAsync(
  'what is given as a kubeconfig, be it path, content or base64',
  fc.oneof(oddText, mutatedText(stringify(kubeconfig)), mutatedText(btoa(stringify(kubeconfig)))),
  async (given) => {
    await readGivenKubeconfig(given, tmpdir(), dependencies.logger);
  },
);

const answer = {
  apiVersion: 'client.authentication.k8s.io/v1',
  kind: 'ExecCredential',
  status: {
    token: 't',
    expirationTimestamp: '2026-11-22T22:00:00Z',
    clientCertificateData: 'c',
    clientKeyData: 'k',
  },
};
fuzzAsync(
  'what a credential plugin answers',
  fc.oneof(mutatedText(JSON.stringify(answer)), mutatedJson(answer).map(jsonText)),
  async (stdout) => {
    const plugin = { apiVersion: answer.apiVersion, command: 'aws', args: [], env: {} };
    const exec = (): ReturnType<typeof execution> => execution(stdout);
    const { authorization } = await execCredentials(plugin, {}, 'u', { ...dependencies, exec }).get();
    if (authorization !== undefined) validateHeaderValue('authorization', authorization);
  },
);

const execution = (stdout: string): Promise<ExecResult> =>
  Promise.resolve({ stdout, stderr: '', exitCode: 0 });

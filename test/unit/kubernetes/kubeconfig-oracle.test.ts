// Our loader and @kubernetes/client-node must come to the same connection. Where it differs from kubectl
// (relative plugins and token files, whose current-context wins, plain http), kubeconfig.test.ts has our own rule.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadKubeconfig } from '../../../src/kubernetes/connection/kubeconfig.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { makeCertificates } from './support/certificates.ts';
import { recordingLogger } from './support/recording-logger.ts';

const certificates = makeCertificates();
const base64 = (text: string): string => Buffer.from(text).toString('base64');

interface Case {
  readonly name: string;
  /** In the order of KUBECONFIG; `file.yaml` or `folder/file.yaml` to text. */
  readonly files: Readonly<Record<string, string>>;
  readonly listed: readonly string[];
  readonly context?: string;
}

const config = (cluster: object, user: object, context: object = {}): string =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'main',
    clusters: [{ name: 'c', cluster }],
    users: [{ name: 'u', user }],
    contexts: [{ name: 'main', context: { cluster: 'c', user: 'u', ...context } }],
  });

const server = 'https://10.0.0.1:6443';
const one = (name: string, text: string, others: Record<string, string> = {}): Case => ({
  name,
  files: { 'config.yaml': text, ...others },
  listed: ['config.yaml'],
});

const plugin = `#!/bin/sh
printf '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"from-%s-%s"}}' "$1" "$WHO"
`;

const cases: Case[] = [
  one('a token', config({ server }, { token: 'abc' }, { namespace: 'team' })),
  one('basic authentication', config({ server }, { username: 'joe', password: 'pass' })),
  one(
    'embedded certificates',
    config(
      { server, 'certificate-authority-data': base64(certificates.ca) },
      {
        'client-certificate-data': base64(certificates.client.cert),
        'client-key-data': base64(certificates.client.key),
      },
    ),
  ),
  one(
    'certificate files relative to the kubeconfig',
    config(
      { server, 'certificate-authority': 'pki/ca.crt' },
      { 'client-certificate': 'pki/client.crt', 'client-key': 'pki/client.key' },
    ),
    {
      'pki/ca.crt': certificates.ca,
      'pki/client.crt': certificates.client.cert,
      'pki/client.key': certificates.client.key,
    },
  ),
  one('tls-server-name', config({ server, 'tls-server-name': 'lamina.test' }, { token: 't' })),
  one('insecure-skip-tls-verify', config({ server, 'insecure-skip-tls-verify': true }, { token: 't' })),
  one('a server with a path', config({ server: 'https://rancher.test/k8s/clusters/c-1' }, { token: 't' })),
  one('no credentials', config({ server }, {})),
  one(
    'a credential plugin with arguments and environment',
    config(
      { server },
      {
        exec: {
          apiVersion: 'client.authentication.k8s.io/v1',
          command: 'HERE/plugin.sh',
          args: ['args'],
          env: [{ name: 'WHO', value: 'env' }],
          interactiveMode: 'Never',
        },
      },
    ),
    { 'plugin.sh': plugin },
  ),
  {
    name: 'another context than the current one',
    files: {
      'config.yaml': `
apiVersion: v1
kind: Config
current-context: a
clusters:
- {name: one, cluster: {server: https://one.test}}
- {name: two, cluster: {server: https://two.test:8443}}
users:
- {name: x, user: {token: tx}}
- {name: "arn:aws:eks:eu-1:1:cluster/y", user: {token: ty}}
contexts:
- {name: a, context: {cluster: one, user: x}}
- {name: "arn:aws:eks:eu-1:1:cluster/b", context: {cluster: two, user: "arn:aws:eks:eu-1:1:cluster/y", namespace: team}}
`,
    },
    listed: ['config.yaml'],
    context: 'arn:aws:eks:eu-1:1:cluster/b',
  },
  {
    name: 'several files: context in one, cluster and user in others, a missing one among them',
    files: {
      'a.yaml': 'current-context: main\ncontexts: [{name: main, context: {cluster: c, user: u}}]\n',
      'sub/b.yaml':
        'clusters: [{name: c, cluster: {server: https://b.test, certificate-authority: ca.crt}}]\n',
      'sub/ca.crt': certificates.ca,
      'c.yaml': 'users: [{name: u, user: {token: merged}}]\n',
    },
    listed: ['a.yaml', 'missing.yaml', 'sub/b.yaml', 'c.yaml'],
  },
];

let directory: string;
let answers: Record<string, unknown>[];
const listed = (index: number, item: Case): string =>
  item.listed.map((file) => join(directory, String(index), file)).join(delimiter);

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'lamina-kubeconfig-'));
  for (const [index, { files }] of cases.entries()) {
    for (const [name, text] of Object.entries(files)) {
      const path = join(directory, String(index), name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text.replaceAll('HERE', dirname(path)));
      if (name.endsWith('.sh')) chmodSync(path, 0o755);
    }
  }
  const questions = cases.map((item, index) => ({
    // The oracle does not know that kubectl passes over missing files.
    kubeconfigVariable: listed(index, { ...item, listed: item.listed.filter((file) => file in item.files) }),
    ...(item.context === undefined ? {} : { context: item.context }),
  }));
  const script = join(import.meta.dirname, 'support', 'oracle.ts');
  const { stdout } = await exec(process.execPath, [script], { input: JSON.stringify(questions) });
  answers = JSON.parse(stdout) as Record<string, unknown>[];
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

test.each(cases.map((item, index) => ({ ...item, index })))('$name', async ({ index, ...item }) => {
  const logger = recordingLogger();
  const connection = await loadKubeconfig({
    env: { ...process.env, KUBECONFIG: listed(index, item) },
    homeDirectory: directory,
    logger,
    exec,
    ...(item.context === undefined ? {} : { context: item.context }),
  });
  const credentials = await connection.credentials.get();
  const basic = /^Basic (.*)$/.exec(credentials.authorization ?? '')?.[1];
  const ours = {
    server: connection.server,
    context: connection.context,
    cluster: connection.cluster,
    user: connection.user,
    namespace: connection.namespace,
    authorization:
      basic === undefined ? credentials.authorization : `auth ${Buffer.from(basic, 'base64').toString()}`,
    ca: connection.certificateAuthority,
    cert: credentials.certificate,
    key: credentials.key,
    servername: connection.tlsServerName,
    insecure: connection.insecureSkipTlsVerify,
  };
  expect(JSON.parse(JSON.stringify(ours))).toEqual(answers[index]);
  const secret = /^Bearer (.*)$/.exec(credentials.authorization ?? '')?.[1] ?? basic;
  if (secret !== undefined) expect(logger.masked).toContain(secret);
});

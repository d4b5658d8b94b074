// Secrets in everything that a process is given, and an API server that repeats what it is sent: none of them may be in
// what a run leaves, whichever door it came in by and however it ended.
import { mkdtemp, rm, stat, writeFile, mkdir, readFile, readdir } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHubEmulator, type GitHubEmulator } from '../../lab/github/index.ts';
import { actionNames, type ActionName } from '../../src/actions/names.ts';
import { useTestCluster } from '../cluster/harness.ts';
import { readTree, runAction, testBinDirectory, type ActionRun } from '../support/action-process.ts';
import { runCli } from '../support/cli.ts';
import { makeCertificates } from '../unit/kubernetes/support/certificates.ts';
import {
  scriptedServer,
  type ScriptedServer,
  type Seen,
} from '../unit/kubernetes/support/scripted-server.ts';

const cluster = useTestCluster('secrets');

/** Each its own, so that a find tells where it came from. */
const planted = (name: string): string => `planted-${name}-Zx81q`;
const PLANTED = /planted-[\w-]+-Zx81q/g;
const { client } = makeCertificates();
const keyLine = client.key.split('\n')[1] ?? '';

/** What is found of it, as it is, in base64 (a Secret's data, basic authorization), or of the client's key. */
function findSecrets(left: Readonly<Record<string, string>>): string[] {
  return Object.entries(left).flatMap(([file, text]) => {
    const decoded = text.replaceAll(/[A-Za-z0-9+/]{16,}={0,2}/g, (word) =>
      Buffer.from(word, 'base64').toString('latin1'),
    );
    const found = [...`${text}\n${decoded}`.matchAll(PLANTED)].map(([secret]) => secret);
    return [...found, ...(text.includes(keyLine) ? ['the client key'] : [])].map(
      (each) => `${file}: ${each}`,
    );
  });
}

/** Says of every request that it is not allowed, in words that repeat its headers and would command a runner. */
function repeat({ headers }: Seen, response: ServerResponse): void {
  const message = `no: ${JSON.stringify(headers)}\n::set-output name=ready::true\n\u001b[2J##[error]x`;
  response.writeHead(403, {
    'content-type': 'application/json',
    warning: `299 - "sent: ${headers.authorization ?? 'nothing'}"`,
  });
  response.end(
    JSON.stringify({
      kind: 'Status',
      apiVersion: 'v1',
      status: 'Failure',
      message,
      reason: 'Forbidden',
      code: 403,
    }),
  );
}

let server: ScriptedServer;
let github: GitHubEmulator;
let place: string;

beforeAll(async () => {
  server = await scriptedServer(repeat);
  github = await startGitHubEmulator();
  github.setPull({ number: 7 });
  github.addToken({
    token: planted('github-token'),
    login: 'github-actions[bot]',
    permissions: { contents: 'read', pull_requests: 'write', deployments: 'write' },
  });
  place = await mkdtemp(path.join(tmpdir(), 'planted-'));
  const answer = JSON.stringify({
    apiVersion: 'client.authentication.k8s.io/v1',
    kind: 'ExecCredential',
    status: { token: planted('plugin-answer') },
  });
  await writeFile(path.join(place, 'plugin'), `#!/bin/sh\necho '${answer}'\n`, { mode: 0o755 });
  await writeFile(path.join(place, 'failing'), '#!/bin/sh\nenv >&2\necho "$@" >&2\nexit 1\n', {
    mode: 0o755,
  });
});
afterAll(async () => {
  await server.close();
  await github.stop();
  await rm(place, { recursive: true, force: true });
});

const plugin = (command: string): object => ({
  exec: {
    apiVersion: 'client.authentication.k8s.io/v1',
    command: path.join(place, command),
    args: ['--client-secret', planted('plugin-argument'), `--password=${planted('plugin-password')}`],
    env: [{ name: 'CLIENT_SECRET', value: planted('plugin-variable') }],
  },
});
/** Every way in which a kubeconfig carries credentials. */
const USERS: Readonly<Record<string, () => object>> = {
  token: () => ({ token: planted('token') }),
  password: () => ({ username: 'u', password: planted('password') }),
  plugin: () => plugin('plugin'),
  'failing plugin': () => plugin('failing'),
  'client key': () => ({
    token: planted('token'),
    'client-certificate-data': Buffer.from(client.cert).toString('base64'),
    'client-key-data': Buffer.from(client.key).toString('base64'),
  }),
  'old provider': () => ({
    'auth-provider': {
      name: 'oidc',
      config: { 'refresh-token': planted('refresh'), 'id-token': planted('id') },
    },
  }),
};
const kubeconfigOf = (user: object, more: object = {}): string =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'c',
    clusters: [{ name: 'k', cluster: { server: server.url, ...more } }],
    users: [{ name: 'u', user }],
    contexts: [{ name: 'c', context: { cluster: 'k', user: 'u' } }],
  });

/** Beside what the workflow gives on purpose, a runner's environment is full of them. */
const environment = (): NodeJS.ProcessEnv => ({
  ...github.env,
  GITHUB_TOKEN: planted('github-token'),
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: planted('aws-secret'),
  AWS_SESSION_TOKEN: planted('aws-session'),
  AWS_ENDPOINT_URL: server.url,
  AWS_MAX_ATTEMPTS: '1',
  ACTIONS_RUNTIME_TOKEN: planted('runtime-token'),
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: planted('oidc-token'),
  HELM_KUBETOKEN: planted('helm-token'),
  HTTPS_PROXY: `http://u:${planted('proxy')}@127.0.0.1:1`,
  NO_PROXY: '127.0.0.1',
  RUNNER_DEBUG: '1',
});
const MIRROR = `https://u:${planted('mirror')}@127.0.0.1:1/charts`;
const VALUES = `admin.password=${planted('helm-value')}`;
const common = { region: 'eu-central-1', 'cluster-name': 'shop', timeout: '20s' };
const INPUTS: Readonly<Record<ActionName, Readonly<Record<string, string>>>> = {
  'bring-up': {
    ...common,
    ...{ layers: 'speed', platform: 'eks', 'ebs-access': 'true', set: VALUES },
    ...{ 'chart-mirror': MIRROR, token: planted('github-token') },
  },
  'deploy-layer': { layer: 'speed', overlay: 'local', set: VALUES, 'chart-mirror': MIRROR, timeout: '20s' },
  doctor: { layers: 'speed', platform: 'eks', region: 'eu-central-1', 'cluster-name': 'shop' },
  'ensure-storageclass': { platform: 'eks' },
  'install-ebs-csi-driver': {
    ...common,
    ...{
      platform: 'ec2',
      method: 'helm',
      values: `{"a": "${planted('helm-value')}"}`,
      'chart-mirror': MIRROR,
    },
  },
  'install-helm': { version: '4.2.0', mirror: MIRROR, token: planted('github-token') },
  preview: {
    ...{ action: 'deploy', 'pull-request': '7', layers: 'speed', 'chart-mirror': MIRROR },
    token: planted('github-token'),
  },
  'setup-ebs-access': { ...common, platform: 'ec2' },
  teardown: { layers: 'speed', timeout: '20s' },
  'verify-layer': { layer: 'speed', timeout: '20s' },
};

const told = (run: ActionRun): Record<string, string> => ({
  ...run.left,
  comments: JSON.stringify([github.comments(7), github.deployments()]),
});

describe.each(actionNames)('%s', (name) => {
  test.each(Object.keys(USERS))(
    'leaves no secret behind, with a %s in the kubeconfig',
    async (kind) => {
      const kubeconfig = kubeconfigOf(USERS[kind]?.() ?? {});
      const run = await runAction(name, { ...INPUTS[name], kubeconfig }, { env: environment() });
      expect(run.exitCode).not.toBe(0);
      expect(findSecrets(told(run))).toEqual([]);
      expect(run.outputs['ready']).not.toBe('true');
      expect(run.left['log']).not.toMatch(/^\s*::set-output/m);
      // The runner's own files, and no others: no kubeconfig, chart, core dump or report of the process.
      expect(Object.keys(run.left).sort()).toEqual(['env', 'log', 'output', 'path', 'state', 'summary']);
    },
    60_000,
  );

  test('nor where an input is wrong', async () => {
    const kubeconfig = `${kubeconfigOf({ token: planted('token') })}\n- {`;
    const inputs = { ...INPUTS[name], kubeconfig, summary: 'sometimes' };
    const run = await runAction(name, inputs, { env: environment() });
    expect(run.exitCode).toBe(2);
    expect(findSecrets(told(run))).toEqual([]);
    const broken = await runAction(name, { ...INPUTS[name], kubeconfig }, { env: environment() });
    expect(broken.exitCode).not.toBe(0);
    expect(findSecrets(told(broken))).toEqual([]);
  });
});

const COMMANDS = [
  ['up', '--layers', 'speed', '--platform', 'eks', '--ebs-access', '--set', VALUES, '--chart-mirror', MIRROR],
  ['plan', '--layers', 'speed', '--set', VALUES, '--chart-mirror', MIRROR],
  ['status', '--layers', 'speed'],
  ['verify', '--layers', 'speed'],
  ['doctor', '--layers', 'speed', '--platform', 'eks', '--region', 'eu-central-1'],
  ['down', '--layers', 'speed', '--yes'],
  ['preview', 'list'],
  ['preview', 'deploy', '--pull-request', '7', '--layers', 'speed', '--chart-mirror', MIRROR],
  ['preview', 'remove', '--pull-request', '7', '--yes'],
  ['preview', 'reap', '--yes'],
];

describe.each(
  COMMANDS.map((args) => [args.filter((word) => /^[a-z]+$/.test(word)).join(' '), args] as const),
)('lamina %s', (_, args) => {
  test.each(Object.keys(USERS))(
    'leaves no secret behind, with a %s in the kubeconfig',
    async (kind) => {
      const file = path.join(place, 'kubeconfig');
      await writeFile(file, kubeconfigOf(USERS[kind]?.() ?? {}));
      const home = await mkdtemp(path.join(place, 'home-'));
      const repository = args[0] === 'preview' ? ['--repository', github.repository] : [];
      for (const how of ['--verbose', '--json']) {
        const run = await runCli([...args, ...repository, '--kubeconfig', file, how], {
          cwd: home,
          env: {
            ...environment(),
            ...{ PATH: `${testBinDirectory()}:${process.env['PATH'] ?? ''}`, HOME: home, TMPDIR: home },
          },
        });
        expect(run.exitCode).not.toBe(0);
        const files = await readTree(home);
        expect(findSecrets({ stdout: run.stdout, stderr: run.stderr, ...files })).toEqual([]);
        // Its own program, compiled; nothing that it was given.
        expect(Object.keys(files).filter((left) => !left.startsWith('.cache/lamina/node/'))).toEqual([]);
        expect(run.stderr + run.stdout).not.toContain('\u001b[2J');
      }
    },
    60_000,
  );
});

describe('on a cluster that answers', () => {
  const values = { 'a.txt': planted('secret-data') };
  let workspace: string;
  let kubeconfig: string;
  let token: string;

  async function writeLayer(data: object): Promise<void> {
    const folder = path.join(workspace, 'mine');
    await mkdir(path.join(folder, 'chart', 'templates'), { recursive: true });
    const chart = { apiVersion: 'v2', name: 'chart', version: '1.0.0' };
    await writeFile(path.join(folder, 'chart', 'Chart.yaml'), JSON.stringify(chart));
    const template = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: chart-map}\ndata: {a: b}\n';
    await writeFile(path.join(folder, 'chart', 'templates', 'map.yaml'), template);
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'mine' }, stringData: data };
    await writeFile(path.join(folder, 'secret.yaml'), JSON.stringify(secret));
    await writeFile(path.join(folder, 'kustomization.yaml'), 'resources: [secret.yaml]\n');
    const { namespace } = cluster;
    const operator = { chart: './chart', version: '1.0.0', release: 'mine', namespace };
    const layer = {
      ...{ apiVersion: 'lamina/v1', kind: 'Layer', metadata: { name: 'mine' } },
      spec: {
        namespace,
        resources: '.',
        dependsOn: [],
        operator: { ...operator, values: { password: planted('chart') } },
      },
    };
    await writeFile(path.join(folder, 'layer.yaml'), JSON.stringify(layer));
  }

  beforeAll(async () => {
    workspace = await mkdtemp(path.join(tmpdir(), 'planted-work-'));
    await writeLayer(values);
    kubeconfig = await readFile(cluster.kubeconfig, 'utf8');
    token = /"token": "([^"]+)"/.exec(kubeconfig)?.[1] ?? '';
  });
  afterAll(() => rm(workspace, { recursive: true, force: true }));

  const findAll = (left: Readonly<Record<string, string>>): string[] => [
    ...findSecrets(left),
    ...Object.entries(left).flatMap(([file, text]) => (text.includes(token) ? [`${file}: the token`] : [])),
  ];
  const run = (name: string, inputs: Record<string, string>): Promise<ActionRun> =>
    runAction(name, { kubeconfig, set: VALUES, ...inputs }, { workspace, env: { RUNNER_DEBUG: '1' } });

  test('plans, deploys, changes and reports a layer with secrets, and tells none of them', async () => {
    expect(token.length).toBeGreaterThan(20);
    const seen: string[] = [];
    const steps: [string, Record<string, string>][] = [
      ['deploy-layer', { layer: './mine', mode: 'plan' }],
      ['bring-up', { layers: './mine', platform: 'local', report: 'report.html' }],
    ];
    for (const [name, inputs] of steps) {
      const done = await run(name, inputs);
      expect(done.exitCode === 0 ? '' : done.log).toBe('');
      seen.push(...findAll(done.left));
    }
    await writeLayer({ 'a.txt': planted('new-data'), 'b.txt': planted('more-data') });
    for (const mode of ['plan', 'apply']) {
      const done = await run('bring-up', {
        layers: './mine',
        platform: 'local',
        mode,
        report: 'report.json',
      });
      expect(done.exitCode === 0 ? '' : done.log).toBe('');
      expect(done.outputs['changed']).toBe('true');
      seen.push(...findAll(done.left));
    }
    expect(seen).toEqual([]);
    expect(await cluster.kubectl(['get', 'secret', 'mine', '-o', 'jsonpath={.data}'])).toContain(
      Buffer.from(planted('new-data')).toString('base64'),
    );
  });
});

test('a kubeconfig that is given lies in a private folder while it is needed, and is gone after SIGTERM', async () => {
  const temp = await mkdtemp(path.join(place, 'temp-'));
  const modes: Record<string, string> = {};
  let asked: (() => void) | undefined;
  const request = new Promise<void>((resolve) => (asked = resolve));
  await using hanging = await scriptedServer(async () => {
    for (const name of await readdir(temp, { recursive: true }))
      modes[name.replace(/^lamina-[^/]+/, 'lamina')] = (
        (await stat(path.join(temp, name))).mode & 0o777
      ).toString(8);
    asked?.();
  });
  const kubeconfig = kubeconfigOf({ token: planted('token') }, { server: hanging.url });
  const run = await runAction(
    'deploy-layer',
    { ...INPUTS['deploy-layer'], kubeconfig },
    { env: { RUNNER_TEMP: temp }, terminateAfter: request },
  );
  expect(run.exitCode).toBe(130);
  expect(modes).toEqual({ lamina: '700', 'lamina/kubeconfig': '600' });
  expect(await readdir(temp)).toEqual([]);
});

// The preview action and `lamina preview` as a runner and a person start them: bundles, a real API server, GitHub played by
// the lab. The layer is one of plain objects, so that no operator is needed.
import { readFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHubEmulator, type GitHubEmulator, type PullSeed } from '../../lab/github/index.ts';
import { openAccount } from '../cluster/accounts.ts';
import { useTestCluster } from '../cluster/harness.ts';
import { runAction, type ActionRun } from '../support/action-process.ts';
import { runCli, type CliRun } from '../support/cli.ts';
import { scriptedServer, sendJson } from '../unit/kubernetes/support/scripted-server.ts';

const cluster = useTestCluster('preview');
let github: GitHubEmulator;
let workspace: string;
let kubeconfig: string;
let kubeconfigFile: string;

beforeAll(async () => {
  github = await startGitHubEmulator();
  kubeconfigFile = await openAccount(cluster.state, 'previews');
  kubeconfig = await readFile(kubeconfigFile, 'utf8');
  workspace = await mkdtemp(path.join(tmpdir(), 'preview-'));
  const map = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'site' } };
  await writeLayer('site', [{ ...map, data: { address: 'https://site.example' } }], {
    outputs: { site: { apiVersion: 'v1', kind: 'ConfigMap', name: 'site', path: '{.data.address}' } },
  });
});
afterAll(async () => {
  await github.stop();
  await rm(workspace, { recursive: true });
});

async function writeLayer(name: string, objects: readonly object[], more: object = {}): Promise<void> {
  const base = path.join(workspace, name, 'base');
  await mkdir(base, { recursive: true });
  await writeFile(path.join(base, 'kustomization.yaml'), 'resources: [objects.yaml]\n');
  await writeFile(
    path.join(base, 'objects.yaml'),
    objects.map((object) => JSON.stringify(object)).join('\n---\n'),
  );
  const layer = {
    ...{ apiVersion: 'lamina/v1', kind: 'Layer', metadata: { name } },
    spec: { namespace: name, resources: 'base', dependsOn: [], ...more },
  };
  await writeFile(path.join(workspace, name, 'layer.yaml'), JSON.stringify(layer));
}

/** Waited for to the end of its time: no node takes its pod. */
const jobWithoutNode = (name: string): object => {
  const few = { cpu: '10m', memory: '16Mi' };
  const containers = [{ name: 'c', image: 'x', resources: { requests: few, limits: few } }];
  const spec = { restartPolicy: 'Never', nodeSelector: { 'lab.lamina.dev/nowhere': 'yes' }, containers };
  return { apiVersion: 'batch/v1', kind: 'Job', metadata: { name }, spec: { template: { spec } } };
};

/** Hostile in everything that its author may choose. */
const pull = (number: number, more: Partial<PullSeed> = {}): void => {
  github.setPull({
    number,
    title: '"; rm -rf / #',
    headRef: '$(touch hacked);`id`',
    labels: ['../../etc/passwd', '*'],
    ...more,
  });
};

const preview = (inputs: Record<string, string>, env: NodeJS.ProcessEnv = {}): Promise<ActionRun> =>
  runAction(
    'preview',
    { kubeconfig, layers: './site', ...inputs },
    { workspace, env: { ...github.env, ...env } },
  );
const cli = (...args: string[]): Promise<CliRun> =>
  runCli(['preview', ...args, '--json', '--kubeconfig', kubeconfigFile], {
    env: { ...process.env, ...github.env, GITHUB_TOKEN: github.token },
    cwd: workspace,
  });
const succeeded = ({ exitCode, log }: ActionRun): string => (exitCode === 0 ? '' : log);

describe('the preview action', () => {
  test('deploys, and keeps one comment and one deployment', async () => {
    pull(7);
    const run = await preview({ action: 'deploy', 'pull-request': '7', token: github.token });
    expect(succeeded(run)).toBe('');
    expect(run.outputs).toMatchObject({
      namespace: expect.stringMatching(/^preview-[a-z0-9-]+-[0-9a-f]{8}-7$/),
      state: 'ready',
      changed: 'true',
      url: 'https://site.example',
      endpoints: '{"site":"https://site.example"}',
      'expires-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/),
    });
    expect(github.comments(7)).toHaveLength(1);
    expect(github.deployments()).toMatchObject([{ environment: 'preview', task: 'preview:pr-7' }]);
    expect(run.summary).toContain('The preview of pull request 7 is ready');
  });

  test('is listed by the terminal, with its endpoints', async () => {
    const { json, exitCode } = await cli('list');
    expect(exitCode).toBe(0);
    expect(json).toMatchObject([
      {
        pullRequest: 7,
        state: 'ready',
        endpoints: { site: 'https://site.example' },
        expiresAt: expect.any(String),
      },
    ]);
  });

  test('warns where the comment cannot be written, and deploys all the same', async () => {
    github.addToken({
      token: 'ghs_reader',
      login: 'reader',
      permissions: { contents: 'read', pull_requests: 'read' },
    });
    const run = await preview({ action: 'deploy', 'pull-request': '7', token: 'ghs_reader' });
    expect(succeeded(run)).toBe('');
    expect(run.outputs['state']).toBe('ready');
    expect(run.log).toContain('The comment in pull request 7 was not written');
  });

  test('refuses a fork, and plans it without a cluster', async () => {
    pull(8, { fork: 'mallory/shop' });
    const refused = await preview({ action: 'deploy', 'pull-request': '8', token: github.token });
    expect(refused.exitCode).toBe(2);
    expect(refused.log).toContain(
      'Pull request 8 comes from a fork: it gets a plan, and nothing is deployed for it',
    );
    const planned = await preview({
      action: 'deploy',
      mode: 'plan',
      kubeconfig: '',
      'pull-request': '8',
      token: github.token,
    });
    expect(succeeded(planned)).toBe('');
    expect(planned.outputs['state']).toBe('planned');
    expect(planned.summary).toContain('ConfigMap');
  });

  test('asks no cluster in the run of a fork, whatever kubeconfig the machine has', async () => {
    pull(8, { fork: 'mallory/shop' });
    await using server = await scriptedServer((_request, response) => sendJson(response, {}));
    const event = path.join(workspace, 'event.json');
    const pullRequest = {
      ...{ number: 8, state: 'open', labels: [] },
      head: { sha: 'a'.repeat(40), ref: 'x', repo: { id: 2 } },
      base: { repo: { id: 1 } },
    };
    await writeFile(event, JSON.stringify({ action: 'opened', pull_request: pullRequest }));
    const env = { GITHUB_EVENT_PATH: event };
    const given = {
      ...{ apiVersion: 'v1', kind: 'Config', 'current-context': 'c', users: [] },
      clusters: [{ name: 'k', cluster: { server: server.url } }],
      contexts: [{ name: 'c', context: { cluster: 'k' } }],
    };
    const plan = { action: 'deploy', mode: 'plan', kubeconfig: JSON.stringify(given), token: github.token };
    const run = await preview(plan, env);
    expect(succeeded(run)).toBe('');
    expect(run.outputs['state']).toBe('planned');
    expect(server.seen).toEqual([]);
    await preview({ ...plan, 'pull-request': '8' });
    expect(server.seen).not.toEqual([]);
  });

  test('deploys nothing for a closed pull request, and succeeds', async () => {
    pull(9, { state: 'closed' });
    const run = await preview({ action: 'deploy', 'pull-request': '9', token: github.token });
    expect(succeeded(run)).toBe('');
    expect(run.outputs).toMatchObject({ state: 'closed', changed: 'false', 'expires-at': '' });
    expect(await cluster.kubectl(['get', 'namespaces', '-o', 'name'])).not.toContain(
      run.outputs['namespace'],
    );
  });

  test('reaps what is closed by now, and tells the pull request', async () => {
    pull(7, { state: 'closed' });
    const run = await preview({ action: 'reap', token: github.token });
    expect(succeeded(run)).toBe('');
    expect(JSON.parse(run.outputs['previews'] ?? '')).toMatchObject([
      { pullRequest: 7, outcome: 'removed', reason: 'its pull request is closed' },
    ]);
    expect(github.comments(7)).toHaveLength(1);
    expect(github.comments(7)[0]?.body).toContain('is removed');
    expect((await cli('list')).json).toEqual([]);
  });

  test('removes also while GitHub does not answer, and what is gone already', async () => {
    const run = await preview(
      { action: 'remove', 'pull-request': '7', token: github.token, comment: 'false' },
      { GITHUB_API_URL: 'http://127.0.0.1:1' },
    );
    expect(succeeded(run)).toBe('');
    expect(run.outputs).toMatchObject({
      state: 'removed',
      changed: 'false',
      removed: '[]',
      'left-behind': '[]',
    });
  });

  test('that is cancelled ends its deployment, which would be in progress for ever, and lets its lock go', async () => {
    pull(12);
    await writeLayer('stuck', [jobWithoutNode('stuck')]);
    const inputs = {
      kubeconfig,
      layers: './stuck',
      action: 'deploy',
      'pull-request': '12',
      token: github.token,
    };
    const run = await runAction('preview', inputs, {
      workspace,
      env: github.env,
      signalAfter: { line: '/stuck created', signal: 'SIGINT' },
    });
    expect(run.exitCode === 130 ? '' : run.log).toBe('');
    const [deployment] = github.deployments().filter(({ task }) => task === 'preview:pr-12');
    expect(deployment?.statuses.at(-1)).toMatchObject({
      state: 'failure',
      description: 'The run was interrupted before the preview was ready',
    });
    const [namespace = ''] = /preview-[a-z0-9-]+-12/.exec(run.log) ?? [];
    const leases = ['get', 'leases', '-n', namespace, '-o', 'jsonpath={.items[*].spec.holderIdentity}'];
    expect(await cluster.kubectl(leases)).toBe('');
  });
});

describe('lamina preview', () => {
  test.each([
    [['deploy', '--pull-request', 'feature/x'], '"feature/x" is no number of a pull request'],
    [
      ['deploy', '--pull-request', '7', '--repository', 'nope'],
      '"nope" is no repository of the form owner/name',
    ],
    [['deploy', '--pull-request', '7', '--layers', './site', '--ttl', '9000h'], 'is out of range'],
    [['deploy', '--pull-request', '7', '--layers', './site', '--quota', 'cpus=1'], 'quota "cpus"'],
    [['remove'], 'No pull request was given'],
  ])('%j is wrong usage: exit code 2, and nothing is made', async (args, message) => {
    pull(7);
    const { exitCode, json } = await cli(...args);
    expect({ exitCode, message: (json['error'] as { message: string }).message }).toEqual({
      exitCode: 2,
      message: expect.stringContaining(message),
    });
  });

  test('deploy --dry-run tells the changes and makes nothing; remove then has nothing to do', async () => {
    pull(7);
    const planned = await cli('deploy', '--pull-request', '7', '--layers', './site', '--dry-run');
    expect(planned.json).toMatchObject({
      state: 'planned',
      expiresAt: null,
      changes: expect.arrayContaining([expect.objectContaining({ kind: 'ResourceQuota', action: 'create' })]),
    });
    expect((await cli('remove', '--pull-request', '7')).json).toEqual({ removed: [], leftBehind: [] });
  });
});

// `lamina up --report` against a real API server: the report is written however the run ends, with the pods it made.
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/report.ts';
import { exec } from '../../src/runtime/exec.ts';
import { root } from '../support/cli.ts';
import { openAccount } from './accounts.ts';
import { useTestCluster } from './harness.ts';
import { configMap } from './layers.ts';

const cluster = useTestCluster('report');
let workspace: string;
let kubeconfig: string;

const deployment = (name: string): object => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name },
  spec: {
    replicas: 2,
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: { containers: [{ name: 'main', image: 'example.com/none:1' }] },
    },
  },
});

async function writeLayer(name: string, object: object, spec: object = {}): Promise<void> {
  const folder = path.join(workspace, name);
  await mkdir(path.join(folder, 'base'), { recursive: true });
  await writeFile(path.join(folder, 'base', 'object.yaml'), JSON.stringify(object));
  await writeFile(path.join(folder, 'base', 'kustomization.yaml'), 'resources: [object.yaml]\n');
  const whole = {
    description: `${name}, for a test`,
    namespace: cluster.namespace,
    resources: 'base',
    ...spec,
  };
  await writeFile(
    path.join(folder, 'layer.yaml'),
    JSON.stringify({ apiVersion: 'lamina/v1', kind: 'Layer', metadata: { name }, spec: whole }),
  );
}

const up = (...args: string[]) =>
  exec(process.execPath, [path.join(root, 'src/cli/index.ts'), 'up', '--json', ...args], {
    cwd: workspace,
    allowFailure: true,
    env: {
      PATH: `${cluster.binDirectory}:${process.env['PATH'] ?? ''}`,
      HOME: workspace,
      KUBECONFIG: kubeconfig,
    },
  });

beforeAll(async () => {
  kubeconfig = await openAccount(cluster.state, 'bring-up');
  workspace = await mkdtemp(path.join(tmpdir(), 'lamina-up-report-'));
  await writeLayer('web', deployment('web'));
  await writeLayer('broken', configMap(cluster, 'broken', { state: 'failed' }), {
    readiness: [{ apiVersion: 'v1', kind: 'ConfigMap', current: 'false', failed: "data.state == 'failed'" }],
    dependsOn: ['web'],
  });
});
afterAll(() => rm(workspace, { recursive: true }));

test('a run of which a layer failed writes its report all the same, for its owner alone', async () => {
  const run = await up('--layers', './web,./broken', '--report', 'run.json');
  expect({ exitCode: run.exitCode, answer: JSON.parse(run.stdout) as unknown }).toMatchObject({
    exitCode: 1,
    answer: { ready: false, reportPath: 'run.json' },
  });
  const file = path.join(workspace, 'run.json');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  const [web, broken] = report.layers;
  expect(report).toMatchObject({ ready: false, changed: true, otherPods: 0, unreadNamespaces: [] });
  expect(web).toMatchObject({ name: 'web', ready: true, description: 'web, for a test', operator: null });
  expect(broken).toMatchObject({ ready: false, dependsOn: ['web'] });
  // It waited for the other one before it applied its own.
  const applied = broken?.phases.find(({ name }) => name === 'apply')?.startedAt ?? 0;
  expect((broken?.startedAtMs ?? 0) + applied).toBeGreaterThanOrEqual(
    (web?.startedAtMs ?? 0) + (web?.durationMs ?? 0),
  );
  expect(report.durationMs).toBe((broken?.startedAtMs ?? 0) + (broken?.durationMs ?? 0));
  expect(report.pods).toHaveLength(2);
  for (const pod of report.pods ?? []) {
    expect(pod).toMatchObject({ layer: 'web', phase: 'Running', restarts: 0 });
    // A second of slack below, for the times that the server cuts off.
    expect(pod.createdAtMs).toBeGreaterThan(-1000);
    expect(pod.readyAtMs).toBeLessThanOrEqual(report.durationMs);
  }
});

test('as a page, it says what failed; a second run finds no pod of its own', async () => {
  const run = await up('--layers', './web,./broken', '--timeout', '3s', '--report', 'run.html');
  expect(run.exitCode).toBe(1);
  const page = await readFile(path.join(workspace, 'run.html'), 'utf8');
  expect(page).toContain('<title>Lamina: broken is not ready</title>');
  expect(page).toContain('2 more pods were there already and did not restart.');
});

test('a report that could not be written is refused before anything is done', async () => {
  await writeLayer('never', configMap(cluster, 'never', {}));
  const run = await up('--layers', './never', '--report', 'nowhere/run.html');
  expect(run.exitCode).toBe(2);
  expect(run.stdout).toContain('nowhere is no folder to write to');
  expect(await cluster.kubectl(['get', 'configmap', 'never', '--ignore-not-found'])).toBe('');
});

// The terminal door as a process: what it prints where, and how it ends.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCli } from '../support/cli.ts';
import { useTestCluster } from '../cluster/harness.ts';

const cluster = useTestCluster('terminal');
let workspace: string;

beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'terminal-'));
});

afterAll(() => rm(workspace, { recursive: true, force: true }));

const lamina = (...args: string[]) =>
  runCli(args, {
    cwd: workspace,
    env: {
      PATH: `${cluster.binDirectory}:${process.env['PATH'] ?? ''}`,
      HOME: workspace,
      KUBECONFIG: cluster.kubeconfig,
    },
  });

describe('wrong usage', () => {
  test.each([
    ['an unknown command', ['upp'], 'upp'],
    ['an unknown option', ['up', '--layer', 'speed'], '--layer'],
    ['a value that is not a duration', ['up', '--timeout', 'soon'], '"soon" is not a duration'],
    ['a platform that is none', ['up', '--platform', 'azure'], 'azure'],
    ['an unknown layer', ['up', '--layers', 'sped'], 'did you mean "speed"'],
    ['an unknown overlay', ['plan', '--overlay', 'staging'], 'staging'],
    [
      'both an embedded cluster and a kubeconfig',
      ['up', '--cluster', 'embedded', '--kubeconfig', 'x'],
      '--cluster embedded',
    ],
    ['a context that is not there', ['status', '--context', 'prod'], 'prod'],
    ['a stack file that is not there', ['up', '--file', 'other.yaml'], 'other.yaml'],
  ])('%s ends with 2 and says what was wrong', async (_what, args, words) => {
    const run = await lamina(...args);
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(words);
  });

  test('with --json is one JSON object on stdout', async () => {
    const { exitCode, json } = await lamina('up', '--layers', 'sped', '--json');
    expect(exitCode).toBe(2);
    expect(json).toEqual({
      error: {
        code: 'CONFIGURATION',
        message: 'Unknown layer "sped"; did you mean "speed"?',
        remedy: expect.stringContaining('speed'),
        details: expect.anything(),
      },
    });
  });
});

describe('lamina.yaml', () => {
  test('says what is brought up; a mistake in it is told with line and column', async () => {
    const stack = (layers: string): string =>
      `apiVersion: lamina/v1\nkind: Stack\nmetadata: { name: mine }\nspec:\n  namespace: from-file\n  overlay: local\n  ${layers}\n`;
    const file = path.join(workspace, 'lamina.yaml');
    try {
      await writeFile(file, stack('layers: [speed]'));
      const plan = await lamina('plan', '--chart-mirror', cluster.chartMirror, '--json');
      expect(plan.json['changes']).toContainEqual(
        expect.objectContaining({ kind: 'Namespace', name: 'from-file' }),
      );
      await writeFile(file, stack('layer: speed'));
      const wrong = await lamina('plan');
      expect(wrong.exitCode).toBe(2);
      expect(wrong.stderr).toContain('lamina.yaml:7:3');
    } finally {
      await rm(file);
    }
  });
});

describe('doctor', () => {
  test('looks at everything that a layer needs, and changes nothing', async () => {
    const { exitCode, json } = await lamina('doctor', '--namespace', cluster.namespace, '--json');
    const findings = json['findings'] as { check: string; state: string }[];
    expect(findings.filter(({ state }) => state === 'ok').map(({ check }) => check)).toEqual([
      'API server',
      'Permissions',
      'Nodes',
      'Helm',
      'Kustomize',
      'Default StorageClass',
    ]);
    expect({ exitCode, ok: json['ok'] }).toEqual({ exitCode: 0, ok: true });
  });

  test('misses a layer only where it was asked for', async () => {
    const { exitCode, json } = await lamina(
      ...['doctor', '--layers', 'speed', '--namespace', cluster.namespace, '--json'],
    );
    expect(json['findings']).toContainEqual(
      expect.objectContaining({ check: 'Layer speed', state: 'missing' }),
    );
    expect(exitCode).toBe(1);
  });
});

test('--help lists the commands and ends with 0', async () => {
  const { exitCode, stdout } = await lamina('--help');
  expect(exitCode).toBe(0);
  for (const command of ['up', 'plan', 'status', 'verify', 'down', 'doctor', 'cluster'])
    expect(stdout).toContain(`  ${command}`);
});

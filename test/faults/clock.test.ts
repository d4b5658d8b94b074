// A machine whose clock is set while Lamina works, by an hour, either way: nothing is waited for longer, given up earlier, or
// taken from somebody who lives. A real API server and real processes.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { acquireLease } from '../../src/kubernetes/lease/lease.ts';
import { useTestCluster } from '../cluster/harness.ts';
import { useLayerLab } from '../cluster/layers.ts';
import { useOwnLayers } from '../cluster/own-layer.ts';
import { runCli, type CliRun } from '../support/cli.ts';
import { workload } from './workload.ts';

const cluster = useTestCluster('clock');
const lab = useLayerLab(cluster);
const ownLayer = useOwnLayers(cluster);
afterEach(() => {
  jest.restoreAllMocks();
});

const HOUR = 3_600_000;
const JUMPS = [
  ['forwards', HOUR],
  ['backwards', -HOUR],
] as const;

const up = (directory: string, jump: number, timeout: string): Promise<CliRun> =>
  runCli(
    [
      'up',
      '--layers',
      `./${path.basename(directory)}`,
      '--namespace',
      cluster.namespace,
      '--timeout',
      timeout,
      '--json',
    ],
    {
      cwd: path.dirname(directory),
      env: {
        ...process.env,
        NODE_OPTIONS: `--import ${pathToFileURL(path.join(import.meta.dirname, 'set-clock.ts')).href}`,
        TEST_CLOCK_JUMP: String(jump),
        // In the middle of its work: starting alone takes it some hundred milliseconds.
        TEST_CLOCK_AFTER: '700',
        KUBECONFIG: cluster.kubeconfig,
        PATH: `${cluster.binDirectory}:${process.env['PATH'] ?? ''}`,
      },
    },
  );

describe.each(JUMPS)('a clock that is set %s', (way, jump) => {
  test('does not keep a run from converging, and no time is made up', async () => {
    const { layer } = await ownLayer(`converges-${way}`, workload(`converges-${way}`));
    const { exitCode, json, stdout, stderr, milliseconds } = await up(layer.directory, jump, '1m');
    expect(exitCode === 0 ? '' : `${stderr}\n${stdout}`).toBe('');
    expect(json['durationMs']).toBeGreaterThan(0);
    expect(json['durationMs']).toBeLessThan(milliseconds);
  });

  test('does not move a deadline', async () => {
    const { layer } = await ownLayer(`never-${way}`, workload(`never-${way}`, { never: true }));
    const { exitCode, json, milliseconds } = await up(layer.directory, jump, '4s');
    expect(exitCode).toBe(1);
    expect(JSON.stringify(json['error'])).toContain(`never-${way}`);
    expect(milliseconds).toBeGreaterThan(4_000);
    expect(milliseconds).toBeLessThan(40_000);
  });

  test('does not take a lock from a holder that lives, who renews it as before', async () => {
    const { kubernetes: client, clock, logger, signal } = lab.collaborators();
    const name = `lock-${way}`;
    const request = { name, namespace: cluster.namespace, client, clock, logger, signal };
    const held = await acquireLease({ ...request, holder: 'first' });
    let taken = false;
    const second = acquireLease({ ...request, holder: 'second' }).then((lease) => {
      taken = true;
      return lease;
    });
    const renewed = (): Promise<string> =>
      cluster.kubectl(['get', 'lease', name, '-o', 'jsonpath={.metadata.resourceVersion}']);
    const before = await renewed();
    const real = Date.now.bind(Date);
    jest.spyOn(Date, 'now').mockImplementation(() => real() + jump);
    await new Promise((resolve) => setTimeout(resolve, 12_000));
    expect({ taken, lost: held.signal.aborted }).toEqual({ taken: false, lost: false });
    expect(await renewed()).not.toBe(before);
    await held.release();
    await (await second).release();
  });
});

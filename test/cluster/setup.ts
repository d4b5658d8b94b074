// Brings up the simulated cluster that the tests of this project share, or takes the one that runs.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clusterStatus, clusterUp } from '../../lab/cluster/index.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { TEST_CLUSTER, testLogger } from './environment.ts';

export default async function setup(): Promise<void> {
  // What ran before this run goes on after it: it is somebody's, perhaps another run's.
  if ((await clusterStatus(TEST_CLUSTER))?.running === true) process.env['LAMINA_KEEP'] = '1';
  const state = await clusterUp({
    name: TEST_CLUSTER,
    node: 'kwok',
    logger: testLogger,
    exec,
    clock: systemClock,
    signal: AbortSignal.timeout(20 * 60_000),
  });
  // Test files run in workers, which inherit the environment.
  process.env['LAMINA_TEST_KUBECONFIG'] = state.kubeconfig;
  process.env['LAMINA_TEST_STATE'] = JSON.stringify(state);
  process.env['LAMINA_TEST_AUDIT'] = await mkdtemp(path.join(tmpdir(), 'lamina-audit-'));
}

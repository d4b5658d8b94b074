import { clusterDown, type ClusterState } from '../../lab/cluster/index.ts';
import { exec } from '../../src/runtime/exec.ts';
import { keepAudit } from './audit.ts';
import { TEST_CLUSTER, testLogger } from './environment.ts';

/** LAMINA_KEEP=1 leaves the cluster for a look around, and for a quicker next run. */
export default async function teardown(): Promise<void> {
  await keepAudit(JSON.parse(process.env['LAMINA_TEST_STATE'] ?? '{}') as ClusterState);
  if (process.env['LAMINA_KEEP'] === '1') return;
  await clusterDown({
    name: TEST_CLUSTER,
    removeData: true,
    logger: testLogger,
    exec,
    signal: AbortSignal.timeout(60_000),
  });
}

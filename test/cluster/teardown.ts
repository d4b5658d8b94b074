import type { GlobalConfig } from 'jest';
import { clusterDown, type ClusterState } from '../../lab/cluster/index.ts';
import { exec } from '../../src/runtime/exec.ts';
import { keepAudit, readAudit } from './audit.ts';
import { TEST_CLUSTER, testLogger } from './environment.ts';
import { judgeRoles } from './proof.ts';

/** LAMINA_KEEP=1 leaves the cluster for a look around, and for a quicker next run. */
export default async function teardown(
  globalConfig: GlobalConfig,
  { displayName }: { readonly displayName?: { readonly name: string } },
): Promise<void> {
  await keepAudit(JSON.parse(process.env['LAMINA_TEST_STATE'] ?? '{}') as ClusterState);
  if (process.env['LAMINA_KEEP'] !== '1')
    await clusterDown({
      name: TEST_CLUSTER,
      removeData: true,
      logger: testLogger,
      exec,
      signal: AbortSignal.timeout(60_000),
    });
  // Only all files of the cluster project together use all that is granted.
  const { testPathPatterns, testNamePattern } = globalConfig;
  const whole =
    displayName?.name === 'cluster' &&
    testPathPatterns.patterns.length === 0 &&
    (testNamePattern ?? '') === '';
  const complaints = await judgeRoles(await readAudit(process.env['LAMINA_TEST_AUDIT'] ?? ''), { whole });
  if (complaints.length > 0) throw new Error(`manifests/roles:\n${complaints.join('\n')}`);
}

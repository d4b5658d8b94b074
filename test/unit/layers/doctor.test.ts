// What the doctor says of the user's rights.
import { expect, test } from '@jest/globals';
import type { AccessRule } from '../../../src/kubernetes/access.ts';
import { examineCluster } from '../../../src/layers/doctor.ts';
import { readRoles } from '../../cluster/proof.ts';
import { ReviewingClient } from '../../support/reviewing-client.ts';
import { systemClock } from '../../../src/runtime/clock.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { recordLog } from './support.ts';

const ofRoles = async (...names: readonly string[]): Promise<readonly AccessRule[]> =>
  (await readRoles()).filter(({ name }) => names.includes(name)).flatMap(({ rules }) => rules);

async function permissionsOf(everywhere: readonly AccessRule[]) {
  const client = new ReviewingClient({ everywhere });
  const findings = await examineCluster({
    kubernetes: client,
    // The other checks may say what they like.
    helm: {} as never,
    exec,
    clock: systemClock,
    logger: recordLog().logger,
    signal: new AbortController().signal,
  });
  return findings.find(({ check }) => check === 'Permissions');
}

test('whoever may do everything may deploy', async () => {
  const admin = [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }];
  expect(await permissionsOf(admin)).toMatchObject({
    state: 'ok',
    detail: expect.stringContaining('granted'),
  });
});

test('the account that is shipped to look and to plan is well, and said not to deploy', async () => {
  const plan = await ofRoles(
    'lamina-read-cluster',
    'lamina-read-layer',
    'lamina-plan-layer',
    'lamina-plan-operators',
  );
  expect(await permissionsOf(plan)).toMatchObject({
    state: 'ok',
    detail: expect.stringContaining('not deploy'),
  });
});

test('of somebody who is to deploy, what is missing is named', async () => {
  const deployer = await ofRoles('lamina-deploy-layer', 'lamina-make-namespaces');
  expect(await permissionsOf(deployer)).toMatchObject({
    state: 'missing',
    detail: expect.stringContaining('create clusterroles'),
    remedy: expect.stringContaining('manifests/roles/accounts'),
  });
});

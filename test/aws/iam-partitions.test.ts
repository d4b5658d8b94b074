// The IAM parts outside of the partition `aws`.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startAwsEmulator, type AwsEmulator } from '../../lab/aws/index.ts';
import { domainOf } from '../../src/aws/arn.ts';
import type { Aws } from '../../src/aws/aws.ts';
import { decodePolicyDocument, type PolicyDocument } from '../../src/aws/policy-document.ts';
import { readDocument } from '../../src/environment/aws/iam/documents.ts';
import { identify } from '../../src/environment/aws/identity.ts';
import { examineInstanceProfile } from '../../src/environment/aws/nodes/instance-profile.ts';
import { examinePolicy } from '../../src/environment/aws/iam/policy.ts';
import { examineRole } from '../../src/environment/aws/iam/role.ts';
import { manifests, wish as usual } from '../unit/environment/aws/wish.ts';
import { openAs } from './open.ts';

describe.each([
  ['aws-cn', 'cn-north-1', 'ec2.amazonaws.com.cn'],
  ['aws-us-gov', 'us-gov-west-1', 'ec2.amazonaws.com'],
])('in the partition %s', (partition, region, service) => {
  let emulator: AwsEmulator;
  let aws: Aws;
  beforeAll(async () => {
    emulator = await startAwsEmulator({ region });
    aws = openAs(emulator.adminEnv);
  });
  afterAll(async () => {
    aws.close();
    await emulator.stop();
  });

  async function examine(policyMode: 'managed-v2' | 'scoped') {
    const wish = { ...usual, policyMode };
    const account = await identify(aws, []);
    const policy = await examinePolicy({ aws, account, wish, manifests });
    const trust = await readDocument(manifests, 'trust-ec2', { domain: domainOf(account.partition) });
    const role = await examineRole({ aws, account, wish, trust, policies: policy.policies });
    const profile = await examineInstanceProfile({ aws, account, wish });
    const requirements = [policy, role, profile].flatMap((part) => part.requirements);
    return { policy, role: role.role, profile: profile.profile, requirements };
  }

  test.each(['managed-v2', 'scoped'] as const)('sets %s up with ARNs and trust of its own', async (mode) => {
    const found = await examine(mode);
    for (const call of found.requirements.flatMap(({ calls }) => calls)) await aws.write(call);
    const again = await examine(mode);
    expect(again.requirements.filter(({ state }) => state !== 'ok')).toEqual([]);
    const arns = [...again.policy.policies, again.role, again.profile].map(({ arn }) => arn);
    expect(arns.filter((arn) => !arn.startsWith(`arn:${partition}:iam::`))).toEqual([]);
    const { Role } = await aws.read('iam', 'GetRole', { RoleName: usual.roleName });
    const trust = decodePolicyDocument(Role?.AssumeRolePolicyDocument ?? '') as PolicyDocument;
    expect(trust.Statement.map(({ Principal }) => Principal)).toEqual([{ Service: service }]);
  });
});

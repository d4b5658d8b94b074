// Policy, role and instance profile against the AWS emulator: examined, mended, examined again.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startAwsEmulator, type AwsEmulator } from '../../lab/aws/index.ts';
import { domainOf } from '../../src/aws/arn.ts';
import { awsCall, type Aws, type AwsCall } from '../../src/aws/aws.ts';
import { decodePolicyDocument, samePolicy, type PolicyDocument } from '../../src/aws/policy-document.ts';
import { planAttachment } from '../../src/environment/aws/iam/attachment.ts';
import { readDocument } from '../../src/environment/aws/iam/documents.ts';
import { identify } from '../../src/environment/aws/identity.ts';
import { examineInstanceProfile } from '../../src/environment/aws/nodes/instance-profile.ts';
import { examinePolicy } from '../../src/environment/aws/iam/policy.ts';
import { examineRole } from '../../src/environment/aws/iam/role.ts';
import { ATTACHED_TAG } from '../../src/environment/aws/tags.ts';
import type { EbsAccessWish, Requirement } from '../../src/environment/aws/types.ts';
import { manifests, wish as usual } from '../unit/environment/aws/wish.ts';
import { openAs } from './open.ts';

const KEYS = ['arn:aws:kms:eu-west-1:123456789012:key/a'];
const V1 = 'AmazonEBSCSIDriverPolicy';
const V2 = 'AmazonEBSCSIDriverPolicyV2';
const why = { resource: 'x', reason: 'the test wants it' };

let emulator: AwsEmulator;
let aws: Aws;
let runs = 0;
let wish: EbsAccessWish;

beforeAll(async () => {
  emulator = await startAwsEmulator();
  aws = openAs(emulator.adminEnv);
});
afterAll(async () => {
  aws.close();
  await emulator.stop();
});
// Every test in names of its own: the emulator forgets nothing.
beforeEach(() => {
  const name = `lamina-${(runs += 1)}`;
  wish = { ...usual, roleName: name, instanceProfileName: name };
  emulator.clearCalls();
});

/** Examines everything, as a set-up does. */
async function examine(wished: EbsAccessWish, as = aws) {
  const account = await identify(as, []);
  const policy = await examinePolicy({ aws: as, account, wish: wished, manifests });
  const trust = await readDocument(manifests, 'trust-ec2', { domain: domainOf(account.partition) });
  const role = await examineRole({ aws: as, account, wish: wished, trust, policies: policy.policies });
  const profile = await examineInstanceProfile({ aws: as, account, wish: wished });
  const parts = [policy, role, profile];
  const requirements = parts.flatMap((part) => part.requirements);
  return {
    requirements,
    calls: requirements.flatMap(({ calls }) => calls),
    warnings: parts.flatMap(({ warnings }) => warnings),
    policies: policy.policies,
    role: role.role,
    profile: profile.profile,
  };
}

const allowing = (Action: string): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] });
const actions = (calls: readonly AwsCall[]): string[] => calls.map(({ action }) => action);
const unmet = (requirements: readonly Requirement[]): Requirement[] =>
  requirements.filter(({ state }) => state !== 'ok');

async function send(calls: readonly AwsCall[], as = aws): Promise<void> {
  for (const call of calls) await as.write(call);
}

/** Sets up, and sees that nothing is left to do; gives what was done. */
async function setUp(wished: EbsAccessWish): Promise<string[]> {
  const { calls } = await examine(wished);
  await send(calls);
  const again = await examine(wished);
  expect(unmet(again.requirements)).toEqual([]);
  expect(again.calls).toEqual([]);
  return actions(calls);
}

const attachedTo = async (roleName: string): Promise<string[]> =>
  (await aws.readAll('iam', 'ListAttachedRolePolicies', { RoleName: roleName }))
    .flatMap(({ AttachedPolicies = [] }) => AttachedPolicies)
    .map(({ PolicyName = '' }) => PolicyName)
    .sort();

const roleOf = async (roleName: string) => (await aws.read('iam', 'GetRole', { RoleName: roleName })).Role;

describe('from nothing', () => {
  test('makes role and profile with AWS`s second policy, in the order in which they need each other', async () => {
    const found = await examine(wish);
    expect(unmet(found.requirements).every(({ state, remedy }) => state === 'missing' && remedy)).toBe(true);
    expect(await setUp(wish)).toEqual([
      'CreateRole',
      'AttachRolePolicy',
      'CreateInstanceProfile',
      'AddRoleToInstanceProfile',
    ]);
    expect(await attachedTo(wish.roleName)).toEqual([V2]);
  });

  test.each([
    ['managed-v2', ['GetPolicy']],
    ['scoped', ['GetPolicy', 'GetPolicyVersion']],
  ] as const)('looks again in few reads: %s', async (policyMode, reads) => {
    await setUp({ ...wish, policyMode });
    emulator.clearCalls();
    await examine({ ...wish, policyMode });
    expect(emulator.calls.map(({ action }) => action).sort()).toEqual([
      'GetCallerIdentity',
      'GetInstanceProfile',
      ...reads,
      'GetRole',
      'ListAttachedRolePolicies',
    ]);
  });

  test('predicts the ARNs of what it is going to make', async () => {
    const inPath = { ...wish, path: '/team/', policyMode: 'scoped' } as const;
    const before = await examine(inPath);
    await send(before.calls);
    const { policies, role, profile } = await examine(inPath);
    expect({ policies, role, profile }).toEqual({
      policies: before.policies,
      role: before.role,
      // Its id is not known before.
      profile: { ...before.profile, id: profile.id },
    });
    expect((await roleOf(wish.roleName))?.Arn).toBe(role.arn);
    expect(role.arn).toBe(`arn:aws:iam::123456789012:role/team/${wish.roleName}`);
  });

  test('makes a policy of its own for one cluster, with a statement for its keys', async () => {
    const scoped = { ...wish, policyMode: 'scoped', kmsKeys: KEYS } as const;
    expect(await setUp(scoped)).toEqual([
      'CreatePolicy',
      'CreateRole',
      'AttachRolePolicy',
      'CreateInstanceProfile',
      'AddRoleToInstanceProfile',
    ]);
    const [policy] = (await examine(scoped)).policies;
    const { PolicyVersion } = await aws.read('iam', 'GetPolicyVersion', {
      PolicyArn: policy.arn,
      VersionId: 'v1',
    });
    const document = decodePolicyDocument(PolicyVersion?.Document ?? '') as PolicyDocument;
    expect(document.Statement.map(({ Sid }) => Sid)).toEqual(
      expect.arrayContaining(['MakeVolumesOfThisCluster', 'LetVolumesUseKeys']),
    );
  });

  test('puts the keys into a policy beside AWS`s', async () => {
    expect(await setUp({ ...wish, kmsKeys: KEYS })).toContain('CreatePolicy');
    expect(await attachedTo(wish.roleName)).toEqual([V2, `${wish.roleName}-kms`]);
  });

  test('marks everything with its own tag and the user`s', async () => {
    await setUp({ ...wish, policyMode: 'scoped' });
    const tags = [
      { Key: 'team', Value: 'data' },
      { Key: 'app.kubernetes.io/managed-by', Value: 'lamina' },
    ];
    const arn = `arn:aws:iam::123456789012:policy/${wish.roleName}-policy`;
    const profile = await aws.read('iam', 'GetInstanceProfile', { InstanceProfileName: wish.roleName });
    expect((await roleOf(wish.roleName))?.Tags).toEqual(expect.arrayContaining(tags));
    expect(profile.InstanceProfile?.Tags).toEqual(expect.arrayContaining(tags));
    expect((await aws.read('iam', 'GetPolicy', { PolicyArn: arn })).Policy?.Tags).toEqual(
      expect.arrayContaining(tags),
    );
  });
});

describe('what has drifted', () => {
  test('a trust is repaired', async () => {
    await setUp(wish);
    const other = {
      Effect: 'Allow',
      Principal: { Service: 'lambda.amazonaws.com' },
      Action: 'sts:AssumeRole',
    };
    const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [other] });
    await aws.write(
      awsCall('iam', 'UpdateAssumeRolePolicy', { RoleName: wish.roleName, PolicyDocument }, why),
    );
    expect((await examine(wish)).calls).toMatchObject([
      { action: 'UpdateAssumeRolePolicy', reason: expect.stringContaining('lambda.amazonaws.com') },
    ]);
    expect(await setUp(wish)).toEqual(['UpdateAssumeRolePolicy']);
    const document = decodePolicyDocument((await roleOf(wish.roleName))?.AssumeRolePolicyDocument ?? '');
    expect(
      samePolicy(document, await readDocument(manifests, 'trust-ec2', { domain: 'amazonaws.com' })),
    ).toBe(true);
  });

  test('a trust that lets somebody else in as well loses that, and keeps another cluster`s', async () => {
    await setUp(wish);
    const ours = await readDocument(manifests, 'trust-ec2', { domain: 'amazonaws.com' });
    const pods = await readDocument(manifests, 'trust-pod-identity', {
      accountId: '123456789012',
      clusterName: 'other',
      namespace: 'kube-system',
      serviceAccount: 'ebs-csi-controller-sa',
    });
    const anybody = { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' };
    const Statement = [...ours.Statement, ...pods.Statement];
    const PolicyDocument = JSON.stringify({ ...ours, Statement: [...Statement, anybody] });
    await aws.write(
      awsCall('iam', 'UpdateAssumeRolePolicy', { RoleName: wish.roleName, PolicyDocument }, why),
    );
    expect(await setUp(wish)).toEqual(['UpdateAssumeRolePolicy']);
    const document = decodePolicyDocument((await roleOf(wish.roleName))?.AssumeRolePolicyDocument ?? '');
    expect(samePolicy(document, { ...ours, Statement })).toBe(true);
  });

  test('a policy gets a new version; of five, the oldest that is not in use goes', async () => {
    const scoped = { ...wish, policyMode: 'scoped' } as const;
    await setUp(scoped);
    const PolicyArn = `arn:aws:iam::123456789012:policy/${wish.roleName}-policy`;
    const add = (action: string, SetAsDefault: boolean) =>
      aws.write(
        awsCall(
          'iam',
          'CreatePolicyVersion',
          { PolicyArn, PolicyDocument: allowing(action), SetAsDefault },
          why,
        ),
      );
    await add('ec2:RunInstances', true);
    expect(await setUp(scoped)).toEqual(['CreatePolicyVersion']);
    await add('ec2:RunInstances', false);
    await add('ec2:StopInstances', true);
    expect(await setUp(scoped)).toEqual(['DeletePolicyVersion', 'CreatePolicyVersion']);
    const pages = await aws.readAll('iam', 'ListPolicyVersions', { PolicyArn });
    const versions = pages.flatMap(({ Versions = [] }) => Versions).map(({ VersionId }) => VersionId);
    expect(versions.sort()).toEqual(['v2', 'v3', 'v4', 'v5', 'v6']);
  });

  test('the version in use is never the one that goes', async () => {
    const scoped = { ...wish, policyMode: 'scoped' } as const;
    await setUp(scoped);
    const PolicyArn = `arn:aws:iam::123456789012:policy/${wish.roleName}-policy`;
    const PolicyDocument = allowing('ec2:RunInstances');
    for (let count = 2; count <= 5; count += 1) {
      await aws.write(awsCall('iam', 'CreatePolicyVersion', { PolicyArn, PolicyDocument }, why));
    }
    const changed = { ...scoped, kmsKeys: KEYS };
    const { calls } = await examine(changed);
    expect(calls).toMatchObject([
      { action: 'DeletePolicyVersion', input: { VersionId: 'v2' } },
      { action: 'CreatePolicyVersion' },
    ]);
    await setUp(changed);
  });

  test('tags that are missing are added, and tags of others kept', async () => {
    await setUp({ ...wish, policyMode: 'scoped' });
    const Tags = [{ Key: 'audit', Value: 'yes' }];
    await aws.write(awsCall('iam', 'TagRole', { RoleName: wish.roleName, Tags }, why));
    const more = { ...wish, policyMode: 'scoped', tags: { team: 'platform', cost: '42' } } as const;
    expect(await setUp(more)).toEqual(['TagPolicy', 'TagRole', 'TagInstanceProfile']);
    expect((await roleOf(wish.roleName))?.Tags).toEqual(
      expect.arrayContaining([...Tags, { Key: 'team', Value: 'platform' }]),
    );
  });

  test('a permissions boundary is set when one is wished for, and else left alone', async () => {
    await setUp(wish);
    const bounded = { ...wish, permissionsBoundary: `arn:aws:iam::aws:policy/service-role/${V1}` };
    expect(await setUp(bounded)).toEqual(['PutRolePermissionsBoundary']);
    expect(await setUp(wish)).toEqual([]);
    expect((await roleOf(wish.roleName))?.PermissionsBoundary?.PermissionsBoundaryArn).toBe(
      bounded.permissionsBoundary,
    );
  });

  test('a role that was made within a boundary has it from the start', async () => {
    const bounded = { ...wish, permissionsBoundary: `arn:aws:iam::aws:policy/service-role/${V1}` };
    expect(await setUp(bounded)).not.toContain('PutRolePermissionsBoundary');
  });

  test('a profile that lost its role gets it back', async () => {
    await setUp(wish);
    const input = { InstanceProfileName: wish.instanceProfileName, RoleName: wish.roleName };
    await aws.write(awsCall('iam', 'RemoveRoleFromInstanceProfile', input, why));
    expect(await setUp(wish)).toEqual(['AddRoleToInstanceProfile']);
  });

  test('a role in another path is used where it is', async () => {
    await setUp(wish);
    const { calls, warnings, role } = await examine({ ...wish, path: '/team/' });
    expect(calls).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('cannot move a role')]);
    expect(role.arn).toBe(`arn:aws:iam::123456789012:role/${wish.roleName}`);
  });
});

describe('what is of others', () => {
  test('a policy of that name stops everything before the first write', async () => {
    const PolicyName = `${wish.roleName}-policy`;
    const PolicyDocument = allowing('ec2:RunInstances');
    await aws.write(awsCall('iam', 'CreatePolicy', { PolicyName, PolicyDocument }, why));
    const { requirements } = await examine({ ...wish, policyMode: 'scoped' });
    expect(requirements[0]).toMatchObject({
      state: 'wrong',
      detail: expect.stringContaining(`policy/${PolicyName} exists, but Lamina did not make it`),
      remedy: expect.stringContaining('another role-name'),
      calls: [],
    });
  });

  test('a profile that holds another role is not touched, and both ways out are told', async () => {
    await emulator.seedRole(`${wish.roleName}-other`, {});
    const InstanceProfileName = wish.instanceProfileName;
    await aws.write(awsCall('iam', 'CreateInstanceProfile', { InstanceProfileName }, why));
    const input = { InstanceProfileName, RoleName: `${wish.roleName}-other` };
    await aws.write(awsCall('iam', 'AddRoleToInstanceProfile', input, why));
    const { requirements } = await examine(wish);
    expect(requirements.at(-1)).toMatchObject({
      state: 'wrong',
      detail: expect.stringContaining('A profile holds one role'),
      remedy: expect.stringMatching(/another instance-profile-name, or role-name: \S+-other /),
      calls: [],
    });
  });

  test('a role only gets the policy and the memory of it; its trust, tags and boundary stay', async () => {
    const trust = (Service: string) => ({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service }, Action: 'sts:AssumeRole' }],
    });
    await emulator.seedRole(wish.roleName, { trust: trust('ec2.amazonaws.com') });
    const bounded = { ...wish, permissionsBoundary: `arn:aws:iam::aws:policy/service-role/${V1}` };
    const { role, warnings } = await examine(bounded);
    expect(role.own).toBe(false);
    expect(warnings).toEqual([expect.stringContaining('permissions boundary (none) is left as it is')]);
    expect(await setUp(bounded)).toEqual([
      'TagRole',
      'AttachRolePolicy',
      'CreateInstanceProfile',
      'AddRoleToInstanceProfile',
    ]);
    const found = await roleOf(wish.roleName);
    expect(found?.Tags).toEqual([{ Key: ATTACHED_TAG, Value: V2 }]);
    expect(found?.PermissionsBoundary).toBeUndefined();
  });

  test('a role that EC2 may not assume is told of, with the statement that lets it', async () => {
    await emulator.seedRole(wish.roleName, {});
    const { requirements } = await examine(wish);
    expect(unmet(requirements)).toContainEqual(
      expect.objectContaining({
        check: `Trust of IAM role ${wish.roleName}`,
        remedy: expect.stringContaining('{"Service":"ec2.amazonaws.com"}'),
        calls: [],
      }),
    );
    expect(actions(requirements.flatMap(({ calls }) => calls))).not.toContain('UpdateAssumeRolePolicy');
  });

  test('the role of a profile that a node keeps gets the policy', async () => {
    await emulator.seedRole(wish.roleName, {});
    const { policies } = await examine(usual);
    emulator.clearCalls();
    const plan = await planAttachment(aws, wish.roleName, policies);
    expect(emulator.calls.length).toBe(2);
    await send(plan.requirements.flatMap(({ calls }) => calls));
    expect(await attachedTo(wish.roleName)).toEqual([V2]);
    const again = await planAttachment(aws, wish.roleName, policies);
    expect(unmet(again.requirements)).toEqual([]);
  });

  test('a role that a profile names, but that is gone, is told of', async () => {
    const { policies } = await examine(usual);
    const { requirements } = await planAttachment(aws, 'gone', policies);
    expect(requirements).toMatchObject([
      { state: 'wrong', remedy: expect.stringContaining('gone'), calls: [] },
    ]);
  });
});

describe('AWS`s policies', () => {
  const place = async (path: string, work: () => Promise<void>): Promise<void> => {
    await emulator.placeManagedPolicy(V2, path);
    try {
      await work();
    } finally {
      await emulator.placeManagedPolicy(V2, '/');
    }
  };

  test.each(['/', '/service-role/'])('the second is found under policy%s', async (path) => {
    await place(path, async () => {
      const { policies } = await examine(wish);
      expect(policies).toEqual([{ name: V2, arn: `arn:aws:iam::aws:policy${path}${V2}` }]);
    });
  });

  test('the first stands in where there is no second, with a notice; and gives way to it later', async () => {
    // Under neither of its two ARNs.
    await place('/elsewhere/', async () => {
      expect((await examine(wish)).warnings).toEqual([expect.stringContaining(`${V2} does not exist`)]);
      await setUp(wish);
      expect(await attachedTo(wish.roleName)).toEqual([V1]);
    });
    expect((await examine(wish)).warnings).toEqual([]);
    expect(await setUp(wish)).toEqual(['AttachRolePolicy', 'DetachRolePolicy']);
    expect(await attachedTo(wish.roleName)).toEqual([V2]);
  });

  test('the first is taken without a notice where it is asked for', async () => {
    const first = { ...wish, policyMode: 'managed' } as const;
    expect((await examine(first)).warnings).toEqual([]);
    await setUp(first);
    expect(await attachedTo(wish.roleName)).toEqual([V1]);
  });

  test('give way to our own, and it to them', async () => {
    await setUp({ ...wish, kmsKeys: KEYS });
    expect(await setUp({ ...wish, policyMode: 'scoped' })).toEqual([
      'CreatePolicy',
      'AttachRolePolicy',
      'DetachRolePolicy',
      'DetachRolePolicy',
    ]);
    expect(await attachedTo(wish.roleName)).toEqual([`${wish.roleName}-policy`]);
    expect(await setUp(wish)).toEqual(['AttachRolePolicy', 'DetachRolePolicy']);
  });
});

test('a document longer than IAM takes is refused before any write', async () => {
  const kmsKeys = Array.from({ length: 100 }, (_, number) => `${KEYS[0]}${'0'.repeat(30)}${number}`);
  await expect(examine({ ...wish, policyMode: 'scoped', kmsKeys })).rejects.toMatchObject({
    code: 'CONFIGURATION',
    message: expect.stringMatching(/would have \d+ characters; IAM takes 6144/),
  });
  expect(emulator.calls.filter(({ write }) => write)).toEqual([]);
});

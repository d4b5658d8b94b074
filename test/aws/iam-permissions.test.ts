// The documents in manifests/environment/aws, held against an emulator that enforces IAM: what the role of a pipeline
// needs, and what the driver may do in `scoped` mode.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  AttachVolumeCommand,
  CreateSnapshotCommand,
  CreateTagsCommand,
  CreateVolumeCommand,
  DeleteSnapshotCommand,
  DeleteVolumeCommand,
  DescribeVolumesCommand,
  DetachVolumeCommand,
  ModifyVolumeCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startAwsEmulator, type AwsEmulator } from '../../lab/aws/index.ts';
import { domainOf } from '../../src/aws/arn.ts';
import { awsCall, type Aws, type AwsCall } from '../../src/aws/aws.ts';
import type { PolicyDocument } from '../../src/aws/policy-document.ts';
import { planAttachment } from '../../src/environment/aws/iam/attachment.ts';
import { fillDocument, readDocument } from '../../src/environment/aws/iam/documents.ts';
import { identify } from '../../src/environment/aws/identity.ts';
import { examineInstanceProfile } from '../../src/environment/aws/nodes/instance-profile.ts';
import { examinePolicy } from '../../src/environment/aws/iam/policy.ts';
import { examineRole } from '../../src/environment/aws/iam/role.ts';
import type { EbsAccessWish } from '../../src/environment/aws/types.ts';
import { manifests, wish as usual } from '../unit/environment/aws/wish.ts';
import { clients, refusal, type Clients } from './emulator/support.ts';
import { openAs } from './open.ts';

const V1 = 'arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy';
const BOUNDARY = 'arn:aws:iam::aws:policy/AmazonEBSCSIDriverPolicyV2';
const NODE_TAG = { 'kubernetes.io/cluster/prod': 'owned' };
const values = {
  partition: 'aws',
  accountId: '123456789012',
  iamPath: '/',
  prefix: 'lamina-',
  nodeTagKey: 'kubernetes.io/cluster/prod',
  nodeTagValue: 'owned',
  boundary: BOUNDARY,
  nodeRoles: 'arn:aws:iam::123456789012:role/nodes-*',
};

let emulator: AwsEmulator;
beforeAll(async () => {
  emulator = await startAwsEmulator();
});
afterAll(() => emulator.stop());

/** Filled with what it asks for, out of `values`. */
function document(name: string): PolicyDocument {
  const text = readFileSync(path.join(manifests, `${name}.json`), 'utf8');
  const asked = Object.entries(values).filter(([key]) => text.includes(`\${${key}}`));
  return fillDocument(JSON.parse(text), Object.fromEntries(asked), name) as PolicyDocument;
}

let count = 0;
/** A role that holds these documents, less the statement `without`, and nothing else. */
async function pipeline(names: readonly string[], without?: string): Promise<Aws> {
  const Statement = names.flatMap((name) => document(name).Statement).filter(({ Sid }) => Sid !== without);
  const name = `pipeline-${(count += 1)}`;
  await emulator.seedRole(name, { policy: { Version: '2012-10-17', Statement } });
  return openAs(await emulator.envForRole(name));
}

async function plan(aws: Aws, wish: EbsAccessWish): Promise<AwsCall[]> {
  const account = await identify(aws, []);
  const policy = await examinePolicy({ aws, account, wish, manifests });
  const trust = await readDocument(manifests, 'trust-ec2', { domain: domainOf(account.partition) });
  const role = await examineRole({ aws, account, wish, trust, policies: policy.policies });
  const profile = await examineInstanceProfile({ aws, account, wish });
  return [policy, role, profile].flatMap(({ requirements }) => requirements.flatMap(({ calls }) => calls));
}

async function send(aws: Aws, calls: readonly AwsCall[]): Promise<void> {
  for (const call of calls) await aws.write(call);
}

const named = (): EbsAccessWish => {
  const name = `lamina-${(count += 1)}`;
  return { ...usual, roleName: name, instanceProfileName: name };
};
const why = { resource: 'x', reason: 'the test wants it' };

/** Everything that a run and its teardown write, on one node. */
async function wholeLife(aws: Aws, wish: EbsAccessWish, instanceId: string): Promise<void> {
  const { roleName: RoleName, instanceProfileName: InstanceProfileName } = wish;
  await send(aws, await plan(aws, wish));
  // What an earlier version attached, tags and a trust that somebody changed: the repairs.
  await aws.write(awsCall('iam', 'AttachRolePolicy', { RoleName, PolicyArn: V1 }, why));
  const ours = await readDocument(manifests, 'trust-ec2', { domain: 'amazonaws.com' });
  const drifted = {
    ...ours,
    Statement: ours.Statement.map((each) => ({ ...each, Action: 'sts:TagSession' })),
  };
  const PolicyDocument = JSON.stringify(drifted);
  await aws.write(awsCall('iam', 'UpdateAssumeRolePolicy', { RoleName, PolicyDocument }, why));
  await send(aws, await plan(aws, { ...wish, tags: { team: 'platform' } }));
  const profile = { IamInstanceProfile: { Name: InstanceProfileName } };
  await aws.write(awsCall('ec2', 'AssociateIamInstanceProfile', { InstanceId: instanceId, ...profile }, why));
  const pages = await aws.readAll('ec2', 'DescribeIamInstanceProfileAssociations', {
    Filters: [{ Name: 'instance-id', Values: [instanceId] }],
  });
  const AssociationId = pages[0]?.IamInstanceProfileAssociations?.[0]?.AssociationId;
  await aws.write(awsCall('ec2', 'ReplaceIamInstanceProfileAssociation', { AssociationId, ...profile }, why));
  const hops = { InstanceId: instanceId, HttpPutResponseHopLimit: 2 };
  await aws.write(awsCall('ec2', 'ModifyInstanceMetadataOptions', hops, why));
  const again = await aws.readAll('ec2', 'DescribeIamInstanceProfileAssociations', {
    Filters: [
      { Name: 'instance-id', Values: [instanceId] },
      { Name: 'state', Values: ['associating', 'associated'] },
    ],
  });
  const last = { AssociationId: again[0]?.IamInstanceProfileAssociations?.[0]?.AssociationId };
  await aws.write(awsCall('ec2', 'DisassociateIamInstanceProfile', last, why));
  await aws.write(awsCall('iam', 'RemoveRoleFromInstanceProfile', { InstanceProfileName, RoleName }, why));
  await aws.write(awsCall('iam', 'DeleteInstanceProfile', { InstanceProfileName }, why));
  for (const { AttachedPolicies = [] } of await aws.readAll('iam', 'ListAttachedRolePolicies', {
    RoleName,
  })) {
    for (const { PolicyArn } of AttachedPolicies) {
      await aws.write(awsCall('iam', 'DetachRolePolicy', { RoleName, PolicyArn }, why));
    }
  }
  await aws.write(awsCall('iam', 'DeleteRole', { RoleName }, why));
}

const node = async (tags: Readonly<Record<string, string>> = NODE_TAG): Promise<string> => {
  const [seeded] = await emulator.seedInstances(1, { tags });
  return seeded?.instanceId ?? '';
};

describe('the role of a pipeline', () => {
  const denied: [string, string][] = [
    ['KeepRoles', 'iam:CreateRole'],
    ['AttachDriverPolicies', 'iam:AttachRolePolicy'],
    ['KeepInstanceProfiles', 'iam:CreateInstanceProfile'],
    ['PassRoleToInstances', 'iam:PassRole'],
    ['GiveNodesTheProfile', 'ec2:AssociateIamInstanceProfile'],
    ['RaiseHopLimits', 'ec2:ModifyInstanceMetadataOptions'],
    ['TakeTheProfileBack', 'ec2:DisassociateIamInstanceProfile'],
  ];

  test('does with ci-role-policy.json all that a run and a teardown need', async () => {
    const aws = await pipeline(['ci-role-policy']);
    await expect(wholeLife(aws, named(), await node())).resolves.toBeUndefined();
    aws.close();
  });

  test('needs each of its statements', () => {
    const sids = document('ci-role-policy').Statement.map(({ Sid }) => Sid);
    expect(sids.sort()).toEqual(['Look', ...denied.map(([sid]) => sid)].sort());
  });

  test.each(denied)('without %s is told that it may not %s', async (sid, action) => {
    const aws = await pipeline(['ci-role-policy'], sid);
    await expect(wholeLife(aws, named(), await node())).rejects.toMatchObject({
      code: 'AWS_DENIED',
      message: expect.stringContaining(`may not ${action}`),
      remedy: expect.stringContaining(`"Action":"${action}"`),
      details: { refused: action },
    });
    aws.close();
  });

  test('without Look is told what it may not read', async () => {
    const aws = await pipeline(['ci-role-policy'], 'Look');
    await expect(plan(aws, named())).rejects.toMatchObject({
      code: 'AWS_DENIED',
      message: expect.stringContaining('may not iam:GetPolicy'),
    });
    aws.close();
  });

  test.each<[string, (wish: EbsAccessWish) => AwsCall]>([
    [
      'make a role of another name',
      () => awsCall('iam', 'CreateRole', { RoleName: 'admin', AssumeRolePolicyDocument: '{}' }, why),
    ],
    [
      'attach anything but the policies of the driver',
      ({ roleName }) =>
        awsCall(
          'iam',
          'AttachRolePolicy',
          { RoleName: roleName, PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' },
          why,
        ),
    ],
    [
      'write a policy',
      ({ roleName }) =>
        awsCall('iam', 'CreatePolicy', { PolicyName: `${roleName}-policy`, PolicyDocument: '{}' }, why),
    ],
  ])('may not %s', async (_, call) => {
    const aws = await pipeline(['ci-role-policy']);
    const wish = named();
    await send(aws, await plan(aws, wish));
    await expect(aws.write(call(wish))).rejects.toMatchObject({ code: 'AWS_DENIED' });
    aws.close();
  });

  test('may not touch an instance without the tag', async () => {
    const aws = await pipeline(['ci-role-policy']);
    const hops = { InstanceId: await node({ team: 'other' }), HttpPutResponseHopLimit: 2 };
    await expect(aws.write(awsCall('ec2', 'ModifyInstanceMetadataOptions', hops, why))).rejects.toMatchObject(
      { code: 'AWS_DENIED' },
    );
    aws.close();
  });
});

describe('the role of a pipeline that writes policies', () => {
  const both = ['ci-role-policy', 'ci-role-own-policies'];
  const scoped = (): EbsAccessWish => ({ ...named(), policyMode: 'scoped', permissionsBoundary: BOUNDARY });

  test('sets the scoped policy up, within the boundary', async () => {
    const aws = await pipeline(both);
    const wish = scoped();
    await send(aws, await plan(aws, wish));
    expect(await plan(aws, wish)).toEqual([]);
    await send(aws, await plan(aws, { ...wish, clusterName: 'other', tags: { team: 'platform' } }));
    aws.close();
  });

  test.each([
    ['KeepPolicies', 'iam:CreatePolicy'],
    ['AttachThemWithinTheBoundary', 'iam:AttachRolePolicy'],
  ])('without %s is told that it may not %s', async (sid, action) => {
    const aws = await pipeline(both, sid);
    await expect(plan(aws, scoped()).then((calls) => send(aws, calls))).rejects.toMatchObject({
      code: 'AWS_DENIED',
      details: { refused: action },
    });
    aws.close();
  });

  test('puts the boundary on a role that has none; without SetTheBoundary it may not', async () => {
    const wish = named();
    const first = await pipeline(both);
    await send(first, await plan(first, wish));
    first.close();
    const bounded = { ...wish, permissionsBoundary: BOUNDARY };
    const less = await pipeline(both, 'SetTheBoundary');
    await expect(plan(less, bounded).then((calls) => send(less, calls))).rejects.toMatchObject({
      details: { refused: 'iam:PutRolePermissionsBoundary' },
    });
    less.close();
    const again = await pipeline(both);
    await send(again, await plan(again, bounded));
    expect(await plan(again, bounded)).toEqual([]);
    again.close();
  });

  test('may not attach what it wrote to a role without the boundary', async () => {
    const aws = await pipeline(both);
    const unbounded = { ...scoped(), permissionsBoundary: '' };
    await expect(plan(aws, unbounded).then((calls) => send(aws, calls))).rejects.toMatchObject({
      details: { refused: 'iam:AttachRolePolicy' },
    });
    aws.close();
  });
});

describe('the role of a pipeline that cares for roles of nodes', () => {
  const names = ['ci-role-policy', 'ci-role-node-roles'];
  const attach = async (aws: Aws, roleName: string): Promise<void> => {
    const account = await identify(aws, []);
    const { policies } = await examinePolicy({ aws, account, wish: usual, manifests });
    const { requirements } = await planAttachment(aws, roleName, policies);
    await send(
      aws,
      requirements.flatMap(({ calls }) => calls),
    );
  };

  test.each([
    ['AttachDriverPoliciesToNodeRoles', 'iam:AttachRolePolicy'],
    ['RememberWhatWasAttached', 'iam:TagRole'],
  ])('attaches the policy of the driver; without %s it may not %s', async (sid, action) => {
    const roleName = `nodes-${(count += 1)}`;
    await emulator.seedRole(roleName, {});
    const less = await pipeline(names, sid);
    await expect(attach(less, roleName)).rejects.toMatchObject({ details: { refused: action } });
    less.close();
    const aws = await pipeline(names);
    await expect(attach(aws, roleName)).resolves.toBeUndefined();
    const tag = { RoleName: roleName, Tags: [{ Key: 'owner', Value: 'me' }] };
    await expect(aws.write(awsCall('iam', 'TagRole', tag, why))).rejects.toMatchObject({
      code: 'AWS_DENIED',
    });
    aws.close();
  });
});

describe('the driver with the scoped policy', () => {
  const OURS = [
    { Key: 'kubernetes.io/cluster/prod', Value: 'owned' },
    { Key: 'ebs.csi.aws.com/cluster', Value: 'true' },
  ];
  const THEIRS = [{ Key: 'kubernetes.io/cluster/other', Value: 'owned' }];
  const volume = (Tags: typeof OURS) =>
    new CreateVolumeCommand({
      AvailabilityZone: 'eu-west-1a',
      Size: 1,
      TagSpecifications: [{ ResourceType: 'volume', Tags }],
    });
  const snapshot = (VolumeId: string, Tags: typeof OURS) =>
    new CreateSnapshotCommand({ VolumeId, TagSpecifications: [{ ResourceType: 'snapshot', Tags }] });
  let driver: Clients;
  let admin: Clients;
  let theirs: string;
  let instance: string;

  beforeAll(async () => {
    admin = clients(emulator.adminEnv);
    const policy = await readDocument(manifests, 'ebs-csi-scoped', {
      partition: 'aws',
      accountId: emulator.accountId,
      clusterName: 'prod',
    });
    await emulator.seedRole('driver', { policy });
    driver = clients(await emulator.envForRole('driver'));
    theirs = (await admin.ec2.send(volume(THEIRS))).VolumeId ?? '';
    // As k3s and kubeadm leave it: without a tag.
    instance = await node({});
  });

  test('lives a whole life with volumes and snapshots of its cluster, on nodes without a tag', async () => {
    const { VolumeId = '' } = await driver.ec2.send(volume(OURS));
    const place = { VolumeId, InstanceId: instance };
    await driver.ec2.send(new AttachVolumeCommand({ ...place, Device: '/dev/xvdba' }));
    await driver.ec2.send(new DescribeVolumesCommand({ VolumeIds: [VolumeId] }));
    await driver.ec2.send(new DetachVolumeCommand(place));
    const { SnapshotId } = await driver.ec2.send(snapshot(VolumeId, OURS));
    const restored = await driver.ec2.send(new CreateVolumeCommand({ ...volume(OURS).input, SnapshotId }));
    await driver.ec2.send(new DeleteVolumeCommand({ VolumeId: restored.VolumeId }));
    await driver.ec2.send(new DeleteSnapshotCommand({ SnapshotId }));
    await expect(driver.ec2.send(new DeleteVolumeCommand({ VolumeId }))).resolves.toBeDefined();
  });

  test.each<[string, () => Promise<unknown>]>([
    ['make a volume for another cluster', () => driver.ec2.send(volume(THEIRS))],
    [
      'make a volume without tags',
      () => driver.ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'eu-west-1a', Size: 1 })),
    ],
    [
      'attach the volume of another cluster',
      () =>
        driver.ec2.send(
          new AttachVolumeCommand({ VolumeId: theirs, InstanceId: instance, Device: '/dev/xvdbb' }),
        ),
    ],
    [
      'delete the volume of another cluster',
      () => driver.ec2.send(new DeleteVolumeCommand({ VolumeId: theirs })),
    ],
    [
      'change the volume of another cluster',
      () => driver.ec2.send(new ModifyVolumeCommand({ VolumeId: theirs, Size: 2 })),
    ],
    [
      'take the volume of another cluster over by a snapshot with its own tag',
      () => driver.ec2.send(snapshot(theirs, OURS)),
    ],
    [
      'take the volume of another cluster over by tagging it',
      () => driver.ec2.send(new CreateTagsCommand({ Resources: [theirs], Tags: OURS })),
    ],
  ])('may not %s', async (_, call) => {
    expect(await refusal(call())).toMatchObject({ name: 'UnauthorizedOperation' });
  });
});

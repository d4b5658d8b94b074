// Nodes, profiles and metadata options on the emulator: what is asked, what is sent, and what EC2 says of it afterwards.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type AwsEmulator, type SeededInstance, startAwsEmulator } from '../../lab/aws/index.ts';
import { awsCall, type Aws } from '../../src/aws/aws.ts';
import { openAws } from '../../src/aws/open-aws.ts';
import { applyCalls } from '../../src/environment/aws/apply-calls.ts';
import { examineAssociations } from '../../src/environment/aws/nodes/association.ts';
import { describeAssociations, describeInstancesBy } from '../../src/environment/aws/nodes/describe.ts';
import { isGone } from '../../src/environment/aws/gone.ts';
import type { OwnProfile } from '../../src/environment/aws/nodes/instance-profile.ts';
import { examineMetadata } from '../../src/environment/aws/nodes/metadata.ts';
import { findInstances, type NodeInstance } from '../../src/environment/aws/nodes/find-instances.ts';
import {
  settle,
  waitUntilAssociationsSettle,
  waitUntilSteady,
  type Settling,
} from '../../src/environment/aws/nodes/settle.ts';
import type { EbsAccessWish, NodeSelection } from '../../src/environment/aws/types.ts';
import { DeadlineError } from '../../src/runtime/errors.ts';
import type { Clock } from '../../src/runtime/clock.ts';
import { FakeClient } from '../support/fake-client.ts';
import { recordingLogger } from '../unit/environment/support.ts';
import { node } from '../unit/environment/aws/ec2-support.ts';

let emulator: AwsEmulator;
let aws: Aws;
let profile: OwnProfile;
let now = Date.parse('2026-11-22T21:00:00Z');
const slept: number[] = [];
/** Sleeps pass at once, and the emulator's time with them. */
const clock: Clock = {
  now: () => now,
  sleep: async (milliseconds, signal) => {
    signal?.throwIfAborted();
    slept.push(milliseconds);
    now += milliseconds;
  },
};
const logger = recordingLogger();
const never = new AbortController().signal;
const account = { accountId: '123456789012', partition: 'aws', arn: 'arn:aws:iam::123456789012:user/x' };
const policy = {
  name: 'AmazonEBSCSIDriverPolicy',
  arn: 'arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy',
};
const EC2_TRUST = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

beforeAll(async () => {
  emulator = await startAwsEmulator({ now: () => now });
  Object.assign(process.env, emulator.adminEnv, { AWS_EC2_METADATA_DISABLED: 'true' });
  aws = openAws({ region: 'eu-west-1', env: process.env, logger, clock, signal: never });
  profile = await makeProfile('lamina', 'lamina');
  await makeProfile('nodes', 'node-role');
});
afterAll(async () => {
  aws.close();
  await emulator.stop();
});
beforeEach(async () => {
  await emulator.setPace({});
  emulator.clearCalls();
  slept.length = 0;
});

async function makeProfile(name: string, role: string): Promise<OwnProfile> {
  const why = { resource: name, reason: 'the test needs it' };
  await emulator.seedRole(role, { trust: EC2_TRUST });
  await aws.write(awsCall('iam', 'CreateInstanceProfile', { InstanceProfileName: name }, why));
  await aws.write(
    awsCall('iam', 'AddRoleToInstanceProfile', { InstanceProfileName: name, RoleName: role }, why),
  );
  const { InstanceProfile } = await aws.read('iam', 'GetInstanceProfile', { InstanceProfileName: name });
  return { name, arn: InstanceProfile?.Arn ?? '', id: InstanceProfile?.InstanceProfileId ?? '' };
}

const settling = (timeout = 60_000): Settling => ({
  aws,
  clock,
  logger,
  signal: never,
  deadline: now + timeout,
});
const find = (selection: NodeSelection, nodes: readonly ReturnType<typeof node>[] = []) =>
  findInstances({
    aws,
    account,
    kubernetes: new FakeClient(nodes),
    selection,
    clusterName: '',
    signal: never,
  });
const byIds = async (seeded: readonly SeededInstance[]): Promise<readonly NodeInstance[]> =>
  (await find({ by: 'ids', ids: seeded.map(({ instanceId }) => instanceId) })).instances;
const provided = ({ instanceId, zone }: SeededInstance, index: number) =>
  node(`node-${index}`, { providerID: `aws:///${zone}/${instanceId}` });
const actions = (): string[] => emulator.calls.map(({ action }) => action);
const writes = (): string[] => emulator.calls.filter(({ write }) => write).map(({ action }) => action);

const associations = (
  instances: readonly NodeInstance[],
  onExistingProfile: EbsAccessWish['onExistingProfile'] = 'attach-policy',
) =>
  examineAssociations({
    aws,
    instances,
    profile,
    roleName: 'lamina',
    policies: [policy],
    onExistingProfile,
    hopLimit: 2,
  });
const metadata = (instances: readonly NodeInstance[], hopLimit = 2) =>
  examineMetadata({ instances, hopLimit, region: aws.region });

/** What setup does: everything planned, sent. */
async function apply(
  ...examinations: readonly { requirements: readonly { calls: readonly ReturnType<typeof awsCall>[] }[] }[]
): Promise<readonly string[]> {
  const calls = examinations.flatMap(({ requirements }) => requirements).flatMap((each) => each.calls);
  return (await applyCalls(calls, { aws, logger, onDone: () => undefined, isGone, isRace: () => false }))
    .gone;
}

describe('finding nodes', () => {
  test('three by provider id are one call', async () => {
    const seeded = await emulator.seedInstances(3);
    const { instances } = await find({ by: 'cluster' }, seeded.map(provided));
    expect(instances.map(({ id }) => id)).toEqual(seeded.map(({ instanceId }) => instanceId).sort());
    expect(actions()).toEqual(['DescribeInstances']);
  });

  test('by private DNS name and by address, as without a cloud controller', async () => {
    const [named, addressed] = await emulator.seedInstances(2);
    const found = await find({ by: 'cluster' }, [
      node(named!.privateDnsName, { address: named!.privateIp }),
      node('k3s-1', { providerID: 'k3s://k3s-1', address: addressed!.privateIp }),
    ]);
    expect(new Set(found.instances.map(({ id }) => id))).toEqual(
      new Set([named!.instanceId, addressed!.instanceId]),
    );
    expect(actions()).toEqual(['DescribeInstances', 'DescribeInstances']);
  });

  test('a thousand are five calls by id, in batches of 200, and at most four at a time; by tag one for each page', async () => {
    const seeded = await emulator.seedInstances(1001, { tags: { fleet: 'large' } });
    emulator.clearCalls();
    const { instances } = await find({ by: 'cluster' }, seeded.slice(1).map(provided));
    expect(instances).toHaveLength(1000);
    expect(actions()).toEqual(Array<string>(5).fill('DescribeInstances'));
    expect(Math.max(...emulator.calls.map(({ concurrent }) => concurrent))).toBeLessThanOrEqual(4);
    emulator.clearCalls();
    expect((await find({ by: 'tags', tags: { fleet: 'large' } })).instances).toHaveLength(1001);
    expect(actions()).toHaveLength(2);
  });

  test('another region is an error before any call', async () => {
    const nodes = [node('a', { providerID: 'aws:///us-east-1a/i-0123456789abcdef0' })];
    await expect(find({ by: 'cluster' }, nodes)).rejects.toThrow('region is eu-west-1');
    expect(actions()).toEqual([]);
  });

  test('a terminated one is left out; unknown ones are an error', async () => {
    const seeded = await emulator.seedInstances(2);
    await emulator.setInstanceState(seeded[0]!.instanceId, 'terminated');
    const found = await find({ by: 'cluster' }, seeded.map(provided));
    expect(found.instances.map(({ id }) => id)).toEqual([seeded[1]!.instanceId]);
    expect(found.missing).toEqual([seeded[0]!.instanceId]);
    await expect(find({ by: 'ids', ids: ['i-0123456789abcdef0'] })).rejects.toThrow('not known to EC2');
  });
});

describe('instance profiles', () => {
  test('a node without one gets ours, and a second look plans nothing and asks no more', async () => {
    const seeded = await emulator.seedInstances(3, { hopLimit: 2 });
    await apply(await associations(await byIds(seeded)));
    expect(writes()).toEqual(Array<string>(3).fill('AssociateIamInstanceProfile'));
    emulator.clearCalls();
    const again = await associations(await byIds(seeded));
    expect(again.requirements).toMatchObject([{ state: 'ok', calls: [] }]);
    expect(actions()).toEqual(['DescribeInstances']);
  });

  test('a node with another keeps it, and its role has the policy then', async () => {
    const seeded = await emulator.seedInstances(3, { profile: 'nodes' });
    await apply(await associations(await byIds(seeded)));
    expect(writes().filter((action) => action !== 'TagRole')).toEqual(['AttachRolePolicy']);
    emulator.clearCalls();
    const again = await associations(await byIds(seeded));
    expect(again.requirements.every(({ state }) => state === 'ok')).toBe(true);
    expect(actions().sort()).toEqual([
      'DescribeInstances',
      'GetInstanceProfile',
      'GetRole',
      'ListAttachedRolePolicies',
    ]);
  });

  test('replace works on a running and on a stopped one', async () => {
    const running = await emulator.seedInstances(1, { profile: 'nodes' });
    const stopped = await emulator.seedInstances(1, { profile: 'nodes', state: 'stopped' });
    await apply(await associations(await byIds([...running, ...stopped]), 'replace'));
    expect(writes().sort()).toEqual([
      'AssociateIamInstanceProfile',
      'DisassociateIamInstanceProfile',
      'ReplaceIamInstanceProfileAssociation',
    ]);
    const after = await byIds([...running, ...stopped]);
    expect(after.map(({ profileArn }) => profileArn)).toEqual([profile.arn, profile.arn]);
  });

  test('a profile that was deleted and made again is associated again', async () => {
    const before = await makeProfile('phoenix', 'phoenix');
    const [seeded] = await emulator.seedInstances(1, { profile: 'phoenix' });
    const why = { resource: 'phoenix', reason: 'the test needs it' };
    const names = { InstanceProfileName: 'phoenix' };
    await aws.write(awsCall('iam', 'RemoveRoleFromInstanceProfile', { ...names, RoleName: 'phoenix' }, why));
    await aws.write(awsCall('iam', 'DeleteInstanceProfile', names, why));
    await aws.write(awsCall('iam', 'CreateInstanceProfile', names, why));
    await aws.write(awsCall('iam', 'AddRoleToInstanceProfile', { ...names, RoleName: 'phoenix' }, why));
    const { InstanceProfile } = await aws.read('iam', 'GetInstanceProfile', names);
    const reborn = { ...before, id: InstanceProfile?.InstanceProfileId ?? '' };
    expect(reborn.id).not.toBe(before.id);
    const examine = async () =>
      examineAssociations({
        aws,
        instances: await byIds([seeded!]),
        profile: reborn,
        roleName: 'phoenix',
        policies: [policy],
        onExistingProfile: 'fail',
        hopLimit: 1,
      });
    await apply(await examine());
    expect(await byIds([seeded!])).toMatchObject([{ profileId: reborn.id }]);
    expect((await examine()).requirements).toMatchObject([{ state: 'ok', calls: [] }]);
  });

  test('a node that ends in between does not keep the others from theirs', async () => {
    const seeded = await emulator.seedInstances(3);
    const plan = await associations(await byIds(seeded));
    await emulator.setInstanceState(seeded[1]!.instanceId, 'terminated');
    expect(await apply(plan)).toEqual([seeded[1]!.instanceId]);
    await settle({ associations: plan.unsettled, metadata: [], hopLimit: 2 }, settling());
    const left = await byIds(seeded);
    expect(left.map(({ profileArn }) => profileArn)).toEqual([profile.arn, profile.arn]);
  });
});

describe('metadata options', () => {
  test('1 becomes 2, 3 stays, tokens stay required, and a second look plans nothing', async () => {
    const low = await emulator.seedInstances(2, { hopLimit: 1, httpTokens: 'required' });
    const high = await emulator.seedInstances(1, { hopLimit: 3 });
    await apply(metadata(await byIds([...low, ...high])));
    expect(emulator.calls.filter(({ write }) => write).map(({ parameters }) => parameters)).toEqual(
      [0, 1].map(() => expect.not.objectContaining({ HttpTokens: expect.anything() })),
    );
    const after = await byIds([...low, ...high]);
    const of = ({ instanceId }: SeededInstance) => after.find(({ id }) => id === instanceId)?.metadata;
    expect(low.map(of)).toMatchObject(
      [0, 1].map(() => ({ HttpPutResponseHopLimit: 2, HttpTokens: 'required', HttpEndpoint: 'enabled' })),
    );
    expect(high.map(of)).toMatchObject([{ HttpPutResponseHopLimit: 3 }]);
    expect(metadata(after).requirements.flatMap(({ calls }) => calls)).toEqual([]);
  });
});

describe('settling', () => {
  test('waits until associated and applied, all instances in one call, in growing pauses; then a pod has credentials', async () => {
    const seeded = await emulator.seedInstances(3);
    await emulator.setPace({ settleSeconds: 4 });
    const instances = await byIds(seeded);
    const plans = [await associations(instances), metadata(instances)] as const;
    await apply(...plans);
    emulator.clearCalls();
    await settle({ associations: plans[0].unsettled, metadata: plans[1].unsettled, hopLimit: 2 }, settling());
    expect(new Set(actions())).toEqual(
      new Set(['DescribeIamInstanceProfileAssociations', 'DescribeInstances']),
    );
    expect(slept.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThanOrEqual(4_000);
    expect(actions().length).toBeLessThanOrEqual(16);
    expect((await describeAssociations(aws, plans[0].unsettled)).map(({ State }) => State)).toEqual(
      Array(3).fill('associated'),
    );
    const after = await byIds(seeded);
    expect(after.map(({ metadata: { State } }) => State)).toEqual(Array(3).fill('applied'));
    expect(await emulator.instanceCredentials(seeded[0]!.instanceId)).toBeDefined();
    await emulator.setPace({});
  });

  test('with nothing to wait for asks nothing', async () => {
    await settle({ associations: [], metadata: [], hopLimit: 2 }, settling());
    expect(actions()).toEqual([]);
  });

  test('ends with the deadline, and names who is late', async () => {
    const seeded = await emulator.seedInstances(1);
    await emulator.setPace({ settleSeconds: 600 });
    const plan = metadata(await byIds(seeded));
    await apply(plan);
    const waiting = settle({ associations: [], metadata: plan.unsettled, hopLimit: 2 }, settling(10_000));
    await expect(waiting).rejects.toThrow(DeadlineError);
    await expect(waiting).rejects.toThrow(
      `waiting for metadata options to be applied: ${seeded[0]!.instanceId}`,
    );
    expect(slept.reduce((sum, pause) => sum + pause, 0)).toBeCloseTo(10_000);
  });

  test('does not wait for an instance that has stopped or ended', async () => {
    const seeded = await emulator.seedInstances(2);
    await emulator.setPace({ settleSeconds: 600 });
    const instances = await byIds(seeded);
    const plans = [await associations(instances), metadata(instances)] as const;
    await apply(...plans);
    await emulator.setInstanceState(seeded[0]!.instanceId, 'stopped');
    await emulator.setInstanceState(seeded[1]!.instanceId, 'terminated');
    await settle({ associations: [], metadata: plans[1].unsettled, hopLimit: 2 }, settling(10_000));
    await settle({ associations: [seeded[1]!.instanceId], metadata: [], hopLimit: 2 }, settling(10_000));
  });

  test('an interruption ends it', async () => {
    const seeded = await emulator.seedInstances(1);
    await emulator.setPace({ settleSeconds: 600 });
    const plan = metadata(await byIds(seeded));
    await apply(plan);
    const stop = new AbortController();
    const stopping: Clock = {
      now: clock.now,
      sleep: async (_milliseconds, signal) => {
        stop.abort(new Error('stop'));
        signal?.throwIfAborted();
      },
    };
    await expect(
      settle(
        { associations: [], metadata: plan.unsettled, hopLimit: 2 },
        { ...settling(), clock: stopping, signal: stop.signal },
      ),
    ).rejects.toThrow('stop');
  });

  test('an association that is only on its way is not taken for one', async () => {
    const seeded = await emulator.seedInstances(1);
    await emulator.setPace({ settleReads: 2 });
    const plan = await associations(await byIds(seeded));
    await apply(plan);
    emulator.clearCalls();
    await settle({ associations: plan.unsettled, metadata: [], hopLimit: 2 }, settling());
    expect(actions()).toEqual(Array<string>(3).fill('DescribeIamInstanceProfileAssociations'));
  });

  test('an association on its way is waited for after a refusal', async () => {
    const seeded = await emulator.seedInstances(1);
    await emulator.setPace({ settleReads: 2 });
    await apply(await associations(await byIds(seeded)));
    emulator.clearCalls();
    await waitUntilAssociationsSettle([seeded[0]!.instanceId], settling());
    expect(actions()).toHaveLength(3);
  });

  test('an instance that starts is waited for before anything is sent', async () => {
    const seeded = await emulator.seedInstances(1, { state: 'pending' });
    const instances = await byIds(seeded);
    const [{ instanceId }] = seeded as [SeededInstance];
    const starting: Clock = {
      now: clock.now,
      sleep: () => emulator.setInstanceState(instanceId, 'running'),
    };
    await waitUntilSteady(instances, { ...settling(), clock: starting });
    expect(await apply(await associations(instances))).toEqual([]);
    const [found] = await describeInstancesBy(aws, 'instance-id', [instanceId]);
    expect(found?.instance.IamInstanceProfile?.Arn).toBe(profile.arn);
    emulator.clearCalls();
    await waitUntilSteady(await byIds(seeded), settling());
    expect(actions()).toEqual(['DescribeInstances']);
  });
});

// Taking EBS access down, against the AWS emulator with permissions enforced.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startAwsEmulator, type AwsEmulator } from '../../lab/aws/index.ts';
import { awsCall, type Aws, type AwsAction, type AwsInput } from '../../src/aws/aws.ts';
import { setUpEbsAccess } from '../../src/environment/aws/setup.ts';
import { removeEbsAccess } from '../../src/environment/aws/teardown.ts';
import type { EbsAccessRemoval, RemoveEbsAccess } from '../../src/environment/aws/teardown/types.ts';
import { ATTACHED_TAG } from '../../src/environment/aws/tags.ts';
import { makeWish, type EbsAccessChoices } from '../../src/environment/aws/wish.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { FakeClient } from '../support/fake-client.ts';
import { manifests } from '../unit/environment/aws/wish.ts';
import { recordingLogger } from '../unit/kubernetes/support/recording-logger.ts';
import { openAs } from './open.ts';

let emulator: AwsEmulator;
let aws: Aws;
let ids: string[];
let runs = 0;

beforeAll(async () => {
  emulator = await startAwsEmulator();
  aws = openAs(emulator.adminEnv);
});
afterAll(async () => {
  aws.close();
  await emulator.stop();
});
beforeEach(() => begin());

async function begin(): Promise<void> {
  runs += 1;
  ids = (await emulator.seedInstances(2)).map(({ instanceId }) => instanceId);
}

const name = (): string => `down-${runs}`;
const choices = (more: EbsAccessChoices): EbsAccessChoices => ({
  roleName: name(),
  nodes: ids.join(','),
  ...more,
});

const setUp = (more: EbsAccessChoices = {}): Promise<unknown> =>
  setUpEbsAccess({
    aws,
    logger: recordingLogger(),
    clock: systemClock,
    signal: new AbortController().signal,
    manifests,
    wish: makeWish(choices(more)),
    dryRun: false,
    timeout: 60_000,
  });

const takeDown = (
  more: EbsAccessChoices = {},
  rest: Partial<RemoveEbsAccess> = {},
): Promise<EbsAccessRemoval> =>
  removeEbsAccess({
    aws,
    logger: recordingLogger(),
    clock: systemClock,
    signal: new AbortController().signal,
    wish: makeWish(choices(more)),
    dryRun: false,
    force: false,
    ...rest,
  });

const write = <A extends AwsAction<'iam'>>(action: A, input: AwsInput<'iam', A>): Promise<unknown> =>
  aws.write(awsCall('iam', action, input, { resource: 'test', reason: 'the test wants it' }));
const readRole = (RoleName = name()) => aws.find('iam', 'GetRole', { RoleName });
const readProfile = () => aws.find('iam', 'GetInstanceProfile', { InstanceProfileName: name() });
const policyArn = (suffix: string): string => `arn:aws:iam::${emulator.accountId}:policy/${name()}-${suffix}`;
const readPolicy = (suffix: string) => aws.find('iam', 'GetPolicy', { PolicyArn: policyArn(suffix) });
const attachedTo = async (RoleName: string): Promise<(string | undefined)[]> =>
  (await aws.read('iam', 'ListAttachedRolePolicies', { RoleName })).AttachedPolicies?.map(
    ({ PolicyName }) => PolicyName,
  ) ?? [];
const credentials = () => Promise.all(ids.map((id) => emulator.instanceCredentials(id, { hops: 2 })));
const writes = (): string[] => emulator.calls.filter((call) => call.write).map(({ action }) => action);

const SCOPED = {
  policyMode: 'scoped',
  clusterName: 'blue',
} as const;

describe('what Lamina made', () => {
  test('goes, and a second run has nothing to do', async () => {
    await setUp(SCOPED);
    expect(await credentials()).not.toContain(undefined);
    const { changed, removed, leftBehind } = await takeDown(SCOPED);
    expect(changed).toBe(true);
    // Instances are freed side by side.
    expect(removed.slice(0, 2).toSorted()).toEqual(ids.map((id) => `Instance profile of ${id}`).toSorted());
    expect(removed.slice(2)).toEqual([
      `Instance profile ${name()}`,
      `Policy ${policyArn('policy')} on IAM role ${name()}`,
      `IAM role ${name()}`,
      `IAM policy ${policyArn('policy')}`,
    ]);
    expect(leftBehind.map(({ what }) => what)).toEqual(['Metadata hop limit of the nodes']);
    expect([await readRole(), await readProfile(), await readPolicy('policy')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await credentials()).toEqual([undefined, undefined]);
    emulator.clearCalls();
    expect(await takeDown(SCOPED)).toEqual({ changed: false, removed: [], leftBehind: [], calls: [] });
    expect(writes()).toEqual([]);
  });

  test('goes from nodes that are not among those named, since its profile goes', async () => {
    await setUp();
    await takeDown({ nodes: ids[0] });
    expect(await credentials()).toEqual([undefined, undefined]);
  });

  test('goes with the older versions of its policies', async () => {
    await setUp(SCOPED);
    const [one, two] = ['["ec2:DescribeTags"]', '["ec2:DescribeVolumes"]'].map(
      (actions) =>
        `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":${actions},"Resource":"*"}]}`,
    );
    for (const PolicyDocument of [one, two]) {
      await write('CreatePolicyVersion', {
        PolicyArn: policyArn('policy'),
        PolicyDocument,
        SetAsDefault: true,
      });
    }
    await takeDown(SCOPED);
    expect(await readPolicy('policy')).toBeUndefined();
  });

  test('is shown by a dry run, which removes nothing', async () => {
    await setUp(SCOPED);
    emulator.clearCalls();
    const planned = await takeDown(SCOPED, { dryRun: true });
    expect(writes()).toEqual([]);
    const { calls } = await takeDown(SCOPED);
    const byResource = (each: EbsAccessRemoval['calls']) =>
      each.map(({ action, resource }) => `${action} ${resource}`).toSorted();
    expect(byResource(planned.calls)).toEqual(byResource(calls));
    expect(writes().toSorted()).toEqual(calls.map(({ action }) => action).toSorted());
  });
});

describe('what others made or use', () => {
  test('stays without the mark: profile, role, policy, and the instances that have them', async () => {
    await setUp(SCOPED);
    await write('TagRole', { RoleName: name(), Tags: [UNMARKED] });
    await write('TagInstanceProfile', { InstanceProfileName: name(), Tags: [UNMARKED] });
    await write('TagPolicy', { PolicyArn: policyArn('policy'), Tags: [UNMARKED] });
    emulator.clearCalls();
    expect(await takeDown(SCOPED)).toMatchObject({ changed: false, removed: [] });
    expect(writes()).toEqual([]);
    expect(await credentials()).not.toContain(undefined);
  });

  test('stays without the mark: a policy that nothing has attached any more', async () => {
    await setUp(SCOPED);
    await write('TagPolicy', { PolicyArn: policyArn('policy'), Tags: [UNMARKED] });
    await takeDown(SCOPED);
    expect(await readRole()).toBeUndefined();
    expect(await readPolicy('policy')).toBeDefined();
  });

  test('keeps the role, and its way to the nodes, where they attached a policy of theirs', async () => {
    await setUp(SCOPED);
    const theirs = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
    await write('AttachRolePolicy', { RoleName: name(), PolicyArn: theirs });
    const { leftBehind } = await takeDown(SCOPED);
    expect(leftBehind.map(({ what }) => what)).toEqual([`Instance profile ${name()}`, `IAM role ${name()}`]);
    expect(leftBehind[1]?.why).toContain('ReadOnlyAccess');
    expect(await attachedTo(name())).toEqual(['ReadOnlyAccess']);
    expect(await readPolicy('policy')).toBeUndefined();
    expect(await credentials()).not.toContain(undefined);
    expect((await takeDown(SCOPED)).changed).toBe(false);
  });

  test('keeps a policy of Lamina that another role has attached', async () => {
    await setUp(SCOPED);
    await emulator.seedRole(`${name()}-other`, {});
    await write('AttachRolePolicy', { RoleName: `${name()}-other`, PolicyArn: policyArn('policy') });
    const { leftBehind } = await takeDown(SCOPED);
    expect(leftBehind).toContainEqual({
      what: `IAM policy ${policyArn('policy')}`,
      why: `it is attached to role ${name()}-other as well`,
    });
    expect(await readRole()).toBeUndefined();
  });

  test('keeps the role while a profile of theirs holds it', async () => {
    await setUp();
    const theirs = `${name()}-theirs`;
    await write('CreateInstanceProfile', { InstanceProfileName: theirs });
    await write('AddRoleToInstanceProfile', { InstanceProfileName: theirs, RoleName: name() });
    const { leftBehind } = await takeDown();
    expect(leftBehind.find(({ what }) => what === `IAM role ${name()}`)?.why).toContain(theirs);
    expect(await readRole()).toBeDefined();
  });

  test('loses only what Lamina attached: the role that nodes had already keeps the rest', async () => {
    const theirs = `${name()}-nodes`;
    await emulator.seedRole(theirs, { trust: EC2_TRUST });
    const before = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
    await write('AttachRolePolicy', { RoleName: theirs, PolicyArn: before });
    await write('CreateInstanceProfile', { InstanceProfileName: theirs });
    await write('AddRoleToInstanceProfile', { InstanceProfileName: theirs, RoleName: theirs });
    const [node] = await emulator.seedInstances(1, { profile: theirs });
    ids = [node?.instanceId ?? ''];
    await setUp();
    expect(await attachedTo(theirs)).toHaveLength(2);
    await takeDown();
    expect(await attachedTo(theirs)).toEqual(['ReadOnlyAccess']);
    const tags = (await readRole(theirs))?.Role?.Tags ?? [];
    expect(tags.map(({ Key }) => Key)).not.toContain(ATTACHED_TAG);
    expect(await credentials()).not.toContain(undefined);
  });
});

/** Another's mark under the same key. */
const UNMARKED = { Key: 'app.kubernetes.io/managed-by', Value: 'terraform' };
const EC2_TRUST = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

describe('volumes of the driver', () => {
  const volumes = ['csi', 'in-tree'].map((kind) => ({
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: `pv-${kind}` },
    spec:
      kind === 'csi'
        ? { csi: { driver: 'ebs.csi.aws.com', volumeHandle: 'vol-1' } }
        : { awsElasticBlockStore: { volumeID: 'vol-2' } },
  }));
  const other = {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: 'pv-nfs' },
    spec: { nfs: { server: 'a', path: '/' } },
  };

  test('keep everything as it is, by name, before any change', async () => {
    await setUp();
    emulator.clearCalls();
    await expect(takeDown({}, { kubernetes: new FakeClient([...volumes, other]) })).rejects.toMatchObject({
      code: 'EBS_ACCESS_IN_USE',
      message: expect.stringMatching(/^2 volumes .*: pv-csi, pv-in-tree\./) as unknown,
      remedy: expect.stringContaining('force: true') as unknown,
    });
    expect(writes()).toEqual([]);
    expect(await credentials()).not.toContain(undefined);
  });

  test('do not with force, nor do volumes of other drivers', async () => {
    await setUp();
    const forced = await takeDown({}, { kubernetes: new FakeClient(volumes), force: true });
    expect(forced.changed).toBe(true);
    await begin();
    await setUp();
    expect((await takeDown({}, { kubernetes: new FakeClient([other]) })).changed).toBe(true);
  });
});

describe('a run that is killed', () => {
  test('after any of its calls is finished by the next', async () => {
    await setUp(SCOPED);
    const { length } = (await takeDown(SCOPED, { dryRun: true })).calls;
    expect(length).toBeGreaterThanOrEqual(7);
    for (let last = 1; last < length; last += 1) {
      let made = 0;
      const dying: Aws = {
        ...aws,
        write: async (call) => {
          if (made === last) throw new Error('killed');
          made += 1;
          return aws.write(call);
        },
      };
      await expect(takeDown(SCOPED, { aws: dying })).rejects.toThrow('killed');
      expect((await takeDown(SCOPED)).changed).toBe(true);
      expect((await takeDown(SCOPED)).changed).toBe(false);
      expect([await readRole(), await readProfile(), await readPolicy('policy')]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      await begin();
      await setUp(SCOPED);
    }
  }, 300_000);
});

describe('a refusal', () => {
  test('that passes (what was detached is not known everywhere yet) is waited for', async () => {
    await setUp();
    using fault = emulator.inject({
      action: 'DeleteRole',
      times: 2,
      answer: { kind: 'error', code: 'DeleteConflict', status: 409 },
    });
    expect((await takeDown({}, { random: () => 0 })).removed).toContain(`IAM role ${name()}`);
    expect(fault.met).toBe(2);
    expect(await readRole()).toBeUndefined();
  });

  test('since another run was faster is none', async () => {
    await setUp(SCOPED);
    const [one, two] = await Promise.all([takeDown(SCOPED), takeDown(SCOPED)]);
    expect([...one.removed, ...two.removed]).toContain(`IAM role ${name()}`);
    expect((await takeDown(SCOPED)).changed).toBe(false);
  });

  test('that lasts is told', async () => {
    await setUp();
    using fault = emulator.inject({
      action: 'DeleteInstanceProfile',
      times: 99,
      answer: {
        kind: 'error',
        code: 'AccessDenied',
        status: 403,
        message:
          'User: arn:aws:iam::1:user/ci is not authorized to perform: iam:DeleteInstanceProfile on resource: x',
      },
    });
    await expect(takeDown()).rejects.toMatchObject({ code: 'AWS_DENIED' });
    expect(fault.met).toBe(1);
  });
});

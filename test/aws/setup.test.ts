// EBS access as a whole against the AWS emulator with permissions enforced.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CreateVolumeCommand, EC2Client } from '@aws-sdk/client-ec2';
import { startAwsEmulator, type AwsEmulator } from '../../lab/aws/index.ts';
import type { Aws } from '../../src/aws/aws.ts';
import {
  setUpEbsAccess,
  type EbsAccessResult,
  type SetUpEbsAccess,
} from '../../src/environment/aws/setup.ts';
import { removeEbsAccess } from '../../src/environment/aws/teardown.ts';
import { makeWish, type EbsAccessChoices } from '../../src/environment/aws/wish.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { recordingLogger } from '../unit/kubernetes/support/recording-logger.ts';
import { manifests } from '../unit/environment/aws/wish.ts';
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
beforeEach(async () => {
  runs += 1;
  ids = (await emulator.seedInstances(3)).map(({ instanceId }) => instanceId);
  emulator.clearCalls();
});

const setUp = (
  choices: EbsAccessChoices = {},
  more: Partial<SetUpEbsAccess> = {},
): Promise<EbsAccessResult> =>
  setUpEbsAccess({
    aws,
    logger: recordingLogger(),
    clock: systemClock,
    signal: new AbortController().signal,
    manifests,
    wish: makeWish({ roleName: `setup-${runs}`, nodes: ids.join(','), ...choices }),
    dryRun: false,
    timeout: 60_000,
    ...more,
  });

const writes = (): string[] => emulator.calls.filter(({ write }) => write).map(({ action }) => action);

/** As a pod on that node would: with what the instance's metadata service hands out over two hops. */
async function createVolume(instanceId: string, tags: Record<string, string>): Promise<string> {
  const credentials = await emulator.instanceCredentials(instanceId, { hops: 2 });
  if (credentials === undefined) return 'no credentials';
  const client = new EC2Client({
    region: emulator.region,
    endpoint: emulator.endpoint,
    credentials: {
      accessKeyId: credentials.AccessKeyId,
      secretAccessKey: credentials.SecretAccessKey,
      sessionToken: credentials.Token,
    },
  });
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  return client
    .send(
      new CreateVolumeCommand({
        AvailabilityZone: `${emulator.region}a`,
        Size: 1,
        ...(Tags.length === 0 ? {} : { TagSpecifications: [{ ResourceType: 'volume', Tags }] }),
      }),
    )
    .then(
      () => 'created',
      (error: unknown) => (error as Error).name,
    )
    .finally(() => client.destroy());
}

const DRIVERS_TAG = { 'ebs.csi.aws.com/cluster': 'true' };

describe('pods may', () => {
  test('make no volume before, and after only those that carry the tag of the driver', async () => {
    const [node = ''] = ids;
    expect(await createVolume(node, DRIVERS_TAG)).toBe('no credentials');
    await setUp();
    expect(await createVolume(node, DRIVERS_TAG)).toBe('created');
    expect(await createVolume(node, {})).toBe('UnauthorizedOperation');
  });

  test('in scoped mode make volumes of their own cluster only', async () => {
    const [node = ''] = ids;
    await setUp({ policyMode: 'scoped', clusterName: 'blue' });
    const owned = (cluster: string): Record<string, string> => ({
      ...DRIVERS_TAG,
      [`kubernetes.io/cluster/${cluster}`]: 'owned',
    });
    expect(await createVolume(node, owned('blue'))).toBe('created');
    expect(await createVolume(node, owned('green'))).toBe('UnauthorizedOperation');
    expect(await createVolume(node, {})).toBe('UnauthorizedOperation');
  });
});

describe('a second run', () => {
  test.each(['managed-v2', 'managed', 'scoped'] as const)(
    'with %s writes nothing, in at most eight calls',
    async (policyMode) => {
      const choices = { policyMode, clusterName: 'blue' };
      expect((await setUp(choices)).changed).toBe(true);
      emulator.clearCalls();
      expect(await setUp(choices)).toMatchObject({ changed: false, calls: [] });
      expect(writes()).toEqual([]);
      expect(emulator.calls.length).toBeLessThanOrEqual(8);
    },
    60_000,
  );
});

test('a dry run shows the calls that a run makes, and makes none', async () => {
  const planned = await setUp({}, { dryRun: true });
  expect(writes()).toEqual([]);
  const made = await setUp();
  // Instances are served side by side.
  const sorted = ({ calls }: EbsAccessResult): string[] =>
    calls.map((call) => JSON.stringify(call)).toSorted();
  expect(sorted(planned)).toEqual(sorted(made));
  expect(writes().toSorted()).toEqual(made.calls.map(({ action }) => action).toSorted());
});

test('what only a person can mend is told before anything is written', async () => {
  await setUp({ instanceProfileName: `taken-${runs}` });
  emulator.clearCalls();
  const other = setUp({ roleName: `other-${runs}`, instanceProfileName: `taken-${runs}` });
  await expect(other).rejects.toMatchObject({
    code: 'EBS_ACCESS_BLOCKED',
    message: expect.stringContaining(`holds the role setup-${runs}`) as unknown,
    remedy: expect.stringContaining('instance-profile-name') as unknown,
  });
  expect(writes()).toEqual([]);
});

describe('a run that is killed', () => {
  test('after any of its calls is finished by the next', async () => {
    const { length } = (await setUp({}, { dryRun: true })).calls;
    expect(length).toBeGreaterThan(8);
    for (let last = 1; last < length; last += 1) {
      runs += 1;
      ids = (await emulator.seedInstances(3)).map(({ instanceId }) => instanceId);
      const stop = new AbortController();
      let made = 0;
      const dying: Aws = {
        ...aws,
        write: async (call) => {
          if (made === last) {
            stop.abort(new Error('killed'));
            throw stop.signal.reason as Error;
          }
          made += 1;
          return aws.write(call);
        },
      };
      await expect(setUp({}, { aws: dying, signal: stop.signal })).rejects.toThrow('killed');
      expect((await setUp()).calls).not.toHaveLength(length);
      expect((await setUp()).changed).toBe(false);
      expect(await createVolume(ids[2] ?? '', DRIVERS_TAG)).toBe('created');
    }
  }, 300_000);
});

test('a node that still has a profile that was deleted and made anew gets the new one', async () => {
  await setUp();
  await removeEbsAccess({
    aws,
    logger: recordingLogger(),
    clock: systemClock,
    signal: new AbortController().signal,
    // The node is not told to let go of it.
    wish: makeWish({ roleName: `setup-${runs}`, nodes: ids.slice(1).join(',') }),
    dryRun: false,
    force: false,
  });
  await setUp();
  expect(await createVolume(ids[0] ?? '', DRIVERS_TAG)).toBe('created');
  expect((await setUp()).changed).toBe(false);
});

test('two runs at once end alike', async () => {
  const [one, two] = await Promise.all([setUp(), setUp()]);
  expect(one.roleArn).toBe(two.roleArn);
  expect((await setUp()).changed).toBe(false);
  expect(await createVolume(ids[0] ?? '', DRIVERS_TAG)).toBe('created');
});

test('what IAM has not spread yet is waited for', async () => {
  await emulator.setPace({ propagationSeconds: 2, settleSeconds: 1 });
  try {
    expect((await setUp()).changed).toBe(true);
  } finally {
    await emulator.setPace({});
  }
  expect(await createVolume(ids[0] ?? '', DRIVERS_TAG)).toBe('created');
});

test('an instance that ends meanwhile costs the others nothing', async () => {
  const [first = ''] = ids;
  emulator.inject({
    action: 'AssociateIamInstanceProfile',
    answer: { kind: 'meanwhile', run: () => emulator.setInstanceState(first, 'terminated') },
  });
  const { instanceIds } = await setUp();
  expect(instanceIds).toEqual(ids.slice(1).toSorted());
});

test('the wrong account is told before anything else is asked', async () => {
  await expect(setUp({ allowedAccountIds: ['999999999999'] })).rejects.toMatchObject({
    code: 'CONFIGURATION',
    message: expect.stringContaining(emulator.accountId) as unknown,
  });
  expect(emulator.calls.map(({ action }) => action)).toEqual(['GetCallerIdentity']);
});

test('a thousand instances cost reads by the page, four at a time', async () => {
  ids = (await emulator.seedInstances(1000)).map(({ instanceId }) => instanceId);
  await setUp();
  emulator.clearCalls();
  expect((await setUp()).changed).toBe(false);
  expect(emulator.calls.filter(({ action }) => action === 'DescribeInstances')).toHaveLength(5);
  expect(emulator.calls.length).toBeLessThanOrEqual(6 + 5);
  expect(Math.max(...emulator.calls.map(({ concurrent }) => concurrent))).toBeLessThanOrEqual(4);
}, 300_000);

// The emulator's gateway: what it records, and the faults that a test can script.
import { CreateVolumeCommand, DescribeInstancesCommand, DescribeVolumesCommand } from '@aws-sdk/client-ec2';
import { ListClustersCommand } from '@aws-sdk/client-eks';
import { CreateRoleCommand, GetRoleCommand, ListRolesCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type AwsEmulator, startAwsEmulator } from '../../../lab/aws/index.ts';
import { type Clients, EC2_TRUST, allow, clients, policy, refusal } from './support.ts';

let aws: AwsEmulator;
let admin: Clients;

beforeAll(async () => {
  aws = await startAwsEmulator();
  admin = clients(aws.adminEnv);
});
afterAll(() => aws.stop());
beforeEach(() => aws.clearCalls());

const listRoles = (caller = admin): Promise<unknown> => caller.iam.send(new ListRolesCommand({}));
const createVolume = (): Promise<unknown> =>
  admin.ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'eu-west-1a', Size: 1 }));
const countVolumes = async (): Promise<number> =>
  (await admin.ec2.send(new DescribeVolumesCommand({}))).Volumes!.length;

describe('a recorded call', () => {
  test('tells service, action, caller, and whether it writes', async () => {
    const before = Date.now();
    await admin.sts.send(new GetCallerIdentityCommand({}));
    await createVolume();
    await admin.eks.send(new ListClustersCommand({}));
    expect(aws.calls).toMatchObject([
      { service: 'sts', action: 'GetCallerIdentity', write: false, status: 200 },
      { service: 'ec2', action: 'CreateVolume', write: true, parameters: { AvailabilityZone: 'eu-west-1a' } },
      { service: 'eks', action: 'ListClusters', write: false },
    ]);
    expect(aws.calls[0]!.accessKeyId).toBe(aws.adminEnv['AWS_ACCESS_KEY_ID']);
    expect(aws.calls[0]!.at).toBeGreaterThanOrEqual(before);
  });

  test('tells how it ended', async () => {
    await refusal(admin.iam.send(new GetRoleCommand({ RoleName: 'none' })));
    expect(aws.calls).toMatchObject([{ action: 'GetRole', status: 404, code: 'NoSuchEntity' }]);
  });

  test('tells how many were under way', async () => {
    using delayed = aws.inject({
      action: 'ListRoles',
      times: 3,
      answer: { kind: 'delay', milliseconds: 100 },
    });
    await Promise.all([listRoles(), listRoles(), listRoles()]);
    await listRoles();
    expect(aws.calls.map(({ concurrent }) => concurrent)).toEqual([1, 2, 3, 1]);
    expect(delayed.met).toBe(3);
  });
});

describe('an injected error', () => {
  test('has the form of the service’s protocol', async () => {
    using odd = aws.inject({
      times: 4,
      answer: { kind: 'error', code: 'Odd', message: 'a < b & c', status: 418 },
    });
    for (const call of [
      (): Promise<unknown> => listRoles(),
      (): Promise<unknown> => admin.sts.send(new GetCallerIdentityCommand({})),
      (): Promise<unknown> => admin.ec2.send(new DescribeInstancesCommand({})),
      (): Promise<unknown> => admin.eks.send(new ListClustersCommand({})),
    ])
      expect(await refusal(call())).toEqual({ name: 'Odd', message: 'a < b & c', status: 418 });
    expect(aws.calls.map(({ code }) => code)).toEqual(['Odd', 'Odd', 'Odd', 'Odd']);
    expect(odd.met).toBe(4);
  });

  test('throttles as each service does', async () => {
    using fault = aws.inject({ times: 3, answer: { kind: 'throttle', retryAfter: 7 } });
    expect(await refusal(listRoles())).toMatchObject({ name: 'Throttling', status: 400 });
    expect(await refusal(admin.ec2.send(new DescribeInstancesCommand({})))).toMatchObject({
      name: 'RequestLimitExceeded',
      status: 503,
    });
    const raw = await fetch(`${aws.endpoint}/?Action=ListRoles`, { method: 'POST' });
    expect(raw.headers.get('retry-after')).toBe('7');
    expect(fault.met).toBe(3);
  });
});

describe('a fault', () => {
  test('meets the calls that it names, from one on, as often as it says', async () => {
    const other = clients(await aws.envForUser(policy(allow('*'))));
    using fault = aws.inject({
      service: 'iam',
      action: /^List/,
      accessKeyId: aws.adminEnv['AWS_ACCESS_KEY_ID']!,
      from: 2,
      times: 2,
      answer: { kind: 'error', code: 'Odd' },
    });
    await listRoles(other);
    await admin.sts.send(new GetCallerIdentityCommand({}));
    await listRoles();
    expect((await refusal(listRoles())).name).toBe('Odd');
    await listRoles(other);
    expect((await refusal(listRoles())).name).toBe('Odd');
    await listRoles();
    expect(fault.met).toBe(2);
  });

  test('ends when it is disposed of', async () => {
    aws.inject({ times: Infinity, answer: { kind: 'error', code: 'Odd' } })[Symbol.dispose]();
    await listRoles();
  });

  test('may drop the connection before the work, or after it', async () => {
    const before = await countVolumes();
    using early = aws.inject({ action: 'CreateVolume', answer: { kind: 'drop', when: 'before' } });
    await expect(createVolume()).rejects.toThrow();
    expect(await countVolumes()).toBe(before);
    using late = aws.inject({ action: 'CreateVolume', answer: { kind: 'drop', when: 'after' } });
    await expect(createVolume()).rejects.toThrow();
    expect(await countVolumes()).toBe(before + 1);
    expect(aws.calls.filter(({ status }) => status === undefined)).toHaveLength(2);
    expect([early.met, late.met]).toEqual([1, 1]);
  });

  test('may let something happen in between', async () => {
    using between = aws.inject({
      action: 'GetRole',
      answer: {
        kind: 'meanwhile',
        run: async () => {
          await admin.iam.send(
            new CreateRoleCommand({
              RoleName: 'meanwhile',
              AssumeRolePolicyDocument: JSON.stringify(EC2_TRUST),
            }),
          );
        },
      },
    });
    await admin.iam.send(new GetRoleCommand({ RoleName: 'meanwhile' }));
    expect(between.met).toBe(1);
  });
});

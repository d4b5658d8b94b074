// What the emulator plays of IAM beyond moto: propagation, quotas, refusals to delete what is in use, policy paths.
import { AssociateIamInstanceProfileCommand, CreateVolumeCommand } from '@aws-sdk/client-ec2';
import {
  AddRoleToInstanceProfileCommand,
  AttachRolePolicyCommand,
  CreateInstanceProfileCommand,
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  CreateRoleCommand,
  DeletePolicyCommand,
  DeletePolicyVersionCommand,
  DetachRolePolicyCommand,
  GetInstanceProfileCommand,
  GetPolicyCommand,
  GetRoleCommand,
  RemoveRoleFromInstanceProfileCommand,
} from '@aws-sdk/client-iam';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type AwsEmulator, startAwsEmulator } from '../../../lab/aws/index.ts';
import { type Clients, EC2_TRUST, allow, clients, policy, refusal } from './support.ts';

const V1 = 'arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy';
let now = Date.parse('2026-11-22T21:00:00Z');
let aws: AwsEmulator;
let admin: Clients;

beforeAll(async () => {
  aws = await startAwsEmulator({ now: () => now });
  admin = clients(aws.adminEnv);
});
afterAll(() => aws.stop());
afterEach(() => aws.setPace({}));

const createRole = (RoleName: string): Promise<unknown> =>
  admin.iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: JSON.stringify(EC2_TRUST) }));
const createProfile = (InstanceProfileName: string): Promise<unknown> =>
  admin.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName }));
const addRole = (name: string): Promise<unknown> =>
  admin.iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: name, RoleName: name }));
const attach = (RoleName: string, PolicyArn: string): Promise<unknown> =>
  admin.iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
const createPolicy = async (PolicyName: string, document = policy(allow('ec2:*'))): Promise<string> =>
  (await admin.iam.send(new CreatePolicyCommand({ PolicyName, PolicyDocument: JSON.stringify(document) })))
    .Policy!.Arn!;

describe('propagation', () => {
  test('hides a new role from the calls that depend on it until its time is over', async () => {
    await aws.setPace({ propagationSeconds: 30 });
    await createRole('slow');
    await createProfile('slow');
    // Reads see it at once.
    await admin.iam.send(new GetRoleCommand({ RoleName: 'slow' }));
    await admin.iam.send(new GetInstanceProfileCommand({ InstanceProfileName: 'slow' }));
    expect(await refusal(addRole('slow'))).toMatchObject({ name: 'NoSuchEntityException', status: 404 });
    expect((await refusal(attach('slow', V1))).message).toBe('The role with name slow cannot be found.');
    now += 29_000;
    expect((await refusal(attach('slow', V1))).name).toBe('NoSuchEntityException');
    now += 1_000;
    await attach('slow', V1);
    await addRole('slow');
  });

  test('hides a new policy from AttachRolePolicy', async () => {
    await createRole('quick');
    await aws.setPace({ propagationSeconds: 10 });
    const arn = await createPolicy('slow-policy');
    expect((await refusal(attach('quick', arn))).message).toContain(arn);
    now += 10_000;
    await attach('quick', arn);
  });

  test('hides a new profile, and a role just added, from EC2', async () => {
    const [instance] = await aws.seedInstances(1);
    const associate = (profile: { Name: string } | { Arn: string }): Promise<unknown> =>
      admin.ec2.send(
        new AssociateIamInstanceProfileCommand({
          InstanceId: instance!.instanceId,
          IamInstanceProfile: profile,
        }),
      );
    await createRole('late');
    await aws.setPace({ propagationSeconds: 20 });
    await createProfile('late');
    expect(await refusal(associate({ Name: 'late' }))).toEqual({
      name: 'InvalidParameterValue',
      status: 400,
      message:
        'Value (late) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name',
    });
    const arn = 'arn:aws:iam::123456789012:instance-profile/late';
    expect((await refusal(associate({ Arn: arn }))).message).toContain('Invalid IAM Instance Profile ARN');
    now += 20_000;
    await addRole('late');
    expect((await refusal(associate({ Name: 'late' }))).message).toBe(
      `IAM Instance Profile "${arn}" has no associated IAM Roles`,
    );
    now += 20_000;
    await associate({ Name: 'late' });
  });

  test('lets a policy take effect later than its attachment', async () => {
    await aws.seedRole('later', {});
    const role = clients(await aws.envForRole('later'));
    const create = (): Promise<unknown> =>
      role.ec2.send(
        new CreateVolumeCommand({
          AvailabilityZone: 'eu-west-1a',
          Size: 1,
          TagSpecifications: [
            { ResourceType: 'volume', Tags: [{ Key: 'ebs.csi.aws.com/cluster', Value: 'true' }] },
          ],
        }),
      );
    await aws.setPace({ propagationSeconds: 15 });
    await attach('later', V1);
    now += 14_000;
    expect((await refusal(create())).name).toBe('UnauthorizedOperation');
    now += 1_000;
    await create();
  });

  test('does not play while it is not asked for', async () => {
    await createRole('at-once');
    await createProfile('at-once');
    await addRole('at-once');
    await attach('at-once', V1);
  });
});

describe('quotas', () => {
  test('a profile has one role', async () => {
    await createRole('one');
    await createProfile('one');
    await addRole('one');
    expect(await refusal(addRole('one'))).toMatchObject({ name: 'LimitExceededException', status: 409 });
  });

  test('a policy has five versions', async () => {
    const PolicyArn = await createPolicy('versions');
    const add = (): Promise<unknown> =>
      admin.iam.send(
        new CreatePolicyVersionCommand({ PolicyArn, PolicyDocument: JSON.stringify(policy(allow('ec2:*'))) }),
      );
    for (let version = 2; version <= 5; version += 1) await add();
    expect((await refusal(add())).name).toBe('LimitExceededException');
    await admin.iam.send(new DeletePolicyVersionCommand({ PolicyArn, VersionId: 'v2' }));
    await add();
  });

  test('a policy has 6,144 characters that are not blank', async () => {
    const long = (length: number): object => policy(allow('ec2:*', { Sid: 'a'.repeat(length) }));
    const overhead = JSON.stringify(long(0)).length;
    await createPolicy('just-fits', long(6144 - overhead));
    expect((await refusal(createPolicy('too-long', long(6145 - overhead)))).message).toBe(
      'Cannot exceed quota for PolicySize: 6144',
    );
  });

  test('a role has ten policies; attaching one again changes nothing', async () => {
    await createRole('ten');
    const arns = await Promise.all(Array.from({ length: 11 }, (_, index) => createPolicy(`ten-${index}`)));
    for (const arn of arns.slice(0, 10)) await attach('ten', arn);
    await attach('ten', arns[0]!);
    expect((await refusal(attach('ten', arns[10]!))).message).toBe(
      'Cannot exceed quota for PoliciesPerRole: 10',
    );
  });
});

test('a role that is not in a profile cannot be taken out of it', async () => {
  await createRole('out');
  await createProfile('out');
  const remove = admin.iam.send(
    new RemoveRoleFromInstanceProfileCommand({ InstanceProfileName: 'out', RoleName: 'out' }),
  );
  expect(await refusal(remove)).toMatchObject({ name: 'NoSuchEntityException', status: 404 });
});

describe('a policy in use', () => {
  test('is not deleted, nor is one with several versions', async () => {
    await createRole('user-of-policy');
    const PolicyArn = await createPolicy('used');
    const remove = (): Promise<unknown> => admin.iam.send(new DeletePolicyCommand({ PolicyArn }));
    await attach('user-of-policy', PolicyArn);
    expect(await refusal(remove())).toMatchObject({ name: 'DeleteConflictException', status: 409 });
    await admin.iam.send(new DetachRolePolicyCommand({ RoleName: 'user-of-policy', PolicyArn }));
    await admin.iam.send(
      new CreatePolicyVersionCommand({ PolicyArn, PolicyDocument: JSON.stringify(policy(allow('ec2:*'))) }),
    );
    expect((await refusal(remove())).message).toContain('more than one version');
    await admin.iam.send(new DeletePolicyVersionCommand({ PolicyArn, VersionId: 'v2' }));
    await remove();
    expect((await refusal(admin.iam.send(new GetPolicyCommand({ PolicyArn })))).name).toBe(
      'NoSuchEntityException',
    );
  });
});

describe("AWS's own policies", () => {
  test('may stand under another path, or be missing', async () => {
    const get = (path: string): Promise<unknown> =>
      admin.iam.send(
        new GetPolicyCommand({ PolicyArn: `arn:aws:iam::aws:policy${path}AmazonEBSCSIDriverPolicyV2` }),
      );
    await get('/');
    expect((await refusal(get('/service-role/'))).name).toBe('NoSuchEntityException');
    await aws.placeManagedPolicy('AmazonEBSCSIDriverPolicyV2', '/service-role/');
    await get('/service-role/');
    expect((await refusal(get('/'))).name).toBe('NoSuchEntityException');
    await aws.placeManagedPolicy('AmazonEBSCSIDriverPolicyV2', undefined);
    expect((await refusal(get('/service-role/'))).name).toBe('NoSuchEntityException');
    await expect(aws.placeManagedPolicy('NoSuchPolicy', '/')).rejects.toThrow('managed policy NoSuchPolicy');
  });
});

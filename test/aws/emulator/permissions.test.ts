// Who may do what in the emulator: identity policies, boundaries, resources, and the words of a denial.
import {
  AttachVolumeCommand,
  AssociateIamInstanceProfileCommand,
  CreateTagsCommand,
  CreateVolumeCommand,
  DeleteVolumeCommand,
  DescribeIamInstanceProfileAssociationsCommand,
  DescribeInstancesCommand,
  ModifyInstanceMetadataOptionsCommand,
  ReplaceIamInstanceProfileAssociationCommand,
  type Tag,
} from '@aws-sdk/client-ec2';
import {
  AddRoleToInstanceProfileCommand,
  AttachRolePolicyCommand,
  CreateInstanceProfileCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  DetachRolePolicyCommand,
  GetInstanceProfileCommand,
  GetPolicyCommand,
  GetRoleCommand,
  ListRolesCommand,
  PutRolePermissionsBoundaryCommand,
} from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AwsEmulator, startAwsEmulator } from '../../../lab/aws/index.ts';
import { type Clients, EC2_TRUST, allow, clients, deny, policy, refusal } from './support.ts';

let aws: AwsEmulator;
let admin: Clients;

beforeAll(async () => {
  aws = await startAwsEmulator();
  admin = clients(aws.adminEnv);
});
afterAll(() => aws.stop());

const V1 = 'arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy';
const V2 = 'arn:aws:iam::aws:policy/AmazonEBSCSIDriverPolicyV2';
const CLUSTER_TAG = { Key: 'ebs.csi.aws.com/cluster', Value: 'true' };

const userWith = async (...statements: object[]): Promise<Clients> =>
  clients(await aws.envForUser(policy(...statements)));

const volume = (...tags: Tag[]): CreateVolumeCommand =>
  new CreateVolumeCommand({
    AvailabilityZone: 'eu-west-1a',
    Size: 1,
    ...(tags.length === 0 ? {} : { TagSpecifications: [{ ResourceType: 'volume', Tags: tags }] }),
  });

const createVolume = async (caller: Clients, ...tags: Tag[]): Promise<string> =>
  (await caller.ec2.send(volume(...tags))).VolumeId!;

/** A role that the account may assume, with AWS's own policies. */
async function roleWith(name: string, ...policyArns: string[]): Promise<Clients> {
  await aws.seedRole(name, {});
  for (const PolicyArn of policyArns)
    await admin.iam.send(new AttachRolePolicyCommand({ RoleName: name, PolicyArn }));
  return clients(await aws.envForRole(name));
}

describe('a denial', () => {
  test('of IAM names the caller, the action and the resource as IAM does', async () => {
    const caller = await userWith(allow('ec2:*'));
    const { Arn } = await caller.sts.send(new GetCallerIdentityCommand({}));
    expect(await refusal(caller.iam.send(new GetRoleCommand({ RoleName: 'lamina-ebs' })))).toEqual({
      name: 'AccessDenied',
      status: 403,
      message:
        `User: ${Arn} is not authorized to perform: iam:GetRole on resource: role lamina-ebs ` +
        'because no identity-based policy allows the iam:GetRole action',
    });
    const create = new CreateRoleCommand({
      RoleName: 'new',
      AssumeRolePolicyDocument: JSON.stringify(EC2_TRUST),
    });
    expect((await refusal(caller.iam.send(create))).message).toContain(
      'iam:CreateRole on resource: arn:aws:iam::123456789012:role/new because',
    );
  });

  test('of EC2 is an UnauthorizedOperation with the same sentence inside', async () => {
    const caller = await userWith(allow('iam:*'));
    const refused = await refusal(caller.ec2.send(volume()));
    expect(refused).toMatchObject({ name: 'UnauthorizedOperation', status: 403 });
    expect(refused.message).toMatch(
      /^You are not authorized to perform this operation\. User: arn:aws:iam::123456789012:user\/\S+ is not authorized to perform: ec2:CreateVolume on resource: arn:aws:ec2:eu-west-1:123456789012:volume\/\* because no identity-based policy allows the ec2:CreateVolume action\. Encoded authorization failure message: \w+$/,
    );
  });

  test('says so when a statement denies', async () => {
    const caller = await userWith(allow('*'), deny('iam:GetRole'));
    expect((await refusal(caller.iam.send(new GetRoleCommand({ RoleName: 'x' })))).message).toMatch(
      / with an explicit deny in an identity-based policy$/,
    );
    // The rest stays allowed.
    expect((await refusal(caller.iam.send(new GetPolicyCommand({ PolicyArn: `${V1}-none` })))).name).toBe(
      'NoSuchEntityException',
    );
  });

  test('does not come for who one is', async () => {
    const caller = await userWith(deny('*'));
    expect((await caller.sts.send(new GetCallerIdentityCommand({}))).Account).toBe('123456789012');
  });

  test('does not come while enforcement is off', async () => {
    const caller = await userWith(deny('*'));
    await aws.enforce(false);
    try {
      expect(await createVolume(caller)).toMatch(/^vol-/);
    } finally {
      await aws.enforce(true);
    }
    expect((await refusal(createVolume(caller))).name).toBe('UnauthorizedOperation');
  });
});

describe('credentials', () => {
  test('with a wrong secret are refused, by EC2 in its own words', async () => {
    const forged = clients({ ...aws.adminEnv, AWS_SECRET_ACCESS_KEY: 'wrong' });
    expect(await refusal(forged.iam.send(new ListRolesCommand({})))).toMatchObject({
      name: 'SignatureDoesNotMatch',
      status: 403,
    });
    expect(await refusal(forged.ec2.send(new DescribeInstancesCommand({})))).toMatchObject({
      name: 'AuthFailure',
      status: 401,
    });
  });

  test('of nobody are refused', async () => {
    const nobody = clients({ ...aws.adminEnv, AWS_ACCESS_KEY_ID: 'AKIAAAAAAAAAAAAAAAAA' });
    expect((await refusal(nobody.iam.send(new ListRolesCommand({})))).name).toBe('InvalidClientTokenId');
  });
});

describe("the driver's own policy", () => {
  test('takes a role from denied to allowed', async () => {
    const node = await roleWith('first-denied');
    expect((await refusal(createVolume(node, CLUSTER_TAG))).name).toBe('UnauthorizedOperation');
    await admin.iam.send(new AttachRolePolicyCommand({ RoleName: 'first-denied', PolicyArn: V1 }));
    expect(await createVolume(node, CLUSTER_TAG)).toMatch(/^vol-/);
    await admin.iam.send(new DetachRolePolicyCommand({ RoleName: 'first-denied', PolicyArn: V1 }));
    expect((await refusal(createVolume(node, CLUSTER_TAG))).name).toBe('UnauthorizedOperation');
  });

  test.each([V1, V2])('%s asks for the tag of the cluster', async (arn) => {
    const node = await roleWith(`tagged-${arn.at(-1)!}`, arn);
    expect((await refusal(createVolume(node))).message).toContain('ec2:CreateVolume on resource');
    expect((await refusal(createVolume(node, { Key: 'Name', Value: 'x' }))).name).toBe(
      'UnauthorizedOperation',
    );
    expect(await createVolume(node, CLUSTER_TAG, { Key: 'Name', Value: 'x' })).toMatch(/^vol-/);
  });

  test('in its second version lets only the volumes with that tag be deleted and attached', async () => {
    const node = await roleWith('second-version', V2);
    const foreign = await createVolume(admin);
    const own = await createVolume(node, CLUSTER_TAG);
    const [instance] = await aws.seedInstances(1);
    const attach = (VolumeId: string): Promise<unknown> =>
      node.ec2.send(
        new AttachVolumeCommand({ VolumeId, InstanceId: instance!.instanceId, Device: '/dev/xvdba' }),
      );
    expect((await refusal(attach(foreign))).message).toContain(`:volume/${foreign} because`);
    await attach(own);
    expect((await refusal(node.ec2.send(new DeleteVolumeCommand({ VolumeId: foreign })))).message).toContain(
      `ec2:DeleteVolume on resource: arn:aws:ec2:eu-west-1:123456789012:volume/${foreign}`,
    );
    const loose = await createVolume(node, CLUSTER_TAG);
    await node.ec2.send(new DeleteVolumeCommand({ VolumeId: loose }));
  });

  test('in its second version lets tags be added, but not the tag of the cluster', async () => {
    const node = await roleWith('tagger', V2);
    const own = await createVolume(node, CLUSTER_TAG);
    const tag = (...Tags: Tag[]): Promise<unknown> =>
      node.ec2.send(new CreateTagsCommand({ Resources: [own], Tags }));
    await tag({ Key: 'team', Value: 'blue' });
    expect((await refusal(tag({ Key: 'team', Value: 'red' }, CLUSTER_TAG))).message).toContain(
      'ec2:CreateTags',
    );
  });
});

describe('tags at creation', () => {
  test('need ec2:CreateTags, which may be limited to creation', async () => {
    const untagging = await userWith(allow('ec2:CreateVolume'));
    expect((await refusal(createVolume(untagging, CLUSTER_TAG))).message).toContain(
      'ec2:CreateTags on resource: arn:aws:ec2:eu-west-1:123456789012:volume/*',
    );
    const limited = await userWith(
      allow('ec2:CreateVolume'),
      allow('ec2:CreateTags', { Condition: { StringEquals: { 'ec2:CreateAction': 'CreateVolume' } } }),
    );
    const id = await createVolume(limited, CLUSTER_TAG);
    const later = new CreateTagsCommand({ Resources: [id], Tags: [{ Key: 'a', Value: 'b' }] });
    expect((await refusal(limited.ec2.send(later))).name).toBe('UnauthorizedOperation');
  });
});

describe('resources', () => {
  test('of IAM are told apart by name and path', async () => {
    await admin.iam.send(
      new CreateRoleCommand({
        RoleName: 'lamina-node',
        Path: '/lamina/',
        AssumeRolePolicyDocument: JSON.stringify(EC2_TRUST),
      }),
    );
    const caller = await userWith(
      allow('iam:GetRole', { Resource: 'arn:aws:iam::123456789012:role/lamina/*' }),
    );
    expect((await caller.iam.send(new GetRoleCommand({ RoleName: 'lamina-node' }))).Role?.Path).toBe(
      '/lamina/',
    );
    expect((await refusal(caller.iam.send(new GetRoleCommand({ RoleName: 'other' })))).name).toBe(
      'AccessDenied',
    );
    const profiles = await userWith(
      allow('iam:GetInstanceProfile', { Resource: 'arn:aws:iam::123456789012:instance-profile/lamina-*' }),
    );
    const get = (InstanceProfileName: string): Promise<unknown> =>
      profiles.iam.send(new GetInstanceProfileCommand({ InstanceProfileName }));
    expect((await refusal(get('lamina-x'))).name).toBe('NoSuchEntityException');
    expect((await refusal(get('x'))).message).toContain('on resource: instance profile x because');
  });

  test('of EC2 are told apart by their tags', async () => {
    const [ours] = await aws.seedInstances(1, { tags: { cluster: 'demo' } });
    const [foreign] = await aws.seedInstances(1, { tags: { cluster: 'other' } });
    const caller = await userWith(
      allow('ec2:ModifyInstanceMetadataOptions', {
        Condition: { StringEquals: { 'aws:ResourceTag/cluster': 'demo' } },
      }),
    );
    const modify = (InstanceId: string): Promise<unknown> =>
      caller.ec2.send(new ModifyInstanceMetadataOptionsCommand({ InstanceId, HttpPutResponseHopLimit: 2 }));
    await modify(ours!.instanceId);
    expect((await refusal(modify(foreign!.instanceId))).message).toContain(
      `:instance/${foreign!.instanceId} because`,
    );
  });

  test('may be limited to a region', async () => {
    const caller = await userWith(
      allow('ec2:*', { Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } } }),
    );
    expect((await refusal(createVolume(caller))).name).toBe('UnauthorizedOperation');
  });
});

describe('attaching a policy', () => {
  test('may be limited to one policy', async () => {
    await aws.seedRole('limited-attach', {});
    const caller = await userWith(
      allow('iam:AttachRolePolicy', { Condition: { ArnEquals: { 'iam:PolicyARN': V1 } } }),
    );
    const attach = (PolicyArn: string): Promise<unknown> =>
      caller.iam.send(new AttachRolePolicyCommand({ RoleName: 'limited-attach', PolicyArn }));
    await attach(V1);
    expect((await refusal(attach('arn:aws:iam::aws:policy/AdministratorAccess'))).message).toContain(
      'iam:AttachRolePolicy on resource: role limited-attach because',
    );
  });
});

describe('iam:PassRole', () => {
  const passed = 'arn:aws:iam::123456789012:role/passed';
  const pass = (Resource: string, service = 'ec2.amazonaws.com'): object =>
    allow('iam:PassRole', { Resource, Condition: { StringEquals: { 'iam:PassedToService': service } } });

  beforeAll(async () => {
    await aws.seedRole('passed', {});
    for (const InstanceProfileName of ['filled', 'other'])
      await admin.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName }));
    for (const InstanceProfileName of ['filled', 'other'])
      await admin.iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName, RoleName: 'passed' }));
  });

  test('is needed to put a role into a profile', async () => {
    await admin.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'empty' }));
    const add = (caller: Clients): Promise<unknown> =>
      caller.iam.send(
        new AddRoleToInstanceProfileCommand({ InstanceProfileName: 'empty', RoleName: 'passed' }),
      );
    const without = await userWith(allow('iam:AddRoleToInstanceProfile'));
    expect((await refusal(add(without))).message).toContain(
      `iam:PassRole on resource: ${passed} because no identity-based policy allows the iam:PassRole action`,
    );
    await add(await userWith(allow('iam:AddRoleToInstanceProfile'), pass(passed)));
  });

  test('is needed to give a profile to an instance, for that role and for EC2', async () => {
    const [instance] = await aws.seedInstances(1);
    const InstanceId = instance!.instanceId;
    const associate = (caller: Clients): Promise<unknown> =>
      caller.ec2.send(
        new AssociateIamInstanceProfileCommand({ InstanceId, IamInstanceProfile: { Name: 'filled' } }),
      );
    const may = allow('ec2:AssociateIamInstanceProfile');
    for (const statements of [
      [may],
      [may, pass('arn:aws:iam::123456789012:role/another')],
      [may, pass(passed, 'lambda.amazonaws.com')],
    ])
      expect((await refusal(associate(await userWith(...statements)))).message).toContain(
        `is not authorized to perform: iam:PassRole on resource: ${passed}`,
      );
    await associate(await userWith(may, pass(passed)));
    const { IamInstanceProfileAssociations: found } = await admin.ec2.send(
      new DescribeIamInstanceProfileAssociationsCommand({
        Filters: [{ Name: 'instance-id', Values: [InstanceId] }],
      }),
    );
    const replace = (caller: Clients): Promise<unknown> =>
      caller.ec2.send(
        new ReplaceIamInstanceProfileAssociationCommand({
          AssociationId: found![0]!.AssociationId!,
          IamInstanceProfile: { Name: 'other' },
        }),
      );
    const mayReplace = allow('ec2:ReplaceIamInstanceProfileAssociation', {
      Resource: `arn:aws:ec2:eu-west-1:123456789012:instance/${InstanceId}`,
      Condition: {
        ArnEquals: { 'ec2:NewInstanceProfile': 'arn:aws:iam::123456789012:instance-profile/other' },
      },
    });
    expect((await refusal(replace(await userWith(mayReplace)))).message).toContain('iam:PassRole');
    await replace(await userWith(mayReplace, pass(passed)));
  });
});

describe('a permissions boundary', () => {
  const boundary = 'arn:aws:iam::123456789012:policy/only-reads';

  beforeAll(async () => {
    const document = policy(allow(['ec2:Describe*']), deny('iam:*'));
    await admin.iam.send(
      new CreatePolicyCommand({ PolicyName: 'only-reads', PolicyDocument: JSON.stringify(document) }),
    );
  });

  test('limits what the policies of a role allow', async () => {
    await aws.seedRole('bounded', { policy: policy(allow('*')) });
    const bounded = clients(await aws.envForRole('bounded'));
    expect(await createVolume(bounded)).toMatch(/^vol-/);
    await admin.iam.send(
      new PutRolePermissionsBoundaryCommand({ RoleName: 'bounded', PermissionsBoundary: boundary }),
    );
    await bounded.ec2.send(new DescribeInstancesCommand({}));
    expect((await refusal(createVolume(bounded))).message).toContain(
      'because no permissions boundary allows the ec2:CreateVolume action',
    );
    expect((await refusal(bounded.iam.send(new ListRolesCommand({})))).message).toMatch(
      /with an explicit deny in a permissions boundary$/,
    );
  });

  test('may be demanded of new roles', async () => {
    const caller = await userWith(
      allow('iam:CreateRole', { Condition: { StringEquals: { 'iam:PermissionsBoundary': boundary } } }),
    );
    const create = (more: object): Promise<unknown> =>
      caller.iam.send(
        new CreateRoleCommand({
          RoleName: 'new-bounded',
          AssumeRolePolicyDocument: JSON.stringify(EC2_TRUST),
          ...more,
        }),
      );
    expect((await refusal(create({}))).name).toBe('AccessDenied');
    await create({ PermissionsBoundary: boundary });
  });
});

describe('a dry run', () => {
  test('tells what would be and changes nothing', async () => {
    const [instance] = await aws.seedInstances(1, { hopLimit: 1 });
    const InstanceId = instance!.instanceId;
    const modify = (caller: Clients): Promise<unknown> =>
      caller.ec2.send(
        new ModifyInstanceMetadataOptionsCommand({ InstanceId, HttpPutResponseHopLimit: 3, DryRun: true }),
      );
    expect(await refusal(modify(admin))).toMatchObject({ name: 'DryRunOperation', status: 412 });
    expect((await refusal(modify(await userWith(allow('iam:*'))))).name).toBe('UnauthorizedOperation');
    const { Reservations } = await admin.ec2.send(
      new DescribeInstancesCommand({ InstanceIds: [InstanceId] }),
    );
    expect(Reservations![0]!.Instances![0]!.MetadataOptions!.HttpPutResponseHopLimit).toBe(1);
  });
});

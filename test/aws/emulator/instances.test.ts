// What the emulator plays of EC2 beyond moto: paging, metadata options, associations, and the metadata service itself.
import {
  AssociateIamInstanceProfileCommand,
  DescribeIamInstanceProfileAssociationsCommand,
  DescribeInstancesCommand,
  type DescribeInstancesCommandInput,
  DisassociateIamInstanceProfileCommand,
  type Instance,
  type InstanceMetadataOptionsResponse,
  ModifyInstanceMetadataOptionsCommand,
  ReplaceIamInstanceProfileAssociationCommand,
} from '@aws-sdk/client-ec2';
import {
  AddRoleToInstanceProfileCommand,
  CreateInstanceProfileCommand,
  RemoveRoleFromInstanceProfileCommand,
} from '@aws-sdk/client-iam';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type AwsEmulator, type InstanceState, startAwsEmulator } from '../../../lab/aws/index.ts';
import { type Clients, EC2_TRUST, clients, refusal } from './support.ts';

let now = Date.parse('2026-11-22T21:00:00Z');
let aws: AwsEmulator;
let admin: Clients;

beforeAll(async () => {
  aws = await startAwsEmulator({ now: () => now });
  admin = clients(aws.adminEnv);
  for (const name of ['first', 'second']) {
    await aws.seedRole(name, { trust: EC2_TRUST });
    await admin.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: name }));
    await admin.iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: name, RoleName: name }));
  }
});
afterAll(() => aws.stop());
afterEach(() => aws.setPace({}));

const describeInstances = async (input: DescribeInstancesCommandInput): Promise<Instance[]> =>
  ((await admin.ec2.send(new DescribeInstancesCommand(input))).Reservations ?? []).flatMap(
    ({ Instances }) => Instances ?? [],
  );
const describeOne = async (id: string): Promise<Instance> =>
  (await describeInstances({ InstanceIds: [id] }))[0]!;
const metadata = async (id: string): Promise<InstanceMetadataOptionsResponse> =>
  (await describeOne(id)).MetadataOptions!;
const modify = async (InstanceId: string, more: object): Promise<InstanceMetadataOptionsResponse> =>
  (await admin.ec2.send(new ModifyInstanceMetadataOptionsCommand({ InstanceId, ...more })))
    .InstanceMetadataOptions!;
const seedOne = async (seed: Parameters<AwsEmulator['seedInstances']>[1] = {}): Promise<string> =>
  (await aws.seedInstances(1, seed))[0]!.instanceId;

const associate = async (InstanceId: string, Name: string): Promise<{ state?: string; id: string }> => {
  const { IamInstanceProfileAssociation: made } = await admin.ec2.send(
    new AssociateIamInstanceProfileCommand({ InstanceId, IamInstanceProfile: { Name } }),
  );
  return { state: made!.State!, id: made!.AssociationId! };
};
const associationsOf = async (id: string): Promise<{ state: string; id: string; profile: string }[]> => {
  const { IamInstanceProfileAssociations: found } = await admin.ec2.send(
    new DescribeIamInstanceProfileAssociationsCommand({ Filters: [{ Name: 'instance-id', Values: [id] }] }),
  );
  return found!.map((each) => ({
    state: each.State!,
    id: each.AssociationId!,
    profile: each.IamInstanceProfile!.Arn!.split('/').at(-1)!,
  }));
};
const credentialsPath = async (id: string, hops: number): Promise<[number, Record<string, string>]> => {
  const answer = await fetch(`${aws.endpoint}/_lab/instances/${id}/credentials?hops=${hops}`);
  return [answer.status, (await answer.json()) as Record<string, string>];
};

describe('seeding', () => {
  test('makes instances as asked for, spread over the zones', async () => {
    const seeded = await aws.seedInstances(4, {
      profile: 'first',
      hopLimit: 3,
      httpTokens: 'required',
      tags: { cluster: 'demo', 'aws:autoscaling:groupName': 'workers' },
      namePrefix: 'worker',
    });
    expect(new Set(seeded.map(({ zone }) => zone))).toEqual(
      new Set(['eu-west-1a', 'eu-west-1b', 'eu-west-1c']),
    );
    const [found] = await describeInstances({
      Filters: [{ Name: 'private-dns-name', Values: [seeded[0]!.privateDnsName] }],
    });
    expect(found).toMatchObject({
      InstanceId: seeded[0]!.instanceId,
      PrivateIpAddress: seeded[0]!.privateIp,
      IamInstanceProfile: { Arn: 'arn:aws:iam::123456789012:instance-profile/first' },
      MetadataOptions: { HttpPutResponseHopLimit: 3, HttpTokens: 'required', State: 'applied' },
      State: { Name: 'running' },
    });
    expect(found!.Tags).toEqual(
      expect.arrayContaining([
        { Key: 'Name', Value: 'worker-1' },
        { Key: 'aws:autoscaling:groupName', Value: 'workers' },
      ]),
    );
    expect(await associationsOf(seeded[0]!.instanceId)).toMatchObject([
      { state: 'associated', profile: 'first' },
    ]);
  });

  test.each<InstanceState>(['pending', 'running', 'stopping', 'stopped', 'shutting-down', 'terminated'])(
    'knows the state %s, at the start and later',
    async (state) => {
      const seeded = await seedOne({ state });
      expect((await describeOne(seeded)).State!.Name).toBe(state);
      const changed = await seedOne({});
      await aws.setInstanceState(changed, state);
      expect(
        (await describeInstances({ Filters: [{ Name: 'instance-state-name', Values: [state] }] })).map(
          ({ InstanceId }) => InstanceId,
        ),
      ).toEqual(expect.arrayContaining([seeded, changed]));
    },
  );

  test('refuses a profile that does not exist', async () => {
    await expect(aws.seedInstances(1, { profile: 'nothing' })).rejects.toThrow('instance profile nothing');
  });
});

describe('DescribeInstances', () => {
  const Filters = [{ Name: 'tag:paged', Values: ['yes'] }];

  test('pages by instance', async () => {
    const seeded = await aws.seedInstances(12, { tags: { paged: 'yes' } });
    const seen: string[] = [];
    const sizes: number[] = [];
    let NextToken: string | undefined;
    do {
      const page = await admin.ec2.send(
        new DescribeInstancesCommand({
          Filters,
          MaxResults: 5,
          ...(NextToken === undefined ? {} : { NextToken }),
        }),
      );
      const ids = page.Reservations!.flatMap(({ Instances }) =>
        Instances!.map(({ InstanceId }) => InstanceId!),
      );
      sizes.push(ids.length);
      seen.push(...ids);
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    expect(sizes).toEqual([5, 5, 2]);
    expect(new Set(seen)).toEqual(new Set(seeded.map(({ instanceId }) => instanceId)));
  });

  test('gives at most a thousand at once', async () => {
    await aws.seedInstances(1001);
    const page = await admin.ec2.send(new DescribeInstancesCommand({}));
    expect(page.Reservations!.flatMap(({ Instances }) => Instances!)).toHaveLength(1000);
    expect(page.NextToken).toBeDefined();
  });

  test('takes no page size together with ids', async () => {
    const call = describeInstances({ InstanceIds: [await seedOne()], MaxResults: 5 });
    expect((await refusal(call)).name).toBe('InvalidParameterCombination');
  });

  test('takes pages of 5 to 1,000', async () => {
    expect((await refusal(describeInstances({ MaxResults: 4 }))).name).toBe('InvalidParameterValue');
    expect((await refusal(describeInstances({ MaxResults: 1001 }))).name).toBe('InvalidParameterValue');
  });

  test('takes 200 filter values', async () => {
    const filter = (count: number): DescribeInstancesCommandInput => ({
      Filters: [
        { Name: 'private-ip-address', Values: Array.from({ length: count }, (_, n) => `10.0.0.${n}`) },
      ],
    });
    await describeInstances(filter(200));
    expect((await refusal(describeInstances(filter(201)))).name).toBe('FilterLimitExceeded');
  });
});

describe('metadata options', () => {
  test('keep what was not sent', async () => {
    const id = await seedOne({ httpTokens: 'required' });
    await modify(id, { HttpPutResponseHopLimit: 2 });
    expect(await metadata(id)).toMatchObject({
      HttpTokens: 'required',
      HttpPutResponseHopLimit: 2,
      HttpEndpoint: 'enabled',
    });
    await modify(id, { HttpTokens: 'optional' });
    expect(await metadata(id)).toMatchObject({ HttpTokens: 'optional', HttpPutResponseHopLimit: 2 });
  });

  test('are pending in the answer, and until their time is over', async () => {
    const id = await seedOne();
    await aws.setPace({ settleSeconds: 5 });
    expect((await modify(id, { HttpPutResponseHopLimit: 2 })).State).toBe('pending');
    expect((await metadata(id)).State).toBe('pending');
    now += 5_000;
    expect((await metadata(id)).State).toBe('applied');
  });

  test('are pending for as many reads as asked for', async () => {
    const id = await seedOne();
    await aws.setPace({ settleReads: 2 });
    await modify(id, { HttpPutResponseHopLimit: 2 });
    const states = [];
    for (let read = 0; read < 3; read += 1) states.push((await metadata(id)).State);
    expect(states).toEqual(['pending', 'pending', 'applied']);
  });

  test('are not for an instance that is going', async () => {
    const id = await seedOne({ state: 'shutting-down' });
    expect((await refusal(modify(id, { HttpPutResponseHopLimit: 2 }))).name).toBe('IncorrectInstanceState');
  });

  test('have a hop limit from 1 to 64', async () => {
    const id = await seedOne();
    expect((await refusal(modify(id, { HttpPutResponseHopLimit: 65 }))).name).toBe('InvalidParameterValue');
    expect((await metadata(id)).HttpPutResponseHopLimit).toBe(1);
  });
});

describe('an association', () => {
  test('is associating at first', async () => {
    const id = await seedOne();
    await aws.setPace({ settleSeconds: 5 });
    expect((await associate(id, 'first')).state).toBe('associating');
    expect(await associationsOf(id)).toMatchObject([{ state: 'associating', profile: 'first' }]);
    now += 5_000;
    expect(await associationsOf(id)).toMatchObject([{ state: 'associated', profile: 'first' }]);
    expect((await describeOne(id)).IamInstanceProfile!.Arn).toMatch(/\/first$/);
  });

  test('is the only one of its instance', async () => {
    const id = await seedOne({ profile: 'first' });
    expect((await refusal(associate(id, 'second'))).name).toBe('IncorrectState');
  });

  test.each<InstanceState>(['pending', 'stopping', 'shutting-down', 'terminated'])(
    'is not for an instance that is %s',
    async (state) => {
      expect((await refusal(associate(await seedOne({ state }), 'first'))).name).toBe(
        'IncorrectInstanceState',
      );
    },
  );

  test('is possible with a stopped instance', async () => {
    await associate(await seedOne({ state: 'stopped' }), 'first');
  });

  test('that is replaced has a new id, and the instance the new profile', async () => {
    const id = await seedOne({ profile: 'first' });
    const [before] = await associationsOf(id);
    const replace = (AssociationId: string): Promise<unknown> =>
      admin.ec2.send(
        new ReplaceIamInstanceProfileAssociationCommand({
          AssociationId,
          IamInstanceProfile: { Name: 'second' },
        }),
      );
    await replace(before!.id);
    const [after] = await associationsOf(id);
    expect(after).toMatchObject({ state: 'associated', profile: 'second' });
    expect(after!.id).not.toBe(before!.id);
    expect((await describeOne(id)).IamInstanceProfile!.Arn).toMatch(/\/second$/);
    expect((await refusal(replace(before!.id))).name).toBe('InvalidAssociationID.NotFound');
    await aws.setInstanceState(id, 'stopped');
    expect((await refusal(replace(after!.id))).name).toBe('IncorrectInstanceState');
  });

  test('ends with the instance, or when it is taken away', async () => {
    const gone = await seedOne({ profile: 'first' });
    await aws.setInstanceState(gone, 'terminated');
    expect(await associationsOf(gone)).toEqual([]);
    const id = await seedOne({ profile: 'first' });
    const [association] = await associationsOf(id);
    const answer = await admin.ec2.send(
      new DisassociateIamInstanceProfileCommand({ AssociationId: association!.id }),
    );
    expect(answer.IamInstanceProfileAssociation!.State).toBe('disassociating');
    expect(await associationsOf(id)).toEqual([]);
    expect((await describeOne(id)).IamInstanceProfile).toBeUndefined();
  });

  test('is found in pages', async () => {
    await aws.seedInstances(8, { profile: 'second' });
    const first = await admin.ec2.send(new DescribeIamInstanceProfileAssociationsCommand({ MaxResults: 5 }));
    expect(first.IamInstanceProfileAssociations).toHaveLength(5);
    const second = await admin.ec2.send(
      new DescribeIamInstanceProfileAssociationsCommand({ MaxResults: 5, NextToken: first.NextToken! }),
    );
    expect(second.IamInstanceProfileAssociations![0]!.AssociationId).not.toBe(
      first.IamInstanceProfileAssociations![4]!.AssociationId,
    );
  });
});

describe('the metadata service', () => {
  test('hands the credentials of the role to whom the hop limit reaches', async () => {
    const id = await seedOne({ profile: 'first', hopLimit: 1 });
    expect(await credentialsPath(id, 2)).toEqual([404, { reason: 'unreachable' }]);
    expect(await aws.instanceCredentials(id)).toBeUndefined();
    expect((await credentialsPath(id, 1))[0]).toBe(200);
    await modify(id, { HttpPutResponseHopLimit: 2 });
    const [status, credentials] = await credentialsPath(id, 2);
    expect(status).toBe(200);
    expect(Object.keys(credentials).sort()).toEqual([
      'AccessKeyId',
      'Expiration',
      'SecretAccessKey',
      'Token',
    ]);
    expect(Date.parse(credentials['Expiration']!)).toBe(now + 6 * 3600_000);
    expect(await aws.instanceCredentials(id)).toMatchObject({ AccessKeyId: expect.stringMatching(/^ASIA/) });
  });

  test('works by the old hop limit while the new one is pending', async () => {
    const id = await seedOne({ profile: 'first', hopLimit: 1 });
    await aws.setPace({ settleSeconds: 5 });
    await modify(id, { HttpPutResponseHopLimit: 2 });
    expect((await credentialsPath(id, 2))[0]).toBe(404);
    now += 5_000;
    expect((await credentialsPath(id, 2))[0]).toBe(200);
  });

  test('has nothing without a profile, without a role, or when it is switched off', async () => {
    const id = await seedOne({ hopLimit: 2 });
    expect(await credentialsPath(id, 2)).toEqual([404, { reason: 'no-profile' }]);
    await admin.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'hollow' }));
    const hollow = { InstanceProfileName: 'hollow', RoleName: 'first' };
    await admin.iam.send(new AddRoleToInstanceProfileCommand(hollow));
    await associate(id, 'hollow');
    await admin.iam.send(new RemoveRoleFromInstanceProfileCommand(hollow));
    expect(await credentialsPath(id, 2)).toEqual([404, { reason: 'no-role' }]);
    await modify(id, { HttpEndpoint: 'disabled' });
    expect(await credentialsPath(id, 1)).toEqual([404, { reason: 'unreachable' }]);
    expect(await credentialsPath('i-0000000000000000f', 1)).toEqual([404, { reason: 'unreachable' }]);
  });
});

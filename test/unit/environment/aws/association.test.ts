import { describe, expect, test } from '@jest/globals';
import {
  examineAssociations,
  type ExamineAssociations,
} from '../../../../src/environment/aws/nodes/association.ts';
import { type FakeEc2, fakeEc2, id, nodeInstance } from './ec2-support.ts';

const arnOf = (name: string): string => `arn:aws:iam::123456789012:instance-profile/${name}`;
const profile = { name: 'lamina', arn: arnOf('lamina'), id: 'AIPA1' };
const policy = { name: 'Ebs', arn: 'arn:aws:iam::aws:policy/Ebs' };

const examine = (aws: FakeEc2, fields: Partial<ExamineAssociations>) =>
  examineAssociations({
    aws,
    instances: [],
    profile,
    roleName: 'lamina',
    policies: [policy],
    onExistingProfile: 'attach-policy',
    hopLimit: 2,
    ...fields,
  });

const ours = (number: number) => nodeInstance(number, { profileArn: profile.arn, profileId: 'AIPA1' });
const foreign = (number: number, name = 'nodes', fields = {}) =>
  nodeInstance(number, { profileArn: arnOf(name), profileId: 'AIPA9', ...fields });
const sent = ({ requirements }: Awaited<ReturnType<typeof examine>>) =>
  requirements.flatMap(({ calls }) =>
    calls.map(({ action, resource, input }) => ({ action, resource, input })),
  );

test('a node with our profile needs nothing, and nothing is asked', async () => {
  const aws = fakeEc2({});
  const found = await examine(aws, { instances: [ours(1), ours(2)] });
  expect(found).toMatchObject({
    requirements: [{ state: 'ok', detail: 'lamina on all 2 nodes', calls: [] }],
    warnings: [],
    unsettled: [],
  });
  expect(aws.asked).toEqual([]);
});

test('a node without a profile gets ours; running or stopped makes no difference', async () => {
  const aws = fakeEc2({});
  const found = await examine(aws, {
    instances: [nodeInstance(1), nodeInstance(2, { state: 'stopped' }), ours(3)],
  });
  expect(found.requirements).toMatchObject([
    { state: 'missing', detail: `none on 2 of 3 nodes (${id(1)}, ${id(2)}); lamina on 1 of 3 nodes` },
  ]);
  expect(sent(found)).toEqual(
    [1, 2].map((number) => ({
      action: 'AssociateIamInstanceProfile',
      resource: id(number),
      input: { InstanceId: id(number), IamInstanceProfile: { Arn: profile.arn } },
    })),
  );
  expect(found.unsettled).toEqual([id(1), id(2)]);
  expect(aws.asked).toEqual([]);
});

describe('a node that has another profile', () => {
  test('keeps it, and its role gets the policy: one read for a profile that many nodes share', async () => {
    const aws = fakeEc2({ profiles: { nodes: ['node-role'], masters: ['master-role'] }, attached: {} });
    const found = await examine(aws, {
      instances: [foreign(1, 'kops/nodes'), foreign(2, 'kops/nodes'), foreign(3, 'masters')],
    });
    expect(sent(found)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          action: 'AttachRolePolicy',
          input: { RoleName: 'node-role', PolicyArn: policy.arn },
        }),
        expect.objectContaining({
          action: 'AttachRolePolicy',
          input: { RoleName: 'master-role', PolicyArn: policy.arn },
        }),
      ]),
    );
    expect(sent(found).filter(({ action }) => action.includes('InstanceProfile'))).toEqual([]);
    expect(
      aws.asked.filter(({ action }) => action === 'GetInstanceProfile').map(({ input }) => input),
    ).toEqual([{ InstanceProfileName: 'nodes' }, { InstanceProfileName: 'masters' }]);
    expect(found.unsettled).toEqual([]);
  });

  test('and whose role has the policy, needs nothing', async () => {
    const aws = fakeEc2({ profiles: { nodes: ['node-role'] }, attached: { 'node-role': ['Ebs'] } });
    const { requirements } = await examine(aws, { instances: [foreign(1)] });
    expect(requirements.map(({ state }) => state)).toEqual(['ok', 'ok']);
    expect(requirements.at(-1)?.detail).toBe(`their own on the one node (nodes: ${id(1)})`);
  });

  test('with our own role in it, nothing is planned for that role twice', async () => {
    const aws = fakeEc2({ profiles: { nodes: ['lamina'] } });
    expect(sent(await examine(aws, { instances: [foreign(1)] }))).toEqual([]);
    expect(aws.asked.map(({ action }) => action)).toEqual(['GetInstanceProfile']);
  });

  test.each([
    ['no role', { nodes: [] }, 'it has no role', 'add-role-to-instance-profile'],
    ['been deleted', {}, 'it was deleted', 'on-existing-profile to replace'],
    ['a role that may not be read', { nodes: 'AccessDenied' }, 'may not be read', 'iam:GetInstanceProfile'],
  ])('that has %s is wrong, with a way out and no call', async (_what, profiles, detail, remedy) => {
    const { requirements } = await examine(fakeEc2({ profiles }), { instances: [foreign(1), foreign(2)] });
    expect(requirements[0]).toEqual({
      check: 'Instance profile nodes',
      state: 'wrong',
      detail: expect.stringContaining(detail),
      remedy: expect.stringContaining(remedy),
      calls: [],
    });
    expect(requirements[0]?.detail).toContain(`on ${id(1)}, ${id(2)}`);
  });

  test('is an error with fail: no call at all, not even for nodes without one', async () => {
    const aws = fakeEc2({ profiles: { nodes: ['node-role'] } });
    const found = await examine(aws, {
      instances: [foreign(1), nodeInstance(2)],
      onExistingProfile: 'fail',
    });
    expect(found.requirements).toMatchObject([
      { state: 'wrong', detail: expect.stringContaining(`nodes: ${id(1)}`), calls: [] },
    ]);
    expect(aws.asked).toEqual([]);
  });

  test('loses it with replace: in one call while it runs, in two while it is stopped', async () => {
    const associations = [1, 2].map((number) => ({
      InstanceId: id(number),
      AssociationId: `iip-assoc-${number}`,
      State: 'associated' as const,
    }));
    const aws = fakeEc2({ associations });
    const found = await examine(aws, {
      instances: [foreign(1), foreign(2, 'nodes', { state: 'stopped' })],
      onExistingProfile: 'replace',
    });
    const IamInstanceProfile = { Arn: profile.arn };
    expect(sent(found)).toEqual([
      {
        action: 'ReplaceIamInstanceProfileAssociation',
        resource: id(1),
        input: { AssociationId: 'iip-assoc-1', IamInstanceProfile },
      },
      {
        action: 'DisassociateIamInstanceProfile',
        resource: id(2),
        input: { AssociationId: 'iip-assoc-2' },
      },
      {
        action: 'AssociateIamInstanceProfile',
        resource: id(2),
        input: { InstanceId: id(2), IamInstanceProfile },
      },
    ]);
    expect(aws.asked.map(({ action }) => action)).toEqual(['DescribeIamInstanceProfileAssociations']);
    expect(found.unsettled).toEqual([id(1), id(2)]);
  });

  test('that is on its way out by now gets ours like a node without one', async () => {
    const aws = fakeEc2({
      associations: [{ InstanceId: id(1), AssociationId: 'iip-assoc-1', State: 'disassociating' }],
    });
    const found = await examine(aws, { instances: [foreign(1)], onExistingProfile: 'replace' });
    expect(sent(found)).toMatchObject([{ action: 'AssociateIamInstanceProfile' }]);
  });
});

test('a deleted profile of our name is not ours: its credentials have ended, so it is replaced in every mode', async () => {
  const associations = [{ InstanceId: id(1), AssociationId: 'iip-assoc-1', State: 'associated' as const }];
  for (const current of ['AIPA2', '']) {
    const found = await examine(fakeEc2({ associations }), {
      instances: [ours(1)],
      profile: { ...profile, id: current },
    });
    expect(found.requirements).toMatchObject([
      { state: 'wrong', detail: expect.stringContaining('a deleted profile of the name lamina') },
    ]);
    expect(sent(found)).toMatchObject([{ action: 'ReplaceIamInstanceProfileAssociation' }]);
  }
});

test('a thousand nodes are one line', async () => {
  const instances = Array.from({ length: 1000 }, (_, index) => nodeInstance(index));
  const { requirements } = await examine(fakeEc2({}), { instances });
  expect(requirements).toHaveLength(1);
  expect(requirements[0]?.detail).toMatch(/^none on all 1000 nodes \(i-\w+(, i-\w+){4} and 995 more\)$/);
  expect(requirements[0]?.calls).toHaveLength(1000);
});

describe('groups that make nodes', () => {
  const inGroup = (number: number, fields: object, version = 3) =>
    nodeInstance(number, {
      tags: {
        'aws:autoscaling:groupName': 'workers',
        'aws:ec2launchtemplate:id': 'lt-0abc',
        'aws:ec2launchtemplate:version': String(version),
      },
      ...fields,
    });
  const low = { HttpTokens: 'required', HttpPutResponseHopLimit: 1, HttpEndpoint: 'enabled' } as const;

  test('one warning for an autoscaling group, with the template that its instances need; tokens are kept', async () => {
    const { warnings } = await examine(fakeEc2({}), {
      instances: [inGroup(1, { metadata: low }), inGroup(2, { metadata: low }, 12), nodeInstance(3)],
    });
    expect(warnings).toHaveLength(1);
    const [warning = ''] = warnings;
    expect(warning).toMatch(/^autoscaling group workers /);
    expect(warning).toContain(
      'aws ec2 create-launch-template-version --region eu-west-1 --launch-template-id lt-0abc --source-version 12 ',
    );
    const data = JSON.parse(/--launch-template-data '(.*?)'/.exec(warning)?.[1] ?? '') as unknown;
    expect(data).toEqual({
      IamInstanceProfile: { Arn: profile.arn },
      MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: 'required', HttpPutResponseHopLimit: 2 },
    });
    expect(warning).toContain('--auto-scaling-group-name workers');
  });

  test('each group has its own', async () => {
    const { warnings } = await examine(fakeEc2({}), {
      instances: ['a', 'b'].map((name, index) =>
        nodeInstance(index, { tags: { 'aws:autoscaling:groupName': name } }),
      ),
    });
    expect(warnings.map((warning) => /^autoscaling group (\w)/.exec(warning)?.[1])).toEqual(['a', 'b']);
    expect(warnings[0]).toContain('describe-auto-scaling-groups');
  });

  test('Karpenter: the EC2NodeClass by its name, role and instance profile not both', async () => {
    const tags = { 'karpenter.sh/nodepool': 'default', 'karpenter.k8s.aws/ec2nodeclass': 'al2023' };
    const { warnings } = await examine(fakeEc2({}), {
      instances: [nodeInstance(1, { tags, metadata: low })],
    });
    expect(warnings).toEqual([expect.stringContaining('kubectl patch ec2nodeclass al2023 --type merge')]);
    expect(JSON.parse(/--patch '(.*)'/.exec(warnings[0]!)?.[1] ?? '')).toEqual({
      spec: { role: null, instanceProfile: 'lamina', metadataOptions: { httpPutResponseHopLimit: 2 } },
    });
  });

  test('a group whose instances keep their profile needs only the hop limit, if that', async () => {
    const aws = fakeEc2({ profiles: { nodes: ['node-role'] } });
    const keeps = { profileArn: arnOf('nodes'), profileId: 'AIPA9' };
    const lowOnly = await examine(aws, { instances: [inGroup(1, { ...keeps, metadata: low })] });
    expect(lowOnly.warnings[0]).not.toContain('IamInstanceProfile');
    expect(lowOnly.warnings[0]).toContain('HttpPutResponseHopLimit');
    expect((await examine(aws, { instances: [inGroup(1, keeps)] })).warnings).toEqual([]);
  });
});

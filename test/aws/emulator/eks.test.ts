// EKS as the emulator plays it: clusters, pod identities, add-ons.
import {
  CreateAddonCommand,
  CreatePodIdentityAssociationCommand,
  DeleteAddonCommand,
  DeletePodIdentityAssociationCommand,
  DescribeAddonCommand,
  DescribeAddonVersionsCommand,
  DescribeClusterCommand,
  DescribePodIdentityAssociationCommand,
  DescribeUpdateCommand,
  ListAddonsCommand,
  ListClustersCommand,
  ListPodIdentityAssociationsCommand,
  UpdateAddonCommand,
  UpdatePodIdentityAssociationCommand,
} from '@aws-sdk/client-eks';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type AwsEmulator, startAwsEmulator } from '../../../lab/aws/index.ts';
import { type Clients, allow, clients, policy, refusal } from './support.ts';

const ROLE = 'arn:aws:iam::123456789012:role/driver';
let now = Date.parse('2026-11-22T21:00:00Z');
let aws: AwsEmulator;
let admin: Clients;

beforeAll(async () => {
  aws = await startAwsEmulator({ now: () => now });
  admin = clients(aws.adminEnv);
});
afterAll(() => aws.stop());
afterEach(() => aws.setPace({}));

const driver = { addonName: 'aws-ebs-csi-driver' };
const associate = async (
  clusterName: string,
  serviceAccount = 'ebs-csi-controller-sa',
  caller = admin,
): Promise<string> =>
  (
    await caller.eks.send(
      new CreatePodIdentityAssociationCommand({
        clusterName,
        namespace: 'kube-system',
        serviceAccount,
        roleArn: ROLE,
      }),
    )
  ).association!.associationId!;
const addonStatus = async (clusterName: string): Promise<string> =>
  (await admin.eks.send(new DescribeAddonCommand({ clusterName, ...driver }))).addon!.status!;

describe('a cluster', () => {
  test('is described as it was seeded', async () => {
    aws.seedEksCluster('plain', { version: '1.33', tags: { team: 'blue' } });
    aws.seedEksCluster('auto', { autoMode: true, oidcIssuer: false });
    const describeCluster = async (name: string): Promise<unknown> =>
      (await admin.eks.send(new DescribeClusterCommand({ name }))).cluster;
    expect(await describeCluster('plain')).toMatchObject({
      arn: 'arn:aws:eks:eu-west-1:123456789012:cluster/plain',
      version: '1.33',
      status: 'ACTIVE',
      createdAt: new Date(now),
      identity: {
        oidc: { issuer: expect.stringMatching(/^https:\/\/oidc\.eks\.eu-west-1\.amazonaws\.com\/id\/PLAIN/) },
      },
      storageConfig: { blockStorage: { enabled: false } },
      tags: { team: 'blue' },
    });
    const auto = await describeCluster('auto');
    expect(auto).toMatchObject({ storageConfig: { blockStorage: { enabled: true } } });
    expect(auto).not.toHaveProperty('identity.oidc');
    expect((await admin.eks.send(new ListClustersCommand({}))).clusters).toEqual(['plain', 'auto']);
    expect(await refusal(describeCluster('none'))).toMatchObject({
      name: 'ResourceNotFoundException',
      status: 404,
    });
  });
});

describe('a pod identity association', () => {
  test('lives from creation to deletion', async () => {
    aws.seedEksCluster('pods');
    const clusterName = 'pods';
    const associationId = await associate(clusterName);
    const describeIt = async (): Promise<unknown> =>
      (await admin.eks.send(new DescribePodIdentityAssociationCommand({ clusterName, associationId })))
        .association;
    expect(await describeIt()).toMatchObject({ namespace: 'kube-system', roleArn: ROLE });
    await admin.eks.send(
      new UpdatePodIdentityAssociationCommand({ clusterName, associationId, roleArn: `${ROLE}-2` }),
    );
    expect(await describeIt()).toMatchObject({ roleArn: `${ROLE}-2` });
    await admin.eks.send(new DeletePodIdentityAssociationCommand({ clusterName, associationId }));
    expect((await refusal(describeIt())).name).toBe('ResourceNotFoundException');
  });

  test('is the only one of its service account', async () => {
    aws.seedEksCluster('twice');
    const id = await associate('twice');
    expect(await refusal(associate('twice'))).toMatchObject({
      name: 'ResourceInUseException',
      status: 409,
      message: `Association already exists: ${id}`,
    });
  });

  test('is listed, filtered and in pages', async () => {
    aws.seedEksCluster('listed');
    for (const account of ['a', 'b', 'c']) await associate('listed', account);
    const list = (
      more: object,
    ): Promise<{ associations?: object[] | undefined; nextToken?: string | undefined }> =>
      admin.eks.send(new ListPodIdentityAssociationsCommand({ clusterName: 'listed', ...more }));
    const { associations } = await list({ namespace: 'kube-system', serviceAccount: 'b' });
    expect(associations).toMatchObject([{ serviceAccount: 'b' }]);
    const first = await list({ maxResults: 2 });
    expect(first.associations).toHaveLength(2);
    expect((await list({ maxResults: 2, nextToken: first.nextToken })).associations).toMatchObject([
      { serviceAccount: 'c' },
    ]);
  });
});

describe('an add-on', () => {
  test('is creating, active, updating, deleting and gone', async () => {
    aws.seedEksCluster('addons');
    const clusterName = 'addons';
    await aws.setPace({ settleSeconds: 60 });
    const { addon } = await admin.eks.send(
      new CreateAddonCommand({
        clusterName,
        ...driver,
        podIdentityAssociations: [{ serviceAccount: 'ebs-csi-controller-sa', roleArn: ROLE }],
      }),
    );
    expect(addon).toMatchObject({
      status: 'CREATING',
      podIdentityAssociations: [expect.stringContaining('/addons/a-')],
    });
    expect(await addonStatus(clusterName)).toBe('CREATING');
    now += 60_000;
    expect(await addonStatus(clusterName)).toBe('ACTIVE');
    expect((await refusal(admin.eks.send(new CreateAddonCommand({ clusterName, ...driver })))).name).toBe(
      'ResourceInUseException',
    );

    const { update } = await admin.eks.send(
      new UpdateAddonCommand({ clusterName, ...driver, addonVersion: 'v1.57.1-eksbuild.1' }),
    );
    const updateStatus = async (): Promise<unknown> =>
      (
        await admin.eks.send(
          new DescribeUpdateCommand({ name: clusterName, updateId: update!.id!, ...driver }),
        )
      ).update!.status;
    expect(await updateStatus()).toBe('InProgress');
    expect(await addonStatus(clusterName)).toBe('UPDATING');
    now += 60_000;
    expect(await updateStatus()).toBe('Successful');
    expect(await addonStatus(clusterName)).toBe('ACTIVE');

    await admin.eks.send(new DeleteAddonCommand({ clusterName, ...driver }));
    expect(await addonStatus(clusterName)).toBe('DELETING');
    now += 60_000;
    expect((await refusal(addonStatus(clusterName))).name).toBe('ResourceNotFoundException');
    expect((await admin.eks.send(new ListAddonsCommand({ clusterName }))).addons).toEqual([]);
    const left = await admin.eks.send(new ListPodIdentityAssociationsCommand({ clusterName }));
    expect(left.associations).toEqual([]);
  });

  test('is there when it was seeded, and creating for as many reads as asked for', async () => {
    aws.seedEksCluster('seeded', { addons: { 'aws-ebs-csi-driver': 'v1.50.0-eksbuild.1' } });
    expect(await addonStatus('seeded')).toBe('ACTIVE');
    aws.seedEksCluster('reads');
    await aws.setPace({ settleReads: 1 });
    await admin.eks.send(new CreateAddonCommand({ clusterName: 'reads', ...driver }));
    expect([await addonStatus('reads'), await addonStatus('reads')]).toEqual(['CREATING', 'ACTIVE']);
  });

  test('is one of those that are offered', async () => {
    aws.seedEksCluster('offers');
    const create = (more: object): Promise<unknown> =>
      admin.eks.send(new CreateAddonCommand({ clusterName: 'offers', ...driver, ...more }));
    expect((await refusal(create({ addonName: 'unknown' }))).name).toBe('InvalidParameterException');
    expect((await refusal(create({ addonVersion: 'v0.0.1' }))).name).toBe('InvalidParameterException');
    const { addons } = await admin.eks.send(
      new DescribeAddonVersionsCommand({ ...driver, kubernetesVersion: '1.34' }),
    );
    expect(addons).toMatchObject([
      {
        addonName: 'aws-ebs-csi-driver',
        addonVersions: expect.arrayContaining([expect.objectContaining({})]),
      },
    ]);
    await create({ addonVersion: addons![0]!.addonVersions![0]!.addonVersion });
  });
});

describe('permissions', () => {
  test('are looked at for EKS too, with the role that is passed', async () => {
    aws.seedEksCluster('guarded', { tags: { team: 'blue' } });
    aws.seedEksCluster('foreign', { tags: { team: 'red' } });
    const blue = { Condition: { StringEquals: { 'aws:ResourceTag/team': 'blue' } } };
    const may = allow(['eks:DescribeCluster', 'eks:CreatePodIdentityAssociation'], blue);
    const caller = clients(await aws.envForUser(policy(may)));
    await caller.eks.send(new DescribeClusterCommand({ name: 'guarded' }));
    const denied = await refusal(caller.eks.send(new DescribeClusterCommand({ name: 'foreign' })));
    expect(denied).toMatchObject({ name: 'AccessDeniedException', status: 403 });
    expect(denied.message).toContain(
      'eks:DescribeCluster on resource: arn:aws:eks:eu-west-1:123456789012:cluster/foreign because',
    );
    expect((await refusal(associate('guarded', 'a', caller))).message).toContain(
      `iam:PassRole on resource: ${ROLE}`,
    );
    const passing = allow('iam:PassRole', {
      Condition: { StringEquals: { 'iam:PassedToService': 'pods.eks.amazonaws.com' } },
    });
    await associate('guarded', 'a', clients(await aws.envForUser(policy(may, passing))));
  });
});

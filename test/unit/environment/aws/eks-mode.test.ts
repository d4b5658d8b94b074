import { describe, expect, test } from '@jest/globals';
import { resolveMode, type ModeRequest } from '../../../../src/environment/aws/mode.ts';
import type { DetectedPlatform } from '../../../../src/environment/platform.ts';
import { FakeClient } from '../../../support/fake-client.ts';
import { node } from './ec2-support.ts';
import { scriptedAws, type Script } from './eks-support.ts';

const on = (platform: DetectedPlatform['platform']): DetectedPlatform => ({
  platform,
  evidence: [`node a says ${platform}`],
});
const ENDPOINT = 'https://ABC.gr7.eu-west-1.eks.amazonaws.com';
const CLUSTER = {
  name: 'prod',
  arn: 'arn:aws:eks:eu-west-1:123456789012:cluster/prod',
  endpoint: ENDPOINT,
  identity: { oidc: { issuer: 'https://oidc.eks.eu-west-1.amazonaws.com/id/ABC' } },
};
const DescribeCluster = { cluster: CLUSTER };
const agent = (status: string) => ({ addon: { addonName: 'eks-pod-identity-agent', status } });

const resolve = (
  mode: ModeRequest['wish']['mode'],
  more: Partial<ModeRequest> & { script?: Script; clusterName?: string } = {},
) => {
  const { script = { DescribeCluster }, clusterName = 'prod', ...rest } = more;
  const aws = scriptedAws(script);
  const resolved = resolveMode({
    aws,
    wish: { mode, clusterName },
    signal: new AbortController().signal,
    ...rest,
  });
  return { aws, resolved };
};

describe('outside of EKS', () => {
  test.each([on('ec2'), on('unknown'), on('local')])(
    'auto takes the instance profile, without a call',
    async (platform) => {
      const { aws, resolved } = resolve('auto', { platform });
      expect(await resolved).toMatchObject({ mode: 'instance-profile', warnings: [] });
      expect((await resolved).reason).toContain(`node a says ${platform.platform}`);
      expect(aws.asked).toEqual([]);
    },
  );

  test('auto without a cluster to look at takes the instance profile', async () => {
    expect(await resolve('auto').resolved).toMatchObject({ mode: 'instance-profile' });
  });

  test.each(['pod-identity', 'irsa'] as const)('%s is refused with what was seen', async (mode) => {
    const { aws, resolved } = resolve(mode, { platform: on('ec2') });
    await expect(resolved).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('node a says ec2') as unknown,
      remedy: expect.stringContaining('mode: instance-profile') as unknown,
    });
    expect(aws.asked).toEqual([]);
  });
});

describe('on EKS', () => {
  const platform = on('eks');

  test('instance-profile is done as asked, and said not to be the way', async () => {
    const { resolved } = resolve('instance-profile', { platform });
    expect(await resolved).toMatchObject({
      mode: 'instance-profile',
      warnings: [expect.stringContaining('not recommended on EKS')],
    });
  });

  test('auto takes Pod Identity where its agent is active', async () => {
    const script = { DescribeCluster, DescribeAddon: agent('ACTIVE') };
    const { resolved, aws } = resolve('auto', { platform, script });
    expect(await resolved).toMatchObject({
      mode: 'pod-identity',
      explicit: false,
      reason: expect.stringContaining('an instance profile is not the way'),
      cluster: { name: 'prod', issuer: 'oidc.eks.eu-west-1.amazonaws.com/id/ABC', ownDriver: false },
    });
    expect(aws.asked).toEqual(['eks:DescribeCluster', 'eks:DescribeAddon']);
  });

  test('auto takes IRSA where it is not installed', async () => {
    expect(await resolve('auto', { platform }).resolved).toMatchObject({
      mode: 'irsa',
      reason: expect.stringContaining('is not installed'),
    });
  });

  test('auto with an agent that is not well takes IRSA, unless Pod Identity is in use', async () => {
    const script = { DescribeCluster, DescribeAddon: agent('DEGRADED') };
    expect(await resolve('auto', { platform, script }).resolved).toMatchObject({
      mode: 'irsa',
      reason: expect.stringContaining('DEGRADED'),
    });
    const inUse = { ...script, ListPodIdentityAssociations: { associations: [{ associationId: 'a-1' }] } };
    expect(await resolve('auto', { platform, script: inUse }).resolved).toMatchObject({
      mode: 'pod-identity',
    });
  });

  test('EKS Auto Mode is known by its own driver', async () => {
    const script = {
      DescribeCluster: { cluster: { ...CLUSTER, storageConfig: { blockStorage: { enabled: true } } } },
    };
    expect(await resolve('auto', { platform, script }).resolved).toMatchObject({
      cluster: { ownDriver: true },
    });
  });

  test('a name that EKS does not know is told with the region', async () => {
    await expect(resolve('irsa', { platform, script: {} }).resolved).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: 'cluster-name: EKS knows no cluster "prod" in eu-west-1',
    });
  });

  test('the kubeconfig of another cluster is told', async () => {
    const kubernetes = Object.assign(new FakeClient(), { server: ENDPOINT.replace('ABC', 'XYZ') });
    await expect(resolve('auto', { platform, kubernetes }).resolved).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('xyz.gr7') as unknown,
    });
  });

  test('an address that is not of EKS (a tunnel) and other capitals speak against nothing', async () => {
    for (const server of ['https://127.0.0.1:6443', ENDPOINT.toLowerCase()]) {
      const kubernetes = Object.assign(new FakeClient(), { server });
      expect(await resolve('auto', { platform, kubernetes }).resolved).toMatchObject({ mode: 'irsa' });
    }
  });
});

describe('a cluster without a name given', () => {
  const platform = on('eks');
  const ask = (nodes: readonly ReturnType<typeof node>[], script: Script = {}) =>
    resolve('auto', {
      platform,
      clusterName: '',
      kubernetes: new FakeClient([...nodes]),
      script: {
        ...script,
        DescribeCluster: (input: object) => ({ cluster: { ...CLUSTER, ...input } }),
      },
    }).resolved;
  const label = (name: string): { labels: Record<string, string> } => ({
    labels: { 'alpha.eksctl.io/cluster-name': name },
  });

  test("is found by eksctl's label", async () => {
    expect(await ask([node('a', label('blue')), node('b', label('blue'))])).toMatchObject({
      cluster: { name: 'blue' },
    });
  });

  test.each(['eks:cluster-name', 'aws:eks:cluster-name'])(
    'is found by the tag %s of an instance',
    async (Key) => {
      const InstanceId = 'i-0123456789abcdef0';
      const DescribeInstances = {
        Reservations: [{ Instances: [{ InstanceId, Tags: [{ Key, Value: 'green' }] }] }],
      };
      const nodes = [node('a', { providerID: `aws:///eu-west-1a/${InstanceId}` })];
      expect(await ask(nodes, { DescribeInstances })).toMatchObject({ cluster: { name: 'green' } });
    },
  );

  test('is asked for where nodes say nothing, or several things', async () => {
    await expect(ask([node('a')])).rejects.toMatchObject({
      code: 'CONFIGURATION',
      remedy: expect.stringContaining('cluster-name') as unknown,
    });
    await expect(ask([node('a', label('blue')), node('b', label('red'))])).rejects.toThrow('blue, red');
  });
});

import { describe, expect, test } from '@jest/globals';
import { detectPlatform, judgePlatform } from '../../../src/environment/platform.ts';
import { FakeClient } from '../../support/fake-client.ts';
import { csiDriver, never, node } from './support.ts';

const judge = (facts: Partial<Parameters<typeof judgePlatform>[0]>) =>
  judgePlatform({
    nodes: [],
    drivers: [],
    serverVersion: 'v1.37.2',
    server: 'https://10.0.0.1:6443',
    ...facts,
  });

describe('one clue is enough', () => {
  test.each([
    ['a provider id of AWS', { nodes: [node('a', { providerID: 'aws:///eu-west-1a/i-0abc' })] }, 'ec2'],
    ["EC2's private DNS name", { nodes: [node('ip-10-0-1-23.eu-west-1.compute.internal')] }, 'ec2'],
    ['the short form of that name', { nodes: [node('ip-172-31-5-7')] }, 'ec2'],
    ['the EBS CSI driver', { nodes: [node('a')], drivers: ['ebs.csi.aws.com'] }, 'ec2'],
    ['an EKS node group', { nodes: [node('a', { labels: { 'eks.amazonaws.com/nodegroup': 'x' } })] }, 'eks'],
    ['a kubelet of EKS', { nodes: [node('a', { kubelet: 'v1.34.1-eks-3025e55' })] }, 'eks'],
    ['the address of EKS', { server: 'https://ABC.gr7.eu-west-1.eks.amazonaws.com' }, 'eks'],
    ['a GKE node pool', { nodes: [node('a', { labels: { 'cloud.google.com/gke-nodepool': 'p' } })] }, 'gke'],
    ["GKE's server version, without any node", { serverVersion: 'v1.33.5-gke.1080000' }, 'gke'],
    ['kind', { nodes: [node('a', { providerID: 'kind://docker/kind/kind-control-plane' })] }, 'local'],
    ['k3s', { nodes: [node('a', { providerID: 'k3s://box', kubelet: 'v1.34.1+k3s1' })] }, 'local'],
    ['minikube', { nodes: [node('m', { labels: { 'minikube.k8s.io/name': 'minikube' } })] }, 'local'],
    ['KWOK', { nodes: [node('n', { labels: { type: 'kwok' } })] }, 'local'],
    ['an API server on this machine', { server: 'https://127.0.0.1:6443' }, 'local'],
    ['nothing', { nodes: [node('bare-metal-1')] }, 'unknown'],
    ['a machine at Google without GKE', { nodes: [node('a', { providerID: 'gce://p/z/a' })] }, 'unknown'],
  ])('%s', (_what, facts, platform) => {
    expect(judge(facts).platform).toBe(platform);
    expect(judge(facts).evidence).not.toEqual([]);
  });
});

describe('clues that disagree', () => {
  test('EKS nodes are EC2 instances too: the managed service decides', () => {
    const labels = { 'eks.amazonaws.com/nodegroup': 'x' };
    const nodes = [node('ip-10-0-0-1.ec2.internal', { providerID: 'aws:///a/i-1', labels })];
    expect(judge({ nodes, drivers: ['ebs.csi.aws.com'] }).platform).toBe('eks');
  });

  test('k3s on EC2 is EC2, reached through a tunnel or not, and the evidence keeps what spoke against it', () => {
    const nodes = [node('ip-172-31-5-7', { providerID: 'k3s://ip-172-31-5-7', kubelet: 'v1.34.1+k3s1' })];
    const { platform, evidence } = judge({ nodes, server: 'https://127.0.0.1:6443' });
    expect(platform).toBe('ec2');
    expect(evidence[0]).toContain('private DNS name');
    expect(evidence.join()).toContain('(would be local)');
  });
});

test('a thousand nodes give a few lines of evidence', () => {
  const nodes = Array.from({ length: 1000 }, (_, index) =>
    node(`n${index}`, { providerID: `aws:///a/i-${index}` }),
  );
  const { evidence } = judge({ nodes });
  expect(evidence).toHaveLength(6);
  expect(evidence.at(-1)).toBe('and 995 more');
});

describe('detectPlatform', () => {
  const responses = { 'GET /version': { gitVersion: 'v1.37.2' } };

  test('reads nodes, CSI drivers and the version', async () => {
    const client = new FakeClient({ objects: [node('a'), csiDriver('ebs.csi.aws.com')], responses });
    expect(await detectPlatform(client, { override: 'auto', signal: never })).toEqual({
      platform: 'ec2',
      evidence: ['CSI driver ebs.csi.aws.com is installed'],
      csiDrivers: ['ebs.csi.aws.com'],
    });
  });

  test('an override is taken without a request', async () => {
    const client = new FakeClient({ responses });
    expect((await detectPlatform(client, { override: 'gke' })).platform).toBe('gke');
    expect(client.calls).toEqual([]);
  });

  test('an unknown override is refused with the known ones', async () => {
    await expect(detectPlatform(new FakeClient(), { override: 'azure' })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      remedy: expect.stringContaining('ec2, eks, gke, local'),
    });
  });
});

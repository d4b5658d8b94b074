import { describe, expect, test } from '@jest/globals';
import { readNode } from '../../../../src/environment/aws/nodes/node-reference.ts';
import { findInstances } from '../../../../src/environment/aws/nodes/find-instances.ts';
import type { NodeSelection } from '../../../../src/environment/aws/types.ts';
import { ConfigurationError } from '../../../../src/runtime/errors.ts';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { FakeClient } from '../../../support/fake-client.ts';
import { never } from '../support.ts';
import { account, type FakeEc2, fakeEc2, id, instance, node } from './ec2-support.ts';

const find = (aws: FakeEc2, nodes: readonly KubernetesObject[], clusterName = '') =>
  findInstances({
    aws,
    account,
    kubernetes: new FakeClient(nodes),
    selection: { by: 'cluster' },
    clusterName,
    signal: never,
  });

const select = (aws: FakeEc2, selection: NodeSelection) =>
  findInstances({ aws, account, selection, clusterName: '', signal: never });

const provided = (number: number, zone = 'eu-west-1a'): string => `aws:///${zone}/${id(number)}`;
const idsOf = ({ instances }: Awaited<ReturnType<typeof find>>): string[] => instances.map((each) => each.id);

describe('what a node tells of its machine', () => {
  const dns = 'ip-10-0-1-5.eu-west-1.compute.internal';
  test.each([
    [
      'EKS, and kops with its cloud controller: the provider id',
      node(dns, { providerID: 'aws:///eu-west-1a/i-0123456789abcdef0', address: '10.0.1.5' }),
      { instanceId: 'i-0123456789abcdef0', region: 'eu-west-1' },
    ],
    [
      'a provider id without a zone',
      node('worker', { providerID: 'aws:///i-0123456789abcdef0' }),
      { instanceId: 'i-0123456789abcdef0', region: '' },
    ],
    [
      'an old, short instance id',
      node('worker', { providerID: 'aws:///us-east-1c/i-0123abcd' }),
      { instanceId: 'i-0123abcd', region: 'us-east-1' },
    ],
    [
      'a local zone is of the region that its name begins with',
      node('edge', { providerID: 'aws:///us-west-2-lax-1a/i-0123456789abcdef0' }),
      { region: 'us-west-2' },
    ],
    [
      'a zone of GovCloud',
      node('gov', { providerID: 'aws:///us-gov-west-1b/i-0123456789abcdef0' }),
      { region: 'us-gov-west-1' },
    ],
    [
      "kubeadm without a cloud controller: EC2's private DNS name, and the address",
      node(dns, { address: '10.0.1.5' }),
      { instanceId: '', privateDnsName: dns, address: '10.0.1.5', region: 'eu-west-1' },
    ],
    [
      'the same in us-east-1, which has a domain of its own',
      node('ip-10-0-1-5.ec2.internal'),
      { privateDnsName: 'ip-10-0-1-5.ec2.internal', region: 'us-east-1' },
    ],
    [
      'k3s: the name alone is in the provider id',
      node('ip-10-0-1-5', { providerID: 'k3s://ip-10-0-1-5', address: '10.0.1.5' }),
      { instanceId: '', privateDnsName: '', address: '10.0.1.5', region: '' },
    ],
    [
      'a node named by its instance id',
      node('i-0123456789abcdef0', { address: '10.0.1.5' }),
      { instanceId: 'i-0123456789abcdef0', region: '' },
    ],
    [
      'a host name by resource',
      node('i-0123456789abcdef0.eu-west-1.compute.internal'),
      { instanceId: 'i-0123456789abcdef0', region: 'eu-west-1' },
    ],
    [
      'KWOK plays a node that stands for an instance',
      node('n', { providerID: provided(1), annotations: { 'kwok.x-k8s.io/node': 'fake' } }),
      { instanceId: id(1) },
    ],
  ])('%s', (_what, object, reference) => {
    expect(readNode(object)).toMatchObject({ is: 'instance', reference });
  });

  test('an IPv6 address is not looked for among the IPv4 ones', () => {
    expect(readNode(node('a', { address: 'fd00::1' }))).toMatchObject({ reference: { address: '' } });
  });

  test.each([
    ['Fargate', node('fargate-ip-10-0-1-5.eu-west-1.compute.internal')],
    [
      'Fargate by its provider id',
      node('n', { providerID: 'aws:///eu-west-1a/0a1b2c3d-xyz/fargate-ip-10-0-1-5' }),
    ],
    ['a hybrid node', node('mi-0123', { providerID: 'eks-hybrid:///eu-west-1/cluster/mi-0123' })],
    ['KWOK', node('n', { providerID: 'kwok://n' })],
    ['KWOK without a provider id', node('n', { annotations: { 'kwok.x-k8s.io/node': 'fake' } })],
    ['a virtual kubelet', node('n', { labels: { type: 'virtual-kubelet' } })],
  ])('%s has no instance', (_what, object) => {
    expect(readNode(object)).toMatchObject({ is: 'virtual' });
  });

  test.each([
    'gce://p/z/n',
    'azure:///subscriptions/x',
    'kind://docker/kind/n',
    'aws:///eu-west-1a/fs-01234567',
  ])('%s is no EC2 instance', (providerID) => {
    expect(readNode(node('n', { providerID }))).toMatchObject({ is: 'foreign' });
  });
});

describe('the nodes of a cluster', () => {
  test('ids, names and addresses side by side, each instance once, control plane and all', async () => {
    const aws = fakeEc2({ instances: [1, 2, 3, 4].map((number) => instance(number)) });
    const found = await find(aws, [
      node('cp', { providerID: provided(4), labels: { 'node-role.kubernetes.io/control-plane': '' } }),
      node('ip-10-0-0-2.eu-west-1.compute.internal', { address: '10.0.0.2' }),
      node('k3s-1', { providerID: 'k3s://k3s-1', address: '10.0.0.3' }),
      node('renamed', { providerID: provided(4) }),
    ]);
    expect(idsOf(found)).toEqual([id(2), id(3), id(4)]);
    expect(found.warnings).toEqual([]);
    expect(aws.asked.map(({ input }) => input['Filters'])).toEqual([
      [{ Name: 'instance-id', Values: [id(4)] }],
      [{ Name: 'private-dns-name', Values: ['ip-10-0-0-2.eu-west-1.compute.internal'] }],
      [{ Name: 'private-ip-address', Values: ['10.0.0.3'] }],
    ]);
  });

  test('a name that EC2 does not know is looked for by its address', async () => {
    const aws = fakeEc2({ instances: [instance(2, { PrivateDnsName: '' })] });
    const found = await find(aws, [node('ip-10-0-0-2.eu-west-1.compute.internal', { address: '10.0.0.2' })]);
    expect(idsOf(found)).toEqual([id(2)]);
  });

  test('three nodes cost one call; never more than 200 filter values in one', async () => {
    const nodes = (count: number) =>
      Array.from({ length: count }, (_, index) => node(`n${index}`, { providerID: provided(index) }));
    const instances = nodes(401).map((_, index) => instance(index));
    const few = fakeEc2({ instances });
    await find(few, nodes(3));
    expect(few.asked).toHaveLength(1);
    const many = fakeEc2({ instances });
    expect(idsOf(await find(many, nodes(401)))).toHaveLength(401);
    expect(
      many.asked.map(({ input }) => (input['Filters'] as { Values: string[] }[])[0]!.Values.length),
    ).toEqual([200, 200, 1]);
  });

  test('virtual nodes are left out, one line for each reason', async () => {
    const aws = fakeEc2({ instances: [instance(1)] });
    const { warnings } = await find(aws, [
      node('a', { providerID: provided(1) }),
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => node(`fargate-${number}`)),
      node('k', { providerID: 'kwok://k' }),
    ]);
    expect(warnings).toEqual([
      'fargate-1, fargate-2, fargate-3, fargate-4, fargate-5 and 2 more: Fargate has no EBS volumes; left out',
      'k: it is simulated by KWOK; left out',
    ]);
  });

  test('a node of another cloud is an error before any call', async () => {
    const aws = fakeEc2({ instances: [instance(1)] });
    const nodes = [node('a', { providerID: provided(1) }), node('g', { providerID: 'gce://p/z/g' })];
    await expect(find(aws, nodes)).rejects.toThrow(ConfigurationError);
    await expect(find(aws, nodes)).rejects.toThrow('g (gce://p/z/g): no EC2 instance');
    expect(aws.asked).toEqual([]);
  });

  test.each([
    ['a zone', node('a', { providerID: provided(1, 'us-east-2b') }), 'us-east-2'],
    ['a name', node('ip-10-0-0-1.ec2.internal', { address: '10.0.0.1' }), 'us-east-1'],
  ])('another region by %s is an error before any call', async (_what, object, region) => {
    const aws = fakeEc2({ instances: [instance(1)] });
    await expect(find(aws, [object])).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining(`in ${region}`),
      remedy: expect.stringContaining(`Set region to ${region}`),
    });
    expect(aws.asked).toEqual([]);
  });

  test('nodes in two regions need two runs', async () => {
    const aws = fakeEc2({ instances: [instance(1)] });
    const nodes = [
      node('a', { providerID: provided(1) }),
      node('b', { providerID: provided(2, 'us-east-2b') }),
    ];
    await expect(find(aws, nodes)).rejects.toMatchObject({
      remedy: expect.stringContaining('once for each region'),
    });
  });

  test('a kubeconfig is needed', async () => {
    await expect(select(fakeEc2({}), { by: 'cluster' })).rejects.toThrow('there is no kubeconfig');
  });
});

describe('one address, several instances', () => {
  const other = { VpcId: 'vpc-2', PrivateIpAddress: '10.0.0.1' };
  const k3s = node('k3s-1', { providerID: 'k3s://k3s-1', address: '10.0.0.1' });

  test('the one that shares the VPC of the others is meant', async () => {
    const aws = fakeEc2({ instances: [instance(9, other), instance(1), instance(2)] });
    const found = await find(aws, [k3s, node('k3s-2', { providerID: 'k3s://k3s-2', address: '10.0.0.2' })]);
    expect(idsOf(found)).toEqual([id(1), id(2)]);
  });

  test('a kubelet that reports runs on a running machine', async () => {
    const aws = fakeEc2({ instances: [instance(9, { ...other, State: { Name: 'stopped' } }), instance(1)] });
    expect(idsOf(await find(aws, [k3s]))).toEqual([id(1)]);
  });

  test("the cluster's tag decides where nothing else does", async () => {
    const Tags = [{ Key: 'kubernetes.io/cluster/prod', Value: 'owned' }];
    const aws = fakeEc2({ instances: [instance(9, { ...other, Tags }), instance(1)] });
    expect(idsOf(await find(aws, [k3s], 'prod'))).toEqual([id(9)]);
  });

  test('otherwise a person has to say which', async () => {
    const aws = fakeEc2({ instances: [instance(9, other), instance(1)] });
    await expect(find(aws, [k3s])).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: `node k3s-1 could be ${id(9)} in vpc-2 or ${id(1)} in vpc-1: both have its name or address`,
      remedy: expect.stringContaining('nodes: i-0abc'),
    });
  });

  test('a single match in a VPC of its own is told: it may be a stranger', async () => {
    const aws = fakeEc2({ instances: [instance(9, other), instance(2), instance(3)] });
    const { warnings } = await find(aws, [
      k3s,
      node('b', { providerID: provided(2) }),
      node('c', { providerID: provided(3) }),
    ]);
    expect(warnings).toEqual([
      expect.stringMatching(/^node k3s-1 as i-0+9 in vpc-2: found by name or address/),
    ]);
  });
});

describe('machines that are gone', () => {
  test('a terminated instance is left out, and the Node object that outlived it is told', async () => {
    const aws = fakeEc2({
      instances: [instance(1), instance(2, { State: { Name: 'terminated' } })],
    });
    const found = await find(aws, [
      node('a', { providerID: provided(1) }),
      node('b', { providerID: provided(2), ready: false }),
      node('c', { providerID: provided(3), ready: false }),
    ]);
    expect(idsOf(found)).toEqual([id(1)]);
    expect(found.missing).toEqual([id(3), id(2)]);
    expect(found.warnings.join('\n')).toContain(
      `node c (${id(3)}): not ready, and EC2 knows no such instance`,
    );
    expect(found.warnings.join('\n')).toContain(`${id(2)} (node b): shutting down or terminated; left out`);
  });

  test('a node that reports has a machine: an id that EC2 does not know is an error', async () => {
    const aws = fakeEc2({ instances: [instance(1)] });
    const nodes = [node('a', { providerID: provided(1) }), node('b', { providerID: provided(2) })];
    await expect(find(aws, nodes)).rejects.toMatchObject({
      message: `node b (${id(2)}): not known to EC2 in eu-west-1 of account 123456789012`,
      remedy: expect.stringContaining('Check region'),
    });
  });

  test('nothing left is an error with the reasons', async () => {
    const aws = fakeEc2({ instances: [instance(1, { State: { Name: 'shutting-down' } })] });
    await expect(find(aws, [node('a', { providerID: provided(1) })])).rejects.toMatchObject({
      code: 'EC2_NO_NODES',
      message: expect.stringContaining('shutting down or terminated'),
    });
    await expect(find(fakeEc2({}), [])).rejects.toMatchObject({ code: 'EC2_NO_NODES' });
  });

  test.each(['pending', 'stopping', 'stopped'] as const)('a %s instance counts', async (Name) => {
    const aws = fakeEc2({ instances: [instance(1, { State: { Name } })] });
    const { instances } = await find(aws, [node('a', { providerID: provided(1) })]);
    expect(instances).toMatchObject([{ id: id(1), state: Name }]);
  });
});

describe('instances of others', () => {
  test('another account is an error', async () => {
    const aws = fakeEc2({ instances: [instance(1)], ownerId: '999999999999' });
    await expect(find(aws, [node('a', { providerID: provided(1) })])).rejects.toThrow(
      'owned by account 999999999999, but these credentials are of account 123456789012',
    );
  });

  test('what EKS Auto Mode manages is left out', async () => {
    const Operator = { Managed: true, Principal: 'eks.amazonaws.com' };
    const aws = fakeEc2({ instances: [instance(1), instance(2, { Operator })] });
    const found = await find(aws, [
      node('a', { providerID: provided(1) }),
      node('b', { providerID: provided(2) }),
    ]);
    expect(idsOf(found)).toEqual([id(1)]);
    expect(found.warnings).toEqual([expect.stringContaining('managed by eks.amazonaws.com')]);
  });
});

describe('nodes that are named', () => {
  test('by ids: an unknown one is an error that names it', async () => {
    const aws = fakeEc2({ instances: [instance(1)] });
    expect(idsOf(await select(aws, { by: 'ids', ids: [id(1)] }))).toEqual([id(1)]);
    await expect(select(aws, { by: 'ids', ids: [id(1), id(7)] })).rejects.toThrow(
      `${id(7)}: not known to EC2 in eu-west-1`,
    );
  });

  test('by tags: all must fit, and what is ending is not asked for', async () => {
    const tagged = (tags: Record<string, string>) => ({
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    });
    const aws = fakeEc2({
      instances: [
        instance(1, tagged({ env: 'prod', role: 'worker' })),
        instance(2, tagged({ env: 'prod' })),
        instance(3, { ...tagged({ env: 'prod', role: 'worker' }), State: { Name: 'terminated' } }),
      ],
    });
    const found = await select(aws, { by: 'tags', tags: { env: 'prod', role: 'worker' } });
    expect(idsOf(found)).toEqual([id(1)]);
    expect(found.missing).toEqual([]);
    await expect(select(aws, { by: 'tags', tags: { env: 'test' } })).rejects.toThrow(
      'No instance in eu-west-1 has the tag env=test',
    );
  });
});

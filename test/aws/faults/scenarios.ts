// The runs that are disturbed: every way to EBS access and back, so that every call of src/environment/aws is in one.
import { setUpEbsAccess } from '../../../src/environment/aws/setup.ts';
import { removeEbsAccess } from '../../../src/environment/aws/teardown.ts';
import { makeWish, type EbsAccessChoices } from '../../../src/environment/aws/wish.ts';
import { manifests } from '../../unit/environment/aws/wish.ts';
import { asAdmin, expectDone, write, type Site, type Work } from './site.ts';

/** Makes what is there before the run; answers the run, which may be repeated. */
export type Scenario = (site: Site) => Promise<Work>;

export const setUp =
  (choices: EbsAccessChoices): Work =>
  (means) =>
    setUpEbsAccess({ ...means, manifests, wish: makeWish(choices), dryRun: false, timeout: 600_000 });

export const takeDown =
  (choices: EbsAccessChoices): Work =>
  (means) =>
    removeEbsAccess({ ...means, wish: makeWish(choices), dryRun: false, force: false });

const EC2_TRUST = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};
const V1 = 'arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy';
const BOUNDARY = 'arn:aws:iam::aws:policy/AmazonEBSCSIDriverPolicyV2';
const AGENT = { 'eks-pod-identity-agent': 'v1.3.10-eksbuild.1' };

export const seedNodes = async ({ emulator }: Site, count: number, profile?: string): Promise<string[]> =>
  (await emulator.seedInstances(count, profile === undefined ? {} : { profile })).map(
    ({ instanceId }) => instanceId,
  );

/** A profile with a role that Lamina did not make. */
export async function seedForeignProfile(site: Site, name: string): Promise<void> {
  await site.emulator.seedRole(name, { trust: EC2_TRUST });
  await write(site, 'iam', 'CreateInstanceProfile', { InstanceProfileName: name });
  await write(site, 'iam', 'AddRoleToInstanceProfile', { InstanceProfileName: name, RoleName: name });
}

const policyArn = ({ emulator }: Site, name: string): string =>
  `arn:aws:iam::${emulator.accountId}:policy/${name}-policy`;

/** New default versions of a policy, until it has `count`. */
export async function addVersions(site: Site, name: string, count: number): Promise<void> {
  for (let version = 2; version <= count; version += 1) {
    const Statement = [{ Effect: 'Allow', Action: `ec2:DescribeV${version}`, Resource: '*' }];
    await write(site, 'iam', 'CreatePolicyVersion', {
      PolicyArn: policyArn(site, name),
      PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement }),
      SetAsDefault: true,
    });
  }
}

const nodes: Scenario = async (site) => {
  const ids = await seedNodes(site, 2);
  return setUp({ roleName: site.name(), nodes: ids.join(',') });
};

const beside: Scenario = async (site) => {
  const name = site.name();
  await seedForeignProfile(site, `${name}-theirs`);
  const ids = [...(await seedNodes(site, 1)), ...(await seedNodes(site, 1, `${name}-theirs`))];
  return setUp({ roleName: name, policyMode: 'scoped', clusterName: 'blue', nodes: ids.join(',') });
};

const repairs: Scenario = async (site) => {
  const name = site.name();
  const scoped: EbsAccessChoices = { roleName: name, policyMode: 'scoped', clusterName: 'blue' };
  const [first = ''] = await seedNodes(site, 1);
  expectDone(await asAdmin(site, setUp({ ...scoped, nodes: first })));
  await seedForeignProfile(site, `${name}-theirs`);
  const [running = '', stopped = ''] = await seedNodes(site, 2, `${name}-theirs`);
  await site.emulator.setInstanceState(stopped, 'stopped');
  await addVersions(site, name, 5);
  await write(site, 'iam', 'AttachRolePolicy', { RoleName: name, PolicyArn: V1 });
  await write(site, 'iam', 'UpdateAssumeRolePolicy', {
    RoleName: name,
    PolicyDocument: JSON.stringify(EC2_TRUST).replace('ec2.', 'lambda.'),
  });
  return setUp({
    ...scoped,
    nodes: [running, stopped].join(','),
    onExistingProfile: 'replace',
    tags: { team: 'data' },
    permissionsBoundary: BOUNDARY,
  });
};

const podIdentity: Scenario = async (site) => {
  const clusterName = site.name();
  site.emulator.seedEksCluster(clusterName);
  return setUp({ clusterName, mode: 'pod-identity' });
};

const podIdentityRepairs: Scenario = async (site) => {
  const clusterName = site.name();
  site.emulator.seedEksCluster(clusterName, { addons: AGENT });
  const mode = 'pod-identity';
  expectDone(await asAdmin(site, setUp({ clusterName, mode, roleName: `${clusterName}-old` })));
  return setUp({ clusterName, mode });
};

const irsa: Scenario = async (site) => {
  const clusterName = site.name();
  site.emulator.seedEksCluster(clusterName);
  return setUp({ clusterName, mode: 'irsa' });
};

const nodesDown: Scenario = async (site) => {
  const name = site.name();
  await seedForeignProfile(site, `${name}-theirs`);
  const ids = [...(await seedNodes(site, 2)), ...(await seedNodes(site, 1, `${name}-theirs`))];
  const choices = {
    roleName: name,
    policyMode: 'scoped',
    clusterName: 'blue',
    nodes: ids.join(','),
  } as const;
  expectDone(await asAdmin(site, setUp(choices)));
  await addVersions(site, name, 3);
  return takeDown(choices);
};

const podIdentityDown: Scenario = async (site) => {
  const clusterName = site.name();
  site.emulator.seedEksCluster(clusterName, { addons: AGENT });
  const choices = { clusterName, mode: 'pod-identity' } as const;
  expectDone(await asAdmin(site, setUp(choices)));
  return takeDown(choices);
};

const irsaDown: Scenario = async (site) => {
  const clusterName = site.name();
  site.emulator.seedEksCluster(clusterName);
  const choices = { clusterName, mode: 'irsa' } as const;
  expectDone(await asAdmin(site, setUp(choices)));
  return takeDown(choices);
};

export const setUps = {
  'instance profiles': nodes,
  'a scoped policy, and one node with a profile of others': beside,
  'repairs of all that can drift': repairs,
  'Pod Identity': podIdentity,
  'Pod Identity, with another role before': podIdentityRepairs,
  IRSA: irsa,
} as const satisfies Readonly<Record<string, Scenario>>;

export const teardowns = {
  'teardown of instance profiles': nodesDown,
  'teardown of Pod Identity': podIdentityDown,
  'teardown of IRSA': irsaDown,
} as const satisfies Readonly<Record<string, Scenario>>;

export const scenarios = Object.entries({ ...setUps, ...teardowns });

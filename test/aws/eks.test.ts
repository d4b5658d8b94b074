// EBS access on EKS against the AWS emulator (moto, and the lab's own EKS): Pod Identity, IRSA, and the way back.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startAwsEmulator, type AwsEmulator, type EksClusterSeed } from '../../lab/aws/index.ts';
import { awsCall, type Aws } from '../../src/aws/aws.ts';
import {
  setUpEbsAccess,
  type EbsAccessResult,
  type SetUpEbsAccess,
} from '../../src/environment/aws/setup.ts';
import { removeEbsAccess } from '../../src/environment/aws/teardown.ts';
import { OWNER, OWNER_TAG } from '../../src/environment/aws/tags.ts';
import { makeWish, type EbsAccessChoices } from '../../src/environment/aws/wish.ts';
import type { DetectedPlatform } from '../../src/environment/platform.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { manifests } from '../unit/environment/aws/wish.ts';
import { recordingLogger } from '../unit/kubernetes/support/recording-logger.ts';
import { openAs } from './open.ts';

const AGENT = { 'eks-pod-identity-agent': 'v1.3.10-eksbuild.1' };
const ON_EKS: DetectedPlatform = { platform: 'eks', evidence: ['a kubelet of EKS'] };

let emulator: AwsEmulator;
let aws: Aws;
let runs = 0;

beforeAll(async () => {
  emulator = await startAwsEmulator();
  aws = openAs(emulator.adminEnv);
});
afterAll(async () => {
  aws.close();
  await emulator.stop();
});
beforeEach(() => {
  runs += 1;
});

const cluster = (): string => `eks-${runs}`;
const role = (): string => `lamina-ebs-csi-${cluster()}`;
const roleArn = (name = role()): string => `arn:aws:iam::${emulator.accountId}:role/${name}`;
const seed = (more: EksClusterSeed = {}): void => emulator.seedEksCluster(cluster(), more);

const common = () => ({
  aws,
  logger: recordingLogger(),
  clock: systemClock,
  signal: new AbortController().signal,
  platform: ON_EKS,
  dryRun: false,
});
const setUp = (
  choices: EbsAccessChoices = {},
  more: Partial<SetUpEbsAccess> = {},
): Promise<EbsAccessResult> =>
  setUpEbsAccess({
    ...common(),
    manifests,
    wish: makeWish({ clusterName: cluster(), ...choices }),
    timeout: 60_000,
    ...more,
  });
const takeDown = (choices: EbsAccessChoices = {}) =>
  removeEbsAccess({
    ...common(),
    wish: makeWish({ clusterName: cluster(), ...choices }),
    force: false,
  });

const DRIVER = { namespace: 'kube-system', serviceAccount: 'ebs-csi-controller-sa' };
async function associations() {
  const { associations: found = [] } = await aws.read('eks', 'ListPodIdentityAssociations', {
    clusterName: cluster(),
  });
  const described = await Promise.all(
    found.map(({ associationId }) =>
      aws.read('eks', 'DescribePodIdentityAssociation', { clusterName: cluster(), associationId }),
    ),
  );
  return described.map(({ association }) => association);
}
const associate = (arn: string): Promise<unknown> =>
  aws.write(
    awsCall(
      'eks',
      'CreatePodIdentityAssociation',
      { clusterName: cluster(), ...DRIVER, roleArn: arn },
      { resource: cluster(), reason: 'the test wants it' },
    ),
  );
const actions = ({ calls }: EbsAccessResult): string[] => calls.map(({ action }) => action);
const writes = (): string[] => emulator.calls.filter((call) => call.write).map(({ action }) => action);
const trustOf = async (name = role()): Promise<string> =>
  decodeURIComponent(
    (await aws.read('iam', 'GetRole', { RoleName: name })).Role?.AssumeRolePolicyDocument ?? '',
  );

describe('auto', () => {
  test('takes Pod Identity where its agent is active; a second run writes nothing, in eight calls', async () => {
    seed({ addons: AGENT });
    const first = await setUp();
    expect(first).toMatchObject({ mode: 'pod-identity', instanceProfileArn: '', serviceAccountRoleArn: '' });
    expect(actions(first)).toEqual(['CreateRole', 'AttachRolePolicy', 'CreatePodIdentityAssociation']);
    expect(first.warnings.join()).toContain('rollout restart deployment ebs-csi-controller');
    expect(await associations()).toMatchObject([
      { ...DRIVER, roleArn: roleArn(), tags: { [OWNER_TAG]: OWNER } },
    ]);
    expect(await trustOf()).toContain(`"aws:RequestTag/eks-cluster-name":"${cluster()}"`);
    emulator.clearCalls();
    expect(await setUp()).toMatchObject({ changed: false, calls: [], warnings: [] });
    expect(writes()).toEqual([]);
    expect(emulator.calls.length).toBeLessThanOrEqual(8);
  });

  test('takes IRSA where it is not installed, and installs no agent', async () => {
    seed();
    const first = await setUp();
    expect(first).toMatchObject({ mode: 'irsa', serviceAccountRoleArn: roleArn() });
    expect(actions(first)).toEqual(['CreateOpenIDConnectProvider', 'CreateRole', 'AttachRolePolicy']);
    expect(await trustOf()).toContain('system:serviceaccount:kube-system:ebs-csi-controller-sa');
    emulator.clearCalls();
    expect(await setUp()).toMatchObject({ changed: false, calls: [] });
    expect(writes()).toEqual([]);
  });

  test('has nothing to do on EKS Auto Mode', async () => {
    seed({ autoMode: true });
    emulator.clearCalls();
    const { changed, requirements } = await setUp();
    expect(changed).toBe(false);
    expect(requirements).toMatchObject([
      { state: 'ok', detail: expect.stringContaining('Auto Mode') as unknown },
    ]);
    expect(writes()).toEqual([]);
  });
});

describe('pod-identity by name', () => {
  test('installs the agent with the mark, and waits until it is active', async () => {
    seed();
    await emulator.setPace({ settleReads: 1 });
    try {
      expect(actions(await setUp({ mode: 'pod-identity' }))[0]).toBe('CreateAddon');
    } finally {
      await emulator.setPace({});
    }
    const [addonName = ''] = Object.keys(AGENT);
    const { addon } = await aws.read('eks', 'DescribeAddon', { clusterName: cluster(), addonName });
    expect(addon).toMatchObject({ status: 'ACTIVE', tags: { [OWNER_TAG]: OWNER } });
  });

  test('gives its own association the role that is wished for now', async () => {
    seed({ addons: AGENT });
    await setUp({ roleName: `${role()}-old` });
    const second = await setUp();
    expect(actions(second)).toContain('UpdatePodIdentityAssociation');
    expect(await associations()).toMatchObject([{ roleArn: roleArn() }]);
  });

  test('leaves the association of somebody else, and says so before anything is written', async () => {
    seed({ addons: AGENT });
    await emulator.seedRole(`theirs-${runs}`, {});
    await associate(roleArn(`theirs-${runs}`));
    emulator.clearCalls();
    await expect(setUp({ mode: 'pod-identity' })).rejects.toMatchObject({
      code: 'EBS_ACCESS_BLOCKED',
      remedy: expect.stringContaining(`role-name: theirs-${runs}`) as unknown,
    });
    expect(writes()).toEqual([]);
  });

  test('leaves the association of an add-on to it', async () => {
    seed({ addons: AGENT });
    const theirs = `theirs-${runs}`;
    await emulator.seedRole(theirs, {});
    await aws.write(
      awsCall(
        'iam',
        'AttachRolePolicy',
        { RoleName: theirs, PolicyArn: 'arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy' },
        { resource: theirs, reason: 'the test wants it' },
      ),
    );
    await aws.write(
      awsCall(
        'eks',
        'CreateAddon',
        {
          clusterName: cluster(),
          addonName: 'aws-ebs-csi-driver',
          podIdentityAssociations: [{ serviceAccount: DRIVER.serviceAccount, roleArn: roleArn(theirs) }],
        },
        { resource: cluster(), reason: 'the test wants it' },
      ),
    );
    const done = await setUp();
    expect(actions(done).filter((action) => action.includes('Association'))).toEqual([]);
    expect(done.warnings.join()).toContain(`runs as ${roleArn(theirs)}, by the add-on aws-ebs-csi-driver`);
    expect(await associations()).toMatchObject([{ roleArn: roleArn(theirs) }]);
    await takeDown();
    expect(await associations()).toMatchObject([{ roleArn: roleArn(theirs) }]);
  });
});

test('a cluster that EKS does not know is told with its name and the region', async () => {
  await expect(setUp({ clusterName: 'wrong' })).rejects.toMatchObject({
    code: 'CONFIGURATION',
    message: expect.stringContaining('"wrong" in eu-west-1') as unknown,
  });
});

describe('teardown', () => {
  test('takes association and role back, and leaves the agent that others may use', async () => {
    seed();
    const mode = 'pod-identity';
    await setUp({ mode });
    const { removed, leftBehind } = await takeDown({ mode });
    expect(removed.map((what) => what.split(' ').slice(0, 2).join(' '))).toEqual([
      'Pod Identity',
      'Policy arn:aws:iam::aws:policy/AmazonEBSCSIDriverPolicyV2',
      'IAM role',
    ]);
    expect(leftBehind.map(({ what }) => what)).toEqual([
      `EKS add-on eks-pod-identity-agent of cluster ${cluster()}`,
    ]);
    expect(await associations()).toEqual([]);
    expect(await takeDown({ mode })).toMatchObject({ changed: false, removed: [] });
  });

  test('finds the associations of a cluster that was not named, by the trust of the role', async () => {
    seed({ addons: AGENT });
    await setUp();
    await takeDown({ clusterName: '', roleName: role() });
    expect(await associations()).toEqual([]);
  });

  test('leaves the OIDC provider, and says why', async () => {
    seed();
    await setUp();
    const { removed, leftBehind } = await takeDown();
    expect(removed).toContain(`IAM role ${role()}`);
    expect(leftBehind).toMatchObject([
      {
        what: expect.stringContaining('OIDC provider') as unknown,
        why: expect.stringContaining('other roles') as unknown,
      },
    ]);
  });

  test('keeps a role that two clusters share until the last of them', async () => {
    seed({ addons: AGENT });
    const [first, shared] = [cluster(), { roleName: `shared-${runs}` }];
    await setUp(shared);
    runs += 1;
    seed({ addons: AGENT });
    await setUp(shared);
    const { leftBehind, removed } = await takeDown(shared);
    expect(removed).toEqual([expect.stringContaining('Pod Identity association')]);
    expect(leftBehind.map(({ why }) => why).join()).toContain(first);
    expect(await associations()).toEqual([]);
  });

  test('keeps the role while an association of others gives it', async () => {
    seed({ addons: AGENT });
    await setUp();
    const [ours] = await associations();
    const associationId = ours?.associationId;
    await aws.write(
      awsCall(
        'eks',
        'DeletePodIdentityAssociation',
        { clusterName: cluster(), associationId },
        { resource: cluster(), reason: 'the test wants it' },
      ),
    );
    await associate(roleArn());
    const [theirs] = await associations();
    const { leftBehind } = await takeDown();
    expect(leftBehind).toMatchObject([
      {
        what: `IAM role ${role()}`,
        why: expect.stringContaining(`${cluster()}/${theirs?.associationId}`) as unknown,
      },
    ]);
    expect(await associations()).toMatchObject([{ roleArn: roleArn() }]);
    expect(await aws.find('iam', 'GetRole', { RoleName: role() })).toBeDefined();
  });

  test('killed after any of its calls is finished by the next run', async () => {
    for (let last = 1; last < 3; last += 1) {
      runs += 1;
      seed({ addons: AGENT });
      await setUp();
      let made = 0;
      const dying: Aws = {
        ...aws,
        write: async (call) => {
          if (made === last) throw new Error('killed');
          made += 1;
          return aws.write(call);
        },
      };
      const wish = makeWish({ clusterName: cluster() });
      await expect(removeEbsAccess({ ...common(), aws: dying, wish, force: false })).rejects.toThrow(
        'killed',
      );
      await takeDown();
      expect(await associations()).toEqual([]);
      expect(await aws.find('iam', 'GetRole', { RoleName: role() })).toBeUndefined();
    }
  });
});

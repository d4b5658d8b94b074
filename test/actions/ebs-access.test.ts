// From an empty account to a pod that has written to an EBS volume: the bundles, on simulated nodes of emulated EC2
// instances, with a simulated driver that may do what the emulated instance's role may.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CreateVolumeCommand, EC2Client } from '@aws-sdk/client-ec2';
import { readFile } from 'node:fs/promises';
import {
  startAwsEmulator,
  type AwsEmulator,
  type RecordedCall,
  type SeededInstance,
} from '../../lab/aws/index.ts';
import { addAwsNodes, startOperatorProcess } from '../../lab/cluster/index.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { useOwnCluster } from '../cluster/layers.ts';
import { runAction, type ActionRun } from '../support/action-process.ts';
import { runCli } from '../support/cli.ts';
import { recordingLogger } from '../unit/kubernetes/support/recording-logger.ts';

const cluster = useOwnCluster('aws');
const context = {
  logger: recordingLogger(),
  exec,
  clock: systemClock,
  signal: new AbortController().signal,
};
let aws: AwsEmulator;
let kubeconfig: string;
let nodes: SeededInstance[];

beforeAll(async () => {
  aws = await startAwsEmulator();
  // The cluster's own node and class make room for EC2's.
  await cluster.kubectl(['delete', 'node,storageclass', '--all']);
  nodes = await aws.seedInstances(3, { namePrefix: 'node' });
  await addAwsNodes(cluster.state, nodes, { ...context, cloudController: true });
  await startOperatorProcess(cluster.state, 'ebs-csi', {
    ...context,
    env: { AWS_ENDPOINT_URL: aws.endpoint, LAMINA_SIM_TIME_SCALE: '0.02' },
  });
  kubeconfig = await readFile(cluster.kubeconfig, 'utf8');
}, 180_000);
afterAll(() => aws.stop());

const setUp = (inputs: Record<string, string> = {}): Promise<ActionRun> => {
  aws.clearCalls();
  return runAction('setup-ebs-access', { kubeconfig, ...inputs }, { env: aws.adminEnv });
};
const installDriver = (inputs: Record<string, string>): Promise<ActionRun> =>
  runAction(
    'install-ebs-csi-driver',
    { kubeconfig, 'chart-mirror': cluster.chartMirror, ...inputs },
    { env: aws.adminEnv },
  );
/** Not those of the driver. */
const ownCalls = (): readonly RecordedCall[] =>
  aws.calls.filter(({ accessKeyId }) => accessKeyId === aws.adminEnv['AWS_ACCESS_KEY_ID']);
const writes = (): string[] =>
  ownCalls()
    .filter(({ write }) => write)
    .map(({ action }) => action);

/** The findings of doctor by check. */
async function doctor(): Promise<Record<string, string>> {
  const { json } = await runCli(
    ['doctor', '--platform', 'ec2', '--kubeconfig', cluster.kubeconfig, '--json'],
    {
      env: { ...process.env, PATH: `${cluster.binDirectory}:${process.env['PATH'] ?? ''}`, ...aws.adminEnv },
    },
  );
  const findings = json['findings'] as { check: string; state: string; remedy?: string }[];
  expect(findings.filter(({ state, remedy }) => state !== 'ok' && remedy === undefined)).toEqual([]);
  return Object.fromEntries(findings.map(({ check, state }) => [check, state]));
}

/** As a pod of the driver would, with what the node's metadata service hands out. */
async function createVolume(instanceId: string, tag: string): Promise<string> {
  const credentials = await aws.instanceCredentials(instanceId, { hops: 2 });
  if (credentials === undefined) return 'no credentials';
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, Token: sessionToken } = credentials;
  const client = new EC2Client({
    region: aws.region,
    endpoint: aws.endpoint,
    credentials: { accessKeyId, secretAccessKey, sessionToken },
  });
  const TagSpecifications = [{ ResourceType: 'volume' as const, Tags: [{ Key: tag, Value: 'true' }] }];
  try {
    await client.send(
      new CreateVolumeCommand({ AvailabilityZone: `${aws.region}a`, Size: 1, TagSpecifications }),
    );
    return 'created';
  } catch (error) {
    return (error as Error).name;
  } finally {
    client.destroy();
  }
}

describe('pods of a cluster on EC2', () => {
  test('have no volumes before: doctor names what is missing, the probe says why', async () => {
    expect(await doctor()).toMatchObject({
      'IAM role lamina-ebs-csi': 'missing',
      'Instance profile lamina-ebs-csi': 'missing',
      'Instance profile of the nodes': 'missing',
      'Metadata hop limit': 'wrong',
      'EBS CSI driver': 'missing',
    });
    const { exitCode, log, outputs } = await installDriver({ probe: 'volume' });
    expect({ exitCode, log }).toEqual({
      exitCode: 1,
      log: expect.stringMatching(/hop limit|instance profile/) as unknown,
    });
    expect(outputs).toEqual({});
    expect(await createVolume(nodes[0]?.instanceId ?? '', 'ebs.csi.aws.com/cluster')).toBe('no credentials');
  }, 180_000);

  test('a dry run shows every call and makes none', async () => {
    const { exitCode, outputs, summary, log } = await setUp({ 'dry-run': 'true' });
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
    expect(writes()).toEqual([]);
    const plan = JSON.parse(outputs['plan'] ?? '') as { service: string; action: string }[];
    expect(plan.map(({ action }) => action)).toEqual([
      'CreateRole',
      'AttachRolePolicy',
      'CreateInstanceProfile',
      'AddRoleToInstanceProfile',
      ...nodes.map(() => 'AssociateIamInstanceProfile'),
      ...nodes.map(() => 'ModifyInstanceMetadataOptions'),
    ]);
    for (const { service, action } of plan) expect(summary).toContain(`\`${service}:${action}\``);
  });

  test('may make volumes afterwards, if these carry the tag of the driver', async () => {
    const { exitCode, outputs, log } = await setUp();
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
    expect(outputs).toMatchObject({
      changed: 'true',
      mode: 'instance-profile',
      'policy-arn': expect.stringMatching(/AmazonEBSCSIDriverPolicyV2$/) as unknown,
      'role-arn': `arn:aws:iam::${aws.accountId}:role/lamina-ebs-csi`,
      'instance-ids': JSON.stringify(nodes.map(({ instanceId }) => instanceId).sort()),
    });
    for (const { instanceId } of nodes) {
      expect(await createVolume(instanceId, 'ebs.csi.aws.com/cluster')).toBe('created');
      expect(await createVolume(instanceId, 'other')).toBe('UnauthorizedOperation');
    }
  });

  test('a second run writes nothing', async () => {
    const { outputs } = await setUp();
    expect(outputs).toMatchObject({ changed: 'false', plan: '[]' });
    expect(writes()).toEqual([]);
    expect(ownCalls().length).toBeLessThanOrEqual(8);
  });

  test('have one that was written to: the probe passes, and leaves nothing', async () => {
    const { exitCode, outputs, log } = await installDriver({ probe: 'volume' });
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
    expect(outputs).toMatchObject({ 'nodes-ready': String(nodes.length), skipped: '' });
    expect(await cluster.kubectl(['get', 'pv', '-o', 'name'])).toBe('');
  }, 180_000);

  test('get gp3 as the default, and doctor finds nothing more', async () => {
    const { outputs } = await runAction('ensure-storageclass', { kubeconfig });
    expect(outputs).toMatchObject({ changed: 'true', name: 'gp3', provisioner: 'ebs.csi.aws.com' });
    expect(Object.entries(await doctor()).filter(([, state]) => state !== 'ok')).toEqual([]);
  });

  test('lose it again by a teardown, which says what it left', async () => {
    const { exitCode, outputs, log } = await setUp({ operation: 'teardown' });
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
    expect(JSON.parse(outputs['removed'] ?? '')).toContain('IAM role lamina-ebs-csi');
    expect(outputs['left-behind']).toContain('hop limit');
    expect(await createVolume(nodes[0]?.instanceId ?? '', 'ebs.csi.aws.com/cluster')).toBe('no credentials');
    expect((await setUp({ operation: 'teardown' })).outputs).toMatchObject({
      changed: 'false',
      removed: '[]',
    });
    expect(writes()).toEqual([]);
  });
});

test('where the cluster brings its own volumes, nothing is asked of AWS', async () => {
  const { exitCode, outputs } = await setUp({ platform: 'local' });
  expect({ exitCode, changed: outputs['changed'] }).toEqual({ exitCode: 0, changed: 'false' });
  expect(outputs['skipped']).toContain('local');
  expect(ownCalls()).toEqual([]);
});

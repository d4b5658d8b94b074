// What the log of the EBS CSI driver adds where the events of a claim do not say why it waits.
import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { forbidden, type FakeCall, type FakeClientOptions } from '../../support/fake-client.ts';
import { claim, diagnosisOf, event, object, storageClass } from './fixtures.ts';

const EBS = 'ebs.csi.aws.com';
const NAME = 'data-0-lambda-dual-0';
const UID = `uid-PersistentVolumeClaim-${NAME}`;
const NODE = 'ip-10-0-1-23';
const pending = claim(
  { storageClassName: 'gp3' },
  { annotations: { 'volume.kubernetes.io/selected-node': NODE } },
);
const vague = event(
  pending,
  'ProvisioningFailed',
  'failed to provision volume with StorageClass "gp3": rpc error: code = DeadlineExceeded desc = context deadline exceeded',
);
const csiNode = (name: string, ...drivers: string[]) =>
  object(
    'storage.k8s.io/v1',
    'CSINode',
    name,
    { spec: { drivers: drivers.map((driver) => ({ name: driver })) } },
    { namespace: null },
  );

interface PodState {
  readonly app?: string;
  readonly crashed?: boolean;
  readonly role?: string;
}

function driverPod(name: string, { app = 'ebs-csi-controller', crashed = false, role }: PodState = {}) {
  const env = role === undefined ? [] : [{ name: 'AWS_ROLE_ARN', value: role }];
  const state = crashed
    ? { state: { waiting: { reason: 'CrashLoopBackOff' } }, lastState: { terminated: { exitCode: 2 } } }
    : { state: { running: {} } };
  return object(
    'v1',
    'Pod',
    name,
    {
      spec: { nodeName: NODE, containers: [{ name: 'ebs-plugin', env }, { name: 'csi-provisioner' }] },
      status: {
        phase: 'Running',
        conditions: [{ type: 'Ready', status: crashed ? 'False' : 'True' }],
        containerStatuses: [{ name: 'ebs-plugin', ready: !crashed, ...state }],
      },
    },
    { namespace: 'kube-system', labels: { app } },
  );
}

async function diagnose(
  objects: readonly KubernetesObject[],
  logs: Record<string, string> = {},
  more: FakeClientOptions = {},
) {
  const calls: FakeCall[] = [];
  const diagnosis = await diagnosisOf(
    pending,
    [pending, storageClass('gp3', EBS, 'WaitForFirstConsumer'), csiNode(NODE, EBS), ...objects],
    {
      logs: Object.fromEntries(Object.entries(logs).map(([key, log]) => [`kube-system/${key}`, log])),
      ...more,
      onCall: (call) => {
        calls.push(call);
        return more.onCall?.(call);
      },
    },
  );
  return { ...diagnosis, calls };
}

const inLog = (uid: string): string =>
  [
    'I0427 09:39:30.000001       1 controller.go:1366] "Started provisioning"',
    'E0427 09:39:36.961718       1 driver.go:120] "GRPC error" err=<',
    `\trpc error: code = Internal desc = Could not create volume "pvc-${uid}": could not create volume in EC2: NoCredentialProviders: no valid providers in chain`,
    '\tEC2RoleRequestError: no EC2 instance role found',
    '\tcaused by: EC2MetadataError: failed to make EC2Metadata request',
    '\tstatus code: 404, request id: password=hunter2',
    ' >',
    'I0427 09:39:40.000001       1 controller.go:1366] "Started provisioning"',
  ].join('\n');

describe('a claim whose event does not say why', () => {
  test('is explained by what the controller wrote about it', async () => {
    const { code, cause, remedy, evidence } = await diagnose([vague, driverPod('c1')], {
      'c1/ebs-plugin': inLog(UID),
    });
    expect(code).toBe('EBS_NO_INSTANCE_ROLE');
    expect(cause).toContain(
      `No volume could be made for PersistentVolumeClaim lambda/${NAME}: the instance on which`,
    );
    expect(remedy).toContain('aws ec2 associate-iam-instance-profile');
    expect(evidence[1]).toMatch(/^log of kube-system\/c1\/ebs-plugin: E0427 09:39:36/);
    expect(evidence.join()).not.toContain('hunter2');
  });

  test('is not explained by what a healthy controller wrote about another claim', async () => {
    const { code } = await diagnose([vague, driverPod('c1')], { 'c1/ebs-plugin': inLog('another') });
    expect(code).toBe('EBS_TIMED_OUT');
  });

  test('keeps the word of an event that does say why', async () => {
    const denied = event(
      pending,
      'ProvisioningFailed',
      'operation error EC2: CreateVolume, api error UnauthorizedOperation',
    );
    const { code } = await diagnose([denied, driverPod('c1')], { 'c1/ebs-plugin': inLog(UID) });
    expect(code).toBe('EBS_UNAUTHORIZED');
  });

  test('says what it was not allowed to see', async () => {
    const { code, evidence } = await diagnose(
      [vague, driverPod('c1')],
      {},
      {
        onCall: (call) => {
          if (call.namespace === 'kube-system') throw forbidden(call);
        },
      },
    );
    expect(code).toBe('EBS_TIMED_OUT');
    expect(evidence).toContain('Not allowed to list Pod objects in namespace kube-system');
  });
});

describe('a driver that does not start', () => {
  test('is explained by the last words of its controller', async () => {
    const panic = [
      'E1209 10:23:50.000001       1 metadata.go:72] "Retrieving IMDS metadata failed" err="could not get IMDS metadata: operation error ec2imds: GetInstanceIdentityDocument, canceled, context deadline exceeded"',
      'panic: did not find aws instance ID in node providerID string',
      '',
      'goroutine 1 [running]:',
    ].join('\n');
    const { code, culprit, cause } = await diagnose([driverPod('c1', { crashed: true })], {
      'c1/ebs-plugin/previous': panic,
    });
    expect(code).toBe('EBS_NODE_PROVIDER_ID');
    expect(culprit).toMatchObject({ kind: 'Pod', namespace: 'kube-system', name: 'c1' });
    expect(cause).toContain(`PersistentVolumeClaim lambda/${NAME} waits for the EBS CSI driver`);
  });

  test('is named where its log says nothing that is known', async () => {
    const { code, remedy } = await diagnose([driverPod('c1', { crashed: true })]);
    expect(code).toBe('EBS_CONTROLLER_DOWN');
    expect(remedy).toContain('kubectl -n kube-system describe pods -l app=ebs-csi-controller');
  });

  test('is not blamed while one of its controllers is ready', async () => {
    const { code } = await diagnose([driverPod('c1', { crashed: true }), driverPod('c2')]);
    expect(code).not.toBe('EBS_CONTROLLER_DOWN');
  });

  test("on the claim's node is explained by its pod there", async () => {
    const noKey = event(
      pending,
      'ProvisioningFailed',
      `error generating accessibility requirements: no topology key found on CSINode ${NODE}`,
    );
    const elsewhere = driverPod('n2', { app: 'ebs-csi-node', crashed: true });
    (elsewhere['spec'] as { nodeName: string }).nodeName = 'other';
    const { code, calls } = await diagnosisWithoutRegistration([
      noKey,
      driverPod('c1'),
      elsewhere,
      driverPod('n1', { app: 'ebs-csi-node', crashed: true }),
    ]);
    expect(code).toBe('EBS_IMDS_UNREACHABLE');
    expect(calls.filter(({ verb, name }) => verb === 'log' && name === 'n2')).toEqual([]);
  });

  async function diagnosisWithoutRegistration(objects: readonly KubernetesObject[]) {
    const calls: FakeCall[] = [];
    const diagnosis = await diagnosisOf(
      pending,
      [
        pending,
        storageClass('gp3', EBS, 'WaitForFirstConsumer'),
        csiNode(NODE),
        csiNode('other', EBS),
        ...objects,
      ],
      {
        logs: {
          'kube-system/n1/ebs-plugin/previous':
            'E1 "Retrieving IMDS metadata failed" err="could not get IMDS metadata: operation error ec2imds"',
        },
        onCall: (call) => void calls.push(call),
      },
    );
    return { ...diagnosis, calls };
  }
});

test('the ARN of a policy in place of the role is seen in the pod', async () => {
  const role = 'arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy';
  const { code, remedy } = await diagnose([driverPod('c1', { role })]);
  expect(code).toBe('EBS_ROLE_ARN');
  expect(remedy).toContain('eks.amazonaws.com/role-arn=');
});

describe('the look at the driver', () => {
  test('is short: two controllers, two containers each', async () => {
    const pods = ['c1', 'c2', 'c3', 'c4'].map((name) => driverPod(name));
    const { calls } = await diagnose([vague, ...pods]);
    expect(calls.filter(({ verb }) => verb === 'log')).toHaveLength(4);
  });

  test('is not taken for claims of other drivers, nor for bound ones', async () => {
    for (const target of [
      claim({ storageClassName: 'local' }),
      claim({ storageClassName: 'gp3' }, {}, 'Bound'),
    ]) {
      const calls: FakeCall[] = [];
      await diagnosisOf(
        target,
        [
          target,
          storageClass('local', 'rancher.io/local-path', 'Immediate'),
          storageClass('gp3', EBS, 'Immediate'),
        ],
        { onCall: (call) => void calls.push(call) },
      );
      expect(calls.filter(({ namespace }) => namespace === 'kube-system')).toEqual([]);
    }
  });

  test('is taken for a class that names the in-tree plugin, which the driver serves', async () => {
    const old = claim({ storageClassName: 'gp2' });
    const { code } = await diagnosisOf(old, [
      old,
      storageClass('gp2', 'kubernetes.io/aws-ebs', 'Immediate'),
      csiNode(NODE, EBS),
      driverPod('c1', { crashed: true }),
    ]);
    expect(code).toBe('EBS_CONTROLLER_DOWN');
  });

  test('concludes nothing before the scheduler has chosen a node', async () => {
    const waiting = claim({ storageClassName: 'gp3' });
    const { code } = await diagnosisOf(waiting, [
      waiting,
      storageClass('gp3', EBS, 'WaitForFirstConsumer'),
      csiNode(NODE, EBS),
      driverPod('c1', { crashed: true }),
    ]);
    expect(code).toBe('PVC_NO_CONSUMER');
  });
});

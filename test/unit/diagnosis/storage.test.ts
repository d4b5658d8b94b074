import { describe, expect, test } from '@jest/globals';
import { forbidden } from '../../support/fake-client.ts';
import {
  broker,
  claim,
  diagnosisOf,
  event,
  kafkaNotReady,
  object,
  operator,
  storageClass,
  unscheduled,
} from './fixtures.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';

const kafka = kafkaNotReady('StrimziTimeoutException', 'Exceeded timeout of 300000ms while waiting for Pods');
const NAME = 'data-0-lambda-dual-0';
const pod = broker(
  unscheduled('0/1 nodes are available: pod has unbound immediate PersistentVolumeClaims.'),
  {
    volumes: [{ name: 'data', persistentVolumeClaim: { claimName: NAME } }],
  },
);
const EBS = 'ebs.csi.aws.com';
const csiNode = (...drivers: string[]) =>
  object(
    'storage.k8s.io/v1',
    'CSINode',
    'n1',
    { spec: { drivers: drivers.map((name) => ({ name })) } },
    { namespace: null },
  );
const csiDriver = (name: string) => object('storage.k8s.io/v1', 'CSIDriver', name, {}, { namespace: null });
const diagnoseClaims = async (...objects: KubernetesObject[]) =>
  diagnosisOf(kafka, [kafka, operator(), pod, ...objects]);

describe('a claim that stays Pending', () => {
  test('without a class, where none is the default', async () => {
    const diagnosis = await diagnoseClaims(claim(), storageClass('gp2', EBS, 'Immediate'));
    expect(diagnosis).toMatchObject({
      code: 'PVC_NO_DEFAULT_CLASS',
      culprit: { kind: 'PersistentVolumeClaim', name: NAME },
      cause: `PersistentVolumeClaim lambda/${NAME} names no StorageClass, and the cluster has no default one (it has gp2).`,
    });
    expect(diagnosis.remedy).toContain('ensure-storageclass');
  });

  test('concludes nothing about classes that it may not see', async () => {
    const diagnosis = await diagnosisOf(kafka, [kafka, operator(), pod, claim()], {
      onCall: (call) => {
        if (call.kind === 'StorageClass') throw forbidden(call);
      },
    });
    expect(diagnosis.code).toBe('UNSCHEDULABLE');
    expect(diagnosis.evidence).toContain('Not allowed to list StorageClass objects');
  });

  test('with a class that does not exist', async () => {
    const diagnosis = await diagnoseClaims(
      claim({ storageClassName: 'gp3' }),
      storageClass('gp2', EBS, 'Immediate'),
    );
    expect(diagnosis).toMatchObject({
      code: 'PVC_CLASS_MISSING',
      cause: `PersistentVolumeClaim lambda/${NAME} asks for StorageClass gp3, which does not exist; the cluster has gp2.`,
    });
  });

  test('with a provisioner that is not installed, by its in-tree name too', async () => {
    const diagnosis = await diagnoseClaims(
      claim({ storageClassName: 'gp2' }),
      storageClass('gp2', 'kubernetes.io/aws-ebs', 'Immediate'),
      csiNode(),
    );
    expect(diagnosis).toMatchObject({
      code: 'PVC_PROVISIONER_MISSING',
      cause: `PersistentVolumeClaim lambda/${NAME} waits for ${EBS} (StorageClass gp2), which is not installed.`,
      remedy: 'Install the EBS CSI driver (install-ebs-csi-driver), or use another StorageClass.',
    });
  });

  test('with a driver that no node has registered', async () => {
    const diagnosis = await diagnoseClaims(
      claim({ storageClassName: 'gp3' }),
      storageClass('gp3', EBS, 'Immediate'),
      csiDriver(EBS),
      csiNode(),
    );
    expect(diagnosis.cause).toContain('is installed but registered on no node');
  });

  test('does not blame the provisioner before the scheduler has chosen a node', async () => {
    const objects = [storageClass('gp3', EBS, 'WaitForFirstConsumer'), csiNode()];
    const before = await diagnoseClaims(claim({ storageClassName: 'gp3' }), ...objects);
    const after = await diagnoseClaims(
      claim({ storageClassName: 'gp3' }, { annotations: { 'volume.kubernetes.io/selected-node': 'n1' } }),
      ...objects,
    );
    expect([before.code, after.code]).toEqual(['UNSCHEDULABLE', 'PVC_PROVISIONER_MISSING']);
  });

  test('does not take the silence of a provisioner without a CSI driver for its absence', async () => {
    const lonely = claim({ storageClassName: 'local-path' });
    const objects = [lonely, storageClass('local-path', 'rancher.io/local-path', 'Immediate'), csiNode()];
    const asked = event(lonely, 'ExternalProvisioning', 'Waiting for a volume to be created', 'Normal');
    const diagnosis = await diagnosisOf(lonely, [...objects, asked]);
    expect(diagnosis).toMatchObject({
      code: 'PVC_PROVISIONER_SILENT',
      cause: `PersistentVolumeClaim lambda/${NAME} waits for the provisioner rancher.io/local-path, which has not said anything about it.`,
    });
  });

  test('without a consumer', async () => {
    const lonely = claim({ storageClassName: 'gp3' });
    const diagnosis = await diagnosisOf(lonely, [
      lonely,
      storageClass('gp3', EBS, 'WaitForFirstConsumer'),
      csiDriver(EBS),
      csiNode(EBS),
    ]);
    expect(diagnosis.code).toBe('PVC_NO_CONSUMER');
  });

  test('that a pod names and nobody made', async () => {
    const orphan = broker(
      unscheduled(`0/1 nodes are available: persistentvolumeclaim "${NAME}" not found.`),
      {
        volumes: [{ name: 'data', persistentVolumeClaim: { claimName: NAME } }],
      },
    );
    expect((await diagnosisOf(kafka, [kafka, operator(), orphan])).code).toBe('PVC_MISSING');
  });
});

describe('a provisioner that failed', () => {
  const failed = async (message: string) => {
    const pending = claim({ storageClassName: 'gp3' });
    return diagnoseClaims(
      pending,
      storageClass('gp3', EBS, 'Immediate'),
      csiDriver(EBS),
      csiNode(EBS),
      event(pending, 'ProvisioningFailed', message),
    );
  };

  test('is explained down to the IAM action that is missing', async () => {
    const diagnosis = await failed(
      'failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume "pvc-1": could not create volume in EC2: operation error EC2: CreateVolume, https response error StatusCode: 403, RequestID: 1, api error UnauthorizedOperation: You are not authorized to perform this operation. User: arn:aws:sts::111122223333:assumed-role/nodes/i-0abc is not authorized to perform: ec2:CreateVolume on resource: arn:aws:ec2:eu-west-1:111122223333:volume/* because no identity-based policy allows the ec2:CreateVolume action. Encoded authorization failure message: AbCdEfGhIjKlMnOpQrStUvWxYz0123456789',
    );
    expect(diagnosis).toMatchObject({
      code: 'EBS_UNAUTHORIZED',
      cause: `No volume could be made for PersistentVolumeClaim lambda/${NAME}: AWS refuses ec2:CreateVolume to arn:aws:sts::111122223333:assumed-role/nodes/i-0abc, since no policy of that role allows it.`,
    });
    expect(diagnosis.remedy).toContain('allows ec2:CreateVolume');
    expect(JSON.stringify(diagnosis)).not.toContain('AbCdEfGhIjKl');
  });

  test.each([
    [
      'operation error EC2: CreateVolume, api error UnauthorizedOperation',
      'AWS refuses ec2:CreateVolume',
      'setup-ebs-access',
    ],
    [
      'could not get EC2 instance identity metadata: operation error ec2imds: GetMetadata, context deadline exceeded',
      'metadata service',
      'hop limit',
    ],
    ['no EC2 IMDS role found: EmptyEC2RoleList: empty EC2 Role list', 'has no IAM role', 'instance profile'],
    ['NoCredentialProviders: no valid providers in chain', 'no AWS credentials', 'role'],
    [
      'VolumeLimitExceeded: You have exceeded your maximum gp3 storage limit',
      'quota',
      'request-service-quota-increase',
    ],
  ])('%s', async (message, cause, remedy) => {
    const diagnosis = await failed(message);
    expect(diagnosis.cause).toContain(cause);
    expect(diagnosis.remedy).toContain(remedy);
  });
});

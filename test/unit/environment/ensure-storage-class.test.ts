import { describe, expect, test } from '@jest/globals';
import {
  ensureStorageClass,
  type EnsureStorageClassRequest,
} from '../../../src/environment/storage/ensure-storage-class.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { FakeClient } from '../../support/fake-client.ts';
import {
  csiDriver,
  csiNode,
  defaultsOf,
  idleClock,
  never,
  recordingLogger,
  storageClass,
} from './support.ts';

const ebs = [csiDriver('ebs.csi.aws.com'), csiNode('n1', 'ebs.csi.aws.com')];

async function run(
  objects: readonly KubernetesObject[],
  request: Partial<EnsureStorageClassRequest> = {},
  kubernetes = new FakeClient(objects),
) {
  const logger = recordingLogger();
  const result = await ensureStorageClass({
    kubernetes,
    logger,
    clock: idleClock,
    signal: never,
    platform: 'ec2',
    ...request,
  });
  const writes = kubernetes.calls.filter((call) => !['list', 'get'].includes(call.verb));
  return { result, logger, kubernetes, writes, defaults: defaultsOf(kubernetes.objects) };
}

const find = (kubernetes: FakeClient, name: string) =>
  kubernetes.objects.find((object) => object.kind === 'StorageClass' && object.metadata.name === name);

describe('no default on AWS', () => {
  test('creates gp3 on the EBS CSI driver, as the default', async () => {
    const { result, kubernetes, defaults } = await run(ebs);
    expect(find(kubernetes, 'gp3')).toMatchObject({
      provisioner: 'ebs.csi.aws.com',
      volumeBindingMode: 'WaitForFirstConsumer',
      reclaimPolicy: 'Delete',
      allowVolumeExpansion: true,
      parameters: { type: 'gp3', 'csi.storage.k8s.io/fstype': 'ext4' },
      metadata: { annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
    });
    expect(defaults).toEqual(['gp3']);
    expect(result).toMatchObject({
      changed: true,
      created: true,
      name: 'gp3',
      provisioner: 'ebs.csi.aws.com',
    });
    expect(result.plan).toMatchObject([{ kind: 'StorageClass', name: 'gp3', action: 'create' }]);
  });

  test('a second run changes nothing and writes nothing', async () => {
    const first = await run(ebs);
    const before = first.kubernetes.calls.length;
    const second = await run([], {}, first.kubernetes);
    expect(second.result).toMatchObject({ changed: false, created: false, name: 'gp3' });
    expect(first.kubernetes.calls.slice(before).every((call) => call.verb === 'list')).toBe(true);
  });

  test('encrypts on request, with the named key', async () => {
    const kmsKeyId = 'arn:aws:kms:eu-central-1:123456789012:key/abc';
    const { kubernetes } = await run(ebs, { encrypted: true, parameters: { kmsKeyId, iops: '4000' } });
    expect(find(kubernetes, 'gp3')?.['parameters']).toEqual({
      type: 'gp3',
      'csi.storage.k8s.io/fstype': 'ext4',
      encrypted: 'true',
      kmsKeyId,
      iops: '4000',
    });
  });

  test('refuses while the driver is not installed, before anything is written', async () => {
    const kubernetes = new FakeClient([csiNode('n1')]);
    await expect(run([], {}, kubernetes)).rejects.toMatchObject({
      code: 'STORAGECLASS_NO_DRIVER',
      remedy: expect.stringContaining('EBS CSI driver'),
    });
    expect(defaultsOf(kubernetes.objects)).toEqual([]);
  });

  test('marks a gp3 that is there and fits, instead of making another', async () => {
    const existing = storageClass('gp3', 'ebs.csi.aws.com', {
      parameters: { type: 'gp3', throughput: '250' },
    });
    const { result, defaults } = await run([...ebs, existing]);
    expect(result).toMatchObject({ changed: true, created: false, name: 'gp3' });
    expect(defaults).toEqual(['gp3']);
  });

  test('takes the driver of EKS Auto Mode where only that one works', async () => {
    const { result } = await run([csiNode('n1', 'ebs.csi.eks.amazonaws.com')], { platform: 'eks' });
    expect(result.provisioner).toBe('ebs.csi.eks.amazonaws.com');
  });

  test('a dry run stores nothing and tells what it would do', async () => {
    const { result, defaults } = await run(ebs, { dryRun: true });
    expect(result).toMatchObject({ changed: true, created: true, name: 'gp3' });
    expect(defaults).toEqual([]);
  });
});

describe('a default that cannot work', () => {
  const dead = storageClass('gp2', 'kubernetes.io/aws-ebs', { isDefault: true });

  test('does not count, is said so, and loses its mark to the new one', async () => {
    const others = [csiDriver('ebs.csi.eks.amazonaws.com'), csiNode('n1', 'ebs.csi.eks.amazonaws.com')];
    const { defaults, logger } = await run([dead, ...others], { platform: 'eks' });
    expect(defaults).toEqual(['gp3']);
    expect(logger.lines).toContainEqual(
      expect.stringMatching(
        /^warning: StorageClass gp2 is marked as default, but its provisioner .* not installed/,
      ),
    );
  });

  test('an in-tree provisioner works where its CSI driver is registered', async () => {
    const { result, writes } = await run([dead, ...ebs]);
    expect(result).toMatchObject({ changed: false, name: 'gp2' });
    expect(writes).toEqual([]);
  });

  test('a CSIDriver that no node has registered does not work', async () => {
    const class_ = storageClass('rbd', 'rbd.csi.ceph.com', { isDefault: true });
    await expect(
      run([class_, csiDriver('rbd.csi.ceph.com'), csiNode('n1')], { platform: 'unknown' }),
    ).rejects.toMatchObject({ code: 'STORAGECLASS_NONE' });
  });

  test('a newer dead default is unmarked even where a working one exists, since Kubernetes would take it', async () => {
    const newer = storageClass('ceph', 'rbd.csi.ceph.com', {
      isDefault: true,
      created: '2026-06-01T00:00:00Z',
    });
    const { result, defaults } = await run([
      ...ebs,
      storageClass('gp3', 'ebs.csi.aws.com', { isDefault: true }),
      newer,
    ]);
    expect(result).toMatchObject({ changed: true, created: false, name: 'gp3' });
    expect(defaults).toEqual(['gp3']);
  });
});

describe('several defaults', () => {
  const two = [
    ...ebs,
    storageClass('gp3', 'ebs.csi.aws.com', { isDefault: true, created: '2026-01-01T00:00:00Z' }),
    storageClass('fast', 'ebs.csi.aws.com', { isDefault: true, created: '2026-02-01T00:00:00Z' }),
  ];

  test('keep-newest keeps the one that Kubernetes uses: the newest by creation', async () => {
    const { result, defaults } = await run(two, { onMultipleDefaults: 'keep-newest' });
    expect(defaults).toEqual(['fast']);
    expect(result).toMatchObject({ changed: true, name: 'fast' });
  });

  test('demote-others keeps the class that is named', async () => {
    const { defaults } = await run(two, { onMultipleDefaults: 'demote-others' });
    expect(defaults).toEqual(['gp3']);
  });

  test('fail names them all and writes nothing', async () => {
    const kubernetes = new FakeClient(two);
    await expect(run([], { onMultipleDefaults: 'fail' }, kubernetes)).rejects.toMatchObject({
      code: 'STORAGECLASS_MULTIPLE_DEFAULTS',
      message: expect.stringMatching(/fast, gp3.*newest, fast/),
    });
    expect(defaultsOf(kubernetes.objects)).toEqual(['fast', 'gp3']);
  });

  test('the annotation of the beta counts, and is taken back as well', async () => {
    const old = storageClass('old', 'ebs.csi.aws.com', {
      annotations: { 'storageclass.beta.kubernetes.io/is-default-class': 'true' },
      created: '2025-01-01T00:00:00Z',
    });
    const { defaults } = await run([
      ...ebs,
      old,
      storageClass('gp3', 'ebs.csi.aws.com', { isDefault: true }),
    ]);
    expect(defaults).toEqual(['gp3']);
  });
});

describe('drift in fields that never change', () => {
  const drifted = storageClass('gp3', 'ebs.csi.aws.com', {
    isDefault: true,
    volumeBindingMode: 'Immediate',
    parameters: { type: 'gp2' },
  });

  test('report leaves the class alone and names field, value and wish', async () => {
    const { result, writes, logger } = await run([...ebs, drifted]);
    expect(writes).toEqual([]);
    expect(result).toMatchObject({
      changed: false,
      drift: [
        { path: 'parameters["type"]', from: 'gp2', to: 'gp3' },
        { path: 'volumeBindingMode', from: 'Immediate', to: 'WaitForFirstConsumer' },
      ],
    });
    expect(logger.lines.join('\n')).toContain('parameters["type"] (gp2, wanted gp3)');
  });

  test('recreate makes a class under a new name, moves the mark, and deletes nothing', async () => {
    const { result, kubernetes, defaults, writes } = await run([...ebs, drifted], { onDrift: 'recreate' });
    expect(result.name).toMatch(/^gp3-[0-9a-f]{6}$/);
    expect(defaults).toEqual([result.name]);
    expect(find(kubernetes, 'gp3')).toBeDefined();
    expect(writes.map((call) => call.verb)).not.toContain('delete');
    const again = await run([], { onDrift: 'recreate' }, kubernetes);
    expect(again.result).toMatchObject({ changed: false, name: result.name });
  });

  test('a drifted class that is not the default is not made the default silently', async () => {
    const unmarked = storageClass('gp3', 'ebs.csi.aws.com', { parameters: { type: 'io2' } });
    await expect(run([...ebs, unmarked])).rejects.toMatchObject({
      code: 'STORAGECLASS_DRIFT',
      remedy: expect.stringContaining('recreate'),
    });
  });

  test('encryption that was asked for is missed in a default of another name as well', async () => {
    const plain = storageClass('company', 'ebs.csi.aws.com', { isDefault: true });
    const reported = await run([...ebs, plain], { encrypted: true });
    expect(reported.result).toMatchObject({
      changed: false,
      drift: [{ path: 'parameters["encrypted"]', to: 'true' }],
    });
    const replaced = await run([...ebs, plain], { encrypted: true, onDrift: 'recreate' });
    expect(replaced.defaults).toEqual(['gp3']);
  });
});

describe('local clusters', () => {
  const localPath = (isDefault: boolean) =>
    storageClass('local-path', 'rancher.io/local-path', { isDefault });

  test('the default that the cluster brings is accepted, and the log says what proves it', async () => {
    const { result, writes } = await run([localPath(true)], { platform: 'local' });
    expect(result).toMatchObject({
      changed: false,
      name: 'local-path',
      provisioner: 'rancher.io/local-path',
    });
    expect(result.notes).toEqual([expect.stringContaining('not proved')]);
    expect(writes).toEqual([]);
    const deployment = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'local-path-provisioner', namespace: 'kube-system' },
      spec: { replicas: 1 },
      status: { availableReplicas: 1 },
    };
    const proved = await run([localPath(true), deployment], { platform: 'local' });
    expect(proved.result.notes).toEqual([]);
  });

  test('a provisioner that is scaled to 0 does not work', async () => {
    const deployment = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'local-path-provisioner', namespace: 'kube-system' },
      spec: { replicas: 0 },
    };
    await expect(run([localPath(true), deployment], { platform: 'local' })).rejects.toMatchObject({
      code: 'STORAGECLASS_NONE',
    });
  });

  test('its only class is marked where it brings none as default', async () => {
    const { defaults, result } = await run([localPath(false)], { platform: 'local' });
    expect(defaults).toEqual(['local-path']);
    expect(result).toMatchObject({ changed: true, created: false });
  });

  test('without any class it fails with a remedy: never gp3 there', async () => {
    const kubernetes = new FakeClient([csiNode('n1')]);
    await expect(run([], { platform: 'local' }, kubernetes)).rejects.toMatchObject({
      code: 'STORAGECLASS_NONE',
      remedy: expect.stringContaining('local-path-provisioner'),
    });
    expect(kubernetes.objects).toHaveLength(1);
  });

  test('among several the person chooses', async () => {
    const classes = [localPath(false), storageClass('nfs', 'example.com/nfs')];
    await expect(run(classes, { platform: 'unknown' })).rejects.toThrow(/local-path, nfs/);
    expect((await run(classes, { platform: 'unknown', name: 'nfs' })).defaults).toEqual(['nfs']);
  });

  test('GKE gets its own standard-rwo back', async () => {
    const classes = [
      storageClass('premium-rwo', 'pd.csi.storage.gke.io'),
      storageClass('standard-rwo', 'pd.csi.storage.gke.io'),
      csiNode('n1', 'pd.csi.storage.gke.io'),
    ];
    expect((await run(classes, { platform: 'gke' })).defaults).toEqual(['standard-rwo']);
  });
});

describe('wrong parameters are refused before any request', () => {
  test.each([
    [{ parameters: { iops: '3000', iopsPerGB: '5' } }, /exclude each other/],
    [{ parameters: { kmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/x' } }, /not encrypted/],
    [{ encrypted: true, parameters: { kmsKeyId: 'my-key' } }, /full ARN/],
    [{ encrypted: true, parameters: { encrypted: 'false' } }, /encrypted is asked for/],
    [{ parameters: { throughput: 'lots' } }, /whole number/],
    [{ parameters: { 'csi.storage.k8s.io/fstype': 'EXT4' } }, /file system/],
    [{ name: 'GP3 Fast' }, /cannot name/],
  ])('%j', async (request, message) => {
    const kubernetes = new FakeClient(ebs);
    await expect(run([], request as Partial<EnsureStorageClassRequest>, kubernetes)).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringMatching(message),
    });
    expect(kubernetes.calls).toEqual([]);
  });
});

test('somebody who keeps marking another class is named as the problem, after a bounded number of looks', async () => {
  const kubernetes: FakeClient = new FakeClient({
    objects: [...ebs, storageClass('company', 'ebs.csi.aws.com', { isDefault: true })],
    onCall: ({ verb, kind }) => {
      if (verb !== 'list' || kind !== 'StorageClass') return;
      const n = kubernetes.calls.length;
      kubernetes.set(
        storageClass(`rival-${n}`, 'ebs.csi.aws.com', {
          isDefault: true,
          created: new Date(Date.parse('2027-01-01') + n * 1000).toISOString(),
        }),
      );
    },
  });
  await expect(run([], {}, kubernetes)).rejects.toMatchObject({ code: 'STORAGECLASS_UNSETTLED' });
});

describe('a dry run before the driver is installed', () => {
  const none = [csiNode('n1')];

  test('plans the class as if the driver were there, and writes nothing', async () => {
    const { result, kubernetes } = await run(none, { dryRun: true, driverPlanned: true });
    expect(result).toMatchObject({
      changed: true,
      created: true,
      name: 'gp3',
      provisioner: 'ebs.csi.aws.com',
    });
    expect(find(kubernetes, 'gp3')).toBeUndefined();
  });

  test('a default that only lacks the driver stays the default', async () => {
    const gp2 = storageClass('gp2', 'kubernetes.io/aws-ebs', { isDefault: true });
    const { result } = await run([...none, gp2], { dryRun: true, driverPlanned: true });
    expect(result).toMatchObject({ changed: false, name: 'gp2' });
  });

  test('nothing is assumed in a run that writes', async () => {
    await expect(run(none, { driverPlanned: true })).rejects.toMatchObject({
      code: 'STORAGECLASS_NO_DRIVER',
    });
  });
});

// ensure-storageclass and platform detection against a real API server. The default StorageClass belongs to a whole
// cluster, so this file brings up one of its own; drivers are played by CSIDriver and CSINode objects made by hand.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { clusterDown, clusterUp, type ClusterState } from '../../lab/cluster/index.ts';
import { prepareEnvironment } from '../../src/environment/environment.ts';
import { detectPlatform } from '../../src/environment/platform.ts';
import {
  ensureStorageClass,
  type EnsureStorageClassRequest,
} from '../../src/environment/storage/ensure-storage-class.ts';
import type { KubernetesClient } from '../../src/kubernetes/client.ts';
import { loadKubeconfig } from '../../src/kubernetes/connection/kubeconfig.ts';
import { createKubernetesClient } from '../../src/kubernetes/wire/kubernetes-client.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import {
  csiDriver,
  csiNode,
  defaultsOf,
  never,
  recordingLogger,
  storageClass,
} from '../unit/environment/support.ts';
import { openAccount } from './accounts.ts';
import { keepAudit } from './audit.ts';
import { testLogger } from './environment.ts';

const name = `storage-${randomBytes(3).toString('hex')}`;
const logger = recordingLogger();
const API = 'storage.k8s.io/v1';
let state: ClusterState;
/** The test's own eyes and hands. */
let kubernetes: KubernetesClient;
/** Lamina's. */
let lamina: KubernetesClient;

beforeAll(async () => {
  const signal = AbortSignal.timeout(600_000);
  state = await clusterUp({ name, node: 'kwok', logger: testLogger, exec, clock: systemClock, signal });
  const connect = async (kubeconfig: string): Promise<KubernetesClient> => {
    const options = { kubeconfig, env: {}, homeDirectory: '/nonexistent', logger, exec };
    return createKubernetesClient(await loadKubeconfig(options), { logger, clock: systemClock });
  };
  kubernetes = await connect(state.kubeconfig);
  lamina = await connect(await openAccount(state, 'bring-up'));
}, 600_000);

afterAll(async () => {
  lamina.close();
  kubernetes.close();
  await keepAudit(state);
  await clusterDown({
    name,
    removeData: true,
    logger: testLogger,
    exec,
    signal: AbortSignal.timeout(60_000),
  });
}, 90_000);

const list = async (kind: string) => (await kubernetes.list({ apiVersion: API, kind })).items;
const defaults = async () => defaultsOf(await list('StorageClass'));

/** As kubectl apply or another tool would: created by somebody else, so that its fields have another owner. */
async function create(...objects: KubernetesObject[]): Promise<void> {
  for (const object of objects) {
    // The server's own clock tells when it was created.
    const applied = structuredClone(object);
    delete applied.metadata.creationTimestamp;
    await kubernetes.apply(applied, { fieldManager: 'somebody' });
  }
}

async function installEbsDriver(): Promise<void> {
  await create(csiDriver('ebs.csi.aws.com'), csiNode('node-a', 'ebs.csi.aws.com'));
}

const ensure = (request: Partial<EnsureStorageClassRequest> = {}) =>
  ensureStorageClass({
    kubernetes: lamina,
    logger,
    clock: systemClock,
    signal: never,
    platform: 'ec2',
    ...request,
  });

test('what the embedded cluster brings is told as local, and its default class is taken as it is', async () => {
  const result = await prepareEnvironment({ kubernetes: lamina, logger, clock: systemClock, signal: never });
  expect(result).toMatchObject({
    platform: 'local',
    changed: false,
    storageClass: { name: 'local-path', provisioner: 'rancher.io/local-path', created: false },
  });
});

describe('on a cluster without a StorageClass', () => {
  beforeEach(async () => {
    for (const kind of ['StorageClass', 'CSIDriver', 'CSINode']) {
      for (const object of await list(kind)) {
        await kubernetes.delete({ apiVersion: API, kind, name: object.metadata.name });
      }
    }
  });

  test('the driver tells EC2; gp3 is created as specified, and the server lists it as the default', async () => {
    await installEbsDriver();
    expect((await detectPlatform(lamina)).platform).toBe('ec2');
    expect(await ensure({ encrypted: true })).toMatchObject({ changed: true, created: true, name: 'gp3' });
    const made = await kubernetes.get({ apiVersion: API, kind: 'StorageClass', name: 'gp3' });
    expect(made).toMatchObject({
      provisioner: 'ebs.csi.aws.com',
      volumeBindingMode: 'WaitForFirstConsumer',
      reclaimPolicy: 'Delete',
      allowVolumeExpansion: true,
      parameters: { type: 'gp3', 'csi.storage.k8s.io/fstype': 'ext4', encrypted: 'true' },
    });
    expect(made?.metadata.managedFields?.map((entry) => entry.manager)).toEqual(['lamina']);
    const before = made?.metadata.resourceVersion;
    expect(await ensure({ encrypted: true })).toMatchObject({ changed: false });
    const after = await kubernetes.get({ apiVersion: API, kind: 'StorageClass', name: 'gp3' });
    expect(after?.metadata.resourceVersion).toBe(before);
  });

  test('a claim without a class gets the one that was made', async () => {
    await installEbsDriver();
    await ensure();
    const claim = await kubernetes.create({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'claim', namespace: 'default' },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
    });
    expect(claim['spec']).toMatchObject({ storageClassName: 'gp3' });
    await kubernetes.delete({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      namespace: 'default',
      name: 'claim',
    });
  });

  test('a dry run is answered by the server and stores nothing', async () => {
    await installEbsDriver();
    expect(await ensure({ dryRun: true })).toMatchObject({ changed: true, created: true });
    expect(await list('StorageClass')).toEqual([]);
  });

  test('a class of ours can lose the mark and get it back: no other field is given up', async () => {
    await installEbsDriver();
    await ensure();
    await new Promise((resolve) => setTimeout(resolve, 1_100)); // creationTimestamp counts whole seconds
    await create(storageClass('company', 'ebs.csi.aws.com', { isDefault: true }));
    expect(await ensure({ onMultipleDefaults: 'keep-newest' })).toMatchObject({
      changed: true,
      name: 'company',
    });
    expect(await defaults()).toEqual(['company']);
    await kubernetes.delete({ apiVersion: API, kind: 'StorageClass', name: 'company' });
    expect(await ensure()).toMatchObject({ changed: true, created: false, name: 'gp3' });
    const gp3 = await kubernetes.get({ apiVersion: API, kind: 'StorageClass', name: 'gp3' });
    expect(gp3).toMatchObject({ allowVolumeExpansion: true, parameters: { type: 'gp3' } });
    expect(await defaults()).toEqual(['gp3']);
  });

  test("the mark of another manager's class is taken where the policy allows it; a dead one always", async () => {
    await installEbsDriver();
    await create(
      storageClass('dead', 'rbd.csi.ceph.com', { isDefault: true }),
      storageClass('old', 'ebs.csi.aws.com', {
        annotations: { 'storageclass.beta.kubernetes.io/is-default-class': 'true' },
      }),
      storageClass('gp3', 'ebs.csi.aws.com', { isDefault: true }),
    );
    await expect(ensure({ onMultipleDefaults: 'fail' })).rejects.toMatchObject({
      code: 'STORAGECLASS_MULTIPLE_DEFAULTS',
    });
    expect(await ensure({ onMultipleDefaults: 'demote-others' })).toMatchObject({
      name: 'gp3',
      changed: true,
    });
    expect(await defaults()).toEqual(['gp3']);
  });

  test('drift is answered by a new class that takes the mark over; the server refuses any other way', async () => {
    await installEbsDriver();
    await create(storageClass('gp3', 'ebs.csi.aws.com', { isDefault: true, parameters: { type: 'gp2' } }));
    await expect(
      kubernetes.apply(
        {
          ...storageClass('gp3', 'ebs.csi.aws.com', { parameters: { type: 'gp3' } }),
          metadata: { name: 'gp3' },
        },
        { force: true },
      ),
    ).rejects.toMatchObject({ reason: 'Invalid' });
    expect(await ensure()).toMatchObject({ changed: false, drift: [{ path: 'parameters["type"]' }] });
    const result = await ensure({ onDrift: 'recreate' });
    expect(await defaults()).toEqual([result.name]);
    expect(result.name).not.toBe('gp3');
    expect((await list('StorageClass')).map((each) => each.metadata.name)).toContain('gp3');
  });

  test('four runs at once end in one default', async () => {
    await installEbsDriver();
    const results = await Promise.all(
      ['gp3', 'fast', 'gp3', 'slow'].map((wanted) =>
        ensure({ name: wanted, onMultipleDefaults: 'demote-others' }),
      ),
    );
    const [only, ...others] = await defaults();
    expect(others).toEqual([]);
    expect(results.some((result) => result.name === only)).toBe(true);
  });

  test('without the driver nothing is made', async () => {
    await create(csiNode('node-a'));
    await expect(ensure()).rejects.toMatchObject({ code: 'STORAGECLASS_NO_DRIVER' });
    expect(await list('StorageClass')).toEqual([]);
  });
});

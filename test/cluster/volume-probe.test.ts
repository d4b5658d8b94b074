// The volume probe against a real API server, scheduler and binder; the node and the provisioner are simulated.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { probeVolume, type VolumeProbeRequest } from '../../src/environment/storage/probe-volume.ts';
import type { KubernetesClient } from '../../src/kubernetes/client.ts';
import { loadKubeconfig } from '../../src/kubernetes/connection/kubeconfig.ts';
import { createKubernetesClient } from '../../src/kubernetes/wire/kubernetes-client.ts';
import { deadlineSignal, systemClock } from '../../src/runtime/clock.ts';
import { InterruptedError } from '../../src/runtime/errors.ts';
import { exec } from '../../src/runtime/exec.ts';
import { recordingLogger } from '../unit/environment/support.ts';
import { openAccount } from './accounts.ts';
import { useTestCluster } from './harness.ts';

const cluster = useTestCluster('volume-probe');
const logger = recordingLogger();
const ebsClass = (): string => `${cluster.namespace}-ebs`;
const silentClass = (): string => `${cluster.namespace}-silent`;
const retainingClass = (): string => `${cluster.namespace}-retain`;
/** The test's own, which plays the provisioner; Lamina has another. */
let client: KubernetesClient;
let lamina: KubernetesClient;

beforeAll(async () => {
  const connect = async (kubeconfig: string): Promise<KubernetesClient> => {
    const options = { kubeconfig, env: {}, homeDirectory: '/nonexistent', logger, exec };
    return createKubernetesClient(await loadKubeconfig(options), { logger, clock: systemClock });
  };
  client = await connect(cluster.kubeconfig);
  lamina = await connect(await openAccount(cluster.state, 'bring-up'));
  const base = {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    volumeBindingMode: 'WaitForFirstConsumer',
  };
  await cluster.apply(
    { ...base, metadata: { name: ebsClass() }, provisioner: 'ebs.csi.aws.com' },
    { ...base, metadata: { name: silentClass() }, provisioner: 'silent.csi.example.test' },
    {
      ...base,
      metadata: { name: retainingClass() },
      provisioner: 'rancher.io/local-path',
      reclaimPolicy: 'Retain',
    },
  );
});
afterAll(async () => {
  await cluster.kubectl(['delete', 'storageclass', ebsClass(), silentClass(), retainingClass()]);
  lamina.close();
  client.close();
});

const probe = (request: Partial<VolumeProbeRequest> = {}) =>
  probeVolume({
    kubernetes: lamina,
    logger,
    clock: systemClock,
    signal: AbortSignal.timeout(60_000),
    storageClass: 'local-path',
    ...request,
  });

/** What carries the probe's label, in any namespace. */
async function left(): Promise<string> {
  const kinds = 'namespaces,pods,persistentvolumeclaims';
  return (await cluster.kubectl(['get', kinds, '-A', '-l', 'lamina.dev/probe', '-o', 'name'])).trim();
}

describe('however it ends', () => {
  afterEach(async () => {
    expect(await left()).toBe('');
  });

  test('a class that works gives a volume, and it is gone afterwards', async () => {
    const { durationMs, volume, ...result } = await probe();
    expect(result).toEqual({
      bound: true,
      written: true,
      storageClass: 'local-path',
      provisioner: 'rancher.io/local-path',
      removed: true,
      left: [],
    });
    expect(durationMs).toBeLessThan(30_000);
    expect(await cluster.kubectl(['get', 'pv', volume, '--ignore-not-found', '-o', 'name'])).toBe('');
  });

  test('in a namespace of level "restricted", which stays', async () => {
    await cluster.kubectl([
      'label',
      'namespace',
      cluster.namespace,
      'pod-security.kubernetes.io/enforce=restricted',
    ]);
    expect(await probe({ namespace: cluster.namespace })).toMatchObject({ removed: true });
    expect(
      await cluster.kubectl(['get', 'namespace', cluster.namespace, '-o', 'jsonpath={.status.phase}']),
    ).toBe('Active');
  });

  test('a volume of a class that retains stays behind, and is named', async () => {
    const { volume, removed, left: sentences } = await probe({ storageClass: retainingClass() });
    expect(removed).toBe(false);
    expect(sentences.join()).toContain(`kubectl delete pv ${volume}`);
    expect(await cluster.kubectl(['get', 'pv', volume, '-o', 'jsonpath={.status.phase}'])).toBe('Released');
    await cluster.kubectl(['delete', 'pv', volume]);
  });

  test('a driver that is not installed is named when the time is over', async () => {
    await expect(probe({ storageClass: silentClass(), timeout: 5_000 })).rejects.toMatchObject({
      code: 'VOLUME_PROBE_FAILED',
      details: { cause: 'PVC_PROVISIONER_MISSING', provisioner: 'silent.csi.example.test' },
      remedy: expect.stringContaining('Install silent.csi.example.test'),
    });
  });

  test('a refusal by AWS ends it long before the time is over', async () => {
    const name = 'lamina-probe-refused';
    const running = probe({ storageClass: ebsClass(), suffix: 'refused', grace: 0 });
    await Promise.all([
      expect(running).rejects.toMatchObject({
        code: 'VOLUME_PROBE_FAILED',
        details: { cause: 'EBS_NO_INSTANCE_ROLE' },
      }),
      complain(name),
    ]);
  });

  test('an interruption leaves nothing', async () => {
    const controller = new AbortController();
    const running = probe({ storageClass: silentClass(), suffix: 'stopped', signal: controller.signal });
    await Promise.all([
      expect(running).rejects.toBeInstanceOf(InterruptedError),
      claimOf('lamina-probe-stopped').then(() => controller.abort(new InterruptedError())),
    ]);
  });
});

/** The claim of a probe, as soon as it is there. */
async function claimOf(name: string): Promise<{ metadata: { uid?: string } }> {
  using deadline = deadlineSignal(15_000, `the claim of ${name}`);
  const options = { namespace: name, signal: deadline.signal };
  for await (const event of client.watch({ apiVersion: 'v1', kind: 'PersistentVolumeClaim' }, options)) {
    if (event.type === 'ADDED') return event.object;
  }
  throw deadline.signal.reason as Error;
}

/** Plays the EBS provisioner, which says that its instance has no role. */
async function complain(name: string): Promise<void> {
  const { metadata } = await claimOf(name);
  await client.create({
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: `${name}.1`, namespace: name },
    involvedObject: {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      namespace: name,
      name,
      uid: metadata.uid,
    },
    type: 'Warning',
    reason: 'ProvisioningFailed',
    message:
      'failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume "pvc-1": could not create volume in EC2: operation error EC2: CreateVolume, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, http response error StatusCode: 404, request to EC2 IMDS failed',
  });
}

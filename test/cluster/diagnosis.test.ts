// What a real API server, scheduler and controllers write when something is wrong leads to the right cause.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { podFateAnnotation } from '../../lab/cluster/kwok-stages.ts';
import { diagnose } from '../../src/kubernetes/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../src/kubernetes/diagnosis/types.ts';
import type { KubernetesClient } from '../../src/kubernetes/client.ts';
import { loadKubeconfig } from '../../src/kubernetes/connection/kubeconfig.ts';
import { createKubernetesClient } from '../../src/kubernetes/wire/kubernetes-client.ts';
import type { ObjectReference } from '../../src/kubernetes/objects.ts';
import { deadlineSignal, systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { silentLogger } from '../unit/diagnosis/fixtures.ts';
import { useTestCluster } from './harness.ts';

const cluster = useTestCluster('diagnosis');
let client: KubernetesClient;

beforeAll(async () => {
  client = await connect(cluster.kubeconfig);
});
afterAll(() => client.close());

async function connect(kubeconfig: string): Promise<KubernetesClient> {
  const options = { kubeconfig, env: {}, homeDirectory: '/nonexistent', logger: silentLogger, exec };
  return createKubernetesClient(await loadKubeconfig(options), { logger: silentLogger, clock: systemClock });
}

const explain = (reference: ObjectReference): Promise<Diagnosis> =>
  diagnose(reference, { client, logger: silentLogger, signal: AbortSignal.timeout(10_000) });

/** Returns as soon as an event of this reason is about an object whose name begins so. */
async function eventOf(reason: string, prefix: string): Promise<void> {
  using deadline = deadlineSignal(15_000, `an event ${reason} about ${prefix}`);
  const events = client.watch(
    { apiVersion: 'v1', kind: 'Event' },
    { namespace: cluster.namespace, signal: deadline.signal },
  );
  for await (const event of events) {
    if (!('object' in event)) continue;
    const { involvedObject, reason: found } = event.object as {
      involvedObject?: { name?: string };
      reason?: string;
    };
    if (found === reason && involvedObject?.name?.startsWith(prefix) === true) return;
  }
  throw deadline.signal.reason as Error;
}

const inNamespace = (apiVersion: string, kind: string, name: string): ObjectReference => ({
  apiVersion,
  kind,
  name,
  namespace: cluster.namespace,
});
const deployment = (name: string): ObjectReference => inNamespace('apps/v1', 'Deployment', name);

/** A Deployment of one pod, whose pod spec and annotations are the caller's. */
async function deploy(
  name: string,
  spec: object = {},
  annotations: Record<string, string> = {},
): Promise<void> {
  const labels = { app: name };
  const containers = [{ name: 'main', image: 'example.test/anything:1' }];
  await cluster.apply({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: {
      selector: { matchLabels: labels },
      template: { metadata: { labels, annotations }, spec: { containers, ...spec } },
    },
  });
}

const claim = (name: string, storageClassName: string): object => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name },
  spec: { storageClassName, accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
});

describe('pods of a Deployment', () => {
  test('that no node has room for: what is short, and by how much', async () => {
    const containers = [{ name: 'main', image: 'x', resources: { requests: { cpu: '100k' } } }];
    await deploy('hungry', { containers });
    await eventOf('FailedScheduling', 'hungry-');
    const diagnosis = await explain(deployment('hungry'));
    expect(diagnosis).toMatchObject({ code: 'UNSCHEDULABLE', culprit: { kind: 'Pod' } });
    expect(diagnosis.cause).toMatch(/too little cpu \(asks for 100000, at most [\d.]+ free: [\d.]+ short\)/);
  });

  test('that no node matches', async () => {
    await deploy('picky', { nodeSelector: { 'example.test/none': 'such' } });
    await eventOf('FailedScheduling', 'picky-');
    const diagnosis = await explain(deployment('picky'));
    expect(diagnosis.code).toBe('UNSCHEDULABLE');
    expect(diagnosis.cause).toContain('the node selector or affinity does not match');
  });

  test.each([
    ['image-pull-error', 'ImagePullBackOff', 'IMAGE_PULL'],
    ['crash-loop', 'CrashLoopBackOff', 'CRASH_LOOP'],
  ])('that meet %s', async (fate, reason, code) => {
    await deploy(fate, {}, { [podFateAnnotation]: fate });
    const path = '{.status.containerStatuses[0].state.waiting.reason}';
    await cluster.kubectl(['wait', '--for=create', '--timeout=15s', 'pod', '-l', `app=${fate}`]);
    await cluster.kubectl([
      'wait',
      `--for=jsonpath=${path}=${reason}`,
      '--timeout=15s',
      'pod',
      '-l',
      `app=${fate}`,
    ]);
    expect((await explain(deployment(fate))).code).toBe(code);
  });

  test('that name a ServiceAccount which does not exist', async () => {
    await deploy('anonymous', { serviceAccountName: 'nobody' });
    await eventOf('FailedCreate', 'anonymous-');
    expect(await explain(deployment('anonymous'))).toMatchObject({
      code: 'SERVICE_ACCOUNT_MISSING',
      culprit: { kind: 'ServiceAccount', name: 'nobody' },
    });
  });

  test('that the quota has no room for, with its numbers', async () => {
    await cluster.apply({
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: { name: 'tight' },
      spec: { hard: { 'requests.nvidia.com/gpu': '1' } },
    });
    await cluster.kubectl(['wait', '--for=jsonpath={.status.hard}', '--timeout=15s', 'resourcequota/tight']);
    const limits = { 'nvidia.com/gpu': '2' };
    await deploy('greedy', { containers: [{ name: 'main', image: 'x', resources: { limits } }] });
    await eventOf('FailedCreate', 'greedy-');
    const diagnosis = await explain(deployment('greedy'));
    expect(diagnosis.code).toBe('QUOTA_EXCEEDED');
    expect(diagnosis.cause).toMatch(
      /needs requests\.nvidia\.com\/gpu=2, but ResourceQuota \S+\/tight has requests\.nvidia\.com\/gpu=0 of requests\.nvidia\.com\/gpu=1 in use\.$/,
    );
  });

  test('that a LimitRange does not allow', async () => {
    const type = 'Container';
    await cluster.apply({
      apiVersion: 'v1',
      kind: 'LimitRange',
      metadata: { name: 'small' },
      spec: {
        limits: [{ type, max: { 'ephemeral-storage': '1Gi' }, default: { 'ephemeral-storage': '1Gi' } }],
      },
    });
    const limits = { 'ephemeral-storage': '2Gi' };
    await deploy('large', { containers: [{ name: 'main', image: 'x', resources: { limits } }] });
    await eventOf('FailedCreate', 'large-');
    const diagnosis = await explain(deployment('large'));
    expect(diagnosis.code).toBe('LIMIT_RANGE');
    expect(diagnosis.cause).toContain(
      'maximum ephemeral-storage usage per Container is 1Gi, but limit is 2Gi',
    );
  });

  test('that a webhook without a Service holds up', async () => {
    const name = `${cluster.namespace}.example.test`;
    await cluster.apply({
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingWebhookConfiguration',
      metadata: { name },
      webhooks: [
        {
          name,
          clientConfig: { service: { name: 'hook', namespace: cluster.namespace, path: '/' } },
          rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
          objectSelector: { matchLabels: { app: 'hooked' } },
          namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': cluster.namespace } },
          sideEffects: 'None',
          admissionReviewVersions: ['v1'],
        },
      ],
    });
    try {
      // The API server takes a moment to see the configuration; until then pods pass.
      await cluster.kubectl(['get', 'validatingwebhookconfiguration', name]);
      await hooked();
      const diagnosis = await explain(deployment('hooked'));
      expect(diagnosis).toMatchObject({ code: 'WEBHOOK_DOWN', culprit: { kind: 'Service', name: 'hook' } });
      expect(diagnosis.cause).toContain('its Service does not exist');
    } finally {
      await cluster.kubectl(['delete', 'validatingwebhookconfiguration', name]);
    }
  });

  async function hooked(): Promise<void> {
    using deadline = deadlineSignal(15_000, 'the webhook to be asked');
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'probe', namespace: cluster.namespace, labels: { app: 'hooked' } },
      spec: { containers: [{ name: 'main', image: 'x' }] },
    };
    while (
      await client.create(pod, { dryRun: true, signal: deadline.signal }).then(
        () => true,
        () => false,
      )
    ) {
      deadline.signal.throwIfAborted();
    }
    await deploy('hooked');
    await eventOf('FailedCreate', 'hooked-');
  }
});

describe('claims', () => {
  const className = () => `${cluster.namespace}-ebs`;
  beforeAll(async () => {
    await cluster.apply({
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: className() },
      provisioner: 'ebs.csi.aws.com',
      volumeBindingMode: 'Immediate',
    });
  });
  afterAll(async () => {
    await cluster.kubectl(['delete', 'storageclass', className()]);
  });

  test('of a class that does not exist', async () => {
    await cluster.apply(claim('classless', 'no-such-class'));
    expect((await explain(inNamespace('v1', 'PersistentVolumeClaim', 'classless'))).code).toBe(
      'PVC_CLASS_MISSING',
    );
  });

  test('of a driver that is not installed, from the pod that waits for them', async () => {
    await cluster.apply(claim('undriven', className()));
    await deploy('undriven', {
      volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'undriven' } }],
    });
    await eventOf('FailedScheduling', 'undriven-');
    const diagnosis = await explain(deployment('undriven'));
    expect(diagnosis.code).toBe('PVC_PROVISIONER_MISSING');
    expect(diagnosis.cause).toContain(
      `waits for ebs.csi.aws.com (StorageClass ${className()}), which is not installed`,
    );
  });

  test('of a driver whose controller does not start', async () => {
    await cluster.apply(claim('uncontrolled', className()));
    await client.create({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: `ebs-csi-controller-${cluster.namespace}`,
        namespace: 'kube-system',
        labels: { app: 'ebs-csi-controller' },
        annotations: { [podFateAnnotation]: 'image-pull-error' },
      },
      spec: { containers: [{ name: 'ebs-plugin', image: 'example.test/anything:1' }] },
    });
    try {
      const diagnosis = await explain(inNamespace('v1', 'PersistentVolumeClaim', 'uncontrolled'));
      expect(diagnosis).toMatchObject({
        code: 'EBS_CONTROLLER_DOWN',
        culprit: { kind: 'Pod', namespace: 'kube-system', name: `ebs-csi-controller-${cluster.namespace}` },
      });
    } finally {
      await cluster.kubectl(['-n', 'kube-system', 'delete', 'pod', '-l', 'app=ebs-csi-controller']);
    }
  });

  test('without a consumer', async () => {
    const name = (
      await cluster.kubectl([
        'get',
        'storageclass',
        '-o',
        'jsonpath={.items[?(@.volumeBindingMode=="WaitForFirstConsumer")].metadata.name}',
      ])
    ).split(' ')[0];
    await cluster.apply(claim('alone', name!));
    await eventOf('WaitForFirstConsumer', 'alone');
    expect((await explain(inNamespace('v1', 'PersistentVolumeClaim', 'alone'))).code).toBe('PVC_NO_CONSUMER');
  });
});

test('a kind that no CRD brings', async () => {
  expect((await explain(inNamespace('example.test/v1', 'Widget', 'w'))).code).toBe('CRD_MISSING');
});

test('a finalizer that nobody removes', async () => {
  await cluster.apply({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'stuck', finalizers: ['example.test/never'] },
  });
  await cluster.kubectl(['delete', 'configmap', 'stuck', '--wait=false']);
  expect((await explain(inNamespace('v1', 'ConfigMap', 'stuck'))).code).toBe('FINALIZER_STUCK');
  await cluster.kubectl([
    'patch',
    'configmap',
    'stuck',
    '--type=merge',
    '-p',
    '{"metadata":{"finalizers":null}}',
  ]);
});

test('one who may see nothing gets an answer that says so', async () => {
  await cluster.kubectl(['create', 'serviceaccount', 'blind']);
  const token = (await cluster.kubectl(['create', 'token', 'blind'])).trim();
  const config = JSON.parse(
    await cluster.kubectl(['config', 'view', '--raw', '--minify', '--flatten', '-o', 'json']),
  ) as { users: { user: object }[] };
  config.users[0]!.user = { token };
  const blind = await connect(JSON.stringify(config, undefined, 2));
  try {
    const diagnosis = await diagnose(deployment('hungry'), {
      client: blind,
      logger: silentLogger,
      signal: AbortSignal.timeout(10_000),
      readiness: { state: 'progressing', reason: 'MinimumReplicasUnavailable', message: '0 of 1' },
    });
    expect(diagnosis.code).toBe('NOT_READY');
    expect(diagnosis.evidence).toContain(`Not allowed to get Deployment ${cluster.namespace}/hungry`);
  } finally {
    blind.close();
  }
});

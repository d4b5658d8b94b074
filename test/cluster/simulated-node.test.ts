// The cluster that the other tests stand on does what a real one does, as far as they rely on it.
import { expect, test } from '@jest/globals';
import { podFateAnnotation } from '../../lab/cluster/kwok-stages.ts';
import { useTestCluster } from './harness.ts';

const cluster = useTestCluster('node');
const template = (labels: Record<string, string>): object => ({
  metadata: { labels },
  spec: { containers: [{ name: 'main', image: 'example.test/anything:1' }] },
});

test('a Deployment becomes available', async () => {
  await cluster.apply({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: { replicas: 3, selector: { matchLabels: { app: 'web' } }, template: template({ app: 'web' }) },
  });
  await cluster.kubectl(['rollout', 'status', 'deployment/web', '--timeout=20s']);
  expect(
    await cluster.kubectl(['get', 'deployment', 'web', '-o', 'jsonpath={.status.availableReplicas}']),
  ).toBe('3');
});

test('a claim of the default class is bound once its pod is scheduled, and its volume goes with it', async () => {
  await cluster.apply(
    {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data' },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
    },
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'writer' },
      spec: {
        containers: [
          {
            name: 'main',
            image: 'example.test/anything:1',
            volumeMounts: [{ name: 'data', mountPath: '/data' }],
          },
        ],
        volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }],
      },
    },
  );
  await cluster.kubectl(['wait', '--for=condition=Ready', 'pod/writer', '--timeout=20s']);
  const volume = await cluster.kubectl(['get', 'pvc', 'data', '-o', 'jsonpath={.spec.volumeName}']);
  expect(volume).toMatch(/^pvc-/);
  await cluster.kubectl(['delete', 'pod/writer', 'pvc/data']);
  await cluster.kubectl(['wait', '--for=delete', `pv/${volume}`, '--timeout=20s']);
});

test('a claim without a pod stays Pending, as WaitForFirstConsumer says', async () => {
  await cluster.apply({
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'alone' },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
  });
  await cluster.kubectl(['wait', '--for=jsonpath={.status.phase}=Pending', 'pvc/alone', '--timeout=10s']);
});

test('a Job completes', async () => {
  await cluster.apply({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'once' },
    spec: {
      template: {
        spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'example.test/anything:1' }] },
      },
    },
  });
  await cluster.kubectl(['wait', '--for=condition=Complete', 'job/once', '--timeout=20s']);
});

test.each([
  ['crash-loop', 'CrashLoopBackOff'],
  ['image-pull-error', 'ImagePullBackOff'],
])('a pod whose annotation asks for %s is seen in %s', async (fate, reason) => {
  await cluster.apply({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: fate, annotations: { [podFateAnnotation]: fate } },
    spec: { containers: [{ name: 'main', image: 'example.test/anything:1' }] },
  });
  const path = '{.status.containerStatuses[0].state.waiting.reason}';
  await cluster.kubectl(['wait', `--for=jsonpath=${path}=${reason}`, `pod/${fate}`, '--timeout=20s']);
});

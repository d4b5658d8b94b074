// Waiting on a real API server whose controllers are real and whose pods are simulated.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { podFateAnnotation } from '../../lab/cluster/kwok-stages.ts';
import type { KubernetesClient } from '../../src/kubernetes/client.ts';
import { loadKubeconfig } from '../../src/kubernetes/connection/kubeconfig.ts';
import { createKubernetesClient } from '../../src/kubernetes/wire/kubernetes-client.ts';
import { referenceTo, type KubernetesObject } from '../../src/kubernetes/objects.ts';
import type { Expectation } from '../../src/kubernetes/readiness/types.ts';
import {
  waitForReadiness,
  type ReadinessProgress,
  type WaitReport,
} from '../../src/kubernetes/readiness/waiter.ts';
import { deadlineSignal, systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { testLogger as logger } from './environment.ts';
import { useTestCluster } from './harness.ts';

const cluster = useTestCluster('readiness');
let client: KubernetesClient;

beforeAll(async () => {
  const config = await loadKubeconfig({
    kubeconfig: cluster.kubeconfig,
    env: process.env,
    homeDirectory: '/nonexistent',
    logger,
    exec,
  });
  client = createKubernetesClient(config, { logger, clock: systemClock });
});
afterAll(() => client.close());

const fateOf = (fate: string | undefined): object =>
  fate === undefined ? {} : { annotations: { [podFateAnnotation]: fate } };
const template = (app: string, fate?: string): object => ({
  metadata: { labels: { app }, ...fateOf(fate) },
  spec: { containers: [{ name: 'main', image: 'example.test/x:1' }] },
});
const deployment = (name: string, replicas = 1, fate?: string): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: cluster.namespace },
  spec: { replicas, selector: { matchLabels: { app: name } }, template: template(name, fate) },
});
const job = (name: string, fate?: string): KubernetesObject => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name, namespace: cluster.namespace },
  spec: {
    backoffLimit: 0,
    template: {
      metadata: fateOf(fate),
      spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'example.test/x:1' }] },
    },
  },
});

async function apply(...objects: readonly KubernetesObject[]): Promise<Expectation[]> {
  const applied = await Promise.all(objects.map((object) => client.apply(object)));
  return applied.map((object) => {
    const { uid, generation, resourceVersion } = object.metadata;
    return {
      reference: referenceTo(object),
      ...(uid === undefined ? {} : { uid }),
      ...(generation === undefined ? {} : { generation }),
      ...(resourceVersion === undefined ? {} : { resourceVersion }),
    };
  });
}

async function wait(
  expectations: readonly Expectation[],
  onProgress: (progress: ReadinessProgress) => void = () => undefined,
  time = 25_000,
): Promise<WaitReport> {
  using deadline = deadlineSignal(time, 'the test');
  return await waitForReadiness(expectations, {
    client,
    clock: systemClock,
    logger,
    signal: deadline.signal,
    onProgress,
  });
}

describe('a wait on a real API server', () => {
  test('sees 20 Deployments become ready', async () => {
    const progress: ReadinessProgress[] = [];
    const expectations = await apply(...Array.from({ length: 20 }, (_, index) => deployment(`d${index}`)));
    const report = await wait(expectations, (one) => progress.push(one));
    expect(report).toMatchObject({ ready: true, reason: 'Ready' });
    expect(report.resources.map(({ readiness }) => readiness.state)).toEqual(Array(20).fill('ready'));
    expect(progress.filter(({ readiness }) => readiness.state === 'ready')).toHaveLength(20);
  });

  test('is not deceived by the status of the generation before', async () => {
    await wait(await apply(deployment('changed')));
    const expectations = await apply(deployment('changed', 3));
    expect(await wait(expectations)).toMatchObject({ ready: true });
    const now = await client.get({ ...deployment('changed'), ...deployment('changed').metadata });
    expect(now?.['status']).toMatchObject({ availableReplicas: 3 });
  });

  test('ends with the first failure: a Job whose pod fails', async () => {
    const expectations = await apply(job('broken', 'fail'), deployment('stuck', 1), job('long', 'pending'));
    const report = await wait(expectations);
    expect(report).toMatchObject({ ready: false, reason: 'Failed' });
    expect(report.resources[0]).toMatchObject({
      readiness: { state: 'failed', reason: 'BackoffLimitExceeded' },
    });
    expect(report.resources[2]).toMatchObject({ readiness: { state: 'progressing' } });
  });

  test('takes a claim without a consumer as ready for now', async () => {
    const expectations = await apply({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'alone', namespace: cluster.namespace },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
    });
    expect((await wait(expectations)).resources).toMatchObject([
      { readiness: { reason: 'WaitForFirstConsumer' } },
    ]);
  });

  test('tells what keeps the pods of a Deployment', async () => {
    const report = await wait(await apply(deployment('broken', 1, 'image-pull-error')), undefined, 6000);
    expect(report.resources).toMatchObject([
      { readiness: { state: 'progressing', reason: 'ImagePullBackOff' } },
    ]);
  });

  test('tells at the deadline what was still under way', async () => {
    const report = await wait(await apply(job('never', 'pending')), undefined, 1500);
    expect(report).toMatchObject({
      ready: false,
      reason: 'DeadlineExceeded',
      resources: [{ reference: { name: 'never' }, readiness: { state: 'progressing' } }],
    });
  });
});

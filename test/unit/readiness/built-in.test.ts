import { describe, expect, test } from '@jest/globals';
import { Memory } from '../../../src/kubernetes/readiness/memory.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { look, NOW, object, verdict, written } from './support.ts';

const observed = (status: object): object => ({ observedGeneration: 1, ...status });
const condition = (type: string, status = 'True', reason = ''): object => ({ type, status, reason });

describe('a Deployment', () => {
  const complete = { replicas: 3, updatedReplicas: 3, readyReplicas: 3, availableReplicas: 3 };
  const deployment = (status: object, spec: object = {}): KubernetesObject =>
    object('apps/v1', 'Deployment', { spec: { replicas: 3, ...spec }, status: observed(status) });

  test.each([
    ['all replicas are available', complete, 'ready Available'],
    ['pods are still of the old form', { ...complete, updatedReplicas: 2 }, 'progressing RollingOut'],
    ['an old pod still stands', { ...complete, replicas: 4 }, 'progressing RollingOut'],
    ['a pod is not ready', { ...complete, readyReplicas: 2 }, 'progressing RollingOut'],
    [
      'a pod is not available for long enough',
      { ...complete, availableReplicas: 2 },
      'progressing RollingOut',
    ],
    [
      'its pods are refused',
      { ...complete, readyReplicas: 0, conditions: [condition('ReplicaFailure', 'True', 'FailedCreate')] },
      'progressing FailedCreate',
    ],
    [
      'its time is over',
      {
        ...complete,
        readyReplicas: 0,
        conditions: [condition('Progressing', 'False', 'ProgressDeadlineExceeded')],
      },
      'failed ProgressDeadlineExceeded',
    ],
  ])('when %s', (_, status, expected) => {
    expect(verdict(deployment(status))).toBe(expected);
  });

  test('whose roll-out is paused on purpose is not waited for', () => {
    expect(verdict(deployment({}, { paused: true }))).toBe('ready Paused');
  });

  test('is not judged by the status of an earlier generation', () => {
    const changed = deployment(complete);
    changed.metadata.generation = 2;
    expect(verdict(changed)).toBe('progressing LatestGenerationNotObserved');
  });
});

describe('a StatefulSet', () => {
  const revisions = { currentRevision: 'b', updateRevision: 'b' };
  const complete = { replicas: 3, readyReplicas: 3, updatedReplicas: 3, availableReplicas: 3, ...revisions };
  const set = (status: object, updateStrategy: object = {}): KubernetesObject =>
    object('apps/v1', 'StatefulSet', { spec: { replicas: 3, updateStrategy }, status: observed(status) });
  const partition = { type: 'RollingUpdate', rollingUpdate: { partition: 2 } };

  test.each([
    ['complete', complete, {}, 'ready Available'],
    ['rolling out', { ...complete, currentRevision: 'a' }, {}, 'progressing RollingOut'],
    ['scaling down', { ...complete, replicas: 4 }, {}, 'progressing RollingOut'],
    [
      'updated down to its partition',
      { ...complete, updatedReplicas: 1, currentRevision: 'a' },
      partition,
      'ready Available',
    ],
    [
      'not updated to its partition',
      { ...complete, updatedReplicas: 0 },
      partition,
      'progressing RollingOut',
    ],
    ['updated on deletion', { ...complete, updatedReplicas: 0 }, { type: 'OnDelete' }, 'ready OnDelete'],
    ['updated on deletion, not ready', { readyReplicas: 2 }, { type: 'OnDelete' }, 'progressing RollingOut'],
  ])('%s', (_, status, strategy, expected) => {
    expect(verdict(set(status, strategy))).toBe(expected);
  });
});

describe('a DaemonSet', () => {
  const complete = {
    desiredNumberScheduled: 2,
    currentNumberScheduled: 2,
    updatedNumberScheduled: 2,
    numberReady: 2,
    numberAvailable: 2,
  };
  const set = (status: object): KubernetesObject =>
    object('apps/v1', 'DaemonSet', { spec: {}, status: observed(status) });

  test.each([
    ['on all nodes', complete, 'ready Available'],
    ['meant for no node', { desiredNumberScheduled: 0 }, 'ready Available'],
    ['not scheduled yet', {}, 'progressing NoStatus'],
    ['of the old form on a node', { ...complete, updatedNumberScheduled: 1 }, 'progressing RollingOut'],
  ])('%s', (_, status, expected) => {
    expect(verdict(set(status))).toBe(expected);
  });
});

describe('a Job', () => {
  const job = (status: object, spec = {}): KubernetesObject => object('batch/v1', 'Job', { spec, status });

  test.each([
    ['runs', { startTime: '2026-11-22T12:00:00Z', active: 1 }, {}, 'progressing Running'],
    ['has completed', { conditions: [condition('Complete')] }, {}, 'ready Complete'],
    [
      'has succeeded, with pods still ending',
      { conditions: [condition('SuccessCriteriaMet')] },
      {},
      'progressing Running',
    ],
    [
      'has failed',
      { conditions: [condition('Failed', 'True', 'BackoffLimitExceeded')] },
      {},
      'failed BackoffLimitExceeded',
    ],
    [
      'is bound to fail',
      { conditions: [condition('FailureTarget', 'True', 'DeadlineExceeded')] },
      {},
      'failed DeadlineExceeded',
    ],
    ['is suspended', {}, { suspend: true }, 'progressing Suspended'],
  ])('that %s', (_, status, spec, expected) => {
    expect(verdict(job(status, spec))).toBe(expected);
  });
});

describe('a Pod', () => {
  const pod = (status: object): KubernetesObject => object('v1', 'Pod', { status });
  const waiting = (reason: string): object => ({
    phase: 'Pending',
    containerStatuses: [{ name: 'main', state: { waiting: { reason, message: 'why' } } }],
  });

  test.each([
    ['runs and is ready', { phase: 'Running', conditions: [condition('Ready')] }, 'ready Ready'],
    ['runs', { phase: 'Running', conditions: [condition('Ready', 'False')] }, 'progressing Running'],
    ['succeeded', { phase: 'Succeeded' }, 'ready Succeeded'],
    ['failed', { phase: 'Failed', reason: 'Evicted' }, 'failed Evicted'],
    [
      'crashes again and again',
      { ...waiting('CrashLoopBackOff'), phase: 'Running' },
      'failed CrashLoopBackOff',
    ],
    [
      'cannot be scheduled (an autoscaler may come)',
      { phase: 'Pending', conditions: [condition('PodScheduled', 'False', 'Unschedulable')] },
      'progressing Unschedulable',
    ],
  ])('that %s', (_, status, expected) => {
    expect(verdict(pod(status))).toBe(expected);
  });

  test('whose image cannot be pulled fails after a minute', () => {
    const memory = new Memory();
    const stuck = pod(waiting('ImagePullBackOff'));
    expect(look(stuck, { memory })).toMatchObject({ state: 'progressing', recheckAt: NOW + 60_000 });
    expect(verdict(stuck, { memory, now: NOW + 60_000 })).toBe('failed ImagePullBackOff');
  });
});

describe('the pods of a workload that is not ready', () => {
  const deployment = object('apps/v1', 'Deployment', {
    metadata: { name: 'web', managedFields: [written('spec', 300, 'lamina')] },
    spec: { replicas: 1 },
    status: observed({ replicas: 1, updatedReplicas: 1 }),
  });
  const pod = (reason: string, more: { metadata?: object; restartCount?: number } = {}): KubernetesObject =>
    object('v1', 'Pod', {
      metadata: {
        name: 'web-5d9c-x1',
        labels: { 'pod-template-hash': '5d9c' },
        ownerReferences: [{ kind: 'ReplicaSet', name: 'web-5d9c' }],
        creationTimestamp: new Date(NOW - 200_000).toISOString(),
        ...more.metadata,
      },
      status: {
        containerStatuses: [
          {
            name: 'main',
            restartCount: more.restartCount ?? 0,
            state: { waiting: { reason, message: 'why' } },
          },
        ],
      },
    });

  test('tell what keeps it', () => {
    expect(look(deployment, { others: [pod('ErrImagePull')] })).toMatchObject({
      state: 'progressing',
      reason: 'ErrImagePull',
      message: 'pod web-5d9c-x1: container main: why',
    });
  });

  test.each([
    ['an image that cannot be pulled for a minute', pod('ImagePullBackOff'), 'failed ImagePullBackOff'],
    ['an image whose name is none', pod('InvalidImageName'), 'failed InvalidImageName'],
    [
      'a pod of the spec before',
      pod('InvalidImageName', { metadata: { creationTimestamp: new Date(NOW - 400_000).toISOString() } }),
      'progressing RollingOut',
    ],
    [
      'a pod that is going',
      pod('InvalidImageName', { metadata: { deletionTimestamp: new Date(NOW).toISOString() } }),
      'progressing RollingOut',
    ],
    [
      'the pod of another',
      pod('InvalidImageName', {
        metadata: { ownerReferences: [{ kind: 'ReplicaSet', name: 'web-2-5d9c' }] },
      }),
      'progressing RollingOut',
    ],
  ])('%s', (_, other, expected) => {
    const memory = new Memory();
    look(deployment, { memory, others: [other] });
    expect(verdict(deployment, { memory, others: [other], now: NOW + 60_000 })).toBe(expected);
  });
});

describe('a pod of a workload that crashes', () => {
  const deployment = object('apps/v1', 'Deployment', {
    metadata: { name: 'web', managedFields: [written('spec', 300, 'lamina')] },
    spec: { replicas: 1 },
    status: observed({ replicas: 1, updatedReplicas: 1 }),
  });
  const pod = (restartCount: number): KubernetesObject =>
    object('v1', 'Pod', {
      metadata: {
        name: 'web-5d9c-x1',
        labels: { 'pod-template-hash': '5d9c' },
        ownerReferences: [{ kind: 'ReplicaSet', name: 'web-5d9c' }],
        creationTimestamp: new Date(NOW - 200_000).toISOString(),
      },
      status: {
        containerStatuses: [
          { name: 'main', restartCount, state: { waiting: { reason: 'CrashLoopBackOff', message: 'why' } } },
        ],
      },
    });

  test.each([
    ['for the fourth time may come up yet', [1, 4], 'progressing CrashLoopBackOff'],
    ['for the fifth time has failed', [1, 5], 'failed CrashLoopBackOff'],
    ['since before the wait may have been mended', [7, 7], 'progressing CrashLoopBackOff'],
    ['once more after that has failed', [7, 8], 'failed CrashLoopBackOff'],
  ])('%s', (_, [before = 0, now = 0], expected) => {
    const memory = new Memory();
    look(deployment, { memory, others: [pod(before)] });
    expect(verdict(deployment, { memory, others: [pod(now)], now: NOW + 60_000 })).toBe(expected);
  });
});

describe('a PersistentVolumeClaim', () => {
  const claim = (phase: string, annotations = {}): KubernetesObject =>
    object('v1', 'PersistentVolumeClaim', {
      metadata: { annotations },
      spec: { storageClassName: 'gp3' },
      status: { phase },
    });
  const storageClass = (volumeBindingMode: string): KubernetesObject => ({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'gp3' },
    volumeBindingMode,
  });
  const selected = { 'volume.kubernetes.io/selected-node': 'node-1' };

  test.each([
    ['bound', claim('Bound'), [], 'ready Bound'],
    ['lost', claim('Lost'), [], 'failed Lost'],
    ['without its class', claim('Pending'), [], 'progressing Pending'],
    [
      'of a class that binds at once',
      claim('Pending'),
      [storageClass('Immediate')],
      'progressing Provisioning',
    ],
    [
      'of a class that waits for the first consumer, without one',
      claim('Pending'),
      [storageClass('WaitForFirstConsumer')],
      'ready WaitForFirstConsumer',
    ],
    [
      'whose first consumer has come',
      claim('Pending', selected),
      [storageClass('WaitForFirstConsumer')],
      'progressing Provisioning',
    ],
  ])('%s', (_, it, others, expected) => {
    expect(verdict(it, { others })).toBe(expected);
  });
});

describe('of the other built-in kinds', () => {
  const established = [condition('NamesAccepted'), condition('Established')];
  const definition = 'apiextensions.k8s.io/v1/CustomResourceDefinition';

  test.each([
    ['a definition', definition, { status: { conditions: established } }, 'ready Established'],
    [
      'a definition whose names are taken',
      definition,
      { status: { conditions: [condition('NamesAccepted', 'False', 'ListKindConflict')] } },
      'failed ListKindConflict',
    ],
    ['a new definition', definition, {}, 'progressing Installing'],
    ['a Service', 'v1/Service', { spec: { type: 'ClusterIP' } }, 'ready Exists'],
    [
      'a load balancer without address',
      'v1/Service',
      { spec: { type: 'LoadBalancer' }, status: { loadBalancer: {} } },
      'progressing LoadBalancerPending',
    ],
    [
      'a load balancer with a name',
      'v1/Service',
      { spec: { type: 'LoadBalancer' }, status: { loadBalancer: { ingress: [{ hostname: 'a.example' }] } } },
      'ready LoadBalancerReady',
    ],
    ['a Namespace', 'v1/Namespace', { status: { phase: 'Active' } }, 'ready Active'],
    [
      'an APIService without a server',
      'apiregistration.k8s.io/v1/APIService',
      { status: { conditions: [condition('Available', 'False', 'MissingEndpoints')] } },
      'progressing MissingEndpoints',
    ],
    ['a volume', 'v1/PersistentVolume', { status: { phase: 'Available' } }, 'ready Available'],
    ['a failed volume', 'v1/PersistentVolume', { status: { phase: 'Failed' } }, 'failed Failed'],
    ['a ConfigMap', 'v1/ConfigMap', {}, 'ready Exists'],
    ['a CronJob', 'batch/v1/CronJob', { status: {} }, 'ready Exists'],
    ['an Ingress', 'networking.k8s.io/v1/Ingress', { status: { loadBalancer: {} } }, 'ready Exists'],
    [
      'a budget that its controller has not seen',
      'policy/v1/PodDisruptionBudget',
      { status: { observedGeneration: 0 } },
      'progressing LatestGenerationNotObserved',
    ],
  ])('%s', (_, name, fields, expected) => {
    const slash = name.lastIndexOf('/');
    expect(verdict(object(name.slice(0, slash), name.slice(slash + 1), fields))).toBe(expected);
  });
});

describe('whatever the kind', () => {
  const working = object('v1', 'ConfigMap', { metadata: { resourceVersion: '100', generation: 3 } });

  test('what is being deleted is not ready, and tells its finalizers', () => {
    const leaving = object('v1', 'ConfigMap', {
      metadata: { deletionTimestamp: '2026-11-22T12:00:00Z', finalizers: ['a.example/hold'] },
    });
    expect(look(leaving)).toMatchObject({ state: 'progressing', reason: 'Terminating' });
    expect(look(leaving).message).toContain('a.example/hold');
  });

  test.each([
    ['another object of that name', { uid: 'other' }, 'progressing Replaced'],
    ['a state before the applied generation', { generation: 4 }, 'progressing NotSeenYet'],
    ['a state before the apply came back', { resourceVersion: '101' }, 'progressing NotSeenYet'],
    ['what was applied', { resourceVersion: '100', generation: 3, uid: 'uid-ConfigMap' }, 'ready Exists'],
  ])('%s', (_, expected, told) => {
    expect(verdict(working, { expected })).toBe(told);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { Memory } from '../../../src/kubernetes/readiness/memory.ts';
import { look, NOW, object, verdict, written } from './support.ts';

const SPARK = 'sparkoperator.k8s.io/v1beta2';
const application = (state: string, metadata = {}): KubernetesObject =>
  object(SPARK, 'SparkApplication', {
    metadata,
    status: { applicationState: { state }, driverInfo: { podName: 'it-driver' } },
  });

describe('a SparkApplication', () => {
  const driver = (status: object): KubernetesObject =>
    object('v1', 'Pod', { metadata: { name: 'it-driver' }, status });
  const waiting = (reason: string): KubernetesObject =>
    driver({
      containerStatuses: [{ name: 'driver', state: { waiting: { reason, message: 'no such image' } } }],
    });

  test('tells why its driver does not start, since the operator does not', () => {
    const memory = new Memory();
    const others = [waiting('ImagePullBackOff')];
    expect(look(application('SUBMITTED'), { memory, others })).toMatchObject({
      state: 'progressing',
      reason: 'ImagePullBackOff',
      message: 'driver it-driver: container driver: no such image',
    });
    expect(verdict(application('SUBMITTED'), { memory, others, now: NOW + 60_000 })).toBe(
      'failed ImagePullBackOff',
    );
  });

  test('with a driver that cannot be scheduled waits for a node, and says so', () => {
    const unschedulable = driver({
      conditions: [
        { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: 'Insufficient cpu' },
      ],
    });
    expect(look(application('SUBMITTED'), { others: [unschedulable] })).toMatchObject({
      state: 'progressing',
      message: 'driver it-driver: Insufficient cpu',
    });
  });

  test('does not wait for ever for a proof that the server can give', () => {
    const managedFields = [written('spec', 100, 'lamina'), written('status', 60)];
    expect(verdict(application('COMPLETED', { generation: 2, managedFields }))).toBe('ready COMPLETED');
    expect(verdict(application('COMPLETED', { generation: 2 }), { now: NOW + 3_600_000 })).toBe(
      'progressing LatestGenerationNotObserved',
    );
  });

  test('says the error, not the stack trace', () => {
    const broken = object(SPARK, 'SparkApplication', {
      status: {
        applicationState: {
          state: 'FAILED',
          errorMessage:
            'failed to submit\nCaused by: X: pods "d" is forbidden\n\tat a.b.C(D.java:1)\n\tat e.f',
        },
      },
    });
    expect(look(broken)).toMatchObject({ state: 'failed', message: 'Caused by: X: pods "d" is forbidden' });
  });
});

describe('a ScheduledSparkApplication', () => {
  const schedule = (status: object, spec = {}): KubernetesObject =>
    object(SPARK, 'ScheduledSparkApplication', { spec, status });

  test.each([
    ['scheduled', schedule({ scheduleState: 'Scheduled' }), 'ready Scheduled'],
    ['not valid', schedule({ scheduleState: 'FailedValidation', reason: 'cron' }), 'failed FailedValidation'],
    ['suspended', schedule({ scheduleState: '' }, { suspend: true }), 'ready Suspended'],
  ])('%s', (_, it, expected) => {
    expect(verdict(it)).toBe(expected);
  });
});

describe('a CassandraDatacenter', () => {
  const datacenter = (
    conditions: Record<string, string>,
    more: { spec?: object; metadata?: object; status?: object } = {},
  ): KubernetesObject =>
    object('cassandra.datastax.com/v1beta1', 'CassandraDatacenter', {
      metadata: { ...more.metadata },
      spec: { ...more.spec },
      status: {
        observedGeneration: 1,
        cassandraOperatorProgress: 'Ready',
        conditions: Object.entries(conditions).map(([type, status]) => ({
          type,
          status,
          lastTransitionTime: new Date(NOW - 20_000).toISOString(),
        })),
        ...more.status,
      },
    });

  test.each([
    ['with everything up', datacenter({ Ready: 'True', Updating: 'False' }), 'ready Ready'],
    ['that scales', datacenter({ Ready: 'True', ScalingUp: 'True' }), 'progressing ScalingUp'],
    ['that is not Ready', datacenter({ Ready: 'False' }), 'progressing NotReady'],
    [
      'that is stopped on purpose',
      datacenter({ Ready: 'False', Stopped: 'True' }, { spec: { stopped: true } }),
      'ready Stopped',
    ],
    [
      'that is not valid, before any generation is confirmed',
      datacenter({ Valid: 'False' }, { status: { observedGeneration: undefined } }),
      'failed Invalid',
    ],
  ])('%s', (_, it, expected) => {
    expect(verdict(it)).toBe(expected);
  });

  test('that was not valid before its last change is given time to be looked at', () => {
    const memory = new Memory();
    const mended = datacenter(
      { Valid: 'False' },
      { metadata: { generation: 2, managedFields: [written('spec', 5)] } },
    );
    expect(look(mended, { memory })).toMatchObject({ state: 'progressing', recheckAt: NOW + 10_000 });
    expect(verdict(mended, { memory, now: NOW + 10_000 })).toBe('failed Invalid');
  });

  describe('whose operator says Ready', () => {
    const it = datacenter({ Ready: 'True' });
    const pod = (ready: boolean, more: { labels?: object; metadata?: object; spec?: object } = {}) =>
      object('v1', 'Pod', {
        metadata: {
          name: 'c-it-r1-sts-0',
          uid: 'p',
          labels: {
            'cassandra.datastax.com/datacenter': 'it',
            'cassandra.datastax.com/rack': 'r1',
            ...more.labels,
          },
          ...more.metadata,
        },
        spec: { restartPolicy: 'Always', ...more.spec },
        status: {
          phase: 'Running',
          conditions: [{ type: 'Ready', status: ready ? 'True' : 'False', reason: 'ContainersNotReady' }],
          containerStatuses: [
            {
              name: 'cassandra',
              ready,
              restartCount: 2,
              state: { running: { startedAt: new Date(NOW).toISOString() } },
              lastState: { terminated: { exitCode: 137, reason: 'Error' } },
            },
          ],
        },
      });

    test('is ready with its nodes, and told by the node whose process has died', () => {
      expect(verdict(it, { others: [pod(true)] })).toBe('ready Ready');
      expect(look(it, { others: [pod(false)] })).toEqual({
        state: 'progressing',
        reason: 'ContainersNotReady',
        message:
          'pod c-it-r1-sts-0: container cassandra is not ready; 2 restarts, the last after exit code 137 (Error)',
      });
    });

    test('knows its nodes by the name that Cassandra has for it, too', () => {
      const renamed = datacenter({ Ready: 'True' }, { spec: { datacenterName: 'East' } });
      const node = pod(false, { labels: { 'cassandra.datastax.com/datacenter': 'East' } });
      expect(verdict(renamed, { others: [node] })).toBe('progressing ContainersNotReady');
      expect(verdict(it, { others: [node] })).toBe('ready Ready');
    });

    test.each([
      ['another datacenter’s', pod(false, { labels: { 'cassandra.datastax.com/datacenter': 'that' } })],
      ['no node’s', pod(false, { labels: { 'cassandra.datastax.com/rack': undefined } })],
      ['a task’s, that runs to its end', pod(false, { spec: { restartPolicy: 'Never' } })],
      ['one on its way out', pod(false, { metadata: { deletionTimestamp: '2026-11-22T11:59:00Z' } })],
    ])('does not wait for a pod that is %s', (_, other) => {
      expect(verdict(it, { others: [other] })).toBe('ready Ready');
    });

    test('is at rest with no pod at all where it is stopped on purpose', () => {
      const stopped = datacenter({ Ready: 'False', Stopped: 'True' }, { spec: { stopped: true } });
      expect(verdict(stopped, { others: [pod(false)] })).toBe('ready Stopped');
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { podsInTrouble, type TroubledPod } from '../../../src/layers/pods/pods-in-trouble.ts';
import { systemClock } from '../../../src/runtime/clock.ts';
import { FakeClient, forbidden } from '../../support/fake-client.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const ago = (seconds: number): string => new Date(NOW - seconds * 1000).toISOString();
const { signal } = new AbortController();
const clock = { ...systemClock, now: () => NOW };

interface Owner {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
}
const ownedBy = ({ apiVersion, kind, name }: Owner) => ({
  ownerReferences: [{ apiVersion, kind, name, uid: `uid-${name}`, controller: true }],
});
const made = (apiVersion: string, kind: string, name: string, more: object = {}): KubernetesObject => {
  const { metadata, ...rest } = more as { metadata?: object };
  return {
    apiVersion,
    kind,
    ...rest,
    metadata: { name, namespace: 'lambda', uid: `uid-${name}`, ...metadata },
  };
};

const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' };
const replicaSet = { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web-1' };
const objects = [
  made('apps/v1', 'Deployment', 'web'),
  made('apps/v1', 'ReplicaSet', 'web-1', { metadata: ownedBy(deployment) }),
];
const [web] = objects as [KubernetesObject];

interface Pod {
  readonly name?: string;
  readonly ready?: boolean;
  /** Of its one container. */
  readonly container?: object;
  readonly metadata?: object;
  readonly spec?: object;
  readonly status?: object;
}
const pod = ({ name = 'web-1-a', ready = false, container, metadata, spec, status }: Pod = {}) =>
  made('v1', 'Pod', name, {
    metadata: { ...ownedBy(replicaSet), ...metadata },
    spec: { restartPolicy: 'Always', ...spec },
    status: {
      phase: 'Running',
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False', reason: 'ContainersNotReady' }],
      containerStatuses: [{ name: 'main', ready, restartCount: 0, ...container }],
      ...status,
    },
  });
const died = (startedAt: string) => ({
  restartCount: 1,
  state: { running: { startedAt } },
  lastState: { terminated: { exitCode: 137, reason: 'Error' } },
});

async function look(
  pods: readonly KubernetesObject[],
  {
    roots = [web],
    client = new FakeClient(objects),
  }: { roots?: readonly KubernetesObject[]; client?: FakeClient } = {},
): Promise<TroubledPod[]> {
  return podsInTrouble(roots, pods, { kubernetes: client, clock, signal });
}

describe('the pods of a layer', () => {
  test.each([
    [
      'has died and does not serve yet',
      { container: died(ago(2)) },
      'ContainersNotReady',
      'container main is not ready; 1 restart, the last after exit code 137 (Error)',
    ],
    [
      'crashes again and again',
      {
        container: {
          restartCount: 5,
          state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 5m0s' } },
          lastState: { terminated: { exitCode: 1, reason: 'OOMKilled' } },
        },
      },
      'CrashLoopBackOff',
      'container main waits: back-off 5m0s; 5 restarts, the last after exit code 1 (OOMKilled)',
    ],
    [
      'has just died',
      { container: { state: { terminated: { exitCode: 137, reason: 'Error' } } } },
      'Error',
      'container main has ended with exit code 137 (Error)',
    ],
    [
      'finds no node',
      {
        status: {
          phase: 'Pending',
          conditions: [
            { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/3 nodes' },
          ],
          containerStatuses: [],
        },
      },
      'Unschedulable',
      '0/3 nodes',
    ],
    [
      'serves again since a moment ago',
      { ready: true, container: died(ago(59)) },
      'Restarted',
      'container main runs again since less than a minute; 1 restart, the last after exit code 137 (Error)',
    ],
  ])('one that %s', async (_, it, reason, message) => {
    expect(await look([pod(it)])).toMatchObject([{ name: 'web-1-a', namespace: 'lambda', reason, message }]);
  });

  test('tell how often and with which code, as numbers', async () => {
    expect(await look([pod({ container: died(ago(2)) })])).toMatchObject([
      { restarts: 1, lastExitCode: 137 },
    ]);
  });

  test.each([
    ['serves', { ready: true }],
    ['began anew more than a minute ago', { ready: true, container: died(ago(61)) }],
    ['is leaving', { metadata: { deletionTimestamp: ago(1) } }],
    ['runs to its end', { spec: { restartPolicy: 'Never' } }],
    ['was evicted, its ReplicaSet having made another', { status: { phase: 'Failed' } }],
    ['belongs to somebody else', { metadata: { ownerReferences: [] } }],
  ])('leave out one that %s', async (_, it) => {
    expect(await look([pod(it)])).toEqual([]);
  });

  test('cost a request only for the owners of those in trouble, each once', async () => {
    const client = new FakeClient(objects);
    await look([pod({ ready: true })], { client });
    expect(client.calls).toEqual([]);
    await look([pod({ name: 'web-1-a' }), pod({ name: 'web-1-b' })], { client });
    expect(client.calls.map(({ kind, name }) => `${kind} ${name ?? ''}`)).toEqual([
      'ReplicaSet web-1',
      'Deployment web',
    ]);
  });

  test('are known by their operator’s labels where their owners may not be read', async () => {
    const datacenter = made('cassandra.datastax.com/v1beta1', 'CassandraDatacenter', 'dc1');
    const client = new FakeClient({
      onCall: (call) => {
        throw forbidden(call);
      },
    });
    const node = pod({ metadata: { labels: { 'cassandra.datastax.com/datacenter': 'dc1' } } });
    expect(await look([node], { roots: [datacenter], client })).toHaveLength(1);
  });

  test('are told of a restart only if the resource did not become ready after it', async () => {
    const restarted = pod({
      ready: true,
      container: died(ago(30)),
      metadata: { labels: { 'strimzi.io/cluster': 'k' } },
    });
    const kafka = (readyAt: string) =>
      made('kafka.strimzi.io/v1', 'Kafka', 'k', {
        status: { conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: readyAt }] },
      });
    expect(await look([restarted], { roots: [kafka(ago(20))] })).toEqual([]);
    expect(await look([restarted], { roots: [kafka(ago(40))] })).toHaveLength(1);
  });

  test('come in the order of their weight: what does not serve before what serves again', async () => {
    const pods = [pod({ name: 'a', ready: true, container: died(ago(5)) }), pod({ name: 'b' })];
    expect((await look(pods)).map(({ name }) => name)).toEqual(['b', 'a']);
  });
});

// Which pods a report tells, whose they are, and that nothing about them can fail a run.
import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { timingOf } from '../../../src/layers/pods/timing.ts';
import { readPods, type PodsSeen } from '../../../src/layers/pods/pods-of-run.ts';
import { InterruptedError } from '../../../src/runtime/errors.ts';
import { FakeClient, forbidden, type FakeClientOptions } from '../../support/fake-client.ts';

const SINCE = Date.parse('2026-11-22T21:00:00.700Z');
const at = (seconds: number): string =>
  new Date(Math.floor(SINCE / 1000) * 1000 + seconds * 1000).toISOString().replace('.000Z', 'Z');
const millis = (seconds: number): number => Date.parse(at(seconds));

interface PodFields {
  readonly namespace?: string;
  readonly made?: number;
  readonly owner?: readonly [apiVersion: string, kind: string, name: string];
  readonly status?: object;
}

function pod(
  name: string,
  { namespace = 'lambda', made = 5, owner, status = {} }: PodFields = {},
): KubernetesObject {
  const [apiVersion = '', kind = '', owning = ''] = owner ?? [];
  const reference = { apiVersion, kind, name: owning, uid: 'u', controller: true };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace,
      creationTimestamp: at(made),
      ...(owner === undefined ? {} : { ownerReferences: [reference] }),
    },
    status: { phase: 'Running', ...status },
  };
}

const owned = (apiVersion: string, kind: string, name: string, owner: readonly [string, string, string]) =>
  ({ ...pod(name, { owner }), apiVersion, kind }) satisfies KubernetesObject;

const KAFKA = ['kafka.strimzi.io/v1', 'Kafka', 'lambda'] as const;
const SPARK = ['sparkoperator.k8s.io/v1beta2', 'SparkApplication', 'view'] as const;
const result = (name: string, [apiVersion, kind, resource]: readonly [string, string, string]) => ({
  name,
  namespace: 'lambda',
  resources: [
    {
      reference: { apiVersion, kind, name: resource, namespace: 'lambda' },
      action: 'create' as const,
      appliedAt: 0,
      readiness: { state: 'ready' as const, reason: '', message: '' },
    },
  ],
});
const operator = (namespace: string) => ({ chart: '', version: '', release: '', namespace, values: {} });
const REQUEST = {
  results: [result('speed', KAFKA), result('batch', SPARK)],
  layers: [
    { name: 'speed', spec: { operator: operator('strimzi-system') } },
    { name: 'batch', spec: {} },
  ],
  since: SINCE,
};

const read = (options: FakeClientOptions, signal = new AbortController().signal): Promise<PodsSeen> =>
  readPods(REQUEST, { kubernetes: new FakeClient(options), signal });
const layersOf = ({ pods }: PodsSeen) => Object.fromEntries(pods.map(({ name, layer }) => [name, layer]));

describe('the pods of a run', () => {
  test('are those that were made in it, in that order; the others are counted', async () => {
    const objects = [pod('late', { made: 9 }), pod('early', { made: 1 }), pod('old', { made: -60 })];
    const seen = await read({ objects });
    expect(seen.pods.map(({ name }) => name)).toEqual(['early', 'late']);
    expect(seen).toMatchObject({ others: 1, unread: [] });
  });

  test('count from the second in which it began, since the server keeps no fractions', async () => {
    const objects = [pod('same-second', { made: 0 }), pod('second-before', { made: -1 })];
    expect((await read({ objects })).pods.map(({ name }) => name)).toEqual(['same-second']);
  });

  test('are also those of which a container began anew; a restart of yesterday is none', async () => {
    const restarted = (seconds: number) => ({
      containerStatuses: [
        {
          restartCount: 2,
          state: { running: { startedAt: at(seconds) } },
          lastState: { terminated: { exitCode: 137, finishedAt: at(seconds - 1) } },
        },
      ],
    });
    const objects = [
      pod('now', { made: -60, status: restarted(7) }),
      pod('yesterday', { made: -60, status: restarted(-30) }),
    ];
    const seen = await read({ objects });
    expect(seen.pods).toMatchObject([{ name: 'now', restarts: 2 }]);
    expect(seen.others).toBe(1);
  });

  test('are looked for in the namespaces of layers and operators, each once', async () => {
    const kubernetes = new FakeClient();
    await readPods(REQUEST, { kubernetes, signal: new AbortController().signal });
    const lists = kubernetes.calls.filter(({ verb }) => verb === 'list');
    expect(lists.map(({ namespace }) => namespace)).toEqual(['lambda', 'strimzi-system']);
    expect(kubernetes.calls).toHaveLength(2);
  });
});

describe('a pod’s layer', () => {
  test('is that of the resource at the end of its owners, though the layers share a namespace', async () => {
    const set = ['core.strimzi.io/v1', 'StrimziPodSet', 'dual'] as const;
    const seen = await read({
      objects: [
        pod('broker', { owner: set }),
        owned(...set, KAFKA),
        pod('driver', { owner: SPARK }),
        pod('executor', { owner: ['v1', 'Pod', 'driver'] }),
        pod('somebody-else'),
      ],
    });
    expect(layersOf(seen)).toEqual({
      broker: 'speed',
      driver: 'batch',
      executor: 'batch',
      'somebody-else': undefined,
    });
  });

  test('is asked for once for all pods of one owner', async () => {
    const set = ['core.strimzi.io/v1', 'StrimziPodSet', 'dual'] as const;
    const objects = [
      ...Array.from({ length: 20 }, (_, index) => pod(`b${index}`, { owner: set })),
      owned(...set, KAFKA),
    ];
    const kubernetes = new FakeClient({ objects });
    await readPods(REQUEST, { kubernetes, signal: new AbortController().signal });
    expect(kubernetes.calls.filter(({ verb }) => verb === 'get')).toHaveLength(1);
  });

  test('is that of the namespace where no owner tells it and no other layer is there', async () => {
    const seen = await read({ objects: [pod('operator', { namespace: 'strimzi-system' })] });
    expect(layersOf(seen)).toEqual({ operator: 'speed' });
  });

  test('stays open where owners own each other, or may not be looked at', async () => {
    const [first, second] = [
      ['a/v1', 'A', 'a'],
      ['a/v1', 'B', 'b'],
    ] as const;
    const objects = [pod('ring', { owner: first }), owned(...first, second), owned(...second, first)];
    expect(layersOf(await read({ objects }))).toEqual({ ring: undefined });
    const refused = await read({
      objects,
      onCall: (call) => {
        if (call.verb === 'get') throw forbidden(call);
      },
    });
    expect(layersOf(refused)).toEqual({ ring: undefined });
  });
});

describe('a report never fails for its pods', () => {
  test('a namespace that may not be read is named, and the others are read', async () => {
    const seen = await read({
      objects: [pod('p'), pod('o', { namespace: 'strimzi-system' })],
      onCall: (call) => {
        if (call.namespace === 'strimzi-system') throw forbidden(call);
      },
    });
    expect(seen.pods.map(({ name }) => name)).toEqual(['p']);
    expect(seen.unread).toEqual([
      { namespace: 'strimzi-system', reason: expect.stringContaining('pods is forbidden') },
    ]);
  });

  test('but an interrupted run ends', async () => {
    const controller = new AbortController();
    const reading = read(
      {
        objects: [pod('p')],
        onCall: () => {
          controller.abort(new InterruptedError());
          throw controller.signal.reason;
        },
      },
      controller.signal,
    );
    await expect(reading).rejects.toThrow(InterruptedError);
  });
});

describe('a pod’s times', () => {
  const since = (type: string, seconds: number, status = 'True') => ({
    type,
    status,
    lastTransitionTime: at(seconds),
  });

  test('are those of its conditions', () => {
    const conditions = [since('PodScheduled', 6), since('Ready', 20)];
    expect(timingOf(pod('p', { status: { conditions } }))).toEqual({
      name: 'p',
      namespace: 'lambda',
      createdAt: millis(5),
      scheduledAt: millis(6),
      readyAt: millis(20),
      phase: 'Running',
      restarts: 0,
    });
  });

  test('of one that ended are those of its last container; it is not ready any more', () => {
    const containerStatuses = [9, 12].map((seconds) => ({
      state: { terminated: { exitCode: 0, finishedAt: at(seconds) } },
    }));
    const conditions = [{ ...since('Ready', 12, 'False'), reason: 'PodCompleted' }];
    const timing = timingOf(pod('p', { status: { phase: 'Succeeded', conditions, containerStatuses } }));
    expect(timing).toMatchObject({ endedAt: millis(12), phase: 'Succeeded' });
    expect(timing).not.toHaveProperty('readyAt');
    expect(timing).not.toHaveProperty('reason');
  });

  test.each([
    [
      'no node takes it',
      { conditions: [{ ...since('PodScheduled', 5, 'False'), reason: 'Unschedulable' }] },
      'Unschedulable',
    ],
    ['it was evicted', { phase: 'Failed', reason: 'Evicted' }, 'Evicted'],
    [
      'its image cannot be had',
      { containerStatuses: [{ state: { waiting: { reason: 'ImagePullBackOff' } } }] },
      'ImagePullBackOff',
    ],
    [
      'an init container waits',
      { initContainerStatuses: [{ state: { waiting: { reason: 'CrashLoopBackOff' } } }] },
      'CrashLoopBackOff',
    ],
    [
      'it was killed',
      { containerStatuses: [{ state: { terminated: { exitCode: 137, reason: 'OOMKilled' } } }] },
      'OOMKilled',
    ],
  ])('come with the reason where %s', (_what, status, reason) => {
    expect(timingOf(pod('p', { status })).reason).toBe(reason);
  });
});

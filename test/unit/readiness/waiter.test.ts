import { describe, expect, test } from '@jest/globals';
import type { KubernetesClient, WatchEvent } from '../../../src/kubernetes/client.ts';
import { ApiError } from '../../../src/kubernetes/errors.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { ready, progressing, type RuleSet } from '../../../src/kubernetes/readiness/rule.ts';
import { createRuleSet } from '../../../src/kubernetes/readiness/rules.ts';
import { SETTLE_TIME } from '../../../src/kubernetes/readiness/rules/strimzi-pools.ts';
import type { Expectation } from '../../../src/kubernetes/readiness/types.ts';
import {
  waitForReadiness,
  type ReadinessProgress,
  type WaitDependencies,
  type WaitReport,
} from '../../../src/kubernetes/readiness/waiter.ts';
import { DeadlineError, InterruptedError } from '../../../src/runtime/errors.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { FakeClient, forbidden, type FakeClientOptions } from '../../support/fake-client.ts';
import { NOW, object, quiet, RecordingLogger, reference } from './support.ts';

const job = (name: string, condition?: string, namespace = 'lambda'): KubernetesObject =>
  object('batch/v1', 'Job', {
    metadata: { name, namespace, uid: `uid-${name}` },
    spec: {},
    status: condition === undefined ? { active: 1 } : { conditions: [{ type: condition, status: 'True' }] },
  });

const expected = (...objects: readonly KubernetesObject[]): Expectation[] =>
  objects.map((one) => ({
    reference: reference(one),
    ...(one.metadata.generation === undefined ? {} : { generation: one.metadata.generation }),
  }));

interface Wait {
  readonly client: FakeClient;
  readonly clock: VirtualClock;
  readonly logger: RecordingLogger;
  readonly controller: AbortController;
  readonly progress: ReadinessProgress[];
  readonly outcome: Promise<WaitReport>;
  /** The report, or undefined while the wait goes on. */
  report(): Promise<WaitReport | undefined>;
}

async function wait(
  expectations: readonly Expectation[],
  server: FakeClientOptions,
  more: Partial<WaitDependencies> = {},
): Promise<Wait> {
  const client = new FakeClient(server);
  const clock = new VirtualClock(NOW);
  const logger = new RecordingLogger();
  const controller = new AbortController();
  const progress: ReadinessProgress[] = [];
  const outcome = waitForReadiness(expectations, {
    client,
    clock,
    logger,
    signal: controller.signal,
    onProgress: (one) => progress.push(one),
    ...more,
  });
  outcome.catch(() => undefined);
  await quiet();
  const report = async (): Promise<WaitReport | undefined> => {
    await quiet();
    return Promise.race([outcome, Promise.resolve(undefined)]);
  };
  return { client, clock, logger, controller, progress, outcome, report };
}

describe('a wait', () => {
  test('ends when everything is ready, and tells when each became so', async () => {
    const [one, two] = [job('one'), job('two')];
    const { client, clock, outcome, report } = await wait(expected(one, two), { objects: [one, two] });
    await clock.advance(1000, quiet);
    client.set(job('one', 'Complete'));
    expect(await report()).toBeUndefined();
    await clock.advance(500, quiet);
    client.set(job('two', 'Complete'));
    expect(await outcome).toMatchObject({
      ready: true,
      reason: 'Ready',
      elapsed: 1500,
      resources: [
        {
          reference: { name: 'one' },
          readiness: { state: 'ready', reason: 'Complete' },
          readyAt: NOW + 1000,
        },
        {
          reference: { name: 'two' },
          readiness: { state: 'ready', reason: 'Complete' },
          readyAt: NOW + 1500,
        },
      ],
    });
  });

  test('for nothing is over at once', async () => {
    const { client, outcome } = await wait([], {});
    expect(await outcome).toMatchObject({ ready: true, resources: [] });
    expect(client.calls).toEqual([]);
  });

  test('for what is ready already is over at once', async () => {
    const done = job('done', 'Complete');
    const { outcome } = await wait(expected(done), { objects: [done] });
    expect((await outcome).ready).toBe(true);
  });

  test('opens one watch for each kind and namespace, and none is left after it', async () => {
    const jobs = [job('a'), job('b'), job('c', undefined, 'other')];
    const { client, outcome } = await wait(expected(...jobs), { objects: jobs });
    expect(client.calls.map(({ verb, namespace }) => `${verb} ${namespace ?? ''}`)).toEqual([
      'watch lambda',
      'watch other',
    ]);
    for (const { metadata } of jobs) client.set(job(metadata.name, 'Complete', metadata.namespace));
    await outcome;
    await quiet();
    expect(client.openWatches).toBe(0);
  });

  test('is not over while what was ready is not any more', async () => {
    const set = (readyReplicas: number, name: string): KubernetesObject =>
      object('apps/v1', 'ReplicaSet', {
        metadata: { name },
        spec: { replicas: 1 },
        status: {
          observedGeneration: 1,
          fullyLabeledReplicas: 1,
          availableReplicas: readyReplicas,
          readyReplicas,
        },
      });
    const { client, report } = await wait(expected(set(0, 'a'), set(0, 'b')), {
      objects: [set(1, 'a'), set(0, 'b')],
    });
    client.set(set(0, 'a'));
    await quiet();
    client.set(set(1, 'b'));
    expect(await report()).toBeUndefined();
    client.set(set(1, 'a'));
    expect(await report()).toMatchObject({ ready: true });
  });

  test('knows that a Job has run, although it was cleaned away since', async () => {
    const [short, long] = [job('short'), job('long')];
    const { client, outcome } = await wait(expected(short, long), { objects: [short, long] });
    client.set(job('short', 'Complete'));
    await quiet();
    client.remove(reference(short));
    await quiet();
    client.set(job('long', 'Complete'));
    expect((await outcome).ready).toBe(true);
  });

  test('waits for what does not exist yet', async () => {
    const late = job('late');
    const { client, progress, outcome } = await wait(expected(late), {});
    expect(progress.at(-1)?.readiness.reason).toBe('NotFound');
    client.set(job('late', 'Complete'));
    expect((await outcome).ready).toBe(true);
  });
});

describe('a failure', () => {
  test('ends the wait at once, with the last state of the others', async () => {
    const [broken, slow] = [job('broken'), job('slow')];
    const { client, outcome } = await wait(expected(broken, slow), { objects: [broken, slow] });
    client.set(job('broken', 'Failed'));
    expect(await outcome).toMatchObject({
      ready: false,
      reason: 'Failed',
      resources: [
        { readiness: { state: 'failed' } },
        { readiness: { state: 'progressing', reason: 'Running' } },
      ],
    });
  });

  test('is waited out if that was asked for', async () => {
    const [broken, slow] = [job('broken'), job('slow')];
    const { client, outcome, report } = await wait(
      expected(broken, slow),
      { objects: [broken, slow] },
      { failFast: false },
    );
    client.set(job('broken', 'Failed'));
    expect(await report()).toBeUndefined();
    client.set(job('slow', 'Complete'));
    expect(await outcome).toMatchObject({
      ready: false,
      reason: 'Failed',
      resources: [{}, { readyAt: NOW }],
    });
  });
});

describe('the end of the time', () => {
  test.each([
    ['a deadline', new DeadlineError('over')],
    ['a time-out', new DOMException('over', 'TimeoutError')],
  ])('by %s gives a report with the last state of each', async (_, reason) => {
    const slow = job('slow');
    const { controller, client, outcome } = await wait(expected(slow), { objects: [slow] });
    controller.abort(reason);
    expect(await outcome).toMatchObject({
      ready: false,
      reason: 'DeadlineExceeded',
      resources: [{ reference: { name: 'slow' }, readiness: { state: 'progressing', reason: 'Running' } }],
    });
    await quiet();
    expect(client.openWatches).toBe(0);
  });

  test('by an interrupt is thrown', async () => {
    const slow = job('slow');
    const { controller, outcome } = await wait(expected(slow), { objects: [slow] });
    controller.abort(new InterruptedError());
    await expect(outcome).rejects.toThrow(InterruptedError);
  });

  test('is told even if nothing could be listed before', async () => {
    const slow = job('slow');
    const { controller, outcome } = await wait(expected(slow), {
      onCall: () => new Promise(() => undefined),
    });
    controller.abort(new DeadlineError('over'));
    expect(await outcome).toMatchObject({
      reason: 'DeadlineExceeded',
      resources: [{ reference: { name: 'slow' } }],
    });
  });
});

describe('progress', () => {
  test('is told once for each change of state, reason or message', async () => {
    const one = job('one');
    const { client, clock, progress, outcome } = await wait(expected(one), { objects: [one] });
    await clock.advance(700, quiet);
    client.set({ ...one, metadata: { ...one.metadata, labels: { other: 'label' } } });
    await quiet();
    client.set({ ...one, status: { active: 2 } });
    await quiet();
    client.set(job('one', 'Complete'));
    await outcome;
    expect(
      progress.map(({ readiness: { message }, previous, elapsed }) => [message, previous?.message, elapsed]),
    ).toEqual([
      ['1 pods active, 0 succeeded, 0 failed', undefined, 0],
      ['2 pods active, 0 succeeded, 0 failed', '1 pods active, 0 succeeded, 0 failed', 700],
      ['', '2 pods active, 0 succeeded, 0 failed', 700],
    ]);
  });
});

describe('time alone', () => {
  test('may settle a verdict, and the wait looks again at that moment', async () => {
    const labels = { 'strimzi.io/cluster': 'lambda' };
    const pool = object('kafka.strimzi.io/v1', 'KafkaNodePool', {
      metadata: { name: 'dual', generation: 2, labels },
      spec: { replicas: 1 },
      status: { observedGeneration: 2, nodeIds: [0] },
    });
    const podSet = object('core.strimzi.io/v1', 'StrimziPodSet', {
      metadata: { name: 'lambda-dual', labels },
      status: { observedGeneration: 1, pods: 1, currentPods: 1, readyPods: 1 },
    });
    const { clock, outcome, report } = await wait(expected(pool), { objects: [pool, podSet] });
    await clock.advance(SETTLE_TIME - 1, quiet);
    expect(await report()).toBeUndefined();
    await clock.advance(1, quiet);
    expect(await outcome).toMatchObject({ ready: true, elapsed: SETTLE_TIME });
  });
});

describe('a change', () => {
  const counting = (): { rules: RuleSet; judged: string[] } => {
    const judged: string[] = [];
    const rules = createRuleSet([
      {
        group: 'example.com',
        kind: 'Widget',
        doc: 'Counts.',
        source: 'this test',
        proof: 'whereStated',
        related: [
          {
            apiVersion: 'example.com/v1',
            kind: 'Part',
            scope: 'namespace',
            concerns: (part) => [String(part.metadata.labels?.['widget'])],
          },
        ],
        judge: (widget) => {
          judged.push(widget.metadata.name);
          return widget['status'] === 'done' ? ready('Done', '') : progressing('Waiting', '');
        },
      },
    ]);
    return { rules, judged };
  };
  const widget = (name: string): KubernetesObject =>
    object('example.com/v1', 'Widget', { metadata: { name, uid: name } });
  const widgets = Array.from({ length: 1000 }, (_, index) => widget(`w${index}`));

  test('costs the verdict over the changed object, not over all', async () => {
    const { rules, judged } = counting();
    const { client } = await wait(expected(...widgets), { objects: widgets }, { rules });
    judged.length = 0;
    client.set({ ...widget('w500'), status: 'done' });
    await quiet();
    expect(judged).toEqual(['w500']);
  });

  test('of a related object costs the verdicts that it concerns', async () => {
    const { rules, judged } = counting();
    const { client } = await wait(expected(...widgets), { objects: widgets }, { rules });
    judged.length = 0;
    client.set(object('example.com/v1', 'Part', { metadata: { name: 'p', labels: { widget: 'w7' } } }));
    await quiet();
    expect(judged).toEqual(['w7']);
  });
});

describe('where watching is forbidden', () => {
  const one = job('one');

  test('the kind is read every two seconds instead, with a warning', async () => {
    const { client, clock, logger, outcome, report } = await wait(expected(one), {
      objects: [one],
      onCall: (call) => {
        if (call.verb === 'watch') throw forbidden(call);
      },
    });
    expect(logger.warnings).toEqual(['Job may not be watched in lambda; reading it every 2 s instead']);
    client.set(job('one', 'Complete'));
    await clock.advance(1999, quiet);
    expect(await report()).toBeUndefined();
    await clock.advance(1, quiet);
    expect((await outcome).ready).toBe(true);
  });

  test('and listing too, each object is read', async () => {
    const { client, clock, outcome } = await wait(expected(one), {
      objects: [one],
      onCall: (call) => {
        if (call.verb === 'watch' || call.verb === 'list') throw forbidden(call);
      },
    });
    client.set(job('one', 'Complete'));
    await clock.advance(2000, quiet);
    expect((await outcome).ready).toBe(true);
    expect(client.calls.filter(({ verb }) => verb === 'get').map(({ name }) => name)).toEqual(['one', 'one']);
  });

  test('after the list was allowed, reading takes over', async () => {
    const client = new FakeClient([one]);
    const refusing: WaitDependencies['client'] = {
      get: client.get.bind(client),
      list: client.list.bind(client),
      resourceFor: client.resourceFor.bind(client),
      async *watch(kind, options): AsyncGenerator<WatchEvent> {
        for (const item of (await client.list(kind, options)).items) yield { type: 'ADDED', object: item };
        yield { type: 'SYNCED' };
        throw new ApiError(403, 'Forbidden', 'no watch of jobs');
      },
    } satisfies Pick<KubernetesClient, 'get' | 'list' | 'watch' | 'resourceFor'>;
    const { clock, outcome } = await wait(expected(one), {}, { client: refusing });
    client.set(job('one', 'Complete'));
    await clock.advance(2000, quiet);
    expect((await outcome).ready).toBe(true);
  });

  test('a related kind that the verdict needs is an error that names the missing right', async () => {
    const kafka = object('kafka.strimzi.io/v1', 'Kafka', { spec: {} });
    const { outcome } = await wait(expected(kafka), {
      objects: [kafka],
      onCall: (call) => {
        if (call.kind === 'StrimziPodSet') throw forbidden(call);
      },
    });
    await expect(outcome).rejects.toMatchObject({
      status: 403,
      message: expect.stringMatching(/^Whether a Kafka is ready cannot be told without its StrimziPodSet/),
      remedy: 'Allow get, list and watch of StrimziPodSet (core.strimzi.io/v1) in the namespace lambda.',
    });
  });

  test('a related kind that the verdict can do without is left out', async () => {
    const claim = object('v1', 'PersistentVolumeClaim', {
      spec: { storageClassName: 'gp3' },
      status: { phase: 'Pending' },
    });
    const { client, clock, logger, outcome } = await wait(expected(claim), {
      objects: [claim],
      onCall: (call) => {
        if (call.kind === 'StorageClass') throw forbidden(call);
      },
    });
    await clock.advance(10_000, quiet);
    expect(client.calls.filter(({ kind }) => kind === 'StorageClass')).toHaveLength(2);
    expect(logger.warnings).toEqual([]);
    client.setStatus(reference(claim), { phase: 'Bound' });
    expect((await outcome).ready).toBe(true);
  });
});

test('another refusal of the server is thrown as it is', async () => {
  const one = job('one');
  const { outcome } = await wait(expected(one), {
    onCall: () => {
      throw new ApiError(401, 'Unauthorized', 'the token has expired');
    },
  });
  await expect(outcome).rejects.toThrow('the token has expired');
});

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ApiError } from '../../../src/kubernetes/errors.ts';
import { acquireLease } from '../../../src/kubernetes/lease/lease.ts';
import type { HeldLease } from '../../../src/kubernetes/lease/types.ts';
import { withLock } from '../../../src/layers/lock.ts';
import { FakeClient } from '../../support/fake-client.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { recordingLogger } from '../kubernetes/support/recording-logger.ts';

const LEASE = {
  apiVersion: 'coordination.k8s.io/v1',
  kind: 'Lease',
  namespace: 'lambda',
  name: 'lamina-speed',
};

const settle = async (): Promise<void> => {
  for (let round = 0; round < 20; round += 1) await new Promise((resolve) => setImmediate(resolve));
};

function lab(client = new FakeClient()) {
  const clock = new VirtualClock();
  const logger = recordingLogger();
  const stop = new AbortController();
  const acquire = (holder: string, more: { url?: string; clock?: VirtualClock } = {}): Promise<HeldLease> =>
    acquireLease({
      name: 'lamina-speed',
      namespace: 'lambda',
      holder,
      client,
      clock,
      logger,
      signal: stop.signal,
      ...more,
    });
  const holder = async (): Promise<unknown> =>
    ((await client.get(LEASE))?.['spec'] as Record<string, unknown> | undefined)?.['holderIdentity'];
  return { client, clock, logger, stop, acquire, holder };
}

describe('a lock that is free', () => {
  test('is taken at once and names its holder and run', async () => {
    const { acquire, client } = lab();
    const held = await acquire('octo/app/runs/7', { url: 'https://github.test/runs/7' });
    const lease = await client.get(LEASE);
    expect(lease?.['spec']).toMatchObject({ holderIdentity: 'octo/app/runs/7', leaseDurationSeconds: 30 });
    expect(lease?.metadata.annotations).toMatchObject({ 'lamina.dev/run-url': 'https://github.test/runs/7' });
    await held.release();
  });

  test('writes its times in the six digits that the server reads', async () => {
    const { acquire, client } = lab();
    const held = await acquire('a');
    const spec = (await client.get(LEASE))?.['spec'] as Record<string, string>;
    expect(spec['renewTime']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    await held.release();
  });

  test('costs one read and one write, and as many to give back', async () => {
    const { acquire, client } = lab();
    const held = await acquire('a');
    await held.release();
    expect(client.calls.map(({ verb }) => verb)).toEqual(['get', 'create', 'update']);
  });
});

describe('a lock that another run holds', () => {
  test('is waited for by a watch, and taken as soon as it is given back, without time passing', async () => {
    const { acquire, logger, holder } = lab();
    const first = await acquire('first', { url: 'https://github.test/runs/1' });
    const second = acquire('second');
    await settle();
    expect(logger.lines.join('\n')).toContain('first holds it (https://github.test/runs/1)');
    await first.release();
    const held = await second;
    expect(await holder()).toBe('second');
    await held.release();
  });

  test('is not taken while its holder renews it, however long that takes', async () => {
    const { acquire, clock, holder } = lab();
    const first = await acquire('first');
    let taken = false;
    const second = acquire('second').then((held) => {
      taken = true;
      return held;
    });
    await clock.advance(10 * 60_000, settle);
    expect(taken).toBe(false);
    expect(await holder()).toBe('first');
    await first.release();
    await (await second).release();
  });

  test('is taken over 30 s after its last change, as seen from here, when its holder is gone', async () => {
    // The dead holder's clock was hours ahead: it must not count.
    const client = new FakeClient([
      {
        ...{ apiVersion: LEASE.apiVersion, kind: LEASE.kind },
        metadata: { name: LEASE.name, namespace: LEASE.namespace },
        spec: {
          holderIdentity: 'dead',
          leaseDurationSeconds: 30,
          renewTime: '2099-01-01T00:00:00.000000Z',
          leaseTransitions: 4,
        },
      },
    ]);
    const { acquire, clock, holder } = lab(client);
    const taking = acquire('heir');
    await clock.advance(29_000, settle);
    expect(await holder()).toBe('dead');
    await clock.advance(1_500, settle);
    const held = await taking;
    expect((await client.get(LEASE))?.['spec']).toMatchObject({
      holderIdentity: 'heir',
      leaseTransitions: 5,
    });
    await held.release();
  });

  test('is not re-entered by another process of the same name', async () => {
    const { acquire, clock } = lab();
    const first = await acquire('octo/app/runs/7');
    let taken = false;
    const second = acquire('octo/app/runs/7').then((held) => {
      taken = true;
      return held;
    });
    await clock.advance(60_000, settle);
    expect(taken).toBe(false);
    await first.release();
    await (await second).release();
  });

  test('is taken when it was deleted', async () => {
    const { acquire, client, holder } = lab();
    await acquire('first');
    const second = acquire('second');
    await settle();
    client.remove(LEASE);
    await second;
    expect(await holder()).toBe('second');
  });

  test('lets an interrupted run go', async () => {
    const { acquire, stop } = lab();
    await acquire('first');
    const second = acquire('second');
    await settle();
    stop.abort(new Error('SIGTERM'));
    await expect(second).rejects.toThrow('SIGTERM');
  });
});

describe('a server that does not answer a write of the lock', () => {
  /** Does the write or not, and loses the answer: the first time only. */
  const losing = (verb: 'create' | 'replace', isDone: boolean): FakeClient => {
    const client = new FakeClient();
    const write = client[verb].bind(client);
    let lost = false;
    client[verb] = async (object, options) => {
      if (lost) return write(object, options);
      lost = true;
      if (isDone) await write(object, options);
      throw new ApiError(0, 'Unanswered', 'nothing came');
    };
    return client;
  };

  test.each([true, false])('is asked what came of it, and the lock is ours (written: %s)', async (isDone) => {
    const { acquire, clock, holder } = lab(losing('create', isDone));
    const taking = acquire('a');
    // Far less than a lease's duration: it does not wait for itself.
    await clock.advance(1_000, settle);
    const held = await taking;
    expect(await holder()).toBe('a');
    await held.release();
  });

  test.each([true, false])('is given the lock back once more (written: %s)', async (isDone) => {
    const { acquire, clock, logger, holder } = lab(losing('replace', isDone));
    const held = await acquire('a');
    const releasing = held.release();
    await clock.advance(1_000, settle);
    await releasing;
    expect(await holder()).toBeUndefined();
    expect(logger.lines.filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  test('for good ends the wait with what it said', async () => {
    const client = new FakeClient();
    client.create = () => Promise.reject(new ApiError(503, 'ServiceUnavailable', 'overloaded'));
    const { acquire, clock } = lab(client);
    const taking = acquire('a').catch((error: unknown) => error);
    await clock.advance(60_000, settle);
    expect(await taking).toMatchObject({ status: 503, message: 'overloaded' });
  });
});

describe('a lock that is lost', () => {
  test('aborts the work when another has taken it over', async () => {
    const { acquire, client, clock } = lab();
    const held = await acquire('first');
    const lease = await client.get(LEASE);
    client.set({
      ...lease!,
      metadata: { ...lease!.metadata, annotations: { 'lamina.dev/session': 'other' } },
      spec: { ...(lease!['spec'] as object), holderIdentity: 'thief' },
    });
    await clock.advance(10_000, settle);
    expect(held.signal.aborted).toBe(true);
    expect(String(held.signal.reason)).toContain('thief has taken it over');
    await held.release();
    expect((await client.get(LEASE))?.['spec']).toMatchObject({ holderIdentity: 'thief' });
  });

  test('aborts the work before others may take it, when it cannot be renewed', async () => {
    let down = false;
    const client = new FakeClient({
      onCall: ({ verb }) => {
        if (down && verb === 'update') throw new ApiError(0, '', 'connection refused');
      },
    });
    const { acquire, clock } = lab(client);
    const held = await acquire('first');
    down = true;
    await clock.advance(19_000, settle);
    expect(held.signal.aborted).toBe(false);
    await clock.advance(3_000, settle);
    expect(held.signal.aborted).toBe(true);
    await held.release();
  });

  test('survives one failed renewal, and somebody who only touched it', async () => {
    let failures = 1;
    const client = new FakeClient({
      onCall: ({ verb }) => {
        if (verb === 'update' && failures > 0) {
          failures -= 1;
          throw new ApiError(500, 'InternalError', 'etcdserver: leader changed');
        }
      },
    });
    const { acquire, clock } = lab(client);
    const held = await acquire('first');
    const lease = await client.get(LEASE);
    client.set({ ...lease!, metadata: { ...lease!.metadata, labels: { touched: 'yes' } } });
    await clock.advance(60_000, settle);
    expect(held.signal.aborted).toBe(false);
    await held.release();
  });
});

describe('withLock', () => {
  test('gives the lock back when the work fails, and when the run was interrupted', async () => {
    const { client, clock, logger, stop, holder } = lab();
    const lock = { name: LEASE.name, namespace: LEASE.namespace, run: { holder: 'a' }, signal: stop.signal };
    await expect(
      withLock(lock, { kubernetes: client, clock, logger }, async (signal) => {
        stop.abort(new Error('SIGTERM'));
        signal.throwIfAborted();
      }),
    ).rejects.toThrow('SIGTERM');
    expect(await holder()).toBeUndefined();
  });
});

test('of any number of runs at once there is never more than one writer, and each has its turn', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ work: fc.integer({ min: 0, max: 40_000 }), dies: fc.boolean() }), {
        minLength: 2,
        maxLength: 5,
      }),
      async (runs) => {
        const { acquire, clock } = lab();
        let writers = 0;
        let most = 0;
        let done = 0;
        const all = runs.map(async ({ work, dies }, index) => {
          // A run that dies has a clock that stands still for it: it neither renews nor releases.
          const own = dies ? new VirtualClock() : clock;
          const held = await acquire(`run-${index}`, { clock: own });
          writers += 1;
          most = Math.max(most, writers);
          if (!dies) await clock.sleep(work);
          writers -= 1;
          done += 1;
          if (!dies) await held.release();
        });
        // Those whose clock stands still can only take a lock that is free.
        await clock.advance(runs.length * 80_000, settle);
        const alive = runs.filter(({ dies }) => !dies).length;
        expect(most).toBe(1);
        expect(done).toBeGreaterThanOrEqual(alive);
        expect(all).toHaveLength(runs.length);
      },
    ),
    { numRuns: 25 },
  );
});

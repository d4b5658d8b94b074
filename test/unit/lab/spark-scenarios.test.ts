// Every quirk of the real operator that the simulator can be made to show, by its name.
import { afterEach, describe, expect, test } from '@jest/globals';
import { ApiError } from '../../../src/kubernetes/errors.ts';
import { parseSettings } from '../../../lab/operators/spark/settings.ts';
import {
  application,
  applicationReference,
  applicationSpec,
  driverReference,
  schedule,
  scheduleReference,
  SparkBench,
} from './spark-bench.ts';

let bench: SparkBench;
afterEach(() => bench.end());

/** The states of an application in the order in which they came, without repetitions. */
function states(name: string): string[] {
  const all = bench.seen
    .filter((event) => event.name === name)
    .map(({ status }) => (status?.['applicationState'] as { state?: string } | undefined)?.state ?? '');
  return all.filter((state, index) => state !== all[index - 1]);
}

describe('scenarios', () => {
  test('never-answers: no status, ever', async () => {
    bench = new SparkBench();
    await bench.apply(
      application('it', {}, { 'lab.lamina.dev/scenario': 'never-answers' }),
      application('other'),
    );
    await bench.advance(3_600);
    expect(states('it')).toEqual(['']);
    expect(await bench.state('other')).toBe('COMPLETED');
  });

  test('slow: every delay is ten times as long', async () => {
    bench = new SparkBench({ env: { LAMINA_SIM_SCENARIO: 'slow' } });
    await bench.apply(application('it'));
    await bench.advance(90);
    const at = (state: string): number =>
      bench.seen.find(
        ({ status }) => (status?.['applicationState'] as { state?: string } | undefined)?.state === state,
      )?.t ?? 0;
    expect(at('SUBMITTED')).toBeCloseTo(53, 0);
    expect(at('COMPLETED') - at('SUCCEEDING')).toBeCloseTo(0.2, 3);
  });

  test('submission-fails: FAILED after as many tries as the policy allows, each later than the one before', async () => {
    bench = new SparkBench();
    const restartPolicy = {
      type: 'OnFailure',
      onSubmissionFailureRetries: 2,
      onSubmissionFailureRetryInterval: 5,
    };
    await bench.apply(
      application('it', { restartPolicy }, { 'lab.lamina.dev/scenario': 'submission-fails' }),
    );
    await bench.advance(60);
    expect(states('it')).toEqual(['', 'SUBMISSION_FAILED', 'FAILED']);
    const status = await bench.status(applicationReference('it'));
    expect(status).toMatchObject({ submissionAttempts: 3 });
    expect(status).not.toHaveProperty('executionAttempts');
    const tries = bench.seen.filter(({ status }) => status?.['submissionAttempts'] !== undefined);
    const first = (attempt: number): number =>
      tries.find(({ status }) => status?.['submissionAttempts'] === attempt)?.t ?? 0;
    expect(first(2) - first(1)).toBeCloseTo(5, 0);
    expect(first(3) - first(2)).toBeCloseTo(10, 0);
  });

  test('driver-fails-once: FAILING is no failure, the next try completes', async () => {
    bench = new SparkBench();
    const restartPolicy = { type: 'OnFailure', onFailureRetries: 1, onFailureRetryInterval: 1 };
    await bench.apply(
      application('it', { restartPolicy }, { 'lab.lamina.dev/scenario': 'driver-fails-once' }),
    );
    await bench.advance(100);
    const once = ['SUBMITTED', 'RUNNING'];
    expect(states('it')).toEqual([
      '',
      ...once,
      'FAILING',
      'PENDING_RERUN',
      ...once,
      'SUCCEEDING',
      'COMPLETED',
    ]);
    expect(await bench.status(applicationReference('it'))).toMatchObject({ executionAttempts: 2 });
  });
});

describe('what the operator does not notice', () => {
  test('a spec that changed while it was away: the old result stands for ever', async () => {
    bench = new SparkBench();
    await bench.apply(application('it'));
    await bench.advance(60);
    bench.stopOperator();
    await bench.settle();
    await bench.patch(applicationReference('it'), { spec: { arguments: ['2'] } });
    bench.startOperator();
    await bench.advance(3_600);
    expect(states('it').at(-1)).toBe('COMPLETED');
    expect(states('it')).not.toContain('INVALIDATING');
  });

  test('a driver that was deleted ends the run', async () => {
    bench = new SparkBench();
    await bench.apply(application('it'));
    await bench.advance(15);
    bench.client.remove(driverReference('it'));
    await bench.advance(5);
    expect(await bench.status(applicationReference('it'))).toMatchObject({
      applicationState: { state: 'FAILED', errorMessage: 'driver pod not found' },
    });
  });

  test('a submission that was under way when it was stopped is made once more, not twice', async () => {
    bench = new SparkBench();
    await bench.apply(application('it'));
    await bench.advance(3);
    bench.stopOperator();
    await bench.settle();
    bench.startOperator();
    await bench.advance(60);
    expect(states('it').at(-1)).toBe('COMPLETED');
    expect(await bench.status(applicationReference('it'))).toMatchObject({ submissionAttempts: 1 });
    expect(bench.names('Pod').filter((name) => name.endsWith('-driver'))).toEqual(['it-driver']);
  });
});

test('a driver whose submission was never told is made anew, not tripped over', async () => {
  let refusals = 1;
  bench = new SparkBench({
    onCall: ({ verb, kind }) => {
      if (verb !== 'patch' || kind !== 'SparkApplication' || refusals === 0) return;
      refusals -= 1;
      throw new ApiError(500, 'InternalError', 'etcd has no leader');
    },
  });
  await bench.apply(application('it'));
  await bench.advance(60);
  expect(refusals).toBe(0);
  expect(states('it').at(-1)).toBe('COMPLETED');
  expect(states('it')).not.toContain('SUBMISSION_FAILED');
});

test('an application goes when its time to live is over, and not before', async () => {
  bench = new SparkBench();
  await bench.apply(application('it', { timeToLiveSeconds: 60 }), application('stays'));
  await bench.advance(60);
  expect(bench.names('SparkApplication')).toEqual(['it', 'stays']);
  await bench.advance(60);
  expect(bench.names('SparkApplication')).toEqual(['stays']);
});

describe('schedules', () => {
  test('a suspended one is not even looked at', async () => {
    bench = new SparkBench();
    await bench.apply(schedule('it', { suspend: true }));
    await bench.advance(300);
    expect(await bench.status(scheduleReference('it'))).toEqual({});
    expect(bench.names('SparkApplication')).toEqual([]);
    await bench.patch(scheduleReference('it'), { spec: { suspend: false } });
    await bench.advance(61);
    expect(bench.names('SparkApplication')).toHaveLength(1);
  });

  test('one that makes no sense says FailedValidation, and is scheduled once it is mended', async () => {
    bench = new SparkBench();
    await bench.apply(schedule('it', { schedule: '61 * * * *' }));
    await bench.advance(1);
    expect(await bench.status(scheduleReference('it'))).toMatchObject({
      scheduleState: 'FailedValidation',
      reason: expect.stringContaining('61'),
    });
    await bench.patch(scheduleReference('it'), { spec: { schedule: '*/5 * * * *' } });
    await bench.advance(1);
    const status = await bench.status(scheduleReference('it'));
    expect(status).toMatchObject({ scheduleState: 'Scheduled' });
    expect(status).not.toHaveProperty('reason');
  });

  test('one that is changed to come sooner comes sooner', async () => {
    bench = new SparkBench();
    await bench.apply(schedule('it', { schedule: '0 0 1 1 *' }));
    await bench.advance(10);
    await bench.patch(scheduleReference('it'), { spec: { schedule: '@every 10s' } });
    await bench.advance(11);
    expect(bench.names('SparkApplication')).toHaveLength(1);
  });

  // One minute is shorter than a run of these takes.
  const long = { template: applicationSpec({ driver: { cores: 64, memory: '512m' } }) };
  test.each([
    ['Allow', 3],
    ['Forbid', 1],
    ['Replace', 1],
  ])('%s: after three due times with runs that do not end there are %i', async (concurrencyPolicy, runs) => {
    bench = new SparkBench();
    await bench.apply(schedule('it', { ...long, concurrencyPolicy }));
    await bench.advance(61);
    const [first] = bench.names('SparkApplication');
    await bench.advance(125);
    expect(bench.names('SparkApplication')).toHaveLength(runs);
    expect(bench.names('SparkApplication').includes(first ?? '')).toBe(concurrencyPolicy !== 'Replace');
  });

  test('old runs go, as many as the limit says stay', async () => {
    bench = new SparkBench();
    await bench.apply(schedule('it', { successfulRunHistoryLimit: 2 }));
    await bench.advance(60 * 6 + 5);
    const { pastSuccessfulRunNames } = await bench.status(scheduleReference('it'));
    expect(pastSuccessfulRunNames).toHaveLength(2);
    // And the one that has just begun.
    expect(bench.names('SparkApplication')).toHaveLength(3);
  });
});

test.each([
  ['LAMINA_SIM_SCENARIO', 'nonsense'],
  ['LAMINA_SIM_TIME_SCALE', '-1'],
  ['LAMINA_SIM_DATA_PLANE', 'yarn'],
  ['LAMINA_SIM_ROLE', 'scheduler'],
])('%s is not "%s"', (name, value) => {
  bench = new SparkBench();
  expect(() => parseSettings({ [name]: value })).toThrow(value);
});

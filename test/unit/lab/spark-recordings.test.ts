// The simulator does what was done to the real operator, and must tell the same story in the same order.
import { afterEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { ApiError } from '../../../src/kubernetes/errors.ts';
import {
  application,
  applicationReference,
  applicationSpec,
  schedule,
  SparkBench,
  story,
  type Seen,
} from './spark-bench.ts';

/** Seconds; a real machine is never twice as quick. */
const TOLERANCE = 1;

function recorded(file: string, name: string): Seen[] {
  return readFileSync(`test/recordings/spark-operator-2.5.2/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Seen)
    .filter((event) => event.name === name);
}

/** When each fact was first told, in seconds after the first event. */
function times(events: readonly Seen[]): Map<string, number> {
  const start = events[0]?.t ?? 0;
  const told = new Map<string, number>();
  events.forEach((event, index) => {
    for (const fact of story(events.slice(0, index + 1)))
      if (!told.has(fact)) told.set(fact, event.t - start);
  });
  return told;
}

describe('the recordings of the real operator', () => {
  let bench: SparkBench;
  afterEach(() => bench.end());
  const of = (name: string, since = 0): Seen[] =>
    bench.seen.filter((event) => event.name === name && event.t >= since);

  test('an application that completes: every field in their order, and at their time', async () => {
    bench = new SparkBench();
    await bench.apply(application('pi'));
    await bench.advance(40);
    const real = recorded('completes', 'pi');
    expect(story(of('pi'))).toEqual(story(real));
    const simulated = times(of('pi'));
    const late = [...times(real)].map(([fact, t]) => [fact, t, simulated.get(fact) ?? Infinity] as const);
    expect(late.filter(([, wanted, t]) => Math.abs(t - wanted) > TOLERANCE)).toEqual([]);
  });

  test('a new spec: the old COMPLETED stands for a moment, then everything is done again', async () => {
    bench = new SparkBench();
    await bench.apply(application('pi'));
    await bench.advance(112);
    const since = bench.time;
    await bench.patch(applicationReference('pi'), { spec: { arguments: ['2'] } });
    await bench.advance(40);
    const real = recorded('failures-retries-respec', 'pi').slice(1);
    expect(of('pi', since)[0]).toMatchObject({
      generation: 2,
      status: { applicationState: { state: 'COMPLETED' } },
    });
    expect(story(of('pi', since))).toEqual(story(real));
  });

  test.each([
    ['badfile', {}, 2],
    ['badimage', { image: 'registry.test/missing:1' }, 0],
    ['toobig', { driver: { cores: 64, memory: '512m' } }, 0],
    ['exitcode', { restartPolicy: { type: 'OnFailure', onFailureRetries: 1, onFailureRetryInterval: 1 } }, 1],
  ])('%s', async (name, spec, exitCode) => {
    bench = new SparkBench({ exitCodes: { [name]: exitCode } });
    await bench.apply(application(name, spec));
    await bench.advance(140);
    expect(story(of(name))).toEqual(story(recorded('failures-retries-respec', name)));
  });

  test('badsa: a submission that is refused', async () => {
    bench = new SparkBench({
      onCall: ({ verb, kind }) => {
        if (verb === 'create' && kind === 'Pod')
          throw new ApiError(403, 'Forbidden', 'error looking up service account lambda/nosuch');
      },
    });
    await bench.apply(application('badsa'));
    await bench.advance(60);
    expect(story(of('badsa'))).toEqual(story(recorded('failures-retries-respec', 'badsa')));
  });

  test('a schedule: told at once when it is due, a run at each due time, past runs only then', async () => {
    bench = new SparkBench();
    await bench.apply(schedule('every', { template: applicationSpec() }));
    await bench.advance(125);
    const real = recorded('scheduled', 'every');
    expect(story(of('every'))).toEqual(story(real));
    const simulated = of('every').map(({ t }) => t);
    real.forEach(({ t }, index) =>
      expect(Math.abs((simulated[index] ?? Infinity) - (t - (real[0]?.t ?? 0)))).toBeLessThan(TOLERANCE),
    );
    const runs = bench.names('SparkApplication');
    expect(runs).toHaveLength(2);
    expect(runs.every((name) => /^every-\d{19}$/.test(name))).toBe(true);
  });

  test('five submissions at once take as long as theirs', async () => {
    bench = new SparkBench();
    const applications = ['a', 'b', 'c', 'd', 'e'].map((name) => application(name));
    await bench.apply(...applications);
    await bench.advance(60);
    const first = applications.map(({ metadata }) => of(metadata.name)[1]?.t ?? Infinity);
    expect(Math.max(...first)).toBeGreaterThan(25);
    expect(Math.max(...first)).toBeLessThan(32);
  });
});

// The simulator does what was done to the real operator, and must tell the same story in the same order.
import { afterEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  CassBench,
  condition,
  datacenter,
  datacenterReference,
  progress,
  story,
  type Seen,
} from './cass-bench.ts';

/** Seconds; a real kubelet is never twice as quick. */
const TOLERANCE = 1.5;

function recorded(file: string, from = 0, until = Infinity): Seen[] {
  return readFileSync(`test/recordings/cass-operator-1.32.0/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Seen)
    .filter(({ t }) => t >= from && t <= until);
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

/** What every event before a change had told already. */
const isNew = (fact: string): boolean =>
  /^(generation 3|Updating=True|progress Updating|lastRollingRestart)$/.test(fact);

describe('the recordings of the real operator', () => {
  let bench: CassBench;
  afterEach(() => bench.end());

  test('a datacenter of three racks comes up in their order, and its conditions in theirs', async () => {
    bench = new CassBench();
    await bench.apply(datacenter());
    await bench.advance(84);
    const real = recorded('ready-respec-stop-delete', 0, 84);
    expect(story(bench.seen)).toEqual(story(real));
    const simulated = times(bench.seen);
    const late = [...times(real)].map(([fact, t]) => [fact, t, simulated.get(fact) ?? Infinity] as const);
    expect(late.filter(([, wanted, t]) => Math.abs(t - wanted) > TOLERANCE)).toEqual([]);
  });

  test('a changed spec is not looked at for four seconds, and Ready stands', async () => {
    bench = new CassBench();
    await bench.apply(datacenter());
    await bench.advance(83);
    const ready = bench.timeOf('Ready', (seen) => progress(seen) === 'Ready');
    await bench.advance(ready + 0.94 - bench.time);
    await bench.patch({ spec: { resources: { requests: { cpu: '0.2' } } } });
    const since = bench.time;
    await bench.advance(6);
    const real = recorded('ready-respec-stop-delete', 83.67, 89);
    const realChange = real.find(({ generation }) => generation === 3)?.t ?? NaN;
    // The last event before the change is the same on both sides; what is told from there on has to be, too.
    const before = bench.seen.filter(({ t }) => t < since).slice(-1);
    expect(story([...before, ...bench.seen.filter(({ t }) => t >= since)]).filter(isNew)).toEqual(
      story(real).filter(isNew),
    );
    const told = bench.timeOf('Updating', (seen) => condition(seen, 'Updating') === 'True', since);
    const realTold = real.find((seen) => condition(seen, 'Updating') === 'True')?.t ?? NaN;
    expect(Math.abs(told - since - (realTold - realChange))).toBeLessThan(0.5);
    const stale = bench.seen.filter(({ t, generation }) => t >= since && t < told && generation === 3);
    expect(stale.map((seen) => [progress(seen), condition(seen, 'Ready')])).toEqual([['Ready', 'True']]);
  });

  test('during the roll-out the datacenter stays Ready, and only then is the generation observed', async () => {
    bench = new CassBench();
    await bench.apply(datacenter());
    await bench.advance(100);
    await bench.patch({ spec: { resources: { requests: { cpu: '0.2' } } } });
    const since = bench.time;
    await bench.advance(400);
    const done = bench.timeOf('observed', (seen) => seen.status?.['observedGeneration'] === 3, since);
    const meanwhile = bench.seen.filter(({ t, status }) => t > since && t < done && status !== null);
    expect(new Set(meanwhile.map((seen) => condition(seen, 'Ready')))).toEqual(new Set(['True']));
    expect(done - since).toBeGreaterThan(3 * 20);
    expect(bench.client.objects.filter(({ kind }) => kind === 'Pod')).toHaveLength(3);
  });

  test('a stop is told at once, and the datacenter then observed without a node', async () => {
    bench = new CassBench();
    await bench.apply(datacenter());
    await bench.advance(100);
    await bench.patch({ spec: { stopped: true } });
    const since = bench.time;
    await bench.advance(60);
    const stopped = bench.timeOf('Stopped', (seen) => condition(seen, 'Stopped') === 'True', since);
    const unready = bench.timeOf('unready', (seen) => condition(seen, 'Ready') === 'False', since);
    expect(stopped - since).toBeLessThan(0.1);
    expect(unready - since).toBeLessThan(0.1);
    expect(bench.names('Pod')).toEqual([]);
    expect(
      bench.timeOf('observed', (seen) => seen.status?.['observedGeneration'] === 3, since),
    ).toBeGreaterThan(unready);
  });

  test('pods that cannot be scheduled are told of by nothing but progress Updating', async () => {
    bench = new CassBench();
    await bench.apply(datacenter({ resources: { requests: { cpu: '64' } } }));
    await bench.advance(106);
    const real = recorded('unschedulable-initerror-deleted-recreated', 0, 107);
    expect(story(bench.seen)).toEqual(story(real));
    expect(bench.seen.at(-1)?.status).toEqual(real.at(-1)?.status);
  });

  test('deleted, it is gone when its pods are, and its children with it', async () => {
    bench = new CassBench({ podEnd: 120_000 });
    await bench.apply(datacenter());
    await bench.advance(100);
    await bench.client.delete(datacenterReference);
    const since = bench.time;
    await bench.advance(119);
    expect(bench.seen.at(-1)?.deletionTimestamp).not.toBeNull();
    await bench.advance(10);
    expect(bench.timeOf('gone', ({ type }) => type === 'DELETED') - since).toBeGreaterThanOrEqual(120);
  });
});

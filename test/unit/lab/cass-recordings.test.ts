// The simulator does what was done to the real operator, and must tell the same story in the same order.
import { afterEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { CassBench, datacenter, story, type Seen } from './cass-bench.ts';

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
});

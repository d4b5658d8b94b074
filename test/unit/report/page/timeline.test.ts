// The timeline's numbers: every bar inside the axis, every state told, nothing that is too short to see.
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { formatTick, scaleOf } from '../../../../src/report/page/scale.ts';
import { renderTimelineChart } from '../../../../src/report/page/timeline-chart.ts';
import { timelineOf, type Row } from '../../../../src/report/page/timeline-data.ts';
import { buildReport, type PodReport, type Report } from '../../../../src/report/report.ts';
import { readyLayer } from '../fixtures.ts';
import { failedRun, wholeRun } from './runs.ts';

const rowsOf = (report: Report): readonly Row[] => {
  const { environment, layers, strays } = timelineOf(report);
  return [
    ...(environment === undefined ? [] : [environment]),
    ...layers.flatMap(({ row, groups }) => [row, ...groups.flatMap(({ rows }) => rows)]),
    ...strays,
  ];
};

const rowOf = (report: Report, name: string): Row => {
  const row = rowsOf(report).find((each) => each.name === name);
  if (row === undefined) throw new Error(`no row ${name}`);
  return row;
};

const kinds = ({ segments }: Row): readonly string[] => segments.map(({ kind }) => kind);

const podsOnly = (pods: readonly Partial<PodReport>[], durationMs = 60_000): Report => ({
  ...buildReport({ layers: [{ ...readyLayer, durationMs }] }),
  pods: pods.map((pod) => ({
    name: 'pod',
    namespace: 'lambda',
    layer: 'speed',
    createdAtMs: 1000,
    scheduledAtMs: null,
    readyAtMs: null,
    endedAtMs: null,
    phase: 'Running',
    restarts: 0,
    reason: null,
    ...pod,
  })),
});

describe('the axis', () => {
  test('has from two to eight marks at round times, whatever the length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 10 * 3_600_000 }), (total) => {
        const { ticks } = scaleOf(total);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks.at(-1)).toBeLessThanOrEqual(total);
      }),
    );
  });

  test('holds every time between its ends', () => {
    const { percent } = scaleOf(1000);
    expect([-5, 0, 250, 1000, 1e9].map(percent)).toEqual([0, 0, 25, 100, 100]);
    expect(scaleOf(0).percent(0)).toBe(0);
  });

  test.each([
    [0, '0'],
    [200, '200 ms'],
    [30_000, '30 s'],
    [90_000, '1:30'],
    [3_600_000, '60:00'],
  ])('%i ms is %s', (time, text) => {
    expect(formatTick(time)).toBe(text);
  });
});

describe('bars', () => {
  const barsOf = (report: Report): readonly (readonly [x: number, width: number])[] =>
    [...renderTimelineChart(report).text.matchAll(/<rect\s[^>]*x="([-\d.e]+)%"\s+width="([-\d.e]+)%"/g)].map(
      ([, x, width]) => [Number(x), Number(width)],
    );

  test.each([
    ['went well', wholeRun],
    ['failed', failedRun],
  ])('of a run that %s lie inside the axis and can be seen', (_what, report) => {
    const bars = barsOf(report);
    expect(bars.length).toBeGreaterThan(50);
    for (const [x, width] of bars) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThan(0.2);
      expect(x + width).toBeLessThanOrEqual(100.001);
    }
  });

  test('lie inside whatever a clock that goes wrong says', () => {
    const time = fc.integer({ min: -1e7, max: 1e7 });
    const maybe = fc.option(time);
    fc.assert(
      fc.property(time, maybe, maybe, maybe, (createdAtMs, scheduledAtMs, readyAtMs, endedAtMs) => {
        for (const [x, width] of barsOf(podsOnly([{ createdAtMs, scheduledAtMs, readyAtMs, endedAtMs }]))) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThan(0);
          expect(x + width).toBeLessThanOrEqual(100.001);
        }
      }),
    );
  });
});

describe('layers', () => {
  test('stand where they began, side by side or after each other', () => {
    const [speed, batch] = timelineOf(wholeRun).layers.map(({ row }) => row.segments);
    expect(speed).toEqual([
      { kind: 'waiting', from: 3600, to: 77_900 },
      { kind: 'ready', from: 77_900, to: 191_000 },
    ]);
    expect(batch?.[0]).toEqual({ kind: 'waiting', from: 77_950, to: 174_150 });
  });

  test('come after the environment, which ends where the first of them begins', () => {
    expect(timelineOf(wholeRun).environment?.segments).toEqual([{ kind: 'work', from: 480, to: 3600 }]);
  });

  test('that were not begun have no bar and say for whose sake', () => {
    expect(rowOf(failedRun, 'batch')).toMatchObject({ state: 'idle', segments: [], outcome: 'not begun' });
    expect(rowOf(failedRun, 'batch').detail).toBe('batch needs speed, which is not ready');
  });
});

describe('resources', () => {
  test('are on their way from the apply, and ready from then on; times are the run’s, not the layer’s', () => {
    expect(rowOf(wholeRun, 'batch-view')).toMatchObject({
      state: 'ready',
      kind: 'SparkApplication',
      outcome: '1 m 18 s',
      segments: [
        { kind: 'waiting', from: 95_850, to: 173_750 },
        { kind: 'ready', from: 173_750, to: 191_000 },
      ],
    });
  });

  test('that failed say the reason; those that only did not get ready say that', () => {
    expect(rowOf(failedRun, 'raw-data-stream')).toMatchObject({ state: 'waiting', outcome: 'not ready' });
    const kafka = rowsOf(failedRun).find(({ kind }) => kind === 'Kafka');
    expect(kafka).toMatchObject({ state: 'failed', outcome: 'FatalProblem' });
    expect(kinds(kafka!)).toEqual(['failed']);
  });

  test('that were ready at once are a line of text', () => {
    const group = timelineOf(wholeRun).layers[1]?.groups.find(({ title }) => title === 'Resources');
    expect(group?.rest).toBe('Ready at once: 2 CRDs, ServiceAccount spark-driver, Role spark-driver');
  });
});

describe('pods', () => {
  test('wait for a node, come up, and are ready', () => {
    const pod = rowOf(podsOnly([{ scheduledAtMs: 4000, readyAtMs: 21_000 }]), 'pod');
    expect(pod).toMatchObject({
      state: 'ready',
      outcome: '20 s',
      detail: 'lambda/pod: made at 1 s, scheduled at 4 s, ready at 21 s',
      segments: [
        { kind: 'pending', from: 1000, to: 4000 },
        { kind: 'waiting', from: 4000, to: 21_000 },
        { kind: 'ready', from: 21_000, to: 60_000 },
      ],
    });
  });

  test('that no node takes have failed there', () => {
    const pod = rowOf(podsOnly([{ phase: 'Pending', reason: 'Unschedulable' }]), 'pod');
    expect(pod).toMatchObject({
      state: 'failed',
      outcome: 'Unschedulable',
      segments: [{ kind: 'failed', from: 1000, to: 60_000 }],
    });
  });

  test('that are only coming up have not failed', () => {
    const pod = rowOf(
      podsOnly([{ scheduledAtMs: 2000, reason: 'ContainerCreating', phase: 'Pending' }]),
      'pod',
    );
    expect(pod.state).toBe('waiting');
    expect(kinds(pod)).toEqual(['pending', 'waiting']);
  });

  test('that ran to their end were at work until then', () => {
    const pod = rowOf(podsOnly([{ scheduledAtMs: 1000, endedAtMs: 31_000, phase: 'Succeeded' }]), 'pod');
    expect(pod).toMatchObject({ state: 'done', outcome: 'done, 30 s' });
    expect(pod.segments.at(-1)).toEqual({ kind: 'ready', from: 1000, to: 31_000 });
  });

  test('that are older than the run and restarted in it say so', () => {
    const pod = rowOf(podsOnly([{ createdAtMs: -90_000, readyAtMs: 8000, restarts: 2 }]), 'pod');
    expect(pod).toMatchObject({ outcome: 'ready', remark: '2 restarts' });
    expect(pod.detail).toContain('made before the run');
  });

  test('of no known layer have a place of their own', () => {
    const report = podsOnly([{ layer: null }, { layer: 'gone' }]);
    expect(timelineOf(report).strays).toHaveLength(2);
    expect(renderTimelineChart(report).text).toContain('Pods of no known layer');
  });

  test('are folded away where they are many', () => {
    const many = (count: number): string =>
      renderTimelineChart(podsOnly(Array.from({ length: count }, () => ({})))).text;
    expect(many(16)).not.toContain('<details class="group">');
    expect(many(17)).toContain('<details class="group">');
  });
});

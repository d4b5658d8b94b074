import { expect, test } from '@jest/globals';
import { renderTimelineText } from '../../../src/report/timeline-text.ts';

const layer = (name: string, startedAtMs: number, durationMs: number, ready = true) => ({
  name,
  startedAtMs,
  durationMs,
  ready,
  phases: [],
});

test('bars stand on one scale, and the wait for other layers can be told from work', () => {
  const batch = {
    ...layer('batch', 0, 30_000),
    phases: [{ name: 'needs', startedAt: 5_000, durationMs: 15_000 }],
  };
  expect(
    renderTimelineText([layer('speed', 0, 20_000), batch, layer('serving', 10_000, 30_000, false)]),
  ).toBe(
    `speed    ${'█'.repeat(20)}${' '.repeat(20)}  ready after 20.0 s
batch    ${'█'.repeat(5)}${'░'.repeat(15)}${'█'.repeat(10)}${' '.repeat(10)}  ready after 30.0 s
serving  ${' '.repeat(10)}${'█'.repeat(30)}  not ready after 40.0 s
`,
  );
});

test('no layer is no line', () => {
  expect(renderTimelineText([])).toBe('');
});

import { expect, test } from '@jest/globals';
import { renderFindings, renderFindingsMarkdown } from '../../../src/report/doctor.ts';

const findings = [
  { check: 'Nodes', state: 'ok', detail: '3 ready' },
  {
    check: 'Layer speed',
    state: 'wrong',
    detail: 'a | b\n::set-output name=ok::true',
    remedy: 'See <img src=x>.',
  },
] as const;

test('in a terminal each finding is a line that says its state in words, and its remedy is below it', () => {
  expect(renderFindings(findings).split('\n')).toEqual([
    '✓ Nodes: 3 ready',
    expect.stringMatching(/^✗ Layer speed \(wrong\): a \| b/),
    '    See <img src=x>.',
    '',
  ]);
});

test("in a summary the state is a word as well as a sign, and nobody's words are markup, or end a row", () => {
  expect(renderFindingsMarkdown(findings)).toBe(
    [
      '| State | Check | Found | What to do |',
      '| --- | --- | --- | --- |',
      '| ✅ ok | Nodes | 3 ready |  |',
      String.raw`| ❌ wrong | Layer speed | a \| b ::set-output name=ok::true | See &lt;img src=x&gt;. |`,
      '',
    ].join('\n'),
  );
});

// Who does not see signs and colours, or does not know them, is told by words: every column has a name, every state a word.
import { describe, expect, test } from '@jest/globals';
import { renderFindingsMarkdown } from '../../../src/report/doctor.ts';
import { renderEbsAccess } from '../../../src/report/ebs-access.ts';
import { renderReapedMarkdown } from '../../../src/report/preview.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { renderVerificationMarkdown } from '../../../src/report/verification.ts';
import { failedLayer, readyLayer } from './fixtures.ts';

const PIECES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a deploy', renderSummary({ layers: [readyLayer, failedLayer] }), ['✅ ready', '❌ failed']],
  [
    'the doctor',
    renderFindingsMarkdown([
      { check: 'Nodes', state: 'ok', detail: '3 ready' },
      { check: 'Helm', state: 'missing', detail: 'none' },
    ]),
    ['✅ ok', '❌ missing'],
  ],
  [
    'EBS access',
    renderEbsAccess(
      {
        requirements: [
          { check: 'IAM role', state: 'missing', detail: 'none', calls: [] },
          { check: 'Hop limit', state: 'wrong', detail: '1', calls: [] },
          { check: 'Policy', state: 'ok', detail: 'attached', calls: [] },
        ],
        calls: [{ service: 'iam', action: 'CreateRole', resource: 'role/x', reason: 'missing', input: {} }],
      },
      true,
    ),
    ['➕ missing', '❌ wrong', '✅ ok'],
  ],
  [
    'the reaper',
    renderReapedMarkdown({
      previews: [
        { pullRequest: 3, namespace: 'preview-3', outcome: 'stuck', reason: 'a finalizer', expiresAt: '' },
      ],
      removed: [],
      leftBehind: [],
    }),
    ['❌ stuck'],
  ],
  [
    'a proof',
    renderVerificationMarkdown({ name: 'speed', passed: false, evidence: { consumed: 3 } }),
    ['did not pass'],
  ],
];

describe.each(PIECES)('the summary of %s', (_what, markdown, words) => {
  test('names each column', () => {
    const heads = markdown.split('\n').filter((_, line, all) => /^\| [-:]/.test(all[line + 1] ?? ''));
    expect(heads.length).toBeGreaterThan(0);
    for (const head of heads) expect(head).not.toMatch(/\| +\|/);
  });

  test('has a word beside each sign', () => {
    for (const word of words) expect(markdown).toContain(word);
  });
});

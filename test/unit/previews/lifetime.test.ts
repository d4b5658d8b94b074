import { describe, expect, test } from '@jest/globals';
import { decide, type PullRequestState } from '../../../src/previews/decide.ts';
import { checkTtl, EXPIRES, expiryOf, renderTime, renderTtl } from '../../../src/previews/lifetime.ts';
import { readRecord, renderRecord, type PreviewRecord } from '../../../src/previews/record.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const HOUR = 3_600_000;

const namespace = (more: Partial<KubernetesObject['metadata']>): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'preview', creationTimestamp: '2026-11-28T11:00:00Z', ...more },
});
const expiring = (at: number): KubernetesObject => namespace({ annotations: { [EXPIRES]: renderTime(at) } });

describe('whether the reaper removes a preview', () => {
  const lives = expiring(NOW + HOUR);
  const over = expiring(NOW - 1000);
  const going = namespace({ deletionTimestamp: '2026-11-28T11:59:00Z' });
  const told = (object: KubernetesObject): boolean[] =>
    (['open', 'closed', 'unknown'] as PullRequestState[]).map((state) => decide(object, state, NOW).remove);

  test.each([
    // open, closed, unknown
    ['has time', lives, [false, true, false]],
    ['has no time left', over, [true, true, true]],
    ['ends this very moment', expiring(NOW), [true, true, true]],
    ['is being removed', going, [true, true, true]],
    ['tells no time, and is young', namespace({}), [false, true, false]],
    [
      'tells no time, and is old',
      namespace({ creationTimestamp: '2026-11-25T11:59:59Z' }),
      [true, true, true],
    ],
    [
      'tells a time that nobody can read',
      namespace({ annotations: { [EXPIRES]: 'soon' } }),
      [false, true, false],
    ],
  ])('that %s', (_, object, expected) => {
    expect(told(object)).toEqual(expected);
  });

  test('says why it goes, or why it stays', () => {
    expect(decide(lives, 'closed', NOW).reason).toBe('its pull request is closed');
    expect(decide(over, 'open', NOW).reason).toBe('its time was over at 2026-11-28T11:59:59Z');
    expect(decide(lives, 'unknown', NOW).reason).toBe(
      'nobody knows whether its pull request is open, and it has time until 2026-11-28T13:00:00Z',
    );
  });
});

describe('a time to live', () => {
  test('is written in its largest whole unit, as a label takes it', () => {
    expect([72 * HOUR, 90 * 60_000, 45_000, 1_500].map(renderTtl)).toEqual(['72h', '90m', '45s', '1500ms']);
  });

  test.each([0.5, 999, 367 * 24 * HOUR, Number.POSITIVE_INFINITY])('of %s ms is refused', (ttl) => {
    expect(() => {
      checkTtl(ttl);
    }).toThrow('is out of range: expected from 1s to 8784h');
  });

  test('ends at whole seconds, and is read back', () => {
    expect(renderTime(NOW + 1_999)).toBe('2026-11-28T12:00:01Z');
    expect(expiryOf(expiring(NOW + 1_999))).toBe(NOW + 1_000);
  });
});

describe('the record of a deploy', () => {
  const record = {
    state: 'failed',
    reason: 'x'.repeat(9_000),
    endpoints: { a: 'b' },
    layers: ['speed'],
    holds: 3,
  } satisfies PreviewRecord;

  test('is read back, with a reason that leaves room for others’ annotations', () => {
    const read = readRecord(namespace({ annotations: { 'lamina.dev/preview': renderRecord(record) } }));
    expect(read).toEqual({ ...record, reason: 'x'.repeat(500) });
  });

  test.each(['', '{', '[]', '{"state":"well"}', '{"state":"ready","endpoints":[]}'])(
    'that somebody has made "%s" of is none',
    (text) => {
      expect(readRecord(namespace({ annotations: { 'lamina.dev/preview': text } }))).toBeUndefined();
    },
  );
});

// Whether the live page's numbers can be trusted, in words.
import { describe, expect, test } from '@jest/globals';
import { judge, judgeFailure } from '../../../../examples/pageviews/src/query/page/verdict.js';

const now = '2026-11-28T12:00:03.521Z';
const asOf = '2026-11-28T12:00:03.120Z';

describe('freshness', () => {
  test('says until when everything is counted, how long ago that was, and what is behind', () =>
    expect(judge({ asOf, lagMs: 401, behind: 3 }, now)).toEqual({
      level: 'good',
      title: 'Everything until 12:00:03.120 is counted (0.4\u00a0s ago)',
      detail: '3 events behind.',
    }));

  test.each([
    [5000, 'good'],
    [5001, 'late'],
  ])('after %d ms it is %s', (lagMs, level) =>
    expect(judge({ asOf, lagMs, behind: 0 }, now).level).toBe(level),
  );

  test('late is said first', () =>
    expect(judge({ asOf, lagMs: 7000, behind: 1 }, now)).toMatchObject({
      title: expect.stringMatching(/^Late: everything until/),
      detail: '1 event behind.',
    }));

  test('before the first event there is nothing to be late with', () =>
    expect(judge({ asOf: null, lagMs: null, behind: 0 }, now)).toEqual({
      level: 'idle',
      title: 'Nothing is counted yet.',
      detail: 'No event is waiting.',
    }));
});

describe('a failure', () => {
  const last = { at: now, ago: 12_000 };

  test('says what the service said, what to do, and since when the numbers are old', () =>
    expect(judgeFailure({ status: 503, message: 'Nobody answers.', remedy: 'Wait.' }, last)).toEqual({
      level: 'bad',
      title: 'The service cannot count at the moment (503).',
      detail: 'The numbers are old, since 12:00:03 (12\u00a0s ago). Nobody answers. Wait.',
    }));

  test('is told apart: no answer, and one that refuses', () => {
    expect(judgeFailure({ message: '' }, last).title).toBe('The service cannot be reached.');
    expect(judgeFailure({ status: 400, message: '' }, last).title).toBe(
      'The service refuses to answer (400).',
    );
  });

  test('before the first answer there are no numbers to be old', () =>
    expect(judgeFailure({ message: '' }, undefined).detail).toBe('There are no numbers yet.'));
});

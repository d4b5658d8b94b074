import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  BadRequest,
  iso,
  paginate,
  parsePage,
  parseRange,
} from '../../../../examples/pageviews/src/query/range.ts';

const now = Date.parse('2026-03-01T12:34:56Z');
const range = (query: { from?: string; to?: string }, most = 48): string[] => {
  const { from, to } = parseRange(query, { now, most });
  return [iso(from), iso(to)];
};
function refusal(work: () => unknown): Pick<BadRequest, 'code' | 'message' | 'remedy'> {
  try {
    work();
  } catch (error) {
    if (error instanceof BadRequest)
      return { code: error.code, message: error.message, remedy: error.remedy };
    throw error;
  }
  throw new Error('it was not refused');
}

describe('a range', () => {
  test.each([
    ['the last 24 hours if nothing is said', {}, '2026-02-28T13:00:00.000Z', '2026-03-01T13:00:00.000Z'],
    ['24 hours before to', { to: '2026-03-01T00:00:00Z' }, '2026-02-28T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
    ['until the end of this hour', { from: '2026-03-01T12:34:00Z' }, '2026-03-01T12:00:00.000Z', '2026-03-01T13:00:00.000Z'],
    ['widened to whole hours', { from: '2026-03-01T01:59:59.999Z', to: '2026-03-01T02:00:00.001Z' }, '2026-03-01T01:00:00.000Z', '2026-03-01T03:00:00.000Z'],
    ['not widened where it is whole', { from: '2026-03-01T01:00:00Z', to: '2026-03-01T02:00Z' }, '2026-03-01T01:00:00.000Z', '2026-03-01T02:00:00.000Z'],
    ['of any time zone', { from: '2026-03-01T02:30:00+05:30', to: '2026-02-28T20:00:00-02:00' }, '2026-02-28T21:00:00.000Z', '2026-02-28T22:00:00.000Z'],
  ])('is %s', (_, query, from, to) => expect(range(query)).toEqual([from, to])); // prettier-ignore

  test.each(['', 'now', '2026-03-01', '1767225600000', '2026-03-01T12:00:00', '2026-13-01T12:00:00Z', '2026-03-01T12:00:00 01:00', '2026-03-01T12:00:00Z\n'])(
    'with the time %j is refused with what was given and what to write',
    (time) => {
      for (const name of ['from', 'to'])
        expect(refusal(() => range({ [name]: time }))).toEqual({
          code: 'BAD_TIME',
          message: `${name} is "${time}"; expected a time`,
          remedy: 'Write it as 2026-01-31T12:00:00Z (in a query string + is %2B).',
        });
    },
  ); // prettier-ignore

  test('that is empty is refused with both ends', () => {
    expect(refusal(() => range({ from: '2026-03-01T12:00:00Z', to: '2026-03-01T12:00:00Z' }))).toEqual({
      code: 'BAD_RANGE',
      message: 'from 2026-03-01T12:00:00.000Z is not before to 2026-03-01T12:00:00.000Z',
      remedy: 'Give a from that is before to.',
    });
  });

  test('may be as long as is allowed, and no hour longer', () => {
    const to = '2026-03-01T00:00:00Z';
    expect(range({ from: '2026-02-27T00:00:00Z', to })).toEqual([
      '2026-02-27T00:00:00.000Z',
      '2026-03-01T00:00:00.000Z',
    ]);
    expect(refusal(() => range({ from: '2026-02-26T23:59:59Z', to }))).toEqual({
      code: 'RANGE_TOO_LONG',
      message: '49 hours were asked for; expected at most 48',
      remedy: 'Ask for shorter ranges, one after the other.',
    });
  });
});

describe('a page', () => {
  test('is taken as it is', () => expect(parsePage('/a?b=%20')).toBe('/a?b=%20'));
  test.each(['', 'home', '/a b', '/ü', `/${'a'.repeat(512)}`])('%j is refused', (page) => {
    expect(refusal(() => parsePage(page))).toMatchObject({
      code: 'BAD_PAGE',
      message: `page is "${page}"; expected a path that begins with /`,
      remedy: 'Encode it: /home is asked for as /views/%2Fhome.',
    });
  });
});

describe('the parts of a list', () => {
  test('add up to the list', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 20 }), (items, limit) => {
        const read: number[] = [];
        let cursor: string | undefined;
        do {
          const { part, next } = paginate(items, { limit, ...(cursor === undefined ? {} : { cursor }) });
          expect(part.length).toBeLessThanOrEqual(limit);
          read.push(...part);
          cursor = next;
        } while (cursor !== undefined);
        expect(read).toEqual(items);
      }),
    );
  });

  test('are none beyond the end', () => {
    const cursor = Buffer.from('99').toString('base64url');
    expect(paginate([1, 2], { limit: 1, cursor })).toEqual({ part: [] });
  });

  test.each(['', 'x', '-1', '1.5', '1e3', '12345678901'])('do not begin at %j', (start) => {
    const cursor = Buffer.from(start).toString('base64url');
    expect(refusal(() => paginate([1], { limit: 1, cursor }))).toEqual({
      code: 'BAD_CURSOR',
      message: `cursor is "${cursor}"`,
      remedy: 'Give the `next` of the answer before, as it is.',
    });
  });
});

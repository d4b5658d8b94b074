// Which events are page views. The same table goes through Spark in the end-to-end test.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { encodeEvent, parseEvent } from '../../../../examples/pageviews/src/model/event.ts';
import { REPOSITORY } from '../../layers/support.ts';

interface Case {
  readonly name: string;
  readonly value?: string;
  readonly base64?: string;
  readonly good: boolean;
}
const cases = JSON.parse(
  readFileSync(path.join(REPOSITORY, 'examples/pageviews/events.json'), 'utf8'),
) as Case[];
const bytesOf = ({ value, base64 }: Case): Buffer =>
  base64 === undefined ? Buffer.from(value ?? '') : Buffer.from(base64, 'base64');

describe('an event', () => {
  test.each(cases.map((each) => [each.good ? 'good' : 'bad', each.name, each] as const))(
    'is %s: %s',
    (_, name, each) => {
      const parsed = parseEvent(bytesOf(each));
      expect({ name, good: 'view' in parsed }).toEqual({ name, good: each.good });
      if ('view' in parsed) expect(parsed.view.page).toMatch(/^\/case-/);
      else expect(parsed.rejected).toMatch(/^expected /);
    },
  );

  test('of the table has a name of its own and one kind of content', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    for (const { value, base64 } of cases)
      expect((value === undefined) !== (base64 === undefined)).toBe(true);
  });

  test('without a value is bad', () => {
    expect(parseEvent(undefined)).toEqual({ rejected: 'expected a value, found none' });
  });

  test('is read as it was written', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
    const page = fc.stringMatching(/^\/[\x21-\x7e]{0,80}$/);
    const at = fc.integer({ min: 946_684_800_000, max: 4_102_444_799_999 });
    fc.assert(
      fc.property(fc.record({ id: name, page, visitor: name, at }), (view) => {
        expect(parseEvent(Buffer.from(encodeEvent(view)))).toEqual({ view });
      }),
    );
  });

  test('that is anything at all is read or rejected, never an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.json().map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          expect(Object.keys(parseEvent(Buffer.from(bytes)))).toHaveLength(1);
        },
      ),
    );
  });
});

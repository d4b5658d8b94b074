// A page view as it stands in the log: one JSON object of its version's five fields. Whatever else there were, Spark and
// JavaScript might read it differently, and the layers would no longer count the same.

export interface PageView {
  /** Given by whoever saw the view first: a view that is sent twice keeps it. */
  readonly id: string;
  /** The path that was viewed, percent-encoded as in a URL. */
  readonly page: string;
  readonly visitor: string;
  /** When it was viewed, in milliseconds since 1970 (UTC). */
  readonly at: number;
}

/** The version of the schema below. Another one is another shape, and goes to the dead letters until it is known here. */
export const SCHEMA = 1;

// Plain ASCII, so that Spark's and JavaScript's ideas of a string cannot differ.
const NAME = /^[A-Za-z0-9_-]{1,64}$/;
const PAGE = /^\/[\x21-\x7e]{0,511}$/;
/** 2000-01-01 and 2100-01-01: seconds given for milliseconds, or the reverse, fall outside. */
const EARLIEST = 946_684_800_000;
const LATEST = 4_102_444_800_000;
/** Bytes of an event at most. */
const LARGEST = 4_096;
// JSON of which Spark's parser and JavaScript's think the same: Spark's passes over what follows the object, reads bytes
// that are not UTF-8, and refuses numbers of a thousand digits and half of a surrogate pair.
const STRING = String.raw`"[ !#-\[\]-~]*(?:\\(?:["\\/bfnrt]|u00[0-7][0-9A-Fa-f])[ !#-\[\]-~]*)*"`;
const NUMBER = String.raw`-?(?:0|[1-9][0-9]{0,29})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?`;
const FIELD = String.raw`[ \t\n\r]*${STRING}[ \t\n\r]*:[ \t\n\r]*(?:${STRING}|${NUMBER}|true|false|null)[ \t\n\r]*`;
const FLAT_OBJECT = new RegExp(String.raw`^[ \t\n\r]*\{${FIELD}(?:,${FIELD})*\}[ \t\n\r]*$`);

/** Whether it can be a page's path. */
export const isPage = (page: string): boolean => PAGE.test(page);

export type Parsed = { readonly view: PageView } | { readonly rejected: string };

/**
 * Reads one event. batch/page_views.py holds the same rules, and events.json the cases that both are tested by.
 * @returns the view, or what was wrong with the event in words of ours: its content may be anything
 */
export function parseEvent(value: Buffer | undefined): Parsed {
  if (value === undefined) return { rejected: 'expected a value, found none' };
  if (value.length > LARGEST) return { rejected: `expected at most ${LARGEST} bytes` };
  const text = value.toString('latin1');
  if (!FLAT_OBJECT.test(text))
    return { rejected: 'expected one JSON object of texts and numbers in plain ASCII, and nothing else' };
  const event = JSON.parse(text) as Record<string, unknown>;
  if (Object.keys(event).length !== 5)
    return { rejected: 'expected the fields schema, id, page, visitor and at, and no other' };
  const { schema, id, page, visitor, at } = event;
  if (schema !== SCHEMA) return { rejected: `expected schema ${SCHEMA}` };
  if (typeof id !== 'string' || !NAME.test(id))
    return { rejected: 'expected id: 1 to 64 of A-Z a-z 0-9 _ -' };
  if (typeof page !== 'string' || !isPage(page))
    return { rejected: 'expected page: a path of at most 512 printable ASCII characters' };
  if (typeof visitor !== 'string' || !NAME.test(visitor))
    return { rejected: 'expected visitor: 1 to 64 of A-Z a-z 0-9 _ -' };
  if (typeof at !== 'number' || !Number.isInteger(at) || at < EARLIEST || at >= LATEST)
    return { rejected: 'expected at: milliseconds since 1970, between 2000 and 2100' };
  return { view: { id, page, visitor, at } };
}

/** The event as it is sent. */
export const encodeEvent = ({ id, page, visitor, at }: PageView): string =>
  JSON.stringify({ schema: SCHEMA, id, page, visitor, at });

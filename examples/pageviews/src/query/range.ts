// What a reader may ask for, and what is said where the question makes no sense.
import { isPage } from '../model/event.ts';
import { HOUR, hourOf } from '../model/hours.ts';

/** A question that cannot be answered as it is. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}

/** Whole hours, in milliseconds since 1970; `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * HOUR;

/**
 * @param most hours that may be asked for at once
 * @throws {BadRequest} for times that cannot be read, and for ranges that are empty or too long
 */
export function parseRange(
  { from, to }: { readonly from?: string; readonly to?: string },
  { now, most }: { readonly now: number; readonly most: number },
): Range {
  const end = to === undefined ? hourOf(now) + HOUR : hourOf(parseTime('to', to) + HOUR - 1);
  const begin = from === undefined ? end - DAY : hourOf(parseTime('from', from));
  const hours = (end - begin) / HOUR;
  if (hours <= 0)
    throw new BadRequest(
      'BAD_RANGE',
      `from ${iso(begin)} is not before to ${iso(end)}`,
      'Give a from that is before to.',
    );
  if (hours > most)
    throw new BadRequest(
      'RANGE_TOO_LONG',
      `${hours} hours were asked for; expected at most ${most}`,
      'Ask for shorter ranges, one after the other.',
    );
  return { from: begin, to: end };
}

function parseTime(name: string, value: string): number {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(value)
    ? Date.parse(value)
    : NaN;
  if (Number.isNaN(time))
    throw new BadRequest(
      'BAD_TIME',
      `${name} is "${value}"; expected a time`,
      'Write it as 2026-01-31T12:00:00Z (in a query string + is %2B).',
    );
  return time;
}

export const iso = (time: number): string => new Date(time).toISOString();

/** @throws {BadRequest} for what is not a page's path */
export function parsePage(page: string): string {
  if (!isPage(page))
    throw new BadRequest(
      'BAD_PAGE',
      `page is "${page}"; expected a path that begins with /`,
      'Encode it: /home is asked for as /views/%2Fhome.',
    );
  return page;
}

/** Part of a list, and where the next part begins. */
export function paginate<Item>(
  items: readonly Item[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string },
): { part: Item[]; next?: string } {
  const start = cursor === undefined ? 0 : parseCursor(cursor);
  const part = items.slice(start, start + limit);
  const end = start + limit;
  return end < items.length ? { part, next: Buffer.from(String(end)).toString('base64url') } : { part };
}

function parseCursor(cursor: string): number {
  const start = Buffer.from(cursor, 'base64url').toString();
  if (!/^\d{1,9}$/.test(start))
    throw new BadRequest(
      'BAD_CURSOR',
      `cursor is "${cursor}"`,
      'Give the `next` of the answer before, as it is.',
    );
  return Number(start);
}

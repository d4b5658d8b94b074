import { describe, expect, test } from '@jest/globals';
import {
  Generator,
  randomNumbers,
  type Generated,
} from '../../../../examples/pageviews/src/generate/generator.ts';
import { encodeEvent, parseEvent } from '../../../../examples/pageviews/src/model/event.ts';
import { HOUR } from '../../../../examples/pageviews/src/model/hours.ts';

const NOW = 1_767_225_600_000;
const OPTIONS = { seed: 7, pages: 40, visitors: 2_000, late: 0.1, duplicates: 0.05 };
const make = (count: number, options: Partial<typeof OPTIONS> = {}): Generated[] => {
  const generator = new Generator({ ...OPTIONS, ...options });
  return Array.from({ length: count }, () => generator.next(NOW)).flat();
};
const share = (all: readonly Generated[], is: (each: Generated) => boolean): number =>
  all.filter(is).length / all.length;

describe('made-up page views', () => {
  test('are the same for the same seed', () => expect(make(500)).toEqual(make(500)));

  test('have no id in common with those of another seed', () => {
    const ids = new Set(make(500).map(({ view }) => view.id));
    expect(make(500, { seed: 8 }).filter(({ view }) => ids.has(view.id))).toEqual([]);
  });

  test('are page views by the rules of the log', () => {
    for (const { view } of make(1_000)) expect(parseEvent(Buffer.from(encodeEvent(view)))).toEqual({ view });
  });

  test('are late as often as is asked, and by two hours at most', () => {
    const all = make(20_000);
    expect(share(all, ({ view }) => view.at < NOW)).toBeCloseTo(0.1, 1);
    expect(share(all, ({ view }) => view.at < NOW - HOUR)).toBeCloseTo(0.05, 1);
    expect(Math.min(...all.map(({ view }) => view.at))).toBeGreaterThanOrEqual(NOW - 2 * HOUR);
    expect(share(make(1_000, { late: 0 }), ({ view }) => view.at !== NOW)).toBe(0);
  });

  test('are sent twice as often as is asked, each right after the first', () => {
    const all = make(20_000);
    const again = share(all, (each) => each.again);
    expect(again).toBeGreaterThan(0.04);
    expect(again).toBeLessThan(0.06);
    all.forEach((each, index) => {
      expect(each.again).toBe(each.view.id === all[index - 1]?.view.id);
    });
    expect(share(make(1_000, { duplicates: 0 }), (each) => each.again)).toBe(0);
  });

  test('are mostly of a few pages: the second has half of the first’s', () => {
    const all = make(50_000);
    const of = (page: string): number => share(all, ({ view }) => view.page === page);
    expect(of('/page-1') / of('/')).toBeCloseTo(0.5 ** 1.05, 1);
    expect(of('/page-9') / of('/')).toBeCloseTo(0.1 ** 1.05, 1);
    expect(new Set(all.map(({ view }) => view.page)).size).toBe(40);
  });

  test('come in sessions: a visitor has several views', () => {
    const visitors = new Set(
      make(600, { visitors: 1_000_000, duplicates: 0 }).map(({ view }) => view.visitor),
    );
    expect(600 / visitors.size).toBeGreaterThan(3);
    expect(600 / visitors.size).toBeLessThan(8);
  });
});

test('random numbers are from 0 to below 1, evenly', () => {
  const random = randomNumbers(1);
  const numbers = Array.from({ length: 10_000 }, () => random());
  expect(numbers.every((each) => each >= 0 && each < 1)).toBe(true);
  for (let tenth = 0; tenth < 10; tenth += 1)
    expect(numbers.filter((each) => Math.floor(each * 10) === tenth).length).toBeGreaterThan(850);
});

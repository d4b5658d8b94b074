// What a stand-in for the query service of examples/pageviews knows: a day of a few pages, in round numbers.
import type { Counts, Hour } from '../../examples/pageviews/src/query/page/contract.ts';
import type { Knowledge } from './pageviews-service.ts';

const HOUR = 3_600_000;
const FIRST_HOUR = Date.parse('2026-11-27T13:00:00Z');
const PARTITIONS = [0, 1, 2];
const RUN = { id: '3f2a91c0-cc5a-11f0-8a8e-3b1f0a9be001', startedAt: '2026-11-28T11:48:10.000Z' };
const NEXT_RUN = { id: '7be41aa0-cc62-11f0-8a8e-3b1f0a9be001', startedAt: '2026-11-28T12:40:00.000Z' };

/**
 * It is 12:42. The first page has 100 views in the first of 24 hours, 200 in the second, and so on: 30,000. All are in
 * batch but the last 500 of the last full hour and the 2,400 of this one. The second page has a half of that, the third a
 * third.
 */
export function knowledge(pages: readonly string[] = ['/home', '/chairs', '/tables'], scale = 1): Knowledge {
  const hours = Object.fromEntries(
    pages.map((page, place) => [
      page,
      Array.from({ length: 24 }, (_, index) => {
        const views = Math.round((scale * 100 * (index + 1)) / (place + 1));
        const late = Math.round((scale * 500) / (place + 1));
        const speed = index < 22 ? 0 : index === 22 ? late : views;
        const hour = new Date(FIRST_HOUR + index * HOUR).toISOString();
        return { hour, views, batch: views - speed, speed };
      }),
    ]),
  );
  return {
    now: '2026-11-28T12:42:03.521Z',
    run: { ...RUN, bound: Object.fromEntries(PARTITIONS.map((each) => [each, 10_000 * scale])) },
    previousRun: { id: 'a81b22d0-cc51-11f0-8a8e-3b1f0a9be001', startedAt: '2026-11-28T10:48:09.000Z' },
    freshness: { asOf: '2026-11-28T12:42:03.120Z', lagMs: 401, behind: 3 },
    partitions: PARTITIONS.map((partition) => ({
      partition,
      end: 12_001 * scale,
      position: 12_000 * scale,
      bound: 10_000 * scale,
    })),
    pages: pages.map((page) => ({ page, ...sum(hours[page] ?? []) })),
    hours,
    uniques: 1204,
    exact: false,
    refusal: undefined,
    hold: undefined,
  };
}

/** Before the first event. */
export const nothing = (): Knowledge => ({
  ...knowledge([]),
  run: null,
  previousRun: null,
  freshness: { asOf: null, lagMs: null, behind: 0 },
  partitions: PARTITIONS.map((partition) => ({ partition, end: 0, position: 0, bound: 0 })),
  uniques: 0,
  exact: true,
});

/** Another batch run has counted everything; 500 events of each partition by its own bound. */
export function takeOver(known: Knowledge): void {
  known.hours = Object.fromEntries(
    Object.entries(known.hours).map(([page, hours]) => [
      page,
      hours.map((hour) => ({ ...hour, batch: hour.views, speed: 0 })),
    ]),
  );
  known.pages = known.pages.map((page) => ({ ...page, batch: page.views, speed: 0 }));
  known.previousRun = known.run;
  const bound = Object.fromEntries(known.partitions.map(({ partition }) => [partition, 10_500]));
  known.run = { ...NEXT_RUN, bound };
  known.partitions = known.partitions.map((each) => ({ ...each, bound: 10_500 }));
}

const sum = (hours: readonly Hour[]): Counts => ({
  views: hours.reduce((total, { views }) => total + views, 0),
  batch: hours.reduce((total, { batch }) => total + batch, 0),
  speed: hours.reduce((total, { speed }) => total + speed, 0),
});

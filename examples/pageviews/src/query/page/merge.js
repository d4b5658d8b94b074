// What the page works out from the answers: hours without gaps, what a run has moved, how far each layer has come. Pure.
/** @import { Counts, Hour, Partition, Run, Top, Views } from './contract.ts' */
import { roundUp } from './figures.js';

const HOUR = 3_600_000;

/**
 * Every hour of the answer's time, those without a view too.
 * @param {Pick<Views, 'from' | 'to' | 'hours'>} answer
 * @returns {readonly Hour[]}
 */
export function everyHour({ from, to, hours }) {
  const known = new Map(hours.map((hour) => [Date.parse(hour.hour), hour]));
  const start = Date.parse(from);
  const length = Math.max(0, Math.round((Date.parse(to) - start) / HOUR));
  return Array.from({ length }, (_, index) => {
    const time = start + index * HOUR;
    return known.get(time) ?? { hour: new Date(time).toISOString(), views: 0, batch: 0, speed: 0 };
  });
}

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export const sumOf = (counts) => ({
  views: counts.reduce((sum, { views }) => sum + views, 0),
  batch: counts.reduce((sum, { batch }) => sum + batch, 0),
  speed: counts.reduce((sum, { speed }) => sum + speed, 0),
});

/**
 * The events that one run has counted and the other has not: those between their bounds. Negative when an older run was
 * put back.
 * @param {Run | null} before
 * @param {Run} after
 */
export const moved = (before, after) =>
  Object.entries(after.bound).reduce(
    (sum, [partition, bound]) => sum + bound - (before?.bound[partition] ?? 0),
    0,
  );

/**
 * The start of the last hour that an answer is about: the one that is not over.
 * @param {Pick<Views, 'to'>} answer
 */
export const lastHour = ({ to }) => new Date(Date.parse(to) - HOUR).toISOString();

/**
 * Whether the service can be asked about a page: what is no path it refuses, and a browser would take .. as a direction.
 * @param {string} page
 */
export const canBeAsked = (page) => page.startsWith('/');

/**
 * The page to show: the reader's choice, else the most viewed one.
 * @param {string | undefined} chosen
 * @param {Pick<Top, 'pages'>} top
 * @returns {string | undefined} nothing before the first view
 */
export const pageToShow = (chosen, { pages }) => chosen ?? pages.find(({ page }) => canBeAsked(page))?.page;

/**
 * How many of the newest events of each partition a strip shows: enough for all that batch has not counted, in a round
 * number that stays while it fits, so that a strip moves because the layers do.
 * @param {readonly Partition[]} partitions
 * @param {number} before the reach until now, or 0
 */
export function reachOf(partitions, before) {
  const open = Math.max(1, ...partitions.map(({ end, bound }) => end - (bound ?? 0)));
  const fits = open <= before && open * 50 > before;
  return fits ? before : roundUp(Math.max(10, open * 1.25));
}

/**
 * A partition's end of the log as fractions of the strip, from the left: what is before the log's first event, what
 * batch has counted, what speed has added, what is in no answer yet.
 * @param {Partition} partition
 * @param {number} reach
 */
export function stripOf({ end, position, bound }, reach) {
  /** @param {number} offset */
  const at = (offset) => Math.min(1, Math.max(0, 1 - (end - offset) / reach));
  const batch = bound ?? 0;
  // The speed layer may be behind a run that has read the log faster.
  const counted = Math.max(batch, position ?? 0);
  return {
    void: at(0),
    batch: at(batch) - at(0),
    speed: at(counted) - at(batch),
    open: 1 - at(counted),
    behind: Math.max(0, end - counted),
  };
}

// Whether the numbers can be trusted, in words. Pure.
/** @import { Freshness } from './contract.ts' */
import { counted, lasted, moment } from './figures.js';

/** A reader who waits longer than this for an event is told so. */
const LATE_AFTER = 5000;

/**
 * @typedef {object} Failure
 * @property {number} [status] of the answer; missing when there was none
 * @property {string} message
 * @property {string} [remedy]
 *
 * @typedef {object} Verdict
 * @property {'idle' | 'good' | 'late' | 'bad'} level
 * @property {string} title
 * @property {string} detail
 */

/**
 * @param {Freshness} freshness
 * @param {string} now
 * @returns {Verdict}
 */
export function judge({ asOf, lagMs, behind }, now) {
  const open = behind === 0 ? 'No event is waiting.' : `${counted(behind, 'event')} behind.`;
  if (asOf === null) return { level: 'idle', title: 'Nothing is counted yet.', detail: open };
  const age = lagMs === null ? '' : ` (${lasted(lagMs)} ago)`;
  const fact = `verything until ${moment(asOf, now, { millis: true })} is counted${age}`;
  return lagMs !== null && lagMs > LATE_AFTER
    ? { level: 'late', title: `Late: e${fact}`, detail: open }
    : { level: 'good', title: `E${fact}`, detail: open };
}

/**
 * @param {Failure} failure
 * @param {{ readonly at: string, readonly ago: number } | undefined} last the last answer, if there was one
 * @returns {Verdict}
 */
export function judgeFailure({ status, message, remedy }, last) {
  const title =
    status === undefined
      ? 'The service cannot be reached.'
      : status === 503
        ? 'The service cannot count at the moment (503).'
        : `The service refuses to answer (${status}).`;
  const old =
    last === undefined
      ? 'There are no numbers yet.'
      : `The numbers are old, since ${moment(last.at, last.at)} (${lasted(last.ago)} ago).`;
  return { level: 'bad', title, detail: [old, message, remedy].filter(Boolean).join(' ') };
}

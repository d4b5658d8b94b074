// Asks the query service: one round is a chain of requests, and rounds never overlap.
/** @import { Refused, Status, Top, Uniques, Views } from './contract.ts' */
/** @import { Failure } from './verdict.js' */
import { lastHour } from './merge.js';

const TOP = 8;
/** No answer in this time is none. */
const PATIENCE = 4000;

/**
 * What a round has brought, as far as it came.
 * @typedef {object} Round
 * @property {Status} [status]
 * @property {Top} [top]
 * @property {Views} [views]
 * @property {Uniques} [uniques]
 * @property {Failure} [failure]
 */

/**
 * One round; a failure ends it and is part of what it brings.
 * @param {(top: Top) => string | undefined} choose the page to ask about
 * @param {AbortSignal} signal
 * @returns {Promise<Round>}
 */
export async function askAll(choose, signal) {
  /** @type {Round} */
  const round = {};
  try {
    round.status = /** @type {Status} */ (await ask('status', signal));
    round.top = /** @type {Top} */ (await ask(`top?limit=${TOP}`, signal));
    const page = choose(round.top);
    if (page === undefined) return round;
    const name = encodeURIComponent(page.toWellFormed());
    round.views = /** @type {Views} */ (await ask(`views/${name}`, signal));
    const hour = new URLSearchParams({ from: lastHour(round.views), to: round.views.to });
    round.uniques = /** @type {Uniques} */ (await ask(`uniques/${name}?${hour}`, signal));
  } catch (error) {
    round.failure = failureOf(error);
  }
  return round;
}

/**
 * Runs a round every so often while the page is seen, each after the one before it has ended.
 * @param {(signal: AbortSignal) => Promise<void>} round
 * @param {number} period
 * @returns {{ now(): void }} gives up the round under way, if there is one, and begins the next
 */
export function repeat(round, period) {
  let current = new AbortController();
  let wake = () => {};
  /** @param {number} millis */
  const pause = (millis) =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        const timer = setTimeout(resolve, millis);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      })
    );
  const run = async () => {
    for (;;) {
      await seen();
      current = new AbortController();
      const started = performance.now();
      await round(current.signal);
      if (!current.signal.aborted) await pause(Math.max(0, started + period - performance.now()));
    }
  };
  void run();
  return {
    now: () => {
      current.abort();
      wake();
    },
  };
}

/** @returns {Promise<void>} once the page is seen */
const seen = () =>
  new Promise((resolve) => {
    const look = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    look();
  });

/**
 * Paths are relative, so that the page also works behind a proxy that puts it below another path.
 * @param {string} path
 * @param {AbortSignal} signal
 * @returns {Promise<unknown>}
 * @throws {Refusal} when the service answers that it cannot; others when it does not answer
 */
async function ask(path, signal) {
  const response = await fetch(path, { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) });
  if (response.ok) return response.json();
  const body = /** @type {Partial<Refused> | undefined} */ (await response.json().catch(() => undefined));
  throw new Refusal(response.status, body?.error);
}

class Refusal extends Error {
  /**
   * @param {number} status
   * @param {Refused['error']} [error]
   */
  constructor(status, error) {
    super(error?.message ?? '');
    this.status = status;
    this.remedy = error?.remedy ?? '';
  }
}

/**
 * @param {unknown} error
 * @returns {Failure}
 */
function failureOf(error) {
  if (error instanceof Refusal) return { status: error.status, message: error.message, remedy: error.remedy };
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') return { message: `It did not answer within ${PATIENCE / 1000} seconds.` };
  if (name === 'SyntaxError') return { message: 'What answered is no query service: it sent no JSON.' };
  return { message: 'The page goes on asking once a second.' };
}

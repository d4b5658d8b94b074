// One request to GitHub: bounded, aborted, tried again where that is safe, its answer checked.
import type * as z from 'zod';
import { deadlineSignal, formatDuration, type Clock } from '../runtime/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import { retry } from '../runtime/retry.ts';
import { afterTries, GitHubError, strangeAnswer, toGitHubError, type Asked } from './errors.ts';
import type { Headers } from './words.ts';

export interface Call<T> extends Asked {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly answer: z.ZodType<T>;
}

export interface Requests {
  /** For what may be done twice: reads, and writes that leave the same behind. */
  repeatable<T>(call: Call<T>): Promise<T>;
  /** All pages of a list. */
  pages<T>(call: Call<T[]>): Promise<T[]>;
  /** Creates one thing: where no answer came, `find` looks whether it is there before it is tried again. */
  create<T>(call: Call<T>, find: () => Promise<T | undefined>): Promise<T>;
}

/** As much of Octokit as is used. */
export interface Sender {
  request(route: string, parameters: object): Promise<{ readonly headers: Headers; readonly data: unknown }>;
}

export interface RequestOptions {
  readonly logger: Logger;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** A number in [0, 1); replaced in tests. */
  readonly random?: () => number;
  /** Milliseconds that one call waits for GitHub's limits in all. */
  readonly patience?: number;
  /** Milliseconds until a request that is not answered counts as lost. */
  readonly answerTimeout?: number;
}

const PATIENCE = 5 * 60_000;
const ANSWER_TIMEOUT = 30_000;
/** What GitHub wants where it names no time; doubled each time. */
const UNNAMED_PAUSE = 60_000;
const UNANSWERED = { attempts: 4, pause: 500, longest: 8_000 } as const;
const MOST_TRIES = 20;
const API_VERSION = '2022-11-28';
const PER_PAGE = 100;
/** A server that names a next page for ever must not be followed for ever. */
const MOST_PAGES = 1_000;

/** Sends by `sender`, with the bounds of `options`. */
export function createRequests(sender: Sender, options: RequestOptions): Requests {
  const { logger, clock, signal, random = Math.random } = options;
  const { patience = PATIENCE, answerTimeout = ANSWER_TIMEOUT } = options;
  const headers = { 'x-github-api-version': API_VERSION };
  // What Octokit has to say (that an operation is deprecated) is not for those who run an action.
  const quiet = { debug: logger.debug, info: logger.debug, warn: logger.debug, error: logger.debug };

  /** One try. @throws {GitHubError} for everything but a whole answer of the right form */
  async function send<T>(call: Call<T>): Promise<{ readonly data: T; readonly headers: Headers }> {
    const { route, parameters, answer } = call;
    using deadline = deadlineSignal(answerTimeout, `GitHub's answer to ${route}`, signal);
    const request = { signal: deadline.signal, log: quiet };
    const response = await sender
      .request(route, { ...parameters, headers, request })
      .catch((error: unknown) => {
        signal.throwIfAborted();
        throw toGitHubError(deadline.signal.aborted ? deadline.signal.reason : error, call, clock.now());
      });
    // Octokit takes a body that was cut off, or aborted, for an empty one.
    signal.throwIfAborted();
    const parsed = answer.safeParse(response.data);
    if (parsed.success) return { data: parsed.data, headers: response.headers };
    const issue = parsed.error.issues[0];
    const problem = `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
    throw strangeAnswer(response.data, response.headers, problem, call);
  }

  /** Each way of failing has bounds of its own: waiting for a limit does not use up the tries for a bad network. */
  async function persistently<T>(route: string, work: () => Promise<T>): Promise<T> {
    const began = clock.now();
    let tries = 0;
    let limited = 0;
    let unanswered = 0;
    let waited = 0;
    const nextPause = (error: unknown): false | { afterMilliseconds: number } => {
      if (!(error instanceof GitHubError) || error.passing === undefined) return false;
      if (error.passing === 'limited') {
        const pause = error.retryAfter ?? UNNAMED_PAUSE * 2 ** limited;
        limited += 1;
        waited += pause;
        if (waited > patience) return false;
        logger.info(
          `GitHub limits the rate of requests: waiting ${formatDuration(pause)} before ${route} is sent again`,
        );
        return { afterMilliseconds: pause };
      }
      unanswered += 1;
      if (unanswered >= UNANSWERED.attempts) return false;
      return {
        afterMilliseconds: random() * Math.min(UNANSWERED.longest, UNANSWERED.pause * 2 ** (unanswered - 1)),
      };
    };
    try {
      return await retry(
        () => {
          tries += 1;
          return work();
        },
        {
          label: route,
          attempts: MOST_TRIES,
          baseDelay: 250,
          maxDelay: Math.max(patience, UNANSWERED.longest),
          retryable: nextPause,
          clock,
          logger,
          signal,
          random,
        },
      );
    } catch (error) {
      throw error instanceof GitHubError && tries > 1 ? afterTries(error, tries, clock.now() - began) : error;
    }
  }

  const repeatable = <T>(call: Call<T>): Promise<T> =>
    persistently(call.route, async () => (await send(call)).data);

  return {
    repeatable,

    pages: async (call) => {
      const all = [];
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const parameters = { ...call.parameters, per_page: PER_PAGE, page };
        const answer = await persistently(call.route, () => send({ ...call, parameters }));
        all.push(...answer.data);
        if (!String(answer.headers['link'] ?? '').includes('rel="next"')) return all;
      }
      const { route, subject } = call;
      throw new GitHubError('GITHUB_API', `${route} on ${subject} has no end after ${MOST_PAGES} pages`, {
        status: 0,
        details: { route, subject },
        remedy: 'Check GITHUB_API_URL and the proxy: another server may have answered.',
      });
    },

    create: (call, find) => {
      let lost = false;
      return persistently(call.route, async () => {
        // Never sent again blindly: what was not answered may have been done.
        const found = lost ? await find() : undefined;
        if (found !== undefined) return found;
        try {
          return (await send(call)).data;
        } catch (error) {
          lost ||= error instanceof GitHubError && error.passing === 'unanswered';
          throw error;
        }
      });
    },
  };
}

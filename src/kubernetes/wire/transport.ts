// One request to the API server: credentials, timeouts, retries where they are safe, errors that speak.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { parseBoundedJson } from '../../runtime/bounded-json.ts';
import type { Clock } from '../../runtime/clock.ts';
import { errorMessage } from '../../runtime/errors.ts';
import { createLimiter } from '../../runtime/limiter.ts';
import type { Logger } from '../../runtime/logger.ts';
import { retry } from '../../runtime/retry.ts';
import { isPermanent, toApiError } from './api-error.ts';
import type { ConnectionConfig } from '../connection/connection.ts';
import { ApiError } from '../errors.ts';
import {
  defaultTimeouts,
  exchange,
  readChunks,
  type ApiRequest,
  type Line,
  type Timeouts,
} from './exchange.ts';
import { createPool } from './pool.ts';

interface ApiResponse {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface TransportDependencies {
  readonly logger: Logger;
  readonly clock: Clock;
  /** Ends every call. */
  readonly signal?: AbortSignal;
  readonly timeouts?: Partial<Timeouts>;
}

export interface Transport {
  readonly config: ConnectionConfig;
  /** The whole answer. @throws {ApiError} for everything but success. */
  send(request: ApiRequest): Promise<ApiResponse>;
  /**
   * The answer as it comes, tried once: whoever reads a stream knows best how to go on.
   * Begin to read it in the same turn; leaving the loop frees the socket.
   */
  stream(request: ApiRequest): Promise<AsyncGenerator<Uint8Array, void, undefined>>;
  /** Ends what is still under way: a call that nobody waits for any more must not keep the process. */
  close(): void;
}

const ATTEMPTS = 6;
/** Milliseconds for which a server that has answered before may be gone: it, or what is before it, is restarted. */
const OUTAGE = 60_000;
const OUTAGE_ATTEMPTS = 20;
/** Milliseconds, as the next. */
const BASE_DELAY = 100;
const MAX_DELAY = 10_000;
const PARALLEL = 32;

/** Streams are not counted against the limit on parallel requests: watches hold their sockets for minutes. */
export function createTransport(config: ConnectionConfig, dependencies: TransportDependencies): Transport {
  const { logger, clock } = dependencies;
  const timeouts = { ...defaultTimeouts, ...dependencies.timeouts };
  const limit = createLimiter(PARALLEL);
  const pool = createPool(config);
  const line: Line = { config, timeouts, agentFor: (credentials) => pool.agentFor(credentials) };
  const warned = new Set<string>();
  let hasAnswered = false;

  /** Credentials that the server refuses are fetched once more where they can be. */
  async function exchangeAuthorized(request: ApiRequest, signal?: AbortSignal): Promise<IncomingMessage> {
    const credentials = await config.credentials.get(signal);
    const answer = await exchange(line, request, credentials, signal);
    if (answer.statusCode !== 401 || !config.credentials.renew(credentials)) return answer;
    answer.destroy();
    logger.debug(`${config.server} refused ${config.credentials.description}; fetching it again`);
    return exchange(line, request, await config.credentials.get(signal), signal);
  }

  async function readText(
    response: IncomingMessage,
    request: ApiRequest,
    signal?: AbortSignal,
  ): Promise<string> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of readChunks(line, response, timeouts.idle, request, signal)) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  }

  function tellWarnings(headers: IncomingHttpHeaders): void {
    for (const [, text = ''] of (headers['warning'] ?? '').matchAll(/\b\d{3} \S+ "((?:[^"\\]|\\.)*)"/g)) {
      if (warned.has(text)) continue;
      warned.add(text);
      logger.warning(`The API server says: ${text.replace(/\\(.)/g, '$1')}`);
    }
  }

  async function sendOnce(request: ApiRequest, signal?: AbortSignal): Promise<ApiResponse> {
    const response = await exchangeAuthorized(request, signal);
    const text = await readText(response, request, signal);
    hasAnswered = true;
    tellWarnings(response.headers);
    const status = response.statusCode ?? 0;
    if (status >= 200 && status < 300) return { headers: response.headers, text };
    throw toApiError(status, response.headers, text, request, config);
  }

  const closing = new AbortController();
  const own =
    dependencies.signal === undefined
      ? closing.signal
      : AbortSignal.any([dependencies.signal, closing.signal]);
  /** By the caller's: a thousand requests under one signal need one of ours, not a thousand. */
  const joined = new WeakMap<AbortSignal, AbortSignal>();
  function withOwnSignal(signal: AbortSignal | undefined): AbortSignal {
    if (signal === undefined) return own;
    let both = joined.get(signal);
    if (both === undefined) {
      both = AbortSignal.any([signal, own]);
      joined.set(signal, both);
    }
    return both;
  }

  return {
    config,

    send(request) {
      const signal = withOwnSignal(request.signal);
      const began = clock.now();
      let tries = 0;
      return retry(() => limit(() => sendOnce(request, signal), signal), {
        label: `${request.method} ${request.path}`,
        attempts: hasAnswered ? OUTAGE_ATTEMPTS : ATTEMPTS,
        baseDelay: BASE_DELAY,
        maxDelay: MAX_DELAY,
        retryable: (error) => {
          tries += 1;
          if (tries >= ATTEMPTS && !(isAway(error) && clock.now() - began < OUTAGE)) return false;
          if (error instanceof ApiError && error.reason === 'Unanswered') request.onUnanswered?.();
          return mayRetry(error, isRepeatable(request));
        },
        clock,
        logger,
        signal,
      });
    },

    async stream(request) {
      const signal = withOwnSignal(request.signal);
      const response = await exchangeAuthorized(request, signal);
      tellWarnings(response.headers);
      const status = response.statusCode ?? 0;
      if (status < 200 || status >= 300)
        throw toApiError(
          status,
          response.headers,
          await readText(response, request, signal),
          request,
          config,
        );
      return readChunks(line, response, timeouts.watchIdle, request, signal);
    },

    close() {
      closing.abort(new Error(`The connection to ${config.server} was closed`));
      pool.close();
    },
  };
}

/** It does not run, or has not come up to the end yet: custom resources are served last. */
const isAway = (error: unknown): boolean =>
  error instanceof ApiError &&
  (error.reason === 'Unreachable' ||
    (error.status === 503 && error.message.includes('before all known HTTP paths have been installed')));

function isRepeatable(request: ApiRequest): boolean {
  // Reviews are questions, although they are asked by POST.
  const isQuestion = request.path.startsWith('/apis/authorization.k8s.io/');
  return request.repeatable ?? (isQuestion || request.method === 'GET' || request.method === 'HEAD');
}

/** 429 says that nothing was done; so does a connection that never stood. All else needs a repeatable request. */
function mayRetry(error: unknown, repeatable: boolean): boolean | { afterMilliseconds: number } {
  if (!(error instanceof ApiError)) return false;
  if (error.status === 0) {
    if (isPermanent(error.details['code'])) return false;
    return error.reason === 'Unreachable' || repeatable;
  }
  if (error.reason === 'Invalid') return false;
  if (error.status !== 429 && !(repeatable && error.status >= 500 && error.status !== 501)) return false;
  return error.retryAfter === undefined ? true : { afterMilliseconds: error.retryAfter };
}

/** The body as JSON. @throws {ApiError} where something that is not the API server answered. */
export function parseJson(
  text: string,
  request: { method: string; path: string },
  config: ConnectionConfig,
): unknown {
  try {
    return parseBoundedJson(text);
  } catch (error) {
    throw new ApiError(
      0,
      'NotJson',
      `${config.server} answered ${request.method} ${request.path} with something other than JSON: ${errorMessage(error)}`,
      {
        remedy:
          'Check that the server address of this context is the API server itself, not a login page or a proxy.',
        cause: error,
      },
    );
  }
}

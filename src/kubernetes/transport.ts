// One request to the API server: credentials, timeouts, retries where they are safe, errors that speak.
import {
  Agent as HttpAgent,
  request as httpRequest,
  type ClientRequest,
  type IncomingHttpHeaders,
} from 'node:http';
import type { IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { checkServerIdentity, TLSSocket, type ConnectionOptions } from 'node:tls';
import type { Clock } from '../runtime/clock.ts';
import { formatDuration } from '../runtime/clock.ts';
import { ConfigurationError, errorMessage } from '../runtime/errors.ts';
import type { Logger } from '../runtime/logger.ts';
import { retry } from '../runtime/retry.ts';
import { isPermanent, toApiError, toConnectionError } from './api-error.ts';
import type { ConnectionConfig, Credentials } from './connection.ts';
import { ApiError } from './errors.ts';
import { createLimiter } from './limiter.ts';

export interface ApiRequest {
  readonly method: string;
  /** Below the server's base path, already encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string is sent as it is. */
  readonly body?: unknown;
  readonly contentType?: string;
  readonly accept?: string;
  readonly signal?: AbortSignal;
  /** Whether doing it twice is the same as doing it once. Defaults to what HTTP says of GET and HEAD. */
  readonly repeatable?: boolean;
  /** Told when a try may have been carried out although no answer came. */
  readonly onUnanswered?: () => void;
}

export interface ApiResponse {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Milliseconds. */
export interface Timeouts {
  /** To a TCP (and TLS) connection. */
  readonly connect: number;
  /** From the request to the first byte of the answer; the API server's own limit is 60 s. */
  readonly answer: number;
  /** Between two chunks of an answer. */
  readonly idle: number;
  /** Between two chunks of a watch; the server sends bookmarks about every minute. */
  readonly watchIdle: number;
}

export const defaultTimeouts: Timeouts = { connect: 10_000, answer: 75_000, idle: 60_000, watchIdle: 90_000 };

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
  close(): void;
}

const ATTEMPTS = 6;
const BASE_DELAY = 100;
const MAX_DELAY = 10_000;
const PARALLEL = 32;
const FREE_SOCKET_TIMEOUT = 30_000;
const KEEP_ALIVE_PROBE = 15_000;

class StalledError extends Error {
  readonly code = 'ETIMEDOUT';
}

/** Streams are not counted against the limit on parallel requests: watches hold their sockets for minutes. */
export function createTransport(config: ConnectionConfig, dependencies: TransportDependencies): Transport {
  const { logger, clock } = dependencies;
  const timeouts = { ...defaultTimeouts, ...dependencies.timeouts };
  const limit = createLimiter(PARALLEL);
  const agents = new Map<string, HttpAgent | HttpsAgent>();
  const warned = new Set<string>();

  function agentFor(credentials: Credentials): HttpAgent | HttpsAgent {
    const identity = credentials.certificate ?? '';
    let agent = agents.get(identity);
    if (agent === undefined) {
      agent = createAgent(config, credentials);
      agents.set(identity, agent);
    }
    return agent;
  }

  /** One exchange up to the answer's headers. */
  function exchange(
    request: ApiRequest,
    credentials: Credentials,
    signal?: AbortSignal,
  ): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const url = new URL(config.server + withQuery(request.path, request.query));
      const payload = encodeBody(request.body);
      const headers: Record<string, string> = {
        accept: request.accept ?? 'application/json',
        'user-agent': 'lamina',
        ...(credentials.authorization === undefined ? {} : { authorization: credentials.authorization }),
        ...(payload === undefined
          ? {}
          : {
              'content-type': request.contentType ?? 'application/json',
              'content-length': String(payload.length),
            }),
      };
      const start = url.protocol === 'https:' ? httpsRequest : httpRequest;
      const outgoing = start(url, { method: request.method, headers, agent: agentFor(credentials) });
      const progress = followConnection(outgoing, timeouts);
      let answer: IncomingMessage | undefined;
      const abort = (): void => {
        (answer ?? outgoing).destroy(signal?.reason as Error);
      };
      signal?.addEventListener('abort', abort, { once: true });
      outgoing.once('close', () => signal?.removeEventListener('abort', abort));
      outgoing.once('response', (response: IncomingMessage) => {
        answer = response;
        // Readers get the error from their iterator; an abort between two readers must not crash the process.
        response.on('error', () => undefined);
        progress.stop();
        resolve(response);
      });
      outgoing.on('error', (error) => {
        progress.stop();
        reject(
          signal?.aborted === true
            ? (signal.reason as Error)
            : toConnectionError(error, progress.sent(), request, config),
        );
      });
      outgoing.end(payload);
    });
  }

  /** Credentials that the server refuses are fetched once more where they can be. */
  async function exchangeAuthorized(request: ApiRequest, signal?: AbortSignal): Promise<IncomingMessage> {
    const credentials = await config.credentials.get(signal);
    const answer = await exchange(request, credentials, signal);
    if (answer.statusCode !== 401 || !config.credentials.renew(credentials)) return answer;
    answer.destroy();
    logger.debug(`${config.server} refused ${config.credentials.description}; fetching it again`);
    return exchange(request, await config.credentials.get(signal), signal);
  }

  async function* readChunks(
    response: IncomingMessage,
    idle: number,
    request: ApiRequest,
    signal?: AbortSignal,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const iterator = (response as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
    try {
      for (;;) {
        // The clock only runs while we wait for the server, not while the reader is busy.
        const timer = setTimeout(() => {
          response.destroy(new StalledError(`nothing came for ${formatDuration(idle)}`));
        }, idle);
        let next: IteratorResult<Uint8Array, unknown>;
        try {
          next = await iterator.next();
        } catch (error) {
          signal?.throwIfAborted();
          throw toConnectionError(error, true, request, config);
        } finally {
          clearTimeout(timer);
        }
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      if (!response.readableEnded) response.destroy();
    }
  }

  async function readText(
    response: IncomingMessage,
    request: ApiRequest,
    signal?: AbortSignal,
  ): Promise<string> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of readChunks(response, timeouts.idle, request, signal)) chunks.push(chunk);
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
    tellWarnings(response.headers);
    const status = response.statusCode ?? 0;
    if (status >= 200 && status < 300) return { headers: response.headers, text };
    throw toApiError(status, response.headers, text, request, config);
  }

  const withOwnSignal = (signal: AbortSignal | undefined): AbortSignal | undefined =>
    signal !== undefined && dependencies.signal !== undefined
      ? AbortSignal.any([signal, dependencies.signal])
      : (signal ?? dependencies.signal);

  return {
    config,

    send(request) {
      const signal = withOwnSignal(request.signal);
      return retry(() => limit(() => sendOnce(request, signal), signal), {
        label: `${request.method} ${request.path}`,
        attempts: ATTEMPTS,
        baseDelay: BASE_DELAY,
        maxDelay: MAX_DELAY,
        retryable: (error) => {
          if (error instanceof ApiError && error.reason === 'Unanswered') request.onUnanswered?.();
          return mayRetry(error, isRepeatable(request));
        },
        clock,
        logger,
        ...(signal === undefined ? {} : { signal }),
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
      return readChunks(response, timeouts.watchIdle, request, signal);
    },

    close() {
      for (const agent of agents.values()) agent.destroy();
    },
  };
}

/** @throws {ConfigurationError} where this Node would silently pass the proxy by. */
function createAgent(config: ConnectionConfig, credentials: Credentials): HttpAgent | HttpsAgent {
  if (config.proxyUrl !== undefined && !knowsProxies(process.versions.node)) {
    throw new ConfigurationError(
      `Node ${process.versions.node} cannot reach the API server through a proxy`,
      {
        remedy: 'Use Node 24.5 or newer (a newer runner), or add the server to NO_PROXY.',
      },
    );
  }
  const pool = {
    keepAlive: true,
    keepAliveMsecs: KEEP_ALIVE_PROBE,
    // Shorter than any server's or load balancer's own, so that a request does not meet a closing socket.
    timeout: FREE_SOCKET_TIMEOUT,
    scheduling: 'lifo' as const,
    ...(config.proxyUrl === undefined
      ? {}
      : { proxyEnv: { HTTP_PROXY: config.proxyUrl, HTTPS_PROXY: config.proxyUrl } }),
  };
  if (config.server.startsWith('http:')) return new HttpAgent(pool);
  return new HttpsAgent({
    ...pool,
    rejectUnauthorized: !config.insecureSkipTlsVerify,
    ...(config.certificateAuthority === undefined ? {} : { ca: config.certificateAuthority }),
    ...(config.tlsServerName === undefined ? {} : expectServerName(config.tlsServerName)),
    ...(credentials.certificate === undefined ? {} : { cert: credentials.certificate }),
    ...(credentials.key === undefined ? {} : { key: credentials.key }),
  });
}

function knowsProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5);
}

/** An address cannot be sent as SNI; the certificate is held against it all the same. */
function expectServerName(name: string): Pick<ConnectionOptions, 'servername' | 'checkServerIdentity'> {
  if (isIP(name) === 0) return { servername: name };
  return {
    servername: '',
    checkServerIdentity: (_host, certificate) => checkServerIdentity(name, certificate),
  };
}

/** Arms the connect and answer timeouts and knows whether the request may have reached the server. */
function followConnection(outgoing: ClientRequest, timeouts: Timeouts): { sent(): boolean; stop(): void } {
  let sent = false;
  let timer: NodeJS.Timeout | undefined;
  const arm = (milliseconds: number, what: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      outgoing.destroy(new StalledError(`no ${what} within ${formatDuration(milliseconds)}`));
    }, milliseconds);
  };
  const connected = (): void => {
    sent = true;
    arm(timeouts.answer, 'answer');
  };
  arm(timeouts.connect, 'connection');
  outgoing.once('socket', (socket) => {
    const encrypted = socket instanceof TLSSocket;
    if (!outgoing.reusedSocket && (socket.connecting || encrypted))
      socket.once(encrypted ? 'secureConnect' : 'connect', connected);
    else connected();
  });
  return {
    sent: () => sent,
    stop: () => clearTimeout(timer),
  };
}

function isRepeatable(request: ApiRequest): boolean {
  return request.repeatable ?? (request.method === 'GET' || request.method === 'HEAD');
}

/** 429 says that nothing was done; so does a connection that never stood. All else needs a repeatable request. */
export function mayRetry(error: unknown, repeatable: boolean): boolean | { afterMilliseconds: number } {
  if (!(error instanceof ApiError)) return false;
  if (error.status === 0) {
    if (isPermanent(error.details['code'])) return false;
    return error.reason === 'Unreachable' || repeatable;
  }
  if (error.reason === 'Invalid') return false;
  if (error.status !== 429 && !(repeatable && error.status >= 500 && error.status !== 501)) return false;
  return error.retryAfter === undefined ? true : { afterMilliseconds: error.retryAfter };
}

function encodeBody(body: unknown): Buffer | undefined {
  if (body === undefined) return undefined;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body), 'utf8');
}

function withQuery(path: string, query: Readonly<Record<string, string>> | undefined): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${text}`;
}

/** The body as JSON. @throws {ApiError} where something that is not the API server answered. */
export function parseJson(
  text: string,
  request: { method: string; path: string },
  config: ConnectionConfig,
): unknown {
  try {
    return JSON.parse(text);
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

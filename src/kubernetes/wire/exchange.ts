// One HTTP exchange with its timeouts: the answer's headers first, its body as it comes.
import {
  request as httpRequest,
  type Agent as HttpAgent,
  type ClientRequest,
  type IncomingMessage,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import { TLSSocket } from 'node:tls';
import { formatDuration } from '../../runtime/clock.ts';
import { toConnectionError } from './api-error.ts';
import type { ConnectionConfig, Credentials } from '../connection/connection.ts';

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

/** What every exchange with one server shares. */
export interface Line {
  readonly config: ConnectionConfig;
  readonly timeouts: Timeouts;
  readonly agentFor: (credentials: Credentials) => HttpAgent;
}

class StalledError extends Error {
  readonly code = 'ETIMEDOUT';
}

/** Up to the answer's headers. @throws {ApiError} with status 0 where none came. */
export function exchange(
  { config, timeouts, agentFor }: Line,
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

/** The body. Leaving the loop early frees the socket. */
export async function* readChunks(
  { config }: Line,
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

function encodeBody(body: unknown): Buffer | undefined {
  if (body === undefined) return undefined;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body), 'utf8');
}

function withQuery(path: string, query: Readonly<Record<string, string>> | undefined): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${text}`;
}

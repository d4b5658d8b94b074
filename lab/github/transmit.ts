// Answers on the wire: whole, with the headers that GitHub sends each time, or only half.
import type http from 'node:http';
import type { Answer } from './answer.ts';

const LIMIT = 5_000;

/** `served` counts the answers, this one included. */
export function send(
  response: http.ServerResponse,
  { status, body, headers = {} }: Answer,
  { served, now }: { readonly served: number; readonly now: number },
): void {
  response.writeHead(status, {
    date: new Date(now).toUTCString(),
    'x-github-request-id': `LAB:${served.toString(16).toUpperCase()}`,
    'x-ratelimit-limit': String(LIMIT),
    'x-ratelimit-remaining': String(Math.max(1, LIMIT - served)),
    'x-ratelimit-used': String(served),
    'x-ratelimit-reset': String(Math.ceil(now / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
  });
  response.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
}

/** A head that promises more than ever comes. */
export async function sendHalf(response: http.ServerResponse, { status, body }: Answer): Promise<void> {
  const text = Buffer.from(JSON.stringify(body ?? {}));
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(text.length),
  });
  await new Promise<void>((resolve) => {
    response.write(text.subarray(0, Math.floor(text.length / 2)), () => resolve());
  });
}

/** What is no JSON is judged by the contract as what it is. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // See above.
    return text;
  }
}

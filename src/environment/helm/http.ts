// GET over http and https with proxies, redirects and limits; whole bodies only, never a part taken for the whole.
// (`fetch` obeys HTTPS_PROXY only when the process was started with a flag; an Agent takes the environment by hand.)
import { Agent as HttpAgent, get as getHttp, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, get as getHttps } from 'node:https';
import { type ErrorFields, errorMessage, LaminaError } from '../../runtime/errors.ts';

const CHECK = 'Check the network and its proxy (HTTPS_PROXY, NO_PROXY), then run this again.';
const ELSEWHERE = 'Open the address yourself: it leads to something else than was asked for.';

/** No whole answer came: refused, cut off, timed out. Trying again may help. */
export class TransferError extends LaminaError {
  constructor(message: string, fields: ErrorFields = {}) {
    super('DOWNLOAD', message, { remedy: CHECK, ...fields });
  }
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

interface HttpRequest {
  /** Most bytes that the body may have. */
  readonly limit: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export type HttpGet = (url: URL, request: HttpRequest) => Promise<HttpAnswer>;

/** Milliseconds without a byte. */
const SILENCE = 30_000;
const REDIRECTS = 5;

/** An address without its credentials, for logs and messages. */
export function showUrl(url: URL): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return shown.href;
}

/**
 * A GET that goes through the proxies of `env` (HTTPS_PROXY, HTTP_PROXY, NO_PROXY in either case).
 * @throws {TransferError} where no whole answer came, whatever its status
 * @throws {LaminaError} DOWNLOAD for one of more bytes than the limit
 */
export function createHttpGet(env: NodeJS.ProcessEnv): HttpGet {
  const proxyEnv = Object.fromEntries(
    ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'].flatMap((name) =>
      [name, name.toLowerCase()].flatMap((key) => (env[key] === undefined ? [] : [[key, env[key]]])),
    ),
  );
  const agents = { http: new HttpAgent({ proxyEnv }), https: new HttpsAgent({ proxyEnv }) };

  async function get(url: URL, request: HttpRequest, redirects = 0): Promise<HttpAnswer> {
    const response = await open(url, request);
    const { statusCode: status = 0, headers } = response;
    const location = headers.location;
    if (status < 300 || status >= 400 || location === undefined) {
      return { status, headers, body: await readBody(response, url, request.limit) };
    }
    response.destroy();
    const target = new URL(location, url);
    if (redirects === REDIRECTS)
      throw new TransferError(`${showUrl(url)}: more than ${REDIRECTS} redirects`, { remedy: ELSEWHERE });
    if (url.protocol === 'https:' && target.protocol !== 'https:') {
      throw new TransferError(`${showUrl(url)} redirects to unprotected ${showUrl(target)}`, {
        remedy: ELSEWHERE,
      });
    }
    // Credentials are for the host that they were given for.
    if (target.host === url.host) {
      target.username = url.username;
      target.password = url.password;
      return get(target, request, redirects + 1);
    }
    const { limit, signal } = request;
    return get(target, { limit, signal }, redirects + 1);
  }

  function open(url: URL, request: HttpRequest): Promise<IncomingMessage> {
    request.signal.throwIfAborted();
    const { headers, signal } = request;
    return new Promise((resolve, reject) => {
      const secure = url.protocol === 'https:';
      const sent = (secure ? getHttps : getHttp)(
        url,
        {
          agent: secure ? agents.https : agents.http,
          headers: { 'user-agent': 'lamina', accept: '*/*', ...headers },
          signal,
          timeout: SILENCE,
        },
        resolve,
      );
      sent.on('timeout', () => {
        sent.destroy(new Error(`nothing came for ${SILENCE / 1000} s`));
      });
      sent.on('error', (error) => {
        if (signal.aborted) reject(signal.reason as Error);
        else reject(new TransferError(`${showUrl(url)}: ${errorMessage(error)}`, { cause: error }));
      });
    });
  }

  return get;
}

async function readBody(response: IncomingMessage, url: URL, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new TransferError(
      `${showUrl(url)}: cut off after ${length} of ${response.headers['content-length'] ?? 'unknown'} bytes`,
      { cause: error },
    );
  }
  if (length > limit) {
    throw new LaminaError('DOWNLOAD', `${showUrl(url)}: more than ${limit} bytes`, { remedy: ELSEWHERE });
  }
  return Buffer.concat(chunks);
}

// A reverse proxy on loopback in front of anything that speaks HTTP: passes requests on, and plays faults when it is told to.
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';

/** What happens to one request instead of being passed on as it is. */
export type Fault =
  /** The connection is reset before the answer. */
  | 'reset'
  /** Taken and never answered, as over a connection of which only this half is left. */
  | 'silence'
  /** The real answer, reset in the middle of its body. */
  | 'cut'
  /** An answer that is not the server's. */
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** The real answer, so many milliseconds late. */
  | { readonly late: number }
  /** The real answer in pieces of so many bytes, one every ten milliseconds. */
  | { readonly drip: number }
  /** The real answer, cut off after so many milliseconds, in the middle of whatever it sends: for watches. */
  | { readonly cutAfter: number };

export interface FaultProxyOptions {
  readonly upstream: string;
  /** More headers for the upstream, such as credentials; its `host` is the client's own unless told. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Decides each request. */
  readonly fault?: (method: string, path: string) => Fault | undefined;
}

export interface FaultProxy {
  readonly url: string;
  close(): void;
}

const DRIP_EVERY = 10;

/** Listens on a free port of the loopback address. */
export async function startFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const upstream = new URL(options.upstream);
  const secure = upstream.protocol === 'https:';
  // What tests stand before has a certificate of its own making.
  const agent = secure
    ? new https.Agent({ keepAlive: true, rejectUnauthorized: false })
    : new http.Agent({ keepAlive: true });
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/';
    const fault = options.fault?.(request.method ?? '', path);
    if (fault === 'reset') request.socket.resetAndDestroy();
    else if (fault === 'silence') request.resume();
    else if (typeof fault === 'object' && 'status' in fault) {
      request.resume();
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      response.end(fault.body ?? '{}');
    } else pass(request, response, fault);
  });

  function pass(request: http.IncomingMessage, response: http.ServerResponse, fault: Passed): void {
    const forwarded = (secure ? https : http).request(
      {
        agent,
        host: upstream.hostname,
        port: upstream.port,
        path: request.url,
        method: request.method,
        headers: { ...request.headers, ...options.headers },
      },
      (answer) => {
        const send = (): void => sendAnswer(answer, response, fault);
        if (typeof fault !== 'object' || !('late' in fault)) {
          send();
          return;
        }
        const timer = setTimeout(send, fault.late);
        response.on('close', () => clearTimeout(timer));
      },
    );
    forwarded.on('error', () => response.destroy());
    response.on('close', () => forwarded.destroy());
    request.pipe(forwarded);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
      agent.destroy();
    },
  };
}

type Passed = Extract<Fault, 'cut' | { late: number } | { drip: number } | { cutAfter: number }> | undefined;

function sendAnswer(answer: http.IncomingMessage, response: http.ServerResponse, fault: Passed): void {
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  response.flushHeaders();
  const broken = (): void => void response.destroy();
  if (fault === 'cut') cutInTheMiddle(answer, response).catch(broken);
  else if (typeof fault === 'object' && 'drip' in fault) drip(answer, response, fault.drip).catch(broken);
  else {
    answer.pipe(response);
    if (typeof fault !== 'object' || !('cutAfter' in fault)) return;
    const timer = setTimeout(() => response.destroy(), fault.cutAfter);
    response.on('close', () => clearTimeout(timer));
  }
}

async function cutInTheMiddle(answer: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    // Sent before the reset, so that the reader has a part of it.
    response.write(chunk.subarray(0, Math.ceil(chunk.length / 2)), () => response.socket?.resetAndDestroy());
    return;
  }
  response.socket?.resetAndDestroy();
}

async function drip(
  answer: http.IncomingMessage,
  response: http.ServerResponse,
  size: number,
): Promise<void> {
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length; at += size) {
      if (response.destroyed) return;
      response.write(chunk.subarray(at, at + size));
      await new Promise((resolve) => setTimeout(resolve, DRIP_EVERY));
    }
  }
  response.end();
}

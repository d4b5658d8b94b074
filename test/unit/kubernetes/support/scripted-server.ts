// An HTTP(S) server on loopback that answers as a test tells it to.
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer, type ServerOptions } from 'node:https';
import { connect, createServer, type AddressInfo, type Server as TcpServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Handler = (request: Seen, response: ServerResponse) => void | Promise<void>;

export interface ScriptedServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly seen: Seen[];
  /** Connections that stand now. */
  readonly sockets: ReadonlySet<Socket>;
  handler: Handler;
  close(): Promise<void>;
}

/** With `tls` an HTTPS server. */
export async function scriptedServer(
  handler: Handler,
  tls?: ServerOptions,
  port = 0,
): Promise<ScriptedServer> {
  const sockets = new Set<Socket>();
  const seen: Seen[] = [];
  const answer = (message: IncomingMessage, response: ServerResponse): void => {
    void text(message).then(
      async (body) => {
        const url = new URL(message.url ?? '/', 'http://server');
        const request = {
          method: message.method ?? '',
          path: url.pathname,
          query: url.searchParams,
          headers: message.headers,
          body,
        };
        seen.push(request);
        await scripted.handler(request, response);
      },
      () => undefined,
    );
  };
  const server: Server = tls === undefined ? createHttpServer(answer) : createHttpsServer(tls, answer);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  const scripted: ScriptedServer = {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${address.port}`,
    port: address.port,
    seen,
    sockets,
    handler,
    close,
    [Symbol.asyncDispose]: close,
  };
  return scripted;
}

export function sendJson(response: ServerResponse, body: unknown, status = 200, headers: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

export function sendStatus(
  response: ServerResponse,
  code: number,
  reason: string,
  message: string,
  headers: object = {},
): void {
  sendJson(
    response,
    { kind: 'Status', apiVersion: 'v1', status: 'Failure', code, reason, message },
    code,
    headers,
  );
}

export interface TunnelProxy extends AsyncDisposable {
  readonly url: string;
  /** What CONNECT asked for. */
  readonly asked: { readonly target: string; readonly authorization: string | undefined }[];
}

/** A CONNECT proxy that leads every name to loopback, or refuses with `status`. */
export async function tunnelProxy(status = 200): Promise<TunnelProxy> {
  const asked: TunnelProxy['asked'] = [];
  const proxy = createHttpServer();
  const sockets = new Set<Socket>();
  proxy.on('connection', (socket: Socket) => void sockets.add(socket.on('error', () => undefined)));
  proxy.on('connect', (message: IncomingMessage, socket: Socket, head: Buffer) => {
    asked.push({ target: message.url ?? '', authorization: message.headers['proxy-authorization'] });
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
      return;
    }
    const upstream = connect(Number((message.url ?? '').split(':').at(-1)), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    sockets.add(upstream.on('error', () => socket.destroy()));
    socket.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => proxy.close(() => resolve()));
    },
  };
}

/** Accepts connections and never says a word. */
export async function silentServer(): Promise<{ readonly port: number } & AsyncDisposable> {
  const sockets = new Set<Socket>();
  const server: TcpServer = createServer((socket) => void sockets.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

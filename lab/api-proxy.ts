// A reverse proxy on loopback in front of an API server: counts what a tool asks, and answers badly when it is told to.
import { readFile, writeFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { parse, stringify } from 'yaml';

/** What happens to one request instead of being passed on. */
export type Fault =
  'reset' | { readonly status: number; readonly headers?: Readonly<Record<string, string>> };

export interface ApiProxyOptions {
  /** Where the kubeconfig for the proxy is written, mode 0600. */
  readonly kubeconfigFile: string;
  /** Decides each request; `method` is WATCH for watches. */
  readonly fault?: (method: string, path: string) => Fault | undefined;
  /** Milliseconds after which each watch is cut in the middle of whatever it sends. */
  readonly cutWatchesAfter?: number;
}

export interface ApiProxy {
  readonly kubeconfig: string;
  /** Requests since the last call, by method. */
  take(): { readonly total: number; readonly byMethod: Readonly<Record<string, number>> };
  close(): void;
}

interface Kubeconfig {
  clusters: { name: string; cluster: Record<string, string> }[];
  users: { name: string; user: Record<string, string> }[];
}

/** `kubeconfig` must use a bearer token, as the embedded cluster's does. */
export async function startApiProxy(kubeconfig: string, options: ApiProxyOptions): Promise<ApiProxy> {
  const config = parse(await readFile(kubeconfig, 'utf8')) as Kubeconfig;
  const upstream = new URL(config.clusters[0]?.cluster['server'] ?? '');
  const token = config.users[0]?.user['token'] ?? '';
  const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });
  let byMethod: Record<string, number> = {};

  const server = http.createServer((request, response) => {
    const path = request.url ?? '/';
    const isWatch = /[?&]watch=(true|1)/.test(path);
    const method = isWatch ? 'WATCH' : (request.method ?? '');
    byMethod[method] = (byMethod[method] ?? 0) + 1;
    const fault = options.fault?.(method, path);
    if (fault === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    if (fault !== undefined) {
      refuse(request, response, fault);
      return;
    }
    const forwarded = https.request(
      {
        agent,
        host: upstream.hostname,
        port: upstream.port,
        path,
        method: request.method,
        headers: { ...request.headers, host: upstream.host, authorization: `Bearer ${token}` },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        response.flushHeaders();
        answer.pipe(response);
        if (!isWatch || options.cutWatchesAfter === undefined) return;
        const timer = setTimeout(() => response.destroy(), options.cutWatchesAfter);
        response.on('close', () => clearTimeout(timer));
      },
    );
    forwarded.on('error', () => response.destroy());
    response.on('close', () => forwarded.destroy());
    request.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  for (const { cluster } of config.clusters) {
    cluster['server'] = `http://127.0.0.1:${address.port}`;
    for (const key of Object.keys(cluster))
      if (/^certificate|^insecure|^tls/.test(key)) Reflect.deleteProperty(cluster, key);
  }
  await writeFile(options.kubeconfigFile, stringify(config), { mode: 0o600 });
  return {
    kubeconfig: options.kubeconfigFile,
    take: () => {
      const counts = byMethod;
      byMethod = {};
      return { total: Object.values(counts).reduce((sum, count) => sum + count, 0), byMethod: counts };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
      agent.destroy();
    },
  };
}

function refuse(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  { status, headers }: Exclude<Fault, string>,
): void {
  request.resume();
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  const reason = status === 429 ? 'TooManyRequests' : 'InternalError';
  response.end(
    JSON.stringify({
      kind: 'Status',
      apiVersion: 'v1',
      status: 'Failure',
      reason,
      message: 'a fault of the test',
      code: status,
    }),
  );
}

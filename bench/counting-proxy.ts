// A reverse proxy on loopback that counts what a tool asks of the API server.
import http from 'node:http';
import https from 'node:https';
import { readFile, writeFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';

interface Kubeconfig {
  clusters: { name: string; cluster: Record<string, string> }[];
  users: { name: string; user: Record<string, string> }[];
}

export interface CountingProxy {
  /** A kubeconfig whose server is the proxy. */
  readonly kubeconfig: string;
  /** Requests since the last call, by method. */
  take(): { total: number; byMethod: Record<string, number> };
  close(): void;
}

/** `kubeconfig` must use a bearer token, as the embedded cluster's does. */
export async function startCountingProxy(kubeconfig: string, file: string): Promise<CountingProxy> {
  const config = parse(await readFile(kubeconfig, 'utf8')) as Kubeconfig;
  const upstream = new URL(config.clusters[0]?.cluster['server'] ?? '');
  const token = config.users[0]?.user['token'] ?? '';
  let byMethod: Record<string, number> = {};
  const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });
  const server = http.createServer((request, response) => {
    const method = request.url?.includes('watch=') === true ? 'WATCH' : (request.method ?? '');
    byMethod[method] = (byMethod[method] ?? 0) + 1;
    const { host: _host, ...headers } = request.headers;
    const forwarded = https.request(
      {
        agent,
        host: upstream.hostname,
        port: upstream.port,
        path: request.url,
        method: request.method,
        headers: { ...headers, authorization: `Bearer ${token}` },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        response.flushHeaders();
        answer.pipe(response);
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
    delete cluster['certificate-authority'];
    delete cluster['certificate-authority-data'];
    delete cluster['insecure-skip-tls-verify'];
  }
  await writeFile(file, stringify(config), { mode: 0o600 });
  return {
    kubeconfig: file,
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

// /healthy and /ready, as the operator's own probes ask them.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Port 0 takes any free one. */
export function serveHealth(port: number, host: string, isReady: () => boolean): Promise<HealthServer> {
  const server: Server = createServer((request, response) => {
    const good = request.url === '/healthy' || (request.url === '/ready' && isReady());
    const known = request.url === '/healthy' || request.url === '/ready';
    response.writeHead(good ? 204 : known ? 503 : 404).end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

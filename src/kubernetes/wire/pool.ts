// The connections to one API server: kept alive, shared by all requests, through a proxy where there is one.
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { isIP } from 'node:net';
import { checkServerIdentity, type ConnectionOptions } from 'node:tls';
import { ConfigurationError } from '../../runtime/errors.ts';
import type { ConnectionConfig, Credentials } from '../connection/connection.ts';

export interface Pool {
  /** One agent for each client certificate: a connection belongs to whom it was opened for. */
  agentFor(credentials: Credentials): HttpAgent | HttpsAgent;
  close(): void;
}

/** Milliseconds. */
const FREE_SOCKET_TIMEOUT = 30_000;
const KEEP_ALIVE_PROBE = 15_000;

/** Empty until the first request. */
export function createPool(config: ConnectionConfig): Pool {
  const agents = new Map<string, HttpAgent | HttpsAgent>();
  return {
    agentFor(credentials) {
      const identity = credentials.certificate ?? '';
      let agent = agents.get(identity);
      if (agent === undefined) {
        agent = createAgent(config, credentials);
        agents.set(identity, agent);
      }
      return agent;
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

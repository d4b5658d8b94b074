// The fault proxy in front of an API server: with a kubeconfig of its own, and a count of what a tool asks.
import { readFile, writeFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import { startFaultProxy, type Fault } from './fault-proxy.ts';

export interface ApiProxyOptions {
  /** Where the kubeconfig for the proxy is written, mode 0600. */
  readonly kubeconfigFile: string;
  /** Decides each request; `method` is WATCH for watches. Answers without a body get the API server's own form. */
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
  const { cutWatchesAfter } = options;
  let byMethod: Record<string, number> = {};
  const proxy = await startFaultProxy({
    upstream: upstream.href,
    headers: { host: upstream.host, authorization: `Bearer ${token}` },
    fault: (verb, path) => {
      const isWatch = /[?&]watch=(true|1)/.test(path);
      const method = isWatch ? 'WATCH' : verb;
      byMethod[method] = (byMethod[method] ?? 0) + 1;
      const fault = options.fault?.(method, path);
      if (fault !== undefined) return inItsForm(fault);
      return isWatch && cutWatchesAfter !== undefined ? { cutAfter: cutWatchesAfter } : undefined;
    },
  });
  for (const { cluster } of config.clusters) {
    cluster['server'] = proxy.url;
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
    close: () => proxy.close(),
  };
}

const REASONS: Readonly<Record<number, string>> = {
  410: 'Expired',
  429: 'TooManyRequests',
  503: 'ServiceUnavailable',
};

function inItsForm(fault: Fault): Fault {
  if (typeof fault === 'string' || !('status' in fault) || fault.body !== undefined) return fault;
  return { ...fault, body: apiStatus(fault.status) };
}

/** How the API server words a refusal, as an answer and as a watch's last event. */
export const apiStatus = (code: number): string =>
  JSON.stringify({
    kind: 'Status',
    apiVersion: 'v1',
    status: 'Failure',
    reason: REASONS[code] ?? 'InternalError',
    message: 'a fault of the test',
    code,
  });

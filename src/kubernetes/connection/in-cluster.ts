// A pod's own service account.
import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import type { Clock } from '../../runtime/clock.ts';
import type { Logger } from '../../runtime/logger.ts';
import { readIfThere } from '../../runtime/read-if-there.ts';
import type { ConnectionConfig } from './connection.ts';
import { tokenFileCredentials } from './credentials.ts';
import { chooseProxy } from './proxy.ts';

export interface InClusterOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly serviceAccountDirectory?: string;
}

const SERVICE_ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';

/** undefined where this is not a pod with a service account. */
export async function loadInClusterConfig(options: InClusterOptions): Promise<ConnectionConfig | undefined> {
  const { env, serviceAccountDirectory: directory = SERVICE_ACCOUNT } = options;
  const host = env['KUBERNETES_SERVICE_HOST'];
  const port = env['KUBERNETES_SERVICE_PORT'];
  if (host === undefined || host === '' || port === undefined || port === '') return undefined;
  const [token, certificateAuthority, namespace] = await Promise.all(
    ['token', 'ca.crt', 'namespace'].map((name) => readIfThere(join(directory, name))),
  );
  if (token === undefined) return undefined;
  const server = `https://${isIPv6(host) ? `[${host}]` : host}:${port}`;
  const proxyUrl = chooseProxy(server, undefined, env);
  return {
    server,
    source: "the pod's service account",
    namespace: namespace?.trim() ?? 'default',
    ...(certificateAuthority === undefined ? {} : { certificateAuthority }),
    insecureSkipTlsVerify: false,
    ...(proxyUrl === undefined ? {} : { proxyUrl }),
    credentials: tokenFileCredentials(
      join(directory, 'token'),
      {},
      "the pod's service account token",
      options,
    ),
  };
}

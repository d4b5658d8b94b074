// One context of a kubeconfig: its cluster, its user, its namespace.
import { ConfigurationError } from '../../runtime/errors.ts';
import type { Logger } from '../../runtime/logger.ts';
import { decodePercent } from '../../runtime/percent.ts';
import type { ConnectionConfig } from './connection.ts';
import type { Entry, Kubeconfig } from './kubeconfig-file.ts';
import type { Mapping } from './kubeconfig-mapping.ts';
import { anonymous, credentialsFor, type UserDependencies } from './kubeconfig-user.ts';
import { checkCertificate, readPem } from './pem.ts';
import { chooseProxy } from './proxy.ts';

/**
 * How the wanted context (the current one unless told) reaches its cluster, and as whom.
 * @throws {ConfigurationError} where context, cluster or user are missing or wrong.
 */
export async function connectionFor(
  config: Kubeconfig,
  wanted: string | undefined,
  dependencies: UserDependencies,
): Promise<ConnectionConfig> {
  const context = pickContext(config, wanted);
  const cluster = pick(config, 'cluster', context);
  const { fields, directory } = cluster;
  const server = parseServer(fields);
  const insecureSkipTlsVerify = fields.boolean('insecure-skip-tls-verify') ?? false;
  const certificateAuthority = await readPem(fields, 'certificate-authority', directory);
  if (certificateAuthority !== undefined)
    checkCertificate(fields, 'certificate-authority', certificateAuthority);
  if (insecureSkipTlsVerify && certificateAuthority !== undefined)
    throw fields.fail(
      'insecure-skip-tls-verify',
      'no such line, since a certificate-authority is given as well',
    );
  const tlsServerName = fields.filled('tls-server-name');
  const proxyUrl = proxyFor(fields, server, dependencies);
  const user = context.fields.filled('user') === undefined ? undefined : pick(config, 'user', context);
  const connection = {
    server,
    source: `context "${context.name}" of ${config.origin}`,
    context: context.name,
    cluster: cluster.name,
    namespace: context.fields.filled('namespace') ?? 'default',
    insecureSkipTlsVerify,
    ...(certificateAuthority === undefined ? {} : { certificateAuthority }),
    ...(tlsServerName === undefined ? {} : { tlsServerName }),
    ...(proxyUrl === undefined ? {} : { proxyUrl }),
  };
  if (user === undefined) return { ...connection, credentials: anonymous(context.name) };
  const credentials = await credentialsFor(user, clusterInfo(connection, fields), dependencies);
  return { ...connection, user: user.name, credentials };
}

function pickContext(config: Kubeconfig, wanted: string | undefined): Entry {
  const name = wanted === undefined || wanted === '' ? config.currentContext : wanted;
  const names = [...config.contexts.keys()].map((known) => `"${known}"`).join(', ');
  const remedy =
    names === ''
      ? 'Give a kubeconfig that has a context.'
      : `Give one of its contexts: ${names}; or set current-context.`;
  if (name === undefined)
    throw new ConfigurationError(`No context is chosen: ${config.origin} has no current-context`, { remedy });
  const context = config.contexts.get(name);
  if (context === undefined)
    throw new ConfigurationError(`The context "${name}" is not in ${config.origin}`, { remedy });
  return context;
}

function pick(config: Kubeconfig, kind: 'cluster' | 'user', context: Entry): Entry {
  const name = context.fields.filled(kind);
  if (name === undefined) throw context.fields.fail(kind, `the name of a ${kind}`);
  const entries = kind === 'cluster' ? config.clusters : config.users;
  const entry = entries.get(name);
  if (entry !== undefined) return entry;
  throw new ConfigurationError(
    `The context "${context.name}" names the ${kind} "${name}", which is not in ${config.origin}`,
    { remedy: `Add the ${kind} or correct the context; known: ${[...entries.keys()].join(', ') || 'none'}.` },
  );
}

function parseServer(fields: Mapping): string {
  const value = fields.filled('server');
  const url = value !== undefined && URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw fields.fail('server', 'an address such as https://host:6443');
  return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`;
}

function proxyFor(fields: Mapping, server: string, { env, logger }: UserDependencies): string | undefined {
  const given = fields.filled('proxy-url');
  if (given !== undefined && URL.canParse(given)) maskPassword(given, logger);
  const proxy = chooseProxy(server, given, env);
  if (proxy !== undefined) maskPassword(proxy, logger);
  return proxy;
}

function maskPassword(url: string, logger: Logger): void {
  const { password } = new URL(url);
  if (password === '') return;
  logger.mask(password);
  const plain = decodePercent(password);
  if (plain !== password) logger.mask(plain);
}

/** ExecCredential.spec.cluster, for a credential plugin that asks for it. */
function clusterInfo(
  connection: Omit<ConnectionConfig, 'credentials'>,
  fields: Mapping,
): Record<string, unknown> {
  const { server, tlsServerName, insecureSkipTlsVerify, certificateAuthority, proxyUrl } = connection;
  const extension = fields
    .maps('extensions')
    .find((entry) => entry.string('name') === 'client.authentication.k8s.io/exec');
  return {
    server,
    ...(tlsServerName === undefined ? {} : { 'tls-server-name': tlsServerName }),
    ...(insecureSkipTlsVerify ? { 'insecure-skip-tls-verify': true } : {}),
    ...(certificateAuthority === undefined
      ? {}
      : { 'certificate-authority-data': Buffer.from(certificateAuthority).toString('base64') }),
    ...(proxyUrl === undefined ? {} : { 'proxy-url': proxyUrl }),
    ...(extension === undefined ? {} : { config: extension.raw('extension') ?? null }),
  };
}

// One context of a kubeconfig: its cluster, its user, its credentials.
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { createSecureContext } from 'node:tls';
import type { Clock } from '../../runtime/clock.ts';
import { ConfigurationError, errorMessage } from '../../runtime/errors.ts';
import { decodePercent } from '../../runtime/percent.ts';
import type { Exec } from '../../runtime/exec.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { ConnectionConfig, CredentialSource, Credentials } from './connection.ts';
import { isHeaderValue, staticCredentials, tokenFileCredentials } from './credentials.ts';
import { EXEC_API_VERSIONS, execCredentials, maskPem, type ExecPlugin } from './exec-credentials.ts';
import type { Entry, Fields, Kubeconfig } from './kubeconfig-file.ts';
import { chooseProxy } from './proxy.ts';

export interface ContextDependencies {
  readonly env: NodeJS.ProcessEnv;
  readonly logger: Logger;
  readonly exec: Exec;
  readonly clock: Clock;
  /** Whether the kubeconfig may start a credential plugin; it may unless told otherwise. */
  readonly mayStartPlugins?: () => Promise<boolean>;
}

/** @throws {ConfigurationError} where context, cluster or user are missing or wrong. */
export async function connectionFor(
  config: Kubeconfig,
  wanted: string | undefined,
  dependencies: ContextDependencies,
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
  const tlsServerName = fields.string('tls-server-name');
  const proxyUrl = proxyFor(fields, server, dependencies);
  const user = fieldOf(context.fields, 'user') === undefined ? undefined : pick(config, 'user', context);
  const connection = {
    server,
    source: `context "${context.name}" of ${config.origin}`,
    context: context.name,
    cluster: cluster.name,
    namespace: fieldOf(context.fields, 'namespace') ?? 'default',
    insecureSkipTlsVerify,
    ...(certificateAuthority === undefined ? {} : { certificateAuthority }),
    ...(tlsServerName === undefined || tlsServerName === '' ? {} : { tlsServerName }),
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
  const name = fieldOf(context.fields, kind);
  if (name === undefined) throw context.fields.fail(kind, `the name of a ${kind}`);
  const entries = kind === 'cluster' ? config.clusters : config.users;
  const entry = entries.get(name);
  if (entry !== undefined) return entry;
  throw new ConfigurationError(
    `The context "${context.name}" names the ${kind} "${name}", which is not in ${config.origin}`,
    { remedy: `Add the ${kind} or correct the context; known: ${[...entries.keys()].join(', ') || 'none'}.` },
  );
}

/** kubectl treats an empty string as absent. */
function fieldOf(fields: Fields, name: string): string | undefined {
  const value = fields.string(name);
  return value === '' ? undefined : value;
}

function parseServer(fields: Fields): string {
  const value = fieldOf(fields, 'server');
  const url = value !== undefined && URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw fields.fail('server', 'an address such as https://host:6443');
  return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`;
}

function proxyFor(fields: Fields, server: string, { env, logger }: ContextDependencies): string | undefined {
  const given = fieldOf(fields, 'proxy-url');
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

async function readPem(fields: Fields, name: string, directory: string): Promise<string | undefined> {
  const data = fieldOf(fields, `${name}-data`);
  if (data !== undefined) {
    const pem = Buffer.from(data, 'base64').toString('utf8');
    if (!pem.includes('-----BEGIN ')) throw fields.fail(`${name}-data`, 'base64 of a PEM block');
    return pem;
  }
  const file = fieldOf(fields, name);
  if (file === undefined) return undefined;
  const path = isAbsolute(file) ? file : join(directory, file);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new ConfigurationError(
      `Cannot read the ${name} ${path} of the kubeconfig: ${errorMessage(error)}`,
      {
        remedy: `Correct the path (relative ones start at the kubeconfig's folder), or embed it as ${name}-data.`,
        cause: error,
      },
    );
  }
}

function checkCertificate(fields: Fields, name: string, pem: string): void {
  try {
    new X509Certificate(pem);
  } catch {
    throw fields.fail(fields.has(`${name}-data`) ? `${name}-data` : name, 'a certificate in PEM form');
  }
}

function anonymous(context: string): CredentialSource {
  return staticCredentials(
    {},
    'an anonymous request',
    `Name a user in the context "${context}" of the kubeconfig.`,
  );
}

async function credentialsFor(
  user: Entry,
  cluster: Readonly<Record<string, unknown>>,
  dependencies: ContextDependencies,
): Promise<CredentialSource> {
  const { fields, name, directory } = user;
  const pair = await clientPair(user, dependencies.logger);
  const exec = fields.map('exec');
  if (exec !== undefined) {
    const plugin = parsePlugin(exec, directory, cluster);
    if ((await dependencies.mayStartPlugins?.()) === false) throw refusedPlugin(plugin, name);
    return execCredentials(plugin, pair, name, dependencies);
  }
  if (fields.has('auth-provider')) throw legacyProvider(fields, name);
  const tokenFile = fieldOf(fields, 'tokenFile');
  if (tokenFile !== undefined) {
    const path = isAbsolute(tokenFile) ? tokenFile : join(directory, tokenFile);
    return tokenFileCredentials(path, pair, `the token of user "${name}"`, dependencies);
  }
  const authorization = authorizationOf(fields, dependencies.logger);
  const what =
    authorization === undefined
      ? 'client certificate'
      : authorization.startsWith('Basic')
        ? 'password'
        : 'token';
  return staticCredentials(
    { ...pair, ...(authorization === undefined ? {} : { authorization }) },
    `the ${what} of user "${name}"`,
    `The ${what} has expired or was revoked, or is not for this server: get new credentials and write the kubeconfig anew.`,
  );
}

async function clientPair({ fields, directory }: Entry, logger: Logger): Promise<Credentials> {
  const certificate = await readPem(fields, 'client-certificate', directory);
  const key = await readPem(fields, 'client-key', directory);
  if (key !== undefined) maskPem(key, logger);
  if (certificate === undefined && key === undefined) return {};
  if (certificate === undefined)
    throw fields.fail('client-certificate-data', 'the certificate of the client-key');
  if (key === undefined) throw fields.fail('client-key-data', 'the key of the client-certificate');
  try {
    createSecureContext({ cert: certificate, key });
  } catch (error) {
    throw fields.fail(
      'client-certificate-data',
      `a certificate and key that fit together (${errorMessage(error)})`,
    );
  }
  return { certificate, key };
}

function authorizationOf(fields: Fields, logger: Logger): string | undefined {
  const token = fieldOf(fields, 'token');
  if (token !== undefined) {
    if (!isHeaderValue(token)) throw fields.fail('token', 'a token of printable characters on one line');
    return `Bearer ${token}`;
  }
  const username = fieldOf(fields, 'username');
  if (username === undefined) return undefined;
  const basic = Buffer.from(`${username}:${fields.string('password') ?? ''}`).toString('base64');
  logger.mask(basic);
  return `Basic ${basic}`;
}

const refusedPlugin = ({ command }: ExecPlugin, user: string): ConfigurationError =>
  new ConfigurationError(
    `The user "${user}" of the kubeconfig starts the program "${command}", in a run for a pull request from a fork`,
    {
      remedy:
        'What a fork brings is planned, and nothing of it is started: give no kubeconfig, or one with a token.',
    },
  );

function legacyProvider(fields: Fields, user: string): ConfigurationError {
  const provider = fields.map('auth-provider')?.string('name') ?? 'unknown';
  const instead =
    provider === 'gcp'
      ? 'install gke-gcloud-auth-plugin and run gcloud container clusters get-credentials CLUSTER'
      : provider === 'azure'
        ? 'install kubelogin and run kubelogin convert-kubeconfig'
        : 'use an exec credential plugin (client.authentication.k8s.io/v1)';
  return new ConfigurationError(
    `The user "${user}" uses the auth-provider "${provider}", a form that kubectl dropped in 1.26`,
    { remedy: `To replace it, ${instead}.` },
  );
}

function parsePlugin(
  exec: Fields,
  directory: string,
  cluster: Readonly<Record<string, unknown>>,
): ExecPlugin {
  const apiVersion = exec.string('apiVersion');
  if (apiVersion === undefined || !EXEC_API_VERSIONS.includes(apiVersion))
    throw exec.fail(
      'apiVersion',
      `${EXEC_API_VERSIONS.join(' or ')} (for EKS: aws eks update-kubeconfig writes it anew)`,
    );
  const command = fieldOf(exec, 'command');
  if (command === undefined) throw exec.fail('command', 'a program');
  if (exec.string('interactiveMode') === 'Always')
    throw exec.fail('interactiveMode', 'Never or IfAvailable, since nobody is there to answer');
  const env = Object.fromEntries(
    exec.maps('env').map((variable) => {
      const name = fieldOf(variable, 'name');
      if (name === undefined) throw variable.fail('name', 'the name of a variable');
      return [name, variable.string('value') ?? ''];
    }),
  );
  const installHint = fieldOf(exec, 'installHint')?.trim();
  return {
    apiVersion,
    // A bare name is looked up on the PATH, anything else starts at the kubeconfig's folder.
    command: /[\\/]/.test(command) && !isAbsolute(command) ? join(directory, command) : command,
    args: exec.strings('args'),
    env,
    ...(installHint === undefined ? {} : { installHint }),
    ...(exec.boolean('provideClusterInfo') === true ? { clusterInfo: cluster } : {}),
  };
}

/** ExecCredential.spec.cluster. */
function clusterInfo(
  connection: Omit<ConnectionConfig, 'credentials'>,
  fields: Fields,
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

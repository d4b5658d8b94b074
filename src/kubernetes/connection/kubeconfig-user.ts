// A kubeconfig's user: a client certificate, a token, a password, a credential plugin.
import { isAbsolute, join } from 'node:path';
import { createSecureContext } from 'node:tls';
import type { Clock } from '../../runtime/clock.ts';
import { ConfigurationError, errorMessage } from '../../runtime/errors.ts';
import type { Exec } from '../../runtime/exec.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { CredentialSource, Credentials } from './connection.ts';
import { isHeaderValue, staticCredentials, tokenFileCredentials } from './credentials.ts';
import { EXEC_API_VERSIONS, execCredentials, type ExecPlugin } from './exec-credentials.ts';
import type { Entry } from './kubeconfig-file.ts';
import type { Mapping } from './kubeconfig-mapping.ts';
import { maskPem, readPem } from './pem.ts';

export interface UserDependencies {
  readonly env: NodeJS.ProcessEnv;
  readonly logger: Logger;
  readonly exec: Exec;
  readonly clock: Clock;
  /** Whether the kubeconfig may start a credential plugin; it may unless told otherwise. */
  readonly mayStartPlugins?: () => Promise<boolean>;
}

/** Of a context that names no user. */
export function anonymous(context: string): CredentialSource {
  return staticCredentials(
    {},
    'an anonymous request',
    `Name a user in the context "${context}" of the kubeconfig.`,
  );
}

/**
 * What a user's requests are sent with.
 * @param cluster for a plugin that asks for it: ExecCredential.spec.cluster
 * @throws {ConfigurationError} for credentials that cannot work, or a plugin that may not be started
 */
export async function credentialsFor(
  user: Entry,
  cluster: Readonly<Record<string, unknown>>,
  dependencies: UserDependencies,
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
  const tokenFile = fields.filled('tokenFile');
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

function authorizationOf(fields: Mapping, logger: Logger): string | undefined {
  const token = fields.filled('token');
  if (token !== undefined) {
    if (!isHeaderValue(token)) throw fields.fail('token', 'a token of printable characters on one line');
    return `Bearer ${token}`;
  }
  const username = fields.filled('username');
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

function legacyProvider(fields: Mapping, user: string): ConfigurationError {
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
  exec: Mapping,
  directory: string,
  cluster: Readonly<Record<string, unknown>>,
): ExecPlugin {
  const apiVersion = exec.string('apiVersion');
  if (apiVersion === undefined || !EXEC_API_VERSIONS.includes(apiVersion))
    throw exec.fail(
      'apiVersion',
      `${EXEC_API_VERSIONS.join(' or ')} (for EKS: aws eks update-kubeconfig writes it anew)`,
    );
  const command = exec.filled('command');
  if (command === undefined) throw exec.fail('command', 'a program');
  if (exec.string('interactiveMode') === 'Always')
    throw exec.fail('interactiveMode', 'Never or IfAvailable, since nobody is there to answer');
  const env = Object.fromEntries(
    exec.maps('env').map((variable) => {
      const name = variable.filled('name');
      if (name === undefined) throw variable.fail('name', 'the name of a variable');
      return [name, variable.string('value') ?? ''];
    }),
  );
  const installHint = exec.filled('installHint')?.trim();
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

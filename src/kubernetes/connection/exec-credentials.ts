// Credential plugins (`aws eks get-token`, `gke-gcloud-auth-plugin`, …): client.authentication.k8s.io v1 and v1beta1.
import type { Clock } from '../../runtime/clock.ts';
import { deadlineSignal } from '../../runtime/clock.ts';
import { CommandError, ConfigurationError, errorMessage, LaminaError } from '../../runtime/errors.ts';
import type { Exec } from '../../runtime/exec.ts';
import { parseBoundedJson } from '../../runtime/bounded-json.ts';
import type { Logger } from '../../runtime/logger.ts';
import { untilAborted } from '../../runtime/until-aborted.ts';
import type { CredentialSource, Credentials } from './connection.ts';
import { isHeaderValue } from './credentials.ts';
import { maskPem } from './pem.ts';
import { redact } from '../../runtime/redact.ts';

export interface ExecPlugin {
  readonly apiVersion: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly installHint?: string;
  /** ExecCredential.spec.cluster, where the plugin asks for it. */
  readonly clusterInfo?: Readonly<Record<string, unknown>>;
}

export interface ExecDependencies {
  readonly logger: Logger;
  readonly clock: Clock;
  readonly exec: Exec;
  readonly env: NodeJS.ProcessEnv;
}

export const EXEC_API_VERSIONS = ['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1'];

/** Milliseconds. */
const PLUGIN_DEADLINE = 60_000;
/** A token is fetched anew so many milliseconds before it expires, for clocks that differ and requests under way. */
const EXPIRY_MARGIN = 10_000;

interface Held {
  readonly credentials: Credentials;
  readonly expires: number;
}

/** Runs the plugin when its last answer has expired or was refused; concurrent callers share one run. */
export function execCredentials(
  plugin: ExecPlugin,
  others: Credentials,
  user: string,
  dependencies: ExecDependencies,
): CredentialSource {
  maskPlugin(plugin, dependencies.logger);
  let held: Held | undefined;
  let running: Promise<Held> | undefined;

  async function fetch(): Promise<Held> {
    try {
      held = await runPlugin(plugin, others, user, dependencies);
      return held;
    } finally {
      running = undefined;
    }
  }

  return {
    description: `the credentials of the plugin "${plugin.command}" (user "${user}")`,
    remedy: `Log in again, then run \`${commandLine(plugin)}\` yourself to see what it answers.`,
    async get(signal) {
      signal?.throwIfAborted();
      if (held !== undefined && dependencies.clock.now() < held.expires) return held.credentials;
      running ??= fetch();
      return (await untilAborted(running, signal)).credentials;
    },
    renew(refused) {
      // Another request may have renewed them already.
      if (held?.credentials === refused) held = undefined;
      return true;
    },
  };
}

const NAMES_A_SECRET = /passw|passphrase|secret|token|credential|key/i;

/** Some plugins are given their secret by an argument (`--client-secret x`), or by a variable. */
const isSecretArgument = (args: readonly string[], index: number): boolean => {
  const before = args[index - 1] ?? '';
  return before.startsWith('-') && !before.includes('=') && NAMES_A_SECRET.test(before);
};

function maskPlugin({ args, env }: ExecPlugin, logger: Logger): void {
  for (const [name, value] of Object.entries(env)) if (NAMES_A_SECRET.test(name)) logger.mask(value);
  for (const [index, argument] of args.entries()) {
    const [, name = '', value = ''] = /^(-[^=]*)=(.*)$/s.exec(argument) ?? [];
    if (isSecretArgument(args, index) && !argument.startsWith('-')) logger.mask(argument);
    else if (NAMES_A_SECRET.test(name)) logger.mask(value);
  }
}

/** As somebody would type it, without its secrets. */
const commandLine = ({ command, args }: ExecPlugin): string =>
  [
    command,
    ...args.map((argument, index) =>
      isSecretArgument(args, index) && !argument.startsWith('-') ? '***' : redact(argument),
    ),
  ].join(' ');

async function runPlugin(
  plugin: ExecPlugin,
  others: Credentials,
  user: string,
  { exec, env, logger }: ExecDependencies,
): Promise<Held> {
  const info = {
    apiVersion: plugin.apiVersion,
    kind: 'ExecCredential',
    spec: {
      interactive: false,
      ...(plugin.clusterInfo === undefined ? {} : { cluster: plugin.clusterInfo }),
    },
  };
  using deadline = deadlineSignal(PLUGIN_DEADLINE, `the credential plugin "${plugin.command}"`);
  logger.debug(`Running the credential plugin "${plugin.command}" for user "${user}"`);
  let stdout: string;
  try {
    ({ stdout } = await exec(plugin.command, plugin.args, {
      env: { ...env, ...plugin.env, KUBERNETES_EXEC_INFO: JSON.stringify(info) },
      signal: deadline.signal,
    }));
  } catch (error) {
    throw explainFailure(error, plugin, user);
  }
  return readAnswer(stdout, plugin, others, user, logger);
}

function explainFailure(error: unknown, plugin: ExecPlugin, user: string): LaminaError {
  const lead = `The credential plugin "${plugin.command}" of user "${user}"`;
  if (error instanceof ConfigurationError) {
    return new ConfigurationError(`${lead} was not found`, {
      remedy: plugin.installHint ?? `Install ${plugin.command} and put it on the PATH.`,
      cause: error,
    });
  }
  const detail = redact(
    error instanceof CommandError ? error.stderr.trim() || error.message : errorMessage(error),
  );
  return new LaminaError('CREDENTIALS', `${lead} failed: ${detail}`, {
    remedy: `Log in again, then run \`${commandLine(plugin)}\` yourself until it succeeds.`,
    cause: error,
  });
}

interface ExecCredential {
  readonly kind?: unknown;
  readonly apiVersion?: unknown;
  readonly status?: {
    readonly token?: unknown;
    readonly clientCertificateData?: unknown;
    readonly clientKeyData?: unknown;
    readonly expirationTimestamp?: unknown;
  };
}

function readAnswer(
  stdout: string,
  plugin: ExecPlugin,
  others: Credentials,
  user: string,
  logger: Logger,
): Held {
  // The text itself is never part of a message: it holds the secret.
  const wrong = (what: string): LaminaError =>
    new LaminaError('CREDENTIALS', `The credential plugin "${plugin.command}" of user "${user}" ${what}`, {
      remedy: `Expected an ExecCredential of ${plugin.apiVersion} with status.token on standard output; check the plugin's version.`,
    });
  let answer: ExecCredential | null;
  try {
    answer = parseBoundedJson(stdout) as ExecCredential | null;
  } catch {
    throw wrong('did not answer in JSON');
  }
  if (typeof answer !== 'object' || answer?.kind !== 'ExecCredential')
    throw wrong('did not answer with an ExecCredential');
  if (answer.apiVersion !== plugin.apiVersion)
    throw wrong(`answered with the version ${JSON.stringify(answer.apiVersion)}`);
  const { token, clientCertificateData, clientKeyData, expirationTimestamp } = answer.status ?? {};
  if (typeof token === 'string' && token !== '') logger.mask(token);
  if (typeof clientKeyData === 'string') maskPem(clientKeyData, logger);
  const hasToken = typeof token === 'string' && token !== '';
  if (hasToken && !isHeaderValue(token)) throw wrong('gave a token that no header can carry');
  const hasCertificate = typeof clientCertificateData === 'string' && typeof clientKeyData === 'string';
  if (!hasToken && !hasCertificate) throw wrong('gave neither a token nor a client certificate with its key');
  const expires =
    expirationTimestamp == null
      ? Number.POSITIVE_INFINITY
      : Date.parse(typeof expirationTimestamp === 'string' ? expirationTimestamp : '');
  if (Number.isNaN(expires)) throw wrong('gave an expirationTimestamp that is no date');
  return {
    expires: expires - EXPIRY_MARGIN,
    credentials: {
      ...others,
      ...(hasToken ? { authorization: `Bearer ${token}` } : {}),
      ...(hasCertificate ? { certificate: clientCertificateData, key: clientKeyData } : {}),
    },
  };
}

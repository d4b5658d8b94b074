// From wherever the cluster is named to one ConnectionConfig.
import { readFile } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { systemClock, type Clock } from '../../runtime/clock.ts';
import { ConfigurationError, errorMessage } from '../../runtime/errors.ts';
import type { Exec } from '../../runtime/exec.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { ConnectionConfig } from './connection.ts';
import { loadInClusterConfig } from './in-cluster.ts';
import { connectionFor } from './kubeconfig-context.ts';
import {
  mergeKubeconfigs,
  parseKubeconfig,
  type Kubeconfig,
  type KubeconfigText,
} from './kubeconfig-file.ts';

export interface LoadKubeconfigOptions {
  /** A path, the content itself, or its base64 form, as secrets often hold it. */
  readonly kubeconfig?: string;
  /** Defaults to the kubeconfig's current-context. */
  readonly context?: string;
  readonly env: NodeJS.ProcessEnv;
  readonly homeDirectory: string;
  readonly logger: Logger;
  readonly exec: Exec;
  readonly clock?: Clock;
  /** Whether the kubeconfig may start a credential plugin; it may unless told otherwise. */
  readonly mayStartPlugins?: () => Promise<boolean>;
  /** Where a pod finds its service account; replaced in tests. */
  readonly serviceAccountDirectory?: string;
}

/**
 * The first of: the given kubeconfig, the files of KUBECONFIG, ~/.kube/config, a pod's service account.
 * @throws {ConfigurationError} where none is found or the one found is wrong.
 */
export async function loadKubeconfig(options: LoadKubeconfigOptions): Promise<ConnectionConfig> {
  const dependencies = { ...options, clock: options.clock ?? systemClock };
  const config = await findKubeconfig(options);
  if (config !== undefined) return connectionFor(config, options.context, dependencies);
  const inCluster = await loadInClusterConfig(dependencies);
  if (inCluster !== undefined) return inCluster;
  throw new ConfigurationError(
    'No kubeconfig was found: none was given, KUBECONFIG is not set, there is no ~/.kube/config, and this is not a pod',
    {
      remedy:
        'Give a kubeconfig (path or content), set KUBECONFIG, or write one: aws eks update-kubeconfig --name CLUSTER, or lamina cluster up for a local cluster.',
      details: { kubeconfig: 'none' },
    },
  );
}

async function findKubeconfig(options: LoadKubeconfigOptions): Promise<Kubeconfig | undefined> {
  const { kubeconfig, env, homeDirectory, logger } = options;
  if (kubeconfig !== undefined && kubeconfig.trim() !== '')
    return parseKubeconfig(await readGivenKubeconfig(kubeconfig, homeDirectory, logger), logger);
  const listed = (env['KUBECONFIG'] ?? '').split(delimiter).filter((path) => path !== '');
  if (listed.length > 0) return readListed(listed, logger);
  const standard = await readIfThere(join(homeDirectory, '.kube', 'config'));
  return standard === undefined ? undefined : parseKubeconfig(standard, logger);
}

export interface GivenKubeconfig extends KubeconfigText {
  /** Where it was read from; undefined where the content itself was given. */
  readonly path?: string;
}

/**
 * Tells a path from content (YAML, JSON, or either in base64) and reads it; the one place that decides which it is.
 * @throws {ConfigurationError} for anything else, without repeating what may be a secret.
 */
export async function readGivenKubeconfig(
  kubeconfig: string,
  home: string,
  logger: Logger,
): Promise<GivenKubeconfig> {
  const given = kubeconfig.trim();
  const here = { origin: 'the given kubeconfig', directory: process.cwd() };
  if (looksLikeContent(given)) return { ...here, text: given };
  const file = await readIfThere(resolve(given.replace(/^~(?=[\\/])/, home)));
  if (file !== undefined) return { ...file, path: file.origin };
  const decoded = decodeBase64(given);
  if (decoded !== undefined && looksLikeContent(decoded)) {
    logger.mask(given);
    return { ...here, text: decoded };
  }
  // What is not a path may be a secret in a form that we do not know: it is not repeated.
  const shown = given.length <= 200 && /^[\w./~@:\\ -]+$/.test(given) ? `"${given}"` : 'that was given';
  throw new ConfigurationError(`The kubeconfig ${shown} is neither a file nor the content of a kubeconfig`, {
    remedy: 'Give the path of an existing file, or YAML that begins with apiVersion: v1 and kind: Config.',
  });
}

function looksLikeContent(text: string): boolean {
  return (
    /^\s*\{/.test(text) ||
    // Line by line: a pattern that may pass over line breaks looks from each empty line to the end of them all.
    /^[ \t]*(-[ \t]+)?["']?(apiVersion|clusters|contexts|users|current-context|kind)["']?[ \t]*:/m.test(text)
  );
}

function decodeBase64(text: string): string | undefined {
  const compact = text.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return undefined;
  return Buffer.from(compact, 'base64').toString('utf8');
}

/** As kubectl: files that do not exist are passed over, as long as one does. */
async function readListed(paths: readonly string[], logger: Logger): Promise<Kubeconfig> {
  const texts = await Promise.all(paths.map((path) => readIfThere(resolve(path))));
  const configs = texts.filter((text) => text !== undefined).map((text) => parseKubeconfig(text, logger));
  for (const [index, path] of paths.entries())
    if (texts[index] === undefined) logger.debug(`KUBECONFIG names ${path}, which does not exist`);
  if (configs.length > 0) return mergeKubeconfigs(configs);
  throw new ConfigurationError(`KUBECONFIG names no existing file: ${paths.join(delimiter)}`, {
    remedy: 'Correct or unset KUBECONFIG.',
  });
}

async function readIfThere(path: string): Promise<KubeconfigText | undefined> {
  try {
    return { text: await readFile(path, 'utf8'), origin: path, directory: dirname(path) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw new ConfigurationError(`Cannot read the kubeconfig ${path}: ${errorMessage(error)}`, {
      remedy: 'Check that it is a file and that this user may read it.',
      cause: error,
    });
  }
}

// Runs the `helm` program by argv, and tells its failures in our words.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { CommandError, ConfigurationError } from '../runtime/errors.ts';
import type { Exec } from '../runtime/exec.ts';
import type { Logger } from '../runtime/logger.ts';
import { decodePercent } from '../runtime/percent.ts';
import { retry } from '../runtime/retry.ts';
import { chartName, isLocalChart } from './chart-source.ts';
import type { ChartSource, Helm, HelmCallOptions } from './helm.ts';
import { explainHelmFailure, HelmError, redactUrls } from './helm-errors.ts';
import { unpackChart } from './unpack-chart.ts';

export interface HelmOptions {
  readonly exec: Exec;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** The program, or how to come by it at the first call; `helm` on the PATH of `env` unless told. */
  readonly helmPath?: string | (() => Promise<string>);
  /** Helm's own defaults (KUBECONFIG, ~/.kube/config) where nothing is named. */
  readonly kubeconfig: { readonly path?: string; readonly context?: string };
  /** Where charts are unpacked; created when first needed. */
  readonly cacheDirectory: string;
  /** The environment that Helm's is made of; this process's own unless told. */
  readonly env?: NodeJS.ProcessEnv;
  readonly clock?: Clock;
}

/** The label that carries a revision's number, so that an inherited copy (Helm hands labels on) proves nothing. */
export const REVISION_LABEL = 'lamina.dev/revision';
const HISTORY = '10';
const DEFAULT_TIMEOUT = 300_000;
const PULL_ATTEMPTS = 3;

/** A Helm that runs the program. Nothing is run before the first call. */
export function createHelm(options: HelmOptions): Helm {
  const { exec, logger, signal, kubeconfig, cacheDirectory, clock = systemClock } = options;
  const { helmPath = 'helm' } = options;
  let found: Promise<string> | undefined;
  const findProgram = (): Promise<string> =>
    (found ??= typeof helmPath === 'string' ? Promise.resolve(helmPath) : helmPath());
  const env = helmEnvironment(options.env ?? process.env);
  const pulled = new Map<string, Promise<string>>();
  let knownVersion: Promise<string> | undefined;

  const connection = [
    ...(kubeconfig.path === undefined ? [] : ['--kubeconfig', kubeconfig.path]),
    ...(kubeconfig.context === undefined ? [] : ['--kube-context', kubeconfig.context]),
  ];

  async function run(
    what: string,
    talksTo: 'registry' | 'cluster',
    args: readonly string[],
    { input, ...call }: HelmCallOptions & { readonly input?: string } = {},
  ): Promise<string> {
    try {
      const { stdout } = await exec(await findProgram(), args, {
        env,
        signal: withOwn(call.signal),
        onLine: (line) => {
          if (line.trim() !== '') logger.debug(`helm: ${redactUrls(line)}`);
        },
        ...(input === undefined ? {} : { input }),
      });
      return stdout;
    } catch (error) {
      if (error instanceof CommandError) throw explainHelmFailure(error, what, talksTo);
      throw error;
    }
  }

  const withOwn = (own: AbortSignal | undefined): AbortSignal =>
    own === undefined ? signal : AbortSignal.any([signal, own]);

  const version = (): Promise<string> => {
    knownVersion ??= run('tell its version', 'cluster', ['version', '--template', '{{.Version}}']).then(
      parseHelmVersion,
    );
    return knownVersion;
  };

  async function fetchChart(source: ChartSource, call: HelmCallOptions): Promise<string> {
    await mkdir(cacheDirectory, { recursive: true, mode: 0o700 });
    const scratch = await mkdtemp(path.join(cacheDirectory, '.pull-'));
    try {
      if (isLocalChart(source)) await unpackChart(source.chart, scratch);
      else {
        maskCredentials(source, logger);
        await retry(
          () =>
            run(
              `fetch chart ${redactUrls(source.chart)} ${source.version}`,
              'registry',
              [
                'pull',
                source.chart,
                ...(source.repository === undefined ? [] : ['--repo', source.repository]),
                '--version',
                source.version,
                '--untar',
                '--untardir',
                scratch,
                ...(source.plainHttp === true ? ['--plain-http'] : []),
              ],
              call,
            ),
          {
            label: `helm pull ${redactUrls(source.chart)}`,
            attempts: PULL_ATTEMPTS,
            baseDelay: 500,
            maxDelay: 5_000,
            retryable: (error) => error instanceof HelmError && error.code === 'HELM_REGISTRY_UNREACHABLE',
            clock,
            logger,
            signal: withOwn(call.signal),
          },
        );
      }
      return await keepChart(scratch, source, cacheDirectory);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }

  return {
    version,

    async pull(source, call = {}) {
      if (isLocalChart(source) && (await isFolder(source.chart))) {
        await checkChart(source.chart, source);
        return path.resolve(source.chart);
      }
      const key = JSON.stringify([source.chart, source.repository, source.version]);
      let folder = pulled.get(key);
      if (folder === undefined) {
        folder = fetchChart(source, call);
        pulled.set(key, folder);
        // A failure is not kept: the next call may find the registry up again.
        folder.catch(() => pulled.delete(key));
      }
      return folder;
    },

    async upgradeInstall(request, call = {}) {
      const helm4 = Number.parseInt(await version(), 10) >= 4;
      if (request.forceConflicts === true && !helm4) {
        throw new ConfigurationError('Helm 3 cannot take fields over from other managers', {
          remedy: 'Install Helm 4 (install-helm with version: latest-4), or do not force conflicts.',
        });
      }
      await run(
        `upgrade or install release ${request.release} in namespace ${request.namespace}`,
        'cluster',
        [
          'upgrade',
          request.release,
          request.chartDirectory,
          '--install',
          '--namespace',
          request.namespace,
          '--create-namespace',
          '--skip-crds',
          // Without it Helm takes the last revision's values over when none are given.
          '--reset-values',
          '--history-max',
          HISTORY,
          '--timeout',
          `${Math.ceil((request.timeout ?? DEFAULT_TIMEOUT) / 1000)}s`,
          // Helm 3 waits for nothing but hooks unless told to.
          ...(helm4 ? ['--wait=hookOnly'] : []),
          ...(request.forceConflicts === true ? ['--server-side=true', '--force-conflicts'] : []),
          ...(request.revision === undefined ? [] : ['--labels', `${REVISION_LABEL}=${request.revision}`]),
          ...connection,
          '--values',
          '-',
        ],
        // By standard input, so that values never lie in a file or show in a process list.
        { ...call, input: JSON.stringify(request.values) },
      );
    },

    async rollback(release, namespace, revision, call = {}) {
      const helm4 = Number.parseInt(await version(), 10) >= 4;
      await run(
        `roll release ${release} in namespace ${namespace} back`,
        'cluster',
        [
          'rollback',
          release,
          String(revision),
          '--namespace',
          namespace,
          '--history-max',
          HISTORY,
          ...(helm4 ? ['--wait=hookOnly'] : []),
          ...connection,
        ],
        call,
      );
    },

    async uninstall(release, namespace, call = {}) {
      await run(
        `uninstall release ${release} in namespace ${namespace}`,
        'cluster',
        ['uninstall', release, '--namespace', namespace, '--ignore-not-found', ...connection],
        call,
      );
    },
  };
}

/** `v4.3.1+g123abc` → `4.3.1`. */
export function parseHelmVersion(printed: string): string {
  const version = /^v?(\d+(?:\.\d+){0,2}(?:-[\w.]+)?)/.exec(printed.trim())?.[1];
  if (version === undefined) {
    throw new ConfigurationError(`The program named helm prints "${printed.trim()}" as its version`, {
      remedy: 'Check which program "helm" is on the PATH.',
    });
  }
  return version;
}

/** What Helm reads from HELM_*; only where credentials and caches lie may come from outside. */
const kept = new Set([
  'HELM_REGISTRY_CONFIG',
  'HELM_REPOSITORY_CONFIG',
  'HELM_CONFIG_HOME',
  'HELM_CACHE_HOME',
  'HELM_DATA_HOME',
]);

/** An environment in which no HELM_* variable changes what a command does; proxies pass. */
export function helmEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !name.startsWith('HELM_') || kept.has(name)),
  );
}

function maskCredentials(source: ChartSource, logger: Logger): void {
  for (const address of [source.chart, source.repository ?? '']) {
    const secret = /^\w+:\/\/[^/\s@]*:([^/\s@]+)@/.exec(address)?.[1];
    if (secret === undefined) continue;
    logger.mask(secret);
    logger.mask(decodePercent(secret));
  }
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Checks that the folder holds the chart and version that were asked for: never a silent other one. */
async function checkChart(folder: string, source: ChartSource): Promise<void> {
  const file = path.join(folder, 'Chart.yaml');
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new HelmError('HELM_CHART_NOT_FOUND', `There is no Helm chart in ${folder}`, {
      remedy: 'Name a folder that holds Chart.yaml.',
      cause: error,
    });
  });
  const found = (parse(content) as { version?: unknown } | null)?.version;
  if (String(found).replace(/^v/, '') !== source.version.replace(/^v/, '')) {
    throw new HelmError(
      'HELM_CHART_NOT_FOUND',
      `Chart ${chartName(source)} ${source.version} was asked for, but ${redactUrls(source.repository ?? source.chart)} gave version ${String(found)}`,
      { remedy: 'Correct the version, or the mirror that holds another one.' },
    );
  }
}

/**
 * Moves an unpacked chart to a folder named after its content: runs that share the cache do not disturb each other,
 * and a chart that was pushed again under the same version is not mistaken for the old one.
 */
async function keepChart(scratch: string, source: ChartSource, cacheDirectory: string): Promise<string> {
  const entries = await readdir(scratch, { withFileTypes: true });
  const folder = entries.find((entry) => entry.isDirectory());
  if (folder === undefined) {
    throw new HelmError('HELM_CHART_NOT_FOUND', `The chart ${redactUrls(source.chart)} holds no folder`);
  }
  const unpacked = path.join(scratch, folder.name);
  await checkChart(unpacked, source);
  const target = path.join(
    cacheDirectory,
    `${folder.name}-${source.version}-${await digestFolder(unpacked)}`,
  );
  await rename(unpacked, target).catch(async (error: unknown) => {
    if (!(await isFolder(target))) throw error;
  });
  return target;
}

async function digestFolder(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const content = await readFile(file);
    hash.update(`${path.relative(folder, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 12);
}

// Runs the `helm` program by argv, and tells its failures in our words.
import path from 'node:path';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { CommandError, ConfigurationError } from '../runtime/errors.ts';
import type { Exec } from '../runtime/exec.ts';
import type { Logger } from '../runtime/logger.ts';
import { createSharedWork } from '../runtime/shared-work.ts';
import { untilAborted } from '../runtime/until-aborted.ts';
import { checkChart, isFolder } from './chart-folder.ts';
import { isLocalChart } from './chart-source.ts';
import { createChartFetcher } from './fetch-chart.ts';
import type { Helm, HelmCallOptions } from './helm.ts';
import { explainHelmFailure, redactUrls } from './helm-errors.ts';
import { REVISION_LABEL } from './release-mark.ts';

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
  /** Milliseconds that one try to fetch a chart may take; a minute unless told. */
  readonly pullTimeout?: number;
}

/** How many revisions Helm keeps. */
const HISTORY = '10';
/** Milliseconds. */
const DEFAULT_TIMEOUT = 300_000;
/** Milliseconds. Helm itself waits for a silent registry for ever; a chart is a few hundred kilobytes. */
const PULL_TIMEOUT = 60_000;

/** A Helm that runs the program. Nothing is run before the first call. */
export function createHelm(options: HelmOptions): Helm {
  const { exec, logger, signal, kubeconfig, cacheDirectory, clock = systemClock } = options;
  const { helmPath = 'helm', pullTimeout = PULL_TIMEOUT } = options;
  let found: Promise<string> | undefined;
  const findProgram = (): Promise<string> =>
    (found ??= typeof helmPath === 'string' ? Promise.resolve(helmPath) : helmPath());
  const env = helmEnvironment(options.env ?? process.env);
  const pulled = createSharedWork<string>();
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
    const ending = withOwn(call.signal);
    try {
      // It may have to be downloaded first.
      const program = await untilAborted(findProgram(), ending);
      const { stdout } = await exec(program, args, {
        env,
        signal: ending,
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

  const isHelm4 = async (call: HelmCallOptions): Promise<boolean> =>
    Number.parseInt(await untilAborted(version(), withOwn(call.signal)), 10) >= 4;

  const fetchChart = createChartFetcher({
    run: (what, args, call) => run(what, 'registry', args, call),
    cacheDirectory,
    pullTimeout,
    clock,
    logger,
  });

  return {
    version,

    async pull(source, call = {}) {
      if (isLocalChart(source) && (await isFolder(source.chart))) {
        await checkChart(source.chart, source);
        return path.resolve(source.chart);
      }
      const key = JSON.stringify([source.chart, source.repository, source.version]);
      // Layers side by side may want the same chart: one that runs out of time must not end it for the others.
      return pulled(key, (abandoned) => fetchChart(source, abandoned), withOwn(call.signal));
    },

    async upgradeInstall(request, call = {}) {
      const helm4 = await isHelm4(call);
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

    async render({ release, namespace, chartDirectory, values }, call = {}) {
      return run(
        `render release ${release}`,
        'registry',
        ['template', release, chartDirectory, '--namespace', namespace, '--skip-crds', '--values', '-'],
        { ...call, input: JSON.stringify(values) },
      );
    },

    async rollback(release, namespace, revision, call = {}) {
      const helm4 = await isHelm4(call);
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

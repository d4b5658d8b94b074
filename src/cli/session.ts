// From options to collaborators: which cluster, which layers, which logger.
import type * as LabCluster from '../../lab/cluster/index.ts';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import type { Installation } from '../doors/installation.ts';
import { DEFAULT_LAYERS, loadStack } from '../doors/load-stack.ts';
import { openStack, type Session } from '../doors/stack.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import type { Logger } from '../runtime/logger.ts';
import type { StackOptions } from './options.ts';
import type { Screen } from './screen.ts';

const EXAMPLE = './examples/pageviews';

export interface CommandContext {
  readonly installation: Installation;
  readonly logger: Logger;
  readonly screen: Screen;
  /** Whether the answer on stdout may be coloured. */
  readonly colour: boolean;
  readonly signal: AbortSignal;
  readonly env: NodeJS.ProcessEnv;
}

type Lab = typeof LabCluster;

/** The embedded cluster's code runs from the checkout, never from a bundle: it builds images out of that checkout. */
export async function openLab({ installation }: CommandContext): Promise<Lab> {
  const entry = path.join(installation.root, 'lab', 'cluster', 'index.ts');
  if (!existsSync(entry)) {
    throw new ConfigurationError(`This copy of Lamina carries no embedded cluster (${entry} is missing)`, {
      remedy: 'Clone the repository and run "npm ci" in it, or use a cluster of your own.',
    });
  }
  return (await import(/* webpackIgnore: true */ pathToFileURL(entry).href)) as Lab;
}

/** Reads the files, then connects; dispose it when done. */
export async function openSession(options: StackOptions, context: CommandContext): Promise<Session> {
  const { env, logger, signal, installation } = context;
  // Files first: a wrong name must not cost a connection.
  const stack = await loadStack({ ...options, ...placeOf(options, context), installation });
  return openStack(stack, {
    ...options,
    ...(await chooseCluster(options, context)),
    installation,
    env,
    logger,
    signal,
  });
}

/** The demonstration stands in Lamina's own checkout, everything else where the command is called. */
function placeOf(
  { demo, layers, file }: StackOptions,
  { installation }: CommandContext,
): { workspace: string; layers?: readonly string[] } {
  if (!demo) return { workspace: process.cwd() };
  const own = [layers === undefined ? [] : '--layers', file === undefined ? [] : '--file'].flat();
  if (own.length > 0)
    throw new ConfigurationError(`--demo was given together with ${own.join(' and ')}`, {
      remedy: `Leave one of them out; --layers ${EXAMPLE} names the example application by itself.`,
    });
  return { workspace: installation.root, layers: [...DEFAULT_LAYERS, EXAMPLE] };
}

/** What the command line says about the cluster to work on. */
type ClusterChoice = Pick<StackOptions, 'kubeconfig' | 'context' | 'cluster' | 'chartMirror'>;

export interface ChosenCluster {
  readonly kubeconfig: string;
  readonly context: string;
  readonly clusterTitle: string;
  readonly path?: string;
  readonly chartMirror?: string;
}

/** The cluster that the options mean, with the tools and charts that it brings. */
export async function chooseCluster(options: ClusterChoice, context: CommandContext): Promise<ChosenCluster> {
  const embedded = await chooseEmbedded(options, context);
  const chartMirror = options.chartMirror ?? embedded?.chartMirror;
  return {
    kubeconfig: embedded?.kubeconfig ?? options.kubeconfig ?? '',
    context: options.context ?? '',
    clusterTitle: embedded === undefined ? '' : `embedded "${embedded.name}", `,
    ...(embedded === undefined
      ? {}
      : { path: `${embedded.binDirectory}${path.delimiter}${context.env['PATH'] ?? ''}` }),
    ...(chartMirror === undefined ? {} : { chartMirror }),
  };
}

/** What was named counts; then the kubeconfig that kubectl would use; then an embedded cluster that runs here. */
async function chooseEmbedded(
  options: ClusterChoice,
  context: CommandContext,
): Promise<{ name: string; kubeconfig: string; binDirectory: string; chartMirror?: string } | undefined> {
  const named = options.kubeconfig !== undefined || options.context !== undefined;
  if (options.cluster === 'embedded' && named) {
    throw new ConfigurationError('--cluster embedded was given together with --kubeconfig or --context', {
      remedy: 'Give one of them.',
    });
  }
  if (options.cluster === 'current') return undefined;
  const byName = await embeddedByKubeconfig(options, context);
  if (byName !== undefined || named) return byName;
  if (options.cluster === undefined && hasOwnKubeconfig(context.env)) return undefined;
  if (options.cluster === undefined && !hasLab(context)) return undefined;
  const running = await (await openLab(context)).findRunningCluster();
  if (running === undefined && options.cluster === 'embedded') {
    throw new ConfigurationError('No embedded cluster is running', {
      remedy: 'Start one with "lamina cluster up".',
    });
  }
  return running;
}

/**
 * Whoever exports the embedded cluster's kubeconfig, or one of another account that lies beside it, means that cluster,
 * with its own tools and charts.
 */
async function embeddedByKubeconfig(
  { kubeconfig, context: contextName }: ClusterChoice,
  context: CommandContext,
): Promise<LabCluster.ClusterStatus | undefined> {
  const given = kubeconfig ?? context.env['KUBECONFIG'] ?? '';
  const name = /\/lamina\/clusters\/([^/]+)\/[^/]+$/.exec(given)?.[1];
  if (name === undefined || contextName !== undefined || !hasLab(context)) return undefined;
  const state = await (await openLab(context)).clusterStatus(name);
  const isBeside = state?.running === true && path.dirname(state.kubeconfig) === path.dirname(given);
  return isBeside ? { ...state, kubeconfig: given } : undefined;
}

const hasLab = ({ installation }: CommandContext): boolean => existsSync(path.join(installation.root, 'lab'));

function hasOwnKubeconfig(env: NodeJS.ProcessEnv): boolean {
  return (
    (env['KUBECONFIG'] ?? '') !== '' ||
    (env['KUBERNETES_SERVICE_HOST'] ?? '') !== '' ||
    existsSync(path.join(env['HOME'] ?? homedir(), '.kube', 'config'))
  );
}

// Which cluster the command line means.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type * as LabCluster from '../../lab/cluster/index.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import type { CommandContext } from './context.ts';
import { hasLab, openLab } from './lab.ts';
import type { StackOptions } from './options.ts';

/** What the command line says about the cluster to work on. */
type ClusterChoice = Pick<StackOptions, 'kubeconfig' | 'context' | 'cluster' | 'chartMirror'>;

export interface ChosenCluster {
  readonly kubeconfig: string;
  readonly context: string;
  readonly clusterTitle: string;
  readonly path?: string;
  readonly chartMirror?: string;
}

/**
 * The cluster that the options mean, with the tools and charts that it brings.
 * @throws {ConfigurationError} for options that contradict each other, or an embedded cluster that does not run
 */
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

function hasOwnKubeconfig(env: NodeJS.ProcessEnv): boolean {
  return (
    (env['KUBECONFIG'] ?? '') !== '' ||
    (env['KUBERNETES_SERVICE_HOST'] ?? '') !== '' ||
    existsSync(path.join(env['HOME'] ?? homedir(), '.kube', 'config'))
  );
}

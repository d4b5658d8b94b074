// From options to collaborators: which cluster, which layers, which logger.
import type * as LabCluster from '../../lab/cluster/index.ts';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { openCollaborators } from '../doors/collaborators.ts';
import { awsEnvironment } from '../doors/environment.ts';
import { findHelm } from '../doors/helm-program.ts';
import { builtInLayers, type Installation } from '../doors/install.ts';
import { runIdentity } from '../doors/run-identity.ts';
import type { AwsEnvironment } from '../environment/environment.ts';
import { detectPlatform, type DetectedPlatform } from '../environment/platform.ts';
import { loadLayer } from '../layers/layer-file.ts';
import { listOverlays } from '../layers/render/render-layer.ts';
import { loadStackFile, resolveStack, type StackAws } from '../layers/stack-file.ts';
import { mergeValues, parseSetList, type Values } from '../layers/values.ts';
import type { Collaborators, Layer, LayerRequest } from '../layers/types.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import type { Logger } from '../runtime/logger.ts';
import type { StackOptions } from './options.ts';
import type { Screen } from './screen.ts';

export interface CommandContext {
  readonly installation: Installation;
  readonly logger: Logger;
  readonly screen: Screen;
  /** Whether the answer on stdout may be coloured. */
  readonly colour: boolean;
  readonly signal: AbortSignal;
  readonly env: NodeJS.ProcessEnv;
}

export interface Session extends AsyncDisposable {
  readonly collaborators: Collaborators;
  readonly detected: DetectedPlatform;
  readonly layers: readonly Layer[];
  /** What lamina.yaml and flags say about AWS. */
  readonly aws: StackAws;
  /** What the environment needs to know on AWS. */
  readonly awsEnvironment: AwsEnvironment;
  request(layer: Layer): LayerRequest;
}

/** What is brought up where neither a flag nor lamina.yaml says it. */
const DEFAULT_LAYERS = ['speed'];

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

export async function openSession(options: StackOptions, context: CommandContext): Promise<Session> {
  const { env, logger, signal, installation } = context;
  // Files first: a wrong name must not cost a connection.
  const stack = resolveStack(await loadStackFile(process.cwd(), options.file), options, DEFAULT_LAYERS);
  const entries = await Promise.all(
    stack.layers.map(async ({ layer, patches, values }) => {
      const loaded = await loadLayer(layer, {
        builtInDirectory: builtInLayers(installation),
        workspace: process.cwd(),
      });
      return { layer: withValues(loaded, values), patches };
    }),
  );
  const set = parseSetList(options.set.join('\n'));
  const embedded = await chooseEmbedded(options, context);
  const collaborators = await openCollaborators({
    kubeconfig: embedded?.kubeconfig ?? options.kubeconfig ?? '',
    context: options.context ?? '',
    env,
    logger,
    signal,
    findHelm: (childEnv) => findHelm({ env: childEnv, logger, signal }),
    ...(embedded === undefined
      ? {}
      : { path: `${embedded.binDirectory}${path.delimiter}${env['PATH'] ?? ''}` }),
  });
  logger.info(
    `Cluster: ${embedded === undefined ? '' : `embedded "${embedded.name}", `}${collaborators.kubernetes.server}`,
  );
  const detected = await detectPlatform(collaborators.kubernetes, { override: stack.platform, signal });
  const chartMirror = options.chartMirror ?? embedded?.chartMirror;
  const aws = { ...stack.aws, ...awsFlags(options) };
  const fallback = detected.platform === 'local' ? 'local' : 'production';
  return {
    collaborators,
    detected,
    layers: entries.map(({ layer }) => layer),
    aws,
    awsEnvironment: awsEnvironment({
      ...collaborators,
      stack: aws,
      setUpAccess: options.ebsAccess || stack.aws !== undefined,
      chartMirror,
      installation,
      env,
    }),
    request: (layer) => {
      const overlay = stack.overlay ?? (listOverlays(layer).includes(fallback) ? fallback : undefined);
      return {
        layer,
        ...(overlay === undefined ? {} : { overlay }),
        ...(stack.namespace === undefined ? {} : { namespace: stack.namespace }),
        ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
        ...(chartMirror === undefined ? {} : { chartMirror }),
        set,
        patches: entries.find((entry) => entry.layer === layer)?.patches ?? [],
        forceConflicts: options.forceConflicts,
        run: runIdentity(env),
      };
    },
    [Symbol.asyncDispose]: () => collaborators[Symbol.asyncDispose](),
  };
}

const awsFlags = ({ region, clusterName }: StackOptions): StackAws => ({
  ...(region === undefined ? {} : { region }),
  ...(clusterName === undefined ? {} : { clusterName }),
});

/** The stack's values for the operator's chart, over those of layer.yaml. */
function withValues(layer: Layer, values: Values): Layer {
  const { operator } = layer.spec;
  if (operator === undefined || Object.keys(values).length === 0) return layer;
  return {
    ...layer,
    spec: { ...layer.spec, operator: { ...operator, values: mergeValues(operator.values, values) } },
  };
}

/** What was named counts; then the kubeconfig that kubectl would use; then an embedded cluster that runs here. */
async function chooseEmbedded(
  options: StackOptions,
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

/** Whoever exports the embedded cluster's kubeconfig means that cluster, with its own tools and charts. */
async function embeddedByKubeconfig(
  { kubeconfig, context: contextName }: StackOptions,
  context: CommandContext,
): Promise<LabCluster.ClusterStatus | undefined> {
  const given = kubeconfig ?? context.env['KUBECONFIG'] ?? '';
  const name = /\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(given)?.[1];
  if (name === undefined || contextName !== undefined || !hasLab(context)) return undefined;
  const state = await (await openLab(context)).clusterStatus(name);
  return state?.running === true && state.kubeconfig === given ? state : undefined;
}

const hasLab = ({ installation }: CommandContext): boolean => existsSync(path.join(installation.root, 'lab'));

function hasOwnKubeconfig(env: NodeJS.ProcessEnv): boolean {
  return (
    (env['KUBECONFIG'] ?? '') !== '' ||
    (env['KUBERNETES_SERVICE_HOST'] ?? '') !== '' ||
    existsSync(path.join(env['HOME'] ?? homedir(), '.kube', 'config'))
  );
}

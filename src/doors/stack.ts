// A stack as a door sees it: its layers, its cluster, and what each layer is to be asked for.
import type { AwsEnvironment } from '../environment/environment.ts';
import { detectPlatform, type DetectedPlatform } from '../environment/platform.ts';
import type { StackAws } from '../layers/files/stack-file.ts';
import { parseSetList } from '../layers/files/values.ts';
import { chooseOverlay } from '../layers/render/render-layer.ts';
import type { Collaborators, Layer, LayerRequest } from '../layers/types.ts';
import { awsEnvironment } from './aws-environment.ts';
import { openCollaborators, type ConnectionRequest } from './collaborators.ts';
import { findHelm } from './helm-program.ts';
import type { Installation } from './installation.ts';
import type { LoadedStack } from './load-stack.ts';
import { runIdentity } from './run-identity.ts';

export interface OpenStack extends ConnectionRequest {
  readonly installation: Installation;
  /** What stands before the server's address in the log. */
  readonly clusterTitle?: string;
  readonly region?: string;
  readonly clusterName?: string;
  /** Whether IAM and the nodes are to be set up also where lamina.yaml does not speak of AWS. */
  readonly ebsAccess: boolean;
  /** Milliseconds for each layer, instead of its own. */
  readonly timeout?: number;
  readonly chartMirror?: string;
  /** Values for the operators' charts, `key=value`. */
  readonly set: readonly string[];
  readonly forceConflicts: boolean;
}

export interface Session extends AsyncDisposable {
  readonly collaborators: Collaborators;
  readonly detected: DetectedPlatform;
  readonly layers: readonly Layer[];
  /** What lamina.yaml and the caller say about AWS. */
  readonly aws: StackAws;
  /** What the environment needs to know on AWS. */
  readonly awsEnvironment: AwsEnvironment;
  /** What one of the layers is to be asked for, by all that the stack and the caller say. */
  request(layer: Layer): LayerRequest;
}

/** Connects, and finds out what the cluster runs on; dispose it when done. */
export async function openStack(stack: LoadedStack, request: OpenStack): Promise<Session> {
  const { env, logger, signal, installation, timeout, chartMirror } = request;
  const set = parseSetList(request.set.join('\n'));
  const collaborators = await openCollaborators({
    findHelm: (childEnv) => findHelm({ env: childEnv, logger, signal }),
    ...request,
  });
  logger.info(`Cluster: ${request.clusterTitle ?? ''}${collaborators.kubernetes.server}`);
  const detected = await detectPlatform(collaborators.kubernetes, {
    override: stack.platform,
    signal,
    ...(timeout === undefined ? {} : { timeout }),
  }).catch(async (error: unknown) => {
    await collaborators[Symbol.asyncDispose]();
    throw error;
  });
  const aws = { ...stack.aws, ...awsFlags(request) };
  const fallback = detected.platform === 'local' ? 'local' : 'production';
  return {
    collaborators,
    detected,
    layers: stack.layers.map(({ layer }) => layer),
    aws,
    awsEnvironment: awsEnvironment({
      ...collaborators,
      stack: aws,
      setUpAccess: request.ebsAccess || stack.aws !== undefined,
      chartMirror,
      installation,
      env,
    }),
    request: (layer) => {
      const overlay = chooseOverlay(layer, stack.overlay, fallback);
      return {
        layer,
        ...(overlay === undefined ? {} : { overlay }),
        ...(stack.namespace === undefined ? {} : { namespace: stack.namespace }),
        ...(timeout === undefined ? {} : { timeout }),
        ...(chartMirror === undefined ? {} : { chartMirror }),
        set,
        patches: stack.layers.find((entry) => entry.layer === layer)?.patches ?? [],
        forceConflicts: request.forceConflicts,
        run: runIdentity(env),
      };
    },
    [Symbol.asyncDispose]: () => collaborators[Symbol.asyncDispose](),
  };
}

const awsFlags = ({ region, clusterName }: Pick<OpenStack, 'region' | 'clusterName'>): StackAws => ({
  ...(region === undefined ? {} : { region }),
  ...(clusterName === undefined ? {} : { clusterName }),
});

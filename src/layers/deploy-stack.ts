// The layers of a stack side by side; the resources of each as soon as the layers that it depends on are ready.
import { LaminaError } from '../runtime/errors.ts';
import { runGraph } from '../runtime/graph.ts';
import { checkLayer, type CheckedLayer } from './check-layer.ts';
import { deployLayer } from './deploy.ts';
import type { Collaborators, LayerRequest, LayerResult, Progress } from './types.ts';

/** A layer's result with its place in the whole. */
export interface StackLayerResult extends LayerResult {
  /** Milliseconds from the beginning of the stack's deploy to that of the layer's. */
  readonly startedAt: number;
  /** The layer that this one depends on and that is not ready: this one's resources were not applied. */
  readonly heldBy?: string;
}

export interface DeployStackOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds for everything together; each layer has its own besides. */
  readonly timeout?: number;
  /** What must be done between the checks and the first write: the environment. */
  readonly prepare?: () => Promise<void>;
  /** Where the layers were checked already. */
  readonly checked?: ReadonlyMap<LayerRequest, CheckedLayer>;
}

/**
 * Checks every layer before anything is written, then brings them up. Operators need no other layer, so all of them
 * come up at once. A layer that fails keeps only those from going on that depend on it; both are told in `failure`.
 * Results are in the order of `requests`.
 * @throws {ConfigurationError} for a mistake in any layer, or layers that depend on each other in a ring
 */
export async function deployStack(
  requests: readonly LayerRequest[],
  collaborators: Collaborators,
  options: DeployStackOptions = {},
): Promise<readonly StackLayerResult[]> {
  const { clock, logger } = collaborators;
  const nodes = requests.map((request) => ({
    name: request.layer.name,
    needs: neededLayers(request, requests),
    request,
  }));
  const began = clock.now();
  const checked = new Map(
    await Promise.all(
      requests.map(
        async (request) =>
          [request, options.checked?.get(request) ?? (await checkLayer(request, collaborators))] as const,
      ),
    ),
  );
  await options.prepare?.();
  const outcomes = await runGraph(
    nodes,
    async ({ request, needs }, needed): Promise<StackLayerResult> => {
      const { layer } = request;
      const after = needs.length === 0 ? '' : ` (its resources after ${needs.join(', ')})`;
      logger.info(`Layer ${layer.name}${after}: ${layer.spec.description ?? ''}`);
      const startedAt = clock.now() - began;
      let heldBy: string | undefined;
      const result = await deployLayer(request, collaborators, {
        mode: 'apply',
        checked: checked.get(request) as CheckedLayer,
        ...(options.timeout === undefined ? {} : { latest: Math.max(1, options.timeout - startedAt) }),
        ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
        ...(needs.length === 0 ? {} : { needed: async () => (heldBy = await needed()) }),
      }).catch((error: unknown) => {
        // Others are at work by now: what refuses this layer must not cost them their result.
        if (requests.length === 1 || !(error instanceof LaminaError) || collaborators.signal.aborted)
          throw error;
        return withoutResult(request, refusal(error));
      });
      return { ...result, startedAt, ...(heldBy === undefined ? {} : { heldBy }) };
    },
    ({ failure }) => failure === undefined,
  );
  return requests.map(({ layer }) => outcomes.get(layer.name) as StackLayerResult);
}

const refusal = ({ message, remedy }: LaminaError): string =>
  remedy === undefined ? message : `${message}. ${remedy}`;

/** Of what a layer depends on, the layers of this run: parts of the environment and other runs' layers are there already. */
function neededLayers({ layer }: LayerRequest, requests: readonly LayerRequest[]): string[] {
  const names = requests.map((request) => request.layer.name);
  return layer.spec.dependsOn.filter((name) => names.includes(name));
}

function withoutResult({ layer, namespace }: LayerRequest, why: string): LayerResult {
  return {
    name: layer.name,
    ready: false,
    changed: false,
    durationMs: 0,
    operatorVersion: undefined,
    namespace: namespace ?? layer.spec.namespace,
    endpoints: {},
    plan: { layer: layer.name, changes: [], helm: [] },
    resources: [],
    phases: [],
    failure: { message: why },
  };
}

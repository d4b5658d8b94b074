// Takes layers down in the order that finalizers need, and says what stays.
import type { KubernetesObject, ObjectReference } from '../kubernetes/objects.ts';
import { deadlineSignal, type Deadline } from '../runtime/clock.ts';
import { runGraph } from '../runtime/graph.ts';
import { LayerFailure } from './failure.ts';
import type { TeardownContext } from './teardown/context.ts';
import { removeLayerObjects } from './teardown/layer.ts';
import { removeLayerNamespace } from './teardown/layer-namespace.ts';
import { openLedger } from './teardown/ledger.ts';
import { removeOperator, removeOperatorNamespace } from './teardown/operator.ts';
import { checkTeardownPermissions } from './teardown/permissions.ts';
import { childLabel, listKeptClaims } from './teardown/volumes.ts';
import type { Collaborators, Layer, RunIdentity, TeardownResult } from './types.ts';

export interface TeardownOptions {
  /** Overrides the namespace of layer.yaml. */
  readonly namespace?: string;
  readonly deleteVolumes: boolean;
  /** Removes the operator if Lamina installed it and nobody else has a resource of its kinds. */
  readonly deleteOperators: boolean;
  readonly deleteCrds: boolean;
  readonly dryRun: boolean;
  /** Takes a finalizer away whose controller is proved to be gone; otherwise it is reported. */
  readonly clearFinalizers?: boolean;
  /** Milliseconds for everything together. */
  readonly timeout?: number;
  readonly run: RunIdentity;
  readonly onProgress?: (removed: ObjectReference) => void;
}

/**
 * Removes what a deploy of the layer made: first what needs its operator to go, then the operator if it is unused, then
 * the namespace if Lamina made it and nobody else lives in it. Can be run again at any point.
 * @throws {LayerFailure} `TEARDOWN_STUCK` when something does not go; its details hold what was removed and what is left.
 */
export const teardownLayer = (
  layer: Layer,
  collaborators: Collaborators,
  options: TeardownOptions,
): Promise<TeardownResult> => teardownStack([layer], collaborators, () => options);

/** A layer on its way out. */
interface Leaving {
  readonly layer: Layer;
  readonly options: TeardownOptions;
  readonly context: TeardownContext;
  /** Those that need it go first. */
  readonly needs: readonly string[];
}

/**
 * Several layers side by side, each once those are gone that depend on it; then the namespaces, which they may share.
 * A layer that does not go keeps only those that it depends on.
 * @throws as `teardownLayer`, for the first layer that does not go, once all others have gone as far as they can
 */
export async function teardownStack(
  layers: readonly Layer[],
  collaborators: Collaborators,
  optionsOf: (layer: Layer) => TeardownOptions,
): Promise<TeardownResult> {
  const ledger = openLedger(collaborators.logger, layers.map(optionsOf));
  const leaving = layers.map((layer) => {
    const options = optionsOf(layer);
    const { namespace = layer.spec.namespace, dryRun, deleteVolumes, clearFinalizers = false, run } = options;
    return {
      name: layer.name,
      needs: layers.filter(({ spec }) => spec.dependsOn.includes(layer.name)).map(({ name }) => name),
      layer,
      options,
      context: {
        ...collaborators,
        layer: layer.name,
        namespace,
        ledger,
        dryRun,
        deleteVolumes,
        clearFinalizers,
        run,
      },
    };
  });
  const changing = leaving.filter(({ options }) => !options.dryRun);
  if (changing.length > 0) {
    const { kubernetes: client, signal } = collaborators;
    await checkTeardownPermissions(changing, { client, signal });
  }
  const outcomes = await runGraph(
    leaving,
    async (each, needed): Promise<Gone> => {
      const heldBy = await needed();
      if (heldBy !== undefined) {
        collaborators.logger.notice(
          `Layer ${each.name} is not touched: ${heldBy}, which needs it, did not go`,
        );
        return { heldBy };
      }
      using deadline = deadlineOf(each);
      return await removeLayer(each, { ...each.context, signal: deadline.signal }).catch(asStuck);
    },
    (outcome) => 'claims' in outcome,
  );
  const gone = leaving.flatMap((each) => {
    const outcome = outcomes.get(each.name);
    return outcome !== undefined && 'claims' in outcome ? [{ ...each, ...outcome }] : [];
  });
  const failures = [...outcomes.values()].flatMap((outcome) =>
    'failure' in outcome ? [outcome.failure] : [],
  );
  failures.push(...(await removeNamespaces(gone, leaving)));
  collaborators.signal.throwIfAborted();
  const [failure] = failures;
  if (failure === undefined) return ledger.result;
  const { code, reference, message, remedy = '' } = failure;
  // What went after it belongs to the answer, too.
  const details = { ...ledger.result };
  throw new LayerFailure(code, reference, message, { remedy, details, cause: failure });
}

type Gone =
  | {
      /** Those that are kept. */
      readonly claims: readonly KubernetesObject[];
      readonly operatorGone: boolean;
    }
  | { readonly failure: LayerFailure }
  | { readonly heldBy: string };

const deadlineOf = ({ layer, options, context }: Leaving): Deadline =>
  deadlineSignal(
    options.timeout ?? layer.spec.timeout,
    `layer ${layer.name} to be taken down`,
    context.signal,
  );

function asStuck(error: unknown): { readonly failure: LayerFailure } {
  if (error instanceof LayerFailure && error.code === 'TEARDOWN_STUCK') return { failure: error };
  throw error;
}

async function removeLayer(
  { layer: { spec }, options }: Leaving,
  context: TeardownContext,
): Promise<Extract<Gone, { claims: unknown }>> {
  const claims = await removeLayerObjects(childLabel(spec.operator), context);
  const operatorGone = spec.operator !== undefined && (await removeOperator(spec.operator, options, context));
  return { claims, operatorGone };
}

/** Side by side: each takes the cluster seconds. A namespace stays as it is where a layer in it did not go. */
async function removeNamespaces(
  gone: readonly (Leaving & Extract<Gone, { claims: unknown }>)[],
  leaving: readonly Leaving[],
): Promise<readonly LayerFailure[]> {
  const endings = await Promise.allSettled(
    gone.flatMap((each) => {
      const { layer, operatorGone, context } = each;
      const here = ({ context: other }: Leaving): boolean => other.namespace === context.namespace;
      const together = gone.filter(here);
      const work: ((context: TeardownContext) => Promise<void>)[] = [];
      const { operator } = layer.spec;
      if (operatorGone && operator !== undefined)
        work.push((inner) => removeOperatorNamespace(operator, inner));
      if (together.length === leaving.filter(here).length) {
        if (together[0] === each) work.push((inner) => removeLayerNamespace(together, inner));
      } else listKeptClaims(each.claims, context);
      return work.map(async (step) => {
        using deadline = deadlineOf(each);
        await step({ ...context, signal: deadline.signal });
      });
    }),
  );
  return endings.flatMap((ending) => (ending.status === 'rejected' ? [asStuck(ending.reason).failure] : []));
}

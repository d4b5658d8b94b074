// The pods of a run, read once when it is over. For the report alone: what cannot be read is told there, never thrown.
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import { keyOf, type KubernetesObject, type ObjectReference } from '../../kubernetes/objects.ts';
import { deadlineSignal } from '../../runtime/clock.ts';
import { mapConcurrently } from '../../runtime/concurrency.ts';
import { errorMessage, LaminaError } from '../../runtime/errors.ts';
import type { LayerSpec } from '../files/layer-spec.ts';
import { readOnce } from '../read-once.ts';
import type { LayerResult } from '../types.ts';
import { DEEPEST, ownerOf } from './owners.ts';
import { isOfRun, timingOf, type PodTiming } from './timing.ts';

export interface PodsSeen {
  /** Made or restarted during the run, in the order in which they were made. */
  readonly pods: readonly PodTiming[];
  /** How many more there are in the layers' namespaces. */
  readonly others: number;
  /** Namespaces whose pods could not be read. */
  readonly unread: readonly { readonly namespace: string; readonly reason: string }[];
}

export interface PodsRequest {
  readonly results: readonly Pick<LayerResult, 'name' | 'namespace' | 'resources'>[];
  /** For the operators' namespaces. */
  readonly layers: readonly { readonly name: string; readonly spec: Pick<LayerSpec, 'operator'> }[];
  /** When the run began, milliseconds since the epoch. */
  readonly since: number;
}

const TIME_FOR_ALL = 15_000;

/** Reads the pods in the namespaces of layers and operators; throws only when `signal` aborts. */
export async function readPods(
  request: PodsRequest,
  { kubernetes, signal }: { readonly kubernetes: KubernetesClient; readonly signal: AbortSignal },
): Promise<PodsSeen> {
  using deadline = deadlineSignal(TIME_FOR_ALL, 'the pods for the report', signal);
  const unread: { namespace: string; reason: string }[] = [];
  const lists = await mapConcurrently(namespacesOf(request), 4, async (namespace) => {
    try {
      const kind = { apiVersion: 'v1', kind: 'Pod' };
      const { items } = await kubernetes.list(kind, { namespace, signal: deadline.signal });
      // A list says the kind once, for all of its items.
      return items.map((item) => ({ ...item, ...kind }));
    } catch (error) {
      if (!(error instanceof LaminaError)) throw error;
      unread.push({ namespace, reason: errorMessage(error) });
      return [];
    }
  });
  const all = lists.flat();
  const shown = all.filter((pod) => isOfRun(pod, request.since));
  const layerOf = findLayers(request, kubernetes, deadline.signal);
  const pods = await mapConcurrently(shown, 8, async (pod): Promise<PodTiming> => {
    const layer = await layerOf(pod);
    return { ...timingOf(pod), ...(layer === undefined ? {} : { layer }) };
  });
  signal.throwIfAborted();
  pods.sort((a, b) => a.createdAt - b.createdAt || (a.name < b.name ? -1 : 1));
  return { pods, others: all.length - shown.length, unread };
}

function namespacesOf({ results, layers }: PodsRequest): string[] {
  const operators = layers.flatMap(({ spec }) => spec.operator?.namespace ?? []);
  return [...new Set([...results.map(({ namespace }) => namespace), ...operators])].sort();
}

/** A pod's layer: the one with a resource among the pod's owners, else the only one in its namespace. */
function findLayers(
  { results, layers }: PodsRequest,
  kubernetes: KubernetesClient,
  signal: AbortSignal,
): (pod: KubernetesObject) => Promise<string | undefined> {
  const roots = new Map<string, string>();
  for (const { name, resources } of results)
    for (const { reference } of resources) {
      const key = keyOf(reference);
      if (!roots.has(key)) roots.set(key, name);
    }
  // Sixty pods have a handful of owners.
  const read = readOnce((reference) => readIfAllowed(reference, { kubernetes, signal }));
  const layerOfOwner = async (pod: KubernetesObject): Promise<string | undefined> => {
    let object: KubernetesObject | undefined = pod;
    for (let depth = 0; object !== undefined && depth < DEEPEST; depth += 1) {
      const owner = ownerOf(object);
      if (owner === undefined) return undefined;
      const root = roots.get(keyOf(owner));
      if (root !== undefined) return root;
      object = await read(owner);
    }
    return undefined;
  };
  const onlyOne = (names: readonly string[]): string | undefined =>
    new Set(names).size === 1 ? names[0] : undefined;
  return async (pod) => {
    const { namespace } = pod.metadata;
    const inNamespace = [
      ...results.filter((result) => result.namespace === namespace),
      ...layers.filter(({ spec }) => spec.operator?.namespace === namespace),
    ];
    return (await layerOfOwner(pod)) ?? onlyOne(inNamespace.map(({ name }) => name));
  };
}

/** Without the right to look at an owner, or the time, the namespace has to tell. */
async function readIfAllowed(
  reference: ObjectReference,
  { kubernetes, signal }: { readonly kubernetes: KubernetesClient; readonly signal: AbortSignal },
): Promise<KubernetesObject | undefined> {
  try {
    return await kubernetes.get(reference, { signal });
  } catch (error) {
    if (error instanceof ApiError || signal.aborted) return undefined;
    throw error;
  }
}

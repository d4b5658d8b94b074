// The pods of a layer that are not in order. Operators say Ready of resources whose pods have died since: only the pods
// tell.
import { findFamily } from '../../kubernetes/diagnosis/family.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import { timeOf } from '../../kubernetes/fields.ts';
import { conditionsOf, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import {
  isServing,
  recentRestart,
  unreadiness,
  type PodTrouble,
} from '../../kubernetes/readiness/pod-health.ts';
import { mapConcurrently } from '../../runtime/concurrency.ts';
import { readOnce } from '../read-once.ts';
import type { Collaborators } from '../types.ts';
import { DEEPEST, ownerOf } from './owners.ts';

/** A pod that does not serve, or has only just begun to serve again. */
export interface TroubledPod extends PodTrouble {
  readonly name: string;
  readonly namespace: string;
}

type Context = Pick<Collaborators, 'kubernetes' | 'clock' | 'signal'>;

/**
 * Those of `pods` that belong to one of `roots`, and are not Ready or run again since a moment ago. Requests are made
 * only for pods in trouble: for the owners between them and a root.
 */
export async function podsInTrouble(
  roots: readonly KubernetesObject[],
  pods: readonly KubernetesObject[],
  context: Context,
): Promise<TroubledPod[]> {
  const now = context.clock.now();
  const suspects = pods.flatMap((pod) => {
    const trouble = isServing(pod) ? (unreadiness(pod) ?? recentRestart(pod, now)) : undefined;
    return trouble === undefined ? [] : [{ pod, trouble }];
  });
  const ancestorsOf = createAncestry(context);
  const found = await mapConcurrently(suspects, 8, async ({ pod, trouble }): Promise<TroubledPod[]> => {
    const line = [...(await ancestorsOf(pod)), pod];
    const own = roots.filter((root) => findFamily(referenceTo(root), root, line).includes(pod));
    if (own.length === 0) return [];
    const { runsAgainSince: since } = trouble;
    // What the resource became ready after is over: many a pod begins anew while a cluster comes up.
    if (since !== undefined && own.some((root) => readySince(root) >= since)) return [];
    return [{ name: pod.metadata.name, namespace: pod.metadata.namespace ?? '', ...trouble }];
  });
  // One that serves again comes after those that do not.
  const rank = ({ runsAgainSince }: TroubledPod): number => (runsAgainSince === undefined ? 0 : 1);
  return found.flat().sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

/** When a resource last became ready by its own word. */
function readySince(root: KubernetesObject): number {
  const times = conditionsOf(root)
    .filter(({ type, status }) => ['Ready', 'Available'].includes(type) && status === 'True')
    .map(({ lastTransitionTime }) => timeOf(lastTransitionTime) ?? -Infinity);
  return Math.max(-Infinity, ...times);
}

/** An object's owners, the nearest last; each is read once. */
function createAncestry({
  kubernetes,
  signal,
}: Context): (object: KubernetesObject) => Promise<KubernetesObject[]> {
  const read = readOnce(async (reference) => {
    try {
      return await kubernetes.get(reference, { signal });
    } catch (error) {
      // Without the right to look at the owner, labels have to tell.
      if (error instanceof ApiError && error.status === 403) return undefined;
      throw error;
    }
  });
  const ancestorsOf = async (object: KubernetesObject, depth = 0): Promise<KubernetesObject[]> => {
    const owner = ownerOf(object);
    if (owner === undefined || depth === DEEPEST) return [];
    const found = await read(owner);
    return found === undefined ? [] : [...(await ancestorsOf(found, depth + 1)), found];
  };
  return ancestorsOf;
}

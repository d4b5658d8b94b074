// Who takes a finalizer away, and whether that one is still alive.
import type { KubernetesClient } from '../../kubernetes/client.ts';
import type { KubernetesObject } from '../../kubernetes/objects.ts';

interface FinalizerOwner {
  readonly finalizer: string;
  /** How a person calls the controller. */
  readonly controller: string;
  /** The Deployment that takes this object's finalizer away. */
  deployment(object: KubernetesObject): { readonly name: string; readonly namespace: string } | undefined;
}

const OWNERS: readonly FinalizerOwner[] = [
  {
    finalizer: 'strimzi.io/topic-operator',
    controller: "the topic operator (in Kafka's entity operator)",
    deployment: ({ metadata: { labels, namespace } }) => {
      const cluster = labels?.['strimzi.io/cluster'];
      if (cluster === undefined || namespace === undefined) return undefined;
      return { name: `${cluster}-entity-operator`, namespace };
    },
  },
];

/**
 * The controller of a finalizer that is proved to be gone: its Deployment does not exist or has no ready pod.
 * undefined where it lives, or where nothing is known of it.
 */
export async function findDeadController(
  object: KubernetesObject,
  client: KubernetesClient,
  signal: AbortSignal,
): Promise<{ readonly finalizer: string; readonly why: string } | undefined> {
  for (const finalizer of object.metadata.finalizers ?? []) {
    const owner = OWNERS.find((candidate) => candidate.finalizer === finalizer);
    const name = owner?.deployment(object);
    if (owner === undefined || name === undefined) continue;
    const deployment = await client.get({ apiVersion: 'apps/v1', kind: 'Deployment', ...name }, { signal });
    const ready = (deployment?.['status'] as { readyReplicas?: number } | undefined)?.readyReplicas ?? 0;
    if (ready > 0) continue;
    const state = deployment === undefined ? 'does not exist' : 'has no ready pod';
    return {
      finalizer,
      why: `${owner.controller} would remove it, but Deployment ${name.namespace}/${name.name} ${state}`,
    };
  }
  return undefined;
}

/** How a person clears a finalizer, as a command. */
export const clearCommand = ({ kind, metadata: { name, namespace } }: KubernetesObject): string =>
  `kubectl ${namespace === undefined ? '' : `-n ${namespace} `}patch ${kind.toLowerCase()} ${name} --type merge -p '{"metadata":{"finalizers":null}}'`;

// Who takes a finalizer away, and whether that one is still alive.
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { operatorFor } from '../../kubernetes/diagnosis/operators.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import { groupOf, type KubernetesObject } from '../../kubernetes/objects.ts';

const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment' } as const;

interface FinalizerOwner {
  readonly finalizer: string;
  /** How a person calls the controller. */
  readonly controller: string;
  /** The Deployment that takes this object's finalizer away; undefined where it is the operator's, wherever that runs. */
  readonly deployment?: (
    object: KubernetesObject,
  ) => { readonly name: string; readonly namespace: string } | undefined;
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
  { finalizer: 'finalizer.cassandra.datastax.com', controller: 'cass-operator' },
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
    if (owner === undefined) continue;
    const state =
      owner.deployment === undefined
        ? await operatorState(object, client, signal)
        : await deploymentState(owner.deployment(object), client, signal);
    if (state !== undefined) return { finalizer, why: `${owner.controller} would remove it, but ${state}` };
  }
  return undefined;
}

/** What is wrong with one Deployment; undefined where it lives. */
async function deploymentState(
  name: { readonly name: string; readonly namespace: string } | undefined,
  client: KubernetesClient,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (name === undefined) return undefined;
  const found = await client.get({ ...DEPLOYMENT, ...name }, { signal });
  if (found !== undefined && isReady(found)) return undefined;
  return `Deployment ${name.namespace}/${name.name} ${found === undefined ? 'does not exist' : 'has no ready pod'}`;
}

/** What is wrong with the operator of an object's kind, anywhere in the cluster; who may not look knows nothing. */
async function operatorState(
  { apiVersion }: KubernetesObject,
  client: KubernetesClient,
  signal: AbortSignal,
): Promise<string | undefined> {
  const operator = operatorFor(groupOf(apiVersion));
  if (operator === undefined) return undefined;
  try {
    const deployments = (await client.list(DEPLOYMENT, { signal })).items.filter((deployment) =>
      operator.matches(deployment),
    );
    if (deployments.some(isReady)) return undefined;
    return deployments.length === 0 ? 'no Deployment of it exists' : 'its Deployment has no ready pod';
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return undefined;
    throw error;
  }
}

const isReady = (deployment: KubernetesObject): boolean =>
  ((deployment['status'] as { readyReplicas?: number } | undefined)?.readyReplicas ?? 0) > 0;

/** How a person clears a finalizer, as a command. */
export const clearCommand = ({ kind, metadata: { name, namespace } }: KubernetesObject): string =>
  `kubectl ${namespace === undefined ? '' : `-n ${namespace} `}patch ${kind.toLowerCase()} ${name} --type merge -p '{"metadata":{"finalizers":null}}'`;

// The Deployment that carries topic and user operator. Here its pods only stand for them: the work is done by the
// simulator's own process, as long as these pods are there.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { clusterLabels, DEPLOYMENT, KAFKA, LABEL, names, ownedBy, reference } from '../contract/names.ts';
import { applyChild, delayOf, type OperatorContext } from '../context.ts';
import type { ClusterModel } from '../kafka/cluster-model.ts';
import { timeoutOf } from '../kafka/roll.ts';

export type EntityOperatorPart = 'topicOperator' | 'userOperator';

const CONTAINER: Readonly<Record<EntityOperatorPart, string>> = {
  topicOperator: 'topic-operator',
  userOperator: 'user-operator',
};

/** @throws {ReconcileFailure} when its pods do not become ready in time. */
export async function reconcileEntityOperator(context: OperatorContext, model: ClusterModel): Promise<void> {
  const where = reference(DEPLOYMENT, model.namespace, names.entityOperator(model.name));
  const deployment = renderEntityOperator(model, context.settings.operatorImage);
  if (deployment === undefined) {
    await context.client.delete(where, { signal: context.signal });
    return;
  }
  const applied = await applyChild(context, deployment);
  const timeout = delayOf(context, 'operationTimeout');
  const generation = applied.metadata.generation ?? 1;
  const up = await context.store.until(
    () => isAvailable(context.store.get(where), generation),
    timeout,
    context.signal,
  );
  if (!up) throw timeoutOf(timeout, 'Deployment', where.name, model.namespace, 'ready');
}

/** Whether the operator of topics or users lives that is responsible for this cluster. */
export function isServed(
  context: OperatorContext,
  namespace: string,
  cluster: string,
  part: EntityOperatorPart,
): boolean {
  const kafka = context.store.get(reference(KAFKA, namespace, cluster));
  if (kafka === undefined || kafka.metadata.deletionTimestamp !== undefined) return false;
  const spec = kafka['spec'] as { entityOperator?: Partial<Record<EntityOperatorPart, unknown>> } | undefined;
  if (spec?.entityOperator?.[part] === undefined) return false;
  const deployment = context.store.get(reference(DEPLOYMENT, namespace, names.entityOperator(cluster)));
  return isAvailable(deployment, 1);
}

function isAvailable(deployment: KubernetesObject | undefined, generation: number): boolean {
  if (deployment === undefined || deployment.metadata.deletionTimestamp !== undefined) return false;
  const status = (deployment['status'] ?? {}) as { observedGeneration?: number; readyReplicas?: number };
  return (status.observedGeneration ?? 0) >= generation && (status.readyReplicas ?? 0) >= 1;
}

function renderEntityOperator(model: ClusterModel, image: string): KubernetesObject | undefined {
  const { entityOperator } = model.spec;
  const parts = (['topicOperator', 'userOperator'] as const).filter(
    (part) => entityOperator?.[part] !== undefined,
  );
  if (parts.length === 0) return undefined;
  const labels = clusterLabels(model.name, 'entity-operator');
  return {
    ...DEPLOYMENT,
    metadata: {
      name: names.entityOperator(model.name),
      namespace: model.namespace,
      labels,
      ownerReferences: ownedBy(model.kafka),
    },
    spec: {
      replicas: 1,
      strategy: { type: 'Recreate' },
      selector: {
        matchLabels: { [LABEL.cluster]: model.name, [LABEL.name]: `${model.name}-entity-operator` },
      },
      template: {
        metadata: { labels },
        spec: {
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          terminationGracePeriodSeconds: 1,
          containers: parts.map((part) => ({
            name: CONTAINER[part],
            image,
            imagePullPolicy: 'IfNotPresent',
            command: ['/bin/sh', '-c', "trap 'exit 0' TERM; sleep infinity & wait"],
            resources: entityOperator?.[part]?.resources ?? { requests: { cpu: '5m', memory: '8Mi' } },
          })),
        },
      },
    },
  };
}

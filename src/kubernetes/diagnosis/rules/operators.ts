// Operators that do not run, do not look at the namespace, or say nothing.
import { formatDuration } from '../../../runtime/clock.ts';
import { describeReference, groupOf, referenceTo, type KubernetesObject } from '../../objects.ts';
import { STRIMZI_CLUSTER } from '../../operator-names.ts';
import type { Facts } from '../facts.ts';
import type { Finding, Rule } from '../rule.ts';
import { workloadLacksPods, type Workload } from '../views.ts';

/** How a failing operator is explained by what fails below it. */
export type ExplainBelow = (facts: Facts) => (Finding & { readonly code: string }) | undefined;

/** An operator may be busy with others for half a minute before its first word. */
const SILENCE = 60_000;

/** No status of this generation, as far as the object tells. */
function isUnobserved({ target }: Facts): boolean {
  if (target === undefined) return false;
  const status = target['status'] as { observedGeneration?: number } | undefined;
  if (status === undefined) return true;
  return (
    status.observedGeneration !== undefined && status.observedGeneration < (target.metadata.generation ?? 1)
  );
}

function notRunning(facts: Facts, explainBelow: ExplainBelow): Finding | undefined {
  const { operator, reference } = facts;
  if (operator === undefined || !operator.deploymentsSeen) return undefined;
  const { deployment, title } = operator;
  if (deployment === undefined) {
    return {
      culprit: reference,
      cause: `${title} is not installed in this cluster, so nobody works on ${describeReference(reference)}.`,
      remedy: 'Deploy the layer with its operator, or install the operator by its chart.',
    };
  }
  if (!workloadLacksPods(deployment) && deployment.spec?.replicas !== 0) return undefined;
  const name = describeReference(referenceTo(deployment));
  if (deployment.spec?.replicas === 0) {
    return {
      culprit: referenceTo(deployment),
      cause: `${title} does not run: ${name} is scaled to 0.`,
      remedy: `Scale it up: kubectl -n ${deployment.metadata.namespace ?? 'default'} scale deployment ${deployment.metadata.name} --replicas 1`,
    };
  }
  const below = operator.facts === undefined ? undefined : explainBelow(operator.facts);
  if (below !== undefined) return { ...below, cause: `${title} does not run (${name}): ${below.cause}` };
  return {
    culprit: referenceTo(deployment),
    cause: `${title} does not run: ${name} has ${readyReplicas(deployment)} of ${deployment.spec?.replicas ?? 1} pods ready.`,
    remedy: `Look at its pods: kubectl -n ${deployment.metadata.namespace ?? 'default'} describe deployment ${deployment.metadata.name}`,
  };
}

const readyReplicas = ({ status }: Workload): number =>
  typeof status?.['readyReplicas'] === 'number' ? status['readyReplicas'] : 0;

/** Before the pods where the operator has not taken the resource in, after them where it has. */
export function operatorNotRunning(explainBelow: ExplainBelow, when: 'unobserved' | 'observed'): Rule {
  return {
    code: 'OPERATOR_NOT_RUNNING',
    recognises:
      'The operator that serves the kind is not installed, scaled to 0, or its pods fail (then: why).',
    find: (facts) =>
      isUnobserved(facts) === (when === 'unobserved') ? notRunning(facts, explainBelow) : undefined,
  };
}

export const operatorNotWatching: Rule = {
  code: 'OPERATOR_NOT_WATCHING',
  recognises: "The operator runs, but does not watch the resource's namespace.",
  find: (facts) => {
    const { operator, reference } = facts;
    const namespace = reference.namespace;
    if (operator?.deployment === undefined || operator.watches === undefined || namespace === undefined)
      return undefined;
    if (operator.watches.includes(namespace) || !isUnobserved(facts)) return undefined;
    const values =
      groupOf(reference.apiVersion) === 'kafka.strimzi.io'
        ? `add ${namespace} to the chart's watchNamespaces, or set watchAnyNamespace: true`
        : `add ${namespace} to the namespaces that its chart lets it watch`;
    return {
      culprit: referenceTo(operator.deployment),
      cause: `${operator.title} (${describeReference(referenceTo(operator.deployment))}) watches ${operator.watches.join(', ')}, not the namespace ${namespace} of ${describeReference(reference)}.`,
      remedy: `Let it watch the namespace: ${values}.`,
    };
  },
};

export const operatorSilent: Rule = {
  code: 'OPERATOR_SILENT',
  recognises:
    'The operator runs and should see the resource, but has written no status of it for more than a minute.',
  find: (facts) => {
    const { operator, reference, target } = facts;
    if (operator?.deployment === undefined || target === undefined || !isUnobserved(facts)) return undefined;
    const age = facts.now - changedAt(target);
    if (Number.isNaN(age) || age < SILENCE) return undefined;
    const deployment = operator.deployment;
    return {
      culprit: referenceTo(deployment),
      cause: `${operator.title} runs, but has written no status for ${describeReference(reference)} in ${formatDuration(age)}.`,
      remedy: `Read its log: kubectl -n ${deployment.metadata.namespace ?? 'default'} logs deployment/${deployment.metadata.name}. It may be busy with another resource, filter by labels, or lack a right.`,
      evidence: operator.complaints.map((line) => `log of ${deployment.metadata.name}: ${line}`),
    };
  },
};

/** The last change of the object by anybody but its status writer; its creation where that is not told. */
function changedAt(target: KubernetesObject): number {
  const times = (target.metadata.managedFields ?? [])
    .filter(({ subresource }) => subresource === undefined)
    .flatMap(({ time }) => (time === undefined ? [] : [Date.parse(time)]));
  return Math.max(Date.parse(target.metadata.creationTimestamp ?? ''), ...times);
}

export const clusterMissing: Rule = {
  code: 'CLUSTER_MISSING',
  recognises: 'A node pool, topic or user is labelled for a Kafka cluster that does not exist, or for none.',
  find: ({ cluster, reference, target }) => {
    if (!/^Kafka(NodePool|Topic|User)$/.test(reference.kind) || target === undefined) return undefined;
    const label = target.metadata.labels?.[STRIMZI_CLUSTER];
    if (label === undefined) {
      return {
        culprit: reference,
        cause: `${describeReference(reference)} has no label strimzi.io/cluster, so no operator feels responsible for it.`,
        remedy: 'Label it with the name of its Kafka cluster: strimzi.io/cluster: NAME.',
      };
    }
    if (cluster?.exists !== false) return undefined;
    return {
      culprit: cluster.reference,
      cause: `${describeReference(reference)} belongs to the Kafka cluster ${label} by its label strimzi.io/cluster, but ${describeReference(cluster.reference)} does not exist.`,
      remedy: `Create Kafka ${label} in the same namespace, or correct the label.`,
    };
  },
};

// Which operator serves which API group, how its Deployment is told, and which namespaces it watches.
import type { ContainerSpec, Workload } from './views.ts';

export interface OperatorKind {
  readonly title: string;
  readonly groups: readonly string[];
  /** Whether a Deployment is this operator. */
  matches(deployment: Workload): boolean;
  /** Namespaces that it watches; undefined stands for all of them, or for unknown. */
  watches(deployment: Workload): readonly string[] | undefined;
}

const OPERATORS: readonly OperatorKind[] = [
  {
    title: 'Strimzi',
    groups: ['kafka.strimzi.io', 'core.strimzi.io'],
    // The entity operator of a Kafka cluster is Strimzi's as well, so the images alone do not tell.
    matches: (deployment) =>
      labelOf(deployment, 'strimzi.io/kind') === 'cluster-operator' ||
      deployment.metadata.name.startsWith('strimzi-cluster-operator'),
    watches: (deployment) => namespacesFromEnv(deployment, 'STRIMZI_NAMESPACE'),
  },
  {
    title: 'The Kubeflow Spark operator',
    groups: ['sparkoperator.k8s.io'],
    matches: (deployment) =>
      labelOf(deployment, 'app.kubernetes.io/name') === 'spark-operator' &&
      labelOf(deployment, 'app.kubernetes.io/component') !== 'webhook',
    watches: (deployment) => namespacesFromArgument(deployment, '--namespaces='),
  },
  {
    title: 'The Apache Spark operator',
    groups: ['spark.apache.org'],
    matches: (deployment) => deployment.metadata.name.includes('spark-kubernetes-operator'),
    watches: () => undefined,
  },
  {
    title: 'cass-operator',
    groups: ['cassandra.datastax.com'],
    matches: (deployment) =>
      labelOf(deployment, 'app.kubernetes.io/name') === 'cass-operator' ||
      deployment.metadata.name.includes('cass-operator'),
    watches: (deployment) => namespacesFromEnv(deployment, 'WATCH_NAMESPACE'),
  },
];

/** undefined for a group that no known operator serves. */
export function operatorFor(group: string): OperatorKind | undefined {
  return OPERATORS.find(({ groups }) => groups.includes(group));
}

function labelOf(deployment: Workload, name: string): string | undefined {
  return deployment.metadata.labels?.[name] ?? deployment.spec?.template?.metadata?.labels?.[name];
}

function containersOf(deployment: Workload): readonly ContainerSpec[] {
  return deployment.spec?.template?.spec?.containers ?? [];
}

function namespacesFromEnv(deployment: Workload, name: string): readonly string[] | undefined {
  for (const container of containersOf(deployment)) {
    const variable = container.env?.find((entry) => entry.name === name);
    if (variable?.valueFrom?.fieldRef?.fieldPath === 'metadata.namespace') {
      return [deployment.metadata.namespace ?? ''];
    }
    if (variable?.value !== undefined) return parseNamespaces(variable.value);
  }
  return undefined;
}

function namespacesFromArgument(deployment: Workload, prefix: string): readonly string[] | undefined {
  for (const container of containersOf(deployment)) {
    const argument = container.args?.find((entry) => entry.startsWith(prefix));
    if (argument !== undefined) return parseNamespaces(argument.slice(prefix.length));
  }
  return undefined;
}

function parseNamespaces(text: string): readonly string[] | undefined {
  const names = text
    .split(',')
    .map((name) => name.replaceAll('"', '').trim())
    .filter((name) => name !== '');
  return names.length === 0 || names.includes('*') ? undefined : names;
}

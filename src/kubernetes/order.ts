// In which order kinds are made, and in which they are taken down: data, so that a new kind is a new row.
import { groupKindOf, type GroupVersionKind, type KubernetesObject } from './objects.ts';

/** Kinds of one row may be applied side by side; `*` stands for every kind that no row names (custom resources). */
const APPLY_RANKS: readonly (readonly string[])[] = [
  ['apiextensions.k8s.io/CustomResourceDefinition'],
  ['/Namespace'],
  ['/ResourceQuota', '/LimitRange', 'scheduling.k8s.io/PriorityClass', 'storage.k8s.io/StorageClass'],
  ['/ServiceAccount'],
  ['rbac.authorization.k8s.io/ClusterRole', 'rbac.authorization.k8s.io/Role'],
  ['rbac.authorization.k8s.io/ClusterRoleBinding', 'rbac.authorization.k8s.io/RoleBinding'],
  ['/ConfigMap', '/Secret'],
  ['/PersistentVolume', '/PersistentVolumeClaim'],
  ['/Service', 'networking.k8s.io/NetworkPolicy', 'policy/PodDisruptionBudget'],
  [
    'apps/Deployment',
    'apps/StatefulSet',
    'apps/DaemonSet',
    'apps/ReplicaSet',
    '/Pod',
    'batch/Job',
    'batch/CronJob',
  ],
  ['networking.k8s.io/Ingress', 'autoscaling/HorizontalPodAutoscaler'],
  // A Kafka without a pool is refused by its operator, and looked at again only some time later.
  ['kafka.strimzi.io/KafkaNodePool'],
  ['*'],
  [
    'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
    'admissionregistration.k8s.io/MutatingWebhookConfiguration',
    'admissionregistration.k8s.io/ValidatingAdmissionPolicy',
    'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding',
    'apiregistration.k8s.io/APIService',
  ],
];

/**
 * Kinds that must be gone before the next row is touched, because their controller is removed by a later row.
 * Topics and users need the entity operator, which goes with Kafka; the brokers belong to the node pool.
 */
const TEARDOWN_FIRST: readonly (readonly string[])[] = [
  ['sparkoperator.k8s.io/ScheduledSparkApplication'],
  ['sparkoperator.k8s.io/SparkApplication', 'spark.apache.org/SparkApplication'],
  ['spark.apache.org/SparkCluster'],
  ['kafka.strimzi.io/KafkaConnector', 'kafka.strimzi.io/KafkaRebalance'],
  ['kafka.strimzi.io/KafkaTopic', 'kafka.strimzi.io/KafkaUser'],
  ['kafka.strimzi.io/KafkaConnect', 'kafka.strimzi.io/KafkaMirrorMaker2', 'kafka.strimzi.io/KafkaBridge'],
  ['kafka.strimzi.io/Kafka'],
  ['kafka.strimzi.io/KafkaNodePool'],
  ['k8ssandra.io/K8ssandraCluster'],
  ['cassandra.datastax.com/CassandraDatacenter'],
];

const rankIn = (table: readonly (readonly string[])[], key: string): number =>
  table.findIndex((row) => row.includes(key));

/** Lower is applied first; of one rank, side by side. */
export function applyRank(kind: GroupVersionKind): number {
  const rank = rankIn(APPLY_RANKS, groupKindOf(kind));
  return rank === -1 ? rankIn(APPLY_RANKS, '*') : rank;
}

/** Lower goes first: the operators' kinds in the order that their finalizers need, then the reverse of the apply order. */
export function teardownRank(kind: GroupVersionKind): number {
  const first = rankIn(TEARDOWN_FIRST, groupKindOf(kind));
  return first === -1 ? TEARDOWN_FIRST.length + APPLY_RANKS.length - applyRank(kind) : first;
}

/** Whether a kind is one of those whose order of removal matters. */
export const namesInTeardown = (kind: GroupVersionKind): boolean =>
  rankIn(TEARDOWN_FIRST, groupKindOf(kind)) !== -1;

/** Groups in rising rank; what has the same rank stays in the order in which it came. */
export function groupByRank<T>(items: readonly T[], rank: (item: T) => number): T[][] {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const key = rank(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Whether an object is a namespace. */
export const isNamespace = (object: KubernetesObject): boolean => groupKindOf(object) === '/Namespace';

/** Whether an object, or a kind, is that of definitions. */
export const isCustomResourceDefinition = (object: GroupVersionKind): boolean =>
  groupKindOf(object) === 'apiextensions.k8s.io/CustomResourceDefinition';

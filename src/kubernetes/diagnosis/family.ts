// From a resource to its children: by owner references, by the labels of the operators, by the volumes of pods.
import { groupKindOf, groupOf, type KubernetesObject, type ObjectReference } from '../objects.ts';
import { CASSANDRA_DATACENTER, SPARK_APPLICATION, STRIMZI_CLUSTER, STRIMZI_POOL } from '../operator-names.ts';
import type { Claim, Pod } from './views.ts';

/** Kinds that can stand between a resource and its pods. */
export const CHILD_KINDS = [
  { apiVersion: 'apps/v1', kind: 'Deployment' },
  { apiVersion: 'apps/v1', kind: 'StatefulSet' },
  { apiVersion: 'apps/v1', kind: 'ReplicaSet' },
  { apiVersion: 'apps/v1', kind: 'DaemonSet' },
  { apiVersion: 'batch/v1', kind: 'Job' },
  { apiVersion: 'v1', kind: 'Pod' },
  { apiVersion: 'v1', kind: 'PersistentVolumeClaim' },
] as const;

/** Besides, below a Kafka. */
export const STRIMZI_CHILD_KINDS = [
  { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaNodePool' },
  { apiVersion: 'core.strimzi.io/v1', kind: 'StrimziPodSet' },
] as const;

/** The Strimzi cluster that a node pool, topic or user belongs to. */
export function clusterOf(
  reference: ObjectReference,
  target: KubernetesObject | undefined,
): string | undefined {
  if (groupOf(reference.apiVersion) !== 'kafka.strimzi.io' || reference.kind === 'Kafka') return undefined;
  return target?.metadata.labels?.[STRIMZI_CLUSTER];
}

/** Whether an operator's label says that `candidate` exists because of the resource. */
function isLabelledFor(reference: ObjectReference, target: KubernetesObject | undefined) {
  const { name } = reference;
  const cluster = clusterOf(reference, target);
  const byKind: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'kafka.strimzi.io/Kafka': { [STRIMZI_CLUSTER]: name },
    'kafka.strimzi.io/KafkaNodePool': { [STRIMZI_CLUSTER]: cluster ?? '', [STRIMZI_POOL]: name },
    // Topics and users are made by the entity operator of their cluster.
    'kafka.strimzi.io/KafkaTopic': { 'strimzi.io/name': `${cluster ?? ''}-entity-operator` },
    'kafka.strimzi.io/KafkaUser': { 'strimzi.io/name': `${cluster ?? ''}-entity-operator` },
    'sparkoperator.k8s.io/SparkApplication': { [SPARK_APPLICATION]: name },
    'spark.apache.org/SparkApplication': { 'spark.operator/spark-app-name': name },
    'cassandra.datastax.com/CassandraDatacenter': { [CASSANDRA_DATACENTER]: name },
  };
  const labels = byKind[groupKindOf(reference)] ?? {};
  const wanted = Object.entries(labels);
  return (candidate: KubernetesObject): boolean =>
    wanted.length > 0 && wanted.every(([key, value]) => candidate.metadata.labels?.[key] === value);
}

/** The resource and everything among `candidates` that it led to, nearest first. */
export function findFamily(
  reference: ObjectReference,
  target: KubernetesObject | undefined,
  candidates: readonly KubernetesObject[],
): readonly KubernetesObject[] {
  const family: KubernetesObject[] = target === undefined ? [] : [target];
  const included = new Set<KubernetesObject>(family);
  const uids = new Set(family.flatMap(({ metadata }) => metadata.uid ?? []));
  const isLabelled = isLabelledFor(reference, target);
  const add = (candidate: KubernetesObject): void => {
    if (candidate.metadata.uid !== undefined) {
      if (uids.has(candidate.metadata.uid)) return;
      uids.add(candidate.metadata.uid);
    }
    included.add(candidate);
    family.push(candidate);
  };
  const grow = (belongs: (candidate: KubernetesObject) => boolean): boolean => {
    const found = candidates.filter((candidate) => !included.has(candidate) && belongs(candidate));
    found.forEach(add);
    return found.length > 0;
  };
  const isOwned = ({ metadata }: KubernetesObject): boolean =>
    metadata.ownerReferences?.some(({ uid }) => uids.has(uid)) === true;
  grow(isLabelled);
  while (grow(isOwned));
  // Claims of a StatefulSet's or a PodSet's pods belong to nobody: the pods' volumes name them.
  const claims = new Set(
    family.filter(({ kind }) => kind === 'Pod').flatMap((pod) => claimNames(pod as Pod)),
  );
  grow(({ kind, metadata }) => kind === 'PersistentVolumeClaim' && claims.has(metadata.name));
  if (reference.kind === 'PersistentVolumeClaim') {
    grow((candidate) => candidate.kind === 'Pod' && claimNames(candidate).includes(reference.name));
  }
  return family;
}

/** The claims that a pod mounts. */
export function claimNames(pod: Pod): readonly string[] {
  return (pod.spec?.volumes ?? []).flatMap((volume) => volume.persistentVolumeClaim?.claimName ?? []);
}

/** The pods of a family, without those on their way out: how they end explains nothing. */
export function podsOf(family: readonly KubernetesObject[]): readonly Pod[] {
  return family.filter(({ kind, metadata }) => kind === 'Pod' && metadata.deletionTimestamp === undefined);
}

/** The claims of a family. */
export function claimsOf(family: readonly KubernetesObject[]): readonly Claim[] {
  return family.filter(({ kind }) => kind === 'PersistentVolumeClaim');
}

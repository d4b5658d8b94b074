// What the operators call their own: the labels and annotations by which they, and we, tell whose an object is.
import { annotationOf, type KubernetesObject } from './objects.ts';

/** On what belongs to a Kafka cluster: its name. */
export const STRIMZI_CLUSTER = 'strimzi.io/cluster';
/** On what belongs to a node pool: its name. */
export const STRIMZI_POOL = 'strimzi.io/pool-name';
/** Read as Java reads a boolean: whatever the case. */
export const STRIMZI_PAUSE = 'strimzi.io/pause-reconciliation';
/** On the pods of an application of the Kubeflow Spark operator, set by Spark itself: its name. */
export const SPARK_APPLICATION = 'sparkoperator.k8s.io/app-name';
/** On what belongs to a datacenter: its name, or what Cassandra calls it. */
export const CASSANDRA_DATACENTER = 'cassandra.datastax.com/datacenter';

/** Whether Strimzi leaves an object alone because somebody has asked it to. */
export const isPaused = (object: KubernetesObject): boolean =>
  annotationOf(object, STRIMZI_PAUSE)?.toLowerCase() === 'true';

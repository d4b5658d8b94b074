// The kinds that a layer may name without their apiVersion.
const API_VERSIONS: Readonly<Record<string, string>> = {
  ConfigMap: 'v1',
  PersistentVolumeClaim: 'v1',
  Pod: 'v1',
  Secret: 'v1',
  Service: 'v1',
  DaemonSet: 'apps/v1',
  Deployment: 'apps/v1',
  StatefulSet: 'apps/v1',
  CronJob: 'batch/v1',
  Job: 'batch/v1',
  Ingress: 'networking.k8s.io/v1',
  Kafka: 'kafka.strimzi.io/v1',
  KafkaNodePool: 'kafka.strimzi.io/v1',
  KafkaTopic: 'kafka.strimzi.io/v1',
  KafkaUser: 'kafka.strimzi.io/v1',
  ScheduledSparkApplication: 'sparkoperator.k8s.io/v1beta2',
  SparkApplication: 'sparkoperator.k8s.io/v1beta2',
  CassandraDatacenter: 'cassandra.datastax.com/v1beta1',
};

/** Whether a kind may be named alone. */
export function isKnownKind(kind: string): boolean {
  return Object.hasOwn(API_VERSIONS, kind);
}

/** undefined for a kind that Lamina does not know. */
export function apiVersionOf(kind: string): string | undefined {
  return isKnownKind(kind) ? API_VERSIONS[kind] : undefined;
}

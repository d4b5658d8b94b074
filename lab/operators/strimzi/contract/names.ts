// What Strimzi calls its kinds, labels, annotations and children.
import type { KubernetesObject, OwnerReference } from '../../../../src/kubernetes/objects.ts';
import { ownerReferences } from '../../engine/objects.ts';

export { reference } from '../../engine/objects.ts';

export const OPERATOR_VERSION = '1.2.0';
export const FIELD_MANAGER = 'strimzi-cluster-operator';

export const KAFKA = { apiVersion: 'kafka.strimzi.io/v1', kind: 'Kafka' } as const;
export const KAFKA_NODE_POOL = { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaNodePool' } as const;
export const KAFKA_TOPIC = { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaTopic' } as const;
export const KAFKA_USER = { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaUser' } as const;
export const POD_SET = { apiVersion: 'core.strimzi.io/v1', kind: 'StrimziPodSet' } as const;
export const POD = { apiVersion: 'v1', kind: 'Pod' } as const;
export const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment' } as const;
export const SERVICE = { apiVersion: 'v1', kind: 'Service' } as const;
export const SECRET = { apiVersion: 'v1', kind: 'Secret' } as const;

/** Kafka versions that operator 1.2.0 runs, with the metadata version that each brings. */
export const SUPPORTED_VERSIONS: ReadonlyMap<string, string> = new Map([
  ['4.2.0', '4.2-IV1'],
  ['4.2.1', '4.2-IV1'],
  ['4.3.0', '4.3-IV0'],
  ['4.3.1', '4.3-IV0'],
]);
export const DEFAULT_VERSION = '4.3.1';

export const LABEL = {
  cluster: 'strimzi.io/cluster',
  kind: 'strimzi.io/kind',
  name: 'strimzi.io/name',
  pool: 'strimzi.io/pool-name',
  podName: 'strimzi.io/pod-name',
  controller: 'strimzi.io/controller',
  controllerName: 'strimzi.io/controller-name',
  componentType: 'strimzi.io/component-type',
  brokerRole: 'strimzi.io/broker-role',
  controllerRole: 'strimzi.io/controller-role',
} as const;

export const ANNOTATION = {
  pause: 'strimzi.io/pause-reconciliation',
  managed: 'strimzi.io/managed',
  rollingUpdate: 'strimzi.io/manual-rolling-update',
  revision: 'strimzi.io/revision',
  deleteClaim: 'strimzi.io/delete-claim',
} as const;

export const TOPIC_FINALIZER = 'strimzi.io/topic-operator';
export const CONTROL_PLANE_PORT = 9090;
export const REPLICATION_PORT = 9091;
/** Whom the brokers trust among themselves, and the operator; its password is in `internalSecret`. */
export const INTERNAL_USER = 'lamina-lab-internal';

/** What the children of a Kafka cluster are called. */
export const names = {
  podSet: (cluster: string, pool: string) => `${cluster}-${pool}`,
  pod: (cluster: string, pool: string, id: number) => `${cluster}-${pool}-${id}`,
  claim: (volume: string, pod: string) => `${volume}-${pod}`,
  bootstrapService: (cluster: string) => `${cluster}-kafka-bootstrap`,
  brokersService: (cluster: string) => `${cluster}-kafka-brokers`,
  externalBootstrapService: (cluster: string, listener: string) => `${cluster}-kafka-${listener}-bootstrap`,
  externalBrokerService: (cluster: string, pool: string, listener: string, id: number) =>
    `${cluster}-${pool}-${listener}-${id}`,
  clusterCaCertificate: (cluster: string) => `${cluster}-cluster-ca-cert`,
  clusterCaKey: (cluster: string) => `${cluster}-cluster-ca`,
  clientsCaCertificate: (cluster: string) => `${cluster}-clients-ca-cert`,
  clientsCaKey: (cluster: string) => `${cluster}-clients-ca`,
  internalSecret: (cluster: string) => `${cluster}-lab-internal`,
  entityOperator: (cluster: string) => `${cluster}-entity-operator`,
  component: (cluster: string) => `${cluster}-kafka`,
} as const;

/** The labels that every child of a Kafka resource carries. */
export function clusterLabels(cluster: string, component = 'kafka'): Record<string, string> {
  return {
    [LABEL.cluster]: cluster,
    [LABEL.kind]: 'Kafka',
    [LABEL.name]: `${cluster}-${component}`,
    [LABEL.componentType]: component,
    'app.kubernetes.io/name': component,
    'app.kubernetes.io/instance': cluster,
    'app.kubernetes.io/managed-by': FIELD_MANAGER,
    'app.kubernetes.io/part-of': `strimzi-${cluster}`,
  };
}

/** `controller` where the operator says that it is in charge: of pods alone. */
export const ownedBy = (owner: KubernetesObject, controller = false): OwnerReference[] =>
  ownerReferences(owner, controller);

/** The Kafka cluster that an object belongs to, by its label. */
export function clusterOf(object: KubernetesObject): string | undefined {
  return object.metadata.labels?.[LABEL.cluster];
}

/** By the annotation. */
export function isPaused(object: KubernetesObject): boolean {
  return object.metadata.annotations?.[ANNOTATION.pause] === 'true';
}

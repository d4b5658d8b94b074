// Pods, their claims, configuration and PodSets.
import { createHash } from 'node:crypto';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import {
  ANNOTATION,
  clusterLabels,
  CONTROL_PLANE_PORT,
  LABEL,
  names,
  ownedBy,
  POD_SET,
  REPLICATION_PORT,
} from '../contract/names.ts';
import { inKeyOrder } from '../contract/status.ts';
import { CERTIFICATE_FOLDER, CLIENTS_CA_FOLDER, restartFingerprint } from './broker-config.ts';
import type { ClusterModel, KafkaNode, Pool, Volume } from './cluster-model.ts';

const LOG4J = `status=error
rootLogger.level=warn
rootLogger.appenderRef.console.ref=console
appender.console.type=Console
appender.console.name=console
appender.console.layout.type=PatternLayout
appender.console.layout.pattern=%d{ISO8601} %p %c - %m%n
logger.server.name=kafka.server
logger.server.level=info
`;

function podLabels(model: ClusterModel, pool: Pool): Record<string, string> {
  const roles = pool.spec.roles;
  return {
    ...clusterLabels(model.name),
    [LABEL.pool]: pool.name,
    [LABEL.controller]: 'strimzipodset',
    [LABEL.controllerName]: names.podSet(model.name, pool.name),
    [LABEL.brokerRole]: String(roles.includes('broker')),
    [LABEL.controllerRole]: String(roles.includes('controller')),
  };
}

/** What the pool's status names, for the scale subresource. */
export function poolSelector(model: ClusterModel, pool: Pool): string {
  return [
    `${LABEL.cluster}=${model.name}`,
    `${LABEL.name}=${names.component(model.name)}`,
    `${LABEL.kind}=Kafka`,
    `${LABEL.pool}=${pool.name}`,
  ].join(',');
}

/** Configuration of one node, under the pod's name. */
export function renderConfigMap(
  model: ClusterModel,
  node: KafkaNode,
  serverConfig: string,
): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: node.podName,
      namespace: model.namespace,
      labels: podLabels(model, node.pool),
      ownerReferences: ownedBy(model.kafka),
    },
    data: {
      'server.config': serverConfig,
      'cluster.id': model.clusterId,
      'metadata.version': model.metadataVersion,
      'log4j2.properties': LOG4J,
    },
  };
}

const persistent = (volume: Volume): boolean => volume.type === 'persistent-claim';

/** The claims of one node. Only those with deleteClaim are owned, so that the others outlive the cluster. */
export function renderClaims(model: ClusterModel, node: KafkaNode): KubernetesObject[] {
  return node.pool.volumes.filter(persistent).map((volume) => ({
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: {
      name: names.claim(`data-${volume.id}`, node.podName),
      namespace: model.namespace,
      labels: podLabels(model, node.pool),
      annotations: { [ANNOTATION.deleteClaim]: String(volume.deleteClaim) },
      ...(volume.deleteClaim ? { ownerReferences: ownedBy(node.pool.object) } : {}),
    },
    spec: {
      accessModes: ['ReadWriteOnce'],
      ...(volume.class === undefined ? {} : { storageClassName: volume.class }),
      resources: { requests: { storage: volume.size ?? '1Gi' } },
    },
  }));
}

/** The pods of one pool, as its controller is to make them. */
export function renderPodSet(
  model: ClusterModel,
  pool: Pool,
  pods: readonly KubernetesObject[],
): KubernetesObject {
  return {
    ...POD_SET,
    metadata: {
      name: names.podSet(model.name, pool.name),
      namespace: model.namespace,
      labels: { ...clusterLabels(model.name), [LABEL.pool]: pool.name },
      ownerReferences: ownedBy(pool.object),
    },
    spec: {
      selector: {
        matchLabels: { [LABEL.cluster]: model.name, [LABEL.kind]: 'Kafka', [LABEL.pool]: pool.name },
      },
      pods,
    },
  };
}

export interface PodInput {
  readonly image: string;
  readonly serverConfig: string;
  /** Scenario: nothing can schedule the pod. */
  readonly unschedulable: boolean;
}

/** One pod as the PodSet carries it; its revision covers everything that needs a restart. */
export function renderPod(model: ClusterModel, node: KafkaNode, input: PodInput): KubernetesObject {
  const template = node.pool.spec.template?.pod ?? {};
  const { metadata, ...podTemplate } = template as {
    metadata?: { labels?: Record<string, string>; annotations?: Record<string, string> };
  };
  const spec = {
    restartPolicy: 'Always',
    hostname: node.podName,
    subdomain: names.brokersService(model.name),
    terminationGracePeriodSeconds: 30,
    enableServiceLinks: false,
    ...podTemplate,
    ...(input.unschedulable ? { nodeSelector: { 'lab.lamina.dev/no-such-node': 'true' } } : {}),
    containers: [renderContainer(model, node, input.image)],
    volumes: renderVolumes(model, node),
  };
  const revision = createHash('sha256')
    .update(JSON.stringify(inKeyOrder({ spec, metadata, config: restartFingerprint(input.serverConfig) })))
    .digest('hex')
    .slice(0, 8);
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: node.podName,
      namespace: model.namespace,
      labels: { ...metadata?.labels, ...podLabels(model, node.pool), [LABEL.podName]: node.podName },
      annotations: { ...metadata?.annotations, [ANNOTATION.revision]: revision },
    },
    spec,
  };
}

function renderContainer(model: ClusterModel, node: KafkaNode, image: string): Record<string, unknown> {
  const { jvmOptions, resources, template } = node.pool.spec;
  const ports = [
    ...(node.controller ? [{ name: 'tcp-ctrlplane', containerPort: CONTROL_PLANE_PORT }] : []),
    ...(node.broker ? [{ name: 'tcp-replication', containerPort: REPLICATION_PORT }] : []),
    ...(node.broker
      ? model.spec.kafka.listeners.map((listener) => ({
          name: `tcp-${listener.name}`,
          containerPort: listener.port,
        }))
      : []),
  ];
  const probe = {
    tcpSocket: { port: node.broker ? REPLICATION_PORT : CONTROL_PLANE_PORT },
    timeoutSeconds: 5,
  };
  const heap = `-Xms${jvmOptions?.['-Xms'] ?? '128m'} -Xmx${jvmOptions?.['-Xmx'] ?? '320m'}`;
  const containerTemplate = (template?.kafkaContainer ?? {}) as { env?: unknown[] };
  return {
    ...containerTemplate,
    name: 'kafka',
    image,
    imagePullPolicy: 'IfNotPresent',
    command: ['/opt/kafka/kafka_run.sh'],
    env: [
      { name: 'KAFKA_HEAP_OPTS', value: heap },
      { name: 'LAB_NODE_HOST', valueFrom: { fieldRef: { fieldPath: 'status.hostIP' } } },
      {
        name: 'LAB_INTERNAL_PASSWORD',
        valueFrom: { secretKeyRef: { name: names.internalSecret(model.name), key: 'password' } },
      },
      ...(containerTemplate.env ?? []),
    ],
    ports: ports.map((port) => ({ ...port, protocol: 'TCP' })),
    readinessProbe: { ...probe, periodSeconds: 1, failureThreshold: 3 },
    livenessProbe: { ...probe, initialDelaySeconds: 60, periodSeconds: 10, failureThreshold: 6 },
    ...(resources === undefined ? {} : { resources }),
    volumeMounts: [
      ...node.pool.volumes.map(({ id }) => ({ name: `data-${id}`, mountPath: `/var/lib/kafka/data-${id}` })),
      { name: 'kafka-metrics-and-logging', mountPath: '/opt/kafka/custom-config', readOnly: true },
      ...(hasTls(model)
        ? [
            { name: 'broker-certs', mountPath: CERTIFICATE_FOLDER, readOnly: true },
            { name: 'client-ca-cert', mountPath: CLIENTS_CA_FOLDER, readOnly: true },
          ]
        : []),
    ],
  };
}

/** Whether any listener needs certificates. */
export function hasTls(model: ClusterModel): boolean {
  return model.spec.kafka.listeners.some((listener) => listener.tls);
}

function renderVolumes(model: ClusterModel, node: KafkaNode): Record<string, unknown>[] {
  return [
    ...node.pool.volumes.map((volume) => ({
      name: `data-${volume.id}`,
      ...(persistent(volume)
        ? { persistentVolumeClaim: { claimName: names.claim(`data-${volume.id}`, node.podName) } }
        : { emptyDir: volume.sizeLimit === undefined ? {} : { sizeLimit: volume.sizeLimit } }),
    })),
    { name: 'kafka-metrics-and-logging', configMap: { name: node.podName } },
    ...(hasTls(model)
      ? [
          { name: 'broker-certs', secret: { secretName: node.podName } },
          { name: 'client-ca-cert', secret: { secretName: names.clientsCaCertificate(model.name) } },
        ]
      : []),
  ];
}

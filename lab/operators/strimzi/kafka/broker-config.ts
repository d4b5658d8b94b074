// The brokers' configuration files, as text.
import { createHash } from 'node:crypto';
import { CONTROL_PLANE_PORT, INTERNAL_USER, names, REPLICATION_PORT } from '../contract/names.ts';
import { nodesOf, type ClusterModel, type KafkaNode, type Listener } from './cluster-model.ts';

/** Replaced in the container by its start script; the file itself lies in a ConfigMap and must not know it. */
const PASSWORD_PLACEHOLDER = '${LAB_INTERNAL_PASSWORD}';
export const NODE_HOST_PLACEHOLDER = '${LAB_NODE_HOST}';
export const CERTIFICATE_FOLDER = '/opt/kafka/broker-certs';
export const CLIENTS_CA_FOLDER = '/opt/kafka/client-ca-certs';

// What the operator keeps to itself; such keys in spec.kafka.config are left out.
const RESERVED = [
  'advertised.',
  'authorizer.',
  'broker.',
  'cluster.id',
  'controller',
  'host.name',
  'inter.broker.listener.name',
  'listener.',
  'listeners',
  'log.dir',
  'node.id',
  'password.',
  'port',
  'process.roles',
  'sasl.',
  'security.',
  'server.',
  'ssl.',
  'super.user',
  'zookeeper.',
];

// Settings that brokers take over cluster-wide while they run, so that a change needs no restart.
const DYNAMIC: ReadonlySet<string> = new Set([
  'background.threads',
  'compression.type',
  'log.cleaner.backoff.ms',
  'log.cleaner.dedupe.buffer.size',
  'log.cleaner.delete.retention.ms',
  'log.cleaner.max.compaction.lag.ms',
  'log.cleaner.min.cleanable.ratio',
  'log.cleaner.min.compaction.lag.ms',
  'log.cleaner.threads',
  'log.cleanup.policy',
  'log.flush.interval.messages',
  'log.flush.interval.ms',
  'log.index.interval.bytes',
  'log.index.size.max.bytes',
  'log.message.timestamp.type',
  'log.preallocate',
  'log.retention.bytes',
  'log.retention.ms',
  'log.roll.jitter.ms',
  'log.roll.ms',
  'log.segment.bytes',
  'log.segment.delete.delay.ms',
  'max.connection.creation.rate',
  'max.connections',
  'max.connections.per.ip',
  'message.max.bytes',
  'min.insync.replicas',
  'num.io.threads',
  'num.network.threads',
  'num.recovery.threads.per.data.dir',
  'num.replica.fetchers',
  'unclean.leader.election.enable',
]);

/** Whether brokers take it over while they run. */
export function isDynamicSetting(key: string): boolean {
  return DYNAMIC.has(key);
}

/** The name of a pod in the network of the cluster. */
export function podHost(model: ClusterModel, podName: string): string {
  return `${podName}.${names.brokersService(model.name)}.${model.namespace}.svc`;
}

/** The user's settings that the operator lets through. */
export function userSettings(model: ClusterModel): Record<string, string> {
  return Object.fromEntries(
    Object.entries(model.spec.kafka.config ?? {})
      .filter(([key]) => !RESERVED.some((prefix) => key.startsWith(prefix)))
      .map(([key, value]) => [key, String(value)]),
  );
}

/** Where clients from outside reach one broker. */
export interface AdvertisedAddress {
  readonly host: string;
  readonly port: number;
}

/** server.config of one node; `advertised` by listener name, for the listeners that are not internal. */
export function renderServerConfig(
  model: ClusterModel,
  node: KafkaNode,
  advertised: ReadonlyMap<string, AdvertisedAddress>,
): string {
  const lines = [
    ...identity(model, node),
    ...listeners(model, node, advertised),
    ...security(model, node),
    `log.dirs=${node.pool.volumes.map((volume) => `/var/lib/kafka/data-${volume.id}/kafka-log${node.id}`).join(',')}`,
    ...Object.entries(userSettings(model)).map(([key, value]) => `${key}=${value}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Changes when, and only when, a node has to be restarted to take its configuration over. */
export function restartFingerprint(serverConfig: string): string {
  const lines = serverConfig.split('\n').filter((line) => !isDynamicSetting(line.split('=', 1)[0] ?? ''));
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 8);
}

function listenerKey(listener: Listener): string {
  return `${listener.name.toUpperCase()}-${listener.port}`;
}

const CONTROL_PLANE = `CONTROLPLANE-${CONTROL_PLANE_PORT}`;
const REPLICATION = `REPLICATION-${REPLICATION_PORT}`;

function identity(model: ClusterModel, node: KafkaNode): string[] {
  const voters = nodesOf(model)
    .filter((other) => other.controller)
    .map((other) => `${other.id}@${podHost(model, other.podName)}:${CONTROL_PLANE_PORT}`);
  return [
    `process.roles=${node.pool.spec.roles.join(',')}`,
    `node.id=${node.id}`,
    `controller.quorum.voters=${voters.join(',')}`,
    `controller.listener.names=${CONTROL_PLANE}`,
  ];
}

function listeners(
  model: ClusterModel,
  node: KafkaNode,
  advertised: ReadonlyMap<string, AdvertisedAddress>,
): string[] {
  const client = node.broker ? model.spec.kafka.listeners : [];
  const host = podHost(model, node.podName);
  const own = [
    ...(node.controller ? [{ key: CONTROL_PLANE, port: CONTROL_PLANE_PORT }] : []),
    ...(node.broker ? [{ key: REPLICATION, port: REPLICATION_PORT }] : []),
    ...client.map((listener) => ({ key: listenerKey(listener), port: listener.port })),
  ];
  const told = [
    ...(node.controller ? [`${CONTROL_PLANE}://${host}:${CONTROL_PLANE_PORT}`] : []),
    ...(node.broker ? [`${REPLICATION}://${host}:${REPLICATION_PORT}`] : []),
    ...client.map((listener) => {
      const address = advertised.get(listener.name) ?? { host, port: listener.port };
      return `${listenerKey(listener)}://${address.host}:${address.port}`;
    }),
  ];
  const protocols = [
    `${CONTROL_PLANE}:SASL_PLAINTEXT`,
    `${REPLICATION}:SASL_PLAINTEXT`,
    ...model.spec.kafka.listeners.map((listener) => `${listenerKey(listener)}:${protocolOf(listener)}`),
  ];
  return [
    `listeners=${own.map(({ key, port }) => `${key}://0.0.0.0:${port}`).join(',')}`,
    `advertised.listeners=${told.join(',')}`,
    `listener.security.protocol.map=${protocols.join(',')}`,
    ...(node.broker ? [`inter.broker.listener.name=${REPLICATION}`] : []),
  ];
}

function protocolOf(listener: Listener): string {
  const sasl = listener.authentication?.type === 'scram-sha-512';
  if (listener.tls) return sasl ? 'SASL_SSL' : 'SSL';
  return sasl ? 'SASL_PLAINTEXT' : 'PLAINTEXT';
}

function security(model: ClusterModel, node: KafkaNode): string[] {
  const login =
    'org.apache.kafka.common.security.plain.PlainLoginModule required' +
    ` username="${INTERNAL_USER}" password="${PASSWORD_PLACEHOLDER}" user_${INTERNAL_USER}="${PASSWORD_PLACEHOLDER}";`;
  const internal = [CONTROL_PLANE, REPLICATION].flatMap((key) => [
    `listener.name.${key.toLowerCase()}.sasl.enabled.mechanisms=PLAIN`,
    `listener.name.${key.toLowerCase()}.plain.sasl.jaas.config=${login}`,
  ]);
  return [
    'sasl.mechanism.inter.broker.protocol=PLAIN',
    'sasl.mechanism.controller.protocol=PLAIN',
    ...internal,
    ...model.spec.kafka.listeners.flatMap((listener) => listenerSecurity(listener, node)),
    ...authorization(model),
  ];
}

function listenerSecurity(listener: Listener, node: KafkaNode): string[] {
  const prefix = `listener.name.${listenerKey(listener).toLowerCase()}`;
  return [
    ...(listener.authentication?.type === 'scram-sha-512'
      ? [
          `${prefix}.sasl.enabled.mechanisms=SCRAM-SHA-512`,
          `${prefix}.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;`,
        ]
      : []),
    ...(listener.tls
      ? [
          `${prefix}.ssl.keystore.type=PEM`,
          `${prefix}.ssl.keystore.location=${CERTIFICATE_FOLDER}/${node.podName}.pem`,
        ]
      : []),
    ...(listener.authentication?.type === 'tls'
      ? [
          `${prefix}.ssl.client.auth=required`,
          `${prefix}.ssl.truststore.type=PEM`,
          `${prefix}.ssl.truststore.location=${CLIENTS_CA_FOLDER}/ca.crt`,
        ]
      : []),
  ];
}

function authorization(model: ClusterModel): string[] {
  if (model.spec.kafka.authorization?.type !== 'simple') return [];
  const users = [INTERNAL_USER, ...(model.spec.kafka.authorization.superUsers ?? [])];
  return [
    'authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    `super.users=${users.map((user) => `User:${user}`).join(';')}`,
  ];
}

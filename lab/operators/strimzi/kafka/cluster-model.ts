// The Kafka resource and its node pools as one typed model, refused the way the operator refuses them.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { ReconcileFailure } from '../contract/exceptions.ts';
import { DEFAULT_VERSION, LABEL, SUPPORTED_VERSIONS } from '../contract/names.ts';
import { statusOf } from '../contract/status.ts';

const map = z.record(z.string(), z.unknown());
const scalars = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const listenerSchema = z.looseObject({
  name: z.string().regex(/^[a-z0-9]{1,11}$/),
  port: z.number().int().min(9092),
  type: z.enum(['internal', 'nodeport', 'loadbalancer', 'cluster-ip', 'route', 'ingress']),
  tls: z.boolean(),
  authentication: z.looseObject({ type: z.string() }).optional(),
  configuration: z
    .looseObject({
      bootstrap: z
        .looseObject({
          nodePort: z.number().optional(),
          annotations: z.record(z.string(), z.string()).optional(),
        })
        .optional(),
      brokers: z
        .array(
          z.looseObject({
            broker: z.number(),
            nodePort: z.number().optional(),
            advertisedHost: z.string().optional(),
            advertisedPort: z.number().optional(),
          }),
        )
        .optional(),
    })
    .optional(),
});

const kafkaSchema = z.looseObject({
  kafka: z.looseObject({
    version: z.string().optional(),
    metadataVersion: z.string().optional(),
    listeners: z.array(listenerSchema).min(1),
    authorization: z.looseObject({ type: z.string(), superUsers: z.array(z.string()).optional() }).optional(),
    config: scalars.optional(),
    rack: z.looseObject({ topologyKey: z.string().optional() }).optional(),
  }),
  entityOperator: z
    .looseObject({
      topicOperator: z
        .looseObject({ resources: map.optional(), watchedNamespace: z.string().optional() })
        .optional(),
      userOperator: z
        .looseObject({ resources: map.optional(), watchedNamespace: z.string().optional() })
        .optional(),
    })
    .optional(),
});

const volumeSchema = z.looseObject({
  id: z.number().int().default(0),
  type: z.enum(['persistent-claim', 'ephemeral']),
  size: z.string().optional(),
  class: z.string().optional(),
  sizeLimit: z.string().optional(),
  deleteClaim: z.boolean().default(false),
});

const poolSchema = z.looseObject({
  replicas: z.number().int().min(0),
  roles: z.array(z.enum(['controller', 'broker'])).min(1),
  storage: z.looseObject({
    type: z.enum(['jbod', 'persistent-claim', 'ephemeral']),
    volumes: z.array(volumeSchema).optional(),
  }),
  resources: map.optional(),
  jvmOptions: z.looseObject({ '-Xms': z.string().optional(), '-Xmx': z.string().optional() }).optional(),
  template: z.looseObject({ pod: map.optional(), kafkaContainer: map.optional() }).optional(),
});

export type Listener = z.infer<typeof listenerSchema>;
export type Volume = z.infer<typeof volumeSchema>;
export type KafkaSpec = z.infer<typeof kafkaSchema>;

export interface Pool {
  readonly object: KubernetesObject;
  readonly name: string;
  readonly spec: z.infer<typeof poolSchema>;
  readonly volumes: readonly Volume[];
  readonly nodeIds: readonly number[];
}

export interface ClusterModel {
  readonly kafka: KubernetesObject;
  readonly name: string;
  readonly namespace: string;
  readonly spec: KafkaSpec;
  readonly version: string;
  readonly metadataVersion: string;
  readonly clusterId: string;
  readonly pools: readonly Pool[];
}

export interface KafkaNode {
  readonly pool: Pool;
  readonly id: number;
  readonly podName: string;
  readonly controller: boolean;
  readonly broker: boolean;
}

/**
 * What the operator works with after its checks.
 * @throws {ReconcileFailure} with the exception that the operator would show.
 */
export function buildClusterModel(
  kafka: KubernetesObject,
  poolObjects: readonly KubernetesObject[],
): ClusterModel {
  const spec = parseKafkaSpec(kafka);
  const version = spec.kafka.version ?? DEFAULT_VERSION;
  const metadataVersion = SUPPORTED_VERSIONS.get(version);
  if (metadataVersion === undefined) {
    throw new ReconcileFailure(
      'UnsupportedKafkaVersionException',
      `Unsupported Kafka.spec.kafka.version: ${version}. Supported versions are: [${[...SUPPORTED_VERSIONS.keys()].join(', ')}]`,
    );
  }
  const { name } = kafka.metadata;
  if (poolObjects.length === 0) {
    throw new ReconcileFailure(
      'InvalidConfigurationException',
      `KafkaNodePools are enabled, but no KafkaNodePools found for Kafka cluster ${name}`,
    );
  }
  checkListeners(spec.kafka.listeners);
  const pools = assignNodeIds(poolObjects);
  if (!pools.some((pool) => pool.spec.roles.includes('controller') && pool.nodeIds.length > 0))
    throw invalid('at least one KafkaNodePool with the controller role and at least one replica is required');
  if (!pools.some((pool) => pool.spec.roles.includes('broker') && pool.nodeIds.length > 0))
    throw invalid('at least one KafkaNodePool with the broker role and at least one replica is required');
  checkReplication(spec, pools);
  return {
    kafka,
    name,
    namespace: kafka.metadata.namespace ?? 'default',
    spec,
    version,
    metadataVersion: spec.kafka.metadataVersion ?? metadataVersion,
    clusterId: clusterIdOf(kafka, poolObjects),
    pools,
  };
}

/** Every node of the cluster by id. */
export function nodesOf(model: ClusterModel): KafkaNode[] {
  return model.pools
    .flatMap((pool) =>
      pool.nodeIds.map((id) => ({
        pool,
        id,
        podName: `${model.name}-${pool.name}-${id}`,
        controller: pool.spec.roles.includes('controller'),
        broker: pool.spec.roles.includes('broker'),
      })),
    )
    .sort((a, b) => a.id - b.id);
}

/** The node pools of one cluster, by name. */
export function poolsOf(cluster: string, pools: readonly KubernetesObject[]): KubernetesObject[] {
  return pools
    .filter((pool) => pool.metadata.labels?.[LABEL.cluster] === cluster)
    .sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
}

function parseKafkaSpec(kafka: KubernetesObject): KafkaSpec {
  const parsed = kafkaSchema.safeParse(kafka['spec']);
  if (!parsed.success) throw invalid(describeIssue('Kafka.spec', parsed.error));
  return parsed.data;
}

function assignNodeIds(objects: readonly KubernetesObject[]): Pool[] {
  const parsed = objects.map((object) => {
    const result = poolSchema.safeParse(object['spec']);
    if (!result.success)
      throw invalid(describeIssue(`KafkaNodePool ${object.metadata.name} spec`, result.error));
    const current = statusOf(object)['nodeIds'];
    const ids = Array.isArray(current) ? (current as number[]) : [];
    return { object, spec: result.data, ids };
  });
  const taken = new Set(parsed.flatMap(({ ids }) => ids));
  return parsed.map(({ object, spec, ids }) => {
    const nodeIds = ids.slice(0, spec.replicas);
    for (let id = 0; nodeIds.length < spec.replicas; id += 1) {
      if (taken.has(id)) continue;
      taken.add(id);
      nodeIds.push(id);
    }
    return {
      object,
      name: object.metadata.name,
      spec,
      volumes: volumesOf(object.metadata.name, spec),
      nodeIds,
    };
  });
}

function volumesOf(pool: string, spec: z.infer<typeof poolSchema>): readonly Volume[] {
  const { storage } = spec;
  if (storage.type === 'jbod') {
    if (storage.volumes === undefined || storage.volumes.length === 0)
      throw invalid(`KafkaNodePool ${pool}: JBOD storage needs at least one volume`);
    return storage.volumes;
  }
  const single = volumeSchema.safeParse(storage);
  if (!single.success) throw invalid(describeIssue(`KafkaNodePool ${pool} spec.storage`, single.error));
  return [single.data];
}

function checkListeners(listeners: readonly Listener[]): void {
  const seen = new Set<string | number>();
  for (const { name, port, type, authentication, tls } of listeners) {
    if (seen.has(name) || seen.has(port))
      throw invalid(`every listener needs to have a unique name and port, listener ${name} does not`);
    seen.add(name).add(port);
    if (type === 'route' || type === 'ingress')
      throw invalid(`listener ${name}: the type ${type} is not simulated`);
    if (authentication?.type === 'tls' && !tls)
      throw invalid(`listener ${name}: tls authentication needs a listener with tls`);
    if (authentication !== undefined && !['tls', 'scram-sha-512'].includes(authentication.type))
      throw invalid(`listener ${name}: the authentication ${authentication.type} is not simulated`);
  }
}

// The operator refuses factors that the brokers can never satisfy.
function checkReplication(spec: KafkaSpec, pools: readonly Pool[]): void {
  const brokers = pools
    .filter((pool) => pool.spec.roles.includes('broker'))
    .reduce((sum, pool) => sum + pool.nodeIds.length, 0);
  for (const key of [
    'default.replication.factor',
    'offsets.topic.replication.factor',
    'transaction.state.log.replication.factor',
    'transaction.state.log.min.isr',
  ]) {
    const value = Number(spec.kafka.config?.[key] ?? 0);
    if (value > brokers) {
      throw invalid(
        `Kafka configuration option '${key}' should be set to ${brokers} or less because this cluster has only ${brokers} Kafka broker(s)`,
      );
    }
  }
}

// The id outlives a lost status: pools keep it, and a new one follows from the resource's uid, so that an operator that
// was stopped before it wrote the id finds the same again.
function clusterIdOf(kafka: KubernetesObject, pools: readonly KubernetesObject[]): string {
  for (const object of [kafka, ...pools]) {
    const id = statusOf(object)['clusterId'];
    if (typeof id === 'string') return id;
  }
  return createHash('sha256')
    .update(kafka.metadata.uid ?? kafka.metadata.name)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}

function invalid(message: string): ReconcileFailure {
  return new ReconcileFailure('InvalidResourceException', message);
}

function describeIssue(where: string, error: z.ZodError): string {
  const issue = error.issues[0];
  return `${where}${issue === undefined ? '' : `.${issue.path.join('.')}: ${issue.message}`}`;
}

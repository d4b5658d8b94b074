// What a layer's objects ask of a cluster: the pods and claims that they and their operators will make. Data by kind.
import { isFields } from '../kubernetes/fields.ts';
import { groupOf, type KubernetesObject } from '../kubernetes/objects.ts';
import { parseQuantity } from '../kubernetes/quantity.ts';
import { sparkPods } from './demand-spark.ts';

/** Of pods alike. In billionths of a core and of a byte, as `parseQuantity` counts. */
export interface PodDemand {
  readonly count: number;
  readonly cpu: bigint;
  readonly memory: bigint;
}

export interface Demand {
  readonly pods: readonly PodDemand[];
  readonly claims: readonly { readonly count: number; readonly storage: bigint }[];
  readonly loadBalancers: number;
}

/** What a container without requests is given: the LimitRange of a preview says the same. */
export const DEFAULT_REQUEST = { cpu: '50m', memory: '128Mi' } as const;

const quantity = (value: unknown, fallback: string): bigint =>
  (typeof value === 'string' || typeof value === 'number' ? parseQuantity(value) : undefined) ??
  parseQuantity(fallback) ??
  0n;

type Row = (object: KubernetesObject) => Partial<Demand>;

const ROWS: Readonly<Record<string, Row>> = {
  '/Pod': ({ spec }) => ({ pods: [podOf(spec, 1)] }),
  '/PersistentVolumeClaim': ({ spec }) => ({ claims: [claimOf(spec, 1)] }),
  '/Service': ({ spec }) => ({ loadBalancers: at(spec, 'type') === 'LoadBalancer' ? 1 : 0 }),
  'apps/Deployment': ({ spec }) => ({ pods: [podOf(at(spec, 'template', 'spec'), replicasOf(spec))] }),
  // How many nodes there are is not known here; one is the least.
  'apps/DaemonSet': ({ spec }) => ({ pods: [podOf(at(spec, 'template', 'spec'), 1)] }),
  'apps/StatefulSet': ({ spec }) => ({
    pods: [podOf(at(spec, 'template', 'spec'), replicasOf(spec))],
    claims: listAt(spec, 'volumeClaimTemplates').map((claim) => claimOf(at(claim, 'spec'), replicasOf(spec))),
  }),
  'batch/Job': ({ spec }) => ({ pods: [jobPod(spec)] }),
  'batch/CronJob': ({ spec }) => ({ pods: [jobPod(at(spec, 'jobTemplate', 'spec'))] }),
  'kafka.strimzi.io/KafkaNodePool': ({ spec }) => ({
    pods: [containersOf([spec], replicasOf(spec))],
    claims: volumesOf(at(spec, 'storage')).map((volume) => ({
      count: replicasOf(spec),
      storage: quantity(at(volume, 'size'), '0'),
    })),
  }),
  'kafka.strimzi.io/Kafka': ({ spec }) => ({
    pods: [
      ...(at(spec, 'entityOperator') === undefined
        ? []
        : [
            containersOf(
              ['topicOperator', 'userOperator'].map((name) => at(spec, 'entityOperator', name)),
              1,
            ),
          ]),
      ...['cruiseControl', 'kafkaExporter'].flatMap((name) =>
        at(spec, name) === undefined ? [] : [containersOf([at(spec, name)], 1)],
      ),
    ],
    // One for the bootstrap address and one for each broker, of which there is one at least.
    loadBalancers:
      2 * listAt(spec, 'kafka', 'listeners').filter((item) => at(item, 'type') === 'loadbalancer').length,
  }),
  'kafka.strimzi.io/KafkaConnect': replicated,
  'kafka.strimzi.io/KafkaBridge': replicated,
  'kafka.strimzi.io/KafkaMirrorMaker2': replicated,
  'cassandra.datastax.com/CassandraDatacenter': ({ spec }) => {
    const size = Number(at(spec, 'size') ?? 1);
    const logger = at(spec, 'disableSystemLoggerSidecar') === true ? [] : [{}];
    const node = containersOf([spec, ...logger], size);
    const builder = containersOf([{ resources: at(spec, 'configBuilderResources') }], size);
    return {
      pods: [larger(node, builder)],
      claims: [claimOf(at(spec, 'storageConfig', 'cassandraDataVolumeClaimSpec'), size)],
    };
  },
  'sparkoperator.k8s.io/SparkApplication': ({ spec }) => ({ pods: sparkPods(spec) }),
  'sparkoperator.k8s.io/ScheduledSparkApplication': ({ spec }) => ({ pods: sparkPods(at(spec, 'template')) }),
  'spark.apache.org/SparkApplication': ({ spec }) => ({ pods: sparkPods(spec) }),
};

/** Kinds that no row names count as nothing: what their controllers make cannot be known. */
export function demandOf(objects: readonly KubernetesObject[]): Demand {
  const parts = objects.map((object) => ROWS[`${groupOf(object.apiVersion)}/${object.kind}`]?.(object) ?? {});
  return {
    pods: parts.flatMap(({ pods = [] }) => pods),
    claims: parts.flatMap(({ claims = [] }) => claims),
    loadBalancers: parts.reduce((sum, { loadBalancers = 0 }) => sum + loadBalancers, 0),
  };
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isFields(inner) ? inner[key] : undefined), value);
}

function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

function replicated({ spec }: KubernetesObject): Partial<Demand> {
  return { pods: [containersOf([spec], replicasOf(spec))] };
}

const replicasOf = (spec: unknown): number => Number(at(spec, 'replicas') ?? 1);

const jobPod = (spec: unknown): PodDemand =>
  podOf(at(spec, 'template', 'spec'), Number(at(spec, 'parallelism') ?? 1));

const claimOf = (spec: unknown, count: number): Demand['claims'][number] => ({
  count,
  storage: quantity(at(spec, 'resources', 'requests', 'storage'), '0'),
});

/** Of Strimzi's storage: itself, or the volumes of a jbod. */
const volumesOf = (storage: unknown): readonly unknown[] =>
  [storage, ...listAt(storage, 'volumes')].filter((volume) => at(volume, 'type') === 'persistent-claim');

/** As the scheduler counts: containers run together, init containers one after the other before them. */
function podOf(spec: unknown, count: number): PodDemand {
  const inits = listAt(spec, 'initContainers').map((container) => containersOf([container], count));
  return inits.reduce(larger, containersOf(listAt(spec, 'containers'), count));
}

const larger = (a: PodDemand, b: PodDemand): PodDemand => ({
  count: a.count,
  cpu: a.cpu > b.cpu ? a.cpu : b.cpu,
  memory: a.memory > b.memory ? a.memory : b.memory,
});

/** A pod of containers that each have `resources`. A limit without a request is the request, as the server has it. */
function containersOf(containers: readonly unknown[], count: number): PodDemand {
  const sum = (name: 'cpu' | 'memory'): bigint =>
    containers.reduce<bigint>((total, container) => {
      const request = at(container, 'resources', 'requests', name);
      const limit = at(container, 'resources', 'limits', name);
      return total + quantity(request ?? limit, DEFAULT_REQUEST[name]);
    }, 0n);
  return { count, cpu: sum('cpu'), memory: sum('memory') };
}

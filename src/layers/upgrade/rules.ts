// What may follow what: the gates of upgrades as data. A new kind is a new row; a layer's own rows stand in its layer.yaml.

/** How far one step up may go: into the next minor or major version, or anywhere. */
export const REACHES = ['any', 'major', 'minor'] as const;
/** How far down: nowhere, within the same minor version, or anywhere. */
export const FALLS = ['any', 'patch', 'none'] as const;

interface Gate {
  readonly up: (typeof REACHES)[number];
  readonly down: (typeof FALLS)[number];
  /** For people: what is lost otherwise. */
  readonly why: string;
  /** Where that is said. */
  readonly source: string;
}

/** Versions that no single step may go across: from below `before` to `to` or above it needs a stop at `stop`. */
interface Station {
  readonly before: string;
  readonly to: string;
  readonly stop: string;
}

export interface ChartRule extends Gate {
  /** The last part of the operator's chart. */
  readonly chart: string;
  readonly stations?: readonly Station[];
}

export interface FieldRule extends Gate {
  readonly group: string;
  readonly kind: string;
  /** Where the wanted version stands, such as `spec.kafka.version`. */
  readonly field: string;
  /** Where the resource tells what it runs; what it asks for counts where that is absent. */
  readonly running?: string;
  /** A field of the live object whose minor version no step down may go below, whatever `down` says. */
  readonly floor?: string;
  /**
   * A step down is none while no process of the higher version has run, since nothing of it was written then: the
   * pods by label (`%` is the resource's name), and the container whose image carries the version.
   */
  readonly pods?: { readonly label: string; readonly value: string; readonly container: string };
}

export type UpgradeRule = ChartRule | FieldRule;

const KAFKA = 'kafka.strimzi.io';
const CASSANDRA = 'cassandra.datastax.com';

/** The first row that fits counts. What no row names (Spark, everything that only computes) is free. */
export const UPGRADE_RULES: readonly UpgradeRule[] = [
  {
    chart: 'strimzi-kafka-operator',
    up: 'any',
    down: 'none',
    stations: [
      // KRaft is all that is left in 0.46, and v1 of the API all that is left in 1.0.
      { before: '0.39.0', to: '0.46.0', stop: '0.45' },
      { before: '0.49.0', to: '1.0.0', stop: '0.51' },
    ],
    why: 'an older operator drops the fields of its resources that it does not know, and may not know the Kafka that runs',
    source:
      'Strimzi: CHANGELOG 0.49.0, 1.0.0; Deploying and Upgrading, "Strimzi upgrade paths", "downgrade paths"',
  },
  {
    chart: 'cass-operator',
    up: 'any',
    down: 'none',
    why: 'an older operator drops the fields of its resources that it does not know, and may not know the Cassandra that runs',
    source:
      'cass-operator: CHANGELOG (supported versions of Cassandra by release); Helm: "Custom Resource Definitions"',
  },
  {
    group: KAFKA,
    kind: 'Kafka',
    field: 'spec.kafka.metadataVersion',
    running: 'status.kafkaMetadataVersion',
    up: 'any',
    down: 'none',
    why: 'Kafka cannot take back what it has written in the newer form',
    source: 'Kafka 4.3: Upgrading ("cluster metadata downgrade is not supported")',
  },
  {
    group: KAFKA,
    kind: 'Kafka',
    field: 'spec.kafka.version',
    // Brokers go up from any version since 3.3, which is older than all that Strimzi still runs.
    up: 'any',
    down: 'any',
    floor: 'status.kafkaMetadataVersion',
    why: 'an older Kafka cannot read the metadata of the newer one',
    source:
      'Kafka 4.3: Upgrading ("from any version 3.3.x"); Strimzi: KRaftVersionChangeCreator.metadataVersionAtDowngrade',
  },
  {
    group: CASSANDRA,
    kind: 'CassandraDatacenter',
    field: 'spec.serverVersion',
    up: 'major',
    down: 'patch',
    pods: { label: 'cassandra.datastax.com/datacenter', value: '%', container: 'cassandra' },
    why: 'a Cassandra reads the files of its own and the previous major version, never of a newer one',
    source: 'Cassandra: NEWS.txt ("General upgrading advice"), UpgradeTestBase.SUPPORTED_UPGRADE_PATHS',
  },
];

/** Whether a rule is about an operator, and not about a field. */
export const isChartRule = (rule: UpgradeRule): rule is ChartRule => 'chart' in rule;

/** A layer's own rows in front. */
export const rulesFor = (own: readonly UpgradeRule[] = []): readonly UpgradeRule[] => [
  ...own,
  ...UPGRADE_RULES,
];

/**
 * What only grows: a rollback leaves it as it is where it has grown. `*` stands for each item of a list.
 */
export const GROWING_FIELDS: readonly {
  readonly group: string;
  readonly kind: string;
  readonly field: string;
}[] = [
  { group: KAFKA, kind: 'KafkaTopic', field: 'spec.partitions' },
  { group: KAFKA, kind: 'KafkaNodePool', field: 'spec.storage.size' },
  { group: KAFKA, kind: 'KafkaNodePool', field: 'spec.storage.volumes.*.size' },
  {
    group: CASSANDRA,
    kind: 'CassandraDatacenter',
    field: 'spec.storageConfig.cassandraDataVolumeClaimSpec.resources.requests.storage',
  },
];

/** Kinds that a rollback does not change: they are data, or others live in them. */
const UNTOUCHED = [
  '/PersistentVolumeClaim',
  '/PersistentVolume',
  '/Namespace',
  '/Secret',
  'apiextensions.k8s.io/CustomResourceDefinition',
];

/** Kinds whose deletion takes data along: a rollback leaves those that the failed revision has added. */
const HOLDING_DATA = [
  ...UNTOUCHED,
  'apps/StatefulSet',
  `${KAFKA}/Kafka`,
  `${KAFKA}/KafkaNodePool`,
  `${KAFKA}/KafkaTopic`,
  `${CASSANDRA}/CassandraDatacenter`,
  'k8ssandra.io/K8ssandraCluster',
];

/** Kinds whose setting decides what data is kept (a retention): what took effect is left as it is. */
const SETTLED_WHEN_READY = [`${KAFKA}/KafkaTopic`];

/** Each is asked by `group/Kind`, the group of the core API empty. */
export const isUntouched = (groupKind: string): boolean => UNTOUCHED.includes(groupKind);
export const holdsData = (groupKind: string): boolean => HOLDING_DATA.includes(groupKind);
export const isSettledWhenReady = (groupKind: string): boolean => SETTLED_WHEN_READY.includes(groupKind);

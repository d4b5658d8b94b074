// How the controllers of the kinds in the readiness table write their status, as far as one object goes.
import { compileCelRule } from '../../../../src/kubernetes/readiness/cel-engine.ts';
import type { Rule } from '../../../../src/kubernetes/readiness/rule.ts';

type Status = Readonly<Record<string, unknown>>;

export interface Look {
  /** The generation of which the controller speaks; 0 before it has looked at all. */
  readonly observed: number;
  /** The last one that it has brought to its end. */
  readonly finished: number;
  /** Counts what it has written, where it writes times. */
  readonly writes: number;
}

export interface ModelKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly clusterScoped?: boolean;
  readonly spec: object;
  /** Whether its status says of which generation it is; else its controller looks before each word. */
  readonly states: boolean;
  /** Whether its spec can be changed at all and its status proves something of that. */
  readonly changes: boolean;
  readonly working: (look: Look) => Status;
  readonly good: (look: Look) => Status;
  readonly bad?: (look: Look) => Status;
  /** A rule of the user's. */
  readonly rules?: readonly Rule[];
}

const condition = (type: string, status: string, reason = type): object => ({ type, status, reason });

/** With conditions and an observedGeneration. */
const conditioned = (
  apiVersion: string,
  kind: string,
  good: object,
  working: object,
  bad?: object,
): ModelKind => ({
  apiVersion,
  kind,
  spec: { replicas: 1 },
  states: true,
  changes: true,
  working: ({ observed }) => ({ observedGeneration: observed, conditions: [working] }),
  good: ({ observed }) => ({ observedGeneration: observed, conditions: [good] }),
  ...(bad && { bad: ({ observed }: Look) => ({ observedGeneration: observed, conditions: [bad] }) }),
});

/** @param good of so many pods of the newest form; the others are of an older one, and serve. */
const counted = (
  kind: string,
  good: (newest: number) => object,
  bad?: (wanted: number) => object,
): ModelKind => ({
  apiVersion: 'apps/v1',
  kind,
  spec: { replicas: 2 },
  states: true,
  changes: true,
  working: ({ observed }) => ({ ...good(1), desiredNumberScheduled: 2, observedGeneration: observed }),
  good: ({ observed }) => ({ ...good(2), observedGeneration: observed }),
  ...(bad && { bad: ({ observed }: Look) => ({ ...bad(1), observedGeneration: observed }) }),
});

/** Whose status says nothing of generations: its spec is not changed here. */
const unchanging = (
  apiVersion: string,
  kind: string,
  [working, good, bad]: readonly [Status, Status, Status?],
  more: Partial<ModelKind> = {},
): ModelKind => ({
  apiVersion,
  kind,
  spec: {},
  states: false,
  changes: false,
  working: () => working,
  good: () => good,
  ...(bad && { bad: () => bad }),
  ...more,
});

/** Whose status carries the times of its writing, and no generation. */
const timed = (
  apiVersion: string,
  kind: string,
  of: (state: string) => object,
  words: readonly string[],
): ModelKind => {
  const [working = '', good = '', bad] = words;
  const write =
    (state: string) =>
    ({ writes }: Look): Status => ({ ...of(state), attempts: writes });
  return {
    apiVersion,
    kind,
    spec: {},
    states: false,
    changes: true,
    working: write(working),
    good: write(good),
    ...(bad !== undefined && { bad: write(bad) }),
  };
};

const KAFKA = 'kafka.strimzi.io/v1';
const ready = condition('Ready', 'True');
const creating = condition('NotReady', 'True', 'Creating');
const invalid = condition('NotReady', 'True', 'InvalidResourceException');
const strimzi = (kind: string): ModelKind => conditioned(KAFKA, kind, ready, creating, invalid);
const spark = (currentStateSummary: string): object => ({ currentState: { currentStateSummary } });

export const modelKinds: readonly ModelKind[] = [
  counted(
    'Deployment',
    (pods) => ({ replicas: 2, updatedReplicas: pods, readyReplicas: 2, availableReplicas: 2 }),
    (pods) => ({
      replicas: 2,
      updatedReplicas: pods,
      conditions: [condition('Progressing', 'False', 'ProgressDeadlineExceeded')],
    }),
  ),
  counted('StatefulSet', (pods) => ({
    replicas: 2,
    updatedReplicas: pods,
    readyReplicas: 2,
    currentRevision: `${pods}`,
    updateRevision: '2',
  })),
  counted('DaemonSet', (pods) => ({
    desiredNumberScheduled: 2,
    currentNumberScheduled: 2,
    updatedNumberScheduled: pods,
    numberReady: 2,
    numberAvailable: 2,
  })),
  counted('ReplicaSet', (pods) => ({
    replicas: 2,
    fullyLabeledReplicas: 2,
    readyReplicas: pods,
    availableReplicas: pods,
  })),
  ...[
    'KafkaTopic',
    'KafkaUser',
    'KafkaConnect',
    'KafkaConnector',
    'KafkaBridge',
    'KafkaMirrorMaker2',
    'KafkaRebalance',
  ].map((kind) =>
    kind === 'KafkaTopic'
      ? conditioned(
          KAFKA,
          kind,
          ready,
          condition('Ready', 'False', 'KafkaError'),
          condition('Ready', 'False', 'NotSupported'),
        )
      : strimzi(kind),
  ),
  {
    apiVersion: 'cassandra.datastax.com/v1beta1',
    kind: 'CassandraDatacenter',
    spec: { size: 1 },
    states: true,
    changes: true,
    // What was Ready stays so until all of the next is up.
    working: ({ observed, finished }) => ({
      ...(finished === 0 ? {} : { observedGeneration: finished }),
      cassandraOperatorProgress: finished === 0 || finished === observed ? 'Updating' : 'Ready',
      conditions: finished === 0 ? [] : [ready],
    }),
    good: ({ observed }) => ({
      observedGeneration: observed,
      cassandraOperatorProgress: 'Ready',
      conditions: [ready],
    }),
  },
  timed('sparkoperator.k8s.io/v1beta2', 'SparkApplication', (state) => ({ applicationState: { state } }), [
    'SUBMITTED',
    'RUNNING',
    'FAILED',
  ]),
  timed('sparkoperator.k8s.io/v1beta2', 'ScheduledSparkApplication', (scheduleState) => ({ scheduleState }), [
    'New',
    'Scheduled',
    'FailedValidation',
  ]),
  timed('spark.apache.org/v1', 'SparkApplication', spark, ['Submitted', 'RunningHealthy', 'Failed']),
  timed('spark.apache.org/v1', 'SparkCluster', spark, ['Submitted', 'RunningHealthy', 'Failed']),
  unchanging('batch/v1', 'Job', [
    { active: 1 },
    { conditions: [condition('Complete', 'True')] },
    { conditions: [condition('Failed', 'True')] },
  ]),
  unchanging('v1', 'Pod', [
    { phase: 'Pending' },
    { phase: 'Running', conditions: [ready] },
    { phase: 'Failed' },
  ]),
  unchanging('v1', 'PersistentVolumeClaim', [{ phase: 'Pending' }, { phase: 'Bound' }, { phase: 'Lost' }]),
  unchanging('v1', 'PersistentVolume', [{ phase: 'Pending' }, { phase: 'Bound' }, { phase: 'Failed' }], {
    clusterScoped: true,
  }),
  unchanging('v1', 'Namespace', [{}, { phase: 'Active' }], { clusterScoped: true }),
  unchanging('v1', 'Service', [{ loadBalancer: {} }, { loadBalancer: { ingress: [{ ip: '10.0.0.1' }] } }], {
    spec: { type: 'LoadBalancer' },
  }),
  unchanging(
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    [
      { conditions: [condition('NamesAccepted', 'True')] },
      { conditions: [condition('NamesAccepted', 'True'), condition('Established', 'True')] },
      { conditions: [condition('NamesAccepted', 'False')] },
    ],
    { clusterScoped: true },
  ),
  unchanging(
    'apiregistration.k8s.io/v1',
    'APIService',
    [{ conditions: [condition('Available', 'False')] }, { conditions: [condition('Available', 'True')] }],
    { clusterScoped: true },
  ),
  conditioned('example.com/v1', 'Widget', ready, condition('Ready', 'False'), condition('Stalled', 'True')),
  {
    ...conditioned(
      'example.com/v1',
      'Gadget',
      condition('Up', 'True'),
      condition('Up', 'False'),
      condition('Broken', 'True'),
    ),
    rules: [
      compileCelRule(
        {
          apiVersion: 'example.com/v1',
          kind: 'Gadget',
          current: 'status.conditions.exists(c, c.type == "Up" && c.status == "True")',
          failed: 'status.conditions.exists(c, c.type == "Broken")',
        },
        'layer.yaml',
      ),
    ],
  },
];

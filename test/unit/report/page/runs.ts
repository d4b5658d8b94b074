// Whole runs, as the layers' room tells them: three layers and their pods, in one that went well and one that did not.
import type { PodTiming } from '../../../../src/layers/pods/timing.ts';
import type { Change, LayerResult, ResourceTiming } from '../../../../src/layers/types.ts';
import {
  buildReport,
  type EnvironmentFacts,
  type LayerFacts,
  type Report,
} from '../../../../src/report/report.ts';
import type { TimedLayer } from '../../../../src/report/wall-clock.ts';

export const BEGAN = Date.parse('2026-11-22T21:04:05.250Z');

const ENVIRONMENT: EnvironmentFacts = {
  platform: 'ec2',
  evidence: ['node ip-10-0-1-17: providerID aws:///eu-west-1a/i-0a1b2c3d4e5f60718', 'k3s v1.36.1+k3s1'],
  storageClass: { name: 'lamina-gp3', provisioner: 'ebs.csi.aws.com', created: true, notes: [] },
  ebsAccess: {
    requirements: [
      { check: 'IAM role lamina-ebs-csi', state: 'missing', detail: 'no role of that name' },
      { check: 'Metadata hop limit', state: 'ok', detail: '2 or more on 3 instances' },
    ],
  },
  driver: {
    version: '1.62.0',
    method: 'helm',
    nodesReady: 3,
    nodes: ['ip-10-0-1-17', 'ip-10-0-1-18', 'ip-10-0-2-9'],
  },
  helm: { version: '4.3.1' },
  changed: true,
  durationMs: 3120,
};

interface LayerSketch {
  readonly name: string;
  readonly description: string;
  readonly operator: readonly [chart: string, version: string, release: string, namespace: string];
  readonly dependsOn: readonly string[];
}

const SKETCHES: readonly LayerSketch[] = [
  {
    name: 'speed',
    description: 'The event log and its real-time consumers, on Kafka by Strimzi',
    operator: ['oci://quay.io/strimzi-helm/strimzi-kafka-operator', '1.2.0', 'strimzi', 'strimzi-system'],
    dependsOn: ['storage'],
  },
  {
    name: 'batch',
    description: 'The exact views over all of the log, on Spark by its operator',
    operator: ['spark-operator', '2.5.2', 'spark-operator', 'spark-operator-system'],
    dependsOn: ['storage', 'speed'],
  },
  {
    name: 'serving',
    description: 'The views that readers ask, on Cassandra by cass-operator',
    operator: ['cass-operator', '0.66.0', 'cass-operator', 'cass-operator-system'],
    dependsOn: ['storage'],
  },
];

export const FILES: readonly LayerFacts[] = SKETCHES.map(({ name, description, operator, dependsOn }) => {
  const [chart, version, release, namespace] = operator;
  return {
    name,
    spec: {
      description,
      operator: { chart, version, release, namespace, values: {} },
      dependsOn,
    },
  };
});

const resource = (
  [apiVersion, kind, name, namespace = 'lambda']: readonly [string, string, string, string?],
  appliedAt: number,
  readyAt: number | undefined,
  fields: Partial<ResourceTiming> = {},
): ResourceTiming => ({
  reference: { apiVersion, kind, name, namespace },
  action: 'create',
  appliedAt,
  readiness: { state: 'ready', reason: 'Ready', message: '' },
  ...(readyAt === undefined ? {} : { readyAt }),
  ...fields,
});

const definitions = (group: string, names: readonly string[]): ResourceTiming[] =>
  names.map((name) => {
    const reference = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      name: `${name}.${group}`,
    };
    return { ...resource(['', '', ''], 2300, 2650), reference };
  });

const phases = (...all: readonly (readonly [string, number, number])[]): LayerResult['phases'] =>
  all.map(([name, startedAt, durationMs]) => ({ name, startedAt, durationMs }));

function changesOf(layer: string, resources: readonly ResourceTiming[]): Change[] {
  return resources.map(({ reference: { kind, name, namespace }, action }) => ({
    layer,
    kind,
    name,
    ...(namespace === undefined ? {} : { namespace }),
    action,
    fields: action === 'update' ? [{ path: 'spec.replicas', from: 3, to: 6 }] : [],
  }));
}

function layer(
  name: string,
  fields: Pick<TimedLayer, 'durationMs' | 'resources' | 'phases' | 'endpoints'> & Partial<TimedLayer>,
): TimedLayer {
  const { operator } = FILES.find((file) => file.name === name)!.spec;
  const { chart, version, release, namespace } = operator!;
  return {
    name,
    ready: true,
    changed: true,
    operatorVersion: name === 'serving' ? '1.32.0' : version,
    namespace: 'lambda',
    startedAt: 3600,
    plan: {
      layer: name,
      changes: changesOf(name, fields.resources),
      helm: [{ layer: name, release, namespace, chart, action: 'install', toVersion: version }],
    },
    ...fields,
  };
}

const KAFKA = 'kafka.strimzi.io/v1';
const SPARK = 'sparkoperator.k8s.io/v1beta2';

const speed = layer('speed', {
  durationMs: 74_300,
  endpoints: {
    'bootstrap-servers': 'lambda-kafka-bootstrap.lambda.svc:9092',
    'external-bootstrap-servers': 'a7c1e0d9b1f24c5e8.elb.eu-west-1.amazonaws.com:9094',
    topic: 'raw-data-stream',
    'producer-secret': 'lambda-producer',
    'consumer-secret': 'lambda-consumer',
  },
  phases: phases(
    ['inspect', 0, 140],
    ['lock', 150, 35],
    ['chart', 200, 2050],
    ['crds', 2260, 410],
    ['helm', 2680, 1320],
    ['operator', 4010, 9200],
    ['diff', 13_220, 260],
    ['apply', 13_490, 190],
    ['wait', 13_690, 60_400],
    ['outputs', 74_100, 90],
  ),
  resources: [
    ...definitions('kafka.strimzi.io', ['kafkas', 'kafkanodepools', 'kafkatopics', 'kafkausers']),
    resource(['apps/v1', 'Deployment', 'strimzi-cluster-operator', 'strimzi-system'], 4010, 13_200),
    resource(['v1', 'ConfigMap', 'kafka-metrics'], 13_500, 13_500),
    resource([KAFKA, 'Kafka', 'lambda'], 13_620, 71_900),
    resource([KAFKA, 'KafkaNodePool', 'dual'], 13_620, 60_200, { action: 'update' }),
    resource([KAFKA, 'KafkaTopic', 'raw-data-stream'], 13_640, 73_300),
    resource([KAFKA, 'KafkaUser', 'lambda-producer'], 13_650, 74_050),
    resource([KAFKA, 'KafkaUser', 'lambda-consumer'], 13_650, 73_900),
  ],
});

const batch = layer('batch', {
  startedAt: 77_950,
  durationMs: 96_200,
  endpoints: {
    'history-server': 'http://spark-history.lambda.svc:18080',
    'event-log': 's3a://lambda-batch/event-log',
  },
  phases: phases(
    ['inspect', 0, 120],
    ['chart', 180, 1400],
    ['crds', 1600, 380],
    ['helm', 1990, 2900],
    ['operator', 4900, 12_600],
    ['apply', 17_700, 210],
    ['wait', 17_950, 78_100],
  ),
  resources: [
    ...definitions('sparkoperator.k8s.io', ['sparkapplications', 'scheduledsparkapplications']),
    resource(['apps/v1', 'Deployment', 'spark-operator-controller', 'spark-operator-system'], 4900, 15_100),
    resource(['apps/v1', 'Deployment', 'spark-operator-webhook', 'spark-operator-system'], 4900, 17_400),
    resource(['v1', 'ServiceAccount', 'spark-driver'], 17_700, 17_700),
    resource(['rbac.authorization.k8s.io/v1', 'Role', 'spark-driver'], 17_710, 17_710),
    resource(['apps/v1', 'Deployment', 'spark-history'], 17_800, 41_000),
    resource([SPARK, 'SparkApplication', 'batch-view'], 17_900, 95_800),
    resource([SPARK, 'ScheduledSparkApplication', 'batch-view-nightly'], 17_900, 20_400),
  ],
});

const serving = layer('serving', {
  durationMs: 187_400,
  endpoints: {
    'contact-points': 'lambda-dc1-service.lambda.svc:9042',
    datacenter: 'dc1',
    'superuser-secret': 'lambda-superuser',
  },
  phases: phases(
    ['inspect', 0, 150],
    ['chart', 200, 1700],
    ['crds', 1950, 350],
    ['helm', 2310, 1500],
    ['operator', 3820, 8100],
    ['apply', 12_100, 240],
    ['wait', 12_400, 174_700],
  ),
  resources: [
    ...definitions('cassandra.datastax.com', ['cassandradatacenters', 'cassandratasks']),
    resource(
      ['apps/v1', 'Deployment', 'cass-operator-controller-manager', 'cass-operator-system'],
      3820,
      11_800,
    ),
    resource(['cassandra.datastax.com/v1beta1', 'CassandraDatacenter', 'dc1'], 12_200, 171_500),
    resource(['batch/v1', 'Job', 'schema-7c1d2'], 12_250, 187_000),
    resource(['v1', 'ConfigMap', 'schema-steps'], 12_150, 12_150),
  ],
});

type PodSketch = readonly [
  layer: string,
  name: string,
  created: number,
  ready: number | undefined,
  fields?: Partial<PodTiming>,
];

/** Seconds since the run began, as whole as the API server keeps them. */
function pod([layer, name, created, ready, fields = {}]: PodSketch): PodTiming {
  const at = (seconds: number): number => Math.floor((BEGAN + seconds * 1000) / 1000) * 1000;
  return {
    name,
    namespace: name.includes('operator') && !name.includes('entity') ? `${layer}-operator-system` : 'lambda',
    layer,
    createdAt: at(created),
    scheduledAt: at(created + (name.startsWith('lambda-') ? 2 : 0)),
    ...(ready === undefined ? {} : { readyAt: at(ready) }),
    phase: 'Running',
    restarts: 0,
    ...fields,
  };
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const ended = (seconds: number): Partial<PodTiming> => ({
  phase: 'Succeeded',
  endedAt: Math.floor((BEGAN + seconds * 1000) / 1000) * 1000,
});

const PODS: readonly PodTiming[] = (
  [
    ['speed', 'strimzi-cluster-operator-7574f4ccf8-4f9tc', 8, 17],
    ...many(6, (index): PodSketch => ['speed', `lambda-dual-${index}`, 19 + (index % 3), 52 + index * 2]),
    ['speed', 'lambda-entity-operator-6d8b7c5f9d-tq2wv', 66, 76],
    ['batch', 'spark-operator-controller-85d4f6b7c9-xk2lm', 83, 93],
    ['batch', 'spark-operator-webhook-6c9f7d8b54-p8r7n', 83, 95],
    ['batch', 'spark-history-5b6d7f8c9-m4z2q', 96, 119],
    ['batch', 'batch-view-driver', 98, undefined, ended(173)],
    ...many(36, (index): PodSketch => [
      'batch',
      `batch-view-exec-${index + 1}`,
      114 + (index % 9),
      undefined,
      ended(160 + (index % 12)),
    ]),
    ['serving', 'cass-operator-controller-manager-5d9c8b7f6-jw8kd', 8, 15],
    ...many(9, (index): PodSketch => [
      'serving',
      `lambda-dc1-r${(index % 3) + 1}-sts-${Math.floor(index / 3)}`,
      17,
      62 + index * 14,
      index === 4 ? { restarts: 1 } : {},
    ]),
    ['serving', 'schema-7c1d2-9x8wv', 176, undefined, ended(190)],
    ['serving', 'lambda-dc1-reaper-6f7d8c9b5-k2m4n', 160, 186],
  ] satisfies PodSketch[]
).map(pod);

/** Three layers, sixty pods; batch begins when speed is ready. */
export const wholeRun: Report = buildReport({
  layers: [speed, batch, serving],
  files: FILES,
  environment: ENVIRONMENT,
  startedAt: BEGAN,
  pods: { pods: PODS, others: 11, unread: [] },
  verified: [
    { name: 'speed', passed: true, evidence: { produced: 1000, consumed: 1000, missing: 0 } },
    { name: 'serving', passed: true, evidence: { read: 500, wrong: 0, consistency: 'QUORUM' } },
  ],
});

function without<T extends object, K extends keyof T>(whole: T, ...keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(
    Object.entries(whole).filter(([key]) => !(keys as readonly string[]).includes(key)),
  ) as Omit<T, K>;
}

const UNSCHEDULABLE =
  '0/3 nodes are available: 3 Insufficient memory. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.';

/** Speed fails for want of memory; batch, which needs it, is not begun; serving does not care. */
export const failedRun: Report = buildReport({
  layers: [
    {
      ...speed,
      ready: false,
      durationMs: 300_000,
      endpoints: {},
      phases: speed.phases
        .filter(({ name }) => name !== 'outputs')
        .map((phase) => (phase.name === 'wait' ? { ...phase, durationMs: 286_300 } : phase)),
      resources: speed.resources.map((each) => {
        const rest = without(each, 'readyAt');
        const { kind } = each.reference;
        const [state, reason, message] =
          kind === 'Kafka'
            ? (['failed', 'FatalProblem', 'Pod lambda-dual-2 cannot be scheduled'] as const)
            : (['progressing', 'LatestGenerationNotObserved', 'no status yet'] as const);
        return each.reference.apiVersion === KAFKA
          ? { ...rest, readiness: { state, reason, message } }
          : each;
      }),
      failure: {
        reference: { apiVersion: KAFKA, kind: 'Kafka', namespace: 'lambda', name: 'lambda' },
        message: 'Kafka lambda/lambda is not ready: Pod lambda-dual-2 cannot be scheduled',
        diagnosis: {
          code: 'UNSCHEDULABLE',
          culprit: { apiVersion: 'v1', kind: 'Pod', namespace: 'lambda', name: 'lambda-dual-2' },
          cause:
            'No node takes Pod lambda/lambda-dual-2: 3 nodes have too little memory (asks for 4 Gi, at most 1.2 Gi free).',
          remedy: "Lower the pod's memory request, or add nodes with more memory.",
          evidence: [
            `The scheduler's words: ${UNSCHEDULABLE}`,
            'KafkaNodePool lambda/dual: 2 of 3 pods ready',
            'Event Pod lambda-dual-2: FailedScheduling (×14)',
          ],
        },
      },
    },
    {
      ...batch,
      startedAt: 303_600,
      durationMs: 0,
      ready: false,
      changed: false,
      operatorVersion: undefined,
      endpoints: {},
      resources: [],
      phases: [],
      plan: { layer: 'batch', changes: [], helm: [] },
      failure: { message: 'not begun, since it depends on speed, which is not ready' },
      heldBy: 'speed',
    },
    serving,
  ],
  files: FILES,
  environment: ENVIRONMENT,
  startedAt: BEGAN,
  pods: {
    pods: PODS.filter(({ layer: of, name }) => of !== 'batch' && !name.includes('entity')).map((each) => {
      const rest = without(each, 'scheduledAt', 'readyAt');
      if (each.name === 'lambda-dual-2') return { ...rest, phase: 'Pending', reason: 'Unschedulable' };
      return each.name === 'lambda-dual-4'
        ? { ...rest, scheduledAt: each.createdAt, restarts: 3, reason: 'CrashLoopBackOff' }
        : each;
    }),
    others: 1,
    unread: [{ namespace: 'spark-operator-system', reason: 'pods is forbidden: User "ci" cannot list' }],
  },
});

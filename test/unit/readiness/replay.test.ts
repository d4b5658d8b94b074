// Whatever the real operators wrote, nothing is told before it is true, and nothing more than one event after it.
// LAMINA_READINESS=generic runs it with the generic algorithm alone, which fails.
import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject, ObjectReference } from '../../../src/kubernetes/objects.ts';
import { genericRules, standardRules } from '../../../src/kubernetes/readiness/rules.ts';
import { SETTLE_TIME } from '../../../src/kubernetes/readiness/rules/strimzi-pools.ts';
import {
  contradictions,
  event,
  recording,
  replay,
  sideBySide,
  verdictAt,
  type RecordedEvent,
  type Truth,
} from './replay.ts';

const rules = process.env['LAMINA_READINESS'] === 'generic' ? genericRules : standardRules;

const KAFKA_API = 'kafka.strimzi.io/v1';
const namespace = 'lambda';
const kafka: ObjectReference = { apiVersion: KAFKA_API, kind: 'Kafka', namespace, name: 'lambda' };
const pool: ObjectReference = { apiVersion: KAFKA_API, kind: 'KafkaNodePool', namespace, name: 'dual' };
const topic: ObjectReference = {
  apiVersion: KAFKA_API,
  kind: 'KafkaTopic',
  namespace,
  name: 'raw-data-stream',
};
const labels = { 'strimzi.io/cluster': 'lambda' };
const ends = Number.POSITIVE_INFINITY;

const strimzi = (part: string, plural: string, kind: string, more = {}): RecordedEvent[] =>
  recording(`strimzi-0.51.0/${part}-${plural}`, KAFKA_API, kind, { labels, ...more });

const podSet = (
  at: number,
  generation: number,
  observedGeneration: number,
  counts: number[],
): RecordedEvent => {
  const [pods, currentPods, readyPods] = counts;
  const object: KubernetesObject = {
    apiVersion: 'core.strimzi.io/v1',
    kind: 'StrimziPodSet',
    metadata: {
      name: 'lambda-dual',
      namespace,
      uid: 'podset',
      generation,
      labels: { ...labels, 'strimzi.io/pool-name': 'dual' },
    },
    status: { pods, currentPods, readyPods, observedGeneration },
  };
  return event(at, 'MODIFIED', object);
};

const nodePools = { spec: { replicas: 3 } };
// The recordings carry no annotations; the pause of the second one is known from its description.
const paused = {
  annotations: (at: number): Record<string, string> =>
    at >= 153.31 && at < 161.43 ? { 'strimzi.io/pause-reconciliation': 'true' } : {},
};

const first = sideBySide(
  strimzi('1-create-operator-fault', 'kafkas', 'Kafka'),
  strimzi('1-create-operator-fault', 'kafkanodepools', 'KafkaNodePool', nodePools),
  strimzi('1-create-operator-fault', 'kafkatopics', 'KafkaTopic'),
);

// The second recording has no pod sets. Its end is the beginning of the third, 272.57 s later; what lies before is
// reconstructed from the descriptions: ready with the Kafka, and following the pool by the 0.34 s that were measured.
const podSetsOfSecond = [
  podSet(55, 1, 1, [3, 3, 0]),
  podSet(61.2, 1, 1, [3, 3, 3]),
  podSet(172.15, 2, 1, [3, 3, 3]),
  podSet(172.19, 2, 2, [3, 0, 3]),
  podSet(173, 2, 2, [3, 1, 2]),
  podSet(476.3, 3, 2, [3, 1, 2]),
  podSet(476.34, 3, 3, [3, 2, 2]),
  podSet(476.58, 3, 3, [3, 3, 2]),
  podSet(497.63, 3, 3, [3, 3, 3]),
];
const second = sideBySide(
  strimzi('2-ready-changes', 'kafkas', 'Kafka', paused),
  strimzi('2-ready-changes', 'kafkanodepools', 'KafkaNodePool', nodePools),
  strimzi('2-ready-changes', 'kafkatopics', 'KafkaTopic'),
  podSetsOfSecond,
);
const third = sideBySide(
  strimzi('3-unschedulable-roll-delete', 'kafkas', 'Kafka'),
  strimzi('3-unschedulable-roll-delete', 'kafkanodepools', 'KafkaNodePool', nodePools),
  strimzi('3-unschedulable-roll-delete', 'kafkatopics', 'KafkaTopic'),
  recording(
    'strimzi-0.51.0/3-unschedulable-roll-delete-strimzipodsets',
    'core.strimzi.io/v1',
    'StrimziPodSet',
    {
      labels: { ...labels, 'strimzi.io/pool-name': 'dual' },
    },
  ),
);

const SPARK_API = 'sparkoperator.k8s.io/v1beta2';
const application = (name: string): ObjectReference => ({
  apiVersion: SPARK_API,
  kind: 'SparkApplication',
  namespace,
  name,
});
const schedule: ObjectReference = {
  apiVersion: SPARK_API,
  kind: 'ScheduledSparkApplication',
  namespace,
  name: 'every',
};
const spark = (file: string, kind = 'SparkApplication'): RecordedEvent[] =>
  recording(`spark-operator-2.5.2/${file}`, SPARK_API, kind);
const completes = spark('completes');
const failures = spark('failures-retries-respec');
const scheduled = spark('scheduled', 'ScheduledSparkApplication');

const datacenter: ObjectReference = {
  apiVersion: 'cassandra.datastax.com/v1beta1',
  kind: 'CassandraDatacenter',
  namespace,
  name: 'dc1',
};
const cassandra = (file: string): RecordedEvent[] =>
  recording(`cass-operator-1.32.0/${file}`, datacenter.apiVersion, datacenter.kind);
const datacenterReady = cassandra('ready-respec-stop-delete');
const datacenterStuck = cassandra('unschedulable-initerror-deleted-recreated');

interface Case {
  readonly name: string;
  readonly events: readonly RecordedEvent[];
  readonly reference: ObjectReference;
  readonly truth: Truth;
}

const kafkaReady: Truth['ready'] = [
  [61.3, 87.68],
  [91, 123.09],
  [139.87, 153.31],
  [163.2, 171.51],
  [499.18, 503.53],
];

const cases: readonly Case[] = [
  {
    name: 'a Kafka whose operator has a fault of its own',
    events: first,
    reference: kafka,
    truth: { ready: [] },
  },
  { name: 'the pool of that Kafka', events: first, reference: pool, truth: { ready: [] } },
  { name: 'a topic that nobody has looked at', events: first, reference: topic, truth: { ready: [] } },
  {
    name: 'a Kafka through changes, a wrong version, a pause and a pool that cannot be scheduled',
    events: second,
    reference: kafka,
    truth: {
      ready: kafkaReady,
      failed: [
        [123.28, 138.21],
        [153.31, 161.43],
      ],
    },
  },
  {
    name: 'a node pool whose change cannot be scheduled',
    events: second,
    reference: pool,
    truth: {
      ready: [
        [61.2, 171.51],
        [497.63, ends],
      ],
    },
  },
  {
    name: 'a topic that is to lose partitions',
    events: second,
    reference: topic,
    truth: {
      ready: [
        [49.81, 87.82],
        [113.29, 515.62],
      ],
      failed: [[88.03, 112.92]],
    },
  },
  {
    name: 'a Kafka whose pool is mended, rolls, and is deleted',
    events: third,
    reference: kafka,
    truth: { ready: [[226.55, 230.9]] },
  },
  {
    name: 'a pool that is mended and rolls, and outlives its Kafka',
    events: third,
    reference: pool,
    truth: { ready: [[225.06, ends]] },
  },
  { name: 'a topic to its deletion', events: third, reference: topic, truth: { ready: [[0.3, 243.08]] } },
  {
    name: 'a Spark application that completes',
    events: completes,
    reference: application('pi'),
    truth: { ready: [[6.65, ends]] },
  },
  {
    name: 'a completed Spark application that gets a new spec',
    events: failures,
    reference: application('pi'),
    truth: {
      ready: [
        [0.14, 112.07],
        [118.5, ends],
      ],
    },
  },
  {
    name: 'a Spark application without its file',
    events: failures,
    reference: application('badfile'),
    truth: { ready: [[32.54, 39.87]], failed: [[39.89, ends]] },
  },
  {
    name: 'a Spark application without its service account',
    events: failures,
    reference: application('badsa'),
    truth: { ready: [], failed: [[31.11, ends]] },
  },
  {
    name: 'a Spark application that fails, is tried again and fails',
    events: failures,
    reference: application('exitcode'),
    truth: {
      ready: [
        [31.98, 53.87],
        [60.48, 83.15],
      ],
      failed: [[83.16, ends]],
    },
  },
  ...['badimage', 'toobig'].map((name) => ({
    name: `a Spark application whose driver never starts (${name})`,
    events: failures,
    reference: application(name),
    truth: { ready: [] },
  })),
  {
    name: 'a schedule of Spark applications',
    events: scheduled,
    reference: schedule,
    truth: { ready: [[1.96, ends]] },
  },
  {
    name: 'a Cassandra datacenter: ready, changed, stopped, deleted',
    events: datacenterReady,
    reference: datacenter,
    truth: { ready: [[83.63, 84.54]] },
  },
  {
    name: 'a Cassandra datacenter that never starts, deleted and made again',
    events: datacenterStuck,
    reference: datacenter,
    truth: { ready: [] },
  },
];

describe('the verdicts over a whole recording are the truth', () => {
  test.each(cases)('$name', ({ events, reference, truth }) => {
    expect(contradictions(replay(events, reference, { rules }), truth, events)).toEqual([]);
  });
});

describe('a wait that begins with a change', () => {
  const deploys: readonly (Case & { readonly from: number; readonly generation: number })[] = [
    {
      name: 'a changed Kafka is ready once the operator has been through',
      events: second,
      reference: kafka,
      from: 87.68,
      generation: 2,
      truth: {
        ready: [[91, 123.09], ...kafkaReady.slice(2)],
        failed: [
          [123.28, 138.21],
          [153.31, 161.43],
        ],
      },
    },
    {
      name: 'a Kafka with a wrong version fails with the first status of it',
      events: second,
      reference: kafka,
      from: 123.09,
      generation: 3,
      truth: {
        ready: kafkaReady.slice(2),
        failed: [
          [123.28, 138.21],
          [153.31, 161.43],
        ],
      },
    },
    {
      name: 'a mended Kafka does not fail over what its status still says',
      events: second,
      reference: kafka,
      from: 138.21,
      generation: 4,
      truth: { ready: kafkaReady.slice(2), failed: [[153.31, 161.43]] },
    },
    {
      name: 'a mended topic does not fail over what its status still says',
      events: second,
      reference: topic,
      from: 112.92,
      generation: 3,
      truth: { ready: [[113.29, 515.62]] },
    },
    {
      name: 'a changed pool is not ready while its pods cannot be scheduled',
      events: second,
      reference: pool,
      from: 171.51,
      generation: 2,
      truth: { ready: [[497.63, ends]] },
    },
    {
      name: 'a mended pool does not fail over its Kafka, which tells the end of the try before',
      events: second,
      reference: pool,
      from: 273.27,
      generation: 3,
      truth: { ready: [[497.63, ends]] },
    },
    {
      name: 'the Kafka of a mended pool does not fail over the end of the try before',
      events: second,
      reference: kafka,
      from: 273.27,
      generation: 4,
      truth: { ready: [[499.18, 503.53]] },
    },
    {
      name: 'the Kafka is not ready while the change of its pool is under way',
      events: third,
      reference: kafka,
      from: 0.7,
      generation: 4,
      truth: { ready: [[226.55, 230.9]] },
    },
    {
      name: 'a changed Spark application is not ready by what the one before reached',
      events: failures,
      reference: application('pi'),
      from: 112.07,
      generation: 2,
      truth: { ready: [[118.5, ends]] },
    },
    {
      name: 'a changed datacenter is not ready by what it was before',
      events: datacenterReady,
      reference: datacenter,
      from: 84.54,
      generation: 3,
      truth: { ready: [] },
    },
  ];

  test.each(deploys)('$name', ({ events, reference, from, generation, truth }) => {
    const verdicts = replay(events, reference, { rules, from, expected: { generation } });
    expect(contradictions(verdicts, truth, events)).toEqual([]);
  });
});

describe('what the operator would have written had nobody mended the pool', () => {
  const unmended = second.filter(({ at, object }) => {
    if (object.kind === 'StrimziPodSet') return at < 273;
    return !(object.kind === 'KafkaNodePool' && at > 273) && !(object.kind === 'Kafka' && at > 476);
  });

  test.each([
    ['Kafka', kafka, 4],
    ['node pool', pool, 2],
  ])('the %s fails with the FatalProblem, at once', (_, reference, generation) => {
    const verdicts = replay(unmended, reference, { rules, from: 171.6, expected: { generation } });
    expect(verdicts.at(-1)).toMatchObject({ from: 475.69, state: 'failed', reason: 'FatalProblem' });
    expect(verdicts.filter(({ state }) => state === 'ready')).toEqual([]);
  });
});

describe('a change of the pool that does not touch its pods', () => {
  test('is ready once the pod set has had its time to follow', () => {
    const quiet = sideBySide(
      second.filter(({ at }) => at < 172),
      [
        event(300, 'MODIFIED', {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: 'other', namespace },
        }),
      ],
    );
    const verdicts = replay(quiet, pool, { rules, from: 171.51, expected: { generation: 2 } });
    expect(verdictAt(verdicts, 171.9)).toBe('progressing Settling');
    expect(verdicts.at(-1)).toMatchObject({ from: 171.81 + SETTLE_TIME / 1000, state: 'ready' });
  });
});

describe('the generic algorithm alone falls into the traps of the recordings', () => {
  const generic = (events: readonly RecordedEvent[], reference: ObjectReference, moment: number): string =>
    verdictAt(replay(events, reference, { rules: genericRules }), moment);

  test.each([
    ['a Kafka stays Ready while the change of its pool cannot be scheduled', second, kafka, 300, 'ready'],
    ['a pool is observed before its pod set follows', second, pool, 172, 'ready'],
    ['a pool is observed while its pods cannot be scheduled', second, pool, 250, 'ready'],
    ['a paused Kafka still says Ready', second, kafka, 153.33, 'ready'],
    ['NotReady with a terminal reason is not seen as a failure', second, kafka, 130, 'progressing'],
    ['a topic that cannot be followed is not seen as a failure', second, topic, 100, 'progressing'],
    ['a Spark application that was never submitted right', failures, application('badsa'), 70, 'ready'],
    ['a Spark application whose driver never starts', failures, application('toobig'), 70, 'ready'],
    ['the success of the Spark application before', failures, application('pi'), 112.1, 'ready'],
    [
      'a datacenter that is ready before its generation is confirmed',
      datacenterReady,
      datacenter,
      83.61,
      'ready',
    ],
  ] as const)('%s', (_, events, reference, moment, wrong) => {
    expect(generic(events, reference, moment).split(' ')[0]).toBe(wrong);
  });

  test('so the replay as a whole fails with it', () => {
    const wrong = cases.filter(({ events, reference, truth }) => {
      const verdicts = replay(events, reference, { rules: genericRules });
      return contradictions(verdicts, truth, events).length > 0;
    });
    expect(wrong.length).toBeGreaterThan(8);
  });
});

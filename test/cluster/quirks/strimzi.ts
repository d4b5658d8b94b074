// Strimzi: failure is NotReady=True, a Kafka stays Ready while its pool cannot roll, and node pools have no conditions.
import { referenceTo, type KubernetesObject } from '../../../src/kubernetes/objects.ts';
import type { Certificates } from '../../../lab/operators/strimzi/certificates.ts';
import {
  ANNOTATION,
  KAFKA,
  KAFKA_NODE_POOL,
  KAFKA_TOPIC,
  KAFKA_USER,
  LABEL,
  POD_SET,
} from '../../../lab/operators/strimzi/contract/names.ts';
import { RememberedDataPlane } from '../../../lab/operators/strimzi/data-plane/remembered.ts';
import { SCENARIO_ANNOTATION } from '../../../lab/operators/engine/scenarios.ts';
import { startOperator } from '../../../lab/operators/strimzi/operator.ts';
import type { QuirkName, ScenarioName } from '../../../lab/operators/strimzi/scenarios.ts';
import { parseSettings } from '../../../lab/operators/strimzi/settings.ts';
import { STEADY, type Operator, type Row } from './row.ts';
import { wordsOf } from './words.ts';

/** Nobody connects to simulated pods, so that nobody looks at their certificates. */
const noCertificates: Certificates = {
  createAuthority: () => Promise.resolve({ certificate: 'simulated', key: 'simulated' }),
  issue: () => Promise.resolve({ certificate: 'simulated', key: 'simulated' }),
  bundle: () => Promise.resolve(Buffer.from('simulated')),
};

export const strimzi: Operator = {
  name: 'strimzi',
  namespaces: 'STRIMZI_NAMESPACE',
  start: ({ client, clock, env, signal }) =>
    void startOperator({
      client,
      clock,
      signal,
      settings: parseSettings(env),
      dataPlane: new RememberedDataPlane(client),
      certificates: noCertificates,
      log: () => undefined,
    }),
  async tell({ client, namespace }) {
    const kinds = [KAFKA, KAFKA_NODE_POOL, KAFKA_TOPIC, KAFKA_USER];
    const lists = await Promise.all(kinds.map((kind) => client.list(kind, { namespace })));
    const podSets = await client.list(POD_SET, { namespace });
    const pods = podSets.items.map(({ status }) => {
      const { currentPods = 0, readyPods = 0, pods: wanted = 0 } = (status ?? {}) as Record<string, number>;
      return `pods ${Math.min(currentPods, readyPods)}/${wanted}`;
    });
    return [...lists.flatMap(({ items }) => items.map(wordsOf)), ...pods].join(', ');
  },
};

const member = (name: string): KubernetesObject['metadata'] => ({
  name,
  labels: { [LABEL.cluster]: 'lambda' },
});

export function kafka(scenario: ScenarioName = 'none', more: object = {}): KubernetesObject {
  return {
    ...KAFKA,
    metadata: { name: 'lambda', annotations: { [SCENARIO_ANNOTATION]: scenario } },
    spec: {
      kafka: { listeners: [{ name: 'plain', port: 9092, type: 'internal', tls: false }], ...more },
      entityOperator: { topicOperator: {}, userOperator: {} },
    },
  };
}

export const pool = (replicas = 1): KubernetesObject => ({
  ...KAFKA_NODE_POOL,
  metadata: member('dual'),
  spec: {
    replicas,
    roles: ['controller', 'broker'],
    resources: { requests: { cpu: '10m' } },
    storage: { type: 'ephemeral' },
  },
});

export const topic = (annotations: Record<string, string> = {}, name = 'events'): KubernetesObject => ({
  ...KAFKA_TOPIC,
  metadata: { ...member(name), annotations },
  spec: { topicName: 'events', partitions: 6, replicas: 1 },
});

/** Its rules ask for an authorization that the cluster does not have. */
const refusedUser: KubernetesObject = {
  ...KAFKA_USER,
  metadata: member('reader'),
  spec: {
    authentication: { type: 'scram-sha-512' },
    authorization: {
      type: 'simple',
      acls: [{ resource: { type: 'topic', name: 'events', patternType: 'literal' }, operations: ['Read'] }],
    },
  },
};

const scenario = (name: ScenarioName): Record<string, string> => ({ [SCENARIO_ANNOTATION]: name });
const morePower = { spec: { resources: { requests: { cpu: '20m' } } } };
const only = (objects: readonly KubernetesObject[], kind: { kind: string }): KubernetesObject => {
  const found = objects.find((object) => object.kind === kind.kind);
  if (found === undefined) throw new Error(`no ${kind.kind}`);
  return found;
};

export const strimziRows: readonly Row<ScenarioName | QuirkName>[] = [
  {
    name: 'none',
    of: 'a Kafka on a good day',
    speed: STEADY.speed,
    begin: async (site) => [only(await site.apply(pool(), kafka()), kafka())],
    generic: 'ready Ready',
    lamina: 'ready Ready',
    finally: /Kafka Ready.*pods 1\/1/,
    control: 'its first status comes soon, and Ready only with everything done',
  },
  {
    name: 'operator-fault-then-mended',
    of: 'a node pool while the operator fails over its cluster for five minutes',
    time: 900,
    speed: 30,
    begin: async (site) => [only(await site.apply(pool(), kafka('operator-fault-then-mended')), pool())],
    generic: 'ready NoStatusContract',
    meanwhile: /Kafka (-|NotReady\/Creating|NotReady\/RuntimeException)/,
    lamina: 'ready Ready',
    finally: /pods 1\/1/,
  },
  {
    name: 'stuck-ready',
    of: 'a change of the node pool that no node can take',
    env: { STRIMZI_OPERATION_TIMEOUT_MS: '6000' },
    begin: async (site) => {
      const [cluster, nodes] = await site.deploy(kafka('stuck-ready'), pool(2));
      return [cluster!, await site.patch(nodes!, morePower)];
    },
    generic: 'ready Ready',
    meanwhile: /Kafka Ready.*pods 1\/2/,
    lamina: 'failed FatalProblem',
    finally: /NotReady\/FatalProblem/,
  },
  {
    name: 'terminal-invalid-resource',
    of: 'a Kafka that the operator refuses',
    ...STEADY,
    begin: (site) => site.apply(pool(), kafka('terminal-invalid-resource')),
    generic: 'waits InvalidResourceException',
    lamina: 'failed InvalidResourceException',
  },
  {
    name: 'timeout-then-ok',
    of: 'a node pool whose first try ends in a time-out',
    env: { STRIMZI_OPERATION_TIMEOUT_MS: '3000', STRIMZI_FULL_RECONCILIATION_INTERVAL_MS: '500' },
    speed: STEADY.speed,
    begin: async (site) => [only(await site.apply(pool(), kafka('timeout-then-ok')), kafka())],
    generic: 'ready Ready',
    lamina: 'ready Ready',
    finally: /Kafka Ready.*pods 1\/1/,
    control:
      'NotReady=True is work in progress to the generic rule whatever its reason, and this one mends itself',
  },
  {
    name: 'no-observed-generation',
    of: 'a Kafka whose first status has no generation',
    speed: STEADY.speed,
    begin: async (site) => [only(await site.apply(pool(), kafka('no-observed-generation')), kafka())],
    generic: 'ready Ready',
    lamina: 'ready Ready',
    finally: /Kafka Ready.*pods 1\/1/,
    control:
      'NotReady=True is work in progress to the generic rule; kstatus, which does not know it, calls this ready',
  },
  {
    name: 'slow',
    of: 'a node pool whose operator takes its time',
    begin: async (site) => [only(await site.apply(pool(), kafka('slow')), pool())],
    generic: 'ready NoStatusContract',
    meanwhile: /Kafka (-|NotReady\/Creating)/,
    lamina: 'ready Ready',
    finally: /pods 1\/1/,
  },
  {
    name: 'never-answers',
    of: 'a Kafka that nobody answers',
    begin: (site) => site.apply(pool(), kafka('never-answers')),
    generic: 'ready NoStatusContract',
    meanwhile: /Kafka -/,
    lamina: 'waits LatestGenerationNotObserved',
  },
  {
    name: 'paused',
    of: 'a Kafka whose reconciliation is paused',
    begin: (site) => site.apply(kafka('paused')),
    generic: 'ready NoStatusContract',
    meanwhile: /ReconciliationPaused/,
    lamina: 'waits ReconciliationPaused',
  },
  {
    name: 'topic-error',
    of: 'a topic over which Kafka fails',
    ...STEADY,
    begin: async (site) => {
      await site.deploy(kafka(), pool());
      return site.apply(topic(scenario('topic-error')));
    },
    generic: 'waits KafkaError',
    lamina: 'waits KafkaError',
    finally: /KafkaTopic Ready=False\/KafkaError/,
    control:
      'Ready=False is work in progress to the generic rule whatever its reason, and this one may mend itself',
  },
  {
    name: 'paused-by-annotation',
    of: 'a change of a Kafka that somebody has paused',
    begin: async (site) => {
      const [cluster] = await site.deploy(kafka(), pool());
      const paused = { metadata: { annotations: { [ANNOTATION.pause]: 'true' } } };
      return [await site.patch(cluster!, { ...paused, spec: { kafka: { version: '4.3.0' } } })];
    },
    generic: 'ready NoStatusContract',
    meanwhile: /Kafka ReconciliationPaused/,
    lamina: 'failed ReconciliationPaused',
  },
  {
    name: 'ready-while-pool-rolls',
    of: 'a Kafka whose node pool was changed',
    begin: async (site) => {
      const [cluster, nodes] = await site.deploy(kafka(), pool(3));
      await site.patch(nodes!, morePower);
      return [cluster!];
    },
    generic: 'ready Ready',
    meanwhile: /Kafka Ready.*(KafkaNodePool - \(1 of 2\)|pods [012]\/3)/,
    lamina: 'ready Ready',
    finally: /Kafka Ready, KafkaNodePool -, pods 3\/3/,
  },
  {
    name: 'kafka-before-pool',
    // The operator must tell it anew within seconds, which a busy machine does not speed up.
    speed: 1,
    of: 'a Kafka that the operator has seen before its node pool',
    begin: async (site) => {
      const [cluster] = await site.apply(kafka());
      await site.until(cluster!, 'a refusal', (seen) => /InvalidConfiguration/.test(wordsOf(seen)));
      return [cluster!, ...(await site.apply(pool()))];
    },
    generic: 'ready Ready',
    lamina: 'ready Ready',
    finally: /Kafka Ready.*pods 1\/1/,
    control:
      'NotReady=True is work in progress to the generic rule whatever its reason, and this one is over',
  },
  {
    name: 'unsupported-version',
    of: 'a version of Kafka that the operator does not know',
    begin: async (site) => {
      const [cluster] = await site.deploy(kafka(), pool());
      return [await site.patch(cluster!, { spec: { kafka: { version: '9.9.9' } } })];
    },
    generic: 'waits UnsupportedKafkaVersionException',
    lamina: 'failed UnsupportedKafkaVersionException',
  },
  {
    name: 'user-refused',
    of: 'a user whose rules the cluster does not support',
    ...STEADY,
    begin: async (site) => {
      await site.deploy(kafka(), pool());
      return site.apply(refusedUser);
    },
    generic: 'waits InvalidResourceException',
    lamina: 'failed InvalidResourceException',
  },
  {
    name: 'topic-not-supported',
    of: 'a topic that is to lose partitions',
    begin: async (site) => {
      const [, , events] = await site.deploy(kafka(), pool(), topic());
      return [await site.patch(events!, { spec: { partitions: 3 } })];
    },
    generic: 'waits NotSupported',
    lamina: 'failed NotSupported',
  },
  {
    name: 'topic-conflict',
    of: 'a second resource for one topic',
    ...STEADY,
    begin: async (site) => {
      await site.deploy(kafka(), pool(), topic());
      return site.apply(topic({}, 'events-too'));
    },
    generic: 'waits ResourceConflict',
    lamina: 'failed ResourceConflict',
  },
  {
    name: 'topic-unanswered',
    of: 'a topic of a cluster without a topic operator',
    begin: async (site) => {
      const { kafka: alone } = kafka()['spec'] as { kafka: unknown };
      await site.deploy({ ...kafka(), spec: { kafka: alone } }, pool());
      return site.apply(topic());
    },
    generic: 'ready NoStatusContract',
    meanwhile: /KafkaTopic -/,
    lamina: 'waits LatestGenerationNotObserved',
  },
  {
    name: 'topic-unmanaged',
    of: 'a topic that is left alone on purpose',
    speed: STEADY.speed,
    begin: async (site) => {
      await site.deploy(kafka(), pool());
      return site.apply(topic({ [ANNOTATION.managed]: 'false' }));
    },
    generic: 'ready NoStatusContract',
    lamina: 'ready Unmanaged',
    finally: /KafkaTopic Unmanaged/,
    control: 'by its grace alone: it does not know what Unmanaged means',
  },
  {
    name: 'topic-stale-ready',
    of: 'a topic that is to get partitions',
    begin: async (site) => {
      const [, , events] = await site.deploy(kafka(), pool(), topic());
      return [await site.patch(events!, { spec: { partitions: 9 } })];
    },
    generic: 'ready Ready',
    lamina: 'ready Ready',
    finally: /KafkaTopic Ready,/,
    control: 'a topic tells of which generation its Ready is, and both compare',
  },
  {
    name: 'topic-finalizer-left',
    of: 'a topic that is deleted after its cluster',
    begin: async (site) => {
      const [cluster, , events] = await site.deploy(kafka(), pool(), topic());
      await site.client.delete(referenceTo(cluster!));
      await site.client.delete(referenceTo(events!));
      return [events!];
    },
    generic: 'waits Terminating',
    lamina: 'waits Terminating',
    finally: /KafkaTopic Ready \(1 of 2\), pods 1\/1/,
    control: 'an object with a deletionTimestamp is on its way out for every kind',
  },
];

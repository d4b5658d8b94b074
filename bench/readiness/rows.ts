// The quirks of operators by which a tool may be misled, and when the operator really is done.
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { cass, datacenter, threeRacks } from '../../test/cluster/quirks/cass.ts';
import type { Operator } from '../../test/cluster/quirks/row.ts';
import { application, spark, template } from '../../test/cluster/quirks/spark.ts';
import { kafka, pool, strimzi, topic } from '../../test/cluster/quirks/strimzi.ts';
import { GADGET, readyRule } from '../widgets.ts';
import { gadgets } from './gadgets.ts';

export interface ReadyRow {
  readonly quirk: string;
  readonly operator: Operator;
  /** How many times as fast as the recordings the operator is. */
  readonly speed: number;
  /** Deployed by the same tool, and done, before. */
  readonly before?: readonly KubernetesObject[];
  readonly wanted: readonly KubernetesObject[];
  /** What the operator says when all is done; `refused`: that it never will be; `silence`: it never says anything. */
  readonly done: RegExp | 'refused' | 'silence';
  readonly doneBefore?: RegExp;
  readonly kubectlWaits: readonly (readonly string[])[];
  readonly kappRules?: readonly object[];
}

const with_ = (object: KubernetesObject, spec: object): KubernetesObject => ({
  ...object,
  spec: { ...(object['spec'] as object), ...spec },
});
const more = { resources: { requests: { cpu: '20m' } } };
const gadget = (size: number): KubernetesObject => ({
  ...GADGET,
  metadata: { name: 'some' },
  spec: { size },
});
const alone = { driver: { cores: 1, coreRequest: '10m', memory: '512m' } };

/** As the operators' own documentation has it. */
const KAFKA_WAIT = [['--for=condition=Ready', 'kafka/lambda']];
const SPARK_WAIT = [['--for=jsonpath={.status.applicationState.state}=RUNNING', 'sparkapplication/pi']];
const CASSANDRA_WAIT = [['--for=condition=Ready', 'cassandradatacenter/dc1']];
const GADGET_WAIT = [['--for=condition=Ready', 'gadget/some']];

const kafkaRow = { operator: strimzi, speed: 2, kubectlWaits: KAFKA_WAIT, kappRules: [readyRule(kafka())] };
const sparkRow = { operator: spark, speed: 10, kubectlWaits: SPARK_WAIT };
const cassandraRow = {
  operator: cass,
  speed: 20,
  kubectlWaits: CASSANDRA_WAIT,
  kappRules: [readyRule(datacenter())],
};
const gadgetRow = { speed: 1, kubectlWaits: GADGET_WAIT, kappRules: [readyRule(GADGET)] };

export const readyRows: readonly ReadyRow[] = [
  {
    quirk: 'Kafka: the first status is NotReady=True, of generation 0',
    ...kafkaRow,
    wanted: [pool(), kafka()],
    done: /Kafka Ready.*pods 1\/1/,
  },
  {
    quirk: 'Kafka: the first status has no observedGeneration',
    ...kafkaRow,
    wanted: [pool(), kafka('no-observed-generation')],
    done: /Kafka Ready.*pods 1\/1/,
  },
  {
    quirk: 'Kafka: the first status comes late',
    ...kafkaRow,
    speed: 10,
    wanted: [pool(), kafka('slow')],
    done: /Kafka Ready.*pods 1\/1/,
  },
  {
    quirk: 'Kafka: Ready while its changed node pool rolls',
    ...kafkaRow,
    before: [pool(3), kafka()],
    doneBefore: /Kafka Ready.*pods 3\/3/,
    wanted: [with_(pool(3), more), kafka()],
    done: /Kafka Ready, KafkaNodePool -, pods 3\/3/,
  },
  {
    quirk: 'Kafka: refused by the operator for good',
    ...kafkaRow,
    wanted: [pool(), kafka('terminal-invalid-resource')],
    done: 'refused',
  },
  {
    quirk: 'Kafka: nobody answers',
    ...kafkaRow,
    wanted: [pool(), kafka('never-answers')],
    done: 'silence',
  },
  {
    quirk: 'Topic: changed, its Ready is of the generation before',
    ...kafkaRow,
    kubectlWaits: [['--for=condition=Ready', 'kafkatopic/events']],
    kappRules: [readyRule(kafka(), topic())],
    before: [pool(), kafka(), topic()],
    doneBefore: /Kafka Ready.*KafkaTopic Ready.*pods 1\/1/,
    wanted: [pool(), kafka(), with_(topic(), { partitions: 9 })],
    done: /KafkaTopic Ready,/,
  },
  {
    quirk: 'Spark: no conditions and no generation, a slow submission',
    ...sparkRow,
    wanted: [application('slow')],
    done: /RUNNING|COMPLETED/,
  },
  {
    quirk: 'Spark: the driver fails',
    ...sparkRow,
    wanted: [application('submission-fails', template(alone))],
    done: 'refused',
  },
  {
    quirk: 'Cassandra: no condition before all nodes run',
    ...cassandraRow,
    wanted: [datacenter('none', threeRacks)],
    done: /progress Ready Ready=True.*pods 3\/3/,
  },
  {
    quirk: 'Cassandra: changed, Ready of the last spec for seconds',
    ...cassandraRow,
    before: [datacenter()],
    doneBefore: /progress Ready Ready=True.*pods 1\/1/,
    wanted: [with_(datacenter(), more)],
    done: /^progress Ready Ready=True[^()]*, pods 1\/1$/,
  },
  {
    quirk: 'Any kind: no status for four seconds',
    ...gadgetRow,
    operator: gadgets('late'),
    wanted: [gadget(1)],
    done: /built 1\/1/,
  },
  {
    quirk: 'Any kind: observedGeneration is a string',
    ...gadgetRow,
    operator: gadgets('text'),
    before: [gadget(1)],
    doneBefore: /built 1\/1/,
    wanted: [gadget(2)],
    done: /built 2\/2/,
  },
  {
    quirk: 'Any kind: changed, a stale Ready without observedGeneration',
    ...gadgetRow,
    operator: gadgets('silent'),
    before: [gadget(1)],
    doneBefore: /built 1\/1/,
    wanted: [gadget(2)],
    done: /built 2\/2/,
  },
];

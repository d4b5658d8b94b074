// Each scenario of the simulator's README, switched on for all resources or for one.
import { afterEach, describe, expect, test } from '@jest/globals';
import { ApiError } from '../../../src/kubernetes/errors.ts';
import { DEPLOYMENT } from '../../../lab/operators/strimzi/contract/names.ts';
import {
  kafka,
  kafkaReference,
  NAMESPACE,
  pool,
  poolReference,
  StrimziBench,
  topic,
  topicReference,
  user,
  userReference,
  type BenchOptions,
} from './strimzi-bench.ts';

const scenario = (name: string): Record<string, string> => ({ 'lab.lamina.dev/scenario': name });

describe('scenarios of the Strimzi simulator', () => {
  let bench: StrimziBench;
  const begin = (options: BenchOptions = {}): StrimziBench => (bench = new StrimziBench(options));
  afterEach(() => bench.end());

  test('none: ready only when all pods and the entity operator are', async () => {
    begin({ podStart: 40_000 });
    await bench.apply(kafka(), pool(), topic(), user());
    await bench.advance(45);
    expect(bench.story('Kafka')).toEqual(['-', 'NotReady/Creating@0']);
    expect(bench.story('KafkaTopic')).toEqual(['-']);
    await bench.advance(10);
    expect(bench.story('Kafka').at(-1)).toBe('Ready@1');
    expect(bench.story('KafkaTopic').at(-1)).toBe('Ready@1');
    expect(bench.story('KafkaUser').at(-1)).toBe('Ready@1');
  });

  test('stuck-ready: the next change of the pool cannot be scheduled, and Kafka stays ready meanwhile', async () => {
    begin();
    await bench.apply(kafka(scenario('stuck-ready')), pool());
    await bench.advance(60);
    expect(bench.story('Kafka').at(-1)).toBe('Ready@1');
    await bench.patch(poolReference, { spec: { jvmOptions: { '-Xmx': '400m' } } });
    await bench.advance(290);
    expect(bench.story('Kafka').at(-1)).toBe('Ready@1');
    expect(bench.story('StrimziPodSet').at(-1)).toBe('3/1/2@2');
    await bench.advance(20);
    expect(bench.story('Kafka').at(-1)).toBe('NotReady/FatalProblem@1');
  });

  test('terminal-invalid-resource: refused at once, and for as long as the annotation stays', async () => {
    begin();
    await bench.apply(kafka(scenario('terminal-invalid-resource')), pool());
    await bench.advance(300);
    expect(bench.story('Kafka')).toEqual(['-', 'NotReady/Creating@0', 'NotReady/InvalidResourceException@1']);
    await bench.patch(kafkaReference, { metadata: { annotations: scenario('none') } });
    await bench.advance(60);
    expect(bench.story('Kafka').at(-1)).toBe('Ready@1');
  });

  test('timeout-then-ok: the first try ends in a timeout, the next one is good', async () => {
    begin({ env: { LAMINA_SIM_SCENARIO: 'timeout-then-ok' } });
    await bench.apply(kafka(), pool());
    await bench.advance(310);
    expect(bench.story('Kafka').at(-1)).toBe('NotReady/StrimziTimeoutException@1');
    expect((await bench.get(kafkaReference))['status']).toMatchObject({
      conditions: [
        {
          message:
            'Exceeded timeout of 300000ms while waiting for Pods resource lambda-dual-0 in namespace lambda to be ready',
        },
      ],
    });
    await bench.advance(130);
    expect(bench.story('Kafka').slice(-2)).toEqual(['NotReady/StrimziTimeoutException@1', 'Ready@1']);
  });

  test('no-observed-generation: the first status names no generation at all', async () => {
    begin();
    await bench.apply(kafka(scenario('no-observed-generation')), pool());
    await bench.advance(60);
    expect(bench.story('Kafka')).toEqual(['-', 'NotReady/Creating@undefined', 'Ready@1']);
  });

  test('slow: every step takes ten times as long', async () => {
    begin();
    await bench.apply(kafka(scenario('slow')), pool());
    await bench.advance(50);
    expect(bench.timeOf('Kafka', 'NotReady/Creating@0')).toBe(5);
    expect(bench.story('KafkaNodePool')).toEqual(['-']);
    await bench.advance(60);
    expect(bench.story('Kafka').at(-1)).toBe('Ready@1');
  });

  test('never-answers: no status, for Kafka and for a topic', async () => {
    begin();
    const silent = topic();
    silent.metadata.annotations = scenario('never-answers');
    await bench.apply(kafka(), pool(), silent);
    await bench.advance(600);
    expect(bench.story('KafkaTopic')).toEqual(['-']);
    await bench.end();
    begin({ env: { LAMINA_SIM_SCENARIO: 'never-answers' } });
    await bench.apply(kafka(), pool());
    await bench.advance(600);
    expect(bench.story('Kafka')).toEqual(['-']);
  });

  test('paused: ReconciliationPaused in place of Ready', async () => {
    begin();
    await bench.apply(kafka(scenario('paused')), pool());
    await bench.advance(60);
    expect(bench.story('Kafka')).toEqual(['-', 'ReconciliationPaused@1']);
  });

  test('topic-error: KafkaError, which may mend itself', async () => {
    begin();
    const failing = topic();
    failing.metadata.annotations = scenario('topic-error');
    await bench.apply(kafka(), pool(), failing);
    await bench.advance(60);
    expect(bench.story('KafkaTopic').at(-1)).toBe('Ready=False/KafkaError@1');
    await bench.patch(topicReference, { metadata: { annotations: scenario('none') } });
    await bench.advance(5);
    expect(bench.story('KafkaTopic').at(-1)).toBe('Ready@1');
  });

  test('a time scale makes everything faster in proportion', async () => {
    begin({ env: { LAMINA_SIM_TIME_SCALE: '0.1' }, podStart: 1_000 });
    await bench.apply(kafka(), pool());
    await bench.advance(10);
    expect(bench.timeOf('Kafka', 'NotReady/Creating@0')).toBeCloseTo(0.05, 3);
    expect(bench.timeOf('Kafka', 'Ready@1')).toBeLessThan(4.5);
  });
});

describe('reconciling', () => {
  let bench: StrimziBench;
  const begin = (options: BenchOptions = {}): StrimziBench => (bench = new StrimziBench(options));
  afterEach(() => bench.end());

  test.each([0.2, 3, 5.3, 5.6, 15, 25.7, 27])(
    'an operator stopped after %s s and started again ends in the same state',
    async (seconds) => {
      begin();
      await bench.apply(kafka(), pool(), topic(), user());
      await bench.advance(seconds);
      bench.stopOperator();
      await bench.advance(5);
      bench.startOperator();
      await bench.advance(60);
      for (const kind of ['Kafka', 'KafkaTopic', 'KafkaUser'])
        expect(`${kind} ${bench.story(kind).at(-1) ?? ''}`).toBe(`${kind} Ready@1`);
      expect(bench.story('StrimziPodSet').at(-1)).toBe('3/3/3@1');
      expect(bench.seen.filter(({ kind, type }) => kind === 'Pod' && type === 'ADDED')).toHaveLength(3);
    },
  );

  test('an API server that is down for a while in the middle does not stop it', async () => {
    let refused = 0;
    begin({
      onCall: ({ verb }) => {
        const down = [4, 12, 26].some((second) => bench.time > second && bench.time < second + 5);
        if (!down || verb === 'watch') return;
        refused += 1;
        throw new ApiError(500, 'InternalError', 'the server is unwell');
      },
    });
    await bench.apply(kafka(), pool(), topic());
    await bench.advance(120);
    expect(refused).toBeGreaterThan(3);
    expect([bench.story('Kafka').at(-1), bench.story('KafkaTopic').at(-1)]).toEqual(['Ready@1', 'Ready@1']);
  });

  test('a restarted operator that has nothing to do writes nothing', async () => {
    begin();
    await bench.apply(kafka(), pool(), topic(), user());
    await bench.advance(60);
    const events = bench.seen.length;
    bench.stopOperator();
    bench.startOperator();
    await bench.advance(30);
    expect(bench.seen).toHaveLength(events);
  });

  test('pods roll one by one: never are two of three not ready', async () => {
    begin();
    await bench.apply(kafka(), pool());
    await bench.advance(60);
    const since = bench.time;
    await bench.patch(poolReference, { spec: { resources: { requests: { cpu: '0.2' } } } });
    await bench.advance(120);
    const ready = bench.seen
      .filter(({ kind, t }) => kind === 'StrimziPodSet' && t > since)
      .map(({ status }) => Number(status?.['readyPods']));
    expect(Math.min(...ready)).toBe(2);
    expect(bench.story('StrimziPodSet').at(-1)).toBe('3/3/3@2');
    expect(
      bench.seen.filter(({ kind, type, t }) => kind === 'Pod' && type === 'ADDED' && t > since),
    ).toHaveLength(3);
  });

  test('a setting that brokers take over while they run restarts nothing, any other does', async () => {
    begin();
    await bench.apply(kafka(), pool());
    await bench.advance(60);
    const made = (): number =>
      bench.seen.filter(({ kind, type }) => kind === 'Pod' && type === 'ADDED').length;
    await bench.patch(kafkaReference, { spec: { kafka: { config: { 'log.retention.ms': 1 } } } });
    await bench.advance(60);
    expect([bench.story('Kafka').at(-1), made()]).toEqual(['Ready@2', 3]);
    await bench.patch(kafkaReference, { spec: { kafka: { config: { 'num.partitions': 4 } } } });
    await bench.advance(120);
    expect([bench.story('Kafka').at(-1), made()]).toEqual(['Ready@3', 6]);
  });

  test('a pool that grows keeps its nodes and gets the next numbers; one that shrinks loses the last', async () => {
    begin();
    await bench.apply(kafka(), pool(1));
    await bench.advance(60);
    await bench.patch(poolReference, { spec: { replicas: 3 } });
    await bench.advance(120);
    expect((await bench.get(poolReference))['status']).toMatchObject({ nodeIds: [0, 1, 2], replicas: 3 });
    await bench.patch(poolReference, { spec: { replicas: 2 } });
    await bench.advance(120);
    const pods = bench.client.objects
      .filter(({ kind }) => kind === 'Pod')
      .map(({ metadata }) => metadata.name);
    expect(pods.sort()).toEqual(['lambda-dual-0', 'lambda-dual-1']);
    expect(bench.story('Kafka').at(-1)).toBe('Ready@1');
  });

  test('a deleted pod comes back', async () => {
    begin();
    await bench.apply(kafka(), pool());
    await bench.advance(60);
    await bench.client.delete({ apiVersion: 'v1', kind: 'Pod', namespace: NAMESPACE, name: 'lambda-dual-1' });
    await bench.advance(30);
    expect(bench.story('StrimziPodSet').slice(-2)).toEqual(['3/3/2@1', '3/3/3@1']);
  });

  test('Kafka without a pool is refused until the pool comes', async () => {
    begin();
    await bench.apply(kafka());
    await bench.advance(5);
    expect(bench.story('Kafka').at(-1)).toBe('NotReady/InvalidConfigurationException@1');
    await bench.apply(pool());
    await bench.advance(60);
    expect(bench.story('Kafka').at(-1)).toBe('Ready@1');
  });

  test('a replication factor above the number of brokers is an invalid resource', async () => {
    begin();
    const greedy = kafka();
    (greedy['spec'] as { kafka: { config: Record<string, unknown> } }).kafka.config[
      'default.replication.factor'
    ] = 3;
    await bench.apply(greedy, pool(1));
    await bench.advance(30);
    expect(bench.story('Kafka').at(-1)).toBe('NotReady/InvalidResourceException@1');
  });

  test('claims with deleteClaim go with their pool, the others stay', async () => {
    begin();
    const keeping = pool();
    await bench.apply(kafka(), keeping);
    await bench.advance(60);
    await bench.client.delete(poolReference);
    await bench.client.delete(kafkaReference);
    await bench.advance(5);
    const claims = (): number =>
      bench.client.objects.filter(({ kind }) => kind === 'PersistentVolumeClaim').length;
    expect(claims()).toBe(3);
    const losing = pool();
    (losing['spec'] as { storage: { volumes: { deleteClaim: boolean }[] } }).storage.volumes[0]!.deleteClaim =
      true;
    await bench.apply(kafka(), losing);
    await bench.advance(60);
    await bench.client.delete(poolReference);
    expect(claims()).toBe(0);
  });
});

describe('topics and users', () => {
  let bench: StrimziBench;
  afterEach(() => bench.end());
  const bring = async (...objects: Parameters<StrimziBench['apply']>): Promise<void> => {
    bench = new StrimziBench();
    await bench.apply(kafka(), pool(), ...objects);
    await bench.advance(60);
  };

  test('the finalizer comes before the status, and goes after the topic', async () => {
    await bring(topic());
    const finalized = bench.seen.find(
      ({ kind, finalizers }) => kind === 'KafkaTopic' && finalizers.length > 0,
    );
    expect(finalized?.status).toBeUndefined();
    await bench.client.delete(topicReference);
    await bench.advance(5);
    expect(await bench.client.get(topicReference)).toBeUndefined();
  });

  test('replicas and the name of a topic cannot be changed', async () => {
    await bring(topic());
    await bench.patch(topicReference, { spec: { replicas: 2 } });
    await bench.advance(5);
    expect(bench.story('KafkaTopic').at(-1)).toBe('Ready=False/NotSupported@2');
    await bench.patch(topicReference, { spec: { replicas: 3, topicName: 'other' } });
    await bench.advance(5);
    expect(bench.story('KafkaTopic').at(-1)).toBe('Ready=False/NotSupported@3');
  });

  test('of two resources for one topic the older has it', async () => {
    const second = topic();
    second.metadata.name = 'second';
    (second['spec'] as { topicName?: string }).topicName = 'raw-data-stream';
    await bring(topic());
    await bench.apply(second);
    await bench.advance(5);
    expect(bench.story('KafkaTopic').at(-1)).toBe('Ready=False/ResourceConflict@1');
  });

  test('an unmanaged topic is told so, and its end leaves the data', async () => {
    await bring(topic());
    await bench.patch(topicReference, { metadata: { annotations: { 'strimzi.io/managed': 'false' } } });
    await bench.advance(5);
    expect(bench.story('KafkaTopic').at(-1)).toBe('Unmanaged@1');
    await bench.client.delete(topicReference);
    await bench.advance(5);
    const memory = bench.client.objects.find(({ metadata }) => metadata.name === 'lambda-lab-memory');
    expect(JSON.stringify(memory)).toContain('raw-data-stream');
  });

  test('without the entity operator nobody answers', async () => {
    await bring();
    await bench.client.delete({ ...DEPLOYMENT, namespace: NAMESPACE, name: 'lambda-entity-operator' });
    await bench.apply(topic(), user());
    await bench.advance(60);
    expect([bench.story('KafkaTopic'), bench.story('KafkaUser')]).toEqual([['-'], ['-']]);
  });

  test('a user gets a Secret of its name, and the same password for as long as it lives', async () => {
    await bring(user());
    const secret = { apiVersion: 'v1', kind: 'Secret', namespace: NAMESPACE, name: 'lambda-producer' };
    const read = async (): Promise<Record<string, string>> =>
      (await bench.get(secret))['data'] as Record<string, string>;
    const first = await read();
    expect(Object.keys(first).sort()).toEqual(['password', 'sasl.jaas.config']);
    expect(Buffer.from(first['sasl.jaas.config']!, 'base64').toString()).toContain(
      `username="lambda-producer" password="${Buffer.from(first['password']!, 'base64').toString()}"`,
    );
    await bench.patch(userReference, { spec: { quotas: { producerByteRate: 1 } } });
    await bench.advance(200);
    expect(bench.story('KafkaUser').at(-1)).toBe('Ready@2');
    expect(await read()).toEqual(first);
  });

  test('rules for a cluster without authorization are an invalid resource', async () => {
    const open = kafka();
    delete (open['spec'] as { kafka: { authorization?: unknown } }).kafka.authorization;
    bench = new StrimziBench();
    await bench.apply(open, pool(), user());
    await bench.advance(60);
    expect(bench.story('KafkaUser').at(-1)).toBe('NotReady/InvalidResourceException@1');
  });
});

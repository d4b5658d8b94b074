// The simulator does what was done to the real operator, and must tell the same story in the same order.
import { afterEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  kafka,
  kafkaReference,
  pool,
  poolReference,
  StrimziBench,
  summarize,
  topic,
  topicReference,
  type Seen,
} from './strimzi-bench.ts';

type Recorded = Pick<Seen, 't' | 'type' | 'name' | 'generation' | 'status'>;

function recorded(
  file: string,
  kind: string,
  until = Infinity,
): { story: string[]; timeOf: (line: string, since?: number) => number } {
  const text = readFileSync(`test/recordings/strimzi-0.51.0/${file}.jsonl`, 'utf8');
  const events = text
    .trim()
    .split('\n')
    .map((line) => ({ ...(JSON.parse(line) as Recorded), kind }))
    .filter(({ t, type }) => t <= until && type !== 'DELETED');
  const lines = events.map((event) => ({
    t: event.t,
    line: summarize({ ...event, status: event.status ?? undefined }),
  }));
  return {
    story: lines.map(({ line }) => line).filter((line, index, all) => line !== all[index - 1]),
    timeOf: (line, since = 0) => lines.find((one) => one.t >= since && one.line === line)?.t ?? NaN,
  };
}

const SET_CPU = (cpu: string): unknown => ({ spec: { resources: { requests: { cpu } } } });

/** What was done during the second recording, second by second. */
async function replaySecond(bench: StrimziBench): Promise<void> {
  const at = (second: number): Promise<void> => bench.advance(second - bench.time);
  await at(87.68);
  await bench.patch(kafkaReference, { spec: { kafka: { config: { 'log.retention.ms': 7200000 } } } });
  await at(87.82);
  await bench.patch(topicReference, { spec: { partitions: 3 } });
  await at(112.92);
  await bench.patch(topicReference, { spec: { partitions: 9 } });
  await at(123.09);
  await bench.patch(kafkaReference, { spec: { kafka: { version: '9.9.9' } } });
  await at(138.21);
  await bench.patch(kafkaReference, { spec: { kafka: { version: '4.3.1' } } });
  await at(153.31);
  await bench.patch(kafkaReference, {
    metadata: { annotations: { 'strimzi.io/pause-reconciliation': 'true' } },
  });
  await at(161.43);
  await bench.patch(kafkaReference, {
    metadata: { annotations: { 'strimzi.io/pause-reconciliation': null } },
  });
  await at(171.51);
  await bench.patch(poolReference, SET_CPU('64'));
  await at(273.27);
  await bench.patch(poolReference, SET_CPU('0.1'));
  await at(503);
}

describe('the recordings of the real operator', () => {
  let bench: StrimziBench;
  afterEach(() => bench.end());

  test('1: a fault of the operator itself is told for minutes and mends itself', async () => {
    bench = new StrimziBench({ env: { LAMINA_SIM_SCENARIO: 'operator-fault-then-mended' } });
    await bench.apply(kafka(), pool(), topic());
    await bench.advance(290);
    const real = recorded('1-create-operator-fault-kafkas', 'Kafka');
    expect(bench.story('Kafka')).toEqual(real.story);
    expect(bench.story('KafkaNodePool')).toEqual(['-']);
    for (const line of ['NotReady/Creating@0', 'NotReady/RuntimeException@1'])
      expect(bench.timeOf('Kafka', line)).toBeCloseTo(real.timeOf(line) - 1.07, 0);
    await bench.advance(60);
    expect(bench.story('Kafka')).toEqual([...real.story, 'Ready@1']);
    const mended = recorded('1-create-operator-fault-kafkanodepools', 'KafkaNodePool');
    const pools = bench.seen.filter(({ kind, status }) => kind === 'KafkaNodePool' && status !== undefined);
    expect(pools[0]?.t).toBeGreaterThan(mended.timeOf('@1') - 2);
  });

  test('2: changes, a refused version, a pause, and a pool whose change cannot be scheduled', async () => {
    bench = new StrimziBench({ podStart: 20_000 });
    await bench.apply(kafka(), pool(), topic());
    await replaySecond(bench);
    const kafkas = recorded('2-ready-changes-kafkas', 'Kafka');
    const topics = recorded('2-ready-changes-kafkatopics', 'KafkaTopic');
    // The recording begins in the middle: its first line is the fault that the first one ended with.
    expect(bench.story('Kafka').slice(2)).toEqual(kafkas.story.slice(1));
    expect(bench.story('KafkaTopic')).toEqual(topics.story);
    expect(bench.story('KafkaNodePool').slice(1)).toEqual(
      recorded('2-ready-changes-kafkanodepools', 'KafkaNodePool').story,
    );
    for (const [line, since] of [
      ['Ready@2', 87],
      ['NotReady/UnsupportedKafkaVersionException@3', 123],
      ['Ready@4', 138],
      ['ReconciliationPaused@4', 153],
      ['NotReady/FatalProblem@4', 171],
    ] as const)
      expect(Math.abs(bench.timeOf('Kafka', line, since) - kafkas.timeOf(line, since))).toBeLessThan(5);
    for (const [line, since] of [
      ['Ready=False/NotSupported@2', 87],
      ['Ready@3', 112],
    ] as const)
      expect(Math.abs(bench.timeOf('KafkaTopic', line, since) - topics.timeOf(line, since))).toBeLessThan(
        0.3,
      );
  });

  test('2: Kafka stays ready and observed for five minutes while one pod of three is pending', async () => {
    bench = new StrimziBench();
    await bench.apply(kafka(), pool());
    await bench.advance(60);
    await bench.patch(poolReference, SET_CPU('64'));
    await bench.advance(299);
    const { status } = await bench.get(kafkaReference);
    expect(summarize({ kind: 'Kafka', name: '', generation: 1, status: status as never })).toBe('Ready@1');
    expect(bench.story('KafkaNodePool').at(-1)).toBe('@2');
    expect(bench.story('StrimziPodSet').at(-1)).toBe('3/1/2@2');
    await bench.advance(6);
    expect(bench.story('Kafka').at(-1)).toBe('NotReady/FatalProblem@1');
    expect((await bench.get(kafkaReference))['status']).toMatchObject({
      conditions: [{ message: 'Error while waiting for restarted pod lambda-dual-0 to become ready' }],
      kafkaNodePools: [{ name: 'dual' }],
    });
    expect((await bench.get(kafkaReference))['status']).not.toHaveProperty('listeners');
  });

  test('3: a change during the first try is only seen after it failed; then the pods roll', async () => {
    bench = new StrimziBench({ podStart: 21_000 });
    await bench.apply(kafka(), pool());
    await bench.advance(60);
    await bench.patch(poolReference, SET_CPU('64'));
    await bench.advance(100);
    const since = bench.time;
    await bench.patch(poolReference, SET_CPU('0.1'));
    await bench.advance(260);
    const podSets = recorded('3-unschedulable-roll-delete-strimzipodsets', 'StrimziPodSet');
    expect(
      ['3/1/2@2', ...bench.story('StrimziPodSet', since)].filter((line, at, all) => line !== all[at - 1]),
    ).toEqual(podSets.story);
    expect(bench.story('KafkaNodePool', since)).toEqual(['@2', '@3']);
    expect(bench.story('Kafka', since)).toEqual(['NotReady/FatalProblem@1', 'Ready@1']);
  });

  test('3: the pool is observed a third of a second before its PodSet follows', async () => {
    bench = new StrimziBench();
    await bench.apply(kafka(), pool());
    await bench.advance(60);
    await bench.patch(poolReference, SET_CPU('0.2'));
    await bench.advance(90);
    const poolObserved = bench.timeOf('KafkaNodePool', '@2');
    const podSetChanged = bench.seen.find(
      ({ kind, generation }) => kind === 'StrimziPodSet' && generation === 2,
    )?.t;
    expect((podSetChanged ?? 0) - poolObserved).toBeCloseTo(0.34, 2);
    expect(bench.timeOf('StrimziPodSet', '3/3/3@1', poolObserved - 60)).toBeLessThan(poolObserved);
  });

  test('3: with Kafka gone its topic hangs on the finalizer for ever, and the brokers run on', async () => {
    bench = new StrimziBench();
    await bench.apply(kafka(), pool(), topic());
    await bench.advance(60);
    await bench.client.delete(kafkaReference);
    await bench.advance(12);
    await bench.client.delete(topicReference);
    await bench.advance(3600);
    const hanging = await bench.get(topicReference);
    expect(hanging.metadata.finalizers).toEqual(['strimzi.io/topic-operator']);
    expect(hanging.metadata.deletionTimestamp).toBeDefined();
    expect(bench.story('KafkaTopic').at(-1)).toBe('Ready@1');
    const left = bench.client.objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    expect(left).toContain('StrimziPodSet lambda-dual');
    expect(left).toContain('Pod lambda-dual-2');
    expect(left).not.toContain('Deployment lambda-entity-operator');
  });
});

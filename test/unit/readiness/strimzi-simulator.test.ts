// The waiter against the simulated operator, whose order and delays are those of the recordings, in virtual time.
import { afterEach, describe, expect, test } from '@jest/globals';
import { referenceTo, type KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { waitForReadiness, type WaitReport } from '../../../src/kubernetes/readiness/waiter.ts';
import {
  kafka,
  kafkaReference,
  pool,
  poolReference,
  StrimziBench,
  topic,
  user,
} from '../lab/strimzi-bench.ts';
import { RecordingLogger } from './support.ts';

const scenario = (name: string): Record<string, string> => ({ 'lab.lamina.dev/scenario': name });

describe('a deploy to the simulated Strimzi operator', () => {
  let bench: StrimziBench;
  const endings = new AbortController();
  afterEach(() => bench.end());

  /** Waits for what stands on the server now; `at` is when the wait ended, in seconds since the bench began. */
  async function waiting(...objects: KubernetesObject[]): Promise<{ report?: WaitReport; at?: number }> {
    const result: { report?: WaitReport; at?: number } = {};
    const expectations = await Promise.all(
      objects.map(async (object) => {
        const reference = referenceTo(object);
        const { generation, uid, resourceVersion } = (await bench.get(reference)).metadata;
        return { reference, generation, uid, resourceVersion } as { reference: typeof reference };
      }),
    );
    void waitForReadiness(expectations, {
      client: bench.client,
      clock: bench.clock,
      logger: new RecordingLogger(),
      signal: endings.signal,
    }).then((report) => {
      result.report = report;
      result.at = bench.time;
    });
    await bench.settle();
    return result;
  }
  const deploy = async (annotations: Record<string, string> = {}) => {
    bench = new StrimziBench();
    const objects = [kafka(annotations), pool(), topic(), user()];
    await bench.apply(...objects);
    return waiting(...objects);
  };

  test.each(['none', 'no-observed-generation'])('is ready with the last Ready of all (%s)', async (name) => {
    const wait = await deploy(scenario(name));
    await bench.advance(120);
    expect(wait.report).toMatchObject({ ready: true });
    const last = Math.max(
      ...['Kafka', 'KafkaTopic', 'KafkaUser'].map((kind) => bench.timeOf(kind, 'Ready@1')),
      bench.timeOf('StrimziPodSet', '3/3/3@1'),
    );
    expect(wait.at).toBe(last);
  });

  test.each([
    ['operator-fault-then-mended', 400],
    ['timeout-then-ok', 500],
  ])('goes on over a failure that the operator gets over (%s)', async (name, seconds) => {
    const wait = await deploy(scenario(name));
    await bench.advance(seconds);
    expect(wait.report).toMatchObject({ ready: true });
  });

  test('fails with the status that is terminal', async () => {
    const wait = await deploy(scenario('terminal-invalid-resource'));
    await bench.advance(60);
    expect(wait.report).toMatchObject({ ready: false, reason: 'Failed' });
    expect(wait.at).toBe(bench.timeOf('Kafka', 'NotReady/InvalidResourceException@1'));
  });

  test('is not ready while nobody answers', async () => {
    const wait = await deploy(scenario('never-answers'));
    await bench.advance(900);
    expect(wait.report).toBeUndefined();
  });

  describe('of a change of the pool', () => {
    const change = async (more: Record<string, string> = {}, cpu = '2') => {
      await deploy(more);
      await bench.advance(120);
      await bench.patch(poolReference, { spec: { resources: { requests: { cpu } } } });
      const before = bench.time;
      const wait = await waiting(kafka(), pool());
      return { wait, before };
    };

    test('is ready when every pod has rolled, and not before', async () => {
      const { wait, before } = await change();
      await bench.advance(10);
      expect(bench.story('KafkaNodePool').length).toBeGreaterThan(1);
      expect(wait.report).toBeUndefined();
      await bench.advance(120);
      expect(wait.report).toMatchObject({ ready: true });
      expect(wait.at).toBe(bench.timeOf('StrimziPodSet', '3/3/3@2', before));
    });

    test('that cannot be scheduled fails with the FatalProblem, after minutes of a Kafka that says Ready', async () => {
      const { wait, before } = await change(scenario('stuck-ready'));
      await bench.advance(290);
      expect((await bench.get(kafkaReference))['status']).toMatchObject({ conditions: [{ type: 'Ready' }] });
      expect(wait.report).toBeUndefined();
      await bench.advance(30);
      expect(wait.report).toMatchObject({ ready: false, reason: 'Failed' });
      expect(wait.at).toBe(bench.timeOf('Kafka', 'NotReady/FatalProblem@1', before));
    });
  });

  test('that changes nothing is ready at once', async () => {
    await deploy();
    await bench.advance(120);
    const wait = await waiting(kafka(), pool(), topic(), user());
    expect(wait.report).toMatchObject({ ready: true, elapsed: 0 });
  });
});

// The waiter against the simulated cass-operator, whose order and delays are those of the recordings, in virtual time;
// and beside it the generic algorithm, which believes conditions.
import { afterEach, describe, expect, test } from '@jest/globals';
import { referenceTo } from '../../../src/kubernetes/objects.ts';
import { standardRules, genericRules } from '../../../src/kubernetes/readiness/rules.ts';
import type { RuleSet } from '../../../src/kubernetes/readiness/rule.ts';
import { waitForReadiness, type WaitReport } from '../../../src/kubernetes/readiness/waiter.ts';
import { CassBench, condition, datacenter, datacenterReference, type Seen } from '../lab/cass-bench.ts';
import { RecordingLogger } from './support.ts';

interface Answer {
  report?: WaitReport;
  /** When the wait ended, in seconds since the bench began. */
  at?: number;
}

describe('a deploy to the simulated cass-operator', () => {
  let bench: CassBench;
  const endings = new AbortController();
  afterEach(() => bench.end());

  /** Waits for the datacenter as it stands on the server now. */
  async function waiting(rules: RuleSet): Promise<Answer> {
    const answer: Answer = {};
    const object = await bench.get(datacenterReference);
    const { generation, uid, resourceVersion } = object.metadata;
    const expectation = { reference: referenceTo(object), generation, uid, resourceVersion } as {
      reference: typeof datacenterReference;
    };
    void waitForReadiness([expectation], {
      client: bench.client,
      clock: bench.clock,
      logger: new RecordingLogger(),
      signal: endings.signal,
      rules,
    }).then((report) => {
      answer.report = report;
      answer.at = bench.time;
    });
    await bench.settle();
    return answer;
  }
  const both = async (): Promise<{ own: Answer; generic: Answer }> => ({
    own: await waiting(standardRules),
    generic: await waiting(genericRules),
  });
  const deploy = async (
    annotations: Record<string, string> = {},
    spec: Record<string, unknown> = {},
  ): Promise<{ own: Answer; generic: Answer }> => {
    bench = new CassBench();
    await bench.apply(datacenter(spec, annotations));
    return both();
  };
  const scenario = (name: string): Record<string, string> => ({ 'lab.lamina.dev/scenario': name });
  const observed = (generation: number) => (seen: Seen) => seen.status?.['observedGeneration'] === generation;

  test('is ready with the observed generation, not with the first Ready', async () => {
    const { own, generic } = await deploy();
    await bench.advance(120);
    const ready = bench.timeOf('Ready', (seen) => condition(seen, 'Ready') === 'True');
    expect(own).toMatchObject({ report: { ready: true }, at: bench.timeOf('observed', observed(2)) });
    expect(own.at).toBeGreaterThan(ready);
    expect(generic.report).toMatchObject({ ready: true });
    expect(generic.at).toBeLessThanOrEqual(ready);
  });

  test('of a change waits for the roll-out, though Ready=True of before stands all the time', async () => {
    await deploy();
    await bench.advance(120);
    await bench.patch({ spec: { resources: { requests: { cpu: '0.2' } } } });
    const changed = bench.time;
    const own = await waiting(standardRules);
    await bench.advance(60);
    expect(condition(bench.seen.at(-1)!, 'Ready')).toBe('True');
    expect(own.report).toBeUndefined();
    await bench.advance(400);
    expect(own).toMatchObject({
      report: { ready: true },
      at: bench.timeOf('observed', observed(3), changed),
    });
  });

  test('whose pods cannot be scheduled is not ready, however long it says nothing', async () => {
    const { own, generic } = await deploy({}, { resources: { requests: { cpu: '64' } } });
    await bench.advance(900);
    expect(generic.report).toMatchObject({ ready: true });
    expect(own.report).toBeUndefined();
  });

  test('that shrinks its volumes fails, where the generic algorithm waits for ever', async () => {
    await deploy();
    await bench.advance(120);
    const claim = {
      storageClassName: 'local-path',
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: '500Mi' } },
    };
    await bench.patch({ spec: { storageConfig: { cassandraDataVolumeClaimSpec: claim } } });
    const { own, generic } = await both();
    await bench.advance(120);
    expect(generic.report).toBeUndefined();
    expect(own.report).toMatchObject({ ready: false, reason: 'Failed' });
  });

  test('is ready when it is stopped on purpose, and the generic algorithm waits for ever', async () => {
    await deploy();
    await bench.advance(120);
    await bench.patch({ spec: { stopped: true } });
    await bench.advance(1);
    const { own, generic } = await both();
    await bench.advance(900);
    expect(own.report).toMatchObject({ ready: true });
    expect(generic.report).toBeUndefined();
  });

  test.each(['unhealthy', 'never-answers'])('is not ready with %s', async (name) => {
    const { own } = await deploy(scenario(name));
    await bench.advance(900);
    expect(own.report).toBeUndefined();
  });

  test('is slow and ready in the end (slow)', async () => {
    const { own } = await deploy(scenario('slow'));
    await bench.advance(900);
    expect(own.report).toMatchObject({ ready: true });
  });

  test('is not ready without the proof that only its generation gives (lost-generation)', async () => {
    const { own, generic } = await deploy(scenario('lost-generation'));
    await bench.advance(900);
    expect(generic.report).toMatchObject({ ready: true });
    expect(own.report).toBeUndefined();
  });
});

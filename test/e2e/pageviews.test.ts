// The Lambda application on real Kafka (three brokers), Spark and Cassandra (three racks): whatever dies, late or twice,
// each view is counted once. A reader asks twenty times a second meanwhile.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Admin } from '@platformatic/kafka';
import { randomNumbers } from '../../examples/pageviews/src/generate/generator.ts';
import { parseEvent } from '../../examples/pageviews/src/model/event.ts';
import { HOUR, hourOf } from '../../examples/pageviews/src/model/hours.ts';
import { connectionOptions } from '../../examples/pageviews/src/stores/kafka.ts';
import { Cassandra } from '../../examples/pageviews/src/stores/cassandra.ts';
import type { CassandraSettings, KafkaSettings } from '../../examples/pageviews/src/settings.ts';
import { readRuns } from '../../examples/pageviews/src/stores/batch-views.ts';
import { askViews, compare, type Answers } from '../../examples/pageviews/src/verify/compare.ts';
import { Truth } from '../../examples/pageviews/src/verify/truth.ts';
import { killInPod } from '../support/kill-in-pod.ts';
import { root } from '../support/cli.ts';
import { endOfRun, startRun } from './pageviews/batch.ts';
import { readOn, type Observation } from './pageviews/reader.ts';
import { SEGMENT_SIZE, Site, TOPIC, environmentOf, until } from './pageviews/site.ts';
import { Traffic } from './pageviews/traffic.ts';
import { Worker } from './pageviews/workers.ts';

const MINUTES = 60_000;
const SEED = Number(process.env['LAMINA_PAGEVIEWS_SEED'] ?? Date.now() % 1_000_000);
const KILLS = Number(process.env['LAMINA_PAGEVIEWS_KILLS'] ?? 20);
/** What is a page view and what is not; those that are say so in their page, and happened long ago. */
const CASES = readCases();
const PAGE_VIEWS = CASES.flatMap(({ value }) => {
  const parsed = parseEvent(value);
  return 'view' in parsed ? [parsed.view] : [];
});
const OWN = new Truth();
for (const view of PAGE_VIEWS) OWN.add(view);
const COPIES = 3_000;
const NEVER = new AbortController().signal;

const REPLICATED = `
apiVersion: lamina/v1
kind: Stack
metadata: { name: replicated }
spec:
  layers: [speed, batch, serving, ./examples/pageviews]
  patches:
    speed:
      - target: { kind: KafkaNodePool }
        patch: [{ op: replace, path: /spec/replicas, value: 3 }]
      - target: { kind: Kafka }
        patch:
          - { op: replace, path: /spec/kafka/config/default.replication.factor, value: 3 }
          - { op: replace, path: /spec/kafka/config/min.insync.replicas, value: 2 }
          - { op: replace, path: /spec/kafka/config/offsets.topic.replication.factor, value: 3 }
      - target: { kind: KafkaTopic }
        patch:
          - { op: replace, path: /spec/replicas, value: 3 }
          - { op: replace, path: /spec/config/min.insync.replicas, value: 2 }
    serving:
      - target: { kind: CassandraDatacenter }
        patch:
          - { op: replace, path: /spec/size, value: 3 }
          - { op: replace, path: /spec/racks, value: [{ name: r1 }, { name: r2 }, { name: r3 }] }
          - { op: replace, path: /spec/config/cassandra-yaml/default_keyspace_rf, value: 3 }
      - target: { kind: Job, name: serving-schema }
        patch:
          apiVersion: batch/v1
          kind: Job
          metadata: { name: serving-schema }
          spec:
            template:
              spec: { containers: [{ name: schema, env: [{ name: REPLICAS, value: '3' }] }] }
    ./examples/pageviews:
      # The test sends the events itself, and runs the workers where it can kill them.
      - target: { kind: Deployment, name: pageviews-generator }
        patch: [{ op: replace, path: /spec/replicas, value: 0 }]
      - target: { kind: StatefulSet, name: pageviews-speed }
        patch: [{ op: replace, path: /spec/replicas, value: 0 }]
`;

function readCases(): { value: Buffer }[] {
  const text = readFileSync(path.join(root, 'examples/pageviews/events.json'), 'utf8');
  return (JSON.parse(text) as { value?: string; base64?: string }[]).map(({ value, base64 }) => ({
    value: base64 === undefined ? Buffer.from(value ?? '') : Buffer.from(base64, 'base64'),
  }));
}

describe(`page views on three brokers and three racks (LAMINA_PAGEVIEWS_SEED=${SEED})`, () => {
  const random = randomNumbers(SEED);
  const from = hourOf(Date.now()) - 4 * HOUR;
  let folder: string;
  let site: Site;
  let kafka: KafkaSettings;
  let cassandra: CassandraSettings;
  let service: URL;
  let traffic: Traffic;
  let workers: Worker[] = [];
  let workerEnv: NodeJS.ProcessEnv;

  const newWorker = (instance: string, program?: string): Worker => {
    const worker = new Worker(workerEnv, instance, program).start();
    workers.push(worker);
    return worker;
  };
  const stopWorkers = async (): Promise<void> => {
    const stopping = workers;
    workers = [];
    expect(await Promise.all(stopping.map((worker) => worker.kill('SIGTERM')))).toEqual(
      stopping.map(() => 0),
    );
  };
  const answers = (): Promise<Answers> =>
    askViews(service, traffic.truth.pages, { from, to: hourOf(Date.now()) }, NEVER);
  const settled = async (limit = 60_000): Promise<Answers> => {
    let last: unknown;
    let right: Answers | undefined;
    try {
      await until('merged = truth', limit, async () => {
        try {
          const told = await answers();
          const difference = compare(traffic.truth, told.views);
          last = difference;
          if (difference.over === 0 && difference.under === 0) right = told;
        } catch (error) {
          // Nobody can be asked yet.
          last = error;
        }
        return right !== undefined;
      });
    } catch (error) {
      const logs = workers.map(({ log }) => log.slice(-2_000)).join('\n');
      throw new Error(`${last instanceof Error ? last.message : JSON.stringify(last)}\n${logs}`, {
        cause: error,
      });
    }
    return right as Answers;
  };
  /** What a reader sees while `work` goes on: never a view too many, and none missing that the answer says is in it. */
  const watched = async (work: () => Promise<void>): Promise<Observation> => {
    const stop = new AbortController();
    const reading = readOn(service, traffic, from, stop.signal);
    try {
      await work();
    } finally {
      stop.abort();
    }
    const seen = await reading;
    expect({ over: seen.over, under: seen.under }).toEqual({ over: 0, under: 0 });
    expect(seen.answers).toBeGreaterThan(0);
    return seen;
  };
  /** Sends events until `signal` is aborted. */
  const sendOn = async (signal: AbortSignal, seed: number): Promise<void> => {
    const generator = traffic.generator({ seed });
    while (!signal.aborted) {
      await traffic.send(generator, 100);
      await delay(200);
    }
  };
  const whileSending = async (seed: number, work: () => Promise<void>): Promise<void> => {
    const stop = new AbortController();
    const sending = sendOn(stop.signal, seed);
    try {
      await work();
    } finally {
      stop.abort();
      await sending;
    }
  };
  /** Until a run has begun to write. */
  const writes = async (application: string): Promise<void> => {
    await using session = await Cassandra.connect(cassandra);
    await until(`run ${application} writes`, 240_000, async () => {
      const id = (await readRuns(session)).find((each) => each.application === application)?.id;
      if (id === undefined) return false;
      return (await session.rows(`SELECT hour FROM pageviews_run_hours WHERE run = ${id}`, [])).length > 0;
    });
  };
  /** To its end, which has to be a good one. */
  const run = async (name: string, settings: Record<string, string> = {}): Promise<object> => {
    await startRun(site, name, settings);
    const { state, words } = await endOfRun(site, name);
    expect({ state, words }).toEqual({ state: 'COMPLETED', words: expect.stringMatching(/^\{/) });
    return JSON.parse(words) as object;
  };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'lamina-pageviews-'));
    site = await Site.start('e2e-pageviews');
    await writeFile(path.join(folder, 'lamina.yaml'), REPLICATED);
    const up = await site.lamina('up', '--file', path.join(folder, 'lamina.yaml'));
    expect({ exitCode: up.exitCode, log: up.exitCode === 0 ? '' : up.stderr }).toEqual({
      exitCode: 0,
      log: '',
    });
    kafka = await site.kafka('pageviews-speed');
    cassandra = await site.cassandra();
    service = await site.queries();
    workerEnv = environmentOf(kafka, cassandra);
    traffic = new Traffic(await site.kafka('lambda-producer'));
    // The layer's own first run, of a log that is empty.
    expect(await endOfRun(site, 'pageviews')).toMatchObject({ state: 'COMPLETED', attempts: 1 });
  }, 40 * MINUTES);

  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.kill().catch(() => null)));
    await traffic[Symbol.asyncDispose]();
    await site.stop();
    await rm(folder, { recursive: true });
  }, 5 * MINUTES);

  test(
    'every event is in the answer once, late ones in the hour in which they happened',
    async () => {
      newWorker('speed-0');
      await watched(async () => {
        await traffic.send(traffic.generator({ seed: SEED }), 6_000);
        const { speed, batch } = await settled();
        expect({ batch, speed }).toEqual({ batch: 0, speed: 6_000 });
      });
      expect(traffic.late).toBeGreaterThan(50);
    },
    3 * MINUTES,
  );

  test(
    `two workers, killed ${KILLS} times at random moments`,
    async () => {
      newWorker('speed-1');
      await watched(() =>
        whileSending(SEED + 1, async () => {
          for (let kill = 0; kill < KILLS; kill += 1) {
            await delay(300 + random() * 1_500);
            const worker = workers[Math.floor(random() * workers.length)];
            await worker?.kill();
            worker?.start();
          }
        }),
      );
      await settled();
    },
    5 * MINUTES,
  );

  test(
    'workers that come and go take partitions over from each other',
    async () => {
      await watched(() =>
        whileSending(SEED + 2, async () => {
          const third = newWorker('speed-2');
          await until('a worker has partitions', 60_000, async () => third.log.includes('"starts":{"'));
          expect(await third.kill('SIGTERM')).toBe(0);
          workers = workers.filter((worker) => worker !== third);
          // One that vanishes for longer than its place is kept.
          const second = workers.pop();
          await second?.kill();
          await delay(12_000);
        }),
      );
      await settled();
    },
    4 * MINUTES,
  );

  test(
    'a batch run takes over during a stream of questions',
    async () => {
      const before = (await answers()).run?.id;
      const seen = await watched(() =>
        whileSending(SEED + 3, async () => {
          await run('takes-over');
          await until('readers see the run', 10_000, async () => (await answers()).run?.id !== before);
        }),
      );
      expect(seen.runs.size).toBe(2);
      const { batch, speed } = await settled();
      expect(batch).toBeGreaterThan(speed);
    },
    5 * MINUTES,
  );

  test(
    'events that are no page views are kept apart, each once, and counted by neither layer',
    async () => {
      // With one key, so that they are in one partition, in this order.
      await traffic.sendRaw(CASES.map(({ value }) => ({ key: 'case', value })));
      await settled();
      const admin = new Admin(connectionOptions('test', kafka));
      try {
        await until('the dead letters are there', 20_000, async () => {
          const [topic] = await admin.listOffsets({
            topics: [{ name: 'pageviews-dead-letters', partitions: [{ partitionIndex: 0, timestamp: -1n }] }],
          });
          return Number(topic?.partitions[0]?.offset) >= CASES.length - PAGE_VIEWS.length;
        });
      } finally {
        await admin.close();
      }
    },
    2 * MINUTES,
  );

  test(
    'a batch run that is killed half-way is seen by nobody',
    async () => {
      const before = await settled();
      await watched(async () => {
        await startRun(site, 'is-killed');
        await writes('is-killed');
        killInPod(await site.podUid('is-killed-driver'), 'SparkSubmit');
        expect((await endOfRun(site, 'is-killed')).state).not.toBe('COMPLETED');
      });
      expect((await answers()).run).toEqual(before.run);
    },
    6 * MINUTES,
  );

  test(
    'copies of events, and a worker with a mistake, show too much until a batch run has passed',
    async () => {
      await traffic.send(traffic.generator({ seed: SEED + 4 }), 3_000);
      await settled();
      const over = async (): Promise<number> => compare(traffic.truth, (await answers()).views).over;
      // Far apart: in other segments than the first ones, which the speed layer cannot know.
      const again = traffic.generator({ seed: SEED + 4 });
      const copies = Array.from({ length: COPIES }, () => again.next(Date.now())).flat();
      await traffic.sendViews(copies.map(({ view }) => view));
      await until('copies are counted', 30_000, async () => (await over()) > 0);

      await stopWorkers();
      const mistaken = newWorker('speed-0', path.join(root, 'test/e2e/pageviews/double-counting-worker.ts'));
      await traffic.send(traffic.generator({ seed: SEED + 5 }), 2_000);
      await until('views are counted twice', 30_000, async () => (await over()) > COPIES + 1_000);
      expect(await mistaken.kill('SIGTERM')).toBe(0);
      workers = [];
      newWorker('speed-0');
      newWorker('speed-1');
      // All partitions leave the segments with the mistakes behind.
      await traffic.send(traffic.generator({ seed: SEED + 6 }), 6 * SEGMENT_SIZE * 2);

      const told = await run('heals', { RUN_GRACE_SECONDS: '0', RUN_ABANDONED_SECONDS: '1' });
      // Also what is left of the layer's first run and of the one that was killed is removed.
      expect(told).toMatchObject({
        rejected: CASES.length - PAGE_VIEWS.length,
        duplicates: COPIES + PAGE_VIEWS.length - OWN.total,
        removedRuns: 2,
      });
      await settled();
    },
    8 * MINUTES,
  );

  test('Spark has the same idea as the speed layer of what is a page view', async () => {
    const hours = OWN.pages.flatMap((page) => [...OWN.views(page).keys()]);
    const span = { from: Math.min(...hours), to: Math.max(...hours) };
    const told = await askViews(service, OWN.pages, span, NEVER);
    expect(compare(OWN, told.views)).toMatchObject({ over: 0, under: 0 });
    expect({ batch: told.batch, speed: told.speed }).toEqual({ batch: OWN.total, speed: 0 });
  });

  test(
    'a broker is lost, and a node of Cassandra: what goes in is in the answer',
    async () => {
      await watched(() =>
        whileSending(SEED + 8, async () => {
          await delay(2_000);
          killInPod(await site.podUid('lambda-dual-1'), 'kafka.Kafka');
          await delay(8_000);
          killInPod(await site.podUid('lambda-dc1-r2-sts-0'), 'CassandraDaemon');
          await delay(8_000);
        }),
      );
      await settled(120_000);
      await site.kubectl(
        ...['wait', '--for=condition=Ready', '--timeout=180s'],
        ...['pod/lambda-dual-1', 'pod/lambda-dc1-r2-sts-0'],
      );
    },
    6 * MINUTES,
  );

  test(
    'Cassandra is away for a minute: the lag is shown, and nothing is lost',
    async () => {
      await stopWorkers();
      await site.kubectl('scale', 'statefulset/pageviews-speed', '--replicas=1');
      await site.kubectl('rollout', 'status', 'statefulset/pageviews-speed', '--timeout=120s');
      const address = await site.kubectl('get', 'pod', 'pageviews-speed-0', '-o', 'jsonpath={.status.podIP}');
      const metric = async (name: string): Promise<number> => {
        const text = await (await fetch(`http://${address}:8080/metrics`)).text();
        return Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1]);
      };
      const stopped = (value: boolean): Promise<string> =>
        site.kubectl(
          'patch',
          'cassandradatacenter',
          'dc1',
          '--type=merge',
          '-p',
          JSON.stringify({ spec: { stopped: value } }),
        );
      await settled();
      await stopped(true);
      await site.kubectl('wait', '--for=delete', '--timeout=180s', 'pod/lambda-dc1-r1-sts-0');
      const away = performance.now();
      await traffic.send(traffic.generator({ seed: SEED + 9 }), 2_000);
      await until(
        'readers are told',
        30_000,
        async () => (await fetch(new URL('/status', service))).status === 503,
      );
      await until('the lag is shown', 90_000, async () => (await metric('pageviews_lag_seconds')) > 55);
      expect(await metric('pageviews_behind_events')).toBe(2_000);
      expect(performance.now() - away).toBeGreaterThan(50_000);
      await stopped(false);
      await settled(300_000);
      cassandra = await site.cassandra();
    },
    9 * MINUTES,
  );

  test(
    'a log that has lost its beginning fails the batch run, and the views stay as they are',
    async () => {
      const before = await settled();
      await site.apply({
        apiVersion: 'kafka.strimzi.io/v1',
        kind: 'KafkaUser',
        metadata: { name: 'retention', labels: { 'strimzi.io/cluster': 'lambda' } },
        spec: {
          authentication: { type: 'scram-sha-512' },
          authorization: {
            type: 'simple',
            acls: [
              {
                resource: { type: 'topic', name: TOPIC, patternType: 'literal' },
                operations: ['Delete', 'Describe'],
              },
            ],
          },
        },
      });
      await site.kubectl('wait', '--for=condition=Ready', '--timeout=60s', 'kafkauser/retention');
      const admin = new Admin(connectionOptions('test', await site.kafka('retention')));
      try {
        await admin.deleteRecords({ topics: [{ name: TOPIC, partitions: [{ partition: 2, offset: 10n }] }] });
      } finally {
        await admin.close();
      }
      await startRun(site, 'must-fail');
      const { state, words } = await endOfRun(site, 'must-fail');
      expect({ state, words }).toEqual({
        state: 'FAILED',
        words: expect.stringContaining('the history of raw-data-stream is not whole'),
      });
      expect(await answers()).toEqual(before);
    },
    4 * MINUTES,
  );
});

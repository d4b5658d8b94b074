// The whole stack as a user meets it: one command line, a real Kubernetes, real Kafka, Spark and Cassandra.
import path from 'node:path';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApiProxy } from '../../lab/api-proxy.ts';
import { exec } from '../../src/runtime/exec.ts';
import { openAccounts } from '../cluster/accounts.ts';
import { runCli, startCli, type CliRun } from '../support/cli.ts';
import { killInPod } from '../support/kill-in-pod.ts';

const MINUTES = 60_000;
const CLUSTER = 'e2e-stack';
const LAYERS = ['speed', 'batch', 'serving'];
/** Asks what the user may do, and stores nothing. */
const REVIEW = /\/selfsubject(?:access|rules)reviews$/;

const THREE_RACKS = `
apiVersion: lamina/v1
kind: Layer
metadata: { name: racks }
extends: serving
spec:
  patches:
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
`;

interface Cluster {
  readonly kubeconfig: string;
  readonly binDirectory: string;
  readonly directory: string;
  readonly chartMirror: string;
}

interface LayerAnswer {
  readonly name: string;
  readonly ready: boolean;
  readonly startedAtMs: number;
  readonly durationMs: number;
  readonly phases: readonly { name: string; startedAt: number; durationMs: number }[];
}

describe('the whole stack on a real Kubernetes with real Kafka, Spark and Cassandra', () => {
  let cluster: Cluster;
  let env: NodeJS.ProcessEnv;
  let folder: string;
  let accountOf: (command: string) => NodeJS.ProcessEnv;
  const lamina = (command: string, ...args: string[]): Promise<CliRun> =>
    runCli([command, ...args, '--json'], { env: accountOf(command) });
  const kubectl = async (...args: string[]): Promise<string> =>
    (await exec(path.join(cluster.binDirectory, 'kubectl'), args, { env })).stdout;
  const names = async (...args: string[]): Promise<string[]> =>
    (await kubectl('get', ...args, '-o', 'name')).split('\n').filter((name) => name !== '');
  /** The answer, or the log where it ended badly. */
  const answerOf = ({ exitCode, json, stderr }: CliRun): Record<string, unknown> => {
    expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
    return json;
  };
  const layersOf = (json: Record<string, unknown>): LayerAnswer[] => json['layers'] as LayerAnswer[];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'lamina-e2e-'));
    const up = await runCli(['cluster', 'up', '--name', CLUSTER, '--json']);
    expect(up.stderr + up.stdout).toContain(CLUSTER);
    cluster = up.json as unknown as Cluster;
    // All that the log of `cluster up` asks a user to do.
    env = { ...process.env, KUBECONFIG: cluster.kubeconfig };
    accountOf = await openAccounts(cluster);
  }, 40 * MINUTES);

  afterAll(async () => {
    await runCli(['cluster', 'down', '--name', CLUSTER]);
    await rm(folder, { recursive: true });
  }, 5 * MINUTES);

  test(
    'plan on an empty cluster shows what would be made, and makes nothing',
    async () => {
      const { exitCode, json } = await lamina('plan', '--detailed-exitcode');
      expect(exitCode).toBe(3);
      for (const kind of ['Kafka', 'SparkApplication', 'CassandraDatacenter'])
        expect(json['changes']).toContainEqual(expect.objectContaining({ kind, action: 'create' }));
      expect(json['helm']).toEqual(
        ['strimzi', 'spark-operator', 'cass-operator'].map((release): unknown =>
          expect.objectContaining({ release, action: 'install' }),
        ),
      );
      expect(await names('namespaces')).not.toContain('namespace/lambda');
    },
    2 * MINUTES,
  );

  test(
    'up brings all three layers to ready, side by side, and says where they are',
    async () => {
      const report = path.join(folder, 'report.html');
      const json = answerOf(await lamina('up', '--report', report));
      expect(json).toMatchObject({
        ready: true,
        changed: true,
        reportPath: report,
        endpoints: {
          'bootstrap-servers': 'lambda-kafka-bootstrap.lambda.svc:9092',
          'contact-points': 'lambda-dc1-service.lambda.svc:9042',
          'service-account': 'spark',
        },
      });
      const layers = layersOf(json);
      expect(layers.map(({ name }) => name)).toEqual(LAYERS);
      const [speed, batch] = layers;
      const ended = (layer: LayerAnswer | undefined, phase: string): number => {
        const { startedAt = 0, durationMs = 0 } = layer?.phases.find(({ name }) => name === phase) ?? {};
        return (layer?.startedAtMs ?? 0) + startedAt + durationMs;
      };
      const speedReady = (speed?.startedAtMs ?? 0) + (speed?.durationMs ?? 0);
      // The operator of the layer that waits comes up meanwhile; its resources come after.
      expect(ended(batch, 'operator')).toBeLessThan(speedReady);
      expect(ended(batch, 'apply')).toBeGreaterThanOrEqual(speedReady);
      expect(await readFile(report, 'utf8')).toContain('speed, batch and serving are ready');
    },
    15 * MINUTES,
  );

  test(
    'status tells each layer ready, with its versions and endpoints',
    async () => {
      const layers = answerOf(await lamina('status'))['layers'];
      expect(layers).toEqual([
        expect.objectContaining({ name: 'speed', ready: true, drift: [] }),
        expect.objectContaining({ name: 'batch', ready: true, drift: [] }),
        expect.objectContaining({ name: 'serving', ready: true, drift: [] }),
      ]);
      expect(layers).toMatchObject([
        { versions: { operator: '1.2.0', kafka: '4.3.1' } },
        { versions: { operator: '2.5.2', spark: '4.2.0' } },
        { versions: { operator: '1.32.0', cassandra: '5.0.6' } },
      ]);
    },
    2 * MINUTES,
  );

  test(
    'up again changes nothing, and no request of it is a write',
    async () => {
      const writes: string[] = [];
      const proxy = await startApiProxy(accountOf('up')['KUBECONFIG'] ?? '', {
        kubeconfigFile: path.join(folder, 'proxy.kubeconfig'),
        fault: (method, url) => {
          if (!['GET', 'WATCH'].includes(method) && !REVIEW.test(url)) writes.push(`${method} ${url}`);
          return undefined;
        },
      });
      try {
        const run = await runCli(
          [
            ...['up', '--json', '--overlay', 'local', '--kubeconfig', proxy.kubeconfig],
            ...['--chart-mirror', cluster.chartMirror],
          ],
          {
            env: {
              ...process.env,
              PATH: `${cluster.binDirectory}${path.delimiter}${process.env['PATH'] ?? ''}`,
            },
          },
        );
        expect(answerOf(run)).toMatchObject({ ready: true, changed: false });
        expect(proxy.take().byMethod['GET']).toBeGreaterThan(20);
        expect(writes).toEqual([]);
      } finally {
        proxy.close();
      }
    },
    2 * MINUTES,
  );

  test(
    'verify proves each layer by what it is for, and leaves nothing behind',
    async () => {
      const before = await names('jobs,kafkatopics,kafkausers,sparkapplications', '-n', 'lambda');
      const json = answerOf(await lamina('verify'));
      expect(json).toMatchObject({
        passed: true,
        layers: [
          { name: 'speed', evidence: { produced: 1000, consumed: 1000, missing: 0, outOfOrder: 0 } },
          { name: 'batch', evidence: { requested: 3000, read: 3000, missing: 0, duplicated: 0 } },
          { name: 'serving', evidence: { read: 500, wrong: 0, consistency: 'QUORUM' } },
        ],
      });
      const after = await names('jobs,kafkatopics,kafkausers,sparkapplications', '-n', 'lambda');
      // The schedule may have begun a run of its own meanwhile.
      const own = (found: string[]): string[] =>
        found.filter((name) => !name.includes('event-counts-hourly-'));
      expect(own(after)).toEqual(own(before));
    },
    10 * MINUTES,
  );

  test(
    'plan finds nothing to do, and after a drift names the field; status tells it, and up mends it',
    async () => {
      expect((await lamina('plan', '--detailed-exitcode')).exitCode).toBe(0);
      const patch = '{"spec":{"kafka":{"config":{"auto.create.topics.enable":"true"}}}}';
      await kubectl('patch', 'kafka', 'lambda', '-n', 'lambda', '--type=merge', '-p', patch);
      const { exitCode, json } = await lamina('plan', '--detailed-exitcode');
      expect(exitCode).toBe(3);
      const changed = (
        json['changes'] as { kind: string; action: string; fields: { path: string }[] }[]
      ).filter(({ action }) => action !== 'none');
      expect(changed).toEqual([expect.objectContaining({ kind: 'Kafka', action: 'update' })]);
      expect(changed[0]?.fields[0]?.path).toContain('auto.create.topics.enable');
      expect((await lamina('status')).json['layers']).toContainEqual(
        expect.objectContaining({ name: 'speed', drift: [expect.objectContaining({ kind: 'Kafka' })] }),
      );
      expect(answerOf(await lamina('up', '--layers', 'speed', '--force-conflicts'))).toMatchObject({
        ready: true,
        changed: true,
      });
    },
    5 * MINUTES,
  );

  test(
    'status names a broker and a node whose processes were killed, and is ready again once they have recovered',
    async () => {
      const killed = [
        { pod: 'lambda-dual-0', command: 'kafka.Kafka' },
        { pod: 'lambda-dc1-r1-sts-0', command: 'CassandraDaemon' },
      ];
      for (const { pod, command } of killed) {
        const uid = await kubectl('get', 'pod', pod, '-n', 'lambda', '-o', 'jsonpath={.metadata.uid}');
        killInPod(uid, command);
      }
      const pods = killed.map(({ pod }) => `pod/${pod}`);
      await kubectl('wait', '-n', 'lambda', '--for=condition=Ready=False', '--timeout=60s', ...pods);
      const { exitCode, json } = await lamina('status');
      expect(exitCode).toBe(1);
      expect(json['layers']).toMatchObject([
        { name: 'speed', ready: false, pods: [{ name: 'lambda-dual-0' }] },
        { name: 'batch', ready: true },
        { name: 'serving', ready: false, pods: [{ name: 'lambda-dc1-r1-sts-0' }] },
      ]);
      // It waits for what has to recover, and has nothing to do.
      expect(answerOf(await lamina('up'))).toMatchObject({ ready: true, changed: false });
      // A restart is told for a minute.
      const until = Date.now() + 3 * MINUTES;
      let last = await lamina('status');
      while (last.exitCode !== 0 && Date.now() < until) {
        await delay(5_000);
        last = await lamina('status');
      }
      expect(layersOf(answerOf(last)).map(({ ready }) => ready)).toEqual([true, true, true]);
    },
    10 * MINUTES,
  );

  test(
    'a run that is killed in the middle is finished by the next one',
    async () => {
      await kubectl('delete', 'kafkatopic', 'raw-data-stream', '-n', 'lambda');
      const up = ['up', '--layers', 'speed', '--force-conflicts'] as const;
      const { child, done } = startCli([...up, '--json'], { env: accountOf('up') });
      child.stderr.on('data', (chunk: Buffer) => {
        if (chunk.includes('Kafka')) child.kill('SIGKILL');
      });
      await done;
      expect(answerOf(await lamina(...up))).toMatchObject({ ready: true });
    },
    8 * MINUTES,
  );

  test(
    'down takes everything along in the order that finalizers need, and lists the volumes that it keeps',
    async () => {
      const json = answerOf(await lamina('down', '--yes'));
      const kinds = (json['removed'] as { kind: string }[]).map(({ kind }) => kind);
      expect(kinds.indexOf('KafkaTopic')).toBeGreaterThanOrEqual(0);
      expect(kinds.indexOf('SparkApplication')).toBeLessThan(kinds.indexOf('Kafka'));
      expect(kinds.indexOf('KafkaTopic')).toBeLessThan(kinds.indexOf('Kafka'));
      expect(kinds.indexOf('Kafka')).toBeLessThan(kinds.indexOf('KafkaNodePool'));
      expect(kinds.filter((kind) => kind === 'Release')).toHaveLength(3);
      const left = (json['leftBehind'] as { kind: string; name: string }[]).filter(
        ({ kind }) => kind !== 'CustomResourceDefinition',
      );
      // Nothing but what is told to be there, and all of that.
      expect((await names('pv')).sort()).toEqual(left.map(({ name }) => `persistentvolume/${name}`).sort());
      expect(left).toHaveLength(3);
      expect(await names('namespaces')).toEqual(
        ['default', 'kube-node-lease', 'kube-public', 'kube-system', 'lamina', 'local-path-storage'].map(
          (name) => `namespace/${name}`,
        ),
      );
    },
    5 * MINUTES,
  );

  test(
    'down with the volumes and CRDs leaves nothing at all',
    async () => {
      expect(answerOf(await lamina('down', '--yes', '--delete-volumes', '--delete-crds'))).toMatchObject({
        leftBehind: [],
      });
      expect(await names('pv,crd')).toEqual([]);
      const roles = await names('clusterroles,clusterrolebindings');
      // But for the roles under which all of this ran.
      const shipped = /\/lamina[-:]/;
      expect(roles.filter((name) => /strimzi|spark|cass|lamina/.test(name) && !shipped.test(name))).toEqual(
        [],
      );
    },
    5 * MINUTES,
  );

  test(
    'a serving layer of three racks goes on writing and reading at QUORUM without one of its nodes',
    async () => {
      await writeFile(path.join(folder, 'layer.yaml'), THREE_RACKS);
      const racks = (command: string): Promise<CliRun> =>
        runCli([command, '--layers', './', '--json'], { env: accountOf(command), cwd: folder });
      expect(answerOf(await racks('up'))).toMatchObject({ ready: true });
      const lost = 'lambda-dc1-r2-sts-0';
      const uid = await kubectl('get', 'pod', lost, '-n', 'lambda', '-o', 'jsonpath={.metadata.uid}');
      killInPod(uid, 'CassandraDaemon');
      await kubectl('wait', '-n', 'lambda', '--for=condition=Ready=False', '--timeout=60s', `pod/${lost}`);
      expect(answerOf(await racks('verify'))).toMatchObject({
        passed: true,
        layers: [{ evidence: { read: 500, missing: 0, wrong: 0, consistency: 'QUORUM' } }],
      });
      expect(answerOf(await racks('up'))).toMatchObject({ ready: true, changed: false });
    },
    15 * MINUTES,
  );
});

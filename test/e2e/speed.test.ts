import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exec } from '../../src/runtime/exec.ts';
import { runCli } from '../support/cli.ts';

const MINUTES = 60_000;
const CLUSTER = 'e2e-speed';

interface Cluster {
  readonly kubeconfig: string;
  readonly binDirectory: string;
}

describe('the speed layer on a real Kubernetes with real Kafka', () => {
  let cluster: Cluster;
  let env: NodeJS.ProcessEnv;
  const stack = (command: string, ...more: string[]): string[] => [
    command,
    '--layers',
    'speed',
    '--json',
    ...more,
  ];
  const lamina = (...args: string[]) => runCli(args, { env });
  const kubectl = async (...args: string[]) =>
    (await exec(path.join(cluster.binDirectory, 'kubectl'), args, { env })).stdout;

  beforeAll(async () => {
    const up = await runCli(['cluster', 'up', '--name', CLUSTER, '--json']);
    expect(up.stderr + up.stdout).toContain(CLUSTER);
    cluster = up.json as unknown as Cluster;
    // All that the log of `cluster up` asks a user to do.
    env = { ...process.env, KUBECONFIG: cluster.kubeconfig };
  }, 40 * MINUTES);

  afterAll(async () => {
    await runCli(['cluster', 'down', '--name', CLUSTER]);
  }, 5 * MINUTES);

  test(
    'plan on an empty cluster shows what would be made, and makes nothing',
    async () => {
      const { exitCode, json } = await lamina(...stack('plan', '--detailed-exitcode'));
      expect(exitCode).toBe(3);
      expect(json['changes']).toContainEqual(
        expect.objectContaining({ kind: 'Kafka', name: 'lambda', action: 'create' }),
      );
      expect(json['helm']).toEqual([expect.objectContaining({ release: 'strimzi', action: 'install' })]);
      expect(await kubectl('get', 'namespaces', '-o', 'name')).not.toContain('lambda');
    },
    2 * MINUTES,
  );

  test(
    'up brings Kafka to ready and says where it is',
    async () => {
      const { json, stderr } = await lamina(...stack('up'));
      expect({ json, stderr: json['ready'] === true ? '' : stderr }).toMatchObject({
        json: { ready: true, changed: true },
        stderr: '',
      });
      expect((json['endpoints'] as Record<string, string>)['bootstrap-servers']).toBe(
        'lambda-kafka-bootstrap.lambda.svc:9092',
      );
      expect(JSON.parse(await kubectl('get', 'kafka', 'lambda', '-n', 'lambda', '-o', 'json'))).toMatchObject(
        {
          status: { conditions: [expect.objectContaining({ type: 'Ready', status: 'True' })] },
        },
      );
    },
    10 * MINUTES,
  );

  test(
    'up again changes nothing',
    async () => {
      const { exitCode, json } = await lamina(...stack('up'));
      expect({ exitCode, ready: json['ready'], changed: json['changed'] }).toEqual({
        exitCode: 0,
        ready: true,
        changed: false,
      });
    },
    2 * MINUTES,
  );

  test(
    'verify carries numbered messages through Kafka and leaves nothing behind',
    async () => {
      const { exitCode, json, stderr } = await lamina(...stack('verify'));
      expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(json['layers']).toEqual([
        expect.objectContaining({
          name: 'speed',
          passed: true,
          evidence: expect.objectContaining({ produced: 1000, consumed: 1000 }),
        }),
      ]);
      expect(await kubectl('get', 'jobs,kafkatopics', '-n', 'lambda', '-o', 'name')).toBe(
        'kafkatopic.kafka.strimzi.io/raw-data-stream\n',
      );
    },
    5 * MINUTES,
  );

  test(
    'plan finds nothing to do, and after a drift names the field',
    async () => {
      expect((await lamina(...stack('plan', '--detailed-exitcode'))).exitCode).toBe(0);
      await kubectl(
        'patch',
        'kafka',
        'lambda',
        '-n',
        'lambda',
        '--type=merge',
        '-p',
        '{"spec":{"kafka":{"config":{"auto.create.topics.enable":"true"}}}}',
      );
      const { exitCode, json } = await lamina(...stack('plan', '--detailed-exitcode'));
      expect(exitCode).toBe(3);
      const changed = (
        json['changes'] as { kind: string; action: string; fields: { path: string }[] }[]
      ).filter(({ action }) => action !== 'none');
      expect(changed).toEqual([expect.objectContaining({ kind: 'Kafka', action: 'update' })]);
      expect(changed[0]?.fields[0]?.path).toContain('auto.create.topics.enable');
    },
    2 * MINUTES,
  );

  test(
    'status tells the drift',
    async () => {
      const { json } = await lamina(...stack('status'));
      expect(json['layers']).toEqual([
        expect.objectContaining({ name: 'speed', drift: [expect.objectContaining({ kind: 'Kafka' })] }),
      ]);
    },
    2 * MINUTES,
  );

  test(
    'a run that is killed in the middle is finished by the next one',
    async () => {
      await kubectl('delete', 'kafkatopic', 'raw-data-stream', '-n', 'lambda');
      const { startCli } = await import('../support/cli.ts');
      const { child, done } = startCli(stack('up', '--force-conflicts'), { env });
      child.stderr.on('data', (chunk: Buffer) => {
        if (chunk.includes('Kafka')) child.kill('SIGKILL');
      });
      await done;
      const { exitCode, json, stderr } = await lamina(...stack('up', '--force-conflicts'));
      expect({ exitCode, ready: json['ready'], stderr: exitCode === 0 ? '' : stderr }).toEqual({
        exitCode: 0,
        ready: true,
        stderr: '',
      });
    },
    8 * MINUTES,
  );

  test(
    'down removes topics first, then everything that up made; the volumes are kept and listed',
    async () => {
      const { exitCode, json, stderr } = await lamina(...stack('down', '--yes'));
      expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
      const kinds = (json['removed'] as { kind: string }[]).map(({ kind }) => kind);
      expect(kinds.indexOf('KafkaTopic')).toBeGreaterThanOrEqual(0);
      expect(kinds.indexOf('KafkaTopic')).toBeLessThan(kinds.indexOf('Kafka'));
      expect(kinds.indexOf('Kafka')).toBeLessThan(kinds.indexOf('KafkaNodePool'));
      expect(json['leftBehind']).toContainEqual(expect.objectContaining({ kind: 'PersistentVolume' }));
      const namespaces = await kubectl('get', 'namespaces', '-o', 'name');
      expect(namespaces).not.toContain('namespace/lambda');
      expect(namespaces).not.toContain('namespace/strimzi-system');
    },
    5 * MINUTES,
  );
});

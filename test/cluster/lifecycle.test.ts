// The life of an embedded cluster: made once, found again, replaced when broken, gone when taken down.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type ClusterState,
  clusterDown,
  clusterStatus,
  clusterUp,
  listClusters,
  startOperatorProcess,
} from '../../lab/cluster/index.ts';
import { isAlive } from '../../lab/cluster/processes.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { testLogger } from './environment.ts';

const name = `life-${process.pid}`;
const context = { logger: testLogger, exec, clock: systemClock, signal: AbortSignal.timeout(10 * 60_000) };
const up = (): Promise<ClusterState> => clusterUp({ ...context, name, node: 'kwok' });
const down = (removeData: boolean): Promise<void> => clusterDown({ ...context, name, removeData });
const pidOf = (cluster: ClusterState, program: string): number =>
  cluster.processes.find((each) => each.name === program)!.pid;
const kubectl = async (cluster: ClusterState, ...args: string[]): Promise<string> =>
  (await exec(join(cluster.binDirectory, 'kubectl'), ['--kubeconfig', cluster.kubeconfig, ...args])).stdout;

/** Programs that run out of the cluster's own directory. */
const running = (directory: string): string[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      } catch {
        return '';
      }
    })
    .filter((line) => line.split('\0')[0]!.startsWith(`${directory}/bin/`))
    .map((line) => line.split('\0')[0]!.slice(`${directory}/bin/`.length))
    .sort();

let made: [ClusterState, ClusterState];
let cluster: ClusterState;
beforeAll(async () => {
  made = await Promise.all([up(), up()]);
  cluster = made[0];
});
afterAll(() => down(true));

describe('an embedded cluster', () => {
  test('is not made again while it runs', async () => {
    expect(await up()).toEqual(cluster);
  });

  test('is made once when two ask for it at the same time', () => {
    expect(made[1]).toEqual(made[0]);
    expect(running(cluster.directory).filter((program) => program === 'etcd')).toHaveLength(1);
  });

  test('does not change its node type while it runs', async () => {
    await expect(clusterUp({ ...context, name, node: 'kubelet' })).rejects.toThrow(
      `Cluster ${name} runs already with a kwok node, wanted was kubelet`,
    );
  });

  test('is listed with its kubeconfig, ports and processes', async () => {
    expect((await listClusters()).find((each) => each.name === name)).toEqual({ ...cluster, running: true });
    expect((await clusterStatus(name))?.processes.every(isAlive)).toBe(true);
  });

  test('keeps its secrets to its owner', async () => {
    const modes = await exec('stat', [
      '-c',
      '%a',
      cluster.kubeconfig,
      join(cluster.directory, 'pki/tokens.csv'),
    ]);
    expect(modes.stdout).toBe('600\n600\n');
  });

  test('serves the operator chart under its upstream name', async () => {
    const reference = `${cluster.chartMirror!}/strimzi-helm/strimzi-kafka-operator`;
    const shown = await exec(join(cluster.binDirectory, 'helm'), [
      'show',
      'chart',
      reference,
      '--version',
      '1.2.0',
      '--plain-http',
    ]);
    expect(shown.stdout).toContain('name: strimzi-kafka-operator');
  });

  test('runs an operator simulator beside it, which ends with it and which it stands without', async () => {
    const first = await startOperatorProcess(cluster, 'strimzi', context);
    const second = await startOperatorProcess(cluster, 'strimzi', context);
    expect([isAlive(first), isAlive(second)]).toEqual([false, true]);
    process.kill(second.pid, 'SIGKILL');
    while (isAlive(second)) await systemClock.sleep(10);
    expect((await clusterStatus(name))?.running).toBe(true);
    const third = await startOperatorProcess(cluster, 'strimzi', context);
    await down(false);
    expect(isAlive(third)).toBe(false);
    cluster = await up();
  });

  test('goes on with its objects after down and up, unless its data were removed', async () => {
    await kubectl(cluster, 'create', 'namespace', 'kept');
    await down(false);
    expect((await clusterStatus(name))?.running).toBe(false);
    cluster = await up();
    expect(await kubectl(cluster, 'get', 'namespace', 'kept', '-o', 'name')).toBe('namespace/kept\n');
    await down(true);
    expect(existsSync(cluster.directory)).toBe(false);
    cluster = await up();
    await expect(kubectl(cluster, 'get', 'namespace', 'kept')).rejects.toThrow('not found');
  });

  test('is replaced when one of its processes has ended', async () => {
    process.kill(pidOf(cluster, 'kube-scheduler'), 'SIGKILL');
    while (isAlive(cluster.processes.find((each) => each.name === 'kube-scheduler')!))
      await systemClock.sleep(10);
    expect((await clusterStatus(name))?.running).toBe(false);
    const replaced = await up();
    expect(pidOf(replaced, 'etcd')).not.toBe(pidOf(cluster, 'etcd'));
    expect(running(replaced.directory).filter((program) => program === 'etcd')).toHaveLength(1);
    cluster = replaced;
  });

  test('is replaced when the one who made it was killed half-way', async () => {
    await down(true);
    const builder = buildInAnotherProcess();
    for await (const line of createInterface({ input: builder.stderr }))
      if (line.includes('etcd ready')) break;
    builder.kill('SIGKILL');
    await once(builder, 'close');
    expect((await clusterStatus(name))?.running).toBe(false);
    cluster = await up();
    expect(running(cluster.directory)).toEqual(
      ['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kwok'].sort(),
    );
  });

  test('leaves nothing running when the one who makes it is interrupted', async () => {
    await down(true);
    const controller = new AbortController();
    const logger = {
      ...testLogger,
      info: (message: string) => {
        if (message.includes('etcd ready')) controller.abort(new Error('interrupted'));
      },
    };
    const begun = clusterUp({ ...context, logger, signal: controller.signal, name, node: 'kwok' });
    await expect(begun).rejects.toThrow('interrupted');
    expect(running(cluster.directory)).toEqual([]);
  });

  test.each(['Upper', 'a/b', '', '-x', 'x'.repeat(33)])('refuses the name "%s"', async (wrong) => {
    await expect(clusterUp({ ...context, name: wrong, node: 'kwok' })).rejects.toThrow('Cluster name');
  });

  test('that is not there is down already', async () => {
    await clusterDown({ ...context, name: 'never-made', removeData: true });
    expect(await clusterStatus('never-made')).toBeUndefined();
  });
});

function buildInAnotherProcess(): ReturnType<typeof spawn> & { stderr: NodeJS.ReadableStream } {
  const url = (path: string): string => JSON.stringify(new URL(`file://${resolve(path)}`).href);
  const code = `
    const { clusterUp } = await import(${url('lab/cluster/index.ts')});
    const { systemClock } = await import(${url('src/runtime/clock.ts')});
    const { exec } = await import(${url('src/runtime/exec.ts')});
    const say = (message) => process.stderr.write(message + '\\n');
    const logger = { debug() {}, info: say, notice: say, warning: say, error: say, group: (_, work) => work(), mask() {} };
    await clusterUp({ name: ${JSON.stringify(name)}, node: 'kwok', logger, exec, clock: systemClock, signal: new AbortController().signal });`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

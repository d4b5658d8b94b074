// Parts of the cluster that go away in the middle of an `up`: API server, etcd, controllers. All of them are real; the
// operator and the pods are simulated.
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startOperatorProcess, takeAway } from '../../lab/cluster/index.ts';
import { useLayerLab, useOwnCluster } from '../cluster/layers.ts';
import { startCli } from '../support/cli.ts';

const cluster = useOwnCluster('outage', ['strimzi']);
const lab = useLayerLab(cluster);
jest.setTimeout(240_000);

beforeAll(async () => {
  await startOperatorProcess(cluster.state, 'strimzi', {
    ...lab.collaborators(),
    // Its patience with pods is a minute then; the simulated node may take that long to come back after an outage.
    env: { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.2' },
  });
});

const lamina = (command: string, namespace: string, ...more: string[]) => {
  const mirror = command === 'up' ? ['--chart-mirror', cluster.chartMirror] : [];
  return startCli(
    [
      command,
      '--layers',
      'speed',
      '--overlay',
      'local',
      '--namespace',
      namespace,
      ...mirror,
      ...more,
      '--json',
    ],
    {
      env: {
        ...process.env,
        KUBECONFIG: cluster.kubeconfig,
        PATH: `${cluster.binDirectory}:${process.env['PATH'] ?? ''}`,
      },
    },
  );
};

/** When a run has said it. */
const said = (run: ReturnType<typeof lamina>, words: RegExp): Promise<void> =>
  new Promise((resolve) => {
    let log = '';
    run.child.stderr.on('data', (text: string) => {
      log += text;
      if (words.test(log)) resolve();
    });
    run.child.on('close', () => resolve());
  });

describe.each(['kube-apiserver', 'etcd', 'kube-controller-manager'])('%s', (name) => {
  // The first of them with the operator's installation before it, the others without.
  test.each([
    ['right after the first write', /Namespace \S+ created/],
    ['while it waits', /^Kafka \S+ created$/m],
  ])('away for some seconds %s: the run converges, as does the next', async (_when, words) => {
    const namespace = `${name}-${/wait|Kafka/.test(words.source) ? 'late' : 'early'}`;
    const run = lamina('up', namespace, '--timeout', '2m');
    await said(run, words);
    const bring = await takeAway(cluster.state, name, lab.collaborators());
    await delay(3_000);
    await bring();
    const { exitCode, json, stderr, stdout } = await run.done;
    // The simulated operator, unlike the real one, may take a pool for missing whose watch came back later than the Kafka's.
    const told = /no KafkaNodePools found/.test(stdout);
    expect((exitCode === 0 && json['ready'] === true) || told ? '' : `${stderr}\n${stdout}`).toBe('');
    const next = await lamina('up', namespace, '--timeout', '2m').done;
    expect(next.exitCode === 0 ? '' : `${next.stderr}\n${next.stdout}`).toBe('');
    const again = await lamina('up', namespace, '--timeout', '2m').done;
    expect({ exitCode: again.exitCode, changed: again.json['changed'] }).toEqual({
      exitCode: 0,
      changed: false,
    });
  });
});

test('controllers that do not come back: the deadline says what is not ready', async () => {
  const bring = await takeAway(cluster.state, 'kube-controller-manager', lab.collaborators());
  const began = performance.now();
  const { exitCode, json } = await lamina('up', 'no-controllers', '--timeout', '10s').done;
  await bring();
  expect(exitCode).toBe(1);
  expect(performance.now() - began).toBeLessThan(40_000);
  expect(JSON.stringify(json['error'])).toMatch(/no-controllers/);
  const again = await lamina('up', 'no-controllers', '--timeout', '2m').done;
  expect(again.exitCode === 0 ? '' : again.stderr).toBe('');
});

test('an API server that does not come back: the run ends, and says that it cannot be reached', async () => {
  const run = lamina('up', 'no-server', '--timeout', '10s');
  await said(run, /Namespace \S+ created/);
  const bring = await takeAway(cluster.state, 'kube-apiserver', lab.collaborators());
  const began = performance.now();
  const { exitCode, json } = await run.done;
  await bring();
  expect(exitCode).toBe(1);
  expect(performance.now() - began).toBeLessThan(60_000);
  expect(JSON.stringify(json['error'])).toMatch(/waiting for layer speed|Cannot reach the API server/);
});

// The actions one after the other, as a workflow chains them, on a real API server with simulated pods.
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { startOperatorProcess } from '../../lab/cluster/index.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { openAccount, type Account } from '../cluster/accounts.ts';
import { useTestCluster } from '../cluster/harness.ts';
import { runAction } from '../support/action-process.ts';
import { recordingLogger } from '../unit/kubernetes/support/recording-logger.ts';

const cluster = useTestCluster('actions');
let kubeconfig: string;
let planning: string;
let removing: string;

beforeAll(async () => {
  const contentOf = async (account: Account): Promise<string> =>
    readFile(await openAccount(cluster.state, account), 'utf8');
  kubeconfig = await contentOf('bring-up');
  planning = await contentOf('plan');
  removing = await contentOf('teardown');
  await startOperatorProcess(cluster.state, 'strimzi', {
    logger: recordingLogger(),
    exec,
    clock: systemClock,
    signal: new AbortController().signal,
    env: { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.05' },
  });
});

describe('install-helm', () => {
  test('takes the Helm on the PATH when it satisfies the version', async () => {
    const { exitCode, outputs, log } = await runAction('install-helm', { version: '^4.3' });
    expect({ exitCode, outputs, log: exitCode === 0 ? '' : log }).toEqual({
      exitCode: 0,
      outputs: { version: '4.3.1', path: `${cluster.binDirectory}/helm`, source: 'path' },
      log: '',
    });
  });

  test('fails rather than take another version', async () => {
    const { exitCode, log } = await runAction('install-helm', {
      version: '4.2.0',
      mirror: 'http://127.0.0.1:1',
    });
    expect(exitCode).toBe(1);
    expect(log).toContain('4.2.0');
  });
});

const without = (inputs: Record<string, string>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).filter(([key]) => key !== name));

describe('on one cluster', () => {
  const layer = (): Record<string, string> => ({
    kubeconfig,
    layer: 'speed',
    overlay: 'local',
    namespace: `${cluster.namespace}-life`,
  });

  test('ensure-storageclass accepts what the cluster brings', async () => {
    const { exitCode, outputs, log } = await runAction('ensure-storageclass', { kubeconfig });
    expect({ exitCode, outputs, log: exitCode === 0 ? '' : log }).toEqual({
      exitCode: 0,
      outputs: {
        changed: 'false',
        name: 'local-path',
        provisioner: 'rancher.io/local-path',
        created: 'false',
      },
      log: '',
    });
  });

  test('deploy-layer in plan mode changes nothing and says what it would', async () => {
    const run = await runAction('deploy-layer', {
      ...layer(),
      kubeconfig: planning,
      mode: 'plan',
      'chart-mirror': cluster.chartMirror,
    });
    expect(run.exitCode === 0 ? '' : run.log).toBe('');
    expect(run.summary).toContain('Kafka');
    expect(await cluster.kubectl(['get', 'namespaces', '-o', 'name'])).not.toContain(
      `${cluster.namespace}-life`,
    );
  });

  test('deploy-layer brings the layer up and writes every output', async () => {
    const run = await runAction('deploy-layer', {
      ...layer(),
      // As secrets often hold it; Helm must be given it as a file all the same.
      kubeconfig: Buffer.from(kubeconfig).toString('base64'),
      'chart-mirror': cluster.chartMirror,
    });
    expect(run.exitCode === 0 ? '' : run.log).toBe('');
    expect(run.outputs).toMatchObject({
      changed: 'true',
      ready: 'true',
      'operator-version': '1.2.0',
      'bootstrap-servers': `lambda-kafka-bootstrap.${cluster.namespace}-life.svc:9092`,
      topic: 'raw-data-stream',
    });
    expect(JSON.parse(run.outputs['endpoints'] ?? '')).toHaveProperty('bootstrap-servers');
    expect(run.summary).toContain('mermaid');
    expect(run.log.match(/::group::/g)?.length).toBe(run.log.match(/::endgroup::/g)?.length);
  });

  test('deploy-layer again changes nothing', async () => {
    const { exitCode, outputs } = await runAction('deploy-layer', {
      ...layer(),
      'chart-mirror': cluster.chartMirror,
    });
    expect({ exitCode, changed: outputs['changed'], ready: outputs['ready'] }).toEqual({
      exitCode: 0,
      changed: 'false',
      ready: 'true',
    });
  });

  test('bring-up plans the same stack without a change, and brings it up without one', async () => {
    const stack = {
      ...without(layer(), 'layer'),
      layers: 'speed',
      'chart-mirror': cluster.chartMirror,
      // Simulated pods carry no messages.
      verify: 'false',
    };
    const plan = await runAction('bring-up', { ...stack, kubeconfig: planning, mode: 'plan' });
    expect({ exitCode: plan.exitCode, changed: plan.outputs['changed'] }).toEqual({
      exitCode: 0,
      changed: 'false',
    });
    expect(JSON.parse(plan.outputs['plan'] ?? '')).toMatchObject({
      changes: expect.any(Array),
      storageClass: expect.any(Array),
    });
    const run = await runAction('bring-up', stack);
    expect({ exitCode: run.exitCode, log: run.exitCode === 0 ? '' : run.log }).toEqual({
      exitCode: 0,
      log: '',
    });
    expect(run.outputs).toMatchObject({
      changed: 'false',
      ready: 'true',
      'bootstrap-servers': `lambda-kafka-bootstrap.${cluster.namespace}-life.svc:9092`,
      'report-path': expect.stringMatching(/lamina-report\.html$/),
    });
    expect(run.summary).toContain('speed is ready, nothing changed');
  });

  test('deploy-layer that is cancelled ends with 130 and lets its lock go', async () => {
    const inputs = {
      ...layer(),
      namespace: `${cluster.namespace}-cancel`,
      'chart-mirror': cluster.chartMirror,
    };
    const run = await runAction('deploy-layer', inputs, {
      signalAfter: { line: 'Kafka', signal: 'SIGTERM' },
    });
    expect(run.exitCode).toBe(130);
    expect(run.log).toContain('Interrupted');
    const lease = await cluster.kubectl([
      'get',
      'lease',
      '-n',
      inputs.namespace,
      '-o',
      'jsonpath={.items[*].spec.holderIdentity}',
    ]);
    expect(lease).toBe('');
  });

  test('teardown removes it and lists what is left', async () => {
    const { exitCode, outputs, log } = await runAction('teardown', {
      kubeconfig: removing,
      namespace: `${cluster.namespace}-life`,
      'delete-operators': 'false',
    });
    expect(exitCode === 0 ? '' : log).toBe('');
    const kinds = (JSON.parse(outputs['removed'] ?? '[]') as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds.indexOf('KafkaTopic')).toBeLessThan(kinds.indexOf('Kafka'));
    expect(JSON.parse(outputs['left-behind'] ?? '[]')).toContainEqual(
      expect.objectContaining({ kind: 'PersistentVolume' }),
    );
  });
});

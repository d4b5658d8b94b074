// What happens around a deploy: cut watches, busy servers, killed runs, other writers. The pods are simulated, the API server is real.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { startApiProxy, type ApiProxy, type ApiProxyOptions } from '../../lab/api-proxy.ts';
import { startOperatorProcess } from '../../lab/cluster/index.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { startCli, type CliRun } from '../support/cli.ts';
import { recordingLogger } from '../unit/kubernetes/support/recording-logger.ts';
import { openAccount } from './accounts.ts';
import { useTestCluster } from './harness.ts';

const cluster = useTestCluster('faults');
const logger = recordingLogger();
let workspace: string;
const proxies: ApiProxy[] = [];
const namespaces: string[] = [];

beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'faults-'));
  const { signal } = new AbortController();
  await startOperatorProcess(cluster.state, 'strimzi', {
    logger,
    exec,
    clock: systemClock,
    signal,
    env: { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.05' },
  });
});

afterEach(() => {
  for (const proxy of proxies.splice(0)) proxy.close();
});

afterAll(async () => {
  for (const namespace of namespaces)
    await cluster.kubectl(['delete', 'namespace', namespace, '--wait=false', '--ignore-not-found']);
  await rm(workspace, { recursive: true, force: true });
});

interface Run {
  readonly namespace?: string;
  readonly layer?: string;
  readonly kubeconfig?: string;
  readonly more?: readonly string[];
}

let bringUp: string;
beforeAll(async () => {
  bringUp = await openAccount(cluster.state, 'bring-up');
});

let counter = 0;
function freshNamespace(): string {
  counter += 1;
  const namespace = `${cluster.namespace}-${counter}`;
  namespaces.push(namespace);
  return namespace;
}

function start(
  command: string,
  { namespace, layer = 'speed', kubeconfig = cluster.kubeconfig, more = [] }: Run,
) {
  const args = [
    command,
    '--layers',
    layer,
    '--overlay',
    'local',
    '--chart-mirror',
    cluster.chartMirror,
    '--timeout',
    '2m',
    '--json',
  ];
  if (namespace !== undefined) args.push('--namespace', namespace);
  const env = {
    ...process.env,
    KUBECONFIG: kubeconfig,
    PATH: `${cluster.binDirectory}:${process.env['PATH'] ?? ''}`,
  };
  return startCli([...args, ...more], { env, cwd: workspace });
}

const up = (run: Run): Promise<CliRun> => start('up', run).done;

async function throughProxy(options: Omit<ApiProxyOptions, 'kubeconfigFile'>): Promise<string> {
  const kubeconfigFile = path.join(workspace, `proxy-${proxies.length}-${counter}`);
  const proxy = await startApiProxy(bringUp, { ...options, kubeconfigFile });
  proxies.push(proxy);
  return proxy.kubeconfig;
}

function expectReady(run: CliRun): void {
  const isReady = run.exitCode === 0 && run.json['ready'] === true;
  expect(isReady ? '' : `${run.stderr}\n${run.stdout}`).toBe('');
}

/** A layer of the user's own that is the speed layer with one patch. */
async function layerWithPatch(name: string, target: { kind: string }, patch: unknown): Promise<string> {
  await mkdir(path.join(workspace, name), { recursive: true });
  const layer = {
    apiVersion: 'lamina/v1',
    kind: 'Layer',
    metadata: { name },
    extends: 'speed',
    spec: { patches: [{ target, patch: stringify(patch) }] },
  };
  await writeFile(path.join(workspace, name, 'layer.yaml'), stringify(layer));
  return `./${name}`;
}

const annotate = (scenario: string) => [
  { op: 'add', path: '/metadata/annotations', value: { 'lab.lamina.dev/scenario': scenario } },
];

describe('the way to the API server', () => {
  test('a watch that is cut every second is resumed', async () => {
    expectReady(
      await up({ namespace: freshNamespace(), kubeconfig: await throughProxy({ cutWatchesAfter: 1_000 }) }),
    );
  }, 150_000);

  test('429 with Retry-After and 500 are tried again', async () => {
    let request = 0;
    // One object's apply, which is sent once: what comes after its refusal is the next try of it.
    let refused: { readonly path: string; readonly at: number } | undefined;
    let pause: number | undefined;
    const fault: ApiProxyOptions['fault'] = (method, path) => {
      request += 1;
      const busy = { status: 429, headers: { 'retry-after': '1' } };
      if (method === 'PATCH' && refused === undefined) {
        refused = { path, at: performance.now() };
        return busy;
      }
      if (method === 'PATCH' && path === refused?.path) pause ??= performance.now() - refused.at;
      if (request % 5 === 0) return busy;
      return request % 7 === 0 && method === 'GET' ? { status: 500 } : undefined;
    };
    expectReady(await up({ namespace: freshNamespace(), kubeconfig: await throughProxy({ fault }) }));
    // A timer may be a millisecond early.
    expect(pause).toBeGreaterThan(990);
  }, 150_000);

  test('a connection that is reset before the answer is opened again', async () => {
    let request = 0;
    const fault: ApiProxyOptions['fault'] = (method) => {
      request += 1;
      return request % 6 === 0 && (method === 'GET' || method === 'PATCH') ? 'reset' : undefined;
    };
    expectReady(await up({ namespace: freshNamespace(), kubeconfig: await throughProxy({ fault }) }));
  }, 150_000);
});

describe('what the operator says', () => {
  test('a terminal reason ends the wait within two seconds', async () => {
    const namespace = freshNamespace();
    const layer = await layerWithPatch('terminal', { kind: 'Kafka' }, annotate('terminal-invalid-resource'));
    // A deadline shorter than the test's own, so that a wait that goes on is told by what is expected below.
    const running = start('up', { namespace, layer, more: ['--timeout', '30s'] });
    const told = cluster
      .kubectl(['wait', '-n', namespace, '--for=create', 'kafka/lambda', '--timeout=60s'])
      .then(() =>
        cluster.kubectl([
          'wait',
          '-n',
          namespace,
          '--for=jsonpath={.status.conditions[0].reason}=InvalidResourceException',
          'kafka/lambda',
          '--timeout=60s',
        ]),
      )
      .then(() => performance.now());
    const [run, toldAt] = await Promise.all([
      running.done.then((done) => ({ ...done, at: performance.now() })),
      told,
    ]);
    expect(run.exitCode).toBe(1);
    expect(run.stderr + run.stdout).toContain('InvalidResource');
    expect(run.at - toldAt).toBeLessThan(2_000);
  });

  test('a transient reason is waited out', async () => {
    const layer = await layerWithPatch('transient', { kind: 'Kafka' }, annotate('timeout-then-ok'));
    expectReady(await up({ namespace: freshNamespace(), layer }));
  }, 150_000);
});

describe('other writers', () => {
  test('a field of another manager is a conflict that names it, and is taken over only when asked', async () => {
    const namespace = freshNamespace();
    expectReady(await up({ namespace }));
    const ours = await partitions(namespace);
    const topic = {
      apiVersion: 'kafka.strimzi.io/v1',
      kind: 'KafkaTopic',
      metadata: { name: 'raw-data-stream' },
      spec: { partitions: 12 },
    };
    await cluster.kubectl(
      ['apply', '-n', namespace, '--server-side', '--force-conflicts', '--field-manager=somebody', '-f', '-'],
      JSON.stringify(topic),
    );
    const refused = await up({ namespace });
    expect(refused.exitCode).not.toBe(0);
    expect(refused.stdout).toContain('somebody');
    expect(refused.stdout).toContain('partitions');
    expect(await partitions(namespace)).toBe('12');
    // Without the wait: no operator takes partitions away from a topic.
    const forced = await up({ namespace, more: ['--force-conflicts', '--no-wait'] });
    expect(forced.exitCode === 0 ? '' : forced.stderr + forced.stdout).toBe('');
    expect(await partitions(namespace)).toBe(ours);
  }, 200_000);

  test('a manifest that the server refuses is told before anything is changed', async () => {
    const namespace = freshNamespace();
    const layer = await layerWithPatch('refused', { kind: 'KafkaTopic' }, [
      { op: 'replace', path: '/spec/partitions', value: 'many' },
    ]);
    const run = await up({ namespace, layer });
    expect(run.exitCode).not.toBe(0);
    expect(run.stdout).toContain('raw-data-stream');
    expect(run.stdout).toContain('partitions');
    expect(await cluster.kubectl(['get', 'kafkas', '-n', namespace, '-o', 'name'])).toBe('');
  });

  test('of two runs at once one waits for the other, and both end well', async () => {
    const namespace = freshNamespace();
    // What the two said, in the order in which it was heard.
    const heard: { readonly run: number; readonly text: string }[] = [];
    const runs = await Promise.all(
      [0, 1].map((run) => {
        const { child, done } = start('up', { namespace });
        child.stderr.on('data', (text: string) => heard.push({ run, text }));
        return done;
      }),
    );
    for (const run of runs) expectReady(run);
    expect(runs.filter((run) => run.json['changed'] === true)).toHaveLength(1);
    const waits = heard.findIndex(({ text }) => text.includes('Waiting for the lock'));
    const waiting = heard[waits]?.run;
    expect(waiting).toBeDefined();
    const goesOn = heard.findIndex(({ run }, index) => run === waiting && index > waits);
    expect(goesOn).toBeGreaterThan(heard.findLastIndex(({ run }) => run !== waiting));
  }, 200_000);
});

describe('a run that ends in the middle', () => {
  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'after %s the next one converges',
    async (signal) => {
      const namespace = freshNamespace();
      const { child, done } = start('up', { namespace });
      let log = '';
      child.stderr.on('data', (text: string) => {
        log += text;
        // Once: a second signal would end it without its consent.
        if (!child.killed && /^Kafka \S+ created$/m.test(log)) child.kill(signal);
      });
      const killed = await done;
      expect(killed.exitCode).toBe(signal === 'SIGTERM' ? 130 : null);
      expect(await cluster.kubectl(['get', 'kafkas', '-n', namespace, '-o', 'name'])).not.toBe('');
      // Who is told to end gives the lock back; who is killed leaves it for the next one to take over.
      expect((await lockHolder(namespace)) === '').toBe(signal === 'SIGTERM');
      expectReady(await up({ namespace }));
      const settled = await up({ namespace });
      expect({ exitCode: settled.exitCode, changed: settled.json['changed'] }).toEqual({
        exitCode: 0,
        changed: false,
      });
    },
    240_000,
  );
});

const partitions = (namespace: string): Promise<string> =>
  cluster.kubectl([
    'get',
    'kafkatopic',
    'raw-data-stream',
    '-n',
    namespace,
    '-o',
    'jsonpath={.spec.partitions}',
  ]);

const lockHolder = (namespace: string): Promise<string> =>
  cluster.kubectl(['get', 'lease', 'lamina-speed', '-n', namespace, '-o', 'jsonpath={.spec.holderIdentity}']);

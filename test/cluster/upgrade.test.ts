// Upgrades of the speed layer, and the way back from those that fail: real API server, real Helm, simulated operator.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startOperatorProcess } from '../../lab/cluster/index.ts';
import { REVISION_LABEL } from '../../src/helm/release-mark.ts';
import { readRelease } from '../../src/helm/release-secret.ts';
import { deployLayer, type DeployOptions } from '../../src/layers/deploy.ts';
import { loadLayer } from '../../src/layers/files/layer-file.ts';
import { findInhabitants } from '../../src/layers/teardown/namespace.ts';
import { teardownLayer } from '../../src/layers/teardown.ts';
import type { Layer, LayerRequest, LayerResult } from '../../src/layers/types.ts';
import { parseSetList } from '../../src/layers/files/values.ts';
import { readRevision, REVISION_TYPE, revisionReference } from '../../src/layers/upgrade/revision.ts';
import { InterruptedError } from '../../src/runtime/errors.ts';
import { exec } from '../../src/runtime/exec.ts';
import { BUILT_IN, folderWith, REPOSITORY } from '../unit/layers/support.ts';
import { useLayerLab, useOwnCluster } from './layers.ts';

const cluster = useOwnCluster('upgrade');
const lab = useLayerLab(cluster, 'bring-up');
const admin = useLayerLab(cluster);
const remover = useLayerLab(cluster, 'teardown');
const TIMEOUT = 60_000;
jest.setTimeout(2 * TIMEOUT);

const OLD = '1.1.0';
const NEW = '1.2.0';
/** Until a failed upgrade is given up. */
const SHORT = 15_000;
const namespace = 'upgrade';
const OPERATOR = 'strimzi-system';
let speed: Layer;
let scratch: string;

/** The lab's chart under an older version as well, as upstream's registry has all of them. */
async function publish(version: string): Promise<void> {
  const helm = (args: readonly string[]): Promise<unknown> =>
    exec(path.join(cluster.binDirectory, 'helm'), args, {
      env: { PATH: process.env['PATH'], HOME: scratch },
    });
  const chart = path.join(REPOSITORY, 'lab/operators/strimzi/chart');
  await helm(['package', chart, '--version', version, '--app-version', version, '--destination', scratch]);
  const archive = path.join(scratch, `strimzi-kafka-operator-${version}.tgz`);
  await helm(['push', archive, `${cluster.chartMirror}/strimzi-helm`, '--plain-http']);
}

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'lamina-test-'));
  speed = await loadLayer('speed', { builtInDirectory: BUILT_IN, workspace: REPOSITORY });
  await publish(OLD);
  await startOperatorProcess(cluster.state, 'strimzi', {
    ...lab.collaborators(),
    env: { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.02' },
  });
  // The quirk of a stuck broker needs a pool that was changed once.
  await beGood({ ...GOOD, cpu: '50m' });
}, 2 * TIMEOUT);

afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

interface Wanted {
  readonly operator?: string;
  readonly kafka?: string;
  readonly metadata?: string;
  readonly cpu?: string;
  /** The restarted broker finds no node; the quirk comes with the version, in one write. */
  readonly stuck?: boolean;
  readonly patches?: LayerRequest['patches'];
}

const GOOD: Wanted = { operator: OLD, kafka: '4.2.1', metadata: '4.2-IV1' };
const NEWER: Wanted = { operator: NEW, kafka: '4.3.1', metadata: '4.3-IV0' };

function layerOf({ operator = OLD }: Wanted): Layer {
  const { spec } = speed;
  if (spec.operator === undefined) throw new Error('The speed layer has an operator');
  return { ...speed, spec: { ...spec, timeout: TIMEOUT, operator: { ...spec.operator, version: operator } } };
}

function patchesOf({ kafka = '4.2.1', metadata = '4.2-IV1', cpu = '60m', stuck, patches = [] }: Wanted) {
  const replace = (target: string, value: string) => ({ op: 'replace', path: target, value });
  const scenario = { 'lab.lamina.dev/scenario': 'stuck-ready' };
  return [
    {
      target: { kind: 'Kafka' },
      patch: JSON.stringify([
        replace('/spec/kafka/version', kafka),
        replace('/spec/kafka/metadataVersion', metadata),
        ...(stuck === true ? [{ op: 'add', path: '/metadata/annotations', value: scenario }] : []),
      ]),
    },
    {
      target: { kind: 'KafkaNodePool' },
      patch: JSON.stringify([replace('/spec/resources/requests/cpu', cpu)]),
    },
    ...patches,
  ];
}

const up = (
  wanted: Wanted,
  more: Partial<LayerRequest> = {},
  options: Partial<DeployOptions> = {},
  signal?: AbortSignal,
): Promise<LayerResult> =>
  deployLayer(
    {
      layer: layerOf(wanted),
      overlay: 'local',
      namespace,
      chartMirror: cluster.chartMirror,
      patches: patchesOf(wanted),
      run: { holder: 'test', url: 'https://ci.test/runs/1' },
      timeout: TIMEOUT,
      ...more,
    },
    lab.collaborators(signal),
    { mode: 'apply', ...options },
  );

const read = async (...args: string[]): Promise<string> =>
  (await cluster.kubectl(['-n', namespace, 'get', ...args])).trim();

const field = (kind: string, name: string, fieldPath: string): Promise<string> =>
  read(kind, name, '-o', `jsonpath={${fieldPath}}`);

const operatorChart = async (): Promise<string> =>
  (
    await cluster.kubectl([
      ...['-n', OPERATOR, 'get', 'deployment', 'strimzi-cluster-operator'],
      ...['-o', 'jsonpath={.metadata.labels.chart}'],
    ])
  ).trim();

/** Everything that holds data, by uid: what is the same was neither deleted nor made anew. */
const dataOf = (): Promise<string> =>
  read('pvc,kafkatopic,kafka,kafkanodepool', '-o', 'jsonpath={range .items[*]}{.kind}/{.metadata.uid} {end}');

const writes = (): string[] =>
  lab.calls.filter((call) => /^(apply|dry-run|create|replace|mergePatch|delete) /.test(call));

const context = () => ({ ...lab.context('speed'), namespace });

/** The cluster as a good revision left it. */
async function beGood(wanted: Wanted = GOOD): Promise<void> {
  expect(await up(wanted, { rollback: true })).toMatchObject({ ready: true });
}

const topicFails = (): LayerRequest['patches'] => [
  {
    target: { kind: 'KafkaTopic' },
    patch: JSON.stringify([
      { op: 'add', path: '/metadata/annotations', value: { 'lab.lamina.dev/scenario': 'topic-error' } },
    ]),
  },
];

/** The speed layer with a ConfigMap and a topic more. */
async function layerWithMore(): Promise<{ readonly layer: Layer; readonly remove: () => Promise<void> }> {
  const folder = await folderWith({
    'layer.yaml': 'apiVersion: lamina/v1\nkind: Layer\nextends: speed\nspec: { resources: . }\n',
    'kustomization.yaml': 'resources: [more.yaml]\n',
    'more.yaml': [
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: added }\ndata: { key: value }\n',
      'apiVersion: kafka.strimzi.io/v1\nkind: KafkaTopic\nmetadata: { name: added, labels: { strimzi.io/cluster: lambda } }\n' +
        'spec: { partitions: 1, replicas: 1 }\n',
    ].join('---\n'),
  });
  const { spec } = await loadLayer('./', { builtInDirectory: BUILT_IN, workspace: folder.path });
  const { operator, timeout } = layerOf(GOOD).spec;
  return {
    layer: { ...speed, spec: { ...spec, timeout, ...(operator === undefined ? {} : { operator }) } },
    remove: folder.remove,
  };
}

describe('a revision that is ready', () => {
  test('is kept with its versions, its operator and its run', async () => {
    await beGood();
    expect(await readRevision(context())).toMatchObject({
      run: 'https://ci.test/runs/1',
      operator: { namespace: OPERATOR, release: 'strimzi', chartVersion: OLD, revision: 1 },
      versions: {
        [`Kafka ${namespace}/lambda`]: {
          'spec.kafka.version': '4.2.1',
          'status.kafkaMetadataVersion': '4.2-IV1',
        },
      },
      images: [expect.stringContaining('/operator:')],
    });
  });

  test('is not written again by a run that changes nothing', async () => {
    const before = await read('secret', revisionReference(context()).name, '-o', 'yaml');
    lab.calls.length = 0;
    expect(await up(GOOD, { rollback: true })).toMatchObject({ ready: true, changed: false });
    expect(writes()).toEqual([]);
    expect(await read('secret', revisionReference(context()).name, '-o', 'yaml')).toBe(before);
  });
});

describe('a gate', () => {
  test.each([
    {
      wanted: { ...GOOD, operator: '1.0.0' },
      what: 'Helm release strimzi-system/strimzi',
      from: OLD,
      to: '1.0.0',
    },
    {
      wanted: { ...GOOD, metadata: '4.1-IV1' },
      what: `Kafka ${namespace}/lambda`,
      from: '4.2-IV1',
      to: '4.1-IV1',
    },
    { wanted: { ...GOOD, kafka: '4.1.1' }, what: `Kafka ${namespace}/lambda`, from: '4.2.1', to: '4.1.1' },
  ])('refuses $to after $from before anything is written', async ({ wanted, what, from, to }) => {
    await beGood();
    lab.calls.length = 0;
    await expect(up(wanted, { rollback: true })).rejects.toMatchObject({
      code: 'UPGRADE_REFUSED',
      message: expect.stringContaining(`from ${from} to ${to}`),
      remedy: expect.any(String),
    });
    expect(writes()).toEqual([]);
    const { plan } = await up(wanted, {}, { mode: 'plan' });
    expect(plan.upgrades).toContainEqual(
      expect.objectContaining({
        what,
        from,
        to,
        refused: expect.objectContaining({ reason: expect.any(String) }),
      }),
    );
  });

  test('lets the next step through, and the plan shows it', async () => {
    await beGood();
    const { plan } = await up(NEWER, {}, { mode: 'plan' });
    expect(plan.upgrades?.map(({ what, from, to, refused }) => [what, from, to, refused])).toEqual([
      ['Helm release strimzi-system/strimzi', OLD, NEW, undefined],
      [`Kafka ${namespace}/lambda`, '4.2-IV1', '4.3-IV0', undefined],
      [`Kafka ${namespace}/lambda`, '4.2.1', '4.3.1', undefined],
    ]);
  });
});

describe('an upgrade that does not become ready', () => {
  test('is rolled back: operator and Kafka as before, ready, and no data touched', async () => {
    await beGood();
    const before = await dataOf();
    const result = await up({ ...NEWER, stuck: true }, { rollback: true, timeout: SHORT });
    expect(result).toMatchObject({
      ready: false,
      failure: { diagnosis: { code: 'UNSCHEDULABLE' } },
      rolledBack: { ready: true, run: 'https://ci.test/runs/1' },
    });
    expect(await field('kafka', 'lambda', '.spec.kafka.version')).toBe('4.2.1');
    expect(await field('kafka', 'lambda', '.status.conditions[?(@.type=="Ready")].status')).toBe('True');
    expect(await operatorChart()).toBe(`strimzi-kafka-operator-${OLD}`);
    expect(await dataOf()).toBe(before);
    // Helm has handed the label on that tells a later run whose revision it is.
    const release = await readRelease(admin.collaborators().kubernetes, OPERATOR, 'strimzi');
    expect(release?.labels[REVISION_LABEL]).toBe(String(release?.revision));
    // Nothing is left to do for the good revision.
    lab.calls.length = 0;
    expect(await up(GOOD, { rollback: true })).toMatchObject({ ready: true, changed: false });
    expect(writes()).toEqual([]);
  });

  test.each([
    { why: 'Helm cannot install', set: 'resources.requests.cpu=4000' },
    { why: 'finds no node', set: 'resources.requests.cpu=4000\nresources.limits.cpu=4000' },
  ])('whose operator $why is rolled back to the operator before', async ({ set }) => {
    await beGood();
    const before = await dataOf();
    const wanted = { ...GOOD, operator: NEW };
    const result = await up(wanted, { set: parseSetList(set), rollback: true, timeout: SHORT });
    expect(result).toMatchObject({ ready: false, rolledBack: { ready: true } });
    expect(await operatorChart()).toBe(`strimzi-kafka-operator-${OLD}`);
    expect(await dataOf()).toBe(before);
  });

  test('stays where it is unless a rollback was asked for', async () => {
    await beGood();
    const result = await up({ ...NEWER, operator: OLD, stuck: true }, { timeout: SHORT });
    expect(result.failure).toBeDefined();
    expect(result.rolledBack).toBeUndefined();
    expect(await field('kafka', 'lambda', '.spec.kafka.version')).toBe('4.3.1');
  });

  test('of which a run found the rest is rolled back too', async () => {
    // The test before left it: this run itself changes nothing.
    const result = await up({ ...NEWER, operator: OLD, stuck: true }, { rollback: true, timeout: SHORT });
    expect(result).toMatchObject({ ready: false, changed: false, rolledBack: { ready: true } });
    expect(await field('kafka', 'lambda', '.spec.kafka.version')).toBe('4.2.1');
  });

  test('takes along what it has added, but nothing that holds data', async () => {
    await beGood();
    const { layer, remove } = await layerWithMore();
    try {
      const wanted = { ...NEWER, stuck: true };
      const result = await up(wanted, { layer, rollback: true, timeout: SHORT });
      expect(result.rolledBack).toMatchObject({
        ready: true,
        message: expect.stringContaining('KafkaTopic upgrade/added'),
      });
      expect(await read('configmap', 'added', '--ignore-not-found', '-o', 'name')).toBe('');
      expect(await read('kafkatopic', 'added', '-o', 'name')).toContain('added');
    } finally {
      await remove();
    }
  });

  test.each([
    { where: 'before Helm is begun', sign: 'rolling back to the revision' },
    { where: 'once Helm is begun', sign: 'back from revision' },
  ])('whose rollback is cut off $where is rolled back by the next run', async ({ sign }) => {
    await beGood();
    const before = await dataOf();
    const wanted = { ...NEWER, stuck: true };
    const stop = new AbortController();
    const told = lab.logger.lines.length;
    const killing = up(wanted, { rollback: true, timeout: SHORT }, {}, stop.signal);
    const seen = setInterval(() => {
      if (lab.logger.lines.slice(told).some((line) => line.includes(sign)))
        stop.abort(new InterruptedError('cut off'));
    }, 5);
    try {
      await expect(killing).rejects.toThrow('cut off');
    } finally {
      clearInterval(seen);
    }
    const result = await up(wanted, { rollback: true, timeout: SHORT });
    expect(result.rolledBack).toMatchObject({ ready: true });
    expect(await operatorChart()).toBe(`strimzi-kafka-operator-${OLD}`);
    expect(await field('kafka', 'lambda', '.spec.kafka.version')).toBe('4.2.1');
    expect(await dataOf()).toBe(before);
  });

  test('whose rollback is not ready in the layer’s time says so, and why', async () => {
    await beGood();
    const quirk = 'lab.lamina.dev/scenario';
    const annotate = (value: string) =>
      cluster.kubectl(['-n', namespace, 'annotate', '--overwrite', 'kafka', 'lambda', value]);
    await annotate(`${quirk}=never-answers`);
    try {
      const { name, directory, spec } = layerOf(GOOD);
      const layer = { name, directory, spec: { ...spec, timeout: 4_000 } };
      const { rolledBack } = await up({ ...NEWER, operator: OLD }, { layer, rollback: true, timeout: 4_000 });
      expect(rolledBack).toMatchObject({ ready: false, to: expect.any(String) });
      expect(rolledBack?.message).toMatch(/applied again, but not ready: Kafka/);
      expect(await field('kafka', 'lambda', '.spec.kafka.version')).toBe('4.2.1');
    } finally {
      await annotate(`${quirk}-`);
    }
  });

  test('is not rolled back once Kafka has written the newer metadata', async () => {
    await beGood();
    const failing = topicFails();
    const result = await up(
      { ...NEWER, operator: OLD, patches: failing },
      { rollback: true, timeout: SHORT },
    );
    expect(result.rolledBack).toMatchObject({
      ready: false,
      message: expect.stringContaining('status.kafkaMetadataVersion is 4.3-IV0 already'),
      remedy: expect.stringContaining('Keep 4.3.1'),
    });
    expect(await field('kafka', 'lambda', '.spec.kafka.version')).toBe('4.3.1');
  });

  test('that becomes ready in the end is the last good revision', async () => {
    await beGood(NEWER);
    expect(await readRevision(context())).toMatchObject({ operator: { chartVersion: NEW } });
    const { rolledBack } = await up({ ...NEWER, patches: topicFails() }, { rollback: true, timeout: SHORT });
    expect(rolledBack).toMatchObject({ ready: true });
  });
});

test('a layer that was never ready has nothing to go back to, and says so', async () => {
  const other = 'upgrade-first';
  const result = await up({ ...NEWER, cpu: '4000' }, { namespace: other, rollback: true, timeout: SHORT });
  expect(result.rolledBack).toMatchObject({ ready: false, message: expect.stringContaining('no revision') });
});

describe('a teardown', () => {
  const down = () =>
    teardownLayer(speed, remover.collaborators(), {
      namespace,
      deleteVolumes: true,
      deleteOperators: false,
      deleteCrds: false,
      dryRun: false,
      run: { holder: 'test' },
      timeout: TIMEOUT,
    });

  test('does not take the kept revision for somebody who lives there', async () => {
    await beGood(NEWER);
    expect(await findInhabitants(namespace, admin.collaborators().kubernetes, {})).not.toContainEqual(
      expect.objectContaining({ type: REVISION_TYPE }),
    );
  });

  test('takes the kept revision along, also from a namespace that stays', async () => {
    await cluster.kubectl(['-n', namespace, 'create', 'configmap', 'theirs']);
    await down();
    expect(await read('secret', '-o', 'name')).not.toContain('revision');
    await cluster.kubectl(['-n', namespace, 'delete', 'configmap', 'theirs']);
    await down();
    expect((await cluster.kubectl(['get', 'namespace', namespace, '--ignore-not-found'])).trim()).toBe('');
  });
});

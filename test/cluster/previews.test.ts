// The life of previews on a real API server, with all three layers and shared operators; operators and pods are
// simulated.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { startOperatorProcess } from '../../lab/cluster/index.ts';
import { listPreviews, type ListedPreview } from '../../src/previews/list.ts';
import { reapPreviews } from '../../src/previews/reap.ts';
import { INSTALLER } from './accounts.ts';
import { useLayerLab, useOwnCluster } from './layers.ts';
import { repository, usePreviews } from './previews-support.ts';

const cluster = useOwnCluster('previews', ['strimzi', 'spark', 'cass']);
const lab = useLayerLab(cluster, 'previews', INSTALLER);
const admin = useLayerLab(cluster);
const { id, guests, deploy, remove } = usePreviews(cluster, lab);

beforeAll(async () => {
  for (const operator of ['strimzi', 'spark', 'cass'])
    await startOperatorProcess(cluster.state, operator, {
      ...lab.collaborators(),
      env: { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.05' },
    });
});

const ALL = ['speed', 'batch', 'serving'];
const OPERATORS = ['cass-operator-system', 'spark-operator', 'strimzi-system'];

const names = async (...args: string[]): Promise<string[]> =>
  (await cluster.kubectl(['get', ...args, '--ignore-not-found', '-o', 'name']))
    .split('\n')
    .filter(Boolean)
    .map((name) => name.replace(/^[^/]+\//, ''));
const releases = async (): Promise<string[]> => names('secrets', '-A', '-l', 'owner=helm');
const volumesOf = async (number: number): Promise<string[]> =>
  (
    await cluster.kubectl([
      ...['get', 'pv', '-o'],
      `jsonpath={range .items[?(@.spec.claimRef.namespace=="${id(number).namespace}")]}{.metadata.name}{"\\n"}{end}`,
    ])
  )
    .split('\n')
    .filter(Boolean);
const listed = async (number: number): Promise<ListedPreview | undefined> =>
  (await listPreviews(repository, lab.collaborators())).find(({ pullRequest }) => pullRequest === number);
const annotation = (number: number, name: string): Promise<string> =>
  cluster.kubectl([
    ...['get', 'namespace', id(number).namespace, '-o'],
    `jsonpath={.metadata.annotations.${name.replaceAll('.', '\\.')}}`,
  ]);
/** As Strimzi makes it for a Kafka with a node port, outside of the namespace. */
const kafkaInit = (number: number): object => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRoleBinding',
  metadata: { name: `strimzi-${id(number).namespace}-lambda-kafka-init` },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'strimzi-kafka-broker' },
  subjects: [{ kind: 'ServiceAccount', name: 'lambda-kafka', namespace: id(number).namespace }],
});

describe('two previews side by side', () => {
  test('come up at once on an empty cluster, with one installation of each operator', async () => {
    const both = await Promise.all([deploy(1, await guests(1, ALL)), deploy(2, await guests(2, ALL))]);
    expect(both.map(({ state, layers }) => [state, layers.map(({ failure }) => failure)])).toEqual([
      ['ready', [undefined, undefined, undefined]],
      ['ready', [undefined, undefined, undefined]],
    ]);
    // One revision of one release each: nobody has upgraded what the other had installed.
    expect((await releases()).sort()).toEqual([
      'sh.helm.release.v1.cass-operator.v1',
      'sh.helm.release.v1.spark-operator.v1',
      'sh.helm.release.v1.strimzi.v1',
    ]);
    expect(both[0].endpoints['bootstrap-servers']).toBe(`lambda-kafka-bootstrap.${id(1).namespace}.svc:9092`);
  });

  test('are labelled, annotated and bounded', async () => {
    const namespace = JSON.parse(
      await cluster.kubectl(['get', 'namespace', id(1).namespace, '-o', 'json']),
    ) as { metadata: { labels: object; annotations: Record<string, string> } };
    expect(namespace.metadata.labels).toMatchObject({
      'app.kubernetes.io/managed-by': 'lamina',
      'lamina.dev/repository': 'octo-org.click.stream',
      'lamina.dev/pull-request': '1',
      'lamina.dev/ttl': '1h',
      'pod-security.kubernetes.io/enforce': 'baseline',
    });
    expect(namespace.metadata.annotations['lamina.dev/expires-at']).toMatch(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/);
    const quota = await cluster.kubectl([
      ...['-n', id(1).namespace, 'get', 'resourcequota', 'lamina-preview', '-o'],
      'jsonpath={.status.hard.pods} {.status.used.pods} {.status.used.services\\.loadbalancers}',
    ]);
    const [hard, used, balancers] = quota.split(' ').map(Number);
    expect(used).toBeGreaterThan(2);
    expect(used).toBeLessThanOrEqual(hard ?? 0);
    expect(balancers).toBe(0);
    expect(await names('-n', id(1).namespace, 'limitrange,networkpolicy')).toEqual(
      expect.arrayContaining(['lamina-preview']),
    );
  });

  test('are listed as they are, with their endpoints', async () => {
    const previews = await listPreviews(repository, lab.collaborators());
    expect(previews.map(({ pullRequest, state, reason }) => [pullRequest, state, reason])).toEqual([
      [1, 'ready', undefined],
      [2, 'ready', undefined],
    ]);
    expect(previews[1]?.endpoints).toHaveProperty('contact-points');
  });

  test('one is listed as not ready once something of it is gone, though its deploy had said ready', async () => {
    await cluster.kubectl(['-n', id(2).namespace, 'delete', 'kafkauser', 'lambda-consumer']);
    expect(await listed(2)).toMatchObject({
      state: 'not-ready',
      reason: expect.stringMatching(/^only \d+ of/),
    });
    expect(await listed(1)).toMatchObject({ state: 'ready' });
  });

  test('one is renewed by the next deploy, which changes nothing else where nothing has changed', async () => {
    const before = await annotation(1, 'lamina.dev/expires-at');
    lab.calls.length = 0;
    const again = await deploy(1, await guests(1, ALL), { ttl: 2 * 3_600_000 });
    expect(again).toMatchObject({ state: 'ready', changed: false });
    const writes = lab.calls.filter((call) =>
      /^(apply|dry-run|create|replace|mergePatch|delete) /.test(call),
    );
    // The namespace's time and the lock; a creation is tried before it is found to be there.
    expect(new Set(writes)).toEqual(new Set(['create Namespace', 'mergePatch Namespace', 'replace Lease']));
    const after = await annotation(1, 'lamina.dev/expires-at');
    expect(Date.parse(after) - Date.parse(before)).toBeGreaterThan(3_000_000);
  });

  test('do not change a shared operator: another version is used as it is, or refused', async () => {
    const [speed] = await guests(1, ['speed']);
    const withVersion = (version: string) => ({
      ...speed!,
      layer: {
        ...speed!.layer,
        spec: { ...speed!.layer.spec, operator: { ...speed!.layer.spec.operator!, version } },
      },
    });
    expect((await deploy(1, [withVersion('1.1.0')])).state).toBe('ready');
    await expect(deploy(1, [withVersion('1.3.0')])).rejects.toMatchObject({
      code: 'OPERATOR_SHARED',
      message: expect.stringContaining('has version 1.2.0, and this layer needs 1.3.0'),
    });
    // Before anything is written: what was deployed last is what is there.
    expect(await listed(1)).toMatchObject({ state: 'ready' });
    expect(await names('secrets', '-n', 'strimzi-system', '-l', 'owner=helm')).toEqual([
      'sh.helm.release.v1.strimzi.v1',
    ]);
  });

  test('one goes with everything that it has made anywhere; operators and the other one stay', async () => {
    const tools = admin.collaborators().kubernetes;
    await tools.create(kafkaInit(1) as never);
    await tools.create(kafkaInit(2) as never);
    const [kept] = await volumesOf(1);
    await cluster.kubectl([
      'patch',
      'pv',
      kept!,
      '-p',
      '{"spec":{"persistentVolumeReclaimPolicy":"Retain"}}',
    ]);
    const { removed, leftBehind, failure } = await remove(1);
    expect({ leftBehind, failure }).toEqual({ leftBehind: [], failure: undefined });
    const order = removed.map(({ kind }) => kind);
    const before = (one: string, other: string): void => {
      expect(order.lastIndexOf(one)).toBeLessThan(order.indexOf(other));
      expect(order).toContain(one);
    };
    before('KafkaTopic', 'Kafka');
    before('KafkaUser', 'Kafka');
    before('ScheduledSparkApplication', 'SparkApplication');
    before('CassandraDatacenter', 'Namespace');
    expect(order).toEqual(expect.arrayContaining(['PersistentVolume', 'ClusterRoleBinding']));
    expect(await volumesOf(1)).toEqual([]);
    expect(await names('clusterrolebinding')).not.toContain(`strimzi-${id(1).namespace}-lambda-kafka-init`);
    expect(await names('clusterrolebinding')).toContain(`strimzi-${id(2).namespace}-lambda-kafka-init`);
    const namespaces = await names('namespaces');
    expect(namespaces).not.toContain(id(1).namespace);
    expect(namespaces).toEqual(expect.arrayContaining([id(2).namespace, ...OPERATORS]));
    expect(await volumesOf(2)).not.toEqual([]);
  });

  test('one that is gone is removed again without anything to do', async () => {
    expect(await remove(1)).toEqual({ removed: [], leftBehind: [] });
  });

  test('the reaper takes the other, whose pull request is closed, and says what it has done', async () => {
    const { previews, failure, leftBehind } = await reapPreviews(repository, lab.collaborators(), {
      github: {
        openPullRequests: () => Promise.resolve(new Set([1])),
        pullRequest: (number) =>
          Promise.resolve({
            ...{ number, state: 'closed' as const, merged: true, headSha: '', headRef: '' },
            ...{ fromFork: false, labels: [] },
          }),
      },
      run: { holder: 'reaper' },
      dryRun: false,
      clearFinalizers: true,
      timeout: 60_000,
    });
    expect({ failure, leftBehind }).toEqual({ failure: undefined, leftBehind: [] });
    expect(previews).toMatchObject([
      { pullRequest: 2, outcome: 'removed', reason: 'its pull request is closed' },
    ]);
    expect((await names('namespaces')).filter((name) => name.startsWith('preview-'))).toEqual([]);
    expect(await names('pv')).toEqual([]);
    expect((await names('clusterrolebinding')).filter((name) => name.includes('kafka-init'))).toEqual([]);
    expect(await names('kafkatopics,kafkas,cassdc,sparkapplications', '-A')).toEqual([]);
    expect(await names('namespaces')).toEqual(expect.arrayContaining(OPERATORS));
  });
});

// The shipped roles on a real API server: what each account can do with them, what the one that has least can do, and
// what is said to those that lack something. Operators and pods are simulated.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startOperatorProcess } from '../../lab/cluster/index.ts';
import type { AccessRule } from '../../src/kubernetes/access.ts';
import { openCollaborators } from '../../src/doors/collaborators.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { deployLayer } from '../../src/layers/deploy.ts';
import { deployStack } from '../../src/layers/deploy-stack.ts';
import { loadLayer } from '../../src/layers/files/layer-file.ts';
import { statusOfLayer } from '../../src/layers/status.ts';
import { teardownStack, type TeardownOptions } from '../../src/layers/teardown.ts';
import type { Collaborators, Layer, LayerRequest } from '../../src/layers/types.ts';
import { verifyStack } from '../../src/layers/verify-stack.ts';
import { BUILT_IN, REPOSITORY } from '../unit/layers/support.ts';
import { kubeconfigFor, kubectl, ROLES } from './accounts.ts';
import { useLayerLab, useOwnCluster } from './layers.ts';
import { useOwnLayers } from './own-layer.ts';
import { usePreviews } from './previews-support.ts';

const OPERATORS = ['strimzi', 'spark', 'cass'];
const cluster = useOwnCluster('roles', OPERATORS);
const lab = useLayerLab(cluster, 'bring-up');
const planner = useLayerLab(cluster, 'plan');
const remover = useLayerLab(cluster, 'teardown');
const ownLayer = useOwnLayers(cluster);
const TIMEOUT = 60_000;
jest.setTimeout(2 * TIMEOUT);
let layers: Layer[];

beforeAll(async () => {
  for (const operator of OPERATORS)
    await startOperatorProcess(cluster.state, operator, {
      ...lab.collaborators(),
      env: { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.05' },
    });
  layers = await Promise.all(
    ['speed', 'batch', 'serving'].map((name) =>
      loadLayer(name, { builtInDirectory: BUILT_IN, workspace: REPOSITORY }),
    ),
  );
});

const request = (layer: Layer, namespace: string, more: Partial<LayerRequest> = {}): LayerRequest => ({
  layer,
  overlay: 'local',
  namespace,
  chartMirror: cluster.chartMirror,
  run: { holder: 'test' },
  timeout: TIMEOUT,
  ...more,
});

const downOptions = (namespace: string, more: Partial<TeardownOptions> = {}) => ({
  namespace,
  deleteVolumes: true,
  deleteOperators: true,
  deleteCrds: false,
  dryRun: false,
  run: { holder: 'test' },
  timeout: TIMEOUT,
  ...more,
});

/** As a service account of the test's own, bound to whatever the test binds it to. */
async function as<T>(
  namespace: string,
  account: string,
  work: (collaborators: Collaborators) => Promise<T>,
): Promise<T> {
  await using opened = await openCollaborators({
    kubeconfig: await kubeconfigFor(cluster.state, namespace, account),
    context: '',
    env: process.env,
    logger: lab.logger,
    signal: new AbortController().signal,
    path: `${cluster.binDirectory}${path.delimiter}${process.env['PATH'] ?? ''}`,
  });
  return await work(opened);
}

const apply = (...objects: readonly object[]): Promise<string> =>
  kubectl(
    cluster.state,
    ['apply', '--server-side', '-f', '-'],
    JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }),
  );

describe('the accounts', () => {
  const namespace = 'roles-whole';

  test('bring all layers up, tell how they are, and prove them', async () => {
    const results = await deployStack(
      layers.map((layer) => request(layer, namespace)),
      lab.collaborators(),
    );
    expect(results.map(({ name, ready, failure }) => ({ name, ready, failure }))).toEqual(
      layers.map(({ name }) => ({ name, ready: true, failure: undefined })),
    );
    for (const layer of layers)
      expect(await statusOfLayer(request(layer, namespace), planner.collaborators())).toMatchObject({
        ready: true,
        drift: [],
      });
    const proofs = await verifyStack(layers, lab.collaborators(), () => ({
      namespace,
      overlay: 'local',
      timeout: TIMEOUT,
    }));
    expect(proofs.map(({ name, passed }) => ({ name, passed }))).toEqual(
      layers.map(({ name }) => ({ name, passed: true })),
    );
  });

  test('deploy a layer of plain kinds, and remove what it no longer names', async () => {
    const template = {
      metadata: { labels: { app: 'own' } },
      spec: { containers: [{ name: 'main', image: 'example.test/x:1' }] },
    };
    const spec = { selector: { matchLabels: { app: 'own' } }, template };
    const rbac = 'rbac.authorization.k8s.io';
    const objects: KubernetesObject[] = [
      { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'own' }, spec },
      { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata: { name: 'own' }, spec },
      { apiVersion: 'v1', kind: 'Service', metadata: { name: 'own' }, spec: { ports: [{ port: 80 }] } },
      { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'own' } },
      {
        apiVersion: `${rbac}/v1`,
        kind: 'Role',
        // The one that the shipped roles let it bind.
        metadata: { name: 'spark' },
        rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }],
      },
      {
        apiVersion: `${rbac}/v1`,
        kind: 'RoleBinding',
        metadata: { name: 'own' },
        roleRef: { apiGroup: rbac, kind: 'Role', name: 'spark' },
        subjects: [{ kind: 'ServiceAccount', name: 'own' }],
      },
    ];
    const all = await ownLayer('own', objects, { namespace: 'roles-own' });
    expect(await deployLayer(all, lab.collaborators(), { mode: 'apply' })).toMatchObject({ ready: true });
    const map: KubernetesObject = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'own' } };
    const less = await ownLayer('own', [map], { namespace: 'roles-own' });
    const { ready, plan } = await deployLayer(less, lab.collaborators(), { mode: 'apply' });
    expect(ready).toBe(true);
    expect(plan.changes.filter(({ action }) => action === 'delete')).toHaveLength(objects.length);
    await teardownStack([less.layer], remover.collaborators(), () => downOptions('roles-own'));
  });

  test('take everything down, to the last kind', async () => {
    const { removed, leftBehind } = await teardownStack(layers, remover.collaborators(), () =>
      downOptions(namespace, { deleteCrds: true }),
    );
    expect(leftBehind).toEqual([]);
    expect(removed.filter(({ kind }) => kind === 'CustomResourceDefinition').length).toBeGreaterThan(5);
    expect(await cluster.kubectl(['get', 'crds', '-o', 'name'])).toBe('');
  });
});

describe('a team in a namespace of its own, with the operators of others', () => {
  const namespace = 'roles-team';
  const team = <T>(work: (collaborators: Collaborators) => Promise<T>): Promise<T> =>
    as(namespace, 'lamina-team', work);

  beforeAll(async () => {
    // Installed by the account that may, for nobody in particular.
    await deployStack(
      layers.map((layer) => request(layer, 'roles-others')),
      lab.collaborators(),
    );
    await cluster.kubectl(['create', 'namespace', namespace]);
    const shipped = await readFile(path.join(ROLES, 'team/team.yaml'), 'utf8');
    const own = shipped.replaceAll('namespace: lambda', `namespace: ${namespace}`);
    expect(own).not.toBe(shipped);
    await kubectl(cluster.state, ['apply', '--server-side', '-f', '-'], own);
  }, 2 * TIMEOUT);

  test('deploys all layers, changes nothing the second time, verifies, and takes them down', async () => {
    await team(async (tools) => {
      const deploy = () =>
        deployStack(
          layers.map((layer) => request(layer, namespace)),
          tools,
        );
      expect((await deploy()).map(({ ready, failure }) => failure ?? ready)).toEqual([true, true, true]);
      expect((await deploy()).map(({ ready, changed }) => ({ ready, changed }))).toEqual(
        layers.map(() => ({ ready: true, changed: false })),
      );
      const proofs = await verifyStack(layers, tools, () => ({
        namespace,
        overlay: 'local',
        timeout: TIMEOUT,
      }));
      expect(proofs.map(({ passed }) => passed)).toEqual([true, true, true]);
      const { removed, leftBehind } = await teardownStack(layers, tools, () =>
        downOptions(namespace, { deleteVolumes: false }),
      );
      expect(removed.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['Kafka', 'SparkApplication']));
      expect(leftBehind).toContainEqual(expect.objectContaining({ kind: 'Namespace', name: namespace }));
    });
  });

  test('is told before anything is done that it may do nothing elsewhere', async () => {
    const [speed] = layers as [Layer];
    const error = await team((tools) =>
      deployLayer(request(speed, 'roles-elsewhere'), tools, { mode: 'apply' }),
    ).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining(
        'create on namespaces in the cluster (ClusterRole lamina-make-namespaces)',
      ),
      remedy: expect.stringContaining('lamina-deploy-layer'),
    });
    expect(await cluster.kubectl(['get', 'namespaces', '-o', 'name'])).not.toContain('roles-elsewhere');
  });
});

describe('previews, with the operators of others', () => {
  const previewer = useLayerLab(cluster, 'previews');
  const { id, guests, deploy, remove } = usePreviews(cluster, previewer);

  test('are deployed, and removed with whatever anybody has put into them', async () => {
    const { namespace } = id(1);
    const preview = await deploy(1, await guests(1, ['speed', 'batch', 'serving']));
    expect(preview).toMatchObject({ state: 'ready' });
    const spec = { containers: [{ name: 'main', image: 'example.test/x:1' }] };
    const template = { metadata: { labels: { app: 'theirs' } }, spec };
    const workload = { selector: { matchLabels: { app: 'theirs' } }, template };
    const job = { template: { spec: { ...spec, restartPolicy: 'Never' } } };
    const metadata = { name: 'theirs', namespace };
    await cluster.kubectl(['delete', 'resourcequota', '--all', '-n', namespace]);
    await apply(
      ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'].map((kind) => ({
        ...{ apiVersion: 'apps/v1', kind, metadata, spec: workload },
      })),
      {
        ...{ apiVersion: 'batch/v1', kind: 'CronJob', metadata },
        spec: { schedule: '0 0 1 1 *', jobTemplate: { spec: job } },
      },
      { apiVersion: 'v1', kind: 'Pod', metadata, spec },
    );
    const { failure, leftBehind } = await remove(1);
    expect({ failure, leftBehind }).toEqual({ failure: undefined, leftBehind: [] });
    expect(await cluster.kubectl(['get', 'namespaces', '-o', 'name'])).not.toContain(namespace);
  });
});

describe('what is missing', () => {
  const namespace = 'roles-missing';
  interface Role {
    readonly metadata: { readonly name: string };
    readonly rules: readonly AccessRule[];
  }
  /** A service account with the roles of bring-up, without one verb on one resource. */
  async function lacking(account: string, verb: string, resource: string): Promise<void> {
    const list = async <T>(kind: string): Promise<T[]> =>
      (JSON.parse(await cluster.kubectl(['get', kind, '-o', 'json'])) as { items: T[] }).items;
    const roles = await list<Role>('clusterroles');
    const bindings = await list<{ metadata: { name: string }; roleRef: { name: string } }>(
      'clusterrolebindings',
    );
    const held = bindings
      .filter(({ metadata }) => metadata.name.startsWith('lamina:bring-up:'))
      .flatMap(({ roleRef }) => roles.find(({ metadata }) => metadata.name === roleRef.name) ?? []);
    const less = (rule: AccessRule): AccessRule[] => {
      const { resources = [], verbs } = rule;
      if (!resources.includes(resource)) return [rule];
      const [others, rest] = [
        resources.filter((each) => each !== resource),
        verbs.filter((each) => each !== verb),
      ];
      return [
        ...(others.length === 0 ? [] : [{ ...rule, resources: others }]),
        ...(rest.length === 0 ? [] : [{ ...rule, resources: [resource], verbs: rest }]),
      ];
    };
    const rbac = 'rbac.authorization.k8s.io';
    await apply(
      { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: account, namespace } },
      ...held.flatMap(({ metadata, rules }) => {
        const name = `${account}:${metadata.name}`;
        const typed = { apiVersion: `${rbac}/v1`, metadata: { name } };
        return [
          { ...typed, kind: 'ClusterRole', rules: rules.flatMap(less) },
          {
            ...{ ...typed, kind: 'ClusterRoleBinding' },
            roleRef: { apiGroup: rbac, kind: 'ClusterRole', name },
            subjects: [{ kind: 'ServiceAccount', name: account, namespace }],
          },
        ];
      }),
    );
  }

  beforeAll(async () => {
    await cluster.kubectl(['create', 'namespace', namespace]);
  });

  test.each([
    ['lamina-plan-layer', 'patch', 'kafkatopics', 'speed'],
    ['lamina-deploy-layer', 'create', 'leases', 'serving'],
    ['lamina-give-to-spark', 'deletecollection', 'pods', 'batch'],
  ])('of %s is named before anything is done: %s on %s', async (role, verb, resource, name) => {
    const account = `no-${verb}-${resource}`;
    await lacking(account, verb, resource);
    const layer = layers.find((each) => each.name === name) as Layer;
    const error = await as(namespace, account, (tools) =>
      deployLayer(request(layer, namespace), tools, { mode: 'apply' }),
    ).catch((thrown: unknown) => thrown);
    const told = role === 'lamina-give-to-spark' ? 'escalate' : `${verb} on ${resource}`;
    expect(error).toMatchObject({ code: 'CONFIGURATION', message: expect.stringContaining(told) });
    expect(error).toHaveProperty('message', expect.stringContaining(role));
    const made = ['get', 'leases,configmaps,secrets,roles', '-n', namespace, '-o', 'name'];
    expect(await cluster.kubectl(made)).toBe('configmap/kube-root-ca.crt\n');
  });
});

// Compare, apply and prune against a real API server: what counts as a change, and that nothing half-way is left.
import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import type { AppliedObject } from '../../src/layers/objects/apply.ts';
import {
  applyMembers,
  planMembers,
  readLiveSet,
  type MembersPlan,
} from '../../src/layers/objects/members.ts';
import { deployLayer } from '../../src/layers/deploy.ts';
import type { PlannedObject } from '../../src/layers/objects/plan.ts';
import { useTestCluster } from './harness.ts';
import { configMap, useLayerLab } from './layers.ts';
import { useOwnLayers } from './own-layer.ts';

const cluster = useTestCluster('apply');
const lab = useLayerLab(cluster);
const layerOf = useOwnLayers(cluster);

interface Options {
  readonly planOnly?: boolean;
  readonly force?: boolean;
  readonly earlier?: readonly PlannedObject[];
}

async function plan(
  layer: string,
  objects: readonly KubernetesObject[],
  options: Options = {},
): Promise<MembersPlan> {
  const context = lab.context(layer);
  const live = await readLiveSet(context, objects);
  return planMembers(objects, live, context, { planOnly: false, force: false, ...options });
}

async function apply(
  layer: string,
  objects: readonly KubernetesObject[],
  options: Options = {},
): Promise<AppliedObject[]> {
  const context = lab.context(layer);
  const live = await readLiveSet(context, objects);
  const planned = await planMembers(objects, live, context, { planOnly: false, force: false, ...options });
  return applyMembers(planned, live, context, { force: options.force === true, run: { holder: 'test' } });
}

const actions = ({ changes }: MembersPlan): string[] =>
  changes.map(({ action, name }) => `${action} ${name}`);

const deployment = (name: string, spec: Record<string, unknown> = {}): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: cluster.namespace },
  spec: {
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: {
        containers: [
          {
            name: 'main',
            image: 'example.test/anything:1',
            ports: [{ containerPort: 80 }],
            resources: { requests: { cpu: '1000m', memory: '0.5Gi' } },
          },
        ],
      },
    },
    ...spec,
  },
});

const service = (name: string): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace: cluster.namespace },
  spec: { selector: { app: name }, ports: [{ port: 80 }] },
});

const secret = (name: string, password: string): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name, namespace: cluster.namespace },
  stringData: { password },
});

describe('an unchanged set', () => {
  const objects = (): KubernetesObject[] => [
    deployment('same', { replicas: 2 }),
    service('same'),
    secret('same', 'one'),
    configMap(cluster, 'same', { a: '1' }),
  ];

  test('costs one read of its parent and one list for each kind: no dry run, no write', async () => {
    await apply('same', objects());
    lab.calls.length = 0;
    await apply('same', objects());
    expect([...lab.calls].sort()).toEqual([
      'get ConfigMap',
      'list ConfigMap',
      'list Deployment',
      'list Secret',
      'list Service',
    ]);
  });

  test('is found changed when somebody edits a field, and told by that field', async () => {
    await apply('same', objects());
    await cluster.kubectl(['set', 'image', 'deployment/same', 'main=example.test/other:2']);
    const { changes } = await plan('same', objects(), { planOnly: true });
    expect(changes.filter(({ action }) => action !== 'none')).toMatchObject([
      {
        kind: 'Deployment',
        name: 'same',
        action: 'update',
        fields: [
          {
            path: 'spec.template.spec.containers[name=main].image',
            from: 'example.test/other:2',
            to: 'example.test/anything:1',
          },
        ],
        conflicts: [{ manager: 'kubectl-set' }],
      },
    ]);
    await apply('same', objects(), { force: true });
    expect(actions(await plan('same', objects())).every((line) => line.startsWith('none'))).toBe(true);
  });

  test('shows that a Secret would change, but not to what', async () => {
    await apply('same', objects());
    const { changes } = await plan('same', [
      ...objects().filter(({ kind }) => kind !== 'Secret'),
      secret('same', 'two'),
    ]);
    expect(changes.find(({ kind }) => kind === 'Secret')).toMatchObject({
      action: 'update',
      fields: [{ path: 'data.password', from: '***', to: '***' }],
    });
    expect(JSON.stringify(changes)).not.toContain(Buffer.from('two').toString('base64'));
  });

  test('drops a field that is no longer wanted', async () => {
    await apply('drop', [configMap(cluster, 'drop', { a: '1', b: '2' })]);
    await apply('drop', [configMap(cluster, 'drop', { a: '1' })]);
    expect(await cluster.kubectl(['get', 'configmap', 'drop', '-o', 'jsonpath={.data}'])).toBe('{"a":"1"}');
  });
});

describe('a conflict', () => {
  test('names the manager and the field, and nothing is written, not even beside it', async () => {
    await apply('conflict', [
      configMap(cluster, 'owned', { a: 'ours' }),
      configMap(cluster, 'beside', { a: '1' }),
    ]);
    await cluster.kubectl([
      'patch',
      'configmap',
      'owned',
      '-p',
      '{"data":{"a":"theirs"}}',
      '--field-manager=ops',
    ]);
    const wanted = [configMap(cluster, 'owned', { a: 'ours' }), configMap(cluster, 'beside', { a: '2' })];
    await expect(apply('conflict', wanted)).rejects.toMatchObject({
      code: 'FIELD_CONFLICT',
      message: expect.stringMatching(/owned: \.data\.a is owned by "ops"/),
      remedy: expect.stringContaining('--force-conflicts'),
    });
    expect(await cluster.kubectl(['get', 'configmap', 'beside', '-o', 'jsonpath={.data.a}'])).toBe('1');
    await apply('conflict', wanted, { force: true });
    expect(await cluster.kubectl(['get', 'configmap', 'owned', '-o', 'jsonpath={.data.a}'])).toBe('ours');
  });

  test('over replicas yields to an autoscaler, and stays with it', async () => {
    await apply('scaled', [deployment('scaled', { replicas: 1 })]);
    await cluster.kubectl([
      'patch',
      'deployment',
      'scaled',
      '-p',
      '{"spec":{"replicas":4}}',
      '--field-manager=horizontal-pod-autoscaler',
    ]);
    const wanted = [deployment('scaled', { replicas: 1, minReadySeconds: 1 })];
    await apply('scaled', wanted);
    const left = await cluster.kubectl([
      'get',
      'deployment',
      'scaled',
      '-o',
      'jsonpath={.spec.replicas} {.spec.minReadySeconds}',
    ]);
    expect(left).toBe('4 1');
  });
});

describe('a manifest that the server refuses', () => {
  test('is named with its field, and nothing is written, not even before it in the order', async () => {
    const bad = service('refused');
    bad['spec'] = { ports: [{ port: 80, protocol: 'CARRIER-PIGEON' }] };
    await expect(apply('refused', [configMap(cluster, 'first', { a: '1' }), bad])).rejects.toMatchObject({
      code: 'MANIFEST_REFUSED',
      message: expect.stringContaining('Service'),
      details: { field: expect.stringContaining('spec.ports[0].protocol') },
    });
    await expect(cluster.kubectl(['get', 'configmap', 'first'])).rejects.toThrow(/not found/);
  });

  test('is named when the server does not know a field, or the kind', async () => {
    const typo = deployment('typo', { replcias: 2 });
    await expect(apply('typo', [typo])).rejects.toMatchObject({
      code: 'MANIFEST_REFUSED',
      message: expect.stringContaining('replcias'),
    });
    const unknown = { ...configMap(cluster, 'x', {}), apiVersion: 'nobody.test/v1', kind: 'Unheard' };
    await expect(apply('typo', [unknown])).rejects.toMatchObject({ code: 'CRD_MISSING' });
  });
});

describe('what a layer no longer names', () => {
  test('is removed, and nothing else: neither claims nor what belongs to others', async () => {
    const claim: KubernetesObject = {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data', namespace: cluster.namespace },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
    };
    await cluster.apply(configMap(cluster, 'bystander', { a: '1' }));
    await apply('other', [configMap(cluster, 'others', { a: '1' })]);
    await apply('prune', [
      configMap(cluster, 'keep', { a: '1' }),
      configMap(cluster, 'go', { a: '1' }),
      service('go'),
      claim,
    ]);
    const parent = (): Promise<string> =>
      cluster.kubectl([
        'get',
        'configmap',
        'lamina-prune',
        '-o',
        String.raw`jsonpath={.metadata.annotations.applyset\.kubernetes\.io/contains-group-kinds}`,
      ]);
    expect(await parent()).toBe('ConfigMap,PersistentVolumeClaim,Service');

    const next = [configMap(cluster, 'keep', { a: '1' })];
    expect(actions(await plan('prune', next, { planOnly: true }))).toEqual(
      expect.arrayContaining(['none keep', 'delete go', 'delete go']),
    );
    await apply('prune', next);
    const left = await cluster.kubectl(['get', 'configmap,service,pvc', '-o', 'name']);
    expect(left).not.toMatch(/\/go$/m);
    for (const name of [
      'configmap/keep',
      'configmap/bystander',
      'configmap/others',
      'persistentvolumeclaim/data',
    ]) {
      expect(left).toContain(name);
    }
    expect(await parent()).toBe('ConfigMap,PersistentVolumeClaim');
  });

  test('is still found after a run that died between two applies', async () => {
    const context = lab.context('died');
    const first = [configMap(cluster, 'died-a', { a: '1' }), service('died-b')];
    const live = await readLiveSet(context, first);
    const planned = await planMembers(first, live, context, { planOnly: false, force: false });
    const stop = new AbortController();
    const dying = {
      ...context,
      signal: stop.signal,
      logger: {
        ...context.logger,
        info: (line: string) => {
          if (line.includes('died-a')) stop.abort(new Error('killed'));
        },
      },
    };
    await expect(
      applyMembers(planned, live, dying, { force: false, run: { holder: 'test' } }),
    ).rejects.toThrow('killed');
    await apply('died', [service('died-b')]);
    await expect(cluster.kubectl(['get', 'configmap', 'died-a'])).rejects.toThrow(/not found/);
  });
});

describe('what is compared a second time, once the lock is held', () => {
  const objects = (): KubernetesObject[] =>
    ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => configMap(cluster, `again-${name}`, { a: '1' }));

  test('costs a first deploy one dry run and one write for each object', async () => {
    lab.calls.length = 0;
    const { ready } = await deployLayer(await layerOf('again', objects()), lab.collaborators(), {
      mode: 'apply',
    });
    expect(ready).toBe(true);
    const calls = (verb: string): number => lab.calls.filter((call) => call === `${verb} ConfigMap`).length;
    expect(calls('dry-run')).toBe(objects().length);
    // And its set's parent.
    expect(calls('apply')).toBe(objects().length + 1);
  });

  test('is asked about again where somebody has written meanwhile', async () => {
    await apply('again', objects());
    const wanted = objects().map((object) => ({ ...object, data: { a: '2' } }));
    const earlier = (await plan('again', wanted)).planned;
    await cluster.kubectl(['annotate', 'configmap', 'again-b', 'test/other=1']);
    await cluster.kubectl(['delete', 'configmap', 'again-c']);
    lab.calls.length = 0;
    const later = await plan('again', wanted, { earlier });
    expect(lab.calls.filter((call) => call.startsWith('dry-run'))).toHaveLength(2);
    expect(actions(later)).toEqual([
      'update again-a',
      'update again-b',
      'create again-c',
      'update again-d',
      'update again-e',
      'update again-f',
    ]);
  });
});

test('an object on its way out is waited for and made anew', async () => {
  await apply('anew', [configMap(cluster, 'anew', { a: '1' })]);
  await cluster.kubectl(['patch', 'configmap', 'anew', '-p', '{"metadata":{"finalizers":["test/hold"]}}']);
  await cluster.kubectl(['delete', 'configmap', 'anew', '--wait=false']);
  const applying = apply('anew', [configMap(cluster, 'anew', { a: '2' })]);
  await cluster.kubectl(['patch', 'configmap', 'anew', '-p', '{"metadata":{"finalizers":null}}']);
  await applying;
  expect(
    await cluster.kubectl(['get', 'configmap', 'anew', '-o', 'jsonpath={.data.a}{.metadata.finalizers}']),
  ).toBe('2');
});

test('a plan for a namespace that does not exist yet says what the server was not asked', async () => {
  const elsewhere = {
    ...configMap(cluster, 'x', { a: '1' }),
    metadata: { name: 'x', namespace: 'not-there-yet' },
  };
  const { changes } = await plan('plan', [elsewhere], { planOnly: true });
  expect(changes).toMatchObject([
    {
      action: 'create',
      fields: [{ path: 'data.a', to: '1' }],
      note: expect.stringContaining('not checked by the server'),
    },
  ]);
});

describe('many objects that are no members yet', () => {
  const names = Array.from({ length: 6 }, (_, index) => `stranger-${index}`);

  test('are looked for by one list, and what somebody else made under one of the names is seen', async () => {
    await lab.collaborators().kubernetes.create(configMap(cluster, 'stranger-3', { key: 'theirs' }));
    lab.calls.length = 0;
    const wanted = names.map((name) => configMap(cluster, name, { key: 'wanted' }));
    const planned = await plan('strangers', wanted, { force: true });
    expect(lab.calls.filter((call) => call === 'list ConfigMap')).toHaveLength(1);
    // The set's parent.
    expect(lab.calls.filter((call) => call === 'get ConfigMap')).toHaveLength(1);
    expect(actions(planned).toSorted()).toEqual(
      names.map((name) => `${name === 'stranger-3' ? 'update' : 'create'} ${name}`).toSorted(),
    );
  });
});

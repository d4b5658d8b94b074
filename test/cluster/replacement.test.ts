// Jobs cannot be changed: a deploy makes them anew, and nothing else. Real API server and controllers, simulated pods.
import { expect, test } from '@jest/globals';
import { podFateAnnotation } from '../../lab/cluster/kwok-stages.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { deployLayer } from '../../src/layers/deploy.ts';
import { statusOfLayer } from '../../src/layers/status.ts';
import type { LayerRequest, LayerResult } from '../../src/layers/types.ts';
import { useTestCluster } from './harness.ts';
import { useLayerLab } from './layers.ts';
import { useOwnLayers } from './own-layer.ts';

const cluster = useTestCluster('replace');
const lab = useLayerLab(cluster, 'bring-up');
const planner = useLayerLab(cluster, 'plan');
const layerOf = useOwnLayers(cluster);

const up = (request: LayerRequest): Promise<LayerResult> =>
  deployLayer(request, lab.collaborators(), { mode: 'apply' });
const plan = (request: LayerRequest): Promise<LayerResult> =>
  deployLayer(request, planner.collaborators(), { mode: 'plan' });

interface JobChanges {
  /** What the pod would run; each Job's template is told by it. */
  readonly run?: string;
  /** The pod never comes to its end. */
  readonly stays?: boolean;
  readonly pod?: Record<string, unknown>;
}

const job = (
  name: string,
  { run = 'first', stays = false, pod = {} }: JobChanges = {},
): KubernetesObject => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name, namespace: cluster.namespace },
  spec: {
    template: {
      ...(stays ? { metadata: { annotations: { [podFateAnnotation]: 'pending' } } } : {}),
      spec: {
        restartPolicy: 'Never',
        containers: [{ name: 'main', image: 'example.test/anything:1', args: [run] }],
        ...pod,
      },
    },
  },
});

const uidOf = (kind: string, name: string): Promise<string> =>
  cluster.kubectl(['get', kind, name, '-o', 'jsonpath={.metadata.uid}']);

test('a changed Job is planned as made anew, with its field, and nothing is written', async () => {
  await up(await layerOf('planned', [job('planned')]));
  const before = await uidOf('job', 'planned');
  lab.calls.length = 0;
  const changed = await layerOf('planned', [job('planned', { run: 'second' })]);
  expect((await plan(changed)).plan.changes).toEqual([
    {
      layer: 'planned',
      kind: 'Job',
      namespace: cluster.namespace,
      name: 'planned',
      action: 'update',
      fields: [{ path: 'spec.template.spec.containers[name=main].args', from: ['first'], to: ['second'] }],
      note: 'made anew: spec.template cannot be changed',
    },
  ]);
  expect(await statusOfLayer(changed, planner.collaborators())).toMatchObject({
    ready: true,
    drift: [{ kind: 'Job', action: 'update', note: expect.stringContaining('made anew') }],
  });
  expect(lab.calls.filter((call) => /^(apply|create|replace|delete) /.test(call))).toEqual([]);
  expect(await uidOf('job', 'planned')).toBe(before);
});

test('a deploy runs the new Job, waits for it and not for the old one, and leaves it alone from then on', async () => {
  await up(await layerOf('anew', [job('anew')]));
  const before = await uidOf('job', 'anew');
  const changed = await layerOf('anew', [job('anew', { run: 'second' })]);
  const result = await up(changed);
  expect(result).toMatchObject({ ready: true, changed: true, resources: [{ action: 'update' }] });
  expect(await uidOf('job', 'anew')).not.toBe(before);
  const ran = await cluster.kubectl([
    ...['get', 'pod', '-l', 'job-name=anew', '-o'],
    'jsonpath={.items[*].spec.containers[0].args[0]} {.items[*].status.phase}',
  ]);
  expect(ran).toBe('second Succeeded');

  lab.calls.length = 0;
  expect(await up(changed)).toMatchObject({ ready: true, changed: false });
  const writes = lab.calls.filter((call) => /^(apply|dry-run|create|replace|mergePatch|delete) /.test(call));
  expect(writes).toEqual([]);
});

test('the completion of the old Job is not taken for the new one’s', async () => {
  await up(await layerOf('stale', [job('stale')]));
  const endless = await layerOf('stale', [job('stale', { run: 'second', stays: true })], { timeout: 8_000 });
  expect(await up(endless)).toMatchObject({
    ready: false,
    resources: [{ readiness: { state: 'progressing', reason: 'Running' } }],
  });
});

test('a Job that still runs gives way, after its pods', async () => {
  await up(await layerOf('running', [job('running', { stays: true })], { wait: false }));
  await cluster.kubectl(['wait', '--for=jsonpath={.status.active}=1', 'job/running', '--timeout=20s']);
  const old = await cluster.kubectl(['get', 'pod', '-l', 'job-name=running', '-o', 'name']);
  const changed = await layerOf('running', [job('running', { run: 'second' })]);
  expect((await plan(changed)).plan.changes).toMatchObject([
    { note: expect.stringContaining('it has not ended yet, and its pods are ended first') },
  ]);
  expect(await up(changed)).toMatchObject({ ready: true });
  expect(await cluster.kubectl(['get', old.trim(), '--ignore-not-found'])).toBe('');
});

test('pods that do not end are told when the time is over, and no second Job is made beside them', async () => {
  await up(await layerOf('held', [job('held', { stays: true })], { wait: false }));
  await cluster.kubectl(['wait', '--for=jsonpath={.status.active}=1', 'job/held', '--timeout=20s']);
  const pod = (await cluster.kubectl(['get', 'pod', '-l', 'job-name=held', '-o', 'name'])).trim();
  const finalizers = (value: string): Promise<string> =>
    cluster.kubectl(['patch', pod, '--type=merge', '-p', `{"metadata":{"finalizers":${value}}}`]);
  await finalizers('["test.lamina.dev/hold"]');
  const before = await uidOf('job', 'held');
  const changed = [job('held', { run: 'second' })];
  expect((await up(await layerOf('held', changed, { timeout: 10_000 }))).failure).toMatchObject({
    reference: { kind: 'Job', name: 'held' },
    diagnosis: { code: 'REPLACE_STUCK', cause: expect.stringContaining('foregroundDeletion') },
  });
  expect(await uidOf('job', 'held')).toBe(before);
  await finalizers('null');
  expect(await up(await layerOf('held', changed))).toMatchObject({ ready: true });
});

test('a Job that has failed is run again by the next deploy, though nothing is changed in it', async () => {
  const failing = job('failed', { stays: true });
  (failing['spec'] as Record<string, unknown>)['activeDeadlineSeconds'] = 1;
  const request = await layerOf('failed', [failing]);
  expect(await up(request)).toMatchObject({ ready: false, resources: [{ readiness: { state: 'failed' } }] });
  const before = await uidOf('job', 'failed');
  expect((await plan(request)).plan.changes).toMatchObject([
    { action: 'update', fields: [], note: 'made anew: it has failed, and would not run again' },
  ]);
  await up(request);
  expect(await uidOf('job', 'failed')).not.toBe(before);
});

test('a mistake in the new Job is told before the old one is gone', async () => {
  await up(await layerOf('mistaken', [job('mistaken')]));
  const before = await uidOf('job', 'mistaken');
  const wrong = await layerOf('mistaken', [job('mistaken', { pod: { restartPolicy: 'Always' } })]);
  expect((await up(wrong)).failure).toMatchObject({
    diagnosis: { code: 'MANIFEST_REFUSED', cause: expect.stringContaining('restartPolicy') },
  });
  expect(await uidOf('job', 'mistaken')).toBe(before);
});

test('a Job of somebody else gives way only where fields are taken over', async () => {
  await cluster.apply(job('theirs'));
  const before = await uidOf('job', 'theirs');
  const objects = [job('theirs', { run: 'second' })];
  expect((await up(await layerOf('theirs', objects))).failure).toMatchObject({
    diagnosis: { code: 'FIELD_CONFLICT' },
  });
  expect(await uidOf('job', 'theirs')).toBe(before);
  expect(await up(await layerOf('theirs', objects, { forceConflicts: true }))).toMatchObject({ ready: true });
  expect(await uidOf('job', 'theirs')).not.toBe(before);
});

test('a Job of another layer is not made anew', async () => {
  await up(await layerOf('owner', [job('shared')]));
  const before = await uidOf('job', 'shared');
  expect((await up(await layerOf('taker', [job('shared', { run: 'second' })]))).failure).toMatchObject({
    diagnosis: { code: 'MANIFEST_REFUSED' },
  });
  expect(await uidOf('job', 'shared')).toBe(before);
});

test('a StatefulSet is never made anew: the deploy is refused, and the status tells why', async () => {
  const statefulSet = (serviceName: string): KubernetesObject => ({
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'data', namespace: cluster.namespace },
    spec: {
      serviceName,
      selector: { matchLabels: { app: 'data' } },
      template: {
        metadata: { labels: { app: 'data' } },
        spec: { containers: [{ name: 'main', image: 'example.test/anything:1' }] },
      },
    },
  });
  await up(await layerOf('data', [statefulSet('one')]));
  const before = await uidOf('statefulset', 'data');
  const changed = await layerOf('data', [statefulSet('two')], { forceConflicts: true });
  expect((await up(changed)).failure).toMatchObject({
    reference: { kind: 'StatefulSet', name: 'data' },
    diagnosis: { code: 'MANIFEST_REFUSED' },
  });
  expect(await uidOf('statefulset', 'data')).toBe(before);
  expect(await statusOfLayer(changed, planner.collaborators())).toMatchObject({
    ready: true,
    drift: [{ kind: 'StatefulSet', action: 'update', note: expect.stringContaining('refuses StatefulSet') }],
  });
});

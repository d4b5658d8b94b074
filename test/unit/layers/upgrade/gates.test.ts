import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import type { MemberContext } from '../../../../src/layers/objects/members.ts';
import { stepsOfObjects } from '../../../../src/layers/upgrade/gates.ts';
import type { UpgradeRule } from '../../../../src/layers/upgrade/rules.ts';
import { FakeClient } from '../../../support/fake-client.ts';
import { never, recordingLogger } from '../../environment/support.ts';

const datacenter = (serverVersion: string): KubernetesObject => ({
  apiVersion: 'cassandra.datastax.com/v1beta1',
  kind: 'CassandraDatacenter',
  metadata: { name: 'dc1', namespace: 'lambda' },
  spec: { serverVersion },
});

const pod = (image: string, status: Record<string, unknown> | undefined): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {
    name: 'lambda-dc1-r1-sts-0',
    namespace: 'lambda',
    labels: { 'cassandra.datastax.com/datacenter': 'dc1' },
  },
  spec: { containers: [{ name: 'cassandra', image }] },
  status: { containerStatuses: status === undefined ? [] : [{ name: 'cassandra', ...status }] },
});

const counter = (version: string): KubernetesObject => ({
  apiVersion: 'example.com/v1',
  kind: 'Counter',
  metadata: { name: 'a', namespace: 'lambda' },
  spec: { version },
  status: { version },
});

async function steps(
  wanted: KubernetesObject,
  live: readonly KubernetesObject[],
  own: readonly UpgradeRule[] = [],
) {
  const client = new FakeClient(live);
  const context = {
    kubernetes: client,
    logger: recordingLogger(),
    signal: never,
    layer: 'serving',
    namespace: 'lambda',
  } as unknown as MemberContext;
  return { steps: await stepsOfObjects([wanted], own, context), calls: client.calls };
}

const NEW = 'docker.io/k8ssandra/cass-management-api:5.0.6-ubi';
const OLD = 'docker.io/k8ssandra/cass-management-api:4.1.9-ubi';

describe('a step down of Cassandra', () => {
  test.each([
    { why: 'its pod runs', pods: [pod(NEW, { state: { running: {} } })], refused: true },
    {
      why: 'its pod crashes',
      pods: [pod(NEW, { state: { waiting: { reason: 'CrashLoopBackOff' } }, restartCount: 1 })],
      refused: true,
    },
    {
      why: 'its image tells no version',
      pods: [pod('example.com/own:latest', { state: { running: {} } })],
      refused: true,
    },
    {
      why: 'its image cannot be had',
      pods: [pod(NEW, { state: { waiting: { reason: 'ImagePullBackOff' } } })],
      refused: false,
    },
    { why: 'its pod has no node', pods: [pod(NEW, undefined)], refused: false },
    { why: 'only the older version runs', pods: [pod(OLD, { state: { running: {} } })], refused: false },
  ])('is refused: $refused, where $why', async ({ pods, refused }) => {
    const judged = await steps(datacenter('4.1.9'), [datacenter('5.0.6'), ...pods]);
    expect(judged.steps).toMatchObject([
      { what: 'CassandraDatacenter lambda/dc1', from: '5.0.6', to: '4.1.9' },
    ]);
    expect(judged.steps[0]?.refused !== undefined).toBe(refused);
  });
});

test('no step is one read, and for what asks for no version none', async () => {
  const same = await steps(datacenter('5.0.6'), [datacenter('5.0.6')]);
  expect(same).toMatchObject({ steps: [], calls: [{ verb: 'get' }] });
  expect((await steps(counter('1.0.0'), [counter('2.0.0')])).calls).toEqual([]);
});

test('what is not there yet takes no step', async () => {
  expect((await steps(datacenter('4.1.9'), [])).steps).toEqual([]);
});

test('a layer’s own rule for a kind counts before the known ones', async () => {
  const rule: UpgradeRule = {
    group: 'example.com',
    kind: 'Counter',
    field: 'spec.version',
    running: 'status.version',
    up: 'minor',
    down: 'none',
    why: 'its counts would be lost',
    source: 'layer.yaml',
  };
  const { steps: judged } = await steps(counter('1.4.0'), [counter('1.2.0')], [rule]);
  expect(judged[0]?.refused).toMatchObject({
    reason: expect.stringContaining('its counts would be lost'),
    remedy: expect.stringContaining('1.3'),
  });
  const free: UpgradeRule = {
    ...rule,
    group: 'cassandra.datastax.com',
    kind: 'CassandraDatacenter',
    field: 'spec.serverVersion',
    up: 'any',
    down: 'any',
  };
  const { steps: allowed } = await steps(
    datacenter('3.11.17'),
    [datacenter('5.0.6'), pod(NEW, { state: { running: {} } })],
    [free],
  );
  expect(allowed).toMatchObject([{ to: '3.11.17' }]);
  expect(allowed[0]?.refused).toBeUndefined();
});

import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { Memory } from '../../../src/kubernetes/readiness/memory.ts';
import { OPERATION_TIMEOUT, SETTLE_TIME } from '../../../src/kubernetes/readiness/rules/strimzi-pools.ts';
import { look, NOW, object, verdict, written } from './support.ts';

const API = 'kafka.strimzi.io/v1';
const labels = { 'strimzi.io/cluster': 'lambda' };
const ready = { type: 'Ready', status: 'True' };
const notReady = (reason: string, secondsAgo = 5): object => ({
  type: 'NotReady',
  status: 'True',
  reason,
  message: `it is ${reason}`,
  lastTransitionTime: new Date(NOW - secondsAgo * 1000).toISOString(),
});

const kafka = (conditions: object[], more: { metadata?: object; pools?: string[] } = {}): KubernetesObject =>
  object(API, 'Kafka', {
    metadata: { name: 'lambda', ...more.metadata },
    spec: {},
    status: {
      observedGeneration: 1,
      conditions,
      ...(more.pools === undefined ? {} : { kafkaNodePools: more.pools.map((name) => ({ name })) }),
    },
  });

const pool = (
  generation: number,
  observedGeneration: number,
  more: { metadata?: object; spec?: object } = {},
) =>
  object(API, 'KafkaNodePool', {
    metadata: { name: 'dual', generation, labels, uid: 'pool-1', ...more.metadata },
    spec: { replicas: 3, ...more.spec },
    status: { observedGeneration, nodeIds: [0, 1, 2] },
  });

const podSet = (metadata: object = {}, spec?: object, status: object = {}): KubernetesObject =>
  object('core.strimzi.io/v1', 'StrimziPodSet', {
    metadata: { name: 'lambda-dual', labels, ...metadata },
    ...(spec === undefined ? {} : { spec }),
    status: { observedGeneration: 1, pods: 3, currentPods: 3, readyPods: 3, ...status },
  });

const resources = (cpu: string): object => ({ requests: { cpu } });
const podsWith = (cpu: string): object => ({
  pods: Array.from({ length: 3 }, () => ({
    spec: { containers: [{ name: 'kafka', resources: resources(cpu) }] },
  })),
});

describe('the conditions of a Strimzi resource', () => {
  const user = (conditions: object[], metadata = {}): KubernetesObject =>
    object(API, 'KafkaUser', { metadata, status: { observedGeneration: 1, conditions } });

  test.each([
    'KafkaUser',
    'KafkaConnect',
    'KafkaConnector',
    'KafkaBridge',
    'KafkaMirrorMaker2',
    'KafkaTopic',
  ])('Ready=True makes a %s ready', (kind) => {
    expect(verdict(object(API, kind, { status: { observedGeneration: 1, conditions: [ready] } }))).toBe(
      'ready Ready',
    );
  });

  test.each([
    'InvalidResourceException',
    'InvalidConfigurationException',
    'InvalidConfigParameterException',
    'UnsupportedVersionException',
    'UnsupportedKafkaVersionException',
    'KafkaUpgradeException',
    'NoImageException',
    'FatalProblem',
  ])('%s is terminal', (reason) => {
    expect(verdict(user([notReady(reason)]))).toBe(`failed ${reason}`);
  });

  test.each([
    'Creating',
    'StrimziTimeoutException',
    'TimeoutException',
    'RuntimeException',
    'ForceableProblem',
    'UnforceableProblem',
    'SomethingNew',
  ])('%s is tried again by the operator', (reason) => {
    expect(verdict(user([notReady(reason)]))).toBe(`progressing ${reason}`);
  });

  test('the first status, of generation 0, proves nothing', () => {
    const first = object(API, 'Kafka', {
      status: { observedGeneration: 0, conditions: [ready] },
    });
    expect(verdict(first)).toBe('progressing LatestGenerationNotObserved');
  });

  test('a pause by annotation is a failure that names the annotation, whatever the status says', () => {
    const paused = user([ready], { annotations: { 'strimzi.io/pause-reconciliation': 'true' } });
    expect(verdict(paused)).toBe('failed ReconciliationPaused');
    expect(look(paused).message).toContain('strimzi.io/pause-reconciliation');
  });

  test('a pause whose annotation is gone is about to end', () => {
    expect(verdict(user([{ type: 'ReconciliationPaused', status: 'True' }]))).toBe(
      'progressing ReconciliationPaused',
    );
  });
});

describe('a KafkaTopic', () => {
  const topic = (condition: object): KubernetesObject =>
    object(API, 'KafkaTopic', { status: { observedGeneration: 1, conditions: [condition] } });
  const refused = (reason: string): object => ({ type: 'Ready', status: 'False', reason });

  test.each([
    ['cannot lose partitions', refused('NotSupported'), 'failed NotSupported'],
    ['is claimed twice', refused('ResourceConflict'), 'failed ResourceConflict'],
    ['cannot reach Kafka', refused('KafkaError'), 'progressing KafkaError'],
    ['met a fault of the operator', refused('InternalError'), 'progressing InternalError'],
    ['is unmanaged on purpose', { type: 'Unmanaged', status: 'True' }, 'ready Unmanaged'],
  ])('that %s', (_, condition, expected) => {
    expect(verdict(topic(condition))).toBe(expected);
  });
});

describe('a KafkaRebalance', () => {
  const rebalance = (type: string, annotations = {}): KubernetesObject =>
    object(API, 'KafkaRebalance', {
      metadata: { annotations },
      status: { observedGeneration: 1, conditions: [{ type, status: 'True' }] },
    });
  const automatic = { 'strimzi.io/rebalance-auto-approval': 'true' };

  test.each([
    ['that is computed', rebalance('PendingProposal'), 'progressing PendingProposal'],
    ['that waits for approval', rebalance('ProposalReady'), 'ready ProposalReady'],
    ['that approves itself', rebalance('ProposalReady', automatic), 'progressing ProposalReady'],
    ['that is under way', rebalance('Rebalancing'), 'progressing Rebalancing'],
    ['that was stopped', rebalance('Stopped'), 'failed Stopped'],
    ['that is done', rebalance('Ready'), 'ready Ready'],
    ['that is a template', rebalance('New', { 'strimzi.io/rebalance-template': 'true' }), 'ready Template'],
  ])('%s', (_, it, expected) => {
    expect(verdict(it)).toBe(expected);
  });
});

describe('a KafkaNodePool', () => {
  test.each([
    ['without its pod set', [], 'progressing NoPodSet'],
    ['with all pods of its pod set', [podSet()], 'ready Ready'],
    ['whose pod set is not observed', [podSet({ generation: 2 })], 'progressing PodSetNotObserved'],
    [
      'with a pod that is not current',
      [podSet({}, undefined, { currentPods: 2 })],
      'progressing PodsNotReady',
    ],
    ['with a pod that is not ready', [podSet({}, undefined, { readyPods: 2 })], 'progressing PodsNotReady'],
    ['with fewer pods than replicas', [podSet({}, { pods: [{}, {}] })], 'progressing PodsNotReady'],
    [
      'beside the pod set of a pool that was there before',
      [podSet({ ownerReferences: [{ kind: 'KafkaNodePool', name: 'dual', uid: 'pool-0' }] })],
      'progressing NoPodSet',
    ],
  ])('%s', (_, others, expected) => {
    expect(verdict(pool(1, 1), { others })).toBe(expected);
  });

  test('without the label of its cluster fails: no operator works on it', () => {
    expect(verdict(pool(1, 1, { metadata: { labels: {} } }))).toBe('failed NoCluster');
  });

  describe('after a change', () => {
    test('settles where nothing shows that its pod set has followed', () => {
      const memory = new Memory();
      const seen = { memory, others: [podSet()] };
      expect(look(pool(2, 2), seen)).toMatchObject({ reason: 'Settling', recheckAt: NOW + SETTLE_TIME });
      expect(verdict(pool(2, 2), { ...seen, now: NOW + SETTLE_TIME })).toBe('ready Ready');
    });

    test('is ready as soon as its pod set was seen to follow', () => {
      const memory = new Memory();
      expect(verdict(pool(2, 2), { memory, others: [podSet()] })).toBe('progressing Settling');
      const followed = podSet({ generation: 2 }, undefined, { observedGeneration: 2 });
      expect(verdict(pool(2, 2), { memory, others: [followed] })).toBe('ready Ready');
    });

    test('is ready at once if the pod set was written after the pool was observed', () => {
      const observed = pool(2, 2, { metadata: { managedFields: [written('status', 30)] } });
      const followed = podSet({ managedFields: [written('spec', 29)] });
      expect(verdict(observed, { others: [followed] })).toBe('ready Ready');
    });

    test('is ready at once if it was observed long ago', () => {
      const observed = pool(2, 2, { metadata: { managedFields: [written('status', 3600)] } });
      expect(verdict(observed, { others: [podSet()] })).toBe('ready Ready');
    });

    test('is not settled by time alone while its pods have other resources', () => {
      const memory = new Memory();
      const bigger = pool(2, 2, { spec: { resources: resources('2') } });
      const seen = { memory, others: [podSet({}, podsWith('1'))] };
      expect(look(bigger, seen)).toMatchObject({ recheckAt: NOW + OPERATION_TIMEOUT });
      expect(verdict(bigger, { ...seen, now: NOW + SETTLE_TIME })).toBe('progressing Settling');
    });

    test('sees equal quantities as equal', () => {
      const bigger = pool(2, 2, { spec: { resources: resources('2') } });
      expect(look(bigger, { others: [podSet({}, podsWith('2000m'))] })).toMatchObject({
        recheckAt: NOW + SETTLE_TIME,
      });
    });
  });
});

describe('a Kafka that says Ready', () => {
  test.each([
    ['is ready with its pools', [pool(1, 1), podSet()], 'ready Ready'],
    ['is not without any pool', [], 'progressing NoNodePools'],
    ['is not without a pod set', [pool(1, 1)], 'progressing NoPodSet'],
    [
      'is not while a pool waits to be observed',
      [pool(2, 1), podSet()],
      'progressing LatestGenerationNotObserved',
    ],
    [
      'is not while a pool is being deleted',
      [pool(1, 1, { metadata: { deletionTimestamp: '2026-11-22T12:00:00Z' } }), podSet()],
      'progressing Terminating',
    ],
  ])('%s', (_, others, expected) => {
    expect(verdict(kafka([ready]), { others })).toBe(expected);
  });

  test('is not while a pool that it names was not found', () => {
    const named = kafka([ready], { pools: ['dual', 'other'] });
    expect(look(named, { others: [pool(1, 1), podSet()] })).toMatchObject({
      state: 'progressing',
      message: 'its node pool other was not found',
    });
  });

  test('is not measured by the pools of others', () => {
    const foreign = pool(2, 1, { metadata: { name: 'foreign', labels: { 'strimzi.io/cluster': 'other' } } });
    expect(verdict(kafka([ready]), { others: [pool(1, 1), podSet(), foreign] })).toBe('ready Ready');
  });
});

describe('a Kafka that says NotReady with a terminal reason', () => {
  const model = 'InvalidResourceException';

  test('fails at once, also before any pool was observed', () => {
    expect(verdict(kafka([notReady(model)]), { others: [pool(1, 0)] })).toBe(`failed ${model}`);
    expect(verdict(kafka([notReady(model)]))).toBe(`failed ${model}`);
  });

  test('takes its pools with it', () => {
    expect(verdict(pool(1, 0), { others: [kafka([notReady(model)])] })).toBe(`failed ${model}`);
  });

  test('leaves a pool alone that works', () => {
    expect(verdict(pool(1, 1), { others: [kafka([notReady(model)]), podSet()] })).toBe('ready Ready');
  });

  describe('over its pools', () => {
    const overPools = (secondsAgo: number): KubernetesObject =>
      kafka([{ ...notReady(model, secondsAgo), message: 'no KafkaNodePool found for cluster lambda' }]);
    const writtenAgo = (seconds: number): KubernetesObject[] => [
      pool(2, 1, { metadata: { managedFields: [written('spec', seconds, 'lamina')] } }),
    ];

    test('is doubted if a pool was changed after it or just before, until the operator has had time to look', () => {
      for (const secondsAgo of [5, 1]) {
        const seen = { memory: new Memory(), others: writtenAgo(2) };
        expect(look(overPools(secondsAgo), seen)).toMatchObject({
          state: 'progressing',
          recheckAt: NOW + SETTLE_TIME,
        });
        expect(verdict(overPools(secondsAgo), { ...seen, now: NOW + SETTLE_TIME })).toBe(`failed ${model}`);
      }
    });

    test('is believed if it was told well after the last change of a pool', () => {
      expect(verdict(overPools(5), { others: writtenAgo(60) })).toBe(`failed ${model}`);
    });

    test('is believed without the times of writing if it came well after the pool', () => {
      const memory = new Memory();
      const others = [pool(2, 1)];
      expect(verdict(kafka([ready]), { memory, others })).toMatch(/^progressing/);
      expect(verdict(overPools(0), { memory, others, now: NOW + 3_000 })).toBe(`failed ${model}`);
    });
  });

  test('is doubted if a pool was observed after it: the operator is at its next try', () => {
    const memory = new Memory();
    const broken = kafka([notReady('FatalProblem', 60)]);
    const observed = pool(2, 2, { metadata: { managedFields: [written('status', 30)] } });
    expect(look(broken, { memory, others: [observed] })).toMatchObject({
      state: 'progressing',
      recheckAt: NOW + OPERATION_TIMEOUT,
    });
  });

  test('is believed if it was told after the pool was observed', () => {
    const broken = kafka([notReady('FatalProblem', 10)]);
    const observed = pool(2, 2, { metadata: { managedFields: [written('status', 310)] } });
    expect(verdict(broken, { others: [observed] })).toBe('failed FatalProblem');
  });
});

import { describe, expect, test } from '@jest/globals';
import { keyOf, referenceTo, type KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { replaceFields } from '../../../../src/layers/upgrade/field-path.ts';
import { chooseObjects, isRemovable } from '../../../../src/layers/upgrade/rollback-objects.ts';

const KAFKA = 'kafka.strimzi.io/v1';
const object = (
  apiVersion: string,
  kind: string,
  spec: Record<string, unknown> = {},
  more: Record<string, unknown> = {},
): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { name: 'a', namespace: 'lambda', generation: 2 },
  spec,
  ...more,
});
const choose = (good: KubernetesObject, ...live: KubernetesObject[]) =>
  chooseObjects([good], new Map(live.map((item) => [keyOf(referenceTo(item)), item])));

const ready = (observedGeneration: number, status = 'True') => ({
  status: { observedGeneration, conditions: [{ type: 'Ready', status }] },
});

describe('of the good revision', () => {
  test('what runs is applied again, as it was', () => {
    const good = object(KAFKA, 'Kafka', { kafka: { version: '4.2.1' } });
    expect(choose(good, object(KAFKA, 'Kafka', { kafka: { version: '4.3.1' } }))).toEqual({
      again: [good],
      left: [],
    });
  });

  test.each([
    ['v1', 'PersistentVolumeClaim'],
    ['v1', 'PersistentVolume'],
    ['v1', 'Namespace'],
    ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'],
  ])('a %s %s stays as it lives, and is not made anew', (apiVersion, kind) => {
    const live = object(apiVersion, kind, { now: true });
    expect(choose(object(apiVersion, kind), live)).toEqual({ again: [], left: [live] });
    expect(choose(object(apiVersion, kind))).toEqual({ again: [], left: [] });
  });

  test('a topic whose change took effect stays: its retention decides what data there is', () => {
    const good = object(KAFKA, 'KafkaTopic', { partitions: 6, config: { 'retention.ms': '1000' } });
    const live = object(KAFKA, 'KafkaTopic', { partitions: 6, config: { 'retention.ms': '-1' } }, ready(2));
    expect(choose(good, live)).toEqual({ again: [], left: [live] });
  });

  test.each([
    { why: 'was refused', status: ready(2, 'False') },
    { why: 'was not observed yet', status: ready(1) },
  ])('a topic whose change $why is applied again, but with its partitions', ({ status }) => {
    const good = object(KAFKA, 'KafkaTopic', { partitions: 6 });
    const live = object(KAFKA, 'KafkaTopic', { partitions: 12, config: { x: 1 } }, status);
    expect(choose(good, live)).toEqual({
      again: [object(KAFKA, 'KafkaTopic', { partitions: 12 })],
      left: [],
    });
  });

  test('volumes that have grown are not asked to shrink, others are as they were', () => {
    const pool = (...sizes: string[]) =>
      object(KAFKA, 'KafkaNodePool', { storage: { volumes: sizes.map((size, id) => ({ id, size })) } });
    expect(choose(pool('100Gi', '1Ti'), pool('200Gi', '500Gi')).again).toEqual([pool('200Gi', '1Ti')]);
    const datacenter = (storage: string) =>
      object('cassandra.datastax.com/v1beta1', 'CassandraDatacenter', {
        storageConfig: { cassandraDataVolumeClaimSpec: { resources: { requests: { storage } } } },
      });
    expect(choose(datacenter('1Gi'), datacenter('1024Mi')).again).toEqual([datacenter('1Gi')]);
    expect(choose(datacenter('1Gi'), datacenter('2Gi')).again).toEqual([datacenter('2Gi')]);
  });

  test('what the failed revision has removed is made again', () => {
    const good = object('v1', 'ConfigMap');
    expect(choose(good)).toEqual({ again: [good], left: [] });
  });
});

test.each([
  ['v1', 'ConfigMap', true],
  ['batch/v1', 'Job', true],
  ['apps/v1', 'Deployment', true],
  ['sparkoperator.k8s.io/v1beta2', 'SparkApplication', true],
  ['kafka.strimzi.io/v1', 'KafkaUser', true],
  ['kafka.strimzi.io/v1', 'KafkaTopic', false],
  ['kafka.strimzi.io/v1', 'KafkaNodePool', false],
  ['kafka.strimzi.io/v1', 'Kafka', false],
  ['cassandra.datastax.com/v1beta1', 'CassandraDatacenter', false],
  ['apps/v1', 'StatefulSet', false],
  ['v1', 'PersistentVolumeClaim', false],
  ['v1', 'Secret', false],
])('an added %s %s may be removed: %p', (apiVersion, kind, removable) => {
  expect(isRemovable(object(apiVersion, kind))).toBe(removable);
});

test('a field is replaced in a copy, and only where both have it', () => {
  const own = { a: [{ b: 1 }, { b: 2 }], c: 3 };
  const replaced = replaceFields(own, { a: [{ b: 10 }] }, 'a.*.b', (_, other) => other);
  expect(replaced).toEqual({ a: [{ b: 10 }, { b: 2 }], c: 3 });
  expect(own.a[0]).toEqual({ b: 1 });
  expect(replaceFields(own, { d: 1 }, 'd', () => 0)).toEqual(own);
  expect(replaceFields(own, {}, 'c', () => 0)).toEqual(own);
  expect(replaceFields({ c: { d: undefined } }, { c: { d: 1 } }, 'c.d', () => 0)).toEqual({ c: {} });
});

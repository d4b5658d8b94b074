import { expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { Memory } from '../../../src/kubernetes/readiness/memory.ts';
import { NOW, object, verdict } from './support.ts';

const datacenterStatus = (progress = 'Ready', ready = 'True'): object => ({
  observedGeneration: 1,
  cassandraOperatorProgress: progress,
  conditions: [{ type: 'Ready', status: ready }],
});

function cluster(
  datacenters: Readonly<Record<string, object>>,
  more: { error?: string; initialized?: string; asked?: readonly string[] } = {},
): KubernetesObject {
  const { error, initialized = 'True', asked = ['dc1'] } = more;
  return object('k8ssandra.io/v1alpha1', 'K8ssandraCluster', {
    spec: { cassandra: { datacenters: asked.map((name) => ({ metadata: { name } })) } },
    status: {
      conditions: [{ type: 'CassandraInitialized', status: initialized }],
      datacenters: Object.fromEntries(
        Object.entries(datacenters).map(([name, cassandra]) => [name, { cassandra }]),
      ),
      ...(error === undefined ? {} : { error }),
    },
  });
}

const datacenter = (generation: number): KubernetesObject =>
  object('cassandra.datastax.com/v1beta1', 'CassandraDatacenter', {
    metadata: { name: 'dc1', generation, labels: { 'k8ssandra.io/cluster-name': 'it' } },
    status: datacenterStatus(),
  });

test.each([
  ['with everything up', cluster({ dc1: datacenterStatus() }), 'ready Ready'],
  [
    'that says that there is no error',
    cluster({ dc1: datacenterStatus() }, { error: 'None' }),
    'ready Ready',
  ],
  [
    'that is not initialized',
    cluster({ dc1: datacenterStatus() }, { initialized: 'False' }),
    'progressing NotInitialized',
  ],
  ['with a datacenter at work', cluster({ dc1: datacenterStatus('Updating') }), 'progressing Updating'],
  [
    'with a datacenter that is not ready',
    cluster({ dc1: datacenterStatus('Ready', 'False') }),
    'progressing NotReady',
  ],
  [
    'that lacks a datacenter',
    cluster({ dc1: datacenterStatus() }, { asked: ['dc1', 'dc2'] }),
    'progressing New',
  ],
])('a K8ssandraCluster %s', (_, it, expected) => {
  expect(verdict(it)).toBe(expected);
});

test('one whose status is not yet that of its datacenter is as ready as the datacenter', () => {
  const it = cluster({ dc1: datacenterStatus() });
  expect(verdict(it, { others: [datacenter(1)] })).toBe('ready Ready');
  expect(verdict(it, { others: [datacenter(2)] })).toBe('progressing LatestGenerationNotObserved');
});

test('an error that is gone soon is none; one that stands for a minute is', () => {
  const memory = new Memory();
  const broken = cluster({ dc1: datacenterStatus() }, { error: 'secret not found' });
  expect(verdict(broken, { memory })).toBe('progressing Error');
  expect(verdict(broken, { memory, now: NOW + 59_000 })).toBe('progressing Error');
  expect(verdict(broken, { memory, now: NOW + 60_000 })).toBe('failed Error');
});

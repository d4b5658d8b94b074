// What a preview may take, computed from the overlays as Kustomize renders them.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { parseQuantity } from '../../../src/kubernetes/quantity.ts';
import { loadLayer } from '../../../src/layers/files/layer-file.ts';
import { renderLayer } from '../../../src/layers/render/render-layer.ts';
import { renderBounds } from '../../../src/previews/bounds.ts';
import { demandOf, type Demand } from '../../../src/previews/demand.ts';
import { checkQuota, quotaFor, tooSmall } from '../../../src/previews/quota.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { BUILT_IN, hasKustomize, recordLog, REPOSITORY } from '../layers/support.ts';

const object = (apiVersion: string, kind: string, spec: object): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { name: 'x' },
  spec,
});

const inUnits = ({ pods, claims, loadBalancers }: Demand): object => ({
  pods: pods.map(({ count, cpu, memory }) => [count, Number(cpu) / 1e6, Number(memory) / 1e9 / 2 ** 20]),
  claims: claims.map(({ count, storage }) => [count, Number(storage) / 1e9 / 2 ** 30]),
  loadBalancers,
});

const container = (cpu?: string, memory?: string): object => ({
  resources: { requests: { ...(cpu && { cpu }), ...(memory && { memory }) } },
});

describe('what an object asks for (pods: count, millicores, MiB; claims: count, GiB)', () => {
  const NOTHING = { pods: [], claims: [], loadBalancers: 0 };
  test.each([
    [
      'a StatefulSet: each replica with its claims, containers without requests with the default ones',
      object('apps/v1', 'StatefulSet', {
        replicas: 3,
        template: { spec: { containers: [container('100m', '1Gi'), {}] } },
        volumeClaimTemplates: [{ spec: { resources: { requests: { storage: '5Gi' } } } }],
      }),
      { pods: [[3, 150, 1152]], claims: [[3, 5]] },
    ],
    [
      'a Deployment: an init container counts where it is larger than those after it',
      object('apps/v1', 'Deployment', {
        template: {
          spec: { initContainers: [container('2', '64Mi')], containers: [container('100m', '128Mi')] },
        },
      }),
      { pods: [[1, 2000, 128]] },
    ],
    [
      'a Job: as many pods as run at once; a limit without a request is one',
      object('batch/v1', 'Job', {
        parallelism: 2,
        template: { spec: { containers: [{ resources: { limits: { cpu: '1', memory: '256Mi' } } }] } },
      }),
      { pods: [[2, 1000, 256]] },
    ],
    [
      'a node pool: each node with each volume of its jbod',
      object('kafka.strimzi.io/v1', 'KafkaNodePool', {
        replicas: 2,
        ...container('1', '2Gi'),
        storage: {
          type: 'jbod',
          volumes: [
            { type: 'persistent-claim', size: '10Gi' },
            { type: 'ephemeral' },
            { type: 'persistent-claim', size: '20Gi' },
          ],
        },
      }),
      {
        pods: [[2, 1000, 2048]],
        claims: [
          [2, 10],
          [2, 20],
        ],
      },
    ],
    [
      'a Kafka: its entity operator is one pod of two containers, and a load balancer listener is two of them',
      object('kafka.strimzi.io/v1', 'Kafka', {
        kafka: { listeners: [{ type: 'internal' }, { type: 'loadbalancer' }] },
        entityOperator: { topicOperator: container('20m', '192Mi'), userOperator: {} },
      }),
      { pods: [[1, 70, 320]], loadBalancers: 2 },
    ],
    [
      'a datacenter: its nodes with the logger beside them',
      object('cassandra.datastax.com/v1beta1', 'CassandraDatacenter', {
        size: 3,
        ...container('500m', '4Gi'),
        storageConfig: { cassandraDataVolumeClaimSpec: { resources: { requests: { storage: '100Gi' } } } },
      }),
      { pods: [[3, 550, 4224]], claims: [[3, 100]] },
    ],
    [
      'a Spark application: memory with its overhead, 384 MiB at least and two fifths for Python',
      object('sparkoperator.k8s.io/v1beta2', 'SparkApplication', {
        driver: { cores: 2, memory: '512m' },
        executor: { instances: 3, coreRequest: '250m', memory: '2g' },
      }),
      {
        pods: [
          [1, 2000, 896],
          [3, 250, 2867.2],
        ],
      },
    ],
    [
      'an application of the other Spark operator: by its configuration',
      object('spark.apache.org/v1', 'SparkApplication', {
        sparkConf: {
          'spark.kubernetes.driver.request.cores': '100m',
          'spark.driver.memory': '512m',
          'spark.executor.instances': '2',
          'spark.executor.memory': '1g',
          'spark.executor.memoryOverhead': '100m',
        },
      }),
      {
        pods: [
          [1, 100, 896],
          [2, 1000, 1124],
        ],
      },
    ],
    [
      'a Service with a load balancer',
      object('v1', 'Service', { type: 'LoadBalancer' }),
      { loadBalancers: 1 },
    ],
    ['a kind that nobody knows: nothing', object('example.com/v1', 'Counter', { replicas: 9 }), {}],
  ])('%s', (_, wanted, expected) => {
    expect(inUnits(demandOf([wanted]))).toEqual({ ...NOTHING, ...expected });
  });
});

(hasKustomize ? describe : describe.skip)('the quota of the built-in layers', () => {
  let demand: Demand;
  beforeAll(async () => {
    const objects = await Promise.all(
      ['speed', 'batch', 'serving'].map(async (name) =>
        renderLayer(await loadLayer(name, { builtInDirectory: BUILT_IN, workspace: REPOSITORY }), {
          exec,
          logger: recordLog().logger,
          signal: new AbortController().signal,
          namespace: 'p',
          overlay: 'preview',
        }),
      ),
    );
    demand = demandOf(objects.flat());
  });

  test('is what they ask for and half as much again, and allows no load balancer', () => {
    expect(quotaFor(demand, {})).toEqual({
      'requests.cpu': '1985m',
      'requests.memory': '14080Mi',
      'requests.storage': '24064Mi',
      persistentvolumeclaims: '6',
      pods: '20',
      'services.loadbalancers': '0',
    });
  });

  test('is overridden by name, and what is less than the layers need is told', () => {
    const wished = { 'requests.cpu': '500m', pods: '100', 'limits.memory': '1Gi' };
    expect(quotaFor(demand, wished)).toMatchObject({ ...wished, persistentvolumeclaims: '6' });
    expect(tooSmall(demand, wished)).toEqual([
      'requests.cpu=500m is less than the 990m that the layers ask for',
    ]);
  });
});

describe('a quota that is given', () => {
  test.each([
    [{ cpus: '4' }, 'quota "cpus" is nothing that a ResourceQuota counts'],
    [{ 'request.cpu': '4' }, 'quota "request.cpu" is nothing that a ResourceQuota counts'],
    [{ 'requests.cpu': 'four' }, 'quota requests.cpu: "four" is no quantity'],
    [{ pods: '-1' }, 'quota pods: "-1" is no quantity'],
    [{ 'requests.memory': '8 GB' }, 'quota requests.memory: "8 GB" is no quantity'],
  ])('%j is refused by name and value', (quota, message) => {
    expect(() => {
      checkQuota(quota);
    }).toThrow(message);
  });

  test('may count anything that a ResourceQuota counts', () => {
    checkQuota({
      'count/jobs.batch': '5',
      'requests.nvidia.com/gpu': '1',
      'gp3.storageclass.storage.k8s.io/requests.storage': '10Gi',
      'limits.memory': '8Gi',
    });
  });
});

describe('the bounds of a preview', () => {
  const [quota, range, policy] = renderBounds('p', { pods: '3' }, [
    'strimzi-system',
    'cass',
    'strimzi-system',
  ]);

  test('are a quota and what a container asks for that says nothing: a quota of requests refuses it otherwise', () => {
    expect(quota).toMatchObject({ kind: 'ResourceQuota', spec: { hard: { pods: '3' } } });
    const { limits } = range?.['spec'] as {
      limits: { defaultRequest: Record<string, string>; default?: object }[];
    };
    expect(Object.values(limits[0]?.defaultRequest ?? {}).every((value) => parseQuantity(value))).toBe(true);
    // A default limit would end processes whose authors stated a larger request.
    expect(limits[0]).not.toHaveProperty('default');
  });

  test('let in the preview itself and the operators, and nobody else; nothing that goes out is held', () => {
    expect(policy?.['spec']).toEqual({
      podSelector: {},
      policyTypes: ['Ingress'],
      ingress: [
        { from: [{ podSelector: {} }] },
        {
          from: [
            {
              namespaceSelector: {
                matchExpressions: [
                  { key: 'kubernetes.io/metadata.name', operator: 'In', values: ['cass', 'strimzi-system'] },
                ],
              },
            },
          ],
        },
      ],
    });
  });
});

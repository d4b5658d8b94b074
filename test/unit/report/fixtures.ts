// A deploy of the speed layer, as the layers' room tells it.
import type { LayerResult, ResourceTiming } from '../../../src/layers/types.ts';

export const strimzi = (kind: string, name: string) => ({
  apiVersion: 'kafka.strimzi.io/v1',
  kind,
  namespace: 'lambda',
  name,
});

const READY = { state: 'ready', reason: 'Ready', message: '' } as const;

export const resource = (
  kind: string,
  name: string,
  fields: Partial<ResourceTiming> = {},
): ResourceTiming => ({
  reference: strimzi(kind, name),
  action: 'create',
  appliedAt: 8200,
  readyAt: 69_200,
  readiness: READY,
  ...fields,
});

export const readyLayer: LayerResult = {
  name: 'speed',
  ready: true,
  changed: true,
  durationMs: 72_000,
  operatorVersion: '1.2.0',
  namespace: 'lambda',
  endpoints: { 'bootstrap-servers': 'lambda-kafka-bootstrap.lambda.svc:9092' },
  plan: {
    layer: 'speed',
    helm: [
      {
        layer: 'speed',
        release: 'strimzi',
        namespace: 'strimzi-system',
        chart: 'strimzi-kafka-operator',
        action: 'install',
        toVersion: '1.2.0',
      },
    ],
    changes: [
      { layer: 'speed', kind: 'Kafka', namespace: 'lambda', name: 'lambda', action: 'create', fields: [] },
      {
        layer: 'speed',
        kind: 'KafkaNodePool',
        namespace: 'lambda',
        name: 'dual',
        action: 'update',
        fields: [{ path: 'spec.replicas', from: 1, to: 3 }],
      },
      {
        layer: 'speed',
        kind: 'KafkaTopic',
        namespace: 'lambda',
        name: 'raw-data-stream',
        action: 'none',
        fields: [],
      },
      { layer: 'speed', kind: 'KafkaUser', namespace: 'lambda', name: 'old', action: 'delete', fields: [] },
    ],
  },
  resources: [
    resource('Kafka', 'lambda'),
    resource('KafkaNodePool', 'dual', { action: 'update', readyAt: 61_000 }),
    resource('KafkaTopic', 'raw-data-stream', { action: 'none', readyAt: 8300 }),
  ],
  phases: [
    { name: 'operator', startedAt: 0, durationMs: 8000 },
    { name: 'wait', startedAt: 8200, durationMs: 61_000 },
  ],
};

export const failedLayer: LayerResult = {
  ...readyLayer,
  ready: false,
  endpoints: {},
  resources: [
    resource('KafkaNodePool', 'dual'),
    {
      reference: strimzi('Kafka', 'lambda'),
      action: 'create',
      appliedAt: 8200,
      readiness: { state: 'failed', reason: 'FatalProblem', message: 'Pod is unschedulable' },
    },
  ],
  failure: {
    reference: strimzi('Kafka', 'lambda'),
    message: 'Kafka lambda/lambda failed: FatalProblem',
    diagnosis: {
      code: 'UNSCHEDULABLE',
      culprit: { apiVersion: 'v1', kind: 'Pod', namespace: 'lambda', name: 'lambda-dual-0' },
      cause:
        'No node takes Pod lambda/lambda-dual-0: 1 node has too little cpu (asks for 64, at most 1.5 free: 62.5 short).',
      remedy: "Lower the pod's cpu request, or add nodes with more cpu.",
      evidence: ["The scheduler's words: 0/1 nodes are available: 1 Insufficient cpu."],
    },
  },
};

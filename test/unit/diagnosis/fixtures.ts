// Objects as a cluster shows them when something is wrong.
import { diagnose } from '../../../src/kubernetes/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../../src/kubernetes/diagnosis/types.ts';
import { referenceTo, type KubernetesObject, type ObjectReference } from '../../../src/kubernetes/objects.ts';
import type { Readiness } from '../../../src/kubernetes/readiness/types.ts';
import type { Logger } from '../../../src/runtime/logger.ts';
import { FakeClient, type FakeClientOptions } from '../../support/fake-client.ts';

const NOW = Date.parse('2026-11-22T21:10:00Z');
const CREATED = '2026-11-22T21:00:00Z';

export const silentLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  group: async (_name, work) => work(),
  mask: () => undefined,
};

interface Meta {
  readonly labels?: Record<string, string>;
  readonly annotations?: Record<string, string>;
  readonly owner?: KubernetesObject;
  readonly finalizers?: string[];
  readonly deletionTimestamp?: string;
  readonly namespace?: string | null;
}

/** An object in namespace `lambda` (none with `namespace: null`). */
export function object(
  apiVersion: string,
  kind: string,
  name: string,
  body: Record<string, unknown> = {},
  { owner, namespace = 'lambda', ...meta }: Meta = {},
): KubernetesObject {
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      uid: `uid-${kind}-${name}`,
      creationTimestamp: CREATED,
      ...(namespace === null ? {} : { namespace }),
      ...meta,
      ...(owner === undefined
        ? {}
        : {
            ownerReferences: [{ ...referenceTo(owner), uid: owner.metadata.uid!, controller: true }],
          }),
    },
    ...body,
  };
}

export const kafka = (status?: unknown): KubernetesObject =>
  object('kafka.strimzi.io/v1', 'Kafka', 'lambda', { spec: {}, ...(status === undefined ? {} : { status }) });

export const kafkaNotReady = (reason: string, message: string): KubernetesObject =>
  kafka({ observedGeneration: 1, conditions: [{ type: 'NotReady', status: 'True', reason, message }] });

const BROKER = { 'strimzi.io/cluster': 'lambda', 'strimzi.io/pool-name': 'dual' };

/** A broker's pod, as its PodSet makes it. */
export function broker(status: Record<string, unknown>, spec: Record<string, unknown> = {}, meta: Meta = {}) {
  const containers = [{ name: 'kafka', image: 'quay.io/strimzi/kafka:1.2.0-kafka-4.3.1' }];
  return object(
    'v1',
    'Pod',
    'lambda-dual-0',
    { spec: { containers, ...spec }, status },
    { labels: BROKER, ...meta },
  );
}

export const waiting = (reason: string, message: string, more: Record<string, unknown> = {}) => ({
  phase: 'Pending',
  containerStatuses: [{ name: 'kafka', ready: false, state: { waiting: { reason, message } }, ...more }],
});

export const unscheduled = (message: string) => ({
  phase: 'Pending',
  conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }],
});

export const claim = (spec: Record<string, unknown> = {}, meta: Meta = {}, phase = 'Pending') =>
  object(
    'v1',
    'PersistentVolumeClaim',
    'data-0-lambda-dual-0',
    { spec, status: { phase } },
    { labels: BROKER, ...meta },
  );

export const storageClass = (
  name: string,
  provisioner: string,
  volumeBindingMode: string,
  isDefault = false,
) =>
  object(
    'storage.k8s.io/v1',
    'StorageClass',
    name,
    { provisioner, volumeBindingMode },
    {
      namespace: null,
      ...(isDefault ? { annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } } : {}),
    },
  );

let events = 0;
export function event(
  about: KubernetesObject,
  reason: string,
  message: string,
  type = 'Warning',
): KubernetesObject {
  events += 1;
  const { kind, metadata } = about;
  return object(
    'v1',
    'Event',
    `${metadata.name}.${events}`,
    {
      involvedObject: { kind, name: metadata.name, namespace: metadata.namespace, uid: metadata.uid },
      reason,
      message,
      type,
      lastTimestamp: '2026-11-22T21:05:00Z',
    },
    { namespace: metadata.namespace ?? 'default' },
  );
}

export interface OperatorState {
  readonly ready?: number;
  readonly replicas?: number;
  readonly watches?: string;
}

export const operator = ({ ready = 1, replicas = 1, watches = '*' }: OperatorState = {}): KubernetesObject =>
  object(
    'apps/v1',
    'Deployment',
    'strimzi-cluster-operator',
    {
      spec: {
        replicas,
        template: {
          metadata: { labels: { 'strimzi.io/kind': 'cluster-operator' } },
          spec: { containers: [{ name: 'operator', env: [{ name: 'STRIMZI_NAMESPACE', value: watches }] }] },
        },
      },
      status: { readyReplicas: ready },
    },
    { namespace: 'strimzi-system' },
  );

/** Diagnoses `target` in a cluster of these objects. */
export async function diagnosisOf(
  target: KubernetesObject | ObjectReference,
  objects: readonly KubernetesObject[],
  options: FakeClientOptions & { readonly readiness?: Readiness } = {},
): Promise<Diagnosis> {
  const { readiness, ...rest } = options;
  return diagnose('metadata' in target ? referenceTo(target) : target, {
    client: new FakeClient({ ...rest, objects }),
    logger: silentLogger,
    signal: new AbortController().signal,
    clock: { now: () => NOW, sleep: async () => undefined },
    ...(readiness === undefined ? {} : { readiness }),
  });
}

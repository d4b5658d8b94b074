// The report: everything of a run as data of a stable shape; a JSON file as it is, a page when rendered.
import type { ObjectReference } from '../kubernetes/objects.ts';
import { allEndpoints } from '../layers/endpoints.ts';
import type { PodTiming } from '../layers/pods/timing.ts';
import type { PodsSeen } from '../layers/pods/pods-of-run.ts';
import type { LayerSpec } from '../layers/files/layer-spec.ts';
import type { LayerResult, ResourceTiming, RolledBack, VerifyResult } from '../layers/types.ts';
import { wallClockOf, type TimedLayer } from './wall-clock.ts';

/** Raised when a field changes its meaning or goes; more fields may come without it. */
const REPORT_SCHEMA_VERSION = 1;

export interface ReportInput {
  readonly layers: readonly TimedLayer[];
  /** As they were read from their files, for what a result does not tell. */
  readonly files?: readonly LayerFacts[];
  readonly environment?: EnvironmentFacts;
  /** When the run began, milliseconds since the epoch. */
  readonly startedAt?: number;
  readonly pods?: PodsSeen;
  /** Of the layers that were proved after they had come up. */
  readonly verified?: readonly VerifyResult[];
}

export interface LayerFacts {
  readonly name: string;
  readonly spec: Pick<LayerSpec, 'description' | 'dependsOn' | 'operator'>;
}

/** What was found out about, and done to, the cluster beforehand; more is passed on as it is. */
export interface EnvironmentFacts {
  readonly platform?: string;
  /** How the platform was told. */
  readonly evidence?: readonly string[];
  readonly storageClass?: {
    readonly name: string;
    readonly provisioner?: string;
    readonly created?: boolean;
    readonly notes?: readonly string[];
  };
  /** What pods need to use EBS, as it was found; what was not ok then has been mended. */
  readonly ebsAccess?: {
    readonly requirements: readonly {
      readonly check: string;
      readonly state: 'ok' | 'missing' | 'wrong';
      readonly detail: string;
    }[];
  };
  readonly driver?: {
    readonly version: string;
    readonly method: string;
    readonly installedBy?: string;
    readonly skipped?: string;
    readonly nodesReady: number;
    readonly nodes: readonly unknown[];
  };
  readonly helm?: { readonly version: string };
  readonly changed?: boolean;
  readonly durationMs?: number;
}

export interface Report {
  readonly schemaVersion: typeof REPORT_SCHEMA_VERSION;
  /** ISO 8601; null where the caller does not tell. */
  readonly startedAt: string | null;
  readonly ready: boolean;
  readonly changed: boolean;
  /** By the wall: from the beginning to the end of the last layer. */
  readonly durationMs: number;
  readonly environment: EnvironmentFacts | null;
  /** Of all layers together; the last layer of a name wins. */
  readonly endpoints: Readonly<Record<string, string>>;
  readonly layers: readonly LayerReport[];
  /** Made or restarted during the run; null where the pods were not asked for. */
  readonly pods: readonly PodReport[] | null;
  /** Pods in the layers' namespaces that the run did not touch. */
  readonly otherPods: number | null;
  /** Namespaces whose pods could not be read. */
  readonly unreadNamespaces: PodsSeen['unread'];
  /** Empty where none was asked for. */
  readonly proofs: readonly ProofReport[];
}

/** What a layer's verification measured. */
export interface ProofReport {
  readonly layer: string;
  readonly passed: boolean;
  readonly evidence: VerifyResult['evidence'];
}

export interface LayerReport {
  readonly name: string;
  readonly description: string | null;
  readonly namespace: string;
  /** Other layers, or the environment's parts. */
  readonly dependsOn: readonly string[];
  readonly ready: boolean;
  readonly changed: boolean;
  /** Milliseconds since the run began. */
  readonly startedAtMs: number;
  readonly durationMs: number;
  /** The layer for whose sake this one was not begun. */
  readonly heldBy: string | null;
  /** As layer.yaml wants it; what runs is `operatorVersion`. */
  readonly operator: {
    readonly chart: string;
    readonly version: string;
    readonly release: string;
    readonly namespace: string;
  } | null;
  readonly operatorVersion: string | null;
  readonly endpoints: Readonly<Record<string, string>>;
  readonly changes: LayerResult['plan']['changes'];
  readonly helm: LayerResult['plan']['helm'];
  readonly phases: LayerResult['phases'];
  readonly resources: readonly ResourceReport[];
  readonly failure: FailureReport | null;
  /** null where no rollback was asked for, or none was needed. */
  readonly rolledBack: RolledBack | null;
}

/** Times are milliseconds since the run began, to the second; negative for a pod that is older and was restarted. */
export interface PodReport {
  readonly name: string;
  readonly namespace: string;
  /** null where no layer can be told. */
  readonly layer: string | null;
  readonly createdAtMs: number;
  readonly scheduledAtMs: number | null;
  readonly readyAtMs: number | null;
  readonly endedAtMs: number | null;
  readonly phase: string;
  readonly restarts: number;
  readonly reason: string | null;
}

/** Times are milliseconds since the layer's deploy began; null where it did not become ready. */
export interface ResourceReport extends ObjectReference {
  readonly action: ResourceTiming['action'];
  readonly appliedAtMs: number;
  readonly readyAtMs: number | null;
  readonly state: ResourceTiming['readiness']['state'];
  readonly reason: string;
  readonly message: string;
}

export interface FailureReport {
  readonly message: string;
  readonly reference: ObjectReference | null;
  readonly code: string | null;
  readonly culprit: ObjectReference | null;
  readonly cause: string | null;
  readonly remedy: string | null;
  readonly evidence: readonly string[];
}

/** Only puts together what was found out: reads no clock and asks nobody. */
export function buildReport(input: ReportInput): Report {
  const { layers, files = [], environment, startedAt, pods, verified = [] } = input;
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    startedAt: startedAt === undefined ? null : new Date(startedAt).toISOString(),
    ready: layers.every(({ ready }) => ready),
    changed: environment?.changed === true || layers.some(({ changed }) => changed),
    durationMs: wallClockOf(layers),
    environment: environment ?? null,
    endpoints: allEndpoints(layers),
    layers: layers.map((layer) =>
      buildLayerReport(
        layer,
        files.find(({ name }) => name === layer.name),
      ),
    ),
    pods: pods?.pods.map((pod) => buildPodReport(pod, startedAt ?? 0)) ?? null,
    otherPods: pods?.others ?? null,
    unreadNamespaces: pods?.unread ?? [],
    proofs: verified.map(({ name, passed, evidence }) => ({ layer: name, passed, evidence })),
  };
}

function buildPodReport(pod: PodTiming, startedAt: number): PodReport {
  const since = (time: number | undefined): number | null => (time === undefined ? null : time - startedAt);
  const { name, namespace, layer = null, phase, restarts, reason = null } = pod;
  return {
    name,
    namespace,
    layer,
    createdAtMs: pod.createdAt - startedAt,
    scheduledAtMs: since(pod.scheduledAt),
    readyAtMs: since(pod.readyAt),
    endedAtMs: since(pod.endedAt),
    phase,
    restarts,
    reason,
  };
}

function buildLayerReport(layer: TimedLayer, file: LayerFacts | undefined): LayerReport {
  const { name, namespace, ready, changed, durationMs, operatorVersion, endpoints, plan, phases } = layer;
  const { operator } = file?.spec ?? {};
  return {
    name,
    description: file?.spec.description ?? null,
    namespace,
    dependsOn: file?.spec.dependsOn ?? [],
    ready,
    changed,
    startedAtMs: layer.startedAt ?? 0,
    durationMs,
    heldBy: layer.heldBy ?? null,
    operator:
      operator === undefined
        ? null
        : {
            chart: operator.chart,
            version: operator.version,
            release: operator.release,
            namespace: operator.namespace,
          },
    operatorVersion: operatorVersion ?? null,
    endpoints,
    changes: plan.changes,
    helm: plan.helm,
    phases,
    resources: layer.resources.map(({ reference, action, appliedAt, readyAt, readiness }) => ({
      ...reference,
      action,
      appliedAtMs: appliedAt,
      readyAtMs: readyAt ?? null,
      ...readiness,
    })),
    failure: buildFailureReport(layer.failure),
    rolledBack: layer.rolledBack ?? null,
  };
}

function buildFailureReport(failure: LayerResult['failure']): FailureReport | null {
  if (failure === undefined) return null;
  const { message, reference, diagnosis } = failure;
  return {
    message,
    reference: reference ?? null,
    code: diagnosis?.code ?? null,
    culprit: diagnosis?.culprit ?? null,
    cause: diagnosis?.cause ?? null,
    remedy: diagnosis?.remedy ?? null,
    evidence: diagnosis?.evidence ?? [],
  };
}

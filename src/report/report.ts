// The report file: everything of a run as JSON of a stable shape.
import type { ObjectReference } from '../kubernetes/objects.ts';
import type { LayerResult, ResourceTiming } from '../layers/types.ts';

/** Raised when a field changes its meaning or goes; more fields may come without it. */
const REPORT_SCHEMA_VERSION = 1;

export interface ReportInput {
  readonly layers: readonly LayerResult[];
  /** As the environment's room tells it; plain data. */
  readonly environment?: unknown;
}

export interface Report {
  readonly schemaVersion: typeof REPORT_SCHEMA_VERSION;
  readonly ready: boolean;
  readonly changed: boolean;
  readonly durationMs: number;
  readonly environment: unknown;
  /** Of all layers together; the last layer of a name wins. */
  readonly endpoints: Readonly<Record<string, string>>;
  readonly layers: readonly LayerReport[];
}

interface LayerReport {
  readonly name: string;
  readonly namespace: string;
  readonly ready: boolean;
  readonly changed: boolean;
  readonly durationMs: number;
  readonly operatorVersion: string | null;
  readonly endpoints: Readonly<Record<string, string>>;
  readonly changes: LayerResult['plan']['changes'];
  readonly helm: LayerResult['plan']['helm'];
  readonly phases: LayerResult['phases'];
  readonly resources: readonly ResourceReport[];
  readonly failure: FailureReport | null;
}

/** Times are milliseconds since the layer's deploy began; null where it did not become ready. */
interface ResourceReport extends ObjectReference {
  readonly action: ResourceTiming['action'];
  readonly appliedAtMs: number;
  readonly readyAtMs: number | null;
  readonly state: ResourceTiming['readiness']['state'];
  readonly reason: string;
  readonly message: string;
}

interface FailureReport {
  readonly message: string;
  readonly reference: ObjectReference | null;
  readonly code: string | null;
  readonly culprit: ObjectReference | null;
  readonly cause: string | null;
  readonly remedy: string | null;
  readonly evidence: readonly string[];
}

export function buildReport({ layers, environment }: ReportInput): Report {
  const isChanged = (part: unknown): boolean =>
    typeof part === 'object' && part !== null && 'changed' in part && part.changed === true;
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    ready: layers.every(({ ready }) => ready),
    changed: isChanged(environment) || layers.some(({ changed }) => changed),
    durationMs: layers.reduce((sum, layer) => sum + layer.durationMs, 0),
    environment: environment ?? null,
    endpoints: Object.assign({}, ...layers.map((layer) => layer.endpoints)) as Record<string, string>,
    layers: layers.map(buildLayerReport),
  };
}

function buildLayerReport(layer: LayerResult): LayerReport {
  const { name, namespace, ready, changed, durationMs, operatorVersion, endpoints, plan, phases } = layer;
  return {
    name,
    namespace,
    ready,
    changed,
    durationMs,
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

// The words of the layers: what a layer is, what a deploy is asked for, what it answers.
import type { Helm } from '../helm/helm.ts';
import type { KubernetesClient } from '../kubernetes/client.ts';
import type { Diagnosis } from '../kubernetes/diagnosis/types.ts';
import type { FieldChange } from '../kubernetes/diff.ts';
import type { FieldConflict } from '../kubernetes/errors.ts';
import type { ObjectReference } from '../kubernetes/objects.ts';
import type { Readiness } from '../kubernetes/readiness/types.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Exec } from '../runtime/exec.ts';
import type { Logger } from '../runtime/logger.ts';
import type { LayerSpec } from './files/layer-spec.ts';

/** Whom the domain works with; a door makes them, a test replaces them. */
export interface Collaborators {
  readonly kubernetes: KubernetesClient;
  readonly helm: Helm;
  readonly exec: Exec;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** A layer as read from its layer.yaml, `extends` already resolved. */
export interface Layer {
  readonly name: string;
  /** Absolute path of the folder that holds layer.yaml. */
  readonly directory: string;
  readonly spec: LayerSpec;
}

/** Who is at work, for the Lease and for annotations: a workflow run, or user@host and pid. */
export interface RunIdentity {
  readonly holder: string;
  readonly url?: string;
}

export interface LayerRequest {
  readonly layer: Layer;
  /** One of the layer's overlays; undefined takes the base as it is. */
  readonly overlay?: string;
  /** Overrides the namespace of layer.yaml. */
  readonly namespace?: string;
  /** Helm values by path: `replicas` → `2`; merged over layer.yaml's. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Kustomize patches, merged over the rendered resources. */
  readonly patches?: readonly KustomizePatch[];
  /** `oci://host/path` or a folder or https index that replaces the chart's own repository. */
  readonly chartMirror?: string;
  /** Talk plain HTTP to the chart mirror (a registry on loopback). */
  readonly chartMirrorPlainHttp?: boolean;
  readonly forceConflicts?: boolean;
  /** false returns after the apply. */
  readonly wait?: boolean;
  /** Milliseconds for everything together. */
  readonly timeout?: number;
  /** Goes back to the last good revision where this one does not become ready. */
  readonly rollback?: boolean;
  /**
   * The caller has made the namespace and holds a lock over all of it, and the operator is shared with others: the first
   * two are not done here, and an operator that is installed stays as it is.
   */
  readonly guest?: boolean;
  readonly run: RunIdentity;
}

export interface KustomizePatch {
  readonly target?: {
    readonly kind?: string;
    readonly name?: string;
    readonly group?: string;
    readonly version?: string;
  };
  /** A strategic-merge or JSON 6902 patch, as YAML text. */
  readonly patch: string;
}

export type ChangeAction = 'create' | 'update' | 'delete' | 'none';

export interface Change {
  readonly layer: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  readonly action: ChangeAction;
  readonly fields: readonly FieldChange[];
  /** Others own these fields; an apply needs `forceConflicts` to change them. */
  readonly conflicts?: readonly FieldConflict[];
  /** What else a reader should know, such as that the server could not be asked yet. */
  readonly note?: string;
}

export interface HelmChange {
  readonly layer: string;
  readonly release: string;
  readonly namespace: string;
  readonly chart: string;
  readonly action: 'install' | 'upgrade' | 'recover' | 'uninstall' | 'none';
  readonly fromVersion?: string;
  readonly toVersion?: string;
}

/** Another version of an operator, or of what it runs. */
export interface VersionStep {
  readonly layer: string;
  /** `Kafka lambda/lambda`, or `Helm release strimzi-system/strimzi`. */
  readonly what: string;
  /** Which field asks for it; absent for an operator. */
  readonly field?: string;
  readonly from: string;
  readonly to: string;
  /** Why a deploy would not take this step. */
  readonly refused?: { readonly reason: string; readonly remedy: string };
}

export interface LayerPlan {
  readonly layer: string;
  readonly changes: readonly Change[];
  readonly helm: readonly HelmChange[];
  readonly upgrades?: readonly VersionStep[];
}

/** One resource's way to ready, for the report's timeline. Times are milliseconds since the deploy began. */
export interface ResourceTiming {
  readonly reference: ObjectReference;
  readonly action: ChangeAction;
  readonly appliedAt: number;
  readonly readyAt?: number;
  readonly readiness: Readiness;
}

/** One phase of a deploy (`operator`, `apply`, `wait`, …). */
export interface PhaseTiming {
  readonly name: string;
  readonly startedAt: number;
  readonly durationMs: number;
}

/** One step on a resource's way to ready, as it happens; what `onProgress` is given. */
export interface Progress {
  /** Milliseconds since the deploy began. */
  readonly elapsedMs: number;
  readonly reference: ObjectReference;
  readonly readiness: Readiness;
}

export interface LayerResult {
  readonly name: string;
  readonly ready: boolean;
  readonly changed: boolean;
  readonly durationMs: number;
  readonly operatorVersion: string | undefined;
  readonly namespace: string;
  /** Each output of layer.yaml that could be read. */
  readonly endpoints: Readonly<Record<string, string>>;
  readonly plan: LayerPlan;
  readonly resources: readonly ResourceTiming[];
  readonly phases: readonly PhaseTiming[];
  /** Why it is not ready. */
  readonly failure?: {
    readonly reference?: ObjectReference;
    readonly message: string;
    readonly diagnosis?: Diagnosis;
  };
  /** Where it was asked for: what became of the last good revision after the failure. */
  readonly rolledBack?: RolledBack;
}

export interface RolledBack {
  /** When the revision that was gone back to had become ready, ISO 8601; absent where none was gone back to. */
  readonly to?: string;
  /** The run that had brought it up. */
  readonly run?: string;
  /** Whether that revision is ready again. */
  readonly ready: boolean;
  /** What was done, or why nothing was. */
  readonly message: string;
  readonly remedy?: string;
}

export interface VerifyResult {
  readonly name: string;
  readonly passed: boolean;
  /** What the verify Jobs reported; where they did not pass, also the cause and the remedy. */
  readonly evidence: Readonly<Record<string, unknown>>;
  /** Why it did not pass, as data. */
  readonly failure?: LayerResult['failure'];
}

export interface TeardownResult {
  readonly removed: readonly ObjectReference[];
  /** What stays on purpose or could not go, each with the reason. */
  readonly leftBehind: readonly (ObjectReference & { readonly reason: string })[];
}

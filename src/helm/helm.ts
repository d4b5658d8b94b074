// What Lamina asks of Helm. The implementation runs the `helm` program (3.14 or newer, 4 preferred) by argv.
import type { KubernetesClient } from '../kubernetes/client.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Logger } from '../runtime/logger.ts';

/** Where one version of a chart comes from. */
export interface ChartSource {
  /** `oci://…/name`, a path, or `name` with `repository`. */
  readonly chart: string;
  readonly repository?: string;
  readonly version: string;
  readonly plainHttp?: boolean;
}

export interface ReleaseRequest extends ChartSource {
  readonly release: string;
  readonly namespace: string;
  readonly values: Readonly<Record<string, unknown>>;
  /**
   * The number that this revision will get. Written as a label of the revision, it proves later that Lamina wrote it: a
   * dead one of ours is recovered without waiting out the time that others are granted.
   */
  readonly revision?: number;
  /** Takes fields over from other managers (Helm 4). */
  readonly forceConflicts?: boolean;
  /** Milliseconds that one hook may take; five minutes unless told. */
  readonly timeout?: number;
}

export interface ReleaseState {
  readonly revision: number;
  /** deployed, failed, pending-install, pending-upgrade, pending-rollback, superseded, uninstalling, uninstalled, unknown. */
  readonly status: string;
  readonly chartVersion: string;
  readonly appVersion: string | undefined;
  /** The values that the user gave at that revision. */
  readonly values: Readonly<Record<string, unknown>>;
  /** When the revision was last written, ISO 8601. */
  readonly updated: string;
}

/** `signal` ends the call, besides what ends every call. */
export interface HelmCallOptions {
  readonly signal?: AbortSignal;
}

/** Who a release is changed with, and what ends the change. */
export interface ReleaseTools {
  readonly helm: Helm;
  readonly kubernetes: KubernetesClient;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/**
 * One `helm` program. A call that fails throws a HelmError, or a ConfigurationError where the program is missing or
 * cannot do it; one whose signal aborts, the signal's reason.
 */
export interface Helm {
  /** The program's version without `v`. */
  version(): Promise<string>;
  /** Fetches the chart once and returns the folder that it was unpacked into. */
  pull(source: ChartSource, options?: HelmCallOptions): Promise<string>;
  /** `helm upgrade --install`: never waits for anything but hooks, never touches CRDs. */
  upgradeInstall(
    request: ReleaseRequest & { readonly chartDirectory: string },
    options?: HelmCallOptions,
  ): Promise<void>;
  /** What an installation would send, as YAML documents, without CRDs; the cluster is not asked. */
  render(
    request: ReleaseRequest & { readonly chartDirectory: string },
    options?: HelmCallOptions,
  ): Promise<string>;
  /** To the revision with this number, by a new one; waits for nothing but hooks. */
  rollback(release: string, namespace: string, revision: number, options?: HelmCallOptions): Promise<void>;
  /** One that is gone already counts as done. CRDs of the chart's own folder stay. */
  uninstall(release: string, namespace: string, options?: HelmCallOptions): Promise<void>;
}

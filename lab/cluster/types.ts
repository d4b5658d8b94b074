// What an embedded cluster is, as the CLI, the tests and the lab itself see it.
import type { Clock } from '../../src/runtime/clock.ts';
import type { Exec } from '../../src/runtime/exec.ts';
import type { Logger } from '../../src/runtime/logger.ts';

/** `kubelet` runs real containers; `kwok` simulates the pods. */
export type NodeType = 'kubelet' | 'kwok';

/** One host process of a cluster. A pid alone may be another process's by now; with its start time it cannot. */
export interface ClusterProcess {
  readonly name: string;
  readonly pid: number;
  /** Clock ticks after boot, field 22 of /proc/PID/stat. */
  readonly startTime: number;
  readonly port?: number;
}

export interface ClusterState {
  readonly name: string;
  readonly node: NodeType;
  /** Path of the kubeconfig (mode 0600). */
  readonly kubeconfig: string;
  /** URL of the API server. */
  readonly server: string;
  readonly processes: readonly ClusterProcess[];
  readonly versions: Readonly<Record<string, string>>;
  /** `oci://127.0.0.1:PORT` (plain HTTP) in place of `oci://quay.io`; or a folder with packaged charts. */
  readonly chartMirror?: string;
  /** kubectl, helm and the rest, by their usual names. */
  readonly binDirectory: string;
  readonly directory: string;
}

/** What a kubelet node changes on the machine, so that `down` can take it back. */
export interface HostTraces {
  /** Of the boot that they were made in: after another one they are gone, and their names may be others'. */
  readonly bootId: string;
  readonly bridge: string;
  readonly subnet: string;
  readonly nodeAddress: string;
  readonly nftTable: string;
  readonly cgroup: string;
  readonly containerdSocket: string;
  /** The values before `up`, by sysctl name. */
  readonly sysctls: Readonly<Record<string, string>>;
  /** Directories outside of the cluster's own that did not exist before, outermost first. */
  readonly createdDirectories: readonly string[];
}

/** What the state file holds. */
export interface StoredCluster extends ClusterState {
  /** `ready` once everything answered; a cluster found in `starting` without a builder is half-started. */
  readonly phase: 'starting' | 'ready' | 'stopped';
  readonly createdAt: string;
  readonly host?: HostTraces;
}

export interface ClusterOptions {
  /** Defaults to `default`. */
  readonly name?: string;
  readonly node: NodeType;
  /** Whose charts are served and (kubelet) whose images are built; defaults to all that the node type can show. */
  readonly operators?: readonly string[];
  readonly logger: Logger;
  readonly exec: Exec;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** The collaborators that everything in the lab takes. */
export type LabContext = Pick<ClusterOptions, 'logger' | 'exec' | 'clock' | 'signal'>;

// The words of install-ebs-csi-driver.
import type { Aws } from '../../aws/aws.ts';
import type { FieldChange } from '../../kubernetes/diff.ts';
import type { Collaborators, RunIdentity } from '../../layers/types.ts';
import type { Platform } from '../platform.ts';
import type { VolumeProbe } from '../storage/probe-volume.ts';

export const driverMethods = ['helm', 'kustomize', 'eks-addon'] as const;
export type DriverMethod = (typeof driverMethods)[number];

/** `csinode`: the driver has registered on every eligible node. `volume`: a pod has written to a volume as well. */
export const probeKinds = ['none', 'csinode', 'volume'] as const;
type ProbeKind = (typeof probeKinds)[number];

export interface InstallEbsCsiDriverRequest extends Collaborators {
  readonly platform: Platform;
  readonly run: RunIdentity;
  /** What is there already decides where none is given, and Helm where nothing is there. */
  readonly method?: DriverMethod;
  /** Of the chart, the git reference, or the add-on's version; '' or absent for the pinned one. */
  readonly version?: string;
  /** Helm: over Lamina's own. EKS add-on: its configuration. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly chartMirror?: string;
  /** A folder or an address that takes the place of the project's overlay. */
  readonly kustomizeSource?: string;
  /** Where the nodes run; told from their labels where it is not given. */
  readonly region?: string;
  /** Volumes carry it as a tag; the EKS add-on cannot be named without it. */
  readonly clusterName?: string;
  readonly serviceAccountRoleArn?: string;
  readonly snapshotCrds?: boolean;
  readonly probe?: ProbeKind;
  readonly probeImage?: string;
  /** The default class of the driver if not given, else a class of the probe's own. */
  readonly probeStorageClass?: string;
  /** Milliseconds for everything together. */
  readonly timeout?: number;
  readonly dryRun?: boolean;
  /** Called only for the EKS add-on. */
  readonly openAws: () => Promise<Aws>;
}

/** What looking at the driver, and waiting for it, works with. */
export type DriverTools = Pick<Collaborators, 'kubernetes' | 'clock' | 'logger' | 'signal'>;

/** One line of the plan. */
export interface DriverChange {
  /** `HelmRelease`, `EksAddon`, or the kind of an object. */
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  readonly action: 'create' | 'update' | 'delete' | 'recover' | 'none';
  readonly fields: readonly FieldChange[];
  readonly reason: string;
}

/** One node, as far as the driver is concerned. */
export interface DriverNode {
  readonly name: string;
  /** `left-out`: the driver is not meant for it, or it is not well itself. */
  readonly state: 'ready' | 'missing' | 'left-out';
  readonly reason?: string;
}

export interface InstallEbsCsiDriverResult {
  readonly changed: boolean;
  /** The driver's, as its controller says; '' where there is none. */
  readonly version: string;
  /** '' where nothing was to be installed. */
  readonly method: DriverMethod | '';
  /** Who has installed it, where Lamina did not. */
  readonly installedBy?: string;
  /** Why nothing was to be done. */
  readonly skipped?: string;
  readonly nodesReady: number;
  readonly nodes: readonly DriverNode[];
  readonly probe?: VolumeProbe;
  readonly plan: readonly DriverChange[];
}

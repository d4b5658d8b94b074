// The words of ensure-storageclass.
import type { FieldChange } from '../../kubernetes/diff.ts';
import type { Platform } from '../platform.ts';
import type { StorageClass } from './classes.ts';
import type { ProvisionerVerdict } from './provisioners.ts';

export interface StorageRequest {
  readonly platform: Platform;
  /** Of the class that is created on AWS; elsewhere it chooses among those that are there. */
  readonly name: string;
  /** Added to, and over, those of a gp3 class. */
  readonly parameters: Readonly<Record<string, string>>;
  /** true asks for encrypted volumes; false does not ask. */
  readonly encrypted: boolean;
  readonly onMultipleDefaults: 'keep-newest' | 'fail' | 'demote-others';
  readonly onDrift: 'report' | 'recreate';
}

/** A class as it is to be created. */
export interface WantedClass {
  readonly name: string;
  readonly provisioner: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly volumeBindingMode: 'WaitForFirstConsumer';
  readonly reclaimPolicy: 'Delete';
  readonly allowVolumeExpansion: true;
}

export interface JudgedClass {
  readonly class: StorageClass;
  readonly verdict: ProvisionerVerdict;
}

export type StorageStep =
  | { readonly action: 'create'; readonly wanted: WantedClass; readonly reason: string }
  | {
      readonly action: 'mark' | 'unmark';
      readonly class: StorageClass;
      /** Why, as a sentence for the log. */
      readonly reason: string;
    };

export interface StoragePlan {
  /** The class that is the default once all steps are done. */
  readonly target: { readonly name: string; readonly provisioner: string };
  /** In an order in which there is never no default. */
  readonly steps: readonly StorageStep[];
  /** What differs from the request in fields that a StorageClass never changes. */
  readonly drift: readonly FieldChange[];
  /** What the reader should know, besides the steps; warnings in the log. */
  readonly notes: readonly string[];
  /** What could not be proved; plain lines in the log. */
  readonly remarks: readonly string[];
  /** Others are at work on the same annotations: look again before calling it done. */
  readonly unsettled: boolean;
}

/** One line of a plan; the shape of `plan --json`'s `storageClass`. */
export interface StorageClassChange {
  readonly kind: 'StorageClass';
  readonly name: string;
  readonly action: 'create' | 'update' | 'none';
  readonly fields: readonly FieldChange[];
  readonly reason: string;
}

export interface StorageClassResult {
  readonly changed: boolean;
  /** The default class. */
  readonly name: string;
  readonly provisioner: string;
  readonly created: boolean;
  readonly plan: readonly StorageClassChange[];
  readonly drift: readonly FieldChange[];
  /** Warnings first, then what could not be proved. */
  readonly notes: readonly string[];
}

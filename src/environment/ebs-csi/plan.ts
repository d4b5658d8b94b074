// What one way of installing the driver would change, and how it does it.
import { diffObjects } from '../../kubernetes/diff.ts';
import type { Need } from '../../kubernetes/require-access.ts';
import type { FieldChange } from '../../kubernetes/diff.ts';
import type { DriverChange } from './types.ts';

/** Of manifests/roles: in the cluster, and in kube-system. */
export const ROLES = {
  install: 'lamina-install-ebs-csi-driver',
  run: 'lamina-run-ebs-csi-driver',
} as const;

export interface DriverPlan {
  readonly changes: readonly DriverChange[];
  /** What `execute` needs to be allowed. */
  readonly needs?: () => Promise<readonly Need[]>;
  /** Makes it so, under a signal that also aborts when the lock is lost. Not called where nothing would change. */
  readonly execute: (signal: AbortSignal) => Promise<void>;
}

/** Whether there is anything to do. */
export const wouldChange = (changes: readonly DriverChange[]): boolean =>
  changes.some(({ action }) => action !== 'none');

/** The differences of two trees of values, as those of two objects' specs. */
export function diffValues(from: unknown, to: unknown): readonly FieldChange[] {
  const wrap = (values: unknown) => ({ apiVersion: 'v1', kind: 'Values', metadata: { name: '' }, values });
  return diffObjects(from === undefined ? undefined : wrap(from), wrap(to));
}

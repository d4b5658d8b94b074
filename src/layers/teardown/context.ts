// What every step of a teardown works with.
import type { Collaborators, RunIdentity } from '../types.ts';
import type { Ledger } from './ledger.ts';

export interface TeardownContext extends Collaborators {
  readonly layer: string;
  readonly namespace: string;
  readonly ledger: Ledger;
  readonly dryRun: boolean;
  readonly deleteVolumes: boolean;
  readonly clearFinalizers: boolean;
  readonly run: RunIdentity;
}

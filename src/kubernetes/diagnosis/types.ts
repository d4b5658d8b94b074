// One cause, one remedy, then the evidence.
import type { ObjectReference } from '../objects.ts';

export interface Diagnosis {
  /** Stable, for scripts and tests: `IMAGE_PULL`, `UNSCHEDULABLE`, `PVC_NO_DEFAULT_CLASS`, … */
  readonly code: string;
  /** The object at the end of the walk. */
  readonly culprit: ObjectReference;
  readonly cause: string;
  readonly remedy: string;
  /** Events, conditions and log lines, most telling first. */
  readonly evidence: readonly string[];
}

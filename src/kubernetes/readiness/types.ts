// The words in which readiness is told.
import type { ObjectReference } from '../objects.ts';

/**
 * `ready`: this generation was observed and works. `failed`: it will not get better by waiting. `progressing`: wait.
 */
export type ReadinessState = 'ready' | 'progressing' | 'failed';

export interface Readiness {
  readonly state: ReadinessState;
  /** A CamelCase word, from the resource's own status where it has one. */
  readonly reason: string;
  readonly message: string;
}

/** What an apply returned: readiness is only told for this generation of this object or a later one. */
export interface Expectation {
  readonly reference: ObjectReference;
  readonly generation?: number;
  readonly uid?: string;
  /** Of the apply's answer: nothing older is judged. Guards what changes without a new generation (annotations). */
  readonly resourceVersion?: string;
}

/** A readiness that time alone may change: look again at `recheckAt`. */
export interface Assessment extends Readiness {
  /** Milliseconds since the epoch. */
  readonly recheckAt?: number;
  /** It ran to its end (a Job): the verdict stands even when the object is cleaned away afterwards. */
  readonly final?: boolean;
}

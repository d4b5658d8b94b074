// What a row of the readiness table is made of.
import type { KubernetesObject } from '../objects.ts';
import type { ObservedObjects } from '../store.ts';
import type { Memory } from './memory.ts';
import type { Assessment, Expectation } from './types.ts';

export interface RuleContext {
  /** Milliseconds since the epoch; the only clock that a rule may look at. */
  readonly now: number;
  readonly expectation: Expectation;
  readonly observed: ObservedObjects;
  readonly memory: Memory;
}

/** A kind that must be watched as well, because a rule looks at its objects. */
export interface RelatedKind {
  readonly apiVersion: string;
  readonly kind: string;
  /** `namespace`: that of the judged object. */
  readonly scope: 'namespace' | 'cluster';
  /** The rule can do without it: where it may not be read, the wait goes on with a warning. */
  readonly optional?: boolean;
  /**
   * Names of the judged objects (in the same namespace) that a change of this related object may concern;
   * undefined means any.
   */
  concerns(related: KubernetesObject): readonly string[] | undefined;
}

/**
 * How the observation of this generation is proved.
 * - `observedGeneration`: the status must carry one, and it must have caught up.
 * - `whereStated`: it must have caught up if there is one; nothing is asked of a status without.
 * - `anyStatus`: as before, and a status without it needs another proof (see proof.ts), or `unprovedGrace` to pass.
 * - `own`: the row proves it by itself.
 */
export type ProofKind = 'observedGeneration' | 'whereStated' | 'anyStatus' | 'own';

export interface Rule {
  readonly group: string;
  readonly kind: string;
  /** The row's documentation: what counts as ready and as failed, in one or two sentences. */
  readonly doc: string;
  /** Where that is known from. */
  readonly source: string;
  readonly proof: ProofKind;
  /** For `anyStatus`: milliseconds after which an unproved status is judged anyway; never, if absent. */
  readonly unprovedGrace?: number;
  readonly related?: readonly RelatedKind[];
  /** Judged before the proof, for what holds whatever was observed (a pause); undefined goes on. */
  beforeProof?(object: KubernetesObject, context: RuleContext): Assessment | undefined;
  /** Judged on a status whose observation is proved. Must not throw, whatever the object holds. */
  judge(object: KubernetesObject, context: RuleContext): Assessment;
}

/** The table: which rule judges a kind. */
export interface RuleSet {
  find(group: string, kind: string): Rule;
}

/** The three verdicts, with the reason as one CamelCase word and the message as a sentence without a point. */
export const ready = (reason: string, message: string, more: Partial<Assessment> = {}): Assessment => ({
  state: 'ready',
  reason,
  message,
  ...more,
});

/** `recheckAt`: when time alone may change it, in milliseconds since the epoch. */
export const progressing = (reason: string, message: string, recheckAt?: number): Assessment => ({
  state: 'progressing',
  reason,
  message,
  ...(recheckAt === undefined ? {} : { recheckAt }),
});

/** Only for what waiting cannot mend. */
export const failed = (reason: string, message: string): Assessment => ({ state: 'failed', reason, message });

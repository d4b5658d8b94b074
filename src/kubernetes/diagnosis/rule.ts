// The shape of a rule: one cause that it can prove from the facts, and the remedy.
import type { ObjectReference } from '../objects.ts';
import type { Facts } from './facts.ts';

export interface Finding {
  /** Where a deeper rule speaks through this one. */
  readonly code?: string;
  readonly culprit: ObjectReference;
  /** One sentence. */
  readonly cause: string;
  /** What the reader can do, one or two sentences. */
  readonly remedy: string;
  /** What proves it, most telling first; events, conditions and log lines follow by themselves. */
  readonly evidence?: readonly string[];
}

export interface Rule {
  /** Stable. */
  readonly code: string;
  /** For the documentation: what the rule recognises. */
  readonly recognises: string;
  find(facts: Facts): Finding | undefined;
}

/** The first finding that `find` makes among `items`. */
export function firstFinding<T>(
  items: readonly T[],
  find: (item: T) => Finding | undefined,
): Finding | undefined {
  for (const item of items) {
    const finding = find(item);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

// One object, one expectation, one verdict.
import { stringAt, toNumber } from '../fields.ts';
import { generationOf, groupOf, type KubernetesObject } from '../objects.ts';
import type { ObservedObjects } from '../store.ts';
import { Memory } from './memory.ts';
import { missingProof } from './proof.ts';
import { progressing, type RuleContext, type RuleSet } from './rule.ts';
import { standardRules } from './rules.ts';
import type { Assessment, Expectation } from './types.ts';

export interface AssessOptions {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly rules?: RuleSet;
  /**
   * What was seen of this expectation before. Without it every look is a first one: what needs time to be proved is
   * then judged by the times that the server wrote, and is otherwise not ready yet.
   */
  readonly memory?: Memory;
}

/**
 * Judges one object as it was last seen; undefined means that it does not exist. Never throws, whatever a controller
 * wrote into the object, and never says ready or failed before the expected generation is proved to be observed.
 */
export function assess(
  object: KubernetesObject | undefined,
  expectation: Expectation,
  observed: ObservedObjects,
  options: AssessOptions,
): Assessment {
  if (object === undefined) return progressing('NotFound', 'it does not exist (yet)');
  const { uid, generation, resourceVersion } = expectation;
  const { metadata } = object;
  if (uid !== undefined && metadata.uid !== undefined && metadata.uid !== uid)
    return progressing('Replaced', 'another object of this name stands in its place');
  if (
    isOlder(metadata.resourceVersion, resourceVersion) ||
    (generationOf(object) ?? Infinity) < (generation ?? 0)
  )
    return progressing('NotSeenYet', 'what was applied has not come back from the server yet');
  if (stringAt(metadata, 'deletionTimestamp') !== undefined)
    return progressing('Terminating', `it is being deleted${waitsFor(metadata.finalizers)}`);
  const rule = (options.rules ?? standardRules).find(groupOf(object.apiVersion), object.kind);
  const context: RuleContext = {
    now: options.now,
    expectation,
    observed,
    memory: options.memory ?? new Memory(),
  };
  return (
    rule.beforeProof?.(object, context) ?? missingProof(object, rule, context) ?? rule.judge(object, context)
  );
}

/** resourceVersions of one kind are comparable numbers; where they are not, nothing is claimed. */
function isOlder(seen: string | undefined, applied: string | undefined): boolean {
  const [left, right] = [toNumber(seen), toNumber(applied)];
  return left !== undefined && right !== undefined && left < right;
}

function waitsFor(finalizers: unknown): string {
  return Array.isArray(finalizers) && finalizers.length > 0 ? `; waits for ${finalizers.join(', ')}` : '';
}

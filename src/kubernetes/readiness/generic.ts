// How an object of a kind is judged that the table does not know.
import { findCondition, trueCondition, type Condition, type KubernetesObject } from '../objects.ts';
import { graceEnd, isSilent, unproved, wantedGeneration } from './proof.ts';
import { failed, progressing, ready, type Rule, type RuleContext } from './rule.ts';
import type { Assessment } from './types.ts';

/**
 * How long a kind without any contract may take to show one. Real operators were seen to write their first status
 * 30 s after the creation.
 */
export const CONTRACT_GRACE = 30_000;

/** Positive conditions by convention, the more telling first. */
const POSITIVE = ['Ready', 'Available'] as const;

/** The rule for every kind without a row: the conditions that controllers agree on, once they are of this generation. */
export const genericRule: Rule = {
  group: '*',
  kind: '*',
  doc:
    'Ready (or Available) is True, nothing is Reconciling, and the status is of this generation. Stalled=True is a ' +
    `failure. A kind that shows none of this within ${CONTRACT_GRACE / 1000} s counts as ready, with the reason NoStatusContract.`,
  source: 'Kubernetes API conventions (conditions), kstatus (Reconciling, Stalled)',
  proof: 'anyStatus',
  unprovedGrace: CONTRACT_GRACE,
  judge: judgeConditions,
};

function judgeConditions(object: KubernetesObject, context: RuleContext): Assessment {
  const reconciling = trueCondition(object, 'Reconciling');
  if (reconciling !== undefined)
    return progressing(...told(reconciling, 'Reconciling', 'its controller is at work'));
  const stalled = trueCondition(object, 'Stalled');
  if (stalled !== undefined) return failed(...told(stalled, 'Stalled', 'its controller has given up'));
  const notReady = trueCondition(object, 'NotReady');
  if (notReady !== undefined)
    return progressing(...told(notReady, 'NotReady', 'its controller says NotReady'));
  for (const type of POSITIVE) {
    const condition = findCondition(object, type);
    if (condition !== undefined) return judgePositive(condition, object, context);
  }
  // Silence has had its grace while it was waited for; a status that says nothing of readiness gets one of its own.
  const fact = isSilent(object) ? unproved(wantedGeneration(object, context)) : 'no status contract';
  const over = graceEnd(object, fact, CONTRACT_GRACE, context);
  const message = 'it exists, but nothing in its status says whether it works';
  return context.now >= over
    ? ready('NoStatusContract', message)
    : progressing('NoStatusContract', `${message} yet`, over);
}

function judgePositive(condition: Condition, object: KubernetesObject, context: RuleContext): Assessment {
  const wanted = wantedGeneration(object, context);
  const { type, status, observedGeneration } = condition;
  if (observedGeneration !== undefined && observedGeneration < wanted)
    return progressing(
      'LatestGenerationNotObserved',
      `its condition ${type} is of generation ${observedGeneration}, not yet of ${wanted}`,
    );
  if (status === 'True') return ready(...told(condition, type, ''));
  return progressing(...told(condition, `Not${type}`, `its condition ${type} is ${status || 'not set'}`));
}

/** Reason and message of a condition, with words of ours where it has none. */
export function told(
  condition: Condition,
  reason: string,
  message: string,
): [reason: string, message: string] {
  return [condition.reason || reason, condition.message || message];
}

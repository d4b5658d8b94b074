// A deploy's wait, written down.
import type { RuleSet } from '../../kubernetes/readiness/rule.ts';
import type { ListsByScope } from '../../kubernetes/store.ts';
import type { AppliedObject } from '../objects/apply.ts';
import type { Collaborators } from '../types.ts';
import { waitForObjects, type WaitOutcome } from '../wait.ts';
import type { DeployRecord } from './record.ts';

/**
 * Waits as `waitForObjects` does. Where not everything becomes ready, the record has failed then, by what `why` says,
 * and holds what is to be looked into.
 */
export async function awaitObjects(
  applied: readonly AppliedObject[],
  context: Collaborators,
  record: DeployRecord,
  {
    rules,
    lists,
    why,
  }: { readonly rules: RuleSet; readonly lists?: ListsByScope; readonly why: () => string },
): Promise<WaitOutcome['seen']> {
  const { ready, resources, seen } = await waitForObjects(applied, context, {
    ...record.telling,
    rules,
    ...(lists === undefined ? {} : { lists }),
  });
  record.resources.push(...resources);
  if (!ready) {
    record.pendingWait = resources;
    record.failure = { message: why() };
  }
  return seen;
}

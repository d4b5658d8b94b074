// Takes a layer's operator back to the release of the last good revision.
import { decideRelease } from '../../helm/converge.ts';
import { readRelease, type ReleaseRevision } from '../../helm/release-secret.ts';
import { rollBackRelease } from '../../helm/roll-back.ts';
import { standardRules } from '../../kubernetes/readiness/rules.ts';
import { operatorLock, withLock } from '../lock.ts';
import { asApplied } from '../objects/apply.ts';
import type { MemberContext } from '../objects/members.ts';
import type { OperatorState } from '../operator.ts';
import { operatorWorkloads, waitForWebhooks } from '../operator/ready.ts';
import type { ResourceTiming, RunIdentity } from '../types.ts';
import { waitForObjects, type Telling } from '../wait.ts';
import { operatorOf, type RevisionOperator } from './revision.ts';

interface OperatorRollback {
  /** The release as it is now; undefined where it was left alone. */
  readonly release?: ReleaseRevision;
  /** Why it was left alone. */
  readonly left?: string;
}

/** Whether the release is what it was then, under whatever number. */
const isRevision = (good: RevisionOperator, now: ReleaseRevision): boolean =>
  good.chartVersion === now.chartVersion && good.valuesDigest === operatorOf(good, now).valuesDigest;

/** Layers share operators: what another run has made of the release since is left to it. */
export async function rollBackOperator(
  good: RevisionOperator,
  tried: OperatorState,
  run: RunIdentity,
  context: MemberContext,
): Promise<OperatorRollback> {
  const { kubernetes, signal } = context;
  const { namespace, release, revision } = good;
  const lock = { ...operatorLock({ namespace, release }), run, signal };
  return withLock(lock, context, async (held) => {
    const now = await readRelease(kubernetes, namespace, release, { signal: held });
    if (now === undefined) return { left: `Helm release ${namespace}/${release} is gone` };
    if (now.status === 'deployed' && isRevision(good, now)) return { release: now };
    const { operator, values } = tried;
    const wanted = { version: operator.version, values };
    const isTried = decideRelease({ ...now, status: 'deployed' }, wanted) === 'none';
    // What a dead run has left in the middle is judged by who frees it.
    if (!isTried && !now.status.startsWith('pending-'))
      return { left: `another run has brought Helm release ${namespace}/${release} to ${now.chartVersion}` };
    return { release: await rollBackRelease({ ...context, signal: held, namespace, release, revision }) };
  });
}

/** Waits until the operator of that release works and its webhooks are answered. */
export async function awaitRelease(
  release: ReleaseRevision,
  namespace: string,
  context: MemberContext,
  telling: Telling,
): Promise<{ readonly ready: boolean; readonly resources: readonly ResourceTiming[] }> {
  const workloads = await operatorWorkloads(release, namespace, undefined, context);
  const expected = asApplied(workloads, 'update', context.clock.now());
  const outcome = await waitForObjects(expected, context, { ...telling, rules: standardRules });
  if (outcome.ready) await waitForWebhooks(release, context);
  return { ready: outcome.ready && !context.signal.aborted, resources: outcome.resources };
}

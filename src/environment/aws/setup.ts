// From what was found to what is wished for: the plan's calls, and the waits for what AWS does later.
import type { AwsCall } from '../../aws/aws.ts';
import { AwsError } from '../../aws/errors.ts';
import { LaminaError } from '../../runtime/errors.ts';
import { applyCalls } from './apply-calls.ts';
import { waitForAddon } from './eks/addon.ts';
import { AGENT } from './eks/pod-identity.ts';
import { examineEbsAccess, type EbsAccessRequest, type ExaminedEbsAccess } from './examine.ts';
import { isGone } from './gone.ts';
import { settle, waitUntilAssociationsSettle, waitUntilSteady, type Settling } from './nodes/settle.ts';
import type { EbsAccessPlan } from './types.ts';

export interface SetUpEbsAccess extends EbsAccessRequest {
  readonly dryRun: boolean;
  /** Milliseconds for everything. */
  readonly timeout: number;
  /** Told of each call as it succeeds, so that a run that fails has told what it did. */
  readonly onCall?: (call: AwsCall) => void;
  /** A number in [0, 1); replaced in tests. */
  readonly random?: () => number;
}

/** `calls` are those that were made, or (dry run) would be. */
export interface EbsAccessResult extends EbsAccessPlan {
  readonly changed: boolean;
}

/** Looks after a write that another run was faster with; two runs settle in two or three. */
const ROUNDS = 8;
const PAUSE = 500;
/** How often the same refusal is looked into: IAM's reads may be some seconds behind its writes. */
const SAME_REFUSALS = 4;

/**
 * Examines, writes what is needed, and waits until it is in force. What another run does meanwhile is looked at again;
 * so is what an earlier run left half done. Nothing is written where something is wrong that only a person can mend.
 * @throws {LaminaError} EBS_ACCESS_BLOCKED for that; AwsError for a refusal; DeadlineError
 */
export async function setUpEbsAccess(request: SetUpEbsAccess): Promise<EbsAccessResult> {
  const { aws, clock, logger, signal, random = Math.random } = request;
  const settling: Settling = { aws, clock, logger, signal, random, deadline: clock.now() + request.timeout };
  const done: AwsCall[] = [];
  let refusals: Refusals = { of: '', times: 0 };
  let instanceIds: readonly string[] = [];
  let told = false;
  for (let round = 1; ; round += 1) {
    try {
      const examined = await examineEbsAccess(request);
      const { plan } = examined;
      instanceIds = plan.instanceIds;
      if (!told) for (const warning of plan.warnings) logger.warning(warning);
      told = true;
      refuseBlocked(plan, done);
      if (request.dryRun) return { ...plan, changed: plan.calls.length > 0 };
      const gone = await carryOut(examined, done, request, settling);
      const there = instanceIds.filter((id) => !gone.includes(id));
      return { ...plan, instanceIds: there, calls: done, changed: done.length > 0 };
    } catch (error) {
      if (round === ROUNDS || !isRace(error)) throw error;
      refusals = countRefusals(error, refusals);
      if (refusals.times >= (STALE.has(error.awsCode) ? SAME_REFUSALS : 2)) throw error;
      logger.debug(`${error.message}; looking again`);
      await clock.sleep((0.5 + random() / 2) * PAUSE * round, signal);
      if (error.awsCode === 'IncorrectState') await waitUntilAssociationsSettle(instanceIds, settling);
    }
  }
}

/** Returns the instances that ended meanwhile. */
async function carryOut(
  { plan: { calls }, nodes, awaitAgentOf }: ExaminedEbsAccess,
  done: AwsCall[],
  { aws, logger, wish, onCall }: SetUpEbsAccess,
  settling: Settling,
): Promise<readonly string[]> {
  const touched = new Set(calls.map(({ resource }) => resource));
  await waitUntilSteady(
    nodes.instances.filter(({ id }) => touched.has(id)),
    settling,
  );
  const onDone = (call: AwsCall): void => {
    done.push(call);
    onCall?.(call);
  };
  const { gone } = await applyCalls(calls, { aws, logger, onDone, isGone, isRace });
  const there = (ids: readonly string[]): readonly string[] => ids.filter((id) => !gone.includes(id));
  await settle(
    { associations: there(nodes.associations), metadata: there(nodes.metadata), hopLimit: wish.hopLimit },
    settling,
  );
  if (awaitAgentOf !== '')
    await waitForAddon({
      ...settling,
      clusterName: awaitAgentOf,
      name: AGENT,
      timeout: settling.deadline - settling.clock.now(),
    });
  return gone;
}

/** Found wrong, and no call mends it: told before the first write, all of it at once. */
function refuseBlocked({ requirements }: EbsAccessPlan, done: readonly AwsCall[]): void {
  const blocked = requirements.filter(({ state, calls }) => state !== 'ok' && calls.length === 0);
  if (blocked.length === 0) return;
  throw new LaminaError(
    'EBS_ACCESS_BLOCKED',
    `${blocked.map(({ check, detail }) => `${check}: ${detail}`).join('. ')}. ${done.length === 0 ? 'Nothing was changed' : `What was done until another run came in between is kept: ${done.map(({ action }) => action).join(', ')}`}`,
    {
      remedy: blocked
        .map(({ remedy }) => remedy)
        .filter((remedy) => remedy !== undefined)
        .join(' '),
      details: {
        requirements: blocked.map(({ check, state, detail, remedy }) => ({ check, state, detail, remedy })),
      },
    },
  );
}

/** Somebody else was faster: it exists by now, is gone by now, or is in another state. */
const RACES = new Set([
  'EntityAlreadyExists',
  'NoSuchEntity',
  'LimitExceeded',
  'DeleteConflict',
  'IncorrectState',
  'InvalidAssociationID.NotFound',
  'ResourceInUseException',
  'ResourceNotFoundException',
]);

function isRace(error: unknown): error is AwsError {
  return error instanceof AwsError && RACES.has(error.awsCode);
}

/** What IAM says although its reads say otherwise, while they are behind. */
const STALE = new Set(['EntityAlreadyExists', 'LimitExceeded']);

/** The same refusal in one round after the other has another reason than a run beside this one. */
interface Refusals {
  readonly of: string;
  readonly times: number;
}

function countRefusals({ service, action, awsCode }: AwsError, before: Refusals): Refusals {
  const of = `${service}:${action} ${awsCode}`;
  return { of, times: of === before.of ? before.times + 1 : 1 };
}

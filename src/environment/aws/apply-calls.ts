// Sends planned calls: those to IAM one after the other, those to instances a few at a time.
import type { Aws, AwsCall } from '../../aws/aws.ts';
import { AwsError } from '../../aws/errors.ts';
import { mapConcurrently } from '../../runtime/concurrency.ts';
import type { Logger } from '../../runtime/logger.ts';

const PARALLEL_INSTANCES = 4;

interface ApplyCalls {
  readonly aws: Aws;
  readonly logger: Logger;
  /** Told of each call as it succeeds, so that an aborted run still knows what it did. */
  readonly onDone: (call: AwsCall) => void;
  /** Whether this refusal means that the instance is no longer there. */
  readonly isGone: (error: AwsError) => boolean;
  /** Whether another run was faster with this instance: the others get theirs before it is told. */
  readonly isRace: (error: unknown) => boolean;
}

/**
 * Runs `calls` in their order. Calls to different instances are independent of each other: one that is gone by now, or
 * that another run was faster with, does not keep the others from theirs.
 * @throws {AwsError} of the first call that is refused
 */
export async function applyCalls(
  calls: readonly AwsCall[],
  { aws, logger, onDone, isGone, isRace }: ApplyCalls,
): Promise<{ readonly gone: readonly string[] }> {
  const gone = new Set<string>();
  const raced = new Map<string, AwsError>();
  const send = async (call: AwsCall): Promise<void> => {
    if (gone.has(call.resource) || raced.has(call.resource)) return;
    try {
      await aws.write(call);
    } catch (error) {
      if (call.service !== 'ec2' || !(error instanceof AwsError)) throw error;
      if (isRace(error)) {
        raced.set(call.resource, error);
        return;
      }
      if (!isGone(error)) throw error;
      gone.add(call.resource);
      logger.warning(`${call.resource} is no longer there (${error.awsCode}); going on without it`);
      return;
    }
    logger.info(`${call.service}:${call.action} ${call.resource}: ${call.reason}`);
    onDone(call);
  };
  for (const stretch of stretches(calls)) {
    const byResource = Map.groupBy(stretch, ({ service, resource }) => (service === 'ec2' ? resource : ''));
    await mapConcurrently([...byResource.values()], PARALLEL_INSTANCES, async (own) => {
      for (const call of own) await send(call);
    });
    for (const error of raced.values()) throw error;
  }
  return { gone: [...gone] };
}

/** Cuts the plan where it changes between instances and everything else. */
function stretches(calls: readonly AwsCall[]): AwsCall[][] {
  const cut: AwsCall[][] = [];
  for (const call of calls) {
    const last = cut.at(-1);
    if (last?.[0] !== undefined && (last[0].service === 'ec2') === (call.service === 'ec2')) last.push(call);
    else cut.push([call]);
  }
  return cut;
}

// EC2 accepts first and does it then, without an event to watch: the waits for what was asked of instances.
import type { Aws } from '../../../aws/aws.ts';
import type { Clock } from '../../../runtime/clock.ts';
import { DeadlineError } from '../../../runtime/errors.ts';
import type { Logger } from '../../../runtime/logger.ts';
import { listSome } from '../../words.ts';
import { askUntil } from '../ask-until.ts';
import { describeAssociations, describeInstancesBy, type Ec2Instance } from './describe.ts';
import type { NodeInstance } from './find-instances.ts';
import { hopLimitOf } from './metadata.ts';

export interface Settling {
  readonly aws: Aws;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** By the clock, in milliseconds since the epoch. */
  readonly deadline: number;
  /** A number in [0, 1); replaced in tests. */
  readonly random?: () => number;
}

export interface Unsettled {
  /** Instances whose profile was changed. */
  readonly associations: readonly string[];
  /** Instances whose metadata options were changed. */
  readonly metadata: readonly string[];
  /** What the metadata options must say by then. */
  readonly hopLimit: number;
}

/**
 * Waits until changed associations are `associated` and changed metadata options `applied`; nothing changed, no call.
 * Instances that end meanwhile are not waited for.
 * @throws {DeadlineError} naming the instances that are not there yet
 */
export async function settle(unsettled: Unsettled, settling: Settling): Promise<void> {
  await Promise.all([
    waitUntilAssociated(unsettled.associations, settling),
    waitUntilApplied(unsettled.metadata, unsettled.hopLimit, settling),
  ]);
}

/** Before anything is changed: EC2 refuses both changes while an instance is starting or stopping. */
export async function waitUntilSteady(instances: readonly NodeInstance[], settling: Settling): Promise<void> {
  const moving = instances.filter(({ state }) => state === 'pending' || state === 'stopping');
  await until(
    moving.map(({ id }) => id),
    'instances to be running or stopped',
    settling,
    async (ids) => {
      const found = await byId(settling.aws, ids);
      return ids.filter((id) => ['pending', 'stopping'].includes(found.get(id)?.State?.Name ?? ''));
    },
  );
}

/**
 * Waits until no association of the instances is on its way in or out: after a refusal with IncorrectState, which
 * means that another one was there still.
 */
export async function waitUntilAssociationsSettle(ids: readonly string[], settling: Settling): Promise<void> {
  await until(ids, 'instance profiles to be associated or gone', settling, async (left) => {
    const found = await describeAssociations(settling.aws, left);
    const moving = new Set(
      found
        .filter(({ State }) => State === 'associating' || State === 'disassociating')
        .map(({ InstanceId }) => InstanceId),
    );
    return left.filter((id) => moving.has(id));
  });
}

async function waitUntilAssociated(ids: readonly string[], settling: Settling): Promise<void> {
  const { aws } = settling;
  await until(ids, 'instance profiles to be associated', settling, async (left) => {
    const found = await describeAssociations(aws, left);
    const done = new Set(
      found.filter(({ State }) => State === 'associated').map(({ InstanceId }) => InstanceId),
    );
    const waiting = left.filter((id) => !done.has(id));
    const known = new Set(found.map(({ InstanceId }) => InstanceId));
    // An answer without the association is too early, or the instance has ended.
    const lost = waiting.filter((id) => !known.has(id));
    if (lost.length === 0) return waiting;
    const instances = await byId(aws, lost);
    return waiting.filter((id) => known.has(id) || !hasEnded(instances.get(id)));
  });
}

/** On a stopped instance the options wait for its next start, and so does nobody here. */
async function waitUntilApplied(ids: readonly string[], hopLimit: number, settling: Settling): Promise<void> {
  await until(ids, 'metadata options to be applied', settling, async (left) => {
    const instances = await byId(settling.aws, left);
    return left.filter((id) => {
      const instance = instances.get(id);
      if (instance?.State?.Name !== 'running' && instance?.State?.Name !== 'pending') return false;
      const { MetadataOptions = {} } = instance;
      // EC2's answers may be from before the change.
      return MetadataOptions.State === 'pending' || hopLimitOf(MetadataOptions) < hopLimit;
    });
  });
}

const hasEnded = (instance: Ec2Instance | undefined): boolean =>
  instance === undefined || ['shutting-down', 'terminated'].includes(instance.State?.Name ?? '');

async function byId(aws: Aws, ids: readonly string[]): Promise<ReadonlyMap<string, Ec2Instance>> {
  const found = await describeInstancesBy(aws, 'instance-id', ids);
  return new Map(found.map(({ instance }) => [instance.InstanceId ?? '', instance]));
}

/** Milliseconds. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 5_000;

/** Reads what is left, all in one call, until nothing is. */
async function until(
  ids: readonly string[],
  what: string,
  { clock, logger, signal, deadline, random }: Settling,
  stillWaiting: (ids: readonly string[]) => Promise<readonly string[]>,
): Promise<void> {
  if (ids.length === 0) return;
  let left = ids;
  const late = (): DeadlineError =>
    new DeadlineError(`Timed out waiting for ${what}: ${listSome(left)}`, {
      remedy: 'Run this again: it goes on where it stopped. If it stays so, look at the instances in EC2.',
      details: { instanceIds: left },
    });
  await askUntil(
    async () => {
      left = await stillWaiting(left);
      if (left.length === 0) return true;
      logger.debug(`Waiting for ${what}: ${listSome(left)}`);
      return undefined;
    },
    { clock, signal, deadline, random, late, firstPause: FIRST_PAUSE, longestPause: LONGEST_PAUSE },
  );
}

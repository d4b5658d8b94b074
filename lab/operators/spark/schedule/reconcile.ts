// Schedules: a SparkApplication at each due time, and the names of the last ones that ended.
import { errorMessage } from '../../../../src/runtime/errors.ts';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { timestamp } from '../../engine/timestamp.ts';
import { pause, type OperatorContext } from '../context.ts';
import { APPLICATION, LABEL, ownedBy, reference, SCHEDULE } from '../contract/names.ts';
import type { ScheduleSpec } from '../contract/spec.ts';
import { statusOf, writeStatus, type ApplicationStatus, type ScheduleStatus } from '../contract/status.ts';
import { scenarioOf } from '../scenarios.ts';
import { parseSchedule, type Schedule } from './cron.ts';

const KNOWN_ZONES = new Set(['', 'Local', 'UTC', 'Etc/UTC']);

/** Returns after how many milliseconds the schedule is due again. */
export async function reconcileSchedule(
  context: OperatorContext,
  namespace: string,
  name: string,
): Promise<number | undefined> {
  const { client, clock, signal, settings } = context;
  const object = await client.get(reference(SCHEDULE, namespace, name), { signal });
  if (object === undefined || object.metadata.deletionTimestamp !== undefined) return undefined;
  const scenario = scenarioOf(object, settings.scenario);
  const spec = object['spec'] as ScheduleSpec;
  // As upstream, a suspended schedule is not even looked at: its status stays as it was, or is never written.
  if (scenario === 'never-answers' || spec.suspend === true) return undefined;
  const status = statusOf<ScheduleStatus>(object);
  const write = (wanted: ScheduleStatus): Promise<void> => writeStatus(client, object, wanted, signal);
  if (status.scheduleState === undefined) await pause(context, 'schedule', scenario);
  let schedule: Schedule;
  try {
    schedule = readSchedule(spec);
  } catch (error) {
    await write({ ...status, scheduleState: 'FailedValidation', reason: errorMessage(error) });
    return undefined;
  }
  const now = clock.now();
  const due = Date.parse(status.nextRun ?? '');
  const next = (): string => timestamp(schedule.next(clock.now()));
  if (status.scheduleState !== 'Scheduled' || Number.isNaN(due)) {
    const mended = Object.fromEntries(Object.entries(status).filter(([field]) => field !== 'reason'));
    await write({ ...mended, scheduleState: 'Scheduled', nextRun: next() });
    return schedule.next(now) - now;
  }
  // Sooner than it was told: the schedule itself has changed (the recordings do not show what upstream does then).
  if (schedule.next(now) < due) await write({ ...status, nextRun: next() });
  if (due > now) return Math.min(due, schedule.next(now)) - now;
  const runs = await pastRuns(context, object, spec, status);
  if (!(await mayStart(context, namespace, spec, status))) {
    await write({ ...status, ...runs, nextRun: next() });
    return schedule.next(now) - now;
  }
  const run = `${name}-${BigInt(clock.now()) * 1_000_000n}`;
  await client.create(renderRun(object, spec, run), { signal });
  context.log(`ScheduledSparkApplication ${namespace}/${name}: run ${run}`);
  await write({ ...status, ...runs, lastRun: timestamp(now), lastRunName: run, nextRun: next() });
  return schedule.next(now) - now;
}

function readSchedule({ schedule, timeZone = '' }: ScheduleSpec): Schedule {
  if (!KNOWN_ZONES.has(timeZone)) throw new Error(`time zone "${timeZone}": the simulator knows UTC only`);
  return parseSchedule(schedule);
}

function renderRun(object: KubernetesObject, { template }: ScheduleSpec, name: string): KubernetesObject {
  const { namespace = 'default' } = object.metadata;
  return {
    ...APPLICATION,
    metadata: {
      name,
      namespace,
      labels: { [LABEL.schedule]: object.metadata.name },
      ownerReferences: ownedBy(object),
    },
    spec: template,
  };
}

const ended = (run: KubernetesObject): 'COMPLETED' | 'FAILED' | undefined => {
  const state = statusOf<ApplicationStatus>(run).applicationState?.state;
  return state === 'COMPLETED' || state === 'FAILED' ? state : undefined;
};

async function mayStart(
  { client, signal }: OperatorContext,
  namespace: string,
  { concurrencyPolicy = 'Allow' }: ScheduleSpec,
  { lastRunName }: ScheduleStatus,
): Promise<boolean> {
  if (concurrencyPolicy === 'Allow' || lastRunName === undefined) return true;
  const where = reference(APPLICATION, namespace, lastRunName);
  const last = await client.get(where, { signal });
  if (last === undefined || ended(last) !== undefined) return true;
  if (concurrencyPolicy === 'Forbid') return false;
  await client.delete(where, { signal });
  return true;
}

/** The names of the last runs that ended, the newest first; older runs are removed. Only looked at when a run is due. */
async function pastRuns(
  { client, signal }: OperatorContext,
  object: KubernetesObject,
  { successfulRunHistoryLimit = 1, failedRunHistoryLimit = 1 }: ScheduleSpec,
  status: ScheduleStatus,
): Promise<Pick<ScheduleStatus, 'pastSuccessfulRunNames' | 'pastFailedRunNames'>> {
  const { namespace = 'default', name } = object.metadata;
  const { items } = await client.list(APPLICATION, {
    namespace,
    labelSelector: `${LABEL.schedule}=${name}`,
    signal,
  });
  const newest = items.toSorted((left, right) => right.metadata.name.localeCompare(left.metadata.name));
  const keep = async (state: 'COMPLETED' | 'FAILED', limit: number): Promise<string[]> => {
    const runs = newest.filter((run) => ended(run) === state).map((run) => run.metadata.name);
    for (const old of runs.slice(limit))
      await client.delete(reference(APPLICATION, namespace, old), { signal });
    return runs.slice(0, limit);
  };
  const [succeeded, failed] = [
    await keep('COMPLETED', successfulRunHistoryLimit),
    await keep('FAILED', failedRunHistoryLimit),
  ];
  return {
    ...(succeeded.length === 0 && status.pastSuccessfulRunNames === undefined
      ? {}
      : { pastSuccessfulRunNames: succeeded }),
    ...(failed.length === 0 && status.pastFailedRunNames === undefined ? {} : { pastFailedRunNames: failed }),
  };
}

// What one look at an application does: its state says what is next, as in the operator's own state machine.
import { timestamp } from '../../engine/timestamp.ts';
import { scenarioOf } from '../scenarios.ts';
import { pause, type OperatorContext } from '../context.ts';
import { APPLICATION, POD, names, reference } from '../contract/names.ts';
import { readApplication } from '../contract/spec.ts';
import { statusOf, writeStatus, type ApplicationStatus } from '../contract/status.ts';
import { removeChildren } from './children.ts';
import { followDriver } from './driver.ts';
import type { Pass } from './pass.ts';
import { mayRetry, untilRetry } from './retry.ts';
import { submit } from './submit.ts';

/** Applications (by uid) whose spec was seen to change; a change while nobody watches is never noticed, as upstream. */
export type ChangedSpecs = Set<string>;

/** Returns after how many milliseconds the application is due again; undefined where only a change brings it back. */
export async function reconcileApplication(
  context: OperatorContext,
  changed: ChangedSpecs,
  namespace: string,
  name: string,
): Promise<number | undefined> {
  const { client, signal } = context;
  const object = await client.get(reference(APPLICATION, namespace, name), { signal });
  if (object === undefined || object.metadata.deletionTimestamp !== undefined) return undefined;
  const scenario = scenarioOf(object, context.settings.scenario);
  if (scenario === 'never-answers') return undefined;
  const status = statusOf<ApplicationStatus>(object);
  const state = status.applicationState?.state ?? '';
  const pass: Pass = {
    context,
    application: readApplication(object),
    status,
    scenario,
    write: (wanted) => writeStatus(client, object, wanted, signal),
  };
  if (changed.delete(object.metadata.uid ?? '') && state !== '') {
    await pause(context, 'invalidate', scenario);
    await pass.write({ ...status, applicationState: { state: 'INVALIDATING' } });
    return undefined;
  }
  switch (state) {
    case '':
      return submit(pass);
    case 'SUBMITTED':
    case 'RUNNING':
      return followDriver(pass);
    case 'SUCCEEDING':
    case 'FAILING':
      return end(pass, state);
    case 'SUBMISSION_FAILED':
      return afterFailedSubmission(pass);
    case 'INVALIDATING':
      return invalidate(pass);
    case 'PENDING_RERUN':
      return rerun(pass);
    case 'COMPLETED':
    case 'FAILED':
      return expire(pass);
  }
}

async function end(pass: Pass, state: 'SUCCEEDING' | 'FAILING'): Promise<number | undefined> {
  const { context, status, scenario } = pass;
  if (!mayRetry(pass)) {
    await pause(context, 'ended', scenario);
    const { errorMessage } = status.applicationState ?? {};
    await pass.write({
      ...status,
      applicationState: {
        state: state === 'FAILING' ? 'FAILED' : 'COMPLETED',
        ...(errorMessage === undefined ? {} : { errorMessage }),
      },
    });
    return undefined;
  }
  const wait = state === 'FAILING' ? untilRetry(pass) : 0;
  if (wait > 0) return wait;
  await removeChildren(pass);
  await pause(context, 'rerun', scenario);
  // The counts go on; what belonged to the last run is gone.
  const { executionAttempts, submissionAttempts, submissionID, lastSubmissionAttemptTime } = status;
  await pass.write({
    applicationState: { state: 'PENDING_RERUN' },
    driverInfo: {},
    ...(executionAttempts === undefined ? {} : { executionAttempts }),
    ...(submissionAttempts === undefined ? {} : { submissionAttempts }),
    ...(submissionID === undefined ? {} : { submissionID }),
    ...(lastSubmissionAttemptTime === undefined ? {} : { lastSubmissionAttemptTime }),
  });
  return undefined;
}

async function afterFailedSubmission(pass: Pass): Promise<number | undefined> {
  const { context, status, scenario } = pass;
  if (mayRetry(pass)) {
    const wait = untilRetry(pass);
    return wait > 0 ? wait : submit(pass);
  }
  await pause(context, 'submissionFailed', scenario);
  const { errorMessage = '' } = status.applicationState ?? {};
  await pass.write({
    ...status,
    applicationState: { state: 'FAILED', errorMessage },
    terminationTime: timestamp(context.clock.now()),
  });
  return undefined;
}

/** A new spec: everything of the old one goes, and the counts begin again. */
async function invalidate(pass: Pass): Promise<undefined> {
  const { context, status, scenario } = pass;
  await removeChildren(pass);
  await pause(context, 'invalidated', scenario);
  const { submissionID } = status;
  await pass.write({
    applicationState: { state: 'PENDING_RERUN' },
    driverInfo: {},
    ...(submissionID === undefined ? {} : { submissionID }),
  });
  return undefined;
}

/** The driver of the last run must be gone; its end brings the application back here. */
async function rerun(pass: Pass): Promise<number | undefined> {
  const { context, application } = pass;
  const driver = reference(POD, application.namespace, names.driver(application.name));
  if ((await context.client.get(driver, { signal: context.signal })) !== undefined) return undefined;
  return submit(pass);
}

async function expire({ context, application, status }: Pass): Promise<number | undefined> {
  const { timeToLiveSeconds } = application.spec;
  if (timeToLiveSeconds === undefined || status.terminationTime === undefined) return undefined;
  const wait = Date.parse(status.terminationTime) + timeToLiveSeconds * 1_000 - context.clock.now();
  if (wait > 0) return wait;
  const { name, namespace, object } = application;
  const { uid } = object.metadata;
  await context.client.delete(reference(APPLICATION, namespace, name), {
    signal: context.signal,
    ...(uid === undefined ? {} : { uid }),
  });
  context.log(`SparkApplication ${namespace}/${name}: its time to live is over`);
  return undefined;
}

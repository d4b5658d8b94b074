// A submission. Nothing is told while it runs: the first status is that of its end.
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../engine/timestamp.ts';
import { names } from '../contract/names.ts';
import { SubmissionError } from '../submission/submitter.ts';
import { removeChildren } from './children.ts';
import type { Pass } from './pass.ts';

/** Removes what an earlier submission left, submits, and writes how that ended. */
export async function submit(pass: Pass): Promise<undefined> {
  const { context, application, status, scenario } = pass;
  const { clock, log, signal, submitter } = context;
  const { namespace, name } = application;
  const id = randomUUID();
  const begun = {
    driverInfo: { podName: names.driver(name) },
    lastSubmissionAttemptTime: timestamp(clock.now()),
    submissionAttempts: (status.submissionAttempts ?? 0) + 1,
    submissionID: id,
  };
  log(`SparkApplication ${namespace}/${name}: submission ${begun.submissionAttempts}`);
  try {
    // Of a submission whose end was never told, because the operator was stopped in the middle.
    await removeChildren(pass);
    if (scenario === 'submission-fails') throw new SubmissionError('the scenario says so\n');
    const fate = scenario === 'driver-fails-once' && begun.submissionAttempts === 1 ? { fate: 'fail' } : {};
    await submitter.submit({ application, id, ...fate }, signal);
  } catch (error) {
    if (!(error instanceof SubmissionError)) throw error;
    const { executionAttempts } = status;
    await pass.write({
      ...begun,
      ...(executionAttempts === undefined ? {} : { executionAttempts }),
      applicationState: { state: 'SUBMISSION_FAILED', errorMessage: error.message },
    });
    return undefined;
  }
  await pass.write({
    ...begun,
    applicationState: { state: 'SUBMITTED' },
    executionAttempts: (status.executionAttempts ?? 0) + 1,
  });
  return undefined;
}

// Whether and when a failed try is followed by another.
import type { Pass } from './pass.ts';

const DEFAULT_INTERVAL = 5;

/** By the restart policy and the number of tries so far. */
export function mayRetry({ application, status }: Pass): boolean {
  const policy = application.spec.restartPolicy ?? {};
  const { type = 'Never', onFailureRetries = 0, onSubmissionFailureRetries = 0 } = policy;
  if (type !== 'OnFailure') return type === 'Always';
  switch (status.applicationState?.state) {
    case 'FAILING':
      return (status.executionAttempts ?? 0) <= onFailureRetries;
    case 'SUBMISSION_FAILED':
      return (status.submissionAttempts ?? 0) <= onSubmissionFailureRetries;
    default:
      return false;
  }
}

/**
 * Milliseconds. The interval grows with each try and counts from the last submission, so that a run which was longer
 * than it is followed by the next one at once: as recorded.
 */
export function untilRetry({ application, status, context }: Pass): number {
  const policy = application.spec.restartPolicy ?? {};
  const submission = status.applicationState?.state === 'SUBMISSION_FAILED';
  const interval =
    (submission ? policy.onSubmissionFailureRetryInterval : policy.onFailureRetryInterval) ??
    DEFAULT_INTERVAL;
  const tries = (submission ? status.submissionAttempts : status.executionAttempts) ?? 1;
  const last = Date.parse(status.lastSubmissionAttemptTime ?? '');
  return Number.isNaN(last) ? 0 : last + interval * tries * 1_000 - context.clock.now();
}

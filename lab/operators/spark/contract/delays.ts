// How long the real operator took for each step, in milliseconds, measured in test/recordings/spark-operator-2.5.2
// (failures-retries-respec unless another is named).

export const DELAY = {
  /** One spark-submit alone (completes, 0.98 s to 6.30 s); it costs a core, so that five at once took 30 s. */
  submission: 5_300,
  /** From SUBMITTED to the address of the user interface (completes, 6.30 s to 6.33 s). */
  userInterface: 30,
  /** From SUBMISSION_FAILED to FAILED (31.07 s to 31.11 s). */
  submissionFailed: 40,
  /** From SUCCEEDING to COMPLETED and from FAILING to FAILED (39.87 s to 39.89 s). */
  ended: 20,
  /** From FAILING to PENDING_RERUN (53.87 s to 53.94 s). */
  rerun: 70,
  /** How long the COMPLETED of the old spec stands after a new one (112.07 s to 112.08 s). */
  invalidate: 10,
  /** From INVALIDATING to PENDING_RERUN (112.08 s to 112.14 s). */
  invalidated: 60,
  /** From a running driver to its executors, where Spark is simulated (completes, 6.65 s to 12.92 s). */
  executors: 6_270,
  /** From a schedule's creation to its first status (scheduled, 1.93 s to 1.96 s). */
  schedule: 30,
} as const;

export type DelayName = keyof typeof DELAY;

// How long the real operator took for each step, in milliseconds, measured in test/recordings/strimzi-0.51.0. Steps
// that the recordings do not show carry a plausible value and are marked.

export const DELAY = {
  /** From the creation of a Kafka resource to NotReady/Creating (recording 1: 1.07 s to 1.57 s). */
  creating: 500,
  /** From there to the first thing done, while certificates are made (recording 1: 1.57 s to 6.20 s, less the check). */
  firstWork: 4_440,
  /** From a change to the refusal of an unsupported version (recording 2: 123.09 s to 123.28 s). */
  validation: 190,
  /** From the resume of the work to the node pool's observedGeneration (recording 2: 171.51 s to 171.81 s). */
  beforePools: 110,
  /** The node pool is observed, its StrimziPodSet not yet changed (recording 3: 203.39 s to 203.73 s). */
  poolBeforePodSet: 340,
  /** From a StrimziPodSet's change to its status (recording 3: 203.73 s to 203.77 s). */
  podSetStatus: 40,
  /** From there to the restart of the first pod (recording 3: 203.77 s to 204.01 s). */
  beforeRoll: 240,
  /** Applying broker settings that need no restart (recording 2: 87.68 s to 91.00 s, less the other steps). */
  dynamicConfiguration: 1_650,
  /** From the last pod's readiness to Ready (recording 3: 225.06 s to 226.55 s, less the other steps). */
  finish: 1_020,
  /** From the annotation to ReconciliationPaused (recording 2: 153.31 s to 153.37 s). */
  pause: 60,
  /** Until the topic operator puts its finalizer on a new topic; not shown by the recordings. */
  topicFinalizer: 150,
  /** From the finalizer to a new topic's Ready (recording 2: 48.78 s to 49.81 s). */
  topicCreated: 1_030,
  /** From a topic's change to its status (recording 2: 0.21 s and 0.37 s). */
  topicChanged: 250,
  /** Until a deleted topic is gone; not shown by the recordings. */
  topicDeleted: 300,
  /** Until a user's status; not shown by the recordings. */
  userChanged: 400,
  /** One try of a pod to become ready, and of any other operation (STRIMZI_OPERATION_TIMEOUT_MS). */
  operationTimeout: 300_000,
  /** Between full reconciles (STRIMZI_FULL_RECONCILIATION_INTERVAL_MS). */
  fullReconciliation: 120_000,
  /** From NotReady/RuntimeException until the operator was mended (recording 1: 6.20 s to 299.00 s). */
  operatorFault: 292_800,
} as const;

export type DelayName = keyof typeof DELAY;

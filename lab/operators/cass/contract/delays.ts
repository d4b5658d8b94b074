// How long the real operator took for each step, in milliseconds, measured in test/recordings/cass-operator-1.32.0
// (ready-respec-stop-delete unless another is named). Steps that the recordings do not show are marked.

export const DELAY = {
  /** From the creation to the finalizer, and with it another generation (0.88 s to 0.91 s). */
  finalizer: 30,
  /** From there to progress Updating (0.91 s to 0.93 s). */
  progress: 20,
  /** From there to the empty nodeStatuses, while services and StatefulSets are made (0.93 s to 1.04 s). */
  children: 110,
  /** Between looks at pods that are not there yet (1.04 s to 21.33 s is two of them). */
  nextLook: 10_000,
  /** Between looks once every rack has its first node (81.38 s to 83.40 s). */
  soon: 2_000,
  /** How long a container must have run before its management API is called; a constant of the operator. */
  managementUp: 10_000,
  /** After the start of a node nothing is looked at (21.33 s to 41.35 s). */
  coolDown: 20_000,
  /** From one status write to the next in the last stretch (83.48 s to 83.58 s). */
  write: 15,
  /** From the health of the datacenter back to the node states, and other steps of one pass (81.31 s to 81.38 s). */
  health: 70,
  /** After Ready the operator rests: a changed spec is not seen for up to five seconds (83.67 s to 88.57 s). */
  restAfterReady: 5_000,
  /** After the change of a StatefulSet (88.62 s, to 108.62 s by quietPeriod). */
  restAfterUpdate: 20_000,
  /** From a management API that was told to start to a ready node, where nodes are simulated; the recordings had less than 20 s. */
  simulatedStart: 15_000,
  /** How long a node may be unready before its pod is replaced; a constant of the operator, not shown by the recordings. */
  stuck: 600_000,
} as const;

export type DelayName = keyof typeof DELAY;

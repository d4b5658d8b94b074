// How long things take, in milliseconds before the time scale: what the sources set, or else an order of magnitude.

export const DELAY = {
  /** A container from its start to the driver's first words. */
  podStart: 1_000,
  /** The SDK's patience with a metadata service that does not answer. */
  metadataTimeout: 5_000,
  /** The kubelet's registration of a driver. */
  registration: 500,
  /** The kubelet's nodeStatusUpdateFrequency. */
  nodeReport: 10_000,
  /** The chart's probes: this often, and as many failures in a row until the container is restarted. */
  probe: 10_000,
  /** The kubelet's back-off for a container that ends. */
  firstCrash: 10_000,
  longestCrash: 300_000,
  /** --retry-interval-start and --retry-interval-max of the sidecars. */
  firstRetry: 1_000,
  longestRetry: 300_000,
  /** Between CreateVolume and the first look at the volume, and between further looks. */
  creation: 1_250,
  creationLook: 1_000,
  creationTimeout: 60_000,
  attachmentLook: 1_000,
  attachmentTimeout: 120_000,
} as const;

export type DelayName = keyof typeof DELAY;

export const PROBE_FAILURES = 5;

// Proves that pods get volumes: a claim is bound, a file is written to it and read back, and all of it is removed.
import { randomBytes } from 'node:crypto';
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { diagnose, diagnoseRefusal } from '../../kubernetes/diagnosis/diagnose.ts';
import { tidy } from '../../runtime/redact.ts';
import type { Diagnosis } from '../../kubernetes/diagnosis/types.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import { referenceTo } from '../../kubernetes/objects.ts';
import { newestFirst } from '../../kubernetes/storage-class.ts';
import { deadlineSignal, type Clock } from '../../runtime/clock.ts';
import { ConfigurationError, LaminaError } from '../../runtime/errors.ts';
import type { Logger } from '../../runtime/logger.ts';
import { readStorageClass, STORAGE_API, type StorageClass } from './classes.ts';
import { PROBE_IMAGE, probeObjects, type ProbeObjects } from './probe-objects.ts';
import { removeProbe, removeStaleProbes } from './probe-removal.ts';
import { followProbe, untilServiceAccount, type ProbeEnd, type ProbeWait } from './probe-wait.ts';

export interface VolumeProbeRequest {
  readonly kubernetes: KubernetesClient;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** The cluster's default one if not given. */
  readonly storageClass?: string;
  /** One that exists; the probe makes one of its own, and removes it, if not given. */
  readonly namespace?: string;
  /** With `dd` and `cmp` in its PATH; run as a user without rights. */
  readonly image?: string;
  /** Milliseconds until the file must be written; the removal comes on top. */
  readonly timeout?: number;
  /** Milliseconds in which a refusal that does not mend itself may still do so, since IAM takes a while to spread. */
  readonly grace?: number;
  /** Milliseconds until the claim, the pod and the volume must be gone. */
  readonly removalTimeout?: number;
  /** Makes the names of this probe its own; replaced in tests. */
  readonly suffix?: string;
}

export interface VolumeProbe {
  readonly bound: true;
  /** The PersistentVolume that it had. */
  readonly volume: string;
  readonly storageClass: string;
  readonly provisioner: string;
  /** A file was written to the volume, and read back by another container. */
  readonly written: true;
  readonly durationMs: number;
  /** Claim, pod, namespace and volume were seen gone. */
  readonly removed: boolean;
  /** What is still there and why, a sentence for each; they are warnings in the log. */
  readonly left: readonly string[];
}

const TIMEOUT = 300_000;
const GRACE = 30_000;
/** A volume is detached and deleted in this time, where that works at all. */
const REMOVAL = 120_000;
/** A cancelled job is killed soon after. */
const HASTY_REMOVAL = 8_000;

/**
 * Makes a claim of 1Gi and a pod that writes to it, sees both through, and removes both, also when it fails.
 * @throws {ConfigurationError} for a StorageClass that does not exist, before anything is made
 * @throws {LaminaError} `VOLUME_PROBE_FAILED` with the cause, what to do about it, and the evidence in `details`
 */
export async function probeVolume(request: VolumeProbeRequest): Promise<VolumeProbe> {
  const { kubernetes: client, logger, clock, signal } = request;
  const { timeout = TIMEOUT, grace = GRACE, removalTimeout = REMOVAL } = request;
  const startedAt = clock.now();
  using deadline = deadlineSignal(timeout, 'a volume that a pod can write to', signal);
  const storageClass = await chooseClass(request, deadline.signal);
  const name = `lamina-probe-${request.suffix ?? randomBytes(4).toString('hex')}`;
  const objects = probeObjects({
    name,
    namespace: request.namespace,
    storageClass: storageClass.name,
    image: request.image ?? PROBE_IMAGE,
    expires: startedAt + timeout + removalTimeout + 60_000,
  });
  const tools = { client, logger, clock, signal: deadline.signal, grace };
  await removeStaleProbes(request.namespace, tools);
  logger.info(
    `Probing StorageClass ${storageClass.name} (${storageClass.provisioner}) with a claim and a pod ${name}`,
  );

  let left: readonly string[];
  let volume: string;
  try {
    volume = await prove(objects, storageClass, tools, request);
  } finally {
    left = await removeProbe(objects, tools, signal.aborted ? HASTY_REMOVAL : removalTimeout);
  }
  return {
    bound: true,
    volume,
    storageClass: storageClass.name,
    provisioner: storageClass.provisioner,
    written: true,
    durationMs: clock.now() - startedAt,
    removed: left.length === 0,
    left,
  };
}

/** The name of the volume that was written to; what went wrong is explained while it is still there to be looked at. */
async function prove(
  objects: ProbeObjects,
  storageClass: StorageClass,
  tools: ProbeWait,
  request: VolumeProbeRequest,
): Promise<string> {
  const end = await run(objects, tools).catch((error: unknown): ProbeEnd => {
    request.signal.throwIfAborted();
    const refusal = error instanceof ApiError ? diagnoseRefusal(referenceTo(objects.pod), error) : undefined;
    if (refusal !== undefined) throw failure(storageClass, refusal);
    if (error !== tools.signal.reason) throw error;
    return { written: false, why: 'it did not come to an end in time' };
  });
  if (end.written) return end.volume;
  const { kubernetes: client, logger, clock, signal } = request;
  const readiness = { state: 'failed', reason: 'VolumeProbe', message: tidy(end.why) } as const;
  throw failure(
    storageClass,
    await diagnose(referenceTo(objects.claim), { client, logger, clock, signal, readiness }),
  );
}

function failure({ name, provisioner }: StorageClass, diagnosis: Diagnosis): LaminaError {
  const { code, culprit, cause, remedy, evidence } = diagnosis;
  return new LaminaError('VOLUME_PROBE_FAILED', `StorageClass ${name} gives no volume that works: ${cause}`, {
    remedy,
    details: { storageClass: name, provisioner, cause: code, culprit, evidence },
  });
}

async function run({ namespace, claim, pod }: ProbeObjects, tools: ProbeWait): Promise<ProbeEnd> {
  const { client, signal } = tools;
  if (namespace !== undefined) await client.create(namespace, { signal });
  await client.create(claim, { signal });
  if (namespace !== undefined) await untilServiceAccount(namespace.metadata.name, tools);
  await client.create(pod, { signal });
  return followProbe({ claim, pod }, tools);
}

/** The class that was asked for, or the one that Kubernetes would take. */
async function chooseClass(
  { kubernetes, storageClass }: VolumeProbeRequest,
  signal: AbortSignal,
): Promise<StorageClass> {
  const { items } = await kubernetes.list({ apiVersion: STORAGE_API, kind: 'StorageClass' }, { signal });
  const classes = items.map(readStorageClass);
  const names = classes.map(({ name }) => name).join(', ');
  const has = `the cluster has ${names === '' ? 'none' : names}`;
  if (storageClass !== undefined) {
    const named = classes.find(({ name }) => name === storageClass);
    if (named !== undefined) return named;
    throw new ConfigurationError(`storage-class: "${storageClass}" does not exist; ${has}`, {
      remedy: 'Name one that exists, or none to take the default.',
    });
  }
  const [chosen] = classes.filter(({ isDefault }) => isDefault).sort(newestFirst);
  if (chosen !== undefined) return chosen;
  throw new LaminaError('VOLUME_PROBE_FAILED', `No StorageClass is the default; ${has}`, {
    remedy: 'Run ensure-storageclass first, or name a StorageClass.',
  });
}

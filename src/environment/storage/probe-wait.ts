// Follows a volume probe by watches until its pod has ended, or until what its provisioner says will not pass.
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { findEbsCause } from '../../kubernetes/diagnosis/ebs/causes.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import { describeReference, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { formatDuration, type Clock } from '../../runtime/clock.ts';
import type { Logger } from '../../runtime/logger.ts';
import { untilAborted } from '../../runtime/until-aborted.ts';

export interface ProbeWait {
  readonly client: KubernetesClient;
  readonly logger: Logger;
  readonly clock: Clock;
  /** Its abort rejects with its reason. */
  readonly signal: AbortSignal;
  /** Milliseconds in which a lasting cause may still mend itself. */
  readonly grace: number;
}

export type ProbeEnd =
  | { readonly written: true; readonly volume: string }
  /** In the words of the pod or of the provisioner. */
  | { readonly written: false; readonly why: string };

interface Claim extends KubernetesObject {
  readonly spec?: { readonly volumeName?: string };
  readonly status?: { readonly phase?: string };
}

interface Pod extends KubernetesObject {
  readonly status?: { readonly phase?: string; readonly message?: string };
}

/** Resolves when the claim is bound and the pod has ended, or when it is clear that this will not come. */
export async function followProbe(
  { claim, pod }: { readonly claim: KubernetesObject; readonly pod: KubernetesObject },
  { client, logger, clock, signal, grace }: ProbeWait,
): Promise<ProbeEnd> {
  const { name, namespace = '' } = claim.metadata;
  const startedAt = clock.now();
  const end = Promise.withResolvers<ProbeEnd>();
  const stop = new AbortController();
  const complaints = new Set<string>();
  let volume: string | undefined;
  let succeeded = false;
  let complainedAt: number | undefined;

  const fail = (why: string): void => end.resolve({ written: false, why });
  const tryEnd = (): void => {
    if (succeeded && volume !== undefined) end.resolve({ written: true, volume });
  };
  const seeClaim = ({ spec, status }: Claim): void => {
    if (status?.phase === 'Lost') fail(`${describeReference(referenceTo(claim))} has lost its volume`);
    if (status?.phase !== 'Bound' || volume !== undefined) return;
    volume = spec?.volumeName ?? '';
    logger.info(`Bound to PersistentVolume ${volume} after ${formatDuration(clock.now() - startedAt)}`);
    tryEnd();
  };
  const seePod = ({ status }: Pod): void => {
    if (status?.phase === 'Failed') {
      fail(
        `${describeReference(referenceTo(pod))} failed${status.message === undefined ? '' : `: ${status.message}`}`,
      );
    }
    succeeded = status?.phase === 'Succeeded';
    tryEnd();
  };
  const seeEvent = ({ metadata, ...event }: KubernetesObject): void => {
    const message = typeof event['message'] === 'string' ? event['message'] : '';
    // A list repeats what was said before; only a new complaint shows that the cause is still there.
    const key = `${metadata.name} ${metadata.resourceVersion ?? ''}`;
    if (event['type'] !== 'Warning' || complaints.has(key) || findEbsCause(message)?.lasting !== true) return;
    complaints.add(key);
    complainedAt ??= clock.now();
    if (clock.now() - complainedAt >= grace) fail(message);
    else if (complaints.size === 1) {
      logger.info(
        `Waiting ${formatDuration(grace)} for this to pass, since rights take a moment to spread: ${message}`,
      );
    }
  };

  const follow = async (
    kind: string,
    field: string,
    see: (object: KubernetesObject) => void,
  ): Promise<void> => {
    const events = client.watch(
      { apiVersion: 'v1', kind },
      { namespace, fieldSelector: `${field}=${name}`, signal: AbortSignal.any([signal, stop.signal]) },
    );
    for await (const event of events) {
      if (event.type === 'ADDED' || event.type === 'MODIFIED') see(event.object);
      else if (event.type === 'DELETED' && kind !== 'Event')
        fail(`${kind} ${namespace}/${name} was deleted by others`);
    }
  };
  const watches = [
    follow('PersistentVolumeClaim', 'metadata.name', seeClaim),
    follow('Pod', 'metadata.name', seePod),
    follow('Event', 'involvedObject.name', seeEvent).catch((error: unknown) => {
      // Without events there is no early end, but an end all the same.
      if (!(error instanceof ApiError)) throw error;
      logger.debug(`Events are not seen: ${error.message}`);
    }),
  ].map((watch) => watch.catch((error: unknown) => end.reject(error)));
  try {
    return await untilAborted(end.promise, signal);
  } finally {
    stop.abort();
    await Promise.all(watches);
  }
}

/** A new namespace takes no pods before its ServiceAccount is there. */
export async function untilServiceAccount(namespace: string, { client, signal }: ProbeWait): Promise<void> {
  const options = { namespace, fieldSelector: 'metadata.name=default', signal };
  for await (const event of client.watch({ apiVersion: 'v1', kind: 'ServiceAccount' }, options)) {
    if (event.type === 'ADDED') return;
  }
  signal.throwIfAborted();
}

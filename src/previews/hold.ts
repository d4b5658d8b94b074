// A preview's namespace, made or renewed and then held: one writer at a time, and none for a pull request that is closed.
import { waitUntilGone } from '../kubernetes/deletion.ts';
import { ApiError } from '../kubernetes/errors.ts';
import { acquireLease } from '../kubernetes/lease/lease.ts';
import type { HeldLease } from '../kubernetes/lease/types.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { lockName } from '../layers/lock.ts';
import { createNamespace, isOurNamespace } from '../layers/namespaces.ts';
import type { Collaborators, RunIdentity } from '../layers/types.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { fullName, labelsOf, type PreviewId } from './identity.ts';

/** Over the whole namespace. No layer can be called so: a layer's name has no dot. */
export const PREVIEW_LOCK = lockName('preview.lock');

export interface HoldRequest {
  readonly id: PreviewId;
  readonly run: RunIdentity;
  /** Labels and annotations that the namespace gets with its first breath, so that no run finds it without. */
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** Asked immediately before the first write, and again where this run had to wait. */
  readonly isOpen: () => Promise<boolean>;
  /** With what holding it ends; the collaborators' signal ends the wait for it. */
  readonly lifetime: AbortSignal;
}

export interface Held {
  /** Aborts when the lock is lost. */
  readonly signal: AbortSignal;
  readonly made: boolean;
}

/** Milliseconds after which an answer about the pull request is too old to write on. */
const FRESH = 2_000;

/**
 * Runs `work` while the namespace is there and locked. Returns undefined, and leaves nothing, where the pull request is
 * closed by then: a run that comes late must not bring back what its end has removed.
 * @throws {ConfigurationError} where the namespace is somebody else's
 */
export async function holdNamespace<T>(
  request: HoldRequest,
  collaborators: Collaborators,
  work: (held: Held) => Promise<T>,
): Promise<T | undefined> {
  const { kubernetes, clock, logger, signal } = collaborators;
  const { id, isOpen } = request;
  for (;;) {
    await awaitEnd(id, collaborators);
    if (!(await isOpen())) return undefined;
    const asked = clock.now();
    const made = await createNamespace(id.namespace, metadataOf(request), {
      client: kubernetes,
      logger,
      signal,
    });
    if (!made) await checkOwner(id, collaborators);
    const lease = await lock(request, collaborators);
    // It was removed while this run waited: once more, from the question whether it may be made at all.
    if (lease === undefined) continue;
    try {
      if (clock.now() - asked > FRESH && !(await isOpen())) return undefined;
      if ((await findNamespace(id, collaborators))?.metadata.deletionTimestamp !== undefined) continue;
      if (!made) await renew(request, { ...collaborators, signal: lease.signal });
      return await work({ signal: lease.signal, made });
    } finally {
      await lease.release();
    }
  }
}

const metadataOf = ({ id, labels, annotations }: HoldRequest) => ({
  labels: { ...labelsOf(id), ...labels },
  annotations: { 'lamina.dev/repository': fullName(id.repository), ...annotations },
});

/** The preview's namespace as it is now; undefined where there is none. */
export const findNamespace = (
  { namespace: name }: PreviewId,
  { kubernetes, signal }: Pick<Collaborators, 'kubernetes' | 'signal'>,
): Promise<KubernetesObject | undefined> =>
  kubernetes.get({ apiVersion: 'v1', kind: 'Namespace', name }, { signal });

/** Waits while an earlier preview of the pull request is on its way out. */
async function awaitEnd(id: PreviewId, collaborators: Collaborators): Promise<void> {
  const { kubernetes: client, logger, signal } = collaborators;
  const found = await findNamespace(id, collaborators);
  if (found?.metadata.deletionTimestamp === undefined) return;
  logger.info(`Namespace ${id.namespace} is being deleted; waiting until it is gone`);
  await waitUntilGone([found], { client, signal });
  signal.throwIfAborted();
}

async function checkOwner(id: PreviewId, collaborators: Collaborators): Promise<void> {
  const found = await findNamespace(id, collaborators);
  if (found === undefined || isOurNamespace(found)) return;
  throw new ConfigurationError(`Namespace ${id.namespace} exists, and Lamina did not make it`, {
    remedy: `Remove it, if it is nobody's: kubectl delete namespace ${id.namespace}. Previews take names of this form for themselves.`,
  });
}

/** undefined where the namespace went away meanwhile. */
async function lock(
  { id: { namespace }, run, lifetime }: HoldRequest,
  { kubernetes: client, clock, logger, signal }: Collaborators,
): Promise<HeldLease | undefined> {
  const { holder, url } = run;
  try {
    return await acquireLease({
      name: PREVIEW_LOCK,
      namespace,
      holder,
      ...(url === undefined ? {} : { url }),
      client,
      clock,
      logger,
      signal,
      lifetime,
    });
  } catch (error) {
    if (isGoing(error)) return undefined;
    throw error;
  }
}

/** Whether a write was refused because its namespace is gone, or on its way. */
export const isGoing = (error: unknown): boolean =>
  error instanceof ApiError &&
  (error.status === 404 ||
    (error.status === 403 && error.message.includes('because it is being terminated')));

/** Its time begins anew; whatever others have done to its labels is mended. */
async function renew(request: HoldRequest, { kubernetes, signal }: Collaborators): Promise<void> {
  const reference = { apiVersion: 'v1', kind: 'Namespace', name: request.id.namespace };
  await kubernetes.mergePatch(reference, { metadata: metadataOf(request) }, { signal });
}

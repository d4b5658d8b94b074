/**
 * Frees a release that a dead run left behind in the middle.
 *
 * Helm refuses every further upgrade while the newest revision is pending, and nothing ever ends that state. What a
 * dead run has already applied carries Helm's ownership metadata, so the next `upgrade --install` takes it over. It is
 * therefore enough to forget the pending revision: nothing that runs in the cluster is touched, whether an earlier
 * revision was deployed or not (an uninstall would also remove CRDs that a chart keeps among its templates, and with
 * them every custom resource). A revision that was being uninstalled is uninstalled to the end.
 */
import { formatDuration } from '../runtime/clock.ts';
import type { ReleaseTools } from './helm.ts';
import { HelmError } from './helm-errors.ts';
import { isOurRevision } from './release-mark.ts';
import {
  readReleaseHistory,
  releaseSelector,
  type ReleaseHistory,
  type ReleaseRevision,
} from './release-secret.ts';

export interface RecoverRequest extends ReleaseTools {
  readonly namespace: string;
  readonly release: string;
  /**
   * Milliseconds: a pending revision that Lamina did not write may belong to a live `helm` of someone else until it
   * is this old. Ten minutes unless told.
   */
  readonly minimumAge?: number;
}

export interface Recovery {
  readonly action: 'none' | 'forgot-pending' | 'finished-uninstall';
  /** What is stored of the release afterwards. */
  readonly history: ReleaseHistory | undefined;
}

/** Milliseconds. */
const FOREIGN_AGE = 600_000;
/**
 * Milliseconds. A helm that lost its Lamina ends by itself well within this time, since it only sends manifests and
 * waits for hooks.
 */
const OWN_AGE = 15_000;

/**
 * Leaves no revision pending or half uninstalled. Call it while holding the layer's Lease: then no live run of Lamina
 * can be at work on the release.
 * @throws {HelmError} `HELM_RELEASE_PENDING` when someone else may still be at work.
 */
export async function recoverRelease(request: RecoverRequest): Promise<Recovery> {
  const { kubernetes, helm, logger, signal, namespace, release } = request;
  const read = (): Promise<ReleaseHistory | undefined> =>
    readReleaseHistory(kubernetes, namespace, release, { signal });
  let history = await read();
  if (history !== undefined && isPending(history.latest)) {
    await outwait(request, history.latest);
    history = await read();
  }
  if (history === undefined) return { action: 'none', history };
  const { latest } = history;
  const name = `Helm release ${namespace}/${release}`;
  if (latest.status === 'uninstalling') {
    logger.info(`${name}: a dead run left it half uninstalled; uninstalling it to the end`);
    await helm.uninstall(release, namespace, { signal });
    return { action: 'finished-uninstall', history: await read() };
  }
  if (!isPending(latest)) return { action: 'none', history };
  const earlier = history.revisions.at(-2);
  logger.info(
    `${name}: revision ${latest.revision} was left in ${latest.status} by a dead run; forgetting that revision, ` +
      (earlier === undefined
        ? 'what it has installed is taken over by the next installation'
        : `revision ${earlier.revision} (${earlier.status}) is the newest again`),
  );
  await kubernetes.delete(latest.secret, { signal });
  return { action: 'forgot-pending', history: await read() };
}

const isPending = (revision: ReleaseRevision): boolean => revision.status.startsWith('pending-');

/** Gives a helm that may still be alive the time to end: ours by waiting, others by refusing. */
async function outwait(request: RecoverRequest, pending: ReleaseRevision): Promise<void> {
  const { clock, logger, namespace, release, minimumAge = FOREIGN_AGE } = request;
  const age = clock.now() - Date.parse(pending.created);
  if (isOurRevision(pending)) {
    if (age >= OWN_AGE) return;
    const left = Math.min(OWN_AGE, OWN_AGE - age);
    logger.info(
      `Helm release ${namespace}/${release} is in ${pending.status} since ${pending.updated}: ` +
        `giving the helm of a dead run ${formatDuration(left)} to end`,
    );
    await waitUntilSettled(request, pending, left);
    return;
  }
  if (age >= minimumAge) return;
  throw new HelmError(
    'HELM_RELEASE_PENDING',
    `Helm release ${namespace}/${release} is in ${pending.status} since ${pending.updated}: ` +
      `revision ${pending.revision} (chart ${pending.chart} ${pending.chartVersion}) was not started by Lamina and may still be at work`,
    {
      remedy:
        `Wait for it to end. When its run is dead, try again ${formatDuration(minimumAge - age)} from now, ` +
        'or roll it back by hand (helm rollback).',
      details: { revision: pending.revision, status: pending.status, since: pending.updated },
    },
  );
}

/** Returns when the revision is no longer pending, or after `milliseconds`. */
async function waitUntilSettled(
  request: RecoverRequest,
  pending: ReleaseRevision,
  milliseconds: number,
): Promise<void> {
  const { kubernetes, clock, signal, namespace, release } = request;
  const over = new AbortController();
  const stop = AbortSignal.any([signal, over.signal]);
  const timer = clock.sleep(milliseconds, stop).then(
    () => over.abort(),
    () => undefined,
  );
  const settled = (async () => {
    const options = { namespace, labelSelector: releaseSelector(release), signal: stop };
    for await (const event of kubernetes.watch({ apiVersion: 'v1', kind: 'Secret' }, options)) {
      if (!('object' in event) || event.object.metadata.name !== pending.secret.name) continue;
      const status = event.object.metadata.labels?.['status'] ?? '';
      if (event.type === 'DELETED' || !status.startsWith('pending-')) return;
    }
  })();
  try {
    await Promise.race([settled, timer]);
  } finally {
    over.abort();
    await Promise.allSettled([settled, timer]);
  }
  signal.throwIfAborted();
}

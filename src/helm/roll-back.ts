// Takes a release back to an earlier revision; what the chart's CRDs are stays as it is.
import type { KubernetesClient } from '../kubernetes/client.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import { REVISION_LABEL } from './helm-cli.ts';
import { HelmError } from './helm-errors.ts';
import type { Helm } from './helm.ts';
import { recoverRelease } from './recover.ts';
import { readReleaseHistory, revisionSecret, type ReleaseRevision } from './release-secret.ts';

export interface RollBackRequest {
  readonly namespace: string;
  readonly release: string;
  /** Helm's number of the revision to go back to. */
  readonly revision: number;
  readonly helm: Helm;
  readonly kubernetes: KubernetesClient;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/**
 * Call it while holding the Lease that every run which writes this release takes.
 * @throws {HelmError} `HELM_REVISION_GONE` where Helm no longer keeps that revision.
 */
export async function rollBackRelease(request: RollBackRequest): Promise<ReleaseRevision> {
  const { namespace, release, revision, helm, kubernetes, logger, signal } = request;
  const { action, history } = await recoverRelease(request);
  const name = `Helm release ${namespace}/${release}`;
  if (history === undefined || !history.revisions.some((stored) => stored.revision === revision)) {
    throw new HelmError('HELM_REVISION_GONE', `${name}: revision ${revision} is no longer kept`, {
      remedy: `See helm -n ${namespace} history ${release}, and install the version that is wanted.`,
    });
  }
  const { latest } = history;
  if (action === 'none' && latest.revision === revision && latest.status === 'deployed') return latest;
  // Helm hands the labels of the old revision on to the new one: so the new one carries its own number, by which a
  // later run knows that it is ours, should this one die in the middle.
  await kubernetes.mergePatch(
    revisionSecret(namespace, release, revision),
    { metadata: { labels: { [REVISION_LABEL]: String(latest.revision + 1) } } },
    { signal },
  );
  logger.info(`${name}: back from revision ${latest.revision} (${latest.chartVersion}) to ${revision}`);
  await helm.rollback(release, namespace, revision, { signal });
  const now = (await readReleaseHistory(kubernetes, namespace, release, { signal }))?.latest;
  if (now?.status !== 'deployed') {
    throw new HelmError(
      'HELM_RELEASE_NOT_DEPLOYED',
      `${name} is ${now?.status ?? 'not there'} after the rollback`,
      {
        remedy: `See helm -n ${namespace} history ${release}.`,
      },
    );
  }
  return now;
}

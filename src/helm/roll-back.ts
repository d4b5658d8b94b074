// Takes a release back to an earlier revision; what the chart's CRDs are stays as it is.
import type { ReleaseTools } from './helm.ts';
import { HelmError } from './helm-errors.ts';
import { recoverRelease } from './recover.ts';
import { REVISION_LABEL } from './release-mark.ts';
import { readDeployed, revisionSecret, type ReleaseRevision } from './release-secret.ts';

export interface RollBackRequest extends ReleaseTools {
  readonly namespace: string;
  readonly release: string;
  /** Helm's number of the revision to go back to. */
  readonly revision: number;
}

/**
 * Makes the release what that revision was; left alone where it is so already. Call it while holding the Lease that
 * every run which writes this release takes.
 * @throws {HelmError} `HELM_REVISION_GONE` where Helm no longer keeps that revision; `HELM_RELEASE_NOT_DEPLOYED`
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
  return readDeployed(kubernetes, namespace, release, 'the rollback', { signal });
}

// Brings a release to a chart version and values, and leaves one alone that is there already.
import { isFields, isSameJson } from '../kubernetes/fields.ts';
import type { ReleaseRequest, ReleaseTools } from './helm.ts';
import { recoverRelease } from './recover.ts';
import { readDeployed, type ReleaseRevision } from './release-secret.ts';

type ReleaseAction = 'install' | 'upgrade' | 'recover' | 'none';

/** What is to be done about a release, told from what the cluster stores of it: no Helm is needed to say "nothing". */
export function decideRelease(
  release: ReleaseRevision | undefined,
  wanted: Pick<ReleaseRequest, 'version' | 'values'>,
): ReleaseAction {
  if (release === undefined || release.status === 'uninstalled') return 'install';
  if (release.status.startsWith('pending-') || release.status === 'uninstalling') return 'recover';
  const same =
    release.status === 'deployed' &&
    release.chartVersion === wanted.version &&
    isSameJson(withoutNulls(release.values), withoutNulls(wanted.values));
  return same ? 'none' : 'upgrade';
}

/** Helm drops the nulls that it has obeyed. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === null ? [] : [[key, withoutNulls(item)]])),
  );
}

/**
 * Installs or upgrades, after freeing a release that a dead run left in the middle. Call it while holding a Lease
 * that every run which writes this release takes.
 * @throws {HelmError} `HELM_RELEASE_NOT_DEPLOYED` where Helm reports success and stores something else
 */
export async function convergeRelease(
  request: ReleaseRequest & { readonly chartDirectory: string },
  tools: ReleaseTools,
): Promise<ReleaseRevision> {
  const { helm, kubernetes, signal } = tools;
  const { namespace, release } = request;
  // What the last revision is, if any: the next one carries its own number, by which it is known as ours.
  const { history } = await recoverRelease({ ...tools, namespace, release });
  const revision = (history?.latest.revision ?? 0) + 1;
  await helm.upgradeInstall({ ...request, revision }, { signal });
  return readDeployed(kubernetes, namespace, release, 'the installation', { signal });
}

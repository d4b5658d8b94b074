// lamina preview deploy|remove|reap|list: previews of pull requests from a terminal.
import { findHelm } from '../../doors/helm-program.ts';
import { deployAndAnnounce } from '../../doors/preview/deploy.ts';
import { loadPreviewLayers } from '../../doors/preview/layers.ts';
import { findPreview, openForPlan, openPreviews, type OpenPreview } from '../../doors/preview/open.ts';
import { reapAndAnnounce, removeAndAnnounce } from '../../doors/preview/remove.ts';
import { findRepositoryHere } from '../../doors/preview/target.ts';
import { DEFAULT_TTL, renderTime } from '../../previews/lifetime.ts';
import { listPreviews } from '../../previews/list.ts';
import { renderPreview, renderPreviews, renderReaped, renderRemoval } from '../../report/preview.ts';
import { exec } from '../../runtime/exec.ts';
import type { Answer } from '../answer.ts';
import { confirmRemoval } from '../ask.ts';
import { chooseCluster } from '../choose-cluster.ts';
import type { CommandContext } from '../context.ts';
import type { PreviewDeployOptions, PreviewOptions, PreviewRemovalOptions } from '../preview-options.ts';

/** A terminal writes no comments and no records: those are of workflow runs. */
const QUIET = { comments: false, records: false } as const;

async function open(
  options: PreviewOptions,
  context: CommandContext,
): Promise<OpenPreview & { readonly chartMirror?: string }> {
  const { env, logger, signal } = context;
  const repository = await findRepositoryHere(options.repository ?? '', env, exec);
  return {
    repository,
    token: env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '',
    ...(await chooseCluster(options, context)),
    findHelm: (childEnv) => findHelm({ env: childEnv, logger, signal }),
    ...{ env, logger, signal },
  };
}

/** Deploys, or plans with `--dry-run`. The first layer that does not come up is the answer's failure. */
export async function previewDeploy(options: PreviewDeployOptions, context: CommandContext): Promise<Answer> {
  const { env, installation, screen } = context;
  const request = await open(options, context);
  const { repository, chartMirror } = request;
  const mode = options.dryRun ? 'plan' : 'apply';
  await using opened = await (mode === 'plan' ? openForPlan : openPreviews)(request);
  const target = await findPreview(options.pullRequest ?? '', repository, opened.github, env);
  const { namespace } = target.id;
  const layers = await loadPreviewLayers({
    ...options,
    ...(chartMirror === undefined ? {} : { chartMirror }),
    ...{ namespace, installation, env },
    workspace: process.cwd(),
  });
  const deployed = await screen.showProgress((onProgress) =>
    deployAndAnnounce({
      ...{ ttl: DEFAULT_TTL, quota: {} },
      ...options,
      ...opened,
      ...QUIET,
      target,
      layers,
      mode,
      onProgress,
    }),
  );
  const { state, changed, url = null, endpoints, expiresAt, plans, failure } = deployed;
  return {
    json: {
      ...{ pullRequest: target.id.pullRequest, namespace, state, changed, url, endpoints },
      expiresAt: expiresAt === undefined ? null : renderTime(expiresAt),
      changes: plans.flatMap((plan) => plan.changes).filter(({ action }) => action !== 'none'),
      helm: plans.flatMap((plan) => plan.helm),
    },
    text: () => renderPreview(deployed, context),
    ...(failure === undefined ? {} : { failure }),
  };
}

/** Asks first, unless `--yes` or `--dry-run`. GitHub is not asked: what is to go must go also where it does not answer. */
export async function previewRemove(
  options: PreviewRemovalOptions,
  context: CommandContext,
): Promise<Answer> {
  const request = await open(options, context);
  await using opened = await openPreviews(request);
  const { id } = await findPreview(options.pullRequest ?? '', request.repository, undefined, context.env);
  await makeSure(`Remove ${id.namespace} on ${opened.collaborators.kubernetes.server}?`, options);
  const removal = await removeAndAnnounce({ ...options, ...opened, ...QUIET, id });
  const { failure, ...json } = removal;
  return { json, text: () => renderRemoval(removal), ...(failure === undefined ? {} : { failure }) };
}

/** Asks first, unless `--yes` or `--dry-run`. Those that are still open, by GitHub's word, stay. */
export async function previewReap(options: PreviewRemovalOptions, context: CommandContext): Promise<Answer> {
  const request = await open(options, context);
  await using opened = await openPreviews(request);
  const { repository } = request;
  const { server } = opened.collaborators.kubernetes;
  await makeSure(`Reap the previews of ${repository.owner}/${repository.name} on ${server}?`, options);
  const reaped = await reapAndAnnounce({ ...options, ...opened, ...QUIET, repository });
  const { failure, ...json } = reaped;
  return { json, text: () => renderReaped(reaped), ...(failure === undefined ? {} : { failure }) };
}

/** Changes nothing. */
export async function previewList(options: PreviewOptions, context: CommandContext): Promise<Answer> {
  const request = await open(options, context);
  // The cluster alone tells: a token is of no use here.
  await using opened = await openPreviews({ ...request, token: '' });
  const previews = await listPreviews(request.repository, opened.collaborators);
  return { json: previews, text: () => renderPreviews(previews) };
}

async function makeSure(question: string, { yes, dryRun }: PreviewRemovalOptions): Promise<void> {
  if (!yes && !dryRun) await confirmRemoval(question);
}

// One run of the preview action: which of its three things is done, and its outcome as outputs and a summary.
import type { Repository } from '../../github/github.ts';
import { renderTime } from '../../previews/lifetime.ts';
import { renderPreviewMarkdown, renderReapedMarkdown, renderRemovalMarkdown } from '../../report/preview.ts';
import type { LaminaError } from '../../runtime/errors.ts';
import { deployAndAnnounce, type DeployDoor } from './deploy.ts';
import { loadPreviewLayers, type PreviewLayersRequest } from './layers.ts';
import { findPreview, openForPlan, openPreviews, type OpenPreview } from './open.ts';
import { reapAndAnnounce, removeAndAnnounce, type RemoveDoor } from './remove.ts';
import { findRepository } from './target.ts';

export interface PreviewRun
  extends
    Omit<OpenPreview, 'repository'>,
    Omit<PreviewLayersRequest, 'namespace'>,
    Pick<DeployDoor, 'mode' | 'ttl' | 'quota' | 'onProgress' | 'comments' | 'records'>,
    Pick<RemoveDoor, 'dryRun' | 'clearFinalizers'> {
  readonly operation: 'deploy' | 'remove' | 'reap';
  /** `owner/name`; '' for the run's own. */
  readonly repository: string;
  /** '' for that of the run's event. */
  readonly pullRequest: string;
  readonly timeout?: number;
}

export interface PreviewOutcome {
  readonly outputs: Readonly<Record<string, unknown>>;
  /** Markdown. */
  readonly summary: string;
  readonly failure: LaminaError | undefined;
}

/** @throws {ConfigurationError} for mistakes, before anything is written; whatever cluster and GitHub throw */
export function runPreview(run: PreviewRun): Promise<PreviewOutcome> {
  const repository = findRepository(run.repository, run.env);
  return { deploy, remove, reap }[run.operation](run, repository);
}

async function deploy(run: PreviewRun, repository: Repository): Promise<PreviewOutcome> {
  const open = run.mode === 'plan' ? openForPlan : openPreviews;
  await using opened = await open({ ...run, repository });
  const target = await findPreview(run.pullRequest, repository, opened.github, run.env);
  const { namespace } = target.id;
  const layers = await loadPreviewLayers({ ...run, namespace });
  const deployed = await deployAndAnnounce({ ...run, ...opened, target, layers });
  const { state, changed, url = '', endpoints, expiresAt, failure } = deployed;
  return {
    outputs: {
      namespace,
      state,
      changed,
      url,
      endpoints: JSON.stringify(endpoints),
      'expires-at': expiresAt === undefined ? '' : renderTime(expiresAt),
    },
    summary: renderPreviewMarkdown(deployed),
    failure,
  };
}

async function remove(run: PreviewRun, repository: Repository): Promise<PreviewOutcome> {
  await using opened = await openPreviews({ ...run, repository });
  // GitHub is not asked: what is to go must go also where it does not answer.
  const { id } = await findPreview(run.pullRequest, repository, undefined, run.env);
  const removal = await removeAndAnnounce({ ...run, ...opened, id });
  const { removed, leftBehind, failure } = removal;
  return {
    outputs: {
      namespace: id.namespace,
      state: failure === undefined ? 'removed' : 'failed',
      changed: removed.length > 0 && !run.dryRun,
      removed: JSON.stringify(removed),
      'left-behind': JSON.stringify(leftBehind),
    },
    summary: renderRemovalMarkdown(removal),
    failure,
  };
}

async function reap(run: PreviewRun, repository: Repository): Promise<PreviewOutcome> {
  await using opened = await openPreviews({ ...run, repository });
  const reaped = await reapAndAnnounce({ ...run, ...opened, repository });
  const { previews, removed, leftBehind, failure } = reaped;
  return {
    outputs: {
      changed: removed.length > 0 && !run.dryRun,
      removed: JSON.stringify(removed),
      'left-behind': JSON.stringify(leftBehind),
      previews: JSON.stringify(previews),
    },
    summary: renderReapedMarkdown(reaped),
    failure,
  };
}

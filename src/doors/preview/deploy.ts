// The deploy of a preview for a door, or its plan, and what GitHub is told of it.
import type { PullRequest } from '../../github/github.ts';
import type { Collaborators, LayerRequest, Progress, RunIdentity } from '../../layers/types.ts';
import type { Announcer } from '../../previews/announce.ts';
import { deployPreview } from '../../previews/deploy.ts';
import { openGate, refuseFork } from '../../previews/gate.ts';
import { renderTime } from '../../previews/lifetime.ts';
import { planOffline } from '../../previews/offline.ts';
import type { Quota } from '../../previews/quota.ts';
import type { PreviewResult } from '../../previews/types.ts';
import { renderPreviewComment } from '../../report/comment.ts';
import type { LaminaError } from '../../runtime/errors.ts';
import { firstFailure } from '../layer-failure.ts';
import type { PreviewTarget } from './target.ts';
import { announcerOf, commentOf, UNKNOWN_COMMIT, whyOf, type PreviewDoor } from './telling.ts';

export interface DeployDoor extends Omit<PreviewDoor, 'collaborators'> {
  /** Without a cluster nothing but a plan can be made. */
  readonly collaborators: Collaborators | Pick<Collaborators, 'exec' | 'logger' | 'signal'>;
  readonly target: PreviewTarget;
  readonly layers: readonly LayerRequest[];
  readonly mode: 'apply' | 'plan';
  readonly ttl: number;
  readonly quota: Quota;
  readonly timeout?: number;
  readonly onProgress: (progress: Progress) => void;
}

export interface DeployedPreview extends PreviewResult {
  /** The first endpoint that a browser can open. */
  readonly url: string | undefined;
  /** The first layer that did not come up, as the error to end with. */
  readonly failure: LaminaError | undefined;
}

/**
 * Deploys, or plans, and tells GitHub what came of it.
 * @throws {ConfigurationError} for a fork's apply and for mistakes, before anything is written; whatever the domain throws
 */
export async function deployAndAnnounce(door: DeployDoor): Promise<DeployedPreview> {
  const { target, layers, mode, run, collaborators, github } = door;
  const { id, pullRequest } = target;
  const { logger } = collaborators;
  refuseFork(id, pullRequest, mode);
  if (mode === 'apply' && pullRequest === undefined)
    logger.warning(
      `Nobody told whether pull request ${id.pullRequest} comes from a fork: it is taken as not`,
    );
  const announcer = announcerOf(door);
  const commit = pullRequest?.headSha;
  const { timeout, ttl, quota, onProgress } = door;
  const request = {
    ...{ id, layers, mode, ttl, quota, run },
    ...(timeout === undefined ? {} : { timeout }),
    ...(commit === undefined ? {} : { commit }),
  };
  let result: PreviewResult;
  try {
    result = isConnected(collaborators)
      ? await deployPreview(request, collaborators, {
          isOpen: openGate(id, pullRequest, github, logger),
          onProgress,
          onBegin: async () => {
            if (mode === 'apply' && commit !== undefined) await announcer.begin(id, commit);
          },
        })
      : await planOffline(request, collaborators);
  } catch (error) {
    const description = collaborators.signal.aborted
      ? 'The run was interrupted before the preview was ready'
      : 'The preview was not deployed';
    await announcer.end(id, { state: 'failure', description });
    throw error;
  }
  const failure = firstFailure(result.layers);
  const deployed = { ...result, url: urlOf(result.endpoints), failure };
  await announce(deployed, announcer, pullRequest, run);
  return deployed;
}

const isConnected = (collaborators: DeployDoor['collaborators']): collaborators is Collaborators =>
  'kubernetes' in collaborators;

async function announce(
  { id, state, endpoints, layers, plans, expiresAt, url, failure }: DeployedPreview,
  announcer: Announcer,
  pullRequest: PullRequest | undefined,
  run: RunIdentity,
): Promise<void> {
  if (state === 'closed') return;
  if (state !== 'planned') {
    const place = url === undefined ? {} : { url };
    await announcer.end(
      id,
      state === 'ready'
        ? { state: 'success', description: `Ready in ${id.namespace}`, ...place }
        : { state: 'failure', description: failure?.message ?? 'Not ready', ...place },
    );
  }
  await announcer.comment(
    id,
    renderPreviewComment({
      ...commentOf(id, run),
      state,
      endpoints,
      changes: plans,
      ...(expiresAt === undefined ? {} : { expiresAt: renderTime(expiresAt) }),
      ...(failure === undefined ? {} : { failure: whyOf(failure, layers) }),
      commit: pullRequest?.headSha ?? UNKNOWN_COMMIT,
    }),
  );
}

/** Addresses inside of the cluster have no scheme. */
const urlOf = (endpoints: Readonly<Record<string, string>>): string | undefined =>
  Object.values(endpoints).find((value) => /^https?:\/\//.test(value) && URL.canParse(value));

// Previews for a door: the preview itself, and what GitHub is told of it.
import type { GitHub, PullRequest } from '../../github/github.ts';
import type { Collaborators, LayerRequest, Progress, RunIdentity } from '../../layers/types.ts';
import { createAnnouncer, type Announcer } from '../../previews/announce.ts';
import { deployPreview } from '../../previews/deploy.ts';
import { openGate, refuseFork } from '../../previews/gate.ts';
import type { PreviewId } from '../../previews/identity.ts';
import { planOffline } from '../../previews/offline.ts';
import type { Quota } from '../../previews/quota.ts';
import { reapPreviews, type Reaped } from '../../previews/reap.ts';
import { removePreview } from '../../previews/remove.ts';
import type { PreviewResult, Removal } from '../../previews/types.ts';
import { renderPreviewComment, type PreviewComment, type PreviewFailure } from '../../report/comment.ts';
import type { LaminaError } from '../../runtime/errors.ts';
import { renderTime } from '../../previews/lifetime.ts';
import { layerFailure } from '../layer-failure.ts';
import type { PreviewTarget } from './target.ts';

export interface PreviewDoor {
  readonly collaborators: Collaborators;
  /** undefined where there is no token. */
  readonly github: GitHub | undefined;
  readonly run: RunIdentity;
  /** Whether GitHub is told of what becomes of previews: the comment. */
  readonly comments: boolean;
  /** And the deployment record. */
  readonly records: boolean;
}

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
    if (!collaborators.signal.aborted)
      await announcer.end(id, { state: 'failure', description: 'The preview was not deployed' });
    throw error;
  }
  const failed = result.layers.find((layer) => layer.failure !== undefined);
  const failure = failed === undefined ? undefined : layerFailure(failed);
  const deployed = { ...result, url: urlOf(result.endpoints), failure };
  await announce(deployed, announcer, pullRequest, run);
  return deployed;
}

const isConnected = (collaborators: DeployDoor['collaborators']): collaborators is Collaborators =>
  'kubernetes' in collaborators;

const announcerOf = ({
  collaborators,
  github,
  run,
  comments,
  records,
}: Omit<PreviewDoor, 'collaborators'> & Pick<DeployDoor, 'collaborators'>): Announcer =>
  createAnnouncer({
    github,
    logger: collaborators.logger,
    signal: collaborators.signal,
    ...(run.url === undefined ? {} : { runUrl: run.url }),
    comments,
    records,
  });

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
      commit: pullRequest?.headSha ?? UNKNOWN,
    }),
  );
}

const UNKNOWN = 'an unknown commit';

/** The words of the API server beside those of the diagnosis, where there are any. */
function whyOf(error: LaminaError, layers: PreviewResult['layers']): PreviewFailure {
  const failure = layers.find((layer) => layer.failure !== undefined)?.failure;
  const cause = failure?.diagnosis?.cause;
  const { remedy } = error;
  return {
    message: failure?.message ?? error.message,
    ...(cause === undefined ? {} : { cause }),
    ...(remedy === undefined ? {} : { remedy }),
  };
}

const commentOf = (
  id: PreviewId,
  run: RunIdentity,
): Pick<PreviewComment, 'pullRequest' | 'namespace' | 'runUrl'> => ({
  pullRequest: id.pullRequest,
  namespace: id.namespace,
  ...(run.url === undefined ? {} : { runUrl: run.url }),
});

/** Addresses inside of the cluster have no scheme. */
const urlOf = (endpoints: Readonly<Record<string, string>>): string | undefined =>
  Object.values(endpoints).find((value) => /^https?:\/\//.test(value) && URL.canParse(value));

export interface RemoveDoor extends PreviewDoor {
  readonly id: PreviewId;
  readonly dryRun: boolean;
  readonly clearFinalizers: boolean;
  readonly timeout?: number;
}

/** Removes, and tells GitHub. @throws whatever `removePreview` throws */
export async function removeAndAnnounce(door: RemoveDoor): Promise<Removal> {
  const { id, run, collaborators } = door;
  const removal = await removePreview(id, collaborators, door);
  if (!door.dryRun) await tellRemoved(id, removal, announcerOf(door), run);
  return removal;
}

async function tellRemoved(
  id: PreviewId,
  { failure, commit = UNKNOWN }: Removal,
  announcer: Announcer,
  run: RunIdentity,
): Promise<void> {
  if (failure === undefined) await announcer.removed(id);
  await announcer.comment(
    id,
    renderPreviewComment({
      ...commentOf(id, run),
      ...{ state: 'removed', endpoints: {}, changes: [], commit },
      ...(failure === undefined ? {} : { failure: whyOf(failure, []) }),
    }),
  );
}

export interface ReapDoor extends PreviewDoor {
  readonly repository: PreviewId['repository'];
  readonly dryRun: boolean;
  readonly clearFinalizers: boolean;
  readonly timeout?: number;
}

/** Reaps, and tells GitHub of each that is gone. @throws whatever `reapPreviews` throws */
export async function reapAndAnnounce(door: ReapDoor): Promise<Reaped> {
  const announcer = announcerOf(door);
  return reapPreviews(door.repository, door.collaborators, {
    ...door,
    onRemoved: (id, removal) => tellRemoved(id, removal, announcer, door.run),
  });
}

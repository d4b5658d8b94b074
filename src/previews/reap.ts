// The reaper: whatever a closing pull request's own run has missed goes here. Killed at any moment, the next run ends it.
import type { GitHub, Repository } from '../github/github.ts';
import type { GroupVersionKind } from '../kubernetes/objects.ts';
import type { Collaborators, RunIdentity, TeardownResult } from '../layers/types.ts';
import { mapConcurrently } from '../runtime/concurrency.ts';
import { createLimiter } from '../runtime/limiter.ts';
import { errorMessage, LaminaError } from '../runtime/errors.ts';
import { decide, type PullRequestState } from './decide.ts';
import { findPreviews, type FoundPreview } from './find.ts';
import { findNamespace } from './hold.ts';
import type { PreviewId } from './identity.ts';
import { readOperatorKinds } from './inventory.ts';
import { removeLeaks } from './leaks.ts';
import { expiryOf, renderTime } from './lifetime.ts';
import { removePreview } from './remove.ts';
import type { Removal, RemovalOptions } from './types.ts';

/** Each waits most of its time: for its namespace alone the cluster takes five seconds or more. */
const PARALLEL = 64;
/** That keep the API server and the operators busy. */
const BUSY = 16;

export type AskGitHub = Pick<GitHub, 'pullRequest' | 'openPullRequests'>;

export interface ReapOptions {
  /** undefined where there is no token: then only time counts. */
  readonly github: AskGitHub | undefined;
  readonly run: RunIdentity;
  readonly dryRun: boolean;
  readonly clearFinalizers: boolean;
  /** Milliseconds for the removal of each preview. */
  readonly timeout?: number;
  /** Called when a preview is gone. */
  readonly onRemoved?: (id: PreviewId, removal: Removal) => Promise<void>;
}

export interface ReapedPreview {
  readonly pullRequest: number;
  readonly namespace: string;
  readonly expiresAt: string;
  /** `removed` in a dry run: it would be. */
  readonly outcome: 'kept' | 'removed' | 'stuck';
  readonly reason: string;
}

export interface Reaped extends TeardownResult {
  readonly previews: readonly ReapedPreview[];
  /** Where something did not go; the others did. */
  readonly failure?: LaminaError;
}

/** @throws an ApiError where not even the previews can be listed; the signal's reason. */
export async function reapPreviews(
  repository: Repository,
  collaborators: Collaborators,
  options: ReapOptions,
): Promise<Reaped> {
  // Before GitHub is asked: whatever is listed here was open when it was made, so that one which is not among the open
  // ones has been closed since. The other way round, a pull request opened in between would lose its preview.
  const found = await findPreviews(repository, collaborators);
  const stateOf = await askStates(options.github, collaborators);
  const now = collaborators.clock.now();
  const decided = await mapConcurrently(found, PARALLEL, async (preview) => ({
    ...preview,
    ...decide(preview.namespace, await stateOf(preview.id.pullRequest), now),
  }));
  const doomed = decided.some(({ remove }) => remove);
  const kinds = doomed ? await readOperatorKinds(collaborators) : [];
  const inTurn = createLimiter(BUSY);
  const ended = await mapConcurrently(decided, PARALLEL, async (preview) => {
    if (!preview.remove) return { row: tell(preview, 'kept', preview.reason), removal: NOTHING };
    return reapOne(preview, kinds, stateOf, collaborators, { ...options, inTurn });
  });
  const leaks = await removeLeaks(repository, found, collaborators, options);
  const results = [...ended.map(({ removal }) => removal), leaks];
  const stuck = ended.filter(({ row }) => row.outcome === 'stuck').map(({ row }) => row);
  return {
    previews: ended.map(({ row }) => row),
    removed: results.flatMap(({ removed }) => removed),
    leftBehind: results.flatMap(({ leftBehind }) => leftBehind),
    ...(stuck.length === 0 ? {} : { failure: failureOf(stuck) }),
  };
}

const NOTHING: Removal = { removed: [], leftBehind: [] };

const tell = (
  { id, namespace }: FoundPreview,
  outcome: ReapedPreview['outcome'],
  reason: string,
): ReapedPreview => ({
  pullRequest: id.pullRequest,
  namespace: id.namespace,
  expiresAt: renderTime(expiryOf(namespace)),
  outcome,
  reason,
});

async function reapOne(
  preview: FoundPreview & { readonly reason: string },
  kinds: readonly GroupVersionKind[],
  stateOf: (pullRequest: number) => Promise<PullRequestState>,
  collaborators: Collaborators,
  options: ReapOptions & Pick<RemovalOptions, 'inTurn'>,
): Promise<{ readonly row: ReapedPreview; readonly removal: Removal }> {
  const { id, reason } = preview;
  const { logger, clock, signal } = collaborators;
  const { dryRun, timeout } = options;
  logger.info(`${id.namespace} ${dryRun ? 'would be' : 'is'} removed: ${reason}`);
  try {
    const removal = await removePreview(
      id,
      collaborators,
      {
        ...options,
        ...(timeout === undefined ? {} : { timeout }),
        // A deploy may have held the lock until now, and given the preview time again.
        keep: async () => {
          const current = await findNamespace(id, collaborators);
          if (current === undefined) return undefined;
          const again = decide(current, await stateOf(id.pullRequest), clock.now());
          return again.remove ? undefined : again.reason;
        },
      },
      kinds,
    );
    if (removal.kept !== undefined) return { row: tell(preview, 'kept', removal.kept), removal };
    if (removal.failure !== undefined)
      return { row: tell(preview, 'stuck', removal.failure.message), removal };
    if (!dryRun) await options.onRemoved?.(id, removal);
    return { row: tell(preview, 'removed', reason), removal };
  } catch (error) {
    // One that is stuck must not keep the others.
    signal.throwIfAborted();
    logger.warning(`${id.namespace} was not removed: ${errorMessage(error)}`);
    return { row: tell(preview, 'stuck', errorMessage(error)), removal: NOTHING };
  }
}

/**
 * How each pull request is: one call for all that are open, and one more for each that is not among them, so that a list
 * with a gap costs nobody a preview.
 */
async function askStates(
  github: AskGitHub | undefined,
  { logger, signal }: Pick<Collaborators, 'logger' | 'signal'>,
): Promise<(pullRequest: number) => Promise<PullRequestState>> {
  const unknown = (): Promise<PullRequestState> => Promise.resolve('unknown');
  if (github === undefined) {
    logger.notice('No token for GitHub: previews go by their time to live alone');
    return unknown;
  }
  const giveUp = (error: unknown): void => {
    signal.throwIfAborted();
    logger.warning(
      `GitHub does not tell which pull requests are open; only time counts: ${errorMessage(error)}`,
    );
  };
  let open: ReadonlySet<number>;
  try {
    open = await github.openPullRequests();
  } catch (error) {
    giveUp(error);
    return unknown;
  }
  return async (pullRequest) => {
    if (open.has(pullRequest)) return 'open';
    try {
      // One that cannot be seen may only be hidden from this token.
      return (await github.pullRequest(pullRequest))?.state ?? 'unknown';
    } catch (error) {
      giveUp(error);
      return 'unknown';
    }
  };
}

function failureOf(stuck: readonly ReapedPreview[]): LaminaError {
  const [first] = stuck;
  const more = stuck.length > 1 ? ` (and ${stuck.length - 1} more)` : '';
  return new LaminaError(
    'REAP_INCOMPLETE',
    `${first?.namespace ?? ''} was not removed${more}: ${first?.reason ?? ''}`,
    {
      remedy: 'See the reason of each; what can be mended without help is taken up by the next run.',
      details: { stuck },
    },
  );
}

// Whether a pull request may have a preview: open, and not of somebody else's repository.
import type { GitHub, PullRequest } from '../github/github.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import type { Logger } from '../runtime/logger.ts';
import { fullName, type PreviewId } from './identity.ts';

/**
 * A fork's branch is whatever its author likes, and what is deployed runs with the cluster's credentials.
 * @throws {ConfigurationError} for anything but a plan of it
 */
export function refuseFork(
  { pullRequest: number }: PreviewId,
  pullRequest: PullRequest | undefined,
  mode: 'apply' | 'plan',
): void {
  if (mode === 'plan' || pullRequest?.fromFork !== true) return;
  throw new ConfigurationError(
    `Pull request ${number} comes from a fork: it gets a plan, and nothing is deployed for it`,
    {
      remedy:
        'Give mode: plan, and no credentials; or push the branch to this repository, once somebody has read it.',
    },
  );
}

/**
 * The question that is asked before each first write. An event tells how the pull request was then; only GitHub knows how
 * it is now, so that without a token the answer is the event's.
 */
export function openGate(
  id: PreviewId,
  pullRequest: PullRequest | undefined,
  github: Pick<GitHub, 'pullRequest'> | undefined,
  logger: Logger,
): () => Promise<boolean> {
  if (github !== undefined) {
    return async () => {
      const found = await github.pullRequest(id.pullRequest);
      if (found !== undefined) return found.state === 'open';
      throw new ConfigurationError(
        `${fullName(id.repository)} has no pull request ${id.pullRequest} that this token may see`,
        { remedy: 'Give the token pull-requests: read.' },
      );
    };
  }
  logger.notice(
    `No token for GitHub: nobody is asked whether pull request ${id.pullRequest} is still open, and no comment is written`,
  );
  return () => Promise.resolve(pullRequest?.state !== 'closed');
}

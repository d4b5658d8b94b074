// Which pull request a preview is for: what was said, else what the run is about. Only its number and its repository are
// ever used for names.
import type { GitHub, PullRequest, Repository } from '../../github/github.ts';
import {
  fullName,
  parsePullRequest,
  parseRepository,
  previewOf,
  type PreviewId,
} from '../../previews/identity.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import type { Exec } from '../../runtime/exec.ts';
import { originOf, repositoryOf } from '../git-remote.ts';

export interface PreviewTarget {
  readonly id: PreviewId;
  /** As the event told it, or GitHub; undefined where nobody told. */
  readonly pullRequest: PullRequest | undefined;
}

/** @throws {ConfigurationError} where neither what was given nor the environment names a repository */
export function findRepository(given: string, env: NodeJS.ProcessEnv): Repository {
  const text = given === '' ? (env['GITHUB_REPOSITORY'] ?? '') : given;
  if (text !== '') return parseRepository(text);
  throw new ConfigurationError('No repository was given, and GITHUB_REPOSITORY is not set', {
    remedy: 'Give repository (--repository) as owner/name.',
  });
}

/** For a terminal: also the remote called origin of the checkout that it stands in. */
export async function findRepositoryHere(
  given: string,
  env: NodeJS.ProcessEnv,
  exec: Exec,
): Promise<Repository> {
  if (given !== '' || (env['GITHUB_REPOSITORY'] ?? '') !== '') return findRepository(given, env);
  const name = repositoryOf(await originOf(process.cwd(), exec));
  if (name !== undefined) return parseRepository(name);
  throw new ConfigurationError(
    'No repository was given, GITHUB_REPOSITORY is not set, and this is no checkout with a remote "origin"',
    { remedy: 'Give --repository owner/name.' },
  );
}

/**
 * @param event the pull request of the run's event, where that is about this repository
 * @throws {ConfigurationError} where no number was given and the event has none, or no such pull request is there
 */
export async function findTarget(
  given: string,
  repository: Repository,
  event: PullRequest | undefined,
  github: Pick<GitHub, 'pullRequest'> | undefined,
): Promise<PreviewTarget> {
  if (given === '' && event === undefined) {
    throw new ConfigurationError('No pull request was given, and the event of this run is about none', {
      remedy: 'Give pull-request (--pull-request), such as 12.',
    });
  }
  const number = given === '' ? (event?.number ?? 0) : parsePullRequest(given);
  const id = previewOf(repository, number);
  if (event?.number === number) return { id, pullRequest: event };
  if (github === undefined) return { id, pullRequest: undefined };
  const pullRequest = await github.pullRequest(number);
  if (pullRequest !== undefined) return { id, pullRequest };
  throw new ConfigurationError(
    `${fullName(repository)} has no pull request ${number} that this token may see`,
    {
      remedy: 'Check the number and the repository, and give the token pull-requests: read.',
    },
  );
}

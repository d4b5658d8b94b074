// What a door opens for previews: the cluster, GitHub where there is a token, and the pull request that it is about.
import type { GitHub, Repository } from '../../github/github.ts';
import type { Collaborators, RunIdentity } from '../../layers/types.ts';
import { fullName } from '../../previews/identity.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { exec } from '../../runtime/exec.ts';
import { environmentForChildren, openCollaborators, type ConnectionRequest } from '../collaborators.ts';
import { openGitHub, readPullRequestEvent } from '../github.ts';
import { lastWordsSignal } from '../interrupt.ts';
import { runIdentity } from '../run-identity.ts';
import { findTarget, type PreviewTarget } from './target.ts';

export interface OpenPreview extends ConnectionRequest {
  readonly repository: Repository;
  /** '' where there is none. */
  readonly token: string;
  /** What stands before the server's address in the log. */
  readonly clusterTitle?: string;
}

export interface OpenedPreviews extends AsyncDisposable {
  readonly collaborators: Collaborators;
  readonly github: GitHub | undefined;
  readonly run: RunIdentity;
}

/** Cluster and GitHub; dispose it when done. */
export async function openPreviews(request: OpenPreview): Promise<OpenedPreviews> {
  const github = await openOptionalGitHub(request);
  const collaborators = await openCollaborators(request);
  const { logger, env, clusterTitle = '' } = request;
  logger.info(`Cluster: ${clusterTitle}${collaborators.kubernetes.server}`);
  return {
    collaborators,
    github,
    run: runIdentity(env),
    [Symbol.asyncDispose]: () => collaborators[Symbol.asyncDispose](),
  };
}

export type OpenedForPlan = Omit<OpenedPreviews, 'collaborators'> & {
  readonly collaborators: Collaborators | Pick<Collaborators, 'exec' | 'logger' | 'signal'>;
};

/**
 * As `openPreviews`; without any kubeconfig there are only the tools that a plan of new things takes. So it is in the run
 * of a fork, whatever the machine has: a plan tells what is on the cluster, and the fork's author reads it.
 */
export async function openForPlan(request: OpenPreview): Promise<OpenedForPlan> {
  try {
    const event = await readPullRequestEvent(request.env);
    return event?.fromFork === true ? await openOffline(request) : await openPreviews(request);
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.details['kubeconfig'] !== 'none') throw error;
    return openOffline(request);
  }
}

async function openOffline(request: OpenPreview): Promise<OpenedForPlan> {
  const { logger, signal, env, path } = request;
  const childEnv = { ...environmentForChildren(env), ...(path === undefined ? {} : { PATH: path }) };
  return {
    collaborators: {
      exec: (command, args, options = {}) => exec(command, args, { env: childEnv, ...options }),
      logger,
      signal,
    },
    github: await openOptionalGitHub(request),
    run: runIdentity(env),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

async function openOptionalGitHub(request: OpenPreview): Promise<GitHub | undefined> {
  if (request.token === '') return undefined;
  const { owner, name } = request.repository;
  return openGitHub({
    ...request,
    env: { ...request.env, GITHUB_REPOSITORY: `${owner}/${name}` },
    signal: lastWordsSignal(request.signal),
  });
}

/** The pull request that was given, or that the run's event is about. */
export async function findPreview(
  given: string,
  repository: Repository,
  github: GitHub | undefined,
  env: NodeJS.ProcessEnv,
): Promise<PreviewTarget> {
  // An event is about the workflow's own repository.
  const isOwn = (env['GITHUB_REPOSITORY'] ?? '').toLowerCase() === fullName(repository);
  return findTarget(given, repository, isOwn ? await readPullRequestEvent(env) : undefined, github);
}

// Octokit behind Lamina's own retries: the only file that loads it, and a chunk of its own.
import { randomUUID } from 'node:crypto';
import { getOctokit } from '@actions/github';
import { createCommentKeeper } from './comments.ts';
import { createDeployments } from './deployments.ts';
import type { GitHub, Repository } from './github.ts';
import { createPullRequests } from './pull-requests.ts';
import { createRequests, type RequestOptions, type Sender } from './requests.ts';

export interface CreateGitHubRequest extends RequestOptions {
  readonly token: string;
  readonly repository: Repository;
  /** `https://api.github.com`, or `https://HOST/api/v3` of GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** Unique each time; replaced in tests. */
  readonly newId?: () => string;
}

/** One repository, spoken to with one token. Nothing is sent before the first call. */
export function createGitHub(request: CreateGitHubRequest): GitHub {
  const { token, repository, newId = randomUUID } = request;
  const apiUrl = request.apiUrl.replace(/\/+$/, '');
  const octokit: Sender = getOctokit(token, { baseUrl: apiUrl, userAgent: 'lamina' });
  const requests = createRequests(octokit, request);
  return {
    repository,
    ...createPullRequests(requests, repository),
    ...createDeployments(requests, repository, newId),
    keepComment: createCommentKeeper(requests, repository, graphqlUrlOf(apiUrl)),
  };
}

/** GitHub Enterprise Server has its GraphQL beside its REST, not below it. */
const graphqlUrlOf = (apiUrl: string): string => `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`;

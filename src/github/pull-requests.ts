// What Lamina asks about pull requests.
import * as z from 'zod';
import { GitHubError } from './errors.ts';
import type { GitHub, Repository } from './github.ts';
import { pullRequestSchema, toPullRequest } from './pull-request-schema.ts';
import type { Requests } from './requests.ts';

const NEEDS = 'pull-requests: read';

export function createPullRequests(
  requests: Requests,
  { owner, name: repo }: Repository,
): Pick<GitHub, 'pullRequest' | 'openPullRequests'> {
  const repository = `${owner}/${repo}`;

  return {
    async pullRequest(number) {
      try {
        const found = await requests.repeatable({
          route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
          parameters: { owner, repo, pull_number: number },
          answer: pullRequestSchema,
          subject: `${repository}#${number}`,
          needs: NEEDS,
        });
        return toPullRequest(found);
      } catch (error) {
        if (!(error instanceof GitHubError) || error.code !== 'GITHUB_NOT_FOUND') throw error;
      }
      // GitHub says the same of what one may not see; a preview must not be taken down for that.
      await requests.repeatable({
        route: 'GET /repos/{owner}/{repo}',
        parameters: { owner, repo },
        answer: z.object({ id: z.number() }),
        subject: repository,
        needs: NEEDS,
      });
      return undefined;
    },

    async openPullRequests() {
      const open = await requests.pages({
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: { owner, repo, state: 'open' },
        answer: z.array(z.object({ number: z.number() })),
        subject: repository,
        needs: NEEDS,
      });
      return new Set(open.map(({ number }) => number));
    },
  };
}

// A pull request as GitHub writes it, in its API and in its events alike.
import * as z from 'zod';
import type { PullRequest } from './github.ts';

export const pullRequestSchema = z.object({
  number: z.int().positive(),
  state: z.enum(['open', 'closed']),
  merged: z.boolean().optional(),
  head: z.object({
    sha: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
    ref: z.string(),
    // Gone with a fork that was deleted.
    repo: z.object({ id: z.number() }).nullable(),
  }),
  base: z.object({ repo: z.object({ id: z.number() }) }),
  labels: z.array(z.object({ name: z.string() })),
});

/** A head without a repository was a fork that is gone. */
export function toPullRequest(given: z.infer<typeof pullRequestSchema>): PullRequest {
  const { number, state, merged = false, head, base, labels } = given;
  return {
    number,
    state,
    merged,
    headSha: head.sha,
    headRef: head.ref,
    fromFork: head.repo?.id !== base.repo.id,
    labels: labels.map(({ name }) => name),
  };
}

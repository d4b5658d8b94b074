// One comment that is edited in place: found, made, mended where two runs made one each.
import * as z from 'zod';
import { composeComment, hasMarker, isSameText } from './comment-body.ts';
import { GitHubError } from './errors.ts';
import type { KeptComment, Repository, StickyComment } from './github.ts';
import type { Requests } from './requests.ts';

const commentSchema = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ id: z.number(), login: z.string() }).nullable(),
});
type Comment = z.infer<typeof commentSchema>;

const viewerSchema = z.object({
  data: z.object({ viewer: z.object({ login: z.string(), databaseId: z.number().nullish() }) }),
});

const NEEDS = 'pull-requests: write';
/** Somebody deletes the comment in the very moment in which it is edited. */
const MOST_ROUNDS = 3;

export type KeepComment = (comment: StickyComment) => Promise<KeptComment>;

export function createCommentKeeper(
  requests: Requests,
  repository: Repository,
  graphqlUrl: string,
): KeepComment {
  const { owner, name: repo } = repository;
  let self: { readonly id?: number | null | undefined; readonly login: string } | undefined;

  /** The user or bot that this token writes as. REST tells it to people's tokens only. */
  async function isSelf(author: Comment['user']): Promise<boolean> {
    if (self === undefined) {
      const { data } = await requests.repeatable({
        route: `POST ${graphqlUrl}`,
        parameters: { query: 'query { viewer { login databaseId } }' },
        answer: viewerSchema,
        subject: 'the token',
        needs: NEEDS,
      });
      self = { id: data.viewer.databaseId, login: data.viewer.login };
    }
    return author !== null && (author.id === self.id || author.login === self.login);
  }

  return async function keepComment({ number, marker, body }) {
    const text = composeComment(marker, body);
    const subject = `${owner}/${repo}#${number}`;

    /** Oldest first. A token with write access may edit anybody's comments, so whose they are decides. */
    async function findOwn(): Promise<Comment[]> {
      const all = await requests.pages({
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { owner, repo, issue_number: number },
        answer: z.array(commentSchema),
        subject,
        needs: 'pull-requests: read',
      });
      const own: Comment[] = [];
      for (const comment of all)
        if (hasMarker(comment.body ?? '', marker) && (await isSelf(comment.user))) own.push(comment);
      return own.sort((a, b) => a.id - b.id);
    }

    async function create(): Promise<Comment> {
      const created = await requests.create(
        {
          route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
          parameters: { owner, repo, issue_number: number, body: text },
          answer: commentSchema,
          subject,
          needs: NEEDS,
        },
        async () => (await findOwn())[0],
      );
      self ??= created.user ?? undefined;
      return created;
    }

    /** false where it was deleted meanwhile. */
    const edit = (id: number): Promise<boolean> =>
      unlessGone(
        requests.repeatable({
          route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
          parameters: { owner, repo, comment_id: id, body: text },
          answer: commentSchema,
          subject,
          needs: NEEDS,
        }),
      );

    const remove = (id: number): Promise<boolean> =>
      unlessGone(
        requests.repeatable({
          route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
          parameters: { owner, repo, comment_id: id },
          answer: z.unknown(),
          subject,
          needs: NEEDS,
        }),
      );

    /** Leaves the oldest with this text, and no other. undefined where the oldest was deleted meanwhile. */
    async function settle([oldest, ...others]: readonly Comment[]): Promise<KeptComment | undefined> {
      if (oldest === undefined) return undefined;
      const isSame = isSameText(oldest.body ?? '', text);
      if (!isSame && !(await edit(oldest.id))) return undefined;
      for (const { id } of others) await remove(id);
      return { url: oldest.html_url, changed: isSame ? 'none' : 'updated' };
    }

    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      const own = await findOwn();
      if (own.length > 0) {
        const kept = await settle(own);
        if (kept !== undefined) return kept;
        continue;
      }
      const created = await create();
      // Another run may have done the same since the look: both see both now, and both keep the older one.
      const now = await findOwn();
      const all = now.some(({ id }) => id === created.id) ? now : [...now, created];
      const kept = await settle(all.sort((a, b) => a.id - b.id));
      if (kept === undefined) continue;
      return all[0]?.id === created.id ? { ...kept, changed: 'created' } : kept;
    }
    throw new GitHubError('GITHUB_API', `The comment on ${subject} is deleted as often as it is written`, {
      status: 0,
      remedy: 'Find out who deletes it: another workflow, or a bot that cleans up.',
    });
  };
}

/** Whether what was done met something: what is gone already is gone. */
async function unlessGone(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof GitHubError && error.code === 'GITHUB_NOT_FOUND') return false;
    throw error;
  }
}

// The event of a run, as far as it is about a pull request.
import * as z from 'zod';
import { ConfigurationError } from '../runtime/errors.ts';
import type { PullRequest } from './github.ts';
import { pullRequestSchema, toPullRequest } from './pull-request-schema.ts';

const eventSchema = z.object({
  action: z
    .string()
    .regex(/^[a-z_]+$/)
    .optional(),
  pull_request: pullRequestSchema.optional(),
});

/** A pull request as it was when the event happened; it may have changed since. */
export interface PullRequestEvent extends PullRequest {
  /** `opened`, `synchronize`, `closed`, `labeled` … */
  readonly action: string;
}

/**
 * undefined for an event of something else; `origin` names the payload in messages.
 * @throws {ConfigurationError} for what is not an event
 */
export function parsePullRequestEvent(payload: unknown, origin: string): PullRequestEvent | undefined {
  const parsed = eventSchema.safeParse(payload);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigurationError(
      `${origin} is no event of GitHub: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
      { remedy: 'Leave GITHUB_EVENT_PATH to the runner.' },
    );
  }
  const { action = '', pull_request: pullRequest } = parsed.data;
  return pullRequest === undefined ? undefined : { ...toPullRequest(pullRequest), action };
}

// The plan of a stack as one comment of the pull request that the run is for.
import type { LayerPlan } from '../layers/types.ts';
import { renderPlanComment } from '../report/comment.ts';
import { LaminaError } from '../runtime/errors.ts';
import { openGitHub, readPullRequestEvent, type OpenGitHubRequest } from './github.ts';
import { runIdentity } from './run-identity.ts';

export interface PlanCommentRequest extends OpenGitHubRequest {
  readonly plans: readonly LayerPlan[];
  /** Plans of several environments have a comment each; '' where there is but one. */
  readonly environment: string;
}

/**
 * Written once and edited from then on. Nothing for a run of something else than a pull request. A comment that cannot
 * be written is a warning: the plan stands in log, output and summary.
 */
export async function commentPlan(request: PlanCommentRequest): Promise<void> {
  const { plans, environment, env, logger, signal } = request;
  try {
    const event = await readPullRequestEvent(env);
    if (event === undefined) {
      logger.info('No comment: this run is not for a pull request');
      return;
    }
    const { url: runUrl } = runIdentity(env);
    const body = renderPlanComment({
      plans,
      commit: event.headSha,
      ...(runUrl === undefined ? {} : { runUrl }),
    });
    const github = await openGitHub(request);
    const { url } = await github.keepComment({
      number: event.number,
      marker: environment === '' ? 'plan' : `plan/${environment}`,
      body,
    });
    logger.info(`The plan is a comment: ${url}`);
  } catch (error) {
    if (!(error instanceof LaminaError) || signal.aborted) throw error;
    logger.warning(
      `The plan could not be written as a comment: ${error.message}${error.remedy === undefined ? '' : `. ${error.remedy}`}`,
    );
  }
}

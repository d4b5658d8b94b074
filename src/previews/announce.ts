// What GitHub shows of a preview: one comment in the pull request and one deployment of the environment `preview`. Both
// are for people: where they cannot be written, that is told, and the preview is what it is all the same.
import type { Deployment, DeploymentStatus, GitHub } from '../github/github.ts';
import type { Logger } from '../runtime/logger.ts';
import { errorMessage, LaminaError } from '../runtime/errors.ts';
import type { PreviewId } from './identity.ts';

const ENVIRONMENT = 'preview';
const MARKER = 'preview';
/** How many earlier deployments are looked at; each deploy has ended those before it. */
const EARLIER = 5;

export interface Announcement {
  readonly state: 'success' | 'failure';
  readonly description: string;
  /** What a browser can open. */
  readonly url?: string;
}

export interface AnnounceOptions {
  /** undefined where there is no token. */
  readonly github: GitHub | undefined;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** The run that is at work. */
  readonly runUrl?: string;
  readonly comments: boolean;
  /** Deployments, and their states. */
  readonly records: boolean;
}

export interface Announcer {
  /** A deploy is about to write. */
  begin(id: PreviewId, commit: string): Promise<void>;
  /** How that deploy ended; nothing where none was begun. */
  end(id: PreviewId, announcement: Announcement): Promise<void>;
  removed(id: PreviewId): Promise<void>;
  comment(id: PreviewId, body: string): Promise<void>;
}

const taskOf = ({ pullRequest }: PreviewId): string => `preview:pr-${pullRequest}`;

/** None of its methods throws anything but the signal's reason. */
export function createAnnouncer(options: AnnounceOptions): Announcer {
  const { runUrl } = options;
  const logUrl = runUrl === undefined ? {} : { logUrl: runUrl };
  let current: Deployment | undefined;
  const setStatus = (deployment: Deployment, status: DeploymentStatus, on: GitHub): Promise<void> =>
    on.setDeploymentStatus(deployment, { ...logUrl, ...status });
  const endEarlier = async (id: PreviewId, on: GitHub): Promise<void> => {
    const known = await on.listDeployments({ environment: ENVIRONMENT, task: taskOf(id) });
    const earlier = known.filter((deployment) => deployment.id !== current?.id);
    for (const deployment of earlier.slice(0, EARLIER))
      await setStatus(deployment, { state: 'inactive' }, on);
  };
  const attempt = async (what: string, work: (on: GitHub) => Promise<void>): Promise<void> => {
    if (options.records) await tryIt(what, work, options);
  };
  return {
    begin: (id, commit) =>
      attempt('The deployment record was not begun', async (on) => {
        current = await on.createDeployment({
          ref: commit,
          environment: ENVIRONMENT,
          task: taskOf(id),
          description: `Preview of pull request ${id.pullRequest}`,
          transient: true,
        });
        await setStatus(current, { state: 'in_progress' }, on);
        await endEarlier(id, on);
      }),
    end: (id, { state, description, url }) =>
      attempt(`The deployment record of ${id.namespace} was not ended`, async (on) => {
        if (current === undefined) return;
        const environmentUrl = url === undefined ? {} : { environmentUrl: url };
        await setStatus(current, { state, description, ...environmentUrl }, on);
      }),
    removed: (id) =>
      attempt(`The deployment record of ${id.namespace} was not ended`, (on) => endEarlier(id, on)),
    comment: async (id, body) => {
      if (!options.comments) return;
      const comment = { number: id.pullRequest, marker: MARKER, body };
      await tryIt(
        `The comment in pull request ${id.pullRequest} was not written`,
        async (on) => {
          await on.keepComment(comment);
        },
        options,
      );
    },
  };
}

async function tryIt(
  what: string,
  work: (github: GitHub) => Promise<void>,
  { github, logger, signal }: AnnounceOptions,
): Promise<void> {
  if (github === undefined) return;
  try {
    await work(github);
  } catch (error) {
    signal.throwIfAborted();
    const remedy = error instanceof LaminaError && error.remedy !== undefined ? `. ${error.remedy}` : '';
    logger.warning(`${what}: ${errorMessage(error)}${remedy}`);
  }
}

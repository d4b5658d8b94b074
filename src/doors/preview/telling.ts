// What a door tells GitHub of a preview, whatever becomes of it.
import type { GitHub } from '../../github/github.ts';
import type { Collaborators, RunIdentity } from '../../layers/types.ts';
import { createAnnouncer, type Announcer } from '../../previews/announce.ts';
import type { PreviewId } from '../../previews/identity.ts';
import type { PreviewResult } from '../../previews/types.ts';
import type { PreviewComment, PreviewFailure } from '../../report/comment.ts';
import type { LaminaError } from '../../runtime/errors.ts';

export interface PreviewDoor {
  readonly collaborators: Collaborators;
  /** undefined where there is no token. */
  readonly github: GitHub | undefined;
  readonly run: RunIdentity;
  /** Whether GitHub is told of what becomes of previews: the comment. */
  readonly comments: boolean;
  /** And the deployment record. */
  readonly records: boolean;
}

/** Tells nobody where there is no token. */
export const announcerOf = ({
  collaborators,
  github,
  run,
  comments,
  records,
}: Omit<PreviewDoor, 'collaborators'> & {
  readonly collaborators: Pick<Collaborators, 'logger' | 'signal'>;
}): Announcer =>
  createAnnouncer({
    github,
    logger: collaborators.logger,
    signal: collaborators.signal,
    ...(run.url === undefined ? {} : { runUrl: run.url }),
    comments,
    records,
  });

/** Where nobody told which commit it is. */
export const UNKNOWN_COMMIT = 'an unknown commit';

/** The words of the API server beside those of the diagnosis, where there are any. */
export function whyOf(error: LaminaError, layers: PreviewResult['layers']): PreviewFailure {
  const failure = layers.find((layer) => layer.failure !== undefined)?.failure;
  const cause = failure?.diagnosis?.cause;
  const { remedy } = error;
  return {
    message: failure?.message ?? error.message,
    ...(cause === undefined ? {} : { cause }),
    ...(remedy === undefined ? {} : { remedy }),
  };
}

/** What every comment about a preview has. */
export const commentOf = (
  id: PreviewId,
  run: RunIdentity,
): Pick<PreviewComment, 'pullRequest' | 'namespace' | 'runUrl'> => ({
  pullRequest: id.pullRequest,
  namespace: id.namespace,
  ...(run.url === undefined ? {} : { runUrl: run.url }),
});

// The removal of a preview for a door, or of all whose time is over, and what GitHub is told of it.
import type { RunIdentity } from '../../layers/types.ts';
import type { Announcer } from '../../previews/announce.ts';
import type { PreviewId } from '../../previews/identity.ts';
import { reapPreviews, type Reaped } from '../../previews/reap.ts';
import { removePreview } from '../../previews/remove.ts';
import type { Removal } from '../../previews/types.ts';
import { renderPreviewComment } from '../../report/comment.ts';
import { announcerOf, commentOf, UNKNOWN_COMMIT, whyOf, type PreviewDoor } from './telling.ts';

export interface RemoveDoor extends PreviewDoor {
  readonly id: PreviewId;
  readonly dryRun: boolean;
  readonly clearFinalizers: boolean;
  readonly timeout?: number;
}

/** Removes, and tells GitHub. @throws whatever `removePreview` throws */
export async function removeAndAnnounce(door: RemoveDoor): Promise<Removal> {
  const { id, run, collaborators } = door;
  const removal = await removePreview(id, collaborators, door);
  if (!door.dryRun) await tellRemoved(id, removal, announcerOf(door), run);
  return removal;
}

async function tellRemoved(
  id: PreviewId,
  { failure, commit = UNKNOWN_COMMIT }: Removal,
  announcer: Announcer,
  run: RunIdentity,
): Promise<void> {
  if (failure === undefined) await announcer.removed(id);
  await announcer.comment(
    id,
    renderPreviewComment({
      ...commentOf(id, run),
      ...{ state: 'removed', endpoints: {}, changes: [], commit },
      ...(failure === undefined ? {} : { failure: whyOf(failure, []) }),
    }),
  );
}

export interface ReapDoor extends PreviewDoor {
  readonly repository: PreviewId['repository'];
  readonly dryRun: boolean;
  readonly clearFinalizers: boolean;
  readonly timeout?: number;
}

/** Reaps, and tells GitHub of each that is gone. @throws whatever `reapPreviews` throws */
export async function reapAndAnnounce(door: ReapDoor): Promise<Reaped> {
  const announcer = announcerOf(door);
  return reapPreviews(door.repository, door.collaborators, {
    ...door,
    onRemoved: (id, removal) => tellRemoved(id, removal, announcer, door.run),
  });
}
